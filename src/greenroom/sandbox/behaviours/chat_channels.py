"""Channels of Team Chat: made, shown, found, changed, closed and removed.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, parse_iso
from greenroom.storage.records import Row

from .. import paging, problems, schemas
from ..registry import Problem, Reply, Request, after, before, behaves, behaviour
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

_MOST_DELETED = 50

behaves("chat.account_channels.get_retention", "chat.account_channels.update_retention")


@behaviour("chat.channels.create")
def create(request: Request, world: World) -> Reply:
    """The user in the path owns it. Only group chats may go without a name; the latter assumed."""
    owner, fields = actor(request, world), request.fields
    kind, name = fields.get("type", chat.PRIVATE), str(fields.get("name") or "").strip()
    if kind != chat.GROUP_CHAT:
        if not name:
            raise problems.invalid_fields([("name", "This field is required.")])
        _check_name(request, world, name)
    if fields.get("shared_space"):
        raise refusal(request, 5407)
    members = users_named(request, world, fields.get("members"))
    made = chat.create(world, owner, name, kind, members, fields.get("channel_settings"))
    return answer(request, made)


@behaviour("chat.channels.get", "chat.account_channels.get")
def get(request: Request, world: World) -> Reply:
    return answer(request, seen(request, world))


@behaviour("chat.channels.update", "chat.account_channels.update")
def update(request: Request, world: World) -> Reply:
    """Owner and administrators may; settings are merged."""
    channel, fields = managed(request, world), request.fields
    name = str(fields.get("name") or channel["name"]).strip()
    if name != channel["name"]:
        _check_name(request, world, name, but=channel["id"])
    settings = schemas.merged(channel["channel_settings"], fields.get("channel_settings") or {})
    changed = {**channel, "name": name, "type": fields.get("type", channel["type"])}
    changed["channel_settings"] = settings
    if changed != channel:
        chat.store(world, changed)
        chat.tell(world, "updated", changed, actor(request, world)["id"])
    return done(request)


@behaviour("chat.channels.delete", "chat.account_channels.delete")
def delete(request: Request, world: World) -> Reply:
    """Only the owner may."""
    chat.delete(world, managed(request, world, "owner"), actor(request, world)["id"])
    return done(request)


@behaviour("chat.account_channels.batch_delete")
def batch_delete(request: Request, world: World) -> Reply:
    """All of them or none: the first that can't be deleted stops the call."""
    me, ids = actor(request, world), several(request.query.get("channel_ids"))
    if len(ids) > _MOST_DELETED:
        raise refusal(request, 4301)
    for id in dict.fromkeys(ids):
        channel = channel_of(request, world, id)
        if chat.role(world, id, me["id"]) != "owner":
            raise refusal(request, 4100, channelId=id)
        chat.delete(world, channel, me["id"])
    return done(request)


@behaviour("chat.channels.list")
def list_of_user(request: Request, world: World) -> Reply:
    """The channels and group chats a user is in, in the order of joining."""
    where = {"user": actor(request, world)["id"]}

    def show(row: Row) -> dict[str, Any]:
        return world.records.get("channel", row.body["channel_id"]) or {}

    body = page(request, world, "channel_member", show, where=where)
    return answer(request, {**body, "total_records": world.records.count("channel_member", where=where)})


@behaviour("chat.account_channels.list")
def list_public(request: Request, world: World) -> Reply:
    """The open channels of the account."""
    where = {"type": str(chat.PUBLIC)}
    body = page(request, world, "channel", lambda row: row.body, where=where)
    return answer(request, {**body, "total_records": world.records.count("channel", where=where)})


@behaviour("chat.account_channels.search")
def search(request: Request, world: World) -> Reply:
    """By words in the name or by the whole name, among one's own channels, the open ones, or both."""
    wish = request.fields
    user = chat.person(world, wish["user_id"]) if wish.get("user_id") else actor(request, world)
    if user is None:
        raise refusal(request, 200)
    needle = wish["needle"]
    words = [str(word).casefold() for word in needle.get("keywords") or ()]
    whole = str(needle.get("channel_name") or "").casefold()
    request.query = {name: wish[name] for name in ("page_size", "next_page_token") if wish.get(name)}
    request.path = {**request.path, "needle": repr((needle, wish["haystack"], user["id"]))}

    def fits(channel: dict[str, Any]) -> bool:
        name = channel["name"].casefold()
        if channel["is_archived"] and not wish.get("include_archived"):
            return False
        return name == whole if whole else any(word in name for word in words)

    found = [channel for channel in _haystack(world, wish["haystack"], user["id"]) if fits(channel)]
    return answer(request, _cut(request, world, found))


@behaviour("chat.channels.perform_operation")
def archive(request: Request, world: World) -> Reply:
    """Archive or bring back up to ten channels; those that can't be are named in the answer. Where none of
    them is there, nothing is answered but that."""
    me, fields = actor(request, world)["id"], request.fields
    ids = fields.get("channel_ids") or []
    if not 1 <= len(ids) <= 10:
        raise refusal(request, 300)
    failed = []
    found = {id: world.records.get("channel", id) for id in map(str, ids)}
    if not any(found.values()):
        raise refusal(request, 4130)
    for id, channel in found.items():
        if channel is None:
            reason, code = "Channel does not exist.", "4130"
        elif chat.role(world, id, me) not in chat.MANAGERS:
            reason, code = "No permission to operate the channel.", "200"
        else:
            chat.set_archived(world, channel, me, is_archived=fields["method"] == "archive")
            continue
        failed.append({"channel_id": id, "error_code": code, "reason": reason})
    return answer(request, {"failed_channels": failed})


@behaviour("chat.account_channels.list_activity_logs", "chat.channels.list_all_activity_logs")
def activities(request: Request, world: World) -> Reply:
    """Who came and went, newest first, within whole days."""
    channel_id = request.path.get("channelId") or request.query.get("channel_id")
    if channel_id and world.records.get("channel", channel_id) is None:
        raise Problem(404, 5306, "Channel does not exist.")
    since, until = (parse_iso(request.query[name]).date() for name in ("start_date", "end_date"))
    if until < since:
        raise Problem(400, 300, "Channel activity log date not valid.")
    first = epoch_ms(datetime.combine(since, datetime.min.time(), UTC))
    last = epoch_ms(datetime.combine(until, datetime.min.time(), UTC) + timedelta(days=1))
    rows = world.records.list("channel_activity", parent=channel_id or None, newest_first=True)
    found = [row.body for row in rows if first <= row.body["activity_timestamp"] < last]
    return answer(request, _cut(request, world, found))


@before("chat.account_channels.get_retention", "chat.account_channels.update_retention")
def check_retention(request: Request, world: World) -> None:
    """Only who manages the channel sees or sets how long its messages are kept."""
    managed(request, world)


@after("chat.account_channels.get_retention")
def name_channel(reply: dict[str, Any], request: Request, world: World) -> None:
    reply["channel_id"] = request.path["channelId"]


def _check_name(request: Request, world: World, name: str, *, but: str = "") -> None:
    if chat.is_name_taken(world, name, but=but):
        raise refusal(request, 300, like="already exists")


def _haystack(world: World, where: str, user_id: str) -> list[dict[str, Any]]:
    records, found = world.records, {}
    if where in ("user_joined", "all"):
        for row in records.list("channel_member", where={"user": user_id}):
            found[row.body["channel_id"]] = records.get("channel", row.body["channel_id"]) or {}
    if where in ("public", "all"):
        for kind in chat.OPEN_TYPES:
            found |= {row.id: row.body for row in records.list("channel", where={"type": str(kind)})}
    counts = {id: records.count("channel_member", parent=id) for id in found}
    return [{**found[id], "member_count": counts[id]} for id in found]


def _cut(request: Request, world: World, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the wanted page of what was found; its token counts from the beginning."""
    size, skip = paging.page_size(request), paging.opened(request, world)
    some = found[skip : skip + size]
    token = paging.seal(skip + size, request, world) if len(found) > skip + size else ""
    return {request.operation.archetype.items or "": some, "next_page_token": token, "page_size": size}
