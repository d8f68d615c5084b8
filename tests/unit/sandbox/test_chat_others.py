"""Chatbots, contacts, IM groups and the older IM operations."""

from __future__ import annotations

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door

from .chat_stage import ADA, BEN, CHLOE, Stage, no

ROBOT = "v1abcdefghijklmn@xmpp.zoom.us"
DAY = "from=2026-02-09&to=2026-02-09"


@pytest.fixture
def stage(sandbox: Sandbox, call: Door) -> Stage:
    return Stage(sandbox, call)


@pytest.fixture
def bot(sandbox: Sandbox) -> Door:
    """A door whose token is one of client credentials."""
    door = Door(sandbox)
    door.token = door.form({"grant_type": "client_credentials"}).body["access_token"]
    return door


def said(door: Door, stage: Stage, to: str, **more: object) -> Answer:
    body = {
        "robot_jid": ROBOT,
        "to_jid": to,
        "user_jid": "u@xmpp.zoom.us",
        "account_id": stage.sandbox.world.account_id,
        "content": {"head": {"text": "Hello"}},
    }
    return door("POST", "/v2/im/chat/messages", body | more)


def test_a_chatbot_sends_changes_and_takes_back(stage: Stage, bot: Door) -> None:
    sent = said(bot, stage, f"{stage.channel()}@conference.xmpp.zoom.us")
    assert (sent.status, sent.body["robot_jid"], sent.body["sent_time"]) == (
        201,
        ROBOT,
        "2026-02-09 09:00:00",
    )
    path = f"/v2/im/chat/messages/{sent.body['message_id']}"
    account = stage.sandbox.world.account_id
    body = {"robot_jid": ROBOT, "account_id": account, "content": {"head": {"text": "Hi"}}}
    assert bot("PUT", path, body).body["message_id"] == sent.body["message_id"]
    query = f"account_id={account}&robot_jid={ROBOT}"
    assert bot("DELETE", f"{path}?{query}").status == 200
    assert no(bot("DELETE", f"{path}?{query}")) == (404, 8001, "Invalid message_id.")
    assert no(bot("PUT", path, body)) == (404, 8001, "Invalid message_id value.")


def test_a_chatbot_is_refused_in_zooms_words(stage: Stage, bot: Door, call: Door, sandbox: Sandbox) -> None:
    ben = f"{stage.user(BEN)}@xmpp.zoom.us"
    assert said(bot, stage, ben).status == 201
    assert said(bot, stage, BEN).status == 201
    assert no(said(call, stage, ben)) == (401, 7010, "Invalid Authorization token.")
    assert no(said(bot, stage, "x@xmpp.zoom.us"))[:2] == (403, 7004)
    assert no(said(bot, stage, ben, robot_jid="robot"))[:2] == (404, 7002)
    from greenroom.sandbox import apps

    with sandbox.world.transaction():
        made = apps.create(sandbox.world, "Other", ["imchat:bot"])
    credentials = (made["client_id"], made["client_secret"])
    bot.token = bot.form({"grant_type": "client_credentials"}, client=credentials).body["access_token"]
    assert no(said(bot, stage, ben))[:2] == (403, 7003)
    with sandbox.world.transaction():
        made = apps.create(sandbox.world, "Third", ["user:read"])
    credentials = (made["client_id"], made["client_secret"])
    bot.token = bot.form({"grant_type": "client_credentials"}, client=credentials).body["access_token"]
    assert no(said(bot, stage, ben))[1] == 4711


def test_a_link_is_unfurled_once_it_was_shared(stage: Stage, bot: Door, sandbox: Sandbox) -> None:
    path = f"/v2/im/chat/users/{stage.user(BEN)}/unfurls/t1"
    assert no(bot("POST", path, {"content": "{}"})) == (404, 8002, "Invalid unfurl_id.")
    sandbox.records.put("link_trigger", "t1", {"link": "https://example.com"})
    assert bot("POST", path, {"content": "{}"}).status == 204


def test_contacts_are_the_others_of_the_account(stage: Stage, call: Door) -> None:
    first = call("GET", "/v2/chat/users/me/contacts?page_size=3").body
    token = first["next_page_token"]
    rest = call("GET", f"/v2/chat/users/me/contacts?page_size=3&next_page_token={token}").body
    mails = [one["email"] for one in first["contacts"] + rest["contacts"]]
    assert (len(mails), ADA in mails, rest["next_page_token"]) == (5, False, "")
    assert call("GET", "/v2/chat/users/me/contacts?type=external").body["contacts"] == []
    ben = call("GET", f"/v2/chat/users/me/contacts/{BEN}").body
    assert (ben["id"], "presence_status" in ben) == (stage.user(BEN), False)
    by_member = call("GET", f"/v2/chat/users/me/contacts/{ben['member_id']}?query_presence_status=true").body
    assert (by_member["id"], by_member["presence_status"]) == (ben["id"], "Offline")
    unknown = call("GET", "/v2/chat/users/me/contacts/x@example.com")
    assert no(unknown) == (404, 1001, "User does not exist: x@example.com")
    found = call("GET", "/v2/contacts?search_key=BIRCH&page_size=5").body["contacts"]
    assert [one["email"] for one in found] == [BEN]


def test_im_groups_have_names_of_their_own_and_members(stage: Stage, call: Door) -> None:
    assert call("POST", "/v2/im/groups", {"name": "Sales"}).status == 200
    [group] = call("GET", "/v2/im/groups").body["groups"]
    assert no(call("POST", "/v2/im/groups", {"name": "sales"})) == (
        409,
        4132,
        "Group name sales is already in use.",
    )
    path = f"/v2/im/groups/{group['id']}"
    added = call("POST", f"{path}/members", {"members": [{"email": BEN}, {"id": stage.user(CHLOE)}]})
    assert (added.status, added.body["ids"]) == (201, f"{stage.user(BEN)},{stage.user(CHLOE)}")
    listed = call("GET", f"{path}/members").body
    assert ([one["email"] for one in listed["members"]], listed["total_records"]) == ([BEN, CHLOE], 2)
    assert call("GET", path).body["total_members"] == 2
    assert call("DELETE", f"{path}/members/{stage.user(BEN)}").status == 204
    assert call("GET", path).body["total_members"] == 1
    assert call("DELETE", path).status == 204
    assert call("GET", path).status == 404
    assert no(call("POST", f"{path}/members", {"members": []}))[:2] == (404, 4130)


def test_the_older_operations_show_the_same_chats(stage: Stage, call: Door) -> None:
    assert no(call("POST", "/v2/im/users/me/chat/messages", {"message": "x"}))[:2] == (400, 300)
    sent = call("POST", f"/v2/im/users/me/chat/messages?chat_user={BEN}", {"message": "Hello"})
    assert sent.status == 201
    assert stage.heard.names[0] == "chat_message.sent"
    listed = call("GET", f"/v2/im/users/me/chat/messages?chat_user={BEN}").body["messages"]
    assert [(one["id"], one["message"]) for one in listed] == [(sent.body["id"], "Hello")]
    sessions = call("GET", f"/v2/im/chat/sessions?{DAY}").body["sessions"]
    assert [(one["type"], one["name"]) for one in sessions] == [("1:1", "Ada Alder,Ben Birch")]
    path = f"/v2/im/chat/sessions/{sessions[0]['session_id']}"
    assert [one["message"] for one in call("GET", f"{path}?{DAY}").body["messages"]] == ["Hello"]
    assert call("GET", "/v2/im/chat/sessions?from=2025-01-01&to=2025-01-02").body["sessions"] == []
