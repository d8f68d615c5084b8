"""Channels: who may do what to them, who is in them, and what is announced."""

from __future__ import annotations

import pytest

from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import chat
from tests.door import Door

from .chat_stage import ADA, BEN, CHLOE, DEV, Stage, no


@pytest.fixture
def stage(sandbox: Sandbox, call: Door) -> Stage:
    return Stage(sandbox, call)


def test_the_default_world_has_two_channels_with_messages(sandbox: Sandbox, call: Door) -> None:
    found = call("GET", "/v2/chat/users/me/channels").body["channels"]
    assert [channel["name"] for channel in found] == ["announcements", "front-desk"]
    assert all(sandbox.records.count("chat_message", parent=channel["id"]) for channel in found)
    assert not sandbox.outbox.kept()
    public = call("GET", "/v2/chat/channels").body
    assert ([c["name"] for c in public["channels"]], public["total_records"]) == (["announcements"], 1)


def test_a_channel_is_made_shown_changed_and_removed(stage: Stage) -> None:
    id = stage.create("plans", ADA, BEN)
    assert len(id) == 32
    path = f"/v2/chat/channels/{id}"
    body = {"name": "big plans", "channel_settings": {"posting_permissions": 2}}
    assert stage.call("PATCH", path, body).status == 204
    shown = stage.call("GET", path).body
    assert (shown["name"], shown["jid"]) == ("big plans", f"{id}@conference.xmpp.zoom.us")
    assert shown["channel_settings"]["posting_permissions"] == 2
    assert shown["channel_settings"]["mention_all_permissions"] == 1
    assert stage.call("DELETE", path).status == 204
    assert no(stage.call("GET", path)) == (404, 4130, f"Channel does not exist: {id}.")
    assert stage.heard.names == ["chat_channel.created", "chat_channel.updated", "chat_channel.deleted"]
    _, created = stage.heard.events[0]
    assert [member["display_name"] for member in created["object"]["members"]] == ["Ada Alder", "Ben Birch"]
    assert created["operator"] == ADA


def test_a_name_is_used_once(stage: Stage) -> None:
    path = "/v2/chat/users/me/channels"
    taken = (400, 300, "The channel name already exists.")
    assert no(stage.call("POST", path, {"name": "FRONT-desk", "type": 1})) == taken
    other = stage.create("another")
    assert no(stage.call("PATCH", f"/v2/chat/channels/{other}", {"name": "front-desk"})) == taken
    assert stage.call("POST", path, {"type": 1}).status == 400
    group = stage.call("POST", path, {"type": 4, "members": [{"email": BEN}]})
    assert group.body["name"] == "Ada Alder, Ben Birch"


def test_strangers_may_not_look_into_a_private_channel_or_change_it(stage: Stage) -> None:
    id = stage.channel()
    path = f"/v2/chat/users/{DEV}/channels/{id}"
    text = "Unauthorized request. You do not have permission to"
    assert no(stage.call("GET", path)) == (400, 200, f"{text} access this user's channel information.")
    assert no(stage.call("PATCH", path, {"name": "x"})) == (
        403,
        200,
        f"{text} update a channel for this user.",
    )
    assert no(stage.call("DELETE", path)) == (400, 200, f"{text} delete this user's channel.")
    assert stage.call("GET", f"/v2/chat/users/{DEV}/channels/{stage.channel('announcements')}").status == 200
    assert stage.call("GET", f"/v2/chat/channels/{'0' * 32}").status == 404
    assert no(stage.call("DELETE", f"/v2/chat/channels/{'0' * 32}"))[1] == 5301
    assert stage.heard.names == []


def test_members_are_invited_listed_and_taken_out(stage: Stage) -> None:
    id = stage.create()
    path = f"/v2/chat/channels/{id}/members"
    added = stage.call("POST", path, {"members": [{"email": BEN}, {"email": CHLOE}]})
    assert (added.status, added.body["ids"]) == (201, f"{stage.user(BEN)},{stage.user(CHLOE)}")
    listed = stage.call("GET", f"{path}?page_size=2").body
    assert [(one["email"], one["role"]) for one in listed["members"]] == [(ADA, "owner"), (BEN, "member")]
    assert listed["total_records"] == 3
    rest = stage.call("GET", f"{path}?page_size=2&next_page_token={listed['next_page_token']}").body
    assert [one["email"] for one in rest["members"]] == [CHLOE]
    assert rest["members"][0]["member_id"] == chat.member_id(stage.user(CHLOE))
    assert stage.call("DELETE", f"{path}/{rest['members'][0]['member_id']}").status == 204
    query = f"user_ids={stage.user(BEN)}&member_ids={chat.member_id(stage.user(BEN))}"
    assert stage.call("DELETE", f"{path}?{query}").status == 204
    assert stage.call("GET", path).body["total_records"] == 1
    assert no(stage.call("DELETE", f"{path}/{BEN}")) == (400, 5301, "Unable to remove channel member.")
    own = f"user_ids={stage.user(ADA)}&member_ids={chat.member_id(stage.user(ADA))}"
    assert no(stage.call("DELETE", f"{path}?{own}"))[2] == "You can not remove yourself."
    many = ",".join(f"u{n}" for n in range(21))
    assert "20" in no(stage.call("DELETE", f"{path}?user_ids={many}&member_ids=x"))[2]
    assert stage.heard.names == [
        "chat_channel.created",
        "chat_channel.member_invited",
        "chat_channel.member_removed",
        "chat_channel.member_removed",
    ]
    _, removed = stage.heard.events[-1]
    assert removed["object"]["members"] == [{"id": stage.user(BEN), "display_name": "Ben Birch"}]


def test_inviting_may_be_left_to_those_who_manage(stage: Stage) -> None:
    id = stage.create("plans", ADA, BEN, channel_settings={"add_member_permissions": 2})
    path = f"/v2/chat/users/{BEN}/channels/{id}/members"
    text = "Unauthorized request. You do not have permission to invite channel members on this user's behalf."
    assert no(stage.call("POST", path, {"members": [{"email": DEV}]})) == (400, 200, text)
    stranger = stage.call("POST", f"/v2/chat/channels/{id}/members", {"members": [{"email": "x@y.example"}]})
    assert no(stranger) == (400, 5301, "Request to invite channel members failed.")


def test_people_join_open_channels_and_leave_but_the_owner_stays(stage: Stage) -> None:
    id, private = stage.create("open", BEN, type=3), stage.create("closed", BEN)
    joined = stage.call("POST", f"/v2/chat/channels/{id}/members/me")
    assert (joined.status, joined.body["id"]) == (201, stage.user(ADA))
    assert no(stage.call("POST", f"/v2/chat/channels/{private}/members/me"))[1] == 5301
    assert stage.call("DELETE", f"/v2/chat/channels/{id}/members/me").status == 204
    assert no(stage.call("DELETE", f"/v2/chat/channels/{id}/members/me"))[1] == 5301
    assert no(stage.call("DELETE", f"/v2/chat/channels/{stage.create()}/members/me"))[1] == 5301
    assert [name for name in stage.heard.names if "member" in name] == [
        "chat_channel.member_joined",
        "chat_channel.member_left",
    ]


def test_the_activity_log_says_who_came_and_went(stage: Stage) -> None:
    id = stage.create("open", BEN, type=3)
    stage.call("POST", f"/v2/chat/channels/{id}/members/me")
    stage.call("DELETE", f"/v2/chat/channels/{id}/members/me")
    path, days = f"/v2/chat/channels/{id}/activities", "start_date=2026-02-09&end_date=2026-02-09"
    log = stage.call("GET", f"{path}?{days}").body["channel_activity_logs"]
    said = [
        (one["members"]["member_status"], one["members"]["member_list"][0]["display_name"]) for one in log
    ]
    assert said == [("left", "Ada Alder"), ("joined", "Ada Alder"), ("joined", "Ben Birch")]
    assert stage.call("GET", f"{path}?start_date=2026-02-01&end_date=2026-02-02").body[
        "channel_activity_logs"
    ] == ([])
    wrong = stage.call("GET", f"{path}?start_date=2026-02-09&end_date=2026-02-01")
    assert no(wrong) == (400, 300, "Channel activity log date not valid.")
    everywhere = stage.call("GET", f"/v2/chat/activities/channels?{days}").body["channel_activity_logs"]
    assert {one["channel_id"] for one in everywhere} == {id}


def test_administrators_are_made_and_unmade_by_the_owner(stage: Stage) -> None:
    id = stage.create("plans", ADA, BEN, CHLOE)
    path = f"/v2/chat/users/{ADA}/channels/{id}/admins"
    assert stage.call("POST", path, {"admins": [{"email": BEN}]}).status == 201
    shown = stage.call("GET", path).body["admins"]
    assert [(one["email"], one["role"]) for one in shown] == [(ADA, "owner"), (BEN, "admin")]
    assert stage.call("PATCH", f"/v2/chat/users/{BEN}/channels/{id}", {"name": "by ben"}).status == 204
    of_ben = f"/v2/chat/users/{BEN}/channels/{id}/admins"
    assert no(stage.call("POST", of_ben, {"admins": [{"email": CHLOE}]}))[1] == 200
    assert no(stage.call("POST", path, {"admins": [{"email": DEV}]}))[1] == 5301
    query = f"user_ids={stage.user(BEN)}&admin_ids={chat.member_id(stage.user(BEN))}"
    assert stage.call("DELETE", f"{path}?{query}").status == 204
    assert no(stage.call("DELETE", f"{path}?{query}"))[1] == 5301


def test_several_channels_go_at_once_or_none_does(stage: Stage) -> None:
    mine, foreign = stage.create("mine"), stage.create("foreign", BEN)
    path = "/v2/chat/users/me/channels?channel_ids="
    assert no(stage.call("DELETE", f"{path}{mine},{foreign}")) == (
        403,
        4100,
        f"Unauthorized request. You do not have permission to delete channel: {foreign}.",
    )
    assert stage.call("GET", f"/v2/chat/channels/{mine}").status == 200
    assert no(stage.call("DELETE", f"{path}nothing"))[:2] == (404, 4400)
    assert no(stage.call("DELETE", path + ",".join(map(str, range(51)))))[1] == 4301
    assert stage.call("DELETE", f"{path}{mine}").status == 202
    assert stage.call("GET", f"/v2/chat/channels/{mine}").status == 404


def test_archiving_closes_a_channel_and_names_those_that_failed(stage: Stage) -> None:
    id = stage.channel("announcements")
    body = {"method": "archive", "channel_ids": [id, "nothing"]}
    answer = stage.call("PATCH", "/v2/chat/channels/events", body)
    assert answer.status == 200
    assert [one["channel_id"] for one in answer.body["failed_channels"]] == ["nothing"]
    assert no(stage.send("Hello", to_channel=id))[1:] == (
        5420,
        "Can not send message to an archived channel.",
    )
    nothing = stage.call(
        "PATCH", "/v2/chat/channels/events", {"method": "archive", "channel_ids": ["nothing"]}
    )
    assert no(nothing) == (400, 4130, "Channel does not exist.")
    body = {"method": "unarchive", "channel_ids": [id]}
    assert stage.call("PATCH", "/v2/chat/channels/events", body).body == {"failed_channels": []}
    assert stage.heard.take() == ["team_chat.channel_archived", "team_chat.channel_unarchived"]
    assert stage.send("Hello", to_channel=id).status == 201


def test_channels_are_found_by_words_and_by_name(stage: Stage) -> None:
    def found(needle: dict[str, object], where: str = "all") -> list[str]:
        body = {"haystack": where, "needle": needle}
        answer = stage.call("POST", "/v2/chat/channels/search", body)
        assert answer.status == 200, answer
        return [channel["name"] for channel in answer.body["channels"]]

    words = {"search_type": "by_channel_name", "keywords": ["desk", "announce"]}
    assert found(words) == ["announcements", "front-desk"]
    assert found(words, "public") == ["announcements"]
    assert found({"search_type": "by_channel_name_exact_match", "channel_name": "Front-Desk"}) == [
        "front-desk"
    ]


def test_retention_belongs_to_the_channel(stage: Stage) -> None:
    path = f"/v2/chat/channels/{stage.create()}/retention"
    body = {"cloud_retention": {"enable_custom_retention": True, "retention_period": "1y"}}
    assert stage.call("PATCH", path, body).status == 204
    shown = stage.call("GET", path).body
    assert (shown["channel_id"], shown["cloud_retention"]) == (path.split("/")[4], body["cloud_retention"])
    assert stage.call("GET", f"/v2/chat/channels/{stage.channel()}/retention").status == 403


def test_groups_are_put_into_a_channel_and_taken_out(stage: Stage, sandbox: Sandbox) -> None:
    sandbox.records.put("group", "g1", {"id": "g1", "name": "Staff"})
    path = f"/v2/chat/channels/{stage.create()}/members/groups"
    assert stage.call("POST", path, {"groups": [{"group_id": "g1"}]}).status == 201
    assert stage.call("GET", path).body["groups"] == [{"group_id": "g1", "group_name": "Staff"}]
    of_group = stage.call("GET", "/v2/groups/g1/channels").body["channels"]
    assert [(one["channel_id"], one["member_count"]) for one in of_group] == [(path.split("/")[4], 1)]
    assert no(stage.call("POST", path, {"groups": [{"group_id": "g2"}]}))[:2] == (404, 4130)
    assert stage.call("DELETE", f"{path}/g1").status == 204
    assert stage.call("GET", path).body["groups"] == []


def test_a_deleted_user_is_in_no_channel(stage: Stage) -> None:
    id = stage.create("plans", ADA, DEV)
    stage.sandbox.world.outbox = None
    assert stage.call("DELETE", f"/v2/users/{DEV}?action=delete").status == 204
    members = stage.call("GET", f"/v2/chat/channels/{id}/members").body["members"]
    assert [one["email"] for one in members] == [ADA]
