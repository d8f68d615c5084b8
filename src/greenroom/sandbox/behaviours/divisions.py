"""Divisions of an account: one main division, others beside it, users in any of them.

Source: Zoom API reference, "Divisions", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from typing import Any

from greenroom.core.clock import iso
from greenroom.storage.records import Row

from .. import problems
from ..archetypes import stored
from ..registry import Problem, Reply, Request, before, behaves, behaviour, derived
from ..world import organization, users
from ..world.world import World
from .people import paged

MEMBER = "division_member"
_ID = re.compile(r"[\w+/=-]+")
_TAKEN = "This name is already in use. Please try another."


@derived("division", "total_members")
def total_members(division: dict[str, Any], world: World) -> int:
    return world.records.count(MEMBER, parent=division.get("division_id", ""))


@before("divisions.get", "divisions.members.list")
def check_id(request: Request, world: World) -> None:
    """What cannot be an id is no division that is missing. Source: the form of ids assumed."""
    if not _ID.fullmatch(request.path["divisionId"]):
        raise problems.invalid_parameters()


@behaviour("divisions.create")
def create(request: Request, world: World) -> Reply:
    name = str(request.fields.get("division_name") or "").strip()
    if not name:
        raise Problem(400, 40005, "Invalid field.")
    _refuse_taken(name, "", world)
    made = organization.new_division(world, name, request.fields.get("division_description", ""))
    return stored.answer(request, made, world)


@behaviour("divisions.update")
def update(request: Request, world: World) -> Reply:
    division = stored.named(request, world).body
    changed = {**division, **request.fields, "updated_at": iso(world.now())}
    _refuse_taken(changed["division_name"], division["division_id"], world)
    organization.store_division(world, changed)
    return Reply(request.operation.success_status)


@behaviour("divisions.delete")
def delete(request: Request, world: World) -> Reply:
    """Remove a division that is not the main one and has no users."""
    division = stored.named(request, world).body
    if division.get("is_main_division"):
        raise Problem(400, 42011, "Main division can't be deleted.")
    if total_members(division, world):
        raise Problem(400, 42012, "Please remove all users from this division before deleting.")
    world.records.delete("division", division["division_id"])
    return Reply(request.operation.success_status)


@behaviour("divisions.members.list")
def list_members(request: Request, world: World) -> Reply:
    id = stored.owner(request, world)

    def shown(row: Row) -> dict[str, Any]:
        user = world.records.get("user", row.body["user_id"]) or {}
        return {
            "user_id": row.body["user_id"],
            "user_email": user.get("email", ""),
            "user_display_name": user.get("display_name", ""),
        }

    return paged(request, world, MEMBER, shown, parent=id)


@behaviour("divisions.members.assign")
def assign(request: Request, world: World) -> Reply:
    """Put users into the division, and out of the one they were in. Source: the latter assumed."""
    id = stored.owner(request, world)
    given = request.fields.get("users") or ()
    names = (str(each.get("user_id") or each.get("user_email") or "") for each in given)
    found = [user for name in names if (user := users.find(world, name))]
    for user in found:
        for other in users.owners(world, MEMBER, user["id"]):
            if other != id:
                users.leave(world, MEMBER, other, user["id"])
        users.join(world, MEMBER, id, user["id"])
    ids = ",".join(user["id"] for user in found)
    return Reply(request.operation.success_status, {"ids": ids, "added_at": iso(world.now())})


def _refuse_taken(name: str, id: str, world: World) -> None:
    holder = world.records.find("division", "name", name.casefold())
    if holder is not None and holder["division_id"] != id:
        raise Problem(409, 409, _TAKEN)


behaves(
    "divisions.create",
    "divisions.get",
    "divisions.list",
    "divisions.update",
    "divisions.delete",
    "divisions.members.list",
    "divisions.members.assign",
)
