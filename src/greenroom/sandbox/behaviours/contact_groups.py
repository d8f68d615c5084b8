"""Groups of contacts that an account keeps: users, and groups of users.

Source: Zoom API reference, "Contact Groups", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from greenroom.storage.records import Row

from .. import paging
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, before, behaves, behaviour, derived, synonym
from ..world import users
from ..world.world import World

MEMBER = "contact_group_member"
_USER, _GROUP = 1, 2
_MOST_USERS, _MOST_GROUPS, _MOST_REMOVED = 50, 3, 20


@derived("contact_group", "total_members")
def total_members(group: dict[str, Any], world: World) -> int:
    return world.records.count(MEMBER, parent=group.get("group_id", ""))


@before("contacts.groups.create", "contacts.group_members.add")
def check_members(request: Request, world: World) -> None:
    """So many per request, and no more."""
    kinds = [each.get("type", _USER) for each in request.fields.get("group_members") or ()]
    if kinds.count(_USER) > _MOST_USERS:
        raise Problem(400, 300, f"The maximum number of user member per request is {_MOST_USERS}.")
    if kinds.count(_GROUP) > _MOST_GROUPS:
        raise Problem(400, 300, f"The maximum number of group member per request is {_MOST_GROUPS}.")


@after("contacts.groups.create")
def created(group: dict[str, Any], request: Request, world: World) -> None:
    group.setdefault("group_privacy", 1)
    _add(world, group["group_id"], group.pop("group_members", None) or ())


@after("contacts.groups.delete")
def deleted(group: dict[str, Any], request: Request, world: World) -> None:
    for row in world.records.list(MEMBER, parent=group["group_id"]):
        world.records.delete(MEMBER, row.id)


@behaviour("contacts.group_members.add")
def add_members(request: Request, world: World) -> Reply:
    group_id = stored.owner(request, world)
    ids = _add(world, group_id, request.fields.get("group_members") or ())
    return Reply(request.operation.success_status, {"member_ids": ids})


def _add(world: World, group_id: str, given: Any) -> list[str]:
    """Add users and groups that exist; return the ids of those that are in the group now."""
    added = []
    for each in given:
        id, kind = str(each.get("id", "")), int(each.get("type", _USER))
        known = users.find(world, id) if kind == _USER else world.records.get("group", id)
        if known is not None:
            users.join(world, MEMBER, group_id, known["id"], type=kind)
            added.append(known["id"])
    return added


@behaviour("contacts.group_members.list")
def list_members(request: Request, world: World) -> Reply:
    group_id = stored.owner(request, world)
    size = paging.page_size(request)
    after = paging.opened(request, world)
    rows = world.records.list(MEMBER, parent=group_id, after=after, limit=size + 1)
    page = rows[:size]
    token = paging.seal(page[-1].seq, request, world) if len(rows) > size else ""
    shown = [_member(row, world) for row in page]
    return Reply(200, {"group_members": shown, "next_page_token": token, "page_size": size})


def _member(row: Row, world: World) -> dict[str, Any]:
    id, kind = row.body["user_id"], row.body["type"]
    known = world.records.get("user" if kind == _USER else "group", id) or {}
    return {"id": id, "type": kind, "name": known.get("display_name") or known.get("name", "")}


@behaviour("contacts.group_members.remove")
def remove_members(request: Request, world: World) -> Reply:
    """Remove some members, never the last one."""
    group_id = stored.owner(request, world)
    ids = [id for id in str(request.query.get("member_ids", "")).split(",") if id]
    if len(ids) > _MOST_REMOVED:
        raise Problem(400, 300, f"The maximum number of memberId is {_MOST_REMOVED}.")
    for id in ids:
        if not users.is_member(world, MEMBER, group_id, id):
            raise Problem(400, 300, f"A member with this memberId: {id} does not exist.")
    if len(set(ids)) >= world.records.count(MEMBER, parent=group_id):
        raise Problem(400, 300, "A group must have at least one member.")
    for id in ids:
        users.leave(world, MEMBER, group_id, id)
    return Reply(request.operation.success_status)


synonym("contact_group", name="group_name", privacy="group_privacy")
behaves(
    "contacts.groups.create",
    "contacts.groups.get",
    "contacts.groups.list",
    "contacts.groups.update",
    "contacts.groups.delete",
    "contacts.group_members.add",
    "contacts.group_members.list",
    "contacts.group_members.remove",
)
