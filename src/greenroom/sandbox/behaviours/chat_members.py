"""Who is in a channel: invited, joining, leaving, taken out, made administrator; groups of people too.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from ..registry import Problem, Reply, Request, after, behaviour
from ..world import chat
from ..world.world import World
from .chat import (
    actor,
    answer,
    channel_of,
    done,
    managed,
    page,
    refusal,
    seen,
    several,
    users_named,
)

_MOST_REMOVED, _MOST_DEMOTED = 20, 10


@behaviour("chat.channel_members.list", "chat.account_channel_members.list")
def list_members(request: Request, world: World) -> Reply:
    id = seen(request, world)["id"]
    body = page(request, world, "channel_member", lambda row: chat.show_member(world, row.body), parent=id)
    return answer(request, {**body, "total_records": world.records.count("channel_member", parent=id)})


@behaviour("chat.account_channel_admins.list")
def list_admins(request: Request, world: World) -> Reply:
    """Owner and administrators."""
    where = {"rank": f"{seen(request, world)['id']}/manager"}
    return answer(
        request,
        page(request, world, "channel_member", lambda row: chat.show_member(world, row.body), where=where),
    )


@behaviour("chat.channel_members.invite", "chat.account_channel_members.invite")
def invite(request: Request, world: World) -> Reply:
    """Members may invite, unless the channel leaves it to owner and administrators."""
    channel, me = channel_of(request, world), actor(request, world)
    role = chat.role(world, channel["id"], me["id"])
    only_managers = channel["channel_settings"].get("add_member_permissions") == 2
    if not role or (only_managers and role not in chat.MANAGERS):
        raise refusal(request, 200)
    users = users_named(request, world, request.fields.get("members"))
    if not users:
        raise refusal(request, 5301)
    chat.add(world, channel, users, me["id"])
    return _added(request, world, users)


@behaviour("chat.channels.join")
def join(request: Request, world: World) -> Reply:
    channel, me = channel_of(request, world), actor(request, world)
    if channel["type"] not in chat.OPEN_TYPES and not chat.role(world, channel["id"], me["id"]):
        raise refusal(request, 5301)
    chat.join(world, channel, me)
    body = {"added_at": iso(world.now()), "id": me["id"], "member_id": chat.member_id(me["id"])}
    return answer(request, body)


@behaviour("chat.channels.leave")
def leave(request: Request, world: World) -> Reply:
    """The owner can't leave; that an owner can't is assumed."""
    channel, me = channel_of(request, world), actor(request, world)
    if chat.role(world, channel["id"], me["id"]) in ("", "owner"):
        raise refusal(request, 5301)
    chat.leave(world, channel, me)
    return done(request)


@behaviour("chat.channel_members.remove", "chat.account_channel_members.remove")
def remove(request: Request, world: World) -> Reply:
    """By user id, member id or e-mail address; the owner stays."""
    channel = managed(request, world)
    _expel(request, world, channel, [request.path["identifier"]])
    return done(request)


@behaviour("chat.channel_members.batch_remove", "chat.account_channel_members.batch_remove")
def batch_remove(request: Request, world: World) -> Reply:
    names = _named(request, "member_ids", "user_ids", "identifiers")
    if len(names) > _MOST_REMOVED:
        raise refusal(request, 300, like="maximum")
    channel, me = managed(request, world), actor(request, world)
    if any((chat.person(world, name) or {}).get("id") == me["id"] for name in names):
        raise refusal(request, 300, like="You can not")
    _expel(request, world, channel, names)
    return done(request)


@behaviour("chat.account_channel_admins.promote")
def promote(request: Request, world: World) -> Reply:
    """The owner makes members administrators."""
    channel = managed(request, world, "owner")
    users = users_named(request, world, request.fields.get("admins"))
    if not users or not all(chat.role(world, channel["id"], user["id"]) for user in users):
        raise refusal(request, 5301)
    for user in users:
        if chat.role(world, channel["id"], user["id"]) == "member":
            chat.set_role(world, channel, user["id"], "admin")
    return _added(request, world, users)


@behaviour("chat.account_channel_admins.batch_demote")
def demote(request: Request, world: World) -> Reply:
    names = _named(request, "admin_ids", "user_ids")
    if len(names) > _MOST_DEMOTED:
        raise refusal(request, 300, like="maximum")
    channel = managed(request, world, "owner")
    users = [chat.person(world, name) or {"id": ""} for name in names]
    if any(chat.role(world, channel["id"], user["id"]) != "admin" for user in users):
        raise refusal(request, 5301)
    for user in users:
        chat.set_role(world, channel, user["id"], "member")
    return done(request)


@after("users.delete")
def forget_user(user: dict[str, Any], request: Request, world: World) -> None:
    """Who is deleted is in no channel any more; what they wrote stays. Assumed."""
    for row in world.records.list("channel_member", where={"user": user["id"]}):
        world.records.delete("channel_member", row.id)


# Groups


@behaviour("chat.channel_member_groups.list")
def list_groups(request: Request, world: World) -> Reply:
    id = seen(request, world)["id"]
    groups = [_group(world, row.body["group_id"]) for row in world.records.list("channel_group", parent=id)]
    return answer(request, {"channel_id": id, "groups": groups})


@behaviour("chat.channel_member_groups.invite")
def invite_groups(request: Request, world: World) -> Reply:
    channel = managed(request, world)
    ids = [str(item["group_id"]) for item in request.fields.get("groups") or ()]
    if not all(world.records.get("group", id) for id in ids):
        raise refusal(request, 4130)
    for id in ids:
        world.records.put(
            "channel_group",
            f"{channel['id']}/{id}",
            {"group_id": id},
            parent=channel["id"],
            keys={"group": id},
        )
    return answer(request, {"added_at": iso(world.now()), "groups": [_group(world, id) for id in ids]})


@behaviour("chat.channel_member_groups.remove")
def remove_group(request: Request, world: World) -> Reply:
    channel, id = managed(request, world), request.path["groupId"]
    if not world.records.delete("channel_group", f"{channel['id']}/{id}"):
        raise Problem(404, 4130, "Groups do not exist.")
    return done(request)


def _group(world: World, id: str) -> dict[str, Any]:
    group = world.records.get("group", id) or {}
    return {"group_id": id, "group_name": group.get("name") or group.get("group_name") or ""}


def _named(request: Request, *parameters: str) -> list[str]:
    """Return who the query names, each once."""
    return list(dict.fromkeys(name for each in parameters for name in several(request.query.get(each))))


def _expel(request: Request, world: World, channel: dict[str, Any], names: list[str]) -> None:
    users = {user["id"]: user for name in names if (user := chat.person(world, name))}
    roles = [chat.role(world, channel["id"], id) for id in users]
    if not users or len(users) < len(names) - _doubles(world, names) or not set(roles) <= {"admin", "member"}:
        raise refusal(request, 5301)
    chat.expel(world, channel, list(users.values()), actor(request, world)["id"])


def _doubles(world: World, names: list[str]) -> int:
    """Return how many names are another name of somebody named already."""
    known = [user["id"] for name in names if (user := chat.person(world, name))]
    return len(known) - len(set(known))


def _added(request: Request, world: World, users: list[dict[str, Any]]) -> Reply:
    ids = [user["id"] for user in users]
    body = {"added_at": iso(world.now()), "ids": ",".join(ids)}
    return answer(request, {**body, "member_ids": ",".join(map(chat.member_id, ids))})
