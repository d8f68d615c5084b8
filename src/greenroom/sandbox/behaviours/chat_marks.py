"""What people put on messages: reactions, read marks, pins, bookmarks.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import epoch_ms
from greenroom.storage.records import Row

from .. import problems
from ..registry import Reply, Request, behaviour
from ..world import chat, messages
from ..world.messages import Chat
from ..world.world import World
from .chat import actor, answer, channel_of, done, message_of, page, place_of, refusal, seen


@behaviour("chat.messages.react")
def react(request: Request, world: World) -> Reply:
    """With an emoji, or a custom one by its id."""
    fields = request.fields
    where = place_of(request, world, fields)
    message = message_of(request, world, where)
    emoji = fields.get("custom_emoji_id") if fields.get("custom_emoji") else fields.get("emoji")
    if not emoji:
        raise problems.invalid_fields([("emoji", "This field is required.")])
    messages.react(world, where, message, str(emoji), is_added=fields.get("action", "add") == "add")
    return done(request)


@behaviour("chat.messages.mark")
def mark(request: Request, world: World) -> Reply:
    """Read or unread, for the caller alone; no operation shows it again."""
    fields = request.fields
    where = place_of(request, world, fields)
    message, id = message_of(request, world, where), f"{where.me}/{request.path['messageId']}"
    if fields.get("action", "read") == "unread":
        body = {"session": where.session, "marked_at": epoch_ms(world.now())}
        world.records.put("chat_unread", id, body, parent=message["id"])
    else:
        world.records.delete("chat_unread", id)
    return done(request)


@behaviour("chat.pinned_messages.perform_operation")
def pin(request: Request, world: World) -> Reply:
    """Any member may; one message can't be pinned twice."""
    fields, me = request.fields, actor(request, world)
    channel, id = channel_of(request, world, fields["channel_id"]), str(fields["message_id"])
    if not chat.role(world, channel["id"], me["id"]):
        raise refusal(request, 200)
    where = Chat(me["id"], channel=channel)
    message = message_of(request, world, where, id)
    known = world.records.get("channel_pin", id)
    is_pinned, wanted = bool(known and known["currently_pinned"]), fields["method"] == "pin"
    if is_pinned == wanted:
        raise refusal(request, 3216 if wanted else 3217, message_id=id)
    messages.pin(world, where, message, is_pinned=wanted)
    return done(request)


@behaviour("chat.pinned_messages.list")
def list_pins(request: Request, world: World) -> Reply:
    """The pinned ones, newest pin first; with ``include_history`` those unpinned too."""
    id = seen(request, world)["id"]
    selection: dict[str, Any] = {"where": {"state": f"{id}/True"}}
    if request.query.get("include_history"):
        selection = {"parent": id}

    def show(row: Row) -> dict[str, Any]:
        message = world.records.get("chat_message", row.id) or {"message": "", "timestamp": 0}
        return {**row.body, "message": message["message"], "message_timestamp": message["timestamp"]}

    body = page(request, world, "channel_pin", show, newest_first=True, **selection)
    return answer(request, {**body, "channel_id": id})


@behaviour("chat.bookmarks.update")
def bookmark(request: Request, world: World) -> Reply:
    fields = request.fields
    where = place_of(request, world, fields)
    message = message_of(request, world, where, request.query["message_id"])
    messages.bookmark(world, where, message, is_kept=fields["action"] == "add_bookmark")
    return done(request)


@behaviour("chat.bookmarks.list")
def list_bookmarks(request: Request, world: World) -> Reply:
    """The caller's, newest first; of one chat when the query names one."""
    query, me = request.query, actor(request, world)["id"]
    selection: dict[str, Any] = {"parent": me}
    if query.get("to_channel") or query.get("to_contact"):
        selection = {"where": {"place": f"{me}/{place_of(request, world, query).session}"}}

    def show(row: Row) -> dict[str, Any]:
        return _bookmarked(world, row.body["message_id"], me)

    return answer(request, page(request, world, "bookmark", show, newest_first=True, **selection))


def _bookmarked(world: World, id: str, me: str) -> dict[str, Any]:
    message = world.records.get("chat_message", id) or {}
    shown = {
        "message_id": id,
        "message": message.get("message", ""),
        "message_timestamp": message.get("timestamp", 0),
        "is_sent_by_user": message.get("sender_id") == me,
        "sender_display_name": message.get("sender_display_name", ""),
        "sender_member_id": message.get("send_member_id", ""),
        "sender_user_id": message.get("sender_id", ""),
    }
    for name in ("reply_main_message_id", "reply_main_message_timestamp"):
        if name in message:
            shown[name] = message[name]
    channel = world.records.get("channel", message.get("channel_id", ""))
    if channel is not None:
        return {**shown, "channel_id": channel["id"], "channel_name": channel["name"]}
    other = message.get("contact_id") if message.get("sender_id") == me else message.get("sender_id")
    peer = world.records.get("user", other or "") or {"id": other or ""}
    shown |= {"peer_contact_member_id": chat.member_id(peer["id"]), "peer_contact_user_id": peer["id"]}
    return {**shown, "peer_contact_name": chat.name_of(peer)}
