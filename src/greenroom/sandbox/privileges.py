"""Whether the user a token acts for may do what it asks: by the privileges of the user's role.

Source: Zoom's API reference, "Permissions" of each operation, and the text of its refusal, read 2026-02; the
lists and the text documented, what implies what assumed.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import TYPE_CHECKING

from greenroom import catalog

from .registry import Problem

if TYPE_CHECKING:
    from greenroom.catalog import Operation

    from .world.world import World

OWNER, ADMIN, MEMBER = "0", "1", "2"
_OF_ROLES = "role_management_permission"


def check(user_id: str, operation: Operation, world: World, *, is_own: bool) -> None:
    """Raise Problem 400/200 unless the user's role has a privilege that the operation asks for.

    is_own: the request is about the user's own data, which no role has to allow. The account's owner may do
    everything, and so may a token without a user.
    """
    if is_own or user_id in ("", world.owner_id):
        return
    wanted = needed(operation)
    user = world.records.get("user", user_id)
    if not wanted or user is None:
        return
    if not held(world, str(user.get("role_id", MEMBER))).intersection(wanted):
        listed = ", ".join(operation.permissions or wanted)
        raise Problem(400, 200, f"Invalid access token. Does not contain permissions [{listed}].")


def needed(operation: Operation) -> tuple[str, ...]:
    """Return the privileges of which one is enough; a change asks for an ``:Edit`` where one is listed."""
    listed = operation.permissions
    if not listed and _OF_ROLES in operation.plan:
        listed = ("Role:Read",) if operation.method == "GET" else ("Role:Edit",)
    edits = tuple(name for name in listed if name.endswith(":Edit"))
    return edits if edits and operation.method != "GET" else listed


def held(world: World, role_id: str) -> frozenset[str]:
    """Return a role's privileges; one that edits reads too."""
    if role_id == OWNER:
        return every()
    role = world.records.get("role", role_id) or {}
    return _with_reads(role.get("privileges", every() if role_id == ADMIN else ()))


@cache
def every() -> frozenset[str]:
    """Return every privilege that some operation asks for."""
    return _with_reads(name for operation in catalog.operations() for name in needed(operation))


def _with_reads(names: Iterable[str]) -> frozenset[str]:
    given = frozenset(names)
    return given | {name.removesuffix(":Edit") + ":Read" for name in given if name.endswith(":Edit")}
