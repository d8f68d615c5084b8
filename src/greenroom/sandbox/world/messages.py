"""Messages of Team Chat: sent, changed, deleted, answered, reacted to; with the events of both generations.

A chat is a channel or two people; its session id is the channel's id, or drawn from the two user ids.
Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from greenroom.core.clock import epoch_ms, iso

from . import chat
from .world import World

PLAIN = "plain_text_message"
_CARRIED = ("at_items", "rich_text", "interactive_cards", "files")


@dataclass(frozen=True, slots=True)
class Chat:
    """Where messages are. me: the user whose side is told. One of channel and contact is set."""

    me: str
    channel: dict[str, Any] | None = None
    contact: dict[str, Any] | None = None

    @property
    def session(self) -> str:
        if self.channel is not None:
            return str(self.channel["id"])
        pair = "/".join(sorted((self.me, self.contact["id"] if self.contact else "")))
        return base64.urlsafe_b64encode(hashlib.sha256(pair.encode()).digest()[:16]).decode().rstrip("=")


def post(
    world: World, where: Chat, text: str, extras: dict[str, Any] | None = None, main: str = ""
) -> dict[str, Any]:
    """Return the message ``where.me`` sends there. extras: mentions, formatting, cards. main: the id of the
    message it answers."""
    digits, now = world.new_hex(32), world.now()
    sender = world.records.get("user", where.me) or {}
    message: dict[str, Any] = {
        "id": "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:])),
        "session": where.session,
        "channel_id": where.channel["id"] if where.channel else "",
        "contact_id": where.contact["id"] if where.contact else "",
        "sender": sender.get("email", ""),
        "sender_id": where.me,
        "send_member_id": chat.member_id(where.me),
        "sender_display_name": chat.name_of(sender),
        "message": text,
        "message_type": PLAIN,
        "status": "Normal",
        "date_time": iso(now),
        "timestamp": epoch_ms(now),
        "reactions": {},
    }
    message |= {name: value for name in _CARRIED if (value := (extras or {}).get(name))}
    if "interactive_cards" in message:
        message["interactive_cards"] = cards(world, message["interactive_cards"])
    answered = world.records.get("chat_message", main) if main else None
    if answered is not None:
        message |= {"reply_main_message_id": main, "reply_main_message_timestamp": answered["timestamp"]}
    day = message["date_time"][:10]
    keys = {"day": f"{where.session}/{day}", "sent_day": day} | ({"main": main} if answered else {})
    world.records.put("chat_message", message["id"], message, parent=where.session, keys=keys)
    _note_session(world, where, message)
    _tell_sent(world, where, message)
    return message


def cards(
    world: World, given: list[dict[str, Any]], known: Mapping[str, dict[str, Any]] | None = None
) -> list[dict[str, Any]]:
    """Return interactive cards as a message keeps them: a new one gets an id, one that is known by its id has
    its new content."""
    return [
        {"card_id": world.new_id(), **(known or {}).get(card.get("card_id", ""), {}), **card}
        for card in given
    ]


def edit(world: World, where: Chat, message: dict[str, Any], changes: dict[str, Any]) -> None:
    """Change a message's text or cards."""
    message |= {**changes, "status": "Edited", "edited_at": iso(world.now())}
    world.records.put("chat_message", message["id"], message)
    old = _plain(world, where, message)
    world.emit("chat_message.updated", old, **chat.doer(world, where.me))
    _tell(world, where, "message_updated", _rich(world, where, message))


def delete(world: World, where: Chat, message: dict[str, Any]) -> None:
    """Take a message back. That there was one is kept, its text is not."""
    world.emit("chat_message.deleted", _plain(world, where, message), **chat.doer(world, where.me))
    _tell(world, where, "message_deleted", _bare(world, where, message))
    message |= {"status": "Deleted", "message": "", "edited_at": iso(world.now()), "reactions": {}}
    for name in _CARRIED:
        message.pop(name, None)
    world.records.put("chat_message", message["id"], message)
    world.records.delete("channel_pin", message["id"])


def react(world: World, where: Chat, message: dict[str, Any], emoji: str, *, is_added: bool) -> None:
    """Add the user's reaction or take it away; nothing happens when it is so already."""
    people = message["reactions"].get(emoji, [])
    if (where.me in people) == is_added:
        return
    people = [*people, where.me] if is_added else [one for one in people if one != where.me]
    message["reactions"] = {**message["reactions"], emoji: people}
    if not people:
        del message["reactions"][emoji]
    world.records.put("chat_message", message["id"], message)
    now = world.now()
    told = {
        **_place(where, "email", "id", "member_id"),
        "emoji": emoji,
        "emoji_time": iso(now),
        "msg_id": message["id"],
        "msg_time": message["date_time"],
        "timestamp": epoch_ms(now),
    }
    _tell(world, where, "reaction_added" if is_added else "reaction_removed", told)


def pin(world: World, where: Chat, message: dict[str, Any], *, is_pinned: bool) -> None:
    """Pin a message to its channel's top, or unpin it; the history of pins stays."""
    now, channel = world.now(), where.channel or {}
    body = {
        "message_id": message["id"],
        "currently_pinned": is_pinned,
        "pinned_time": iso(now),
        "pinner_user_id": where.me,
        "pinner_member_id": chat.member_id(where.me),
        "pinned_by_external_user": False,
    }
    state = {"state": f"{channel['id']}/{is_pinned}"}
    world.records.delete("channel_pin", message["id"])  # the newest pin is the last
    world.records.put("channel_pin", message["id"], body, parent=channel["id"], keys=state)
    told = {
        "channel_id": channel["id"],
        "channel_name": channel["name"],
        "type": channel["type"],
        "message": message["message"],
        "message_id": message["id"],
        "message_timestamp": message["timestamp"],
        "date_time": iso(now),
        "timestamp": epoch_ms(now),
    }
    _tell(world, where, "pin_added" if is_pinned else "pin_removed", told)


def bookmark(world: World, where: Chat, message: dict[str, Any], *, is_kept: bool) -> None:
    """Bookmark a message for ``where.me``, or forget it; nothing happens when it is so already."""
    id = f"{where.me}/{message['id']}"
    if (world.records.get("bookmark", id) is not None) == is_kept:
        return
    if is_kept:
        body = {"message_id": message["id"], "session": where.session}
        keys = {"session": where.session, "place": f"{where.me}/{where.session}"}
        world.records.put("bookmark", id, body, parent=where.me, keys=keys)
    else:
        world.records.delete("bookmark", id)
    now = world.now()
    told = {
        "by_external_user": False,
        "date_time": iso(now),
        "timestamp": epoch_ms(now),
        "message": message["message"],
        "message_id": message["id"],
        "message_timestamp": message["timestamp"],
        "sender": message["sender"],
        "sender_id": message["sender_id"],
        "sender_member_id": message["send_member_id"],
        "type": "to_channel" if where.channel else "to_contact",
    }
    if where.channel:
        told["channel_id"] = where.channel["id"]
    event = "team_chat.bookmark_added" if is_kept else "team_chat.bookmark_removed"
    world.emit(event, told, **chat.doer(world, where.me, with_member=True))


def _note_session(world: World, where: Chat, message: dict[str, Any]) -> None:
    """Keep that the chat exists and when it last had a message."""
    other = chat.name_of(where.contact) if where.contact else ""
    body = {
        "session_id": where.session,
        "type": "Group" if where.channel else "1:1",
        "name": where.channel["name"] if where.channel else f"{message['sender_display_name']},{other}",
        "last_message_sent_time": message["date_time"],
    }
    world.records.put("chat_session", where.session, body)


# Events


def _tell_sent(world: World, where: Chat, message: dict[str, Any]) -> None:
    plain, main = _plain(world, where, message), message.get("reply_main_message_id")
    if main:
        world.emit("chat_message.replied", {**plain, "parent_msg_id": main}, **chat.doer(world, where.me))
    else:
        world.emit("chat_message.sent", plain, **chat.doer(world, where.me))
    _tell(world, where, "message_posted", _rich(world, where, message))


def _tell(world: World, where: Chat, what: str, told: dict[str, Any]) -> None:
    """Announce the event of the newer kind: of a channel, or of a direct chat."""
    event = f"team_chat.{'channel' if where.channel else 'dm'}_{what}"
    world.emit(event, told, by_external_user=False, **chat.doer(world, where.me, with_member=True))


def _plain(world: World, where: Chat, message: dict[str, Any]) -> dict[str, Any]:
    """Return the message as ``chat_message.*`` shows it: fields that do not apply are empty."""
    now, channel, contact = world.now(), where.channel or {}, where.contact or {}
    return {
        "id": message["id"],
        "type": "to_channel" if where.channel else "to_contact",
        "session_id": where.session,
        "contact_email": contact.get("email", ""),
        "contact_id": contact.get("id", ""),
        "channel_id": channel.get("id", ""),
        "channel_name": channel.get("name", ""),
        "message": message["message"],
        "date_time": iso(now),
        "timestamp": epoch_ms(now),
    }


def _bare(world: World, where: Chat, message: dict[str, Any]) -> dict[str, Any]:
    now, place = world.now(), _place(where, "email", "id", "member_id")
    if where.channel:
        place |= {"channel_name": where.channel["name"], "channel_owner_account_id": world.account_id}
    else:
        place["contact_account_id"] = world.account_id
    told = {**place, "message_id": message["id"], "date_time": iso(now), "timestamp": epoch_ms(now)}
    if "reply_main_message_id" in message:
        told["reply_main_message_id"] = message["reply_main_message_id"]
    return told


def _rich(world: World, where: Chat, message: dict[str, Any]) -> dict[str, Any]:
    told = {**_bare(world, where, message), "session_id": where.session, "message": message["message"]}
    if message.get("rich_text"):
        told["rich_text"] = message["rich_text"]
    if where.channel and message.get("at_items"):
        told["at_items"] = [_mention(world, item) for item in message["at_items"]]
    return told


def _mention(world: World, item: dict[str, Any]) -> dict[str, Any]:
    known = chat.person(world, item.get("at_contact") or "")
    told = {name: item.get(name, 0) for name in ("at_type", "start_position", "end_position")}
    if known is not None:
        told |= {"at_contact": known["email"], "at_contact_user_id": known["id"]}
        told["at_contact_member_id"] = chat.member_id(known["id"])
    return told


def _place(where: Chat, *names: str) -> dict[str, Any]:
    """Return ``channel_id``, or the contact's fields of these names."""
    if where.channel:
        return {"channel_id": where.channel["id"]}
    contact = where.contact or {"id": ""}
    known = {**contact, "member_id": chat.member_id(contact["id"])}
    return {f"contact_{name}": known.get(name, "") for name in names}
