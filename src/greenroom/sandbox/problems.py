"""Zoom's error answers that more than one part of the sandbox gives.

Texts with ``Source: documented`` are Zoom's own words; clients match on some of them.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .registry import Problem

if TYPE_CHECKING:
    from .registry import Reply

FieldErrors = Sequence[tuple[str, str]]


def invalid_fields(errors: FieldErrors) -> Problem:
    """Field by field: (``"basic.name"``, what is wrong). Source: Zoom docs, "Errors", read 2026-02."""
    return Problem(400, 300, "Validation Failed.", [{"field": f, "message": m} for f, m in errors])


def invalid_parameters() -> Problem:
    """Where one text stands for all. Source: Zoom's API reference, read 2026-02; documented."""
    return Problem(400, 300, "Invalid parameters.")


def malformed_body() -> Problem:
    """Source: Zoom docs, "Errors", read 2026-02; documented."""
    return Problem(400, 300, "Request Body should be a valid JSON object.")


def stale_page_token() -> Problem:
    """Source: Zoom's API reference, read 2026-02; documented."""
    return Problem(400, 300, "The next page token is invalid or expired.")


def invalid_token() -> Problem:
    """Source: Zoom developer forum; observed."""
    return Problem(401, 124, "Invalid access token.")


def expired_token() -> Problem:
    """The same code as invalid_token: clients tell them apart by the text. Source: observed."""
    return Problem(401, 124, "Access token is expired.")


def missing_scopes(scopes: Sequence[str]) -> Problem:
    """Any one of the scopes named would do. Source: Zoom developer forum; observed."""
    return Problem(400, 4711, f"Invalid access token, does not contain scopes:[{', '.join(scopes)}].")


def unknown_path() -> Problem:
    """Source: Zoom's API reference, read 2026-02; the text is documented, the status varies in reports."""
    return Problem(404, 2300, "This API endpoint is not recognized.")


def wrong_method(method: str, allowed: Sequence[str]) -> Problem:
    """Source: assumed; Zoom documents no answer."""
    return Problem(
        405, 405, f"Request method '{method}' not supported.", headers={"allow": ", ".join(allowed)}
    )


def too_large(limit_bytes: int) -> Problem:
    """Source: assumed."""
    return Problem(413, 413, f"The request body is larger than {limit_bytes} bytes.")


def broken_off() -> Problem:
    """A body whose end never came, or whose chunks are none. Source: assumed."""
    return Problem(400, 300, "The request body broke off.")


def unknown_account(account_id: str) -> Problem:
    """Source: Zoom's API reference, read 2026-02; documented."""
    return Problem(404, 2001, f"Account does not exist: {account_id}")


def refused(operation_id: str) -> Problem:
    """The sandbox does not play this operation, and says which."""
    return Problem(501, 501, f"The sandbox does not serve {operation_id}; call it on the real Zoom.")


def internal() -> Problem:
    """A fault of the sandbox itself; its log has the details."""
    return Problem(500, 500, "The sandbox failed to answer; its log says why.")


def render_scim(path: str) -> Reply:
    """Return the answer to every SCIM call: the sandbox has no directory. Source: RFC 7644, section 3.12."""
    from .registry import Reply

    body = {
        "schemas": ["urn:ietf:params:scim:api:messages:2.0:Error"],
        "detail": f"The sandbox does not serve {path}; call it on the real Zoom, or use /v2/users here.",
        "status": "501",
    }
    headers = {"content-type": "application/scim+json;charset=UTF-8", "x-greenroom-fidelity": "refused"}
    return Reply(501, body, headers)


def render(problem: Problem) -> Reply:
    """Return the answer in Zoom's shape. Source: Zoom docs, "Errors", read 2026-02; documented."""
    from .registry import Reply

    body: dict[str, Any] = {"code": problem.code, "message": problem.message}
    if problem.errors:
        body["errors"] = list(problem.errors)
    return Reply(problem.status, body, dict(problem.headers))
