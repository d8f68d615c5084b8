"""How a primary account reaches an operation of one of its sub accounts."""

from __future__ import annotations

from greenroom.catalog.model import Operation, Scopes
from greenroom.core.ids import encode_segment

from .arguments import InvalidArguments

ROOT = "/accounts/{accountId}"


def reached(operation: Operation, account_id: str) -> tuple[str, Scopes]:
    """Return what goes before the operation's path, and the scopes it then wants.

    An operation whose own path names the account goes there as it is.
    Source: Zoom docs, "Master accounts", read 2026-02: the ordinary path behind a prefix; documented.
    Raises: InvalidArguments where Zoom offers no such form.
    """
    if operation.path.startswith(f"{ROOT}/") or operation.path == ROOT:
        return "", operation.scopes
    for alias in operation.aliases:
        if alias.kind == "master_account" and _same_route(alias.path, f"{ROOT}{operation.path}"):
            return f"/accounts/{encode_segment(account_id)}", alias.scopes or operation.scopes
    raise InvalidArguments(
        operation.id,
        "is not offered to a primary account for its sub accounts; use a connection of that account.",
    )


def _same_route(one: str, other: str) -> bool:
    """Return whether two paths differ in nothing but the names of their parameters."""
    pairs = zip(one.split("/"), other.split("/"), strict=False)
    return one.count("/") == other.count("/") and all(
        a == b or (a.startswith("{") and b.startswith("{")) for a, b in pairs
    )
