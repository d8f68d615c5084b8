"""The older IM operations: groups that divide an account's directory, and the chats as sessions.

Source: Zoom API reference, "IM Groups" and "Reports", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row

from .. import paging
from ..registry import Problem, Reply, Request, after, behaves, behaviour, derived
from ..world import chat
from ..world.world import World
from .chat import answer, done, page, refusal

behaves("im.groups.create", "im.groups.get", "im.groups.list", "im.groups.update", "im.groups.delete")


@after("im.groups.create", "im.groups.update")
def check_name(group: dict[str, Any], request: Request, world: World) -> None:
    """Names are used once; letter case makes no difference, which is assumed."""
    name = str(group.get("name", ""))
    for row in world.records.list("im_group"):
        if row.id != group["id"] and str(row.body.get("name", "")).casefold() == name.casefold():
            raise Problem(409, 4132, f"Group name {name} is already in use.")


@derived("im_group", "total_members")
def total_members(group: dict[str, Any], world: World) -> int:
    return world.records.count("im_group_member", parent=group["id"])


@after("im.groups.delete")
def forget_members(group: dict[str, Any], request: Request, world: World) -> None:
    for row in world.records.list("im_group_member", parent=group["id"]):
        world.records.delete("im_group_member", row.id)


@behaviour("im.group_members.list")
def list_members(request: Request, world: World) -> Reply:
    group = _group(request, world)

    def show(row: Row) -> dict[str, Any]:
        return world.records.get("user", row.body["user_id"]) or {"id": row.body["user_id"]}

    body, size = page(request, world, "im_group_member", show, parent=group), paging.page_size(request)
    total = world.records.count("im_group_member", parent=group)
    counts = {"total_records": total, "page_count": -(-total // size), "page_number": 1}
    return answer(request, {**body, **counts})


@behaviour("im.group_members.add")
def add_members(request: Request, world: World) -> Reply:
    """By id or e-mail address; strangers are passed over, which is assumed."""
    group, added = _group(request, world), []
    for item in request.fields.get("members") or ():
        user = chat.person(world, str(item.get("id") or item.get("email") or ""))
        if user is not None:
            body = {"user_id": user["id"]}
            world.records.put("im_group_member", f"{group}/{user['id']}", body, parent=group)
            added.append(user["id"])
    return answer(request, {"ids": ",".join(added), "added_at": iso(world.now())})


@behaviour("im.group_members.remove")
def remove_member(request: Request, world: World) -> Reply:
    world.records.delete("im_group_member", f"{_group(request, world)}/{request.path['memberId']}")
    return done(request)


@behaviour("im.sessions.list")
def list_sessions(request: Request, world: World) -> Reply:
    """The chats of the account whose last message lies in the days asked about."""
    since, until = _days(request)
    rows = world.records.list("chat_session")
    found = [row.body for row in rows if since <= row.body["last_message_sent_time"][:10] <= until]
    return answer(request, {**_cut(request, world, found, "sessions"), "from": since, "to": until})


@behaviour("im.sessions.list_messages")
def list_session_messages(request: Request, world: World) -> Reply:
    """The messages of a chat, oldest first."""
    (since, until), id = _days(request), request.path["sessionId"]
    rows = world.records.list("chat_message", parent=id)
    found = [
        {name: row.body[name] for name in ("sender", "date_time", "message")}
        for row in rows
        if since <= row.body["date_time"][:10] <= until and row.body["status"] != "Deleted"
    ]
    body = {**_cut(request, world, found, "messages"), "session_id": id, "from": since, "to": until}
    return answer(request, body)


def _group(request: Request, world: World) -> str:
    id = request.path["groupId"]
    if world.records.get("im_group", id) is None:
        found = refusal(request, 4130, groupId=id)
        raise found if found.code == 4130 else Problem(404, 4130, f"Group does not exist:{id}.")
    return id


def _days(request: Request) -> tuple[str, str]:
    since, until = (parse_iso(request.query[name]).date().isoformat() for name in ("from", "to"))
    return since, until


def _cut(request: Request, world: World, found: list[dict[str, Any]], items: str) -> dict[str, Any]:
    size, skip = paging.page_size(request), paging.opened(request, world)
    token = paging.seal(skip + size, request, world) if len(found) > skip + size else ""
    return {items: found[skip : skip + size], "next_page_token": token, "page_size": size}
