"""One operation of the facts -> its OpenAPI operation with ``x-greenroom``."""

from __future__ import annotations

from typing import Any

from . import known, plan, schemas
from .examples import Examples
from .read import Inputs
from .sources import sources

_DAILY_SCOPES = {"host userId": "host", "registrant per meeting/webinar": "registrant"}
_REASONS = {
    400: "The request is wrong.",
    401: "The token is missing or no longer valid.",
    403: "Not allowed.",
    404: "Something the request names does not exist.",
    409: "It clashes with what is already there.",
    429: "Too many requests.",
}
_DONE = {
    200: "Done.", 201: "Created.", 202: "Accepted; it happens shortly after.", 204: "Done; no content.",
    302: "Back to the app's redirect address with `code` and `state`.",
}  # fmt: skip


def render(fact: dict[str, Any], inputs: Inputs, examples: Examples) -> dict[str, Any]:
    """Return the OpenAPI operation; parameters are inline, `document.py` shares them."""
    known.check_operation(fact)
    prose = inputs.prose
    out: dict[str, Any] = {
        "operationId": fact["id"],
        **prose.operation(fact["id"], fact["title"]),
        "tags": [plan.tag(fact)],
        "responses": _responses(fact, inputs, examples),
        "security": _security(fact),
    }
    parameters = [
        schemas.parameter(p, fact["id"], prose) for p in fact["params"] if p["name"] != "Authorization"
    ]
    for parameter in parameters:
        if "example" in parameter:
            where = f"{fact['id']}#{parameter['name']}"
            parameter["example"] = examples.mend(parameter["example"], parameter["schema"], where)
    if parameters:
        out["parameters"] = parameters
    if fact["body"]:
        out["requestBody"] = _body(fact, inputs, examples)
    if fact["deprecated"]:
        out["deprecated"] = True
    out["x-greenroom"] = _extra(fact, inputs)
    return out


def _security(fact: dict[str, Any]) -> list[dict[str, list[str]]]:
    if fact.get("auth") == "basic":
        return [{"basic": []}]
    return [] if str(fact.get("auth", "")).startswith("none") else [{"zoom": []}]


def _body(fact: dict[str, Any], inputs: Inputs, examples: Examples) -> dict[str, Any]:
    body = fact["body"]
    schema = schemas.convert(inputs.overlay.amended(body["schema"], fact["id"]), fact["id"], inputs.prose)
    media: dict[str, Any] = {"schema": schema}
    own = examples.own_body(fact["id"])
    example = own if own is not None else body.get("example")
    if example is None:
        example = examples.fill(schema)
    if example is not None:
        example = examples.mend(example, schema, f"{fact['id']}#body")
    if example is not None:
        media["example"] = example
    if variants := _variant_examples(fact, schema, examples):
        media.pop("example", None)
        media["examples"] = variants
    return {"required": body["required"], "content": {body["content_type"]: media}}


def _variant_examples(fact: dict[str, Any], schema: dict[str, Any], examples: Examples) -> dict[str, Any]:
    """Return one named example per variant, complete bodies."""
    found = {}
    for variant in fact.get("variants", []):
        fields = examples.own_body(variant["id"]) or _given(fact, variant)
        body = {**variant["const"], **_nested(fact, fields)}
        if (mended := examples.mend(body, schema, f"{variant['id']}#body")) is not None:
            found[variant["id"]] = {"value": mended}
    return found


def _given(fact: dict[str, Any], variant: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of the operation's own example, for a variant that takes all of them."""
    if "params" in variant:
        return {}
    example = fact["body"].get("example", {})
    return {name: value for name, value in example.items() if name not in variant["const"]}


def _nested(fact: dict[str, Any], fields: dict[str, Any]) -> dict[str, Any]:
    key = _body_key(fact)
    return {key: fields} if key and fields else fields


def _body_key(fact: dict[str, Any]) -> str | None:
    """Return the property that holds a variant's fields, None when they stand in the body itself."""
    schema = fact["body"]["schema"]
    branches = schema.get("oneOf", [schema])
    return "params" if any("params" in branch.get("properties", {}) for branch in branches) else None


def _responses(fact: dict[str, Any], inputs: Inputs, examples: Examples) -> dict[str, Any]:
    """Return the success first, then other successes of older references, then the errors by status."""
    success = str(fact["success_status"])
    told = [success, *(s for s in fact["responses"] if s.startswith("2") and s != success)]
    out = {status: _success(fact, status, inputs, examples) for status in told}
    error = "TokenError" if inputs.area.is_oauth else "Error"
    for status in sorted({e["http"] for e in fact["errors"] if e["http"] and e["http"] >= 400}):
        out[str(status)] = {
            "description": _REASONS.get(status, "Zoom could not do it."),
            "content": {"application/json": {"schema": {"$ref": f"#/components/schemas/{error}"}}},
        }
    return out


def _is_download(fact: dict[str, Any]) -> bool:
    """Whether the operation answers with a file that the facts give no schema for."""
    verb: str = fact["id"].rpartition(".")[2]
    return fact["success_status"] == 200 and verb.startswith("download")


def _success(fact: dict[str, Any], status: str, inputs: Inputs, examples: Examples) -> dict[str, Any]:
    response = fact["responses"].get(status) or {}
    to_file = status == "302" and not inputs.area.is_oauth
    out: dict[str, Any] = {"description": "On to the file." if to_file else _DONE[int(status)]}
    if status == "302":
        out["headers"] = {
            "Location": {"schema": {"type": "string"}, "description": "Where the browser goes."}
        }
    if fact.get("binary_response") or _is_download(fact):
        out["content"] = {"application/octet-stream": {}}
    if not response.get("schema"):
        return out
    amended = inputs.overlay.amended(response["schema"], f"{fact['id']}@reply")
    schema = schemas.convert(amended, fact["id"], inputs.prose)
    example = response.get("example")
    if example is None:
        example = examples.fill(schema)
    media: dict[str, Any] = {"schema": schema}
    if (mended := examples.mend(example, schema, f"{fact['id']}#reply")) is not None:
        media["example"] = mended
    out["content"] = {"application/json": media, **out.get("content", {})}
    return out


def _extra(fact: dict[str, Any], inputs: Inputs) -> dict[str, Any]:
    """Return what OpenAPI has no word for. Empty keys are left out, apart from scopes, errors and events."""
    optional = {
        "aliases": _aliases(fact),
        "names": inputs.facts.names.own[fact["id"]],
        "shared_names": inputs.facts.names.shared[fact["id"]],
        "paging": _paging(fact),
        "permissions": fact.get("permissions"),
        "plan": fact["plan"],
        "rate_class": (fact["rate_limit"] or "").replace("_", "-"),
        "quotas": _quotas(fact),
        "max_objects": _max_objects(fact),
        "variants": _variants(fact, inputs),
        "formerly_required": (fact["body"] or {}).get("required_in_seed_004"),
        "older_fields": _older_fields(fact),
        "older_statuses": _older_statuses(fact),
        "removed": not inputs.area.is_oauth and not fact["in_newest_docs"],
        "successor": _successor(fact),
        "user_app_only": bool(fact.get("user_managed_only")),
        "refusal": inputs.archetypes["operations"][fact["id"]].get("why"),
    }
    row = inputs.archetypes["operations"][fact["id"]]
    return {
        **{key: value for key, value in optional.items() if value},
        "archetype": _archetype(row, inputs.archetypes["entities"]),
        "errors": [_error(e) for e in fact["errors"]],
        "events": inputs.facts.links.events.get(fact["id"], []),
        "fidelity": row.get("fidelity", "stateful"),
        "scopes": _scopes(fact["scopes"]),
        "sources": sources(fact["sources"]),
        "success_status": fact["success_status"],
    }


def _scopes(scopes: dict[str, Any]) -> dict[str, list[str]]:
    """Return the scopes; older ones are classic scopes that only other sources name."""
    told = [*scopes.get("seed_only", []), *scopes.get("classic_other_sources", [])]
    older = [name for name in dict.fromkeys(told) if name not in scopes["classic"]]
    found = {"classic": scopes["classic"], "granular": scopes["granular"]}
    return {**found, "older": older} if older else found


def _error(error: dict[str, Any]) -> dict[str, Any]:
    """Return the error. A 429 without a code carries 429. Source: Zoom docs, rate limits; documented."""
    code = 429 if error["http"] == 429 and error["code"] is None else error["code"]
    parts = {"status": error["http"], "code": code, "message": error["message"]}
    found = {key: value for key, value in parts.items() if value is not None}
    return {**found, "legacy": True} if error.get("legacy") else found


def _archetype(row: dict[str, Any], entities: dict[str, str]) -> dict[str, Any]:
    parent, _, param = row.get("parent", "").partition(":")
    found = {
        "kind": row["kind"],
        "entity": row["entity"],
        "id_param": row.get("id"),
        "id_field": row.get("id_field", entities.get(row["entity"])),
        "parent": {"entity": parent, "param": param} if parent else None,
        "items": row.get("items"),
        "envelope": row.get("envelope"),
        "scope": row.get("scope"),
    }
    return {key: value for key, value in found.items() if value}


def _aliases(fact: dict[str, Any]) -> list[dict[str, Any]]:
    """Return other routes to the same operation; notes about the same route are no aliases."""
    found: dict[tuple[str, str, str], dict[str, Any]] = {}
    for alias in fact.get("aliases", []):
        key = (alias["method"], alias["path"], alias.get("server", ""))
        if key == (fact["method"], fact["path"], "") or alias["note"].startswith("successor"):
            continue
        entry = {"method": alias["method"], "path": alias["path"], "kind": _alias_kind(fact, alias)}
        entry |= {name: alias[name] for name in ("scopes", "server") if name in alias}
        found.setdefault(key, entry)
    return list(found.values())


def _alias_kind(fact: dict[str, Any], alias: dict[str, Any]) -> str:
    if alias["note"] == "master_account_variant":
        return "master_account"
    same_shape = alias["path"].count("/") == fact["path"].count("/") and alias["method"] == fact["method"]
    return "renamed" if same_shape and alias["path"] != fact["path"] else "other"


def _paging(fact: dict[str, Any]) -> dict[str, Any] | None:
    paging = fact["pagination"]
    if not paging:
        return None
    size: dict[str, Any] = next((p for p in fact["params"] if p["name"] == "page_size"), {})
    found = {
        "style": paging["style"],
        "items": paging["items"],
        "default": paging.get("page_size_default", size.get("default")),
        "max": paging.get("page_size_max", size.get("maximum")),
        "sent_in": paging.get("token_in"),
        "token_undocumented": paging.get("token_missing_in_response"),
    }
    return {key: value for key, value in found.items() if value is not None}


def _quotas(fact: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the limits besides the rate class."""
    daily = fact.get("daily_limit")
    found = [entry for entry in fact.get("quota") or [] if "requests" in entry]
    if daily:
        found.append({"requests": daily["count"], "per": "day", "scope": _DAILY_SCOPES[daily["per"]]})
    return found


def _max_objects(fact: dict[str, Any]) -> int | None:
    """Return how many such things an account can have, where the reference limits it."""
    return next((entry["objects_max"] for entry in fact.get("quota") or [] if "objects_max" in entry), None)


def _older_fields(fact: dict[str, Any]) -> dict[str, Any]:
    """Return fields that older references or recorded samples have and the schema lacks."""
    body = [*(fact["body"] or {}).get("legacy_fields", [])]
    for alias in fact.get("aliases", []):
        body += alias.get("body_seed_only", [])
    reply = fact.get("legacy_response_fields", [])
    seen = fact.get("sample_only_response_fields", [])
    found = {
        "body": {field["name"]: field["type"] for field in body},
        "reply": {field["name"]: field["type"] for field in (*reply, *seen)},
    }
    return {key: value for key, value in found.items() if value}


def _older_statuses(fact: dict[str, Any]) -> list[int]:
    """Return success statuses that older references name and the newest does not."""
    told = {int(s) for statuses in fact.get("status_variants", {}).values() for s in statuses}
    told |= {int(status) for status in fact["responses"] if status.startswith("2")}
    return sorted(told - {fact["success_status"]})


def _successor(fact: dict[str, Any]) -> str | None:
    """Return the route Zoom names as the operation's successor."""
    for alias in fact.get("aliases", []):
        if alias["note"].startswith("successor"):
            return f"{alias['method']} {alias['path']}"
    return None


def _variants(fact: dict[str, Any], inputs: Inputs) -> dict[str, Any]:
    out = {}
    for variant in fact.get("variants", []):
        fallback = variant["id"].split(".")[-1].replace("_", " ").capitalize()
        fields = _variant_fields(fact, variant)
        entry = {
            **inputs.prose.operation(variant["id"], fallback),
            "const": variant["const"],
            "body_key": _body_key(fact) if fields else None,
            "fields": fields,
            "required": _required(fact, variant, inputs),
            "events": [name for name, ids in inputs.facts.links.causes.items() if variant["id"] in ids],
            "scopes": {"classic": variant["scopes"], "granular": []} if "scopes" in variant else None,
        }
        out[variant["id"]] = {key: value for key, value in entry.items() if value}
    return out


def _variant_fields(fact: dict[str, Any], variant: dict[str, Any]) -> list[str]:
    """Return the fields the variant takes: those it names, else all that its operation has."""
    others = [name for name in fact["body"]["schema"].get("properties", {}) if name not in variant["const"]]
    return list(variant.get("params", others))


def _required(fact: dict[str, Any], variant: dict[str, Any], inputs: Inputs) -> list[str] | None:
    known = variant.get("required") or variant.get("params_required_in_prose")
    if "params" not in variant:
        asked = fact["body"]["schema"].get("required", [])
        known = [name for name in asked if name not in variant["const"]]
    return inputs.overlay.required.get(variant["id"], known)
