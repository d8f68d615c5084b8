"""Messages of Team Chat: sent, planned, read by day, answered, changed and taken back.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.storage.records import Row

from .. import paging, problems
from ..registry import Reply, Request, behaviour
from ..world import chat, messages
from ..world.messages import Chat
from ..world.world import World
from . import chat_scheduled
from .chat import actor, answer, done, message_of, place_of, refusal

_REACHES_BACK = timedelta(days=183)
_EVERYONE = 2


@behaviour("chat.messages.send")
def send(request: Request, world: World) -> Reply:
    """To a channel or contact; with ``scheduled_time`` it waits, and the id is that of the draft.

    No operation uploads files, so a message with ``file_ids`` fails.
    """
    fields = request.fields
    where = place_of(request, world, fields)
    _check_may_post(request, world, where)
    main = str(fields.get("reply_main_message_id") or "")
    if fields.get("file_ids"):
        raise refusal(request, 5301)
    if main:
        _check_main(request, world, where, main)
    if fields.get("scheduled_time"):
        return answer(request, {"id": chat_scheduled.plan(request, world, where)})
    return answer(request, {"id": messages.post(world, where, fields["message"], fields, main)["id"]})


@behaviour("chat.messages.list")
def list_messages(request: Request, world: World) -> Reply:
    """One day, today's without a date, or a range; newest first, from the index by day."""
    where, query = place_of(request, world, request.query), request.query
    since, until = _range(request, world)
    size, before = paging.page_size(request), paging.opened(request, world)
    show_all = query.get("include_deleted_and_edited_message", False)
    rows: list[Row] = []
    for row in _between(world, where.session, since, until, before):
        if _is_wanted(row.body, query, show_all=show_all):
            rows.append(row)
            if len(rows) > size:
                break
    token = paging.seal(rows[size - 1].seq, request, world) if len(rows) > size else ""
    shown = [_listed(row.body, show_all=show_all) for row in rows[:size]]
    body: dict[str, Any] = {"messages": shown, "next_page_token": token, "page_size": size}
    if "from" in query or "to" in query:
        body |= {"from": iso(since), "to": iso(until)}
    else:
        body["date"] = since.date().isoformat()
    return answer(request, body)


@behaviour("chat.messages.get")
def get(request: Request, world: World) -> Reply:
    message = message_of(request, world, place_of(request, world, request.query))
    return answer(request, {**message, "reactions": reactions(message, flat=True)})


@behaviour("chat.messages.update")
def update(request: Request, world: World) -> Reply:
    """Only who sent it may."""
    fields = request.fields
    where = place_of(request, world, fields)
    message = message_of(request, world, where)
    _check_sender(request, where, message)
    changes = {name: fields[name] for name in ("message",) if fields.get(name)}
    if fields.get("file_ids"):
        changes["files"] = _files(request, world, message)
    if fields.get("interactive_cards"):
        changes["interactive_cards"] = _cards(request, world, message)
    messages.edit(world, where, message, changes)
    return done(request)


def _files(request: Request, world: World, message: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the files that the message is to have now. Raises Problem."""
    if not message.get("files"):
        raise refusal(request, 300, like="plain text")
    ids = request.fields["file_ids"]
    missing = [id for id in ids if world.records.get("chat_file", id) is None]
    if missing:
        raise refusal(request, 5404, file_ids=", ".join(missing))
    return [world.records.get("chat_file", id) or {} for id in ids]


def _cards(request: Request, world: World, message: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the cards that the message is to have now. Raises Problem."""
    given = request.fields["interactive_cards"]
    known = {card["card_id"]: card for card in message.get("interactive_cards", ())}
    for card in given:
        id = card.get("card_id", "")
        if id and id not in known:
            raise refusal(request, 5046, **{"interactive_cards.card_id": id})
    return messages.cards(world, given, known)


@behaviour("chat.messages.delete")
def delete(request: Request, world: World) -> Reply:
    """Only who sent it may."""
    where = place_of(request, world, request.query)
    message = message_of(request, world, where)
    _check_sender(request, where, message)
    messages.delete(world, where, message)
    return done(request)


@behaviour("chat.messages.get_thread")
def thread(request: Request, world: World) -> Reply:
    """A message and its answers; parts beyond the text only when asked for."""
    query = request.query
    where = place_of(request, world, query)
    main = message_of(request, world, where)
    try:
        since = parse_iso(query["from"])
        until = parse_iso(query["to"]) if query.get("to") else world.now()
    except ValueError:
        raise problems.invalid_fields([("from", "Invalid field.")]) from None
    rows = world.records.list("chat_message", where={"main": main["id"]})
    replies = [row.body for row in rows if row.body["status"] != "Deleted"]
    wanted = [one for one in replies if epoch_ms(since) <= one["timestamp"] <= epoch_ms(until)]
    if query.get("sort", "desc") == "desc":
        wanted.reverse()
    shown = [_in_thread(one, where, query) for one in wanted[: query.get("limit", 10)]]
    if query.get("need_main_message", True):
        newest = {"last_reply_time": replies[-1]["timestamp"]} if replies else {}
        shown.insert(0, {**_in_thread(main, where, query), **newest})
    return answer(request, {"messages": shown, "total": len(wanted)})


def reactions(message: dict[str, Any], *, flat: bool = False) -> list[dict[str, Any]]:
    """Return the reactions as one message's details show them (flat), or as lists do."""
    shown: list[dict[str, Any]] = []
    for emoji, users in message["reactions"].items():
        members = [chat.member_id(user) for user in users]
        senders = [
            {"user_id": user, "member_id": member} for user, member in zip(users, members, strict=True)
        ]
        people = {"user_ids": users, "member_ids": members} if flat else {"senders": senders}
        shown.append({"emoji": emoji, "total_count": len(users), **people})
    return shown


# Sending


def _check_may_post(request: Request, world: World, where: Chat) -> None:
    """An archived channel takes nothing; a channel may leave posting, or ``@all``, to some of its members."""
    channel = where.channel
    if channel is None:
        return
    if channel["is_archived"]:
        raise refusal(request, 5420)
    settings, role = channel["channel_settings"], chat.role(world, channel["id"], where.me)
    chosen = {person.get("user_id") for person in settings.get("designated_posting_members") or ()}
    may_post = settings.get("posting_permissions", 1)
    is_free = may_post == 1 or role in chat.MANAGERS or (may_post == 3 and where.me in chosen)
    may_call = settings.get("mention_all_permissions", 1)
    is_loud = any(item.get("at_type") == _EVERYONE for item in request.fields.get("at_items") or ())
    if not is_free or (is_loud and (may_call == 3 or (may_call == 2 and role not in chat.MANAGERS))):
        raise refusal(request, 5301)


def _check_main(request: Request, world: World, where: Chat, main: str) -> None:
    found = world.records.get("chat_message", main)
    if found is None or found["session"] != where.session or found["status"] == "Deleted":
        raise refusal(request, 5301)
    if "reply_main_message_id" in found:
        raise refusal(request, 5402)


def _check_sender(request: Request, where: Chat, message: dict[str, Any]) -> None:
    if message["sender_id"] != where.me:
        raise refusal(request, 200, like="sender")


# Reading


def _range(request: Request, world: World) -> tuple[datetime, datetime]:
    """Return the times asked for. Raises Problem 400/300 beyond six months."""
    query, now = request.query, world.now()
    if "from" in query or "to" in query:
        until = parse_iso(query["to"]) if "to" in query else now
        since = parse_iso(query["from"]) if "from" in query else until - timedelta(days=1)
    else:
        day = parse_iso(query["date"]).date() if "date" in query else now.date()
        since = datetime.combine(day, datetime.min.time(), UTC)
        until = since + timedelta(days=1) - timedelta(milliseconds=1)
    if since < now - _REACHES_BACK:
        raise refusal(request, 300, like="6 months")
    return since, min(until, now + timedelta(days=1))


def _between(world: World, session: str, since: datetime, until: datetime, before: int) -> Iterator[Row]:
    """Yield the chat's messages from until back to since. before: the seq that ended the last page."""
    first, last = epoch_ms(since), epoch_ms(until)
    day = until.date()
    while day >= since.date():
        where = {"day": f"{session}/{day.isoformat()}"}
        for row in world.records.list("chat_message", where=where, after=before, newest_first=True):
            if first <= row.body["timestamp"] <= last:
                yield row
        day -= timedelta(days=1)


def _is_wanted(message: dict[str, Any], query: dict[str, Any], *, show_all: bool) -> bool:
    if message["status"] == "Deleted" and not show_all:
        return False
    if query.get("exclude_child_message") and "reply_main_message_id" in message:
        return False
    if query.get("search_type") == "file":
        return False
    return str(query.get("search_key", "")).casefold() in message["message"].casefold()


def _listed(message: dict[str, Any], *, show_all: bool) -> dict[str, Any]:
    shown = {**message, "reactions": reactions(message)}
    if not show_all:
        del shown["status"]
    return shown


def _in_thread(message: dict[str, Any], where: Chat, query: dict[str, Any]) -> dict[str, Any]:
    shown = {
        "msg_id": message["id"],
        "is_reply": "reply_main_message_id" in message,
        "message": message["message"],
        "message_type": message["message_type"],
        "sender_display_name": message["sender_display_name"],
        "sender_email": message["sender"],
        "sender_member_id": message["send_member_id"],
        "sender_user_id": message["sender_id"],
        "timestamp": message["timestamp"],
    }
    for switch, name in (("need_rich_text", "rich_text"), ("need_at_items", "at_items")):
        if query.get(switch) and name in message:
            shown[name] = message[name]
    if query.get("need_emoji"):
        shown["reactions"] = [
            {"emoji_id": emoji, "count": len(users), "is_sender": where.me in users}
            for emoji, users in message["reactions"].items()
        ]
    return shown


# The older operations


@behaviour("im.messages.send")
def send_im(request: Request, world: World) -> Reply:
    """To the person whose e-mail address or id the query names."""
    contact = request.query.get("chat_user") or ""
    if not contact:
        raise refusal(request, 300)
    known = chat.person(world, contact)
    if known is None:
        raise refusal(request, 1001)
    where = Chat(actor(request, world)["id"], contact=known)
    return answer(request, {"id": messages.post(world, where, str(request.fields.get("message", "")))["id"]})


@behaviour("im.messages.list")
def list_im(request: Request, world: World) -> Reply:
    """One day of a chat, newest first."""
    given = {"to_contact": request.query.get("chat_user"), "to_channel": request.query.get("channel")}
    where = place_of(request, world, given)
    since, until = _range(request, world)
    size, before = paging.page_size(request), paging.opened(request, world)
    found = list(_between(world, where.session, since, until, before))
    rows = [row for row in found if row.body["status"] != "Deleted"]
    token = paging.seal(rows[size - 1].seq, request, world) if len(rows) > size else ""
    names = ("id", "message", "sender", "date_time")
    shown = [
        {**{name: row.body[name] for name in names}, "timstamp": row.body["timestamp"]} for row in rows[:size]
    ]
    body = {"messages": shown, "next_page_token": token, "page_size": size, "date": iso(since)}
    return answer(request, body)
