"""Reads that show what other calls left behind: a group's channels, an invoice, a transcript that goes."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

from .chat_stage import Stage
from .meeting_room import MeetingRoom, twice


def test_signage_is_in_the_older_list_too(call: Door) -> None:
    made = {"content_name": "Menu", "content_url": "https://example.com/menu"}
    url = "/v2/rooms/content/digital_signage/contents/url"
    answer = call("POST", url, made)
    if answer.status == 405:
        answer = call("POST", "/v2/rooms/content/digital_signage/contents", made)
    assert answer.status == 201, answer

    shown = call("GET", "/v2/rooms/digital_signage?type=content").body["contents"]
    assert answer.body["content_id"] in {one["id"] for one in shown}


def test_a_controllers_software_moves_on(sandbox: Sandbox, call: Door) -> None:
    room = next(row.id for row in sandbox.records.list("room") if row.body["name"] == "Everest")
    device = call("GET", f"/v2/rooms/{room}/devices").body["devices"][0]["id"]

    path = f"/v2/rooms/{room}/devices/{device}/app_version"
    assert call("PUT", path, {"action": "upgrade"}).status == 204


def test_a_groups_channels_are_those_it_is_in(sandbox: Sandbox, call: Door) -> None:
    stage = Stage(sandbox, call)
    group = call("POST", "/v2/groups", {"name": "Gardeners"}).body["id"]
    channel = stage.create("plots")
    invited = call("POST", f"/v2/chat/channels/{channel}/members/groups", {"groups": [{"group_id": group}]})
    assert invited.status in (200, 201, 204), invited

    shown = call("GET", f"/v2/groups/{group}/channels").body["channels"]
    assert [one["channel_id"] for one in shown] == [channel]


@pytest.mark.parametrize(
    ("entity", "owner", "record", "path", "items"),
    [
        ("pac_account", "user", {"conference_id": 111111}, "/users/{owner}/pac", "pac_accounts"),
        (
            "collaboration_device", "user", {"id": "d1", "device_name": "Desk"},
            "/users/{owner}/collaboration_devices", "collaboration_devices",
        ),
        (
            "meeting_summary_template", "user", {"meeting_summary_template_id": "t1", "name": "Short"},
            "/users/{owner}/meeting_summary_templates", "",
        ),
        (
            "webinar_tracking_source", "webinar", {"id": "s1", "source_name": "Letter"},
            "/webinars/{owner}/tracking_sources", "tracking_sources",
        ),
        (
            "default_background", "", {"content_id": "b1", "content_name": "Bridge"},
            "/rooms/content/background/defaults", "contents",
        ),
    ],
)  # fmt: skip
def test_what_no_call_makes_is_shown_once_the_world_has_it(
    sandbox: Sandbox, call: Door, entity: str, owner: str, record: dict[str, Any], path: str, items: str
) -> None:
    parent = {"user": sandbox.world.owner_id, "": ""}.get(owner) or sandbox.records.list("webinar")[0].id
    url = "/v2" + path.replace("{owner}", parent)
    empty = call("GET", url).body
    assert (empty[items] if items else empty) == [], empty

    sandbox.records.put(entity, str(next(iter(record.values()))), record, parent=parent)

    shown = call("GET", url).body
    [one] = shown[items] if items else shown
    assert record.items() <= one.items()
    if entity == "collaboration_device":
        assert call("GET", f"{url}/d1").body["device_name"] == "Desk"


@pytest.mark.parametrize("what", ["meetings", "webinars"])
def test_a_message_said_in_a_live_meeting_can_be_taken_back(room: MeetingRoom, what: str) -> None:
    id = str(room.plan(what)["id"])
    room.play(id, "start")
    entity = "meeting_chat_message" if what == "meetings" else "webinar_chat_message"
    room.sandbox.records.put(entity, "m1", {"id": "m1"}, parent=id)

    for status in (204, 404):
        assert room("DELETE", f"/live_{what}/{id}/chat/messages/m1").status == status
    assert room.sandbox.records.get(entity, "m1") is None


def test_a_template_is_shown_with_what_it_was_made_of(room: MeetingRoom) -> None:
    id = room.plan(topic="Stand-up")["id"]
    made = room("POST", "/users/me/meeting_templates", {"meeting_id": id, "name": "Daily"}).body

    assert room("GET", f"/users/me/meeting_templates/{made['id']}").body["name"] == "Daily"


def test_a_transcript_is_thrown_away_and_nobody_has_viewed_the_recording(room: MeetingRoom) -> None:
    room("PATCH", "/users/me/settings", {"recording": {"recording_audio_transcript": True}})
    meeting = room.plan(settings={"auto_recording": "cloud"})
    room.play(meeting["id"], "start")
    room.wait(minutes=10)
    room.play(meeting["id"], "end")
    room.wait(hours=2)
    path = f"/meetings/{twice(meeting['uuid'])}"

    views = room("GET", f"{path}/recordings/analytics_details?type=by_view").body["analytics_details"]
    assert views == []
    assert room("GET", f"{path}/transcript").status == 200
    assert room("DELETE", f"{path}/transcript").status == 204
    assert room("GET", f"{path}/transcript").body["code"] == 3322
