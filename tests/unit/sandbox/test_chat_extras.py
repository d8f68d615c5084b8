"""Files, stars, emoji and apps of Team Chat."""

from __future__ import annotations

from typing import Any

from greenroom.sandbox import trigger
from greenroom.sandbox.world import chat, chat_extras
from greenroom.sandbox.world.messages import Chat

from .meeting_room import MeetingRoom


def cause(room: MeetingRoom, event: str, **settings: Any) -> list[str]:
    assert trigger.cause(room.sandbox.world, trigger.find(event), settings)
    return room.heard()


def test_a_shared_file_comes_with_a_message_and_is_counted(room: MeetingRoom) -> None:
    world = room.sandbox.world
    with world.transaction():
        me, ben = (chat.person(world, name) or {} for name in ("ada@example.com", "ben@example.com"))
        place = Chat(me["id"], contact=ben)
        before = _files_sent(room, me["email"])
        file = chat_extras.upload(world, me["id"], "plan.pdf", 2048)
        message = chat_extras.share(world, place, file)
    told = room.last("team_chat.file_shared")["object"]
    assert (told["contact_email"], told["files"][0]["file_id"]) == (ben["email"], file["file_id"])
    assert room.last("team_chat.dm_message_posted")["object"]["message_id"] == message["id"]
    assert _files_sent(room, me["email"]) == before + 1


def _files_sent(room: MeetingRoom, email: str) -> int:
    day = room.now()[:10]
    users = room("GET", f"/metrics/chat?from={day}&to={day}").body["users"]
    return next((int(one["files_sent"]) for one in users if one["email"] == email), 0)


def test_a_file_that_is_taken_back_leaves_no_message(room: MeetingRoom) -> None:
    heard = cause(room, "team_chat.file_unshared")
    assert heard[-1] == "team_chat.file_unshared"
    assert "chat_message.deleted" in heard


def test_a_star_and_an_app_come_and_go_once(room: MeetingRoom) -> None:
    assert cause(room, "team_chat.starred") == ["team_chat.starred"]
    assert cause(room, "team_chat.unstarred") == ["team_chat.unstarred"]
    assert cause(room, "team_chat.channel_app_added") == ["team_chat.channel_app_added"]
    assert cause(room, "team_chat.channel_app_removed") == ["team_chat.channel_app_removed"]
    assert cause(room, "team_chat.emoji_added") == ["team_chat.emoji_added"]
    assert cause(room, "team_chat.emoji_removed") == ["team_chat.emoji_removed"]
    assert room.sandbox.records.count("custom_emoji") == 0
