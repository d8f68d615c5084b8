"""Events of Team Chat on request: somebody in the world does what causes them.

Settings: ``channel`` (id or name), ``from`` and ``to`` (users), ``message``; each has a default.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from greenroom.core.clock import epoch_ms, iso

from ..registry import cause
from ..trigger import CannotCause
from ..world import chat, messages
from ..world.messages import Chat
from ..world.world import World

_SETTINGS = ("channel", "from", "to", "message")
_EMOJI = "U+1F600"
_Cause = Callable[[World, dict[str, Any]], str]
_Act = Callable[[World, Chat, dict[str, Any]], None]


def _causes(*events: str, takes: Sequence[str]) -> Callable[[_Cause], _Cause]:
    """Let the function cause each of these events."""

    def keep(function: _Cause) -> _Cause:
        for event in events:
            cause(event, *takes)(function)
        return function

    return keep


@_causes("chat_message.sent", takes=_SETTINGS)
def say(world: World, settings: dict[str, Any]) -> str:
    """Send a message to a channel; with ``to``, to a person."""
    where = place_of(world, settings)
    main = messages.post(world, where, _text(settings))
    return f"{main['sender']} wrote in {name_of(where)}."


cause("team_chat.channel_message_posted", "channel", "from", "message")(say)


@_causes("chat_message.replied", takes=_SETTINGS)
def reply(world: World, settings: dict[str, Any]) -> str:
    """Send a message and an answer to it."""
    where = place_of(world, settings)
    main = messages.post(world, where, _text(settings))
    messages.post(world, where, "An answer.", main=main["id"])
    return f"{main['sender']} wrote in {name_of(where)} and answered."


@_causes("team_chat.dm_message_posted", takes=_SETTINGS)
def whisper(world: World, settings: dict[str, Any]) -> str:
    where = _direct(world, settings)
    messages.post(world, where, _text(settings))
    return f"Wrote to {name_of(where)}."


def _to_message(act: _Act, done: str) -> _Cause:
    """Return a cause that does something to a message just sent, in a channel or to a person."""

    def do(world: World, settings: dict[str, Any]) -> str:
        where = place_of(world, settings)
        message = messages.post(world, where, _text(settings))
        act(world, where, message)
        return f"A message in {name_of(where)} was {done}."

    return do


def _to_direct(act: _Act, done: str) -> _Cause:
    def do(world: World, settings: dict[str, Any]) -> str:
        chosen = {**settings, "to": settings.get("to") or _other(world, settings)}
        return _to_message(act, done)(world, chosen)

    return do


def _edit(world: World, where: Chat, message: dict[str, Any]) -> None:
    messages.edit(world, where, message, {"message": "Changed."})


def _react(world: World, where: Chat, message: dict[str, Any]) -> None:
    messages.react(world, where, message, _EMOJI, is_added=True)
    messages.react(world, where, message, _EMOJI, is_added=False)


def _pin(world: World, where: Chat, message: dict[str, Any]) -> None:
    messages.pin(world, where, message, is_pinned=True)
    messages.pin(world, where, message, is_pinned=False)


def _bookmark(world: World, where: Chat, message: dict[str, Any]) -> None:
    messages.bookmark(world, where, message, is_kept=True)
    messages.bookmark(world, where, message, is_kept=False)


_causes("chat_message.updated", "team_chat.channel_message_updated", takes=_SETTINGS)(
    _to_message(_edit, "changed")
)
_causes("chat_message.deleted", "team_chat.channel_message_deleted", takes=_SETTINGS)(
    _to_message(messages.delete, "deleted")
)
_causes("team_chat.channel_reaction_added", "team_chat.channel_reaction_removed", takes=_SETTINGS)(
    _to_message(_react, "reacted to and back")
)
_causes("team_chat.channel_pin_added", "team_chat.channel_pin_removed", takes=_SETTINGS)(
    _to_message(_pin, "pinned and unpinned")
)
_causes("team_chat.bookmark_added", "team_chat.bookmark_removed", takes=_SETTINGS)(
    _to_message(_bookmark, "bookmarked and forgotten")
)
_causes("team_chat.dm_message_updated", takes=_SETTINGS)(_to_direct(_edit, "changed"))
_causes("team_chat.dm_message_deleted", takes=_SETTINGS)(_to_direct(messages.delete, "deleted"))
_causes("team_chat.dm_reaction_added", "team_chat.dm_reaction_removed", takes=_SETTINGS)(
    _to_direct(_react, "reacted to and back")
)


@_causes("team_chat.link_shared", takes=_SETTINGS)
def share_link(world: World, settings: dict[str, Any]) -> str:
    """Share a link that an app may unfold: the event's ``trigger_id`` is what unfurling asks for."""
    where, link, now = (
        place_of(world, settings),
        settings.get("message") or "https://example.com",
        world.now(),
    )
    message, trigger = messages.post(world, where, str(link)), world.new_id()
    world.records.put("link_trigger", trigger, {"link": link, "message_id": message["id"]})
    told: dict[str, Any] = {
        "link": link,
        "message_id": message["id"],
        "trigger_id": trigger,
        "type": "to_channel" if where.channel else "to_contact",
        "date_time": iso(now),
        "timestamp": epoch_ms(now),
    }
    if where.channel:
        told |= {"channel_id": where.channel["id"], "channel_name": where.channel["name"]}
    envelope = {
        "event": "team_chat.link_shared",
        "event_ts": epoch_ms(now),
        "payload": {
            "account_id": world.account_id,
            **chat.doer(world, where.me, with_member=True),
            "by_external_user": False,
            "object": told,
        },
        "response_url": f"https://api.zoom.us/v2/im/chat/users/{where.me}/unfurls/{trigger}",
    }
    if world.outbox is not None:
        world.outbox.enqueue("team_chat.link_shared", envelope)
    return f"A link was shared in {name_of(where)}; its trigger id is {trigger}."


# Channels


@_causes(
    "chat_channel.created",
    "chat_channel.updated",
    "chat_channel.member_invited",
    "chat_channel.member_removed",
    "chat_channel.member_joined",
    "chat_channel.member_left",
    "team_chat.channel_archived",
    "team_chat.channel_unarchived",
    "chat_channel.deleted",
    takes=("channel", "from"),
)
def live(world: World, settings: dict[str, Any]) -> str:
    """Let an open channel go through its whole life."""
    owner = user(world, settings.get("from") or world.owner_id)
    name = str(settings.get("channel") or f"channel {world.new_hex(6)}")
    if chat.is_name_taken(world, name):
        raise CannotCause(f"There is a channel {name[:80]!r} already; choose another name.")
    other = user(world, _other(world, {"from": owner["id"]}))
    channel = chat.create(world, owner, name, chat.PUBLIC)
    channel["name"] = f"{name}, renamed"
    chat.store(world, channel)
    chat.tell(world, "updated", channel, owner["id"])
    chat.add(world, channel, [other], owner["id"])
    chat.expel(world, channel, [other], owner["id"])
    chat.join(world, channel, other)
    chat.leave(world, channel, other)
    chat.set_archived(world, channel, owner["id"], is_archived=True)
    chat.set_archived(world, channel, owner["id"], is_archived=False)
    chat.delete(world, channel, owner["id"])
    return f"{name}: made, joined, left, archived and deleted."


def place_of(world: World, settings: dict[str, Any]) -> Chat:
    if settings.get("to"):
        return _direct(world, settings)
    wanted = settings.get("channel")
    if wanted is None:
        rows = world.records.list("channel", limit=1)
        channel = rows[0].body if rows else None
    else:
        records, name = world.records, str(wanted)
        channel = records.get("channel", name) or records.find("channel", "name", name.casefold())
    if channel is None:
        raise CannotCause(f"There is no channel {str(wanted or '')[:80]!r}; make one first.")
    me = user(world, settings.get("from") or channel["owner_id"])
    if not chat.role(world, channel["id"], me["id"]):
        raise CannotCause(f"{me['email']} is not in {channel['name']}.")
    return Chat(me["id"], channel=channel)


def _direct(world: World, settings: dict[str, Any]) -> Chat:
    me = user(world, settings.get("from") or world.owner_id)
    return Chat(me["id"], contact=user(world, settings.get("to") or _other(world, settings)))


def _other(world: World, settings: dict[str, Any]) -> str:
    """Return the id of a user who is not the one who acts."""
    me = user(world, settings.get("from") or world.owner_id)["id"]
    for row in world.records.list("user", limit=2):
        if row.id != me:
            return row.id
    raise CannotCause("The account has only one user.")


def user(world: World, name: object) -> dict[str, Any]:
    found = chat.person(world, str(name))
    if found is None:
        raise CannotCause(f"There is no user {str(name)[:80]!r}.")
    return found


def _text(settings: dict[str, Any]) -> str:
    return str(settings.get("message") or "Hello.")


def name_of(where: Chat) -> str:
    return str(where.channel["name"]) if where.channel else str((where.contact or {}).get("email", ""))
