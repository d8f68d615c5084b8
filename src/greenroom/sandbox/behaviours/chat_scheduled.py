"""Messages that wait for their time.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from ..registry import Reply, Request, behaviour, on_timer
from ..world import chat, messages
from ..world.messages import Chat
from ..world.world import World
from .chat import actor, answer, done, page, place_of, refusal

_KIND = "chat.scheduled_message"
_SOONEST, _LATEST = timedelta(minutes=30), timedelta(days=180)
_KEPT = ("message", "at_items", "rich_text", "interactive_cards", "reply_main_message_id")


def plan(request: Request, world: World, where: Chat) -> str:
    """Keep the message of a request for its ``scheduled_time``; return the draft's id."""
    due, now = parse_iso(request.fields["scheduled_time"]), world.now()
    if not now + _SOONEST < due <= now + _LATEST:
        raise refusal(request, 300, like="send_time")
    id = world.new_id()
    draft: dict[str, Any] = {
        "draft_id": id,
        "user_id": where.me,
        "to_channel": where.channel["id"] if where.channel else "",
        "to_contact": where.contact["id"] if where.contact else "",
        "create_date": iso(now),
        "scheduled_time": iso(due),
        **{name: value for name in _KEPT if (value := request.fields.get(name))},
    }
    main = world.records.get("chat_message", draft.get("reply_main_message_id", ""))
    if main is not None:
        draft["reply_main_message_timestamp"] = main["timestamp"]
    keys = {"session": where.session, "place": f"{where.me}/{where.session}"}
    world.records.put("scheduled_message", id, draft, parent=where.me, keys=keys)
    world.at(due, _KIND, id)
    return id


@behaviour("chat.scheduled_messages.list")
def list_scheduled(request: Request, world: World) -> Reply:
    """The caller's own, of one chat when the query names one."""
    query, me = request.query, actor(request, world)["id"]
    if query.get("to_channel") or query.get("to_contact"):
        where = place_of(request, world, query)
        selection: dict[str, Any] = {"where": {"place": f"{me}/{where.session}"}}
    else:
        selection = {"parent": me}
    body = page(request, world, "scheduled_message", lambda row: row.body, **selection)
    named = {name: query[name] for name in ("to_channel", "to_contact") if query.get(name)}
    return answer(request, {**body, **named})


@behaviour("chat.scheduled_messages.delete")
def delete(request: Request, world: World) -> Reply:
    where, id = place_of(request, world, request.query), request.path["draftId"]
    draft = world.records.get("scheduled_message", id)
    there = where.channel or where.contact or {}
    if draft is None or draft["user_id"] != where.me:
        raise refusal(request, 5404, draft_id=id)
    if there.get("id") not in (draft["to_channel"], draft["to_contact"]):
        raise refusal(request, 5404, draft_id=id)
    world.cancel(_KIND, id)
    world.records.delete("scheduled_message", id)
    return done(request)


@on_timer(_KIND)
def send_now(timer: Timer, world: World) -> None:
    """Send it, unless by now its sender may not: then it is dropped. The latter assumed."""
    draft = world.records.get("scheduled_message", timer.ref)
    if draft is None:
        return
    world.records.delete("scheduled_message", timer.ref)
    channel = world.records.get("channel", draft["to_channel"])
    contact = world.records.get("user", draft["to_contact"])
    is_in = channel is not None and bool(chat.role(world, channel["id"], draft["user_id"]))
    if contact is None and (channel is None or not is_in or channel["is_archived"]):
        return
    where = Chat(draft["user_id"], channel=channel, contact=contact)
    messages.post(world, where, draft["message"], draft, draft.get("reply_main_message_id", ""))
