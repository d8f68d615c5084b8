"""Messages: sent, answered, read, changed, taken back, marked; each with the events of both generations."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from urllib.parse import quote

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

from .chat_stage import ADA, BEN, CHLOE, DEV, Stage, no


@pytest.fixture
def stage(sandbox: Sandbox, call: Door) -> Stage:
    return Stage(sandbox, call)


def later(stage: Stage, **amount: float) -> None:
    clock = stage.sandbox.clock
    clock.freeze(clock.now() + timedelta(**amount))
    stage.call.token = stage.call.mint()


def test_a_message_goes_to_a_contact_and_both_see_it(stage: Stage) -> None:
    stage.sent("Hello ☕", to_contact=BEN)
    assert stage.texts(f"to_contact={BEN}") == ["Hello ☕"]
    assert stage.texts(f"to_contact={ADA}", BEN) == ["Hello ☕"]
    assert stage.texts(f"to_contact={CHLOE}") == []
    assert stage.heard.names == ["chat_message.sent", "team_chat.dm_message_posted"]
    sent = stage.heard.events[0][1]["object"]
    assert (sent["type"], sent["contact_email"], sent["channel_id"]) == ("to_contact", BEN, "")


def test_a_message_goes_to_a_channel_of_its_members(stage: Stage) -> None:
    id = stage.channel()
    message = stage.sent("Hello", to_channel=id, at_items=[{"at_contact": BEN, "at_type": 1}])
    shown = stage.call("GET", f"/v2/chat/users/me/messages/{message}?to_channel={id}").body
    assert (shown["message"], shown["sender"], shown["send_member_id"] != "") == ("Hello", ADA, True)
    assert no(stage.send("Hello", DEV, to_channel=id)) == (400, 5301, "Message sending failed.")
    assert no(stage.send("Hello", to_channel="x")) == (404, 4130, "Channel does not exist: x.")
    assert no(stage.send("Hello", to_contact="x@example.com")) == (
        404,
        1001,
        "User does not exist: x@example.com.",
    )
    assert no(stage.send("Hello"))[:2] == (400, 300)
    assert no(stage.send("Hello", to_channel=id, file_ids=["f"]))[1] == 5301
    assert stage.heard.names == ["chat_message.sent", "team_chat.channel_message_posted"]
    posted = stage.heard.events[1][1]
    assert posted["object"]["at_items"][0]["at_contact_user_id"] == stage.user(BEN)
    assert posted["by_external_user"] is False


def test_posting_may_be_left_to_some(stage: Stage) -> None:
    id = stage.create("plans", ADA, BEN, CHLOE)
    settings = {"posting_permissions": 3, "designated_posting_members": [{"user_id": stage.user(BEN)}]}
    assert stage.call("PATCH", f"/v2/chat/channels/{id}", {"channel_settings": settings}).status == 204
    assert stage.send("Hello", BEN, to_channel=id).status == 201
    assert stage.send("Hello", CHLOE, to_channel=id).status == 400
    assert (
        stage.call(
            "PATCH", f"/v2/chat/channels/{id}", {"channel_settings": {"mention_all_permissions": 3}}
        ).status
        == 204
    )
    assert stage.send("Hello", to_channel=id, at_items=[{"at_type": 2}]).status == 400


def test_messages_are_read_newest_first_by_day_and_page(stage: Stage) -> None:
    for day in range(3):
        for n in range(3):
            stage.sent(f"{day}.{n}", to_contact=BEN)
            later(stage, minutes=1)
        later(stage, days=1)
    assert stage.texts(f"to_contact={BEN}&date=2026-02-10") == ["1.2", "1.1", "1.0"]
    assert stage.texts(f"to_contact={BEN}") == []
    whole = "from=2026-02-09T00:00:00Z&to=2026-02-12T00:00:00Z"
    path, seen, token = f"/v2/chat/users/me/messages?to_contact={BEN}&{whole}&page_size=4", [], ""
    for _ in range(3):
        body = stage.call("GET", f"{path}&next_page_token={token}").body
        seen += [message["message"] for message in body["messages"]]
        token = body["next_page_token"]
    assert (seen, token) == (["2.2", "2.1", "2.0", "1.2", "1.1", "1.0", "0.2", "0.1", "0.0"], "")
    part = "from=2026-02-09T09:01:00Z&to=2026-02-09T09:01:59Z"
    assert stage.texts(f"to_contact={BEN}&{part}") == ["0.1"]
    assert stage.texts(f"to_contact={BEN}&{whole}&search_type=message&search_key=.2") == ["2.2", "1.2", "0.2"]
    old = stage.call("GET", f"/v2/chat/users/me/messages?to_contact={BEN}&date=2025-01-01")
    assert no(old) == (400, 300, "Only provide past chat messages in recent 6 months.")
    nowhere = stage.call("GET", "/v2/chat/users/me/messages")
    assert no(nowhere) == (400, 300, "Must provide either contact or channel parameter.")


def test_only_the_sender_changes_a_message_or_takes_it_back(stage: Stage) -> None:
    id, path = stage.sent("Helo", to_contact=BEN), "/v2/chat/users/{}/messages/{}"
    stage.heard.take()
    other = stage.call("PUT", path.format(BEN, id), {"message": "x", "to_contact": ADA})
    assert no(other) == (400, 200, "Only the sender of this message can make updates.")
    body = {"message": "Hello", "to_contact": BEN}
    assert stage.call("PUT", path.format("me", id), body).status == 204
    assert stage.texts(f"to_contact={BEN}") == ["Hello"]
    foreign = stage.call("DELETE", f"{path.format(BEN, id)}?to_contact={ADA}")
    assert no(foreign)[2] == "Only the sender of this message can make updates."
    assert stage.call("DELETE", f"{path.format('me', id)}?to_contact={BEN}").status == 204
    assert stage.texts(f"to_contact={BEN}") == []
    query = f"to_contact={BEN}&include_deleted_and_edited_message=true"
    shown = stage.call("GET", f"/v2/chat/users/me/messages?{query}").body["messages"]
    assert [(one["status"], one["message"]) for one in shown] == [("Deleted", "")]
    assert stage.heard.names == [
        "chat_message.updated",
        "team_chat.dm_message_updated",
        "chat_message.deleted",
        "team_chat.dm_message_deleted",
    ]
    again = stage.call("PUT", path.format("me", id), body)
    assert no(again) == (400, 300, f"Message does not exist: {id}.")
    nowhere = stage.call("DELETE", path.format("me", id))
    assert no(nowhere)[2] == 'You must provide the "to_contact" or the "to_channel" query parameter.'


def test_answers_make_a_thread_one_level_deep(stage: Stage) -> None:
    channel = stage.channel()
    main = stage.sent("Question", to_channel=channel)
    stage.heard.take()
    later(stage, minutes=1)
    answer = stage.sent("Answer", BEN, to_channel=channel, reply_main_message_id=main)
    assert stage.heard.names == ["chat_message.replied", "team_chat.channel_message_posted"]
    assert stage.heard.events[0][1]["object"]["parent_msg_id"] == main
    deeper = stage.send("Deeper", to_channel=channel, reply_main_message_id=answer)
    assert no(deeper) == (400, 5402, "This only supports replies to a main message.")
    path = f"/v2/chat/users/me/messages/{main}/thread?to_channel={channel}&from=2026-02-01T00:00:00Z"
    thread = stage.call("GET", f"{path}&need_emoji=true").body
    assert [(one["message"], one["is_reply"]) for one in thread["messages"]] == [
        ("Question", False),
        ("Answer", True),
    ]
    assert (thread["total"], thread["messages"][1]["reactions"]) == (1, [])
    today = f"to_channel={channel}&date=2026-02-09"
    assert stage.texts(today) == ["Answer", "Question"]
    assert stage.texts(f"{today}&exclude_child_message=true") == ["Question"]
    unknown = stage.call("GET", path.replace(main, "x"))
    assert no(unknown)[:2] == (404, 4131)


def test_reactions_are_counted_once_per_person(stage: Stage) -> None:
    id = stage.sent("Hello", to_contact=BEN)
    stage.heard.take()

    def react(mail: str, contact: str, action: str) -> int:
        body = {"action": action, "emoji": "U+1F600", "to_contact": contact}
        return stage.call("PATCH", f"/v2/chat/users/{mail}/messages/{id}/emoji_reactions", body).status

    assert [react(ADA, BEN, "add"), react(ADA, BEN, "add"), react(BEN, ADA, "add")] == [204] * 3
    shown = stage.call("GET", f"/v2/chat/users/me/messages/{id}?to_contact={BEN}").body["reactions"]
    assert [(one["emoji"], one["total_count"], len(one["user_ids"])) for one in shown] == [("U+1F600", 2, 2)]
    assert react(ADA, BEN, "remove") == 204
    listed = stage.call("GET", f"/v2/chat/users/me/messages?to_contact={BEN}").body["messages"]
    assert [one["user_id"] for one in listed[0]["reactions"][0]["senders"]] == [stage.user(BEN)]
    assert stage.heard.names == [
        "team_chat.dm_reaction_added",
        "team_chat.dm_reaction_added",
        "team_chat.dm_reaction_removed",
    ]
    channel = stage.channel()
    id = stage.sent("Hello", to_channel=channel)
    stage.heard.take()
    for action in ("add", "remove"):
        body = {"action": action, "emoji": "U+1F600", "to_channel": channel}
        assert stage.call("PATCH", f"/v2/chat/users/me/messages/{id}/emoji_reactions", body).status == 204
    assert stage.heard.names == ["team_chat.channel_reaction_added", "team_chat.channel_reaction_removed"]


def test_messages_are_marked_read_and_unread(stage: Stage) -> None:
    id = stage.sent("Hello", to_contact=BEN)
    path = f"/v2/chat/users/me/messages/{id}/status"
    for action in ("unread", "read"):
        assert stage.call("PATCH", path, {"action": action, "to_contact": BEN}).status == 204
    assert no(stage.call("PATCH", path, {"action": "read"}))[:2] == (400, 300)
    unknown = stage.call("PATCH", path.replace(id, "x"), {"action": "read", "to_contact": BEN})
    assert no(unknown) == (400, 300, "Message does not exist: x")


def test_cards_are_changed_by_their_ids(stage: Stage) -> None:
    id = stage.sent("Vote", to_contact=BEN, interactive_cards=[{"card_json": '{"head": 1}'}])
    path = f"/v2/chat/users/me/messages/{id}"
    [card] = stage.call("GET", f"{path}?to_contact={BEN}").body["interactive_cards"]
    changed = {"card_id": card["card_id"], "card_json": '{"head": 2}'}
    body = {"message": "Vote", "to_contact": BEN, "interactive_cards": [changed]}
    assert stage.call("PUT", path, body).status == 204
    assert stage.call("GET", f"{path}?to_contact={BEN}").body["interactive_cards"] == [changed]
    body["interactive_cards"] = [{"card_id": "x", "card_json": "{}"}]
    assert no(stage.call("PUT", path, body)) == (400, 5046, "Interactive Cards does not exist: `x`.")
    body["interactive_cards"] = [{"card_json": "no JSON"}]
    assert no(stage.call("PUT", path, body))[1] == 5045


def test_members_pin_a_message_once(stage: Stage) -> None:
    channel = stage.channel()
    id = stage.sent("Rules", to_channel=channel)
    stage.heard.take()

    def pin(method: str, message: str = id, where: str = channel) -> object:
        body = {"method": method, "message_id": message, "channel_id": where}
        answer = stage.call("PATCH", "/v2/chat/channel/message/events", body)
        return answer.status if answer.status == 204 else no(answer)[1]

    assert [pin("unpin"), pin("pin"), pin("pin")] == [3217, 204, 3216]
    assert [pin("pin", "x"), pin("pin", id, "x")] == [5401, 4130]
    path = f"/v2/chat/channels/{channel}/pinned"
    shown = stage.call("GET", path).body
    assert [(one["message"], one["currently_pinned"]) for one in shown["messages"]] == [("Rules", True)]
    assert pin("unpin") == 204
    assert stage.call("GET", path).body["messages"] == []
    assert len(stage.call("GET", f"{path}?include_history=true").body["messages"]) == 1
    assert stage.heard.names == ["team_chat.channel_pin_added", "team_chat.channel_pin_removed"]


def test_bookmarks_are_ones_own(stage: Stage) -> None:
    channel = stage.channel()
    in_channel, direct = stage.sent("Rules", to_channel=channel), stage.sent("Note", BEN, to_contact=ADA)
    stage.heard.take()

    def bookmark(id: str, action: str, **where: str) -> int:
        body = {"action": f"{action}_bookmark", **where}
        return stage.call("PATCH", f"/v2/chat/messages/bookmarks?message_id={id}", body).status

    assert bookmark(in_channel, "add", to_channel=channel) == 204
    assert bookmark(direct, "add", to_contact=BEN) == 204
    assert bookmark("x", "add", to_contact=BEN) == 404
    assert bookmark(direct, "add") == 400
    path = "/v2/chat/messages/bookmarks"
    shown = stage.call("GET", path).body["bookmarks"]
    assert [(one["message"], one["is_sent_by_user"]) for one in shown] == [("Note", False), ("Rules", True)]
    assert shown[0]["peer_contact_name"] == "Ben Birch"
    assert [
        one["message"] for one in stage.call("GET", f"{path}?to_channel={channel}").body["bookmarks"]
    ] == ["Rules"]
    assert bookmark(direct, "remove", to_contact=BEN) == 204
    assert len(stage.call("GET", path).body["bookmarks"]) == 1
    assert stage.heard.names == ["team_chat.bookmark_added"] * 2 + ["team_chat.bookmark_removed"]


def test_a_planned_message_waits_for_its_time(stage: Stage) -> None:
    soon = stage.send("Later", to_contact=BEN, scheduled_time="2026-02-09T09:20:00Z")
    assert no(soon)[2].startswith("Invalid parameter: send_time.")
    draft = stage.sent("Later", to_contact=BEN, scheduled_time="2026-02-09T10:00:00Z")
    dropped = stage.sent("Never", to_contact=BEN, scheduled_time="2026-02-09T10:00:00Z")
    path = "/v2/chat/messages/schedule"
    shown = stage.call("GET", f"{path}?to_contact={quote(BEN)}").body["messages"]
    assert [one["draft_id"] for one in shown] == [draft, dropped]
    assert no(stage.call("DELETE", f"{path}/x?to_contact={BEN}")) == (400, 5404, "Invalid draft id: x.")
    assert no(stage.call("DELETE", f"{path}/{dropped}"))[1] == 300
    assert stage.call("DELETE", f"{path}/{dropped}?to_contact={BEN}").status == 204
    assert stage.heard.names == []
    asyncio.run(stage.sandbox.stage.timeline.advance(3600))
    stage.call.token = stage.call.mint()
    assert stage.texts(f"to_contact={BEN}") == ["Later"]
    assert stage.heard.names == ["chat_message.sent", "team_chat.dm_message_posted"]
    assert stage.call("GET", path).body["messages"] == []


def test_deleting_a_channel_takes_what_belongs_to_it(stage: Stage) -> None:
    id = stage.create("plans")
    message = stage.sent("Hello", to_channel=id)
    stage.call("PATCH", f"/v2/chat/messages/bookmarks?message_id={message}", {
        "action": "add_bookmark", "to_channel": id,
    })  # fmt: skip
    stage.sent("Later", to_channel=id, scheduled_time="2026-02-09T10:00:00Z")
    assert stage.call("DELETE", f"/v2/chat/channels/{id}").status == 204
    assert stage.call("GET", "/v2/chat/messages/bookmarks").body["bookmarks"] == []
    assert stage.call("GET", "/v2/chat/messages/schedule").body["messages"] == []
    assert no(stage.call("GET", f"/v2/chat/users/me/messages/{message}?to_channel={id}"))[1] == 4130
