"""Every key of the facts, read or left out on purpose: a new one stops the import until somebody decides."""

from __future__ import annotations

from typing import Any

_OPERATION = {
    "accepted_async", "aliases", "auth", "binary_response", "body", "daily_limit", "deprecated", "errors",
    "events", "group", "id", "in_newest_docs", "legacy_response_fields", "method", "operation_id",
    "pagination", "params", "path", "permissions", "plan", "quota", "rate_limit", "responses", "rivet_method",
    "sample_only_response_fields", "scopes", "seed", "server", "sources", "status_variants", "success_status",
    "tag", "title", "title_docs", "title_newest", "user_managed_only", "variants",
    # left out: said elsewhere, or how the facts were put together
    "error_shape",  # components.schemas.TokenError
    "expires_in",  # the reply's expires_in
    "in_seeds", "notes_tags", "oauth_only", "primary_source", "seed_mentions", "status_note",
    "parameters_also_accepted_in",  # the sandbox's tolerance, not the contract
    "removed_from_docs",  # in_newest_docs says it too
    "scopes_master_account",  # stand on the alias
    "triggered_by_event",
    "user_managed_only_in_seed",  # the newest reference lists admin scopes for these
}  # fmt: skip
_EVENT = {
    "caused_by", "caused_by_paths", "closed_objects", "enum_names", "event", "example", "example_origin",
    "expected_response", "family", "granular_scopes", "product", "schema", "scopes", "sources", "title",
    # left out: how the facts were put together
    "caused_by_basis", "derived_from_operation", "enum_names_not_in_source", "event_ts", "event_ts_observed",
    "notes", "observed_event_names", "sample_conflicts", "schema_basis", "sdk_type_differences", "seed_002",
    "type_quirks",
}  # fmt: skip
_PARTS = {
    "aliases": {
        "body_seed_only", "method", "note", "path", "scopes", "server",
        # left out: how an older reference differs in what the newest states
        "body_required_in_seed", "body_required_only_in_newest", "content_type", "enum_seed_only",
        "method_enum", "params_required", "type_differences",
    },
    "body": {
        "content_type", "example", "legacy_fields", "required", "required_in_seed_004", "schema",
        # left out: how the facts were put together
        "example_source", "required_documented",
    },
    "errors": {
        "code", "http", "legacy", "message",
        "documented_http",  # left out: 200 or 300, which no server answers an error with; http is 400 then
        "source",  # left out: the operation's sources name it
    },
    "pagination": {
        "items", "page_size_default", "page_size_max", "style", "token_in", "token_missing_in_response",
        "newest_style",  # left out: style holds the older way too
    },
    "scopes": {
        "classic", "classic_other_sources", "granular", "seed_only",
        "granular_source",  # left out: the operation's sources name it
    },
    "variants": {
        "const", "events", "id", "params", "params_required_in_prose", "required", "scopes",
        # left out: the reply shows the one, the errors the other
        "poll_errors", "refresh_token",
    },
}  # fmt: skip


def check_operation(fact: dict[str, Any]) -> None:
    """Raise ValueError for the first key nobody has decided about."""
    _check(fact["id"], fact, _OPERATION)
    for name, known in _PARTS.items():
        part = fact.get(name)
        for record in part if isinstance(part, list) else [part or {}]:
            _check(f"{fact['id']} {name}", record, known)


def check_event(fact: dict[str, Any]) -> None:
    """Raise ValueError for the first key nobody has decided about."""
    _check(fact["event"], fact, _EVENT)


def _check(owner: str, record: dict[str, Any], known: set[str]) -> None:
    if unknown := set(record) - known:
        raise ValueError(f"{owner}: the facts say {sorted(unknown)}; decide in known.py what becomes of it")
