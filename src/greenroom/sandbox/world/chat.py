"""Team Chat's channels and who is in them, with the events their changes cause.

Source: Zoom API reference, "Team Chat", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import base64
import binascii
from collections.abc import Iterable
from typing import Any

from greenroom.core.clock import epoch_ms, iso

from .world import World

PRIVATE, SAME_ACCOUNT, PUBLIC, GROUP_CHAT, PUBLIC_EVERYWHERE = 1, 2, 3, 4, 5
OPEN_TYPES = (PUBLIC, PUBLIC_EVERYWHERE)
MANAGERS = ("owner", "admin")
DEFAULT_SETTINGS = {
    "add_member_permissions": 1,
    "mention_all_permissions": 1,
    "new_members_can_see_previous_messages_files": True,
    "posting_permissions": 1,
}
_MEMBER_PREFIX = "member/"


# People


def member_id(user_id: str) -> str:
    """Return the id a person has in chats, which Zoom keeps apart from the user id. Its form is assumed."""
    return base64.urlsafe_b64encode(f"{_MEMBER_PREFIX}{user_id}".encode()).decode().rstrip("=")


def person(world: World, name: str) -> dict[str, Any] | None:
    """Return the user of an id, e-mail address or member id, or None."""
    if "@" in name:
        return world.records.find("user", "email", name.lower())
    for id in (name, _user_of(name)):
        found = world.records.get("user", id)
        if found is not None:
            return {"id": id, "email": "", **found}
    return None


def _user_of(member: str) -> str:
    try:
        text = base64.urlsafe_b64decode(member + "=" * (-len(member) % 4)).decode()
    except (binascii.Error, ValueError):
        return ""
    return text.removeprefix(_MEMBER_PREFIX) if text.startswith(_MEMBER_PREFIX) else ""


def name_of(user: dict[str, Any]) -> str:
    """Return the name others see."""
    full = f"{user.get('first_name', '')} {user.get('last_name', '')}".strip()
    return str(user.get("display_name") or full or user.get("email", ""))


def doer(world: World, user_id: str, *, with_member: bool = False) -> dict[str, Any]:
    """Return ``operator`` and ``operator_id`` as events have them, newer ones with the member id."""
    user = world.records.get("user", user_id) or {}
    shown = {"operator": user.get("email", ""), "operator_id": user_id}
    return {**shown, "operator_member_id": member_id(user_id)} if with_member else shown


# Channels


def create(
    world: World,
    owner: dict[str, Any],
    name: str,
    type: int,
    members: Iterable[dict[str, Any]] = (),
    settings: dict[str, Any] | None = None,
) -> dict[str, Any]:
    """Return a new channel with its owner and members in it. members: users."""
    id = world.new_hex(32)
    joined = [user for user in members if user["id"] != owner["id"]]
    channel = {
        "id": id,
        "jid": f"{id}@conference.xmpp.zoom.us",
        "name": name or ", ".join(name_of(user) for user in (owner, *joined)),
        "type": type,
        "channel_url": f"https://zoom.us/launch/chat/v2/{id}",
        "owner_id": owner["id"],
        "channel_settings": {**DEFAULT_SETTINGS, **(settings or {})},
        "is_archived": False,
        "created_at": iso(world.now()),
    }
    store(world, channel)
    _put_member(world, channel, owner["id"], "owner")
    for user in joined:
        _put_member(world, channel, user["id"], "member")
    note_activity(world, channel, [owner, *joined], "joined", owner["id"])
    tell(world, "created", channel, owner["id"], members=_named([owner, *joined]))
    return channel


def store(world: World, channel: dict[str, Any]) -> None:
    """Keep the channel, to be found by name and type."""
    keys = {"name": channel["name"].casefold(), "type": str(channel["type"])}
    world.records.put("channel", channel["id"], channel, keys=keys)


def is_name_taken(world: World, name: str, *, but: str = "") -> bool:
    """Return whether another channel, group chats aside, has the name. Letter case makes no difference."""
    rows = world.records.list("channel", where={"name": name.casefold()})
    return any(row.id != but and row.body["type"] != GROUP_CHAT for row in rows)


def delete(world: World, channel: dict[str, Any], by: str) -> None:
    """Remove the channel with its members, messages, pins and bookmarks."""
    records, id = world.records, channel["id"]
    for kind in ("channel_member", "channel_group", "chat_message", "channel_pin"):
        for row in records.list(kind, parent=id):
            records.delete(kind, row.id)
    for row in records.list("bookmark", where={"session": id}):
        records.delete("bookmark", row.id)
    for row in records.list("scheduled_message", where={"session": id}):
        world.cancel("chat.scheduled_message", row.id)
        records.delete("scheduled_message", row.id)
    records.delete("chat_session", id)
    records.delete("channel_retention", id)
    records.delete("channel", id)
    tell(world, "deleted", channel, by)


def set_archived(world: World, channel: dict[str, Any], by: str, *, is_archived: bool) -> None:
    """Close the channel for new messages, or open it again; nothing happens when it is so already."""
    if channel["is_archived"] == is_archived:
        return
    channel["is_archived"] = is_archived
    store(world, channel)
    event = "team_chat.channel_archived" if is_archived else "team_chat.channel_unarchived"
    who = doer(world, by, with_member=True)
    world.emit(event, shown(world, channel), by_external_user=False, **who)


# Members


def role(world: World, channel_id: str, user_id: str) -> str:
    """Return ``owner``, ``admin`` or ``member``, "" for somebody who is not in the channel."""
    found = world.records.get("channel_member", f"{channel_id}/{user_id}")
    return "" if found is None else str(found["role"])


def add(world: World, channel: dict[str, Any], users: Iterable[dict[str, Any]], by: str) -> list[str]:
    """Take users in; return the ids of those who were not in yet."""
    new = [user for user in users if not role(world, channel["id"], user["id"])]
    for user in new:
        _put_member(world, channel, user["id"], "member")
    if new:
        note_activity(world, channel, new, "joined", by)
        tell(world, "member_invited", channel, by, members=_named(new))
    return [user["id"] for user in new]


def join(world: World, channel: dict[str, Any], user: dict[str, Any]) -> None:
    """Let a user in on their own wish."""
    if role(world, channel["id"], user["id"]):
        return
    _put_member(world, channel, user["id"], "member")
    note_activity(world, channel, [user], "joined", user["id"])
    tell(world, "member_joined", channel, user["id"])


def leave(world: World, channel: dict[str, Any], user: dict[str, Any]) -> None:
    """Let a member go on their own wish."""
    world.records.delete("channel_member", f"{channel['id']}/{user['id']}")
    note_activity(world, channel, [user], "left", user["id"])
    tell(world, "member_left", channel, user["id"])


def expel(world: World, channel: dict[str, Any], users: list[dict[str, Any]], by: str) -> None:
    """Take members out."""
    for user in users:
        world.records.delete("channel_member", f"{channel['id']}/{user['id']}")
    note_activity(world, channel, users, "left", by)
    tell(world, "member_removed", channel, by, members=_named(users))


def set_role(world: World, channel: dict[str, Any], user_id: str, new: str) -> None:
    """Make a member an administrator, or a plain member again."""
    _put_member(world, channel, user_id, new)


def show_member(world: World, member: dict[str, Any]) -> dict[str, Any]:
    """Return a member as lists show people in a channel."""
    user = world.records.get("user", member["user_id"]) or {}
    return {
        "id": member["user_id"],
        "member_id": member_id(member["user_id"]),
        "email": user.get("email", ""),
        "first_name": user.get("first_name", ""),
        "last_name": user.get("last_name", ""),
        "name": name_of(user),
        "is_external": False,
        "role": member["role"],
    }


def _put_member(world: World, channel: dict[str, Any], user_id: str, role: str) -> None:
    id, channel_id = f"{channel['id']}/{user_id}", channel["id"]
    body = {"channel_id": channel_id, "user_id": user_id, "role": role}
    keys = {"user": user_id, "rank": f"{channel_id}/{'member' if role == 'member' else 'manager'}"}
    world.records.put("channel_member", id, body, parent=channel_id, keys=keys)


# What is told about them


def shown(world: World, channel: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return the channel as events show it, at this moment."""
    now = world.now()
    names = {"id": channel["id"], "name": channel["name"], "type": channel["type"]}
    return {**names, "date_time": iso(now), "timestamp": epoch_ms(now), **more}


def tell(world: World, what: str, channel: dict[str, Any], by: str, **more: Any) -> None:
    """Announce ``chat_channel.<what>``."""
    world.emit(f"chat_channel.{what}", shown(world, channel, **more), **doer(world, by))


def note_activity(
    world: World, channel: dict[str, Any], users: list[dict[str, Any]], status: str, by: str
) -> None:
    """Keep what the activity log of the channel shows."""
    people = [
        {"display_name": name_of(user), "member_id": member_id(user["id"]), "user_id": user["id"]}
        for user in users
    ]
    who = world.records.get("user", by) or {}
    body = {
        "activity_timestamp": epoch_ms(world.now()),
        "activity_type": "membership",
        "channel_id": channel["id"],
        "members": {"member_list": people, "member_status": status},
        "operator": {"display_name": name_of(who), "member_id": member_id(by), "user_id": by},
    }
    world.records.put("channel_activity", world.new_id(), body, parent=channel["id"])


def _named(users: Iterable[dict[str, Any]]) -> list[dict[str, Any]]:
    return [{"id": user["id"], "display_name": name_of(user)} for user in users]
