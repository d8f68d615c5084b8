"""Groups of users, their members and administrators.

Source: Zoom API reference, "Groups", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from greenroom.core.clock import epoch_ms, iso
from greenroom.storage.records import Row

from .. import entities
from ..archetypes import stored
from ..archetypes.delete import remove
from ..registry import Problem, Reply, Request, behaves, behaviour, derived
from ..world import organization, users
from ..world.world import World
from .operator import operator
from .people import paged, required

MEMBER, ADMIN = "group_member", "group_admin"
_KINDS = {"members": MEMBER, "admins": ADMIN}


@derived("group", "total_members")
def total_members(group: dict[str, Any], world: World) -> int:
    return world.records.count(MEMBER, parent=group["id"]) if "id" in group else 0


@behaviour("groups.create")
def create(request: Request, world: World) -> Reply:
    name = required(request, "name", Problem(400, 300, "Invalid parameter: name."))
    if world.records.find("group", "name", name.casefold()):
        raise Problem(409, 4132, f'The group name "{name}" is already in use.')
    group = organization.new_group(world, name)
    _tell("group.created", {"id": group["id"], "name": name}, request, world)
    return stored.answer(request, group, world)


@behaviour("groups.update")
def update(request: Request, world: World) -> Reply:
    """Rename a group; a name that another one has is refused."""
    group = stored.named(request, world).body
    old, name = group["name"], str(request.fields.get("name") or "").strip() or group["name"]
    holder = world.records.find("group", "name", name.casefold())
    if holder is not None and holder["id"] != group["id"]:
        raise Problem(409, 4132, f"Group name {name} is already in use.")
    if name != old:
        changed = {**group, "name": name, "updated_at": iso(world.now())}
        world.records.put("group", group["id"], changed, keys={"name": name.casefold()})
        before = {"id": group["id"], "name": old}
        _tell("group.updated", {"id": group["id"], "name": name}, request, world, old_object=before)
    return Reply(request.operation.success_status)


@behaviour("groups.delete")
def delete(request: Request, world: World) -> Reply:
    """Remove a group; its members stay in the account."""
    group = stored.named(request, world).body
    for kind in _KINDS.values():
        for row in world.records.list(kind, parent=group["id"]):
            world.records.delete(kind, row.id)
    remove(world, "groups", "group", group["id"])
    _tell("group.deleted", {"id": group["id"], "name": group["name"]}, request, world)
    return Reply(request.operation.success_status)


# Members and administrators


@behaviour("groups.members.list", "groups.admins.list")
def list_members(request: Request, world: World) -> Reply:
    group_id = stored.owner(request, world)
    kind = _KINDS[request.operation.archetype.items or ""]
    show = stored.of(request).show

    def shown(row: Row) -> dict[str, Any]:
        user = world.records.get("user", row.body["user_id"]) or {}
        found = show(user, world)
        return {"email": user["email"], "name": user["display_name"]} if kind == ADMIN else dict(found)

    return paged(request, world, kind, shown, parent=group_id)


@behaviour("groups.members.add", "groups.admins.add")
def add_members(request: Request, world: World) -> Reply:
    """Add users by id or address; the answer and the event name those who were not in the group before, and
    who is not in the account is passed over. Source: the latter assumed."""
    group_id, items = stored.owner(request, world), request.operation.archetype.items or ""
    given = (users.named(world, each) for each in request.fields.get(items) or ())
    found = {user["id"]: user for user in given if user}
    added = [user for id, user in found.items() if users.join(world, _KINDS[items], group_id, id)]
    if added:
        _tell_of(f"group.{items[:-1]}_added", items, group_id, added, request, world)
    ids = ",".join(found)
    return Reply(request.operation.success_status, {"ids": ids, "added_at": iso(world.now())})


@behaviour("groups.members.remove")
def remove_member(request: Request, world: World) -> Reply:
    group_id = stored.owner(request, world)
    member = _member(request, group_id, world)
    users.leave(world, MEMBER, group_id, member["id"])
    _tell_of("group.member_deleted", "members", group_id, [member], request, world)
    return Reply(request.operation.success_status)


@behaviour("groups.admins.remove")
def remove_admin(request: Request, world: World) -> Reply:
    group_id = stored.owner(request, world)
    user = users.find(world, request.path["userId"])
    if user is None or not users.leave(world, ADMIN, group_id, user["id"]):
        raise Problem(400, 4138, f'That user is not an administrator for the group: "{group_id}".')
    _tell_of("group.admin_deleted", "admins", group_id, [user], request, world)
    return Reply(request.operation.success_status)


@behaviour("groups.members.update")
def update_member(request: Request, world: World) -> Reply:
    """Move a member to another group, or make this group the one whose settings the member has."""
    group_id = stored.owner(request, world)
    member = _member(request, group_id, world)
    if request.fields["action"] == "set_primary":
        users.change(world, member, primary_group_id=group_id)
        return Reply(request.operation.success_status)
    target = str(request.fields.get("target_group_id") or "")
    if not target:
        raise Problem(400, 300, "The target_group_id can not be empty.")
    if world.records.get("group", target) is None:
        raise entities.not_found(request.operation, "group", "groupId", target)
    users.leave(world, MEMBER, group_id, member["id"])
    _tell_of("group.member_deleted", "members", group_id, [member], request, world)
    if users.join(world, MEMBER, target, member["id"]):
        _tell_of("group.member_added", "members", target, [member], request, world)
    return Reply(request.operation.success_status)


@behaviour("groups.channels.list")
def list_channels(request: Request, world: World) -> Reply:
    """List the chat channels that a group was added to."""
    group_id = stored.owner(request, world)
    shown = [
        {
            "channel_id": row.parent,
            "channel_name": (world.records.get("channel", row.parent) or {}).get("name", ""),
            "member_count": world.records.count("channel_member", parent=row.parent),
        }
        for row in world.records.list("channel_group", where={"group": group_id})
    ]
    return Reply(200, {"group_id": group_id, "channels": shown})


def _member(request: Request, group_id: str, world: World) -> dict[str, Any]:
    user = users.find(world, request.path["memberId"])
    if user is None or not users.is_member(world, MEMBER, group_id, user["id"]):
        raise Problem(404, 4131, "Group member does not exist.")
    return user


def _tell_of(
    event: str, items: str, group_id: str, who: Iterable[dict[str, Any]], request: Request, world: World
) -> None:
    people = [{"id": user["id"], "email": user["email"]} for user in who]
    _tell(event, {"id": group_id, items: people}, request, world)


def _tell(event: str, shown: dict[str, Any], request: Request, world: World, **more: Any) -> None:
    stamp = epoch_ms(world.now())
    world.emit(event, shown, **operator(request, world), time_stamp=stamp, **more)


behaves(
    "groups.create",
    "groups.get",
    "groups.list",
    "groups.update",
    "groups.delete",
    "groups.members.list",
    "groups.members.add",
    "groups.members.remove",
    "groups.members.update",
    "groups.admins.list",
    "groups.admins.add",
    "groups.admins.remove",
    "groups.channels.list",
)
