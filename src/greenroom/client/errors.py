"""An HTTP answer that says no -> the exception that says what to do. Only this module reads Zoom's codes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from http import HTTPStatus
from typing import Any, NamedTuple

import msgspec

from greenroom.catalog.model import Scopes
from greenroom.core.errors import (
    ApiError,
    Conflict,
    Forbidden,
    InvalidRequest,
    MissingScope,
    NotFound,
    RateLimited,
    ServerFault,
    Unauthorized,
)
from greenroom.core.steps import Response

from .retry import read_limit

TRACKING_HEADER = "x-zm-trackingid"
NO_SCOPES = Scopes()

_SCOPES = re.compile(r"scopes?\s*:?\s*\[?([A-Za-z0-9_:., -]+)", re.IGNORECASE)
_NO_GOOD = re.compile(r"\b(invalid|expired)\b.*\btoken\b|\btoken\b.*\b(invalid|expired)\b", re.IGNORECASE)
_SCOPE = re.compile(r"[a-z][a-z0-9_]*(?::[a-z0-9_]+)+|scim2")


class Problem(NamedTuple):
    """What an error body says, whichever of its shapes it has."""

    code: int | str | None
    message: str
    errors: tuple[Mapping[str, Any], ...] = ()


def read_problem(response: Response) -> Problem:
    """Return code, message and field errors of an error body; the status phrase where there is no JSON.

    Reads ``{code, message, errors}``, ``error_message`` in place of message, the token endpoint's
    ``{reason, error}`` and ``{"error": {code, message}}`` as calendars send it.
    Source: Zoom docs, "API error definitions", read 2026-02; the rest observed in clients.
    """
    try:
        body = msgspec.json.decode(response.body)
    except (msgspec.DecodeError, RecursionError, UnicodeDecodeError):
        body = None
    if isinstance(body, dict) and isinstance(body.get("error"), dict):
        body = body["error"]
    if not isinstance(body, dict):
        return Problem(None, _phrase(response.status))
    code = body.get("code", body.get("error"))
    message = (
        body.get("message")
        or body.get("error_message")
        or body.get("reason")
        or body.get("error_description")
    )
    errors = body.get("errors")
    fields = tuple(e for e in errors if isinstance(e, dict)) if isinstance(errors, list) else ()
    return Problem(
        code if isinstance(code, (int, str)) else None, str(message or _phrase(response.status)), fields
    )


def is_token_refused(response: Response) -> bool:
    """Return whether a fresh token may help: code 124 under 401 or 400, or a 401 that names no code or says
    that the token is invalid or expired.

    Source: Zoom docs place 124 under both; observed. Chatbots (7010) and divisions (30031004) have codes of
    their own for it; documented.
    """
    if response.status not in (400, 401):
        return False
    code, message, _ = read_problem(response)
    if response.status == 401 and (code is None or _NO_GOOD.search(message)):
        return True
    return code == 124 or message.lower().startswith("access token is expired")


def to_error(response: Response, operation_id: str, scopes: Scopes, now: datetime) -> ApiError:
    """Return the exception for an answer of 300 and above."""
    problem = read_problem(response)
    kind = _kind(response.status, problem)
    facts: dict[str, Any] = {
        "operation_id": operation_id,
        "tracking_id": response.headers.get(TRACKING_HEADER, ""),
        "errors": problem.errors,
    }
    if kind is MissingScope:
        listed = scopes_in(problem.message)
        facts |= {"scopes": listed, "advice": _scope_advice(listed, scopes)}
    elif kind is RateLimited:
        limit = read_limit(response, problem.message, now)
        facts |= {"retry_after_s": limit.retry_after_s, "is_daily": limit.is_daily}
    elif response.status < 400:
        facts["advice"] = (
            f"It points to {response.headers.get('location', 'nowhere')}, which is not followed."
        )
    return kind(response.status, problem.code, problem.message, **facts)


def scopes_in(message: str) -> tuple[str, ...]:
    """Return the scope names that a 4711 message lists, with brackets or without.

    >>> scopes_in("Invalid access token, does not contain scopes:[room:read:admin, a:read:b_c:admin].")
    ('room:read:admin', 'a:read:b_c:admin')
    """
    found = _SCOPES.search(message)
    return tuple(dict.fromkeys(_SCOPE.findall(found[1]))) if found else ()


def _kind(status: int, problem: Problem) -> type[ApiError]:
    if problem.code == 4711 or (problem.code == 4700 and scopes_in(problem.message)):
        return MissingScope
    if status == 401 or (status == 400 and problem.code == 124):
        return Unauthorized
    if status == 403 or (status == 400 and problem.code == 200):
        return Forbidden
    if status >= 500:
        return ServerFault
    by_status: dict[int, type[ApiError]] = {404: NotFound, 409: Conflict, 429: RateLimited}
    return by_status.get(status, InvalidRequest if status >= 400 else ApiError)


def _scope_advice(listed: tuple[str, ...], wanted: Scopes) -> str:
    """Say which scope to add: of those Zoom lists, the ones the catalog knows, granular before classic."""
    known = [*wanted.granular, *wanted.classic]
    choice = [name for name in known if name in listed] or list(listed) or known
    if not choice:
        return (
            "Add the missing scope under Scopes of the app in the Zoom App Marketplace, then connect again."
        )
    others = f" (or {', '.join(choice[1:])})" if choice[1:] else ""
    return (
        f"Add {choice[0]}{others} under Scopes of the app in the Zoom App Marketplace; "
        "tokens issued from then on carry it."
    )


def _phrase(status: int) -> str:
    try:
        return f"{HTTPStatus(status).phrase} (no readable message)"
    except ValueError:
        return "An error without a readable message"
