"""What Team Chat holds beside messages: files, starred chats, the account's own emoji, apps in channels.

No API call changes any of it here; users do, in their clients. Source: Zoom docs, "Team Chat" webhooks, read
2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import epoch_ms, iso

from . import chat, messages, news
from .messages import Chat
from .world import World

Given = dict[str, Any]


def _tell(world: World, what: str, me: str, told: Given, **payload: Any) -> None:
    now = world.now()
    facts = {**told, "date_time": iso(now), "timestamp": epoch_ms(now)}
    news.tell(world, f"team_chat.{what}", facts, **payload, **chat.doer(world, me, with_member=True))


def _place(where: Chat) -> Given:
    """Return how events name a chat."""
    if where.channel:
        return {"channel_id": where.channel["id"], "channel_name": where.channel["name"]}
    contact = where.contact or {"id": "", "email": ""}
    return {
        "contact_id": contact["id"],
        "contact_email": contact["email"],
        "contact_member_id": chat.member_id(contact["id"]),
        "is_external_user": False,
    }


# Files: a message carries them, so that lists and dashboards count it


def upload(world: World, me: str, name: str, size_bytes: int) -> Given:
    """Return a new file of a user, which nobody else sees yet."""
    file: Given = {
        "file_id": world.new_id(),
        "file_name": name,
        "file_size": size_bytes,
        "OS_file_type": name.rpartition(".")[2],
        "file_type": name.rpartition(".")[2],
        "file_owner_id": me,
        "file_owner_member_id": chat.member_id(me),
    }
    world.records.put("chat_file", file["file_id"], file, parent=me)
    _tell(world, "file_uploaded", me, {"files": [file]})
    return file


def share(world: World, where: Chat, file: Given) -> Given:
    """Send a file to a chat; return the message that carries it."""
    message = messages.post(world, where, "", {"files": [file]})
    told = {**_place(where), "files": [file], "type": "to_channel" if where.channel else "to_contact"}
    _tell(world, "file_shared", where.me, told, by_external_user=False)
    return message


def unshare(world: World, where: Chat, message: Given) -> None:
    """Take a file back from a chat; its owner keeps it."""
    messages.delete(world, where, message)
    files = message.get("files", [])
    told = {**_place(where), "files": files, "type": "to_channel" if where.channel else "to_contact"}
    _tell(world, "file_unshared", where.me, told, by_external_user=False)


def download(world: World, where: Chat, file: Given) -> None:
    """Let ``where.me`` fetch a file from a chat."""
    _tell(world, "file_downloaded", where.me, {**_place(where), "file": file})


def change(world: World, me: str, file: Given, size_bytes: int) -> None:
    """Put a new version in a file's place."""
    file["file_size"] = size_bytes
    world.records.put("chat_file", file["file_id"], file, parent=me)
    _tell(world, "file_changed", me, {"files": [file]})


def delete(world: World, me: str, file: Given) -> None:
    world.records.delete("chat_file", file["file_id"])
    _tell(world, "file_deleted", me, {"files": [file]})


# Stars, emoji, apps


def star(world: World, where: Chat, *, is_starred: bool) -> None:
    """Star a chat for ``where.me``, or no longer; nothing happens when it is so already."""
    id = f"{where.me}/{where.session}"
    if (world.records.get("chat_star", id) is not None) == is_starred:
        return
    item = {**_place(where), "type": "channel" if where.channel else "contact"}
    if is_starred:
        world.records.put("chat_star", id, item, parent=where.me)
    else:
        world.records.delete("chat_star", id)
    _tell(world, "starred" if is_starred else "unstarred", where.me, {"items": [item]})


def add_emoji(world: World, me: str, name: str) -> Given:
    """Return a new emoji that everybody in the account can use."""
    emoji = {"file_id": world.new_id(), "name": name}
    world.records.put("custom_emoji", emoji["file_id"], emoji)
    _tell(world, "emoji_added", me, emoji)
    return emoji


def remove_emoji(world: World, me: str, emoji: Given) -> None:
    world.records.delete("custom_emoji", emoji["file_id"])
    _tell(world, "emoji_removed", me, emoji)


def set_app(world: World, me: str, channel: Given, app: Given, *, is_there: bool) -> None:
    """Take an app into a channel, or out of it; nothing happens when it is so already."""
    id = f"{channel['id']}/{app['client_id']}"
    if (world.records.get("channel_app", id) is not None) == is_there:
        return
    member = {"id": chat.member_id(app["client_id"]), "display_name": app["name"]}
    if is_there:
        world.records.put("channel_app", id, member, parent=channel["id"])
    else:
        world.records.delete("channel_app", id)
    told = {**_place(Chat(me, channel=channel)), "type": channel["type"], "app_members": [member]}
    told["members"] = [member]  # required and not described; Zoom shows the same people twice: assumed
    _tell(world, "channel_app_added" if is_there else "channel_app_removed", me, told, by_external_user=False)


def mention_app(world: World, where: Chat, app: Given, text: str) -> Given:
    """Write to an app in a channel that it was taken into; return the message."""
    message = messages.post(world, where, f"@{app['name']} {text}")
    told = {**_place(where), "message": message["message"], "message_id": message["id"], "type": "to_channel"}
    _tell(world, "app_mention", where.me, told, by_external_user=False)
    return message
