"""Users install chatbots, write to them and press what is in their messages."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.sandbox import tokens, trigger
from greenroom.sandbox.apps import WELL_KNOWN_ID
from greenroom.sandbox.behaviours.chatbot_users import Chatbot, act

from .meeting_room import MeetingRoom

FORM: dict[str, Any] = {
    "head": {"text": "Lunch"},
    "body": [
        {"type": "message", "text": "At twelve", "editable": True},
        {"type": "fields", "items": [{"key": "guests", "value": "2", "editable": True}, {"key": "fee"}]},
        {"type": "select", "select_items": [{"text": "Everest", "value": "everest"}]},
        {"type": "actions", "items": [{"text": "Approve", "value": "yes", "style": "Primary"}]},
    ],
}


def play(room: MeetingRoom, action: Any, **more: Any) -> dict[str, Any]:
    with room.sandbox.world.transaction():
        return act(room.sandbox.world, Chatbot(action, "ben@example.com", **more))


def posted(room: MeetingRoom) -> str:
    """Let the chatbot post the form through the API; return the message's id."""
    robot = play(room, "install")["robot_jid"]
    answer = room.door.form({"grant_type": "client_credentials"})
    body = {
        "robot_jid": robot,
        "to_jid": "ben@example.com",
        "user_jid": "ben@example.com",
        "account_id": room.sandbox.world.account_id,
        "content": FORM,
    }
    headers = {"authorization": f"Bearer {answer.body['access_token']}"}
    made = room.door("POST", "/v2/im/chat/messages", body, headers=headers)
    assert made.status == 201, made
    return str(made.body["message_id"])


def test_a_user_writes_to_the_chatbot_alone_and_in_a_channel(room: MeetingRoom) -> None:
    play(room, "install")
    play(room, "write", message="help")
    play(room, "write", message="lunch", channel=room.sandbox.records.list("channel")[0].id)
    assert [name for name, _ in room.events] == ["bot_installed", "bot_notification", "bot_notification"]
    assert room.last("bot_notification")["cmd"] == "lunch"
    assert room.last("bot_notification")["toJid"].endswith("@conference.xmpp.zoom.us")


def test_a_user_presses_chooses_and_edits_what_the_chatbot_posted(room: MeetingRoom) -> None:
    message = posted(room)
    play(room, "press", message=message, name="Approve")
    play(room, "choose", message=message, name="everest")
    play(room, "edit_field", message=message, name="guests", value="3")
    play(room, "edit_text", message=message, value="At one")
    assert room.last("interactive_message_actions")["actionItem"] == {"text": "Approve", "value": "yes"}
    assert room.last("interactive_message_select")["selectedItems"] == [{"value": "everest"}]
    field = room.last("interactive_message_fields_editable")
    assert field["fieldEditItem"] == {"key": "guests", "currentValue": "2", "newValue": "3"}
    assert room.last("interactive_message_editable")["editItem"] == {
        "origin": "At twelve",
        "target": "At one",
    }
    assert field["messageId"] == message
    kept = room.sandbox.records.get("chatbot_message", message) or {}
    assert kept["content"]["body"][0]["text"] == "At one"
    assert kept["content"]["body"][1]["items"][0]["value"] == "3"


@pytest.mark.parametrize("wish", [{"action": "press", "name": "No"}, {"action": "edit_field", "name": "fee"}])
def test_what_the_message_does_not_have_is_refused(room: MeetingRoom, wish: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=r"message has no|may not be edited"):
        play(room, **wish, message=posted(room))


def test_an_app_that_a_user_removed_has_no_tokens_for_them(room: MeetingRoom) -> None:
    world, user = room.sandbox.world, room.sandbox.records.list("user")[1].id
    with world.transaction():
        app = world.records.get("app", WELL_KNOWN_ID) or {}
        world.records.put("token", "t", {"user_id": user, "family": "f"}, keys=tokens._keys(app, "f", user))
        trigger.cause(world, trigger.find("app_deauthorized"), {"user": user})
    assert world.records.get("token", "t") is None
    told = room.last("app_deauthorized")
    assert (told["user_id"], told["client_id"]) == (user, WELL_KNOWN_ID)
