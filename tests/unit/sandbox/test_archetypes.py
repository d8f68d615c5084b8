from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door


@pytest.fixture
def room(sandbox: Sandbox) -> str:
    return sandbox.records.list("room")[0].id


def test_what_is_created_can_be_read_changed_listed_and_deleted(call: Door) -> None:
    made = call("POST", "/v2/rooms", {"name": "Tent", "type": "Kiosk"}).body
    path = f"/v2/rooms/{made['id']}"
    assert made["room_id"] == made["id"]
    assert call("PATCH", path, {"basic": {"capacity": 3, "name": "Big Tent"}}).status == 204
    shown = call("GET", path).body
    assert (shown["basic"]["name"], shown["basic"]["capacity"]) == ("Big Tent", 3)
    assert shown["basic"]["zoom_room_type"] == "Kiosk"
    assert made["id"] in [item["id"] for item in call("GET", "/v2/rooms?query_name=big").body["rooms"]]
    assert call("DELETE", path).status == 204
    gone = call("GET", path)
    assert (gone.status, gone.body) == (404, {"code": 1012, "message": f"Room not found: {made['id']}."})


def test_a_change_leaves_the_neighbours_of_what_it_names(call: Door, room: str) -> None:
    before = call("GET", f"/v2/rooms/{room}").body
    options = {"setup": {"checkin_and_checkout": {"enable": False}}}
    call("PATCH", f"/v2/rooms/{room}", options)
    after = call("GET", f"/v2/rooms/{room}").body
    assert after["basic"] == before["basic"]
    was, now = (shown["setup"]["checkin_and_checkout"] for shown in (before, after))
    assert now == {**was, "enable": False}


def test_a_reference_to_nothing_is_the_documented_error(call: Door) -> None:
    body = {"name": "Tent", "type": "ZoomRoom"}
    place = call("POST", "/v2/rooms", {**body, "location_id": "nowhere"})
    assert (place.status, place.body["code"]) == (404, 4801)
    tag = call("POST", "/v2/rooms", {**body, "tag_ids": ["no-tag"]})
    assert (tag.status, tag.body["code"]) == (404, 8306)
    assert "no-tag" in tag.body["message"]


def test_a_record_is_found_under_its_own_parent_only(sandbox: Sandbox, call: Door) -> None:
    device = next(row for row in sandbox.records.list("device"))
    other = next(row.id for row in sandbox.records.list("room") if row.id != device.parent)
    assert call("DELETE", f"/v2/rooms/{other}/devices/{device.id}").status == 404
    assert call("DELETE", f"/v2/rooms/{device.parent}/devices/{device.id}").status == 204


def test_deleting_a_record_removes_what_it_owns(sandbox: Sandbox, call: Door) -> None:
    device = next(row for row in sandbox.records.list("device"))
    call("PATCH", f"/v2/rooms/{device.parent}/settings", {"zoom_rooms": {"weekly_system_restart": True}})
    call("DELETE", f"/v2/rooms/{device.parent}")
    assert sandbox.records.count("device", parent=device.parent) == 0
    assert sandbox.records.count("room_settings", parent=device.parent) == 0


def test_settings_keep_what_was_set_by_kind(call: Door, room: str) -> None:
    path = f"/v2/rooms/{room}/settings?setting_type="
    assert call("PATCH", path + "meeting", {"zoom_rooms": {"weekly_system_restart": True}}).status == 204
    assert call("PATCH", path + "alert", {"digital_signage": {"mute": True}}).status == 204
    assert call("GET", path + "meeting").body["zoom_rooms"]["weekly_system_restart"] is True
    assert call("GET", path + "alert").body == {"digital_signage": {"mute": True}}


def test_a_playlist_keeps_its_contents_in_order_and_shows_their_names(call: Door) -> None:
    playlist = call("POST", "/v2/rooms/content/digital_signage/playlists", {"playlist_name": "Lobby"}).body
    path = f"/v2/rooms/content/digital_signage/playlists/{playlist['playlist_id']}/contents"
    ids = []
    for name in ("One", "Two"):
        body = {"content_name": name, "content_url": "https://example.com"}
        ids.append(call("POST", "/v2/rooms/content/digital_signage/contents", body).body["content_id"])
    wanted = {"contents": [{"content_id": id, "content_duration": 5} for id in reversed(ids)]}
    assert call("PUT", path, wanted).status == 204
    shown = call("GET", path).body["contents"]
    assert [item["content_name"] for item in shown] == ["Two", "One"]
    assert call("PUT", path, {"contents": [{"content_id": "none"}]}).status == 404


def test_a_desk_shows_an_empty_assignment_until_it_has_one(sandbox: Sandbox, call: Door) -> None:
    desk = sandbox.records.list("workspace")[0].id
    path = f"/v2/workspaces/{desk}/assignment"
    assert call("GET", path).status == 200
    assert call("PUT", path, {"assign_type": 0}).status in (204, 400)
    assert call("DELETE", path).status == 204
    assert call("GET", "/v2/workspaces/none/assignment").body["code"] == 300520005


def test_what_was_answered_with_success_survives_a_new_process(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.sqlite"
    first = Sandbox(path)
    made = Door(first)("POST", "/v2/rooms", {"name": "Tent", "type": "ZoomRoom"}).body
    second = Sandbox(path)  # the first was never closed, as after SIGKILL
    assert Door(second)("GET", f"/v2/rooms/{made['id']}").status == 200
    first.records.close()
    second.records.close()


def test_the_same_seed_makes_the_same_ids(sandbox: Sandbox) -> None:
    twin = Sandbox(None)
    twin.clock.freeze(sandbox.clock.now())
    body = {"name": "Tent", "type": "ZoomRoom"}
    assert Door(sandbox)("POST", "/v2/rooms", body).body == Door(twin)("POST", "/v2/rooms", body).body
    twin.records.close()


def test_me_and_an_email_address_name_a_user(sandbox: Sandbox, call: Door) -> None:
    owner = sandbox.records.get("user", sandbox.world.owner_id)
    assert owner is not None
    email = owner["email"].replace("@", "%40")
    call("POST", "/v2/workspaces/users/me/calendar/settings", {"desk_status": "busy"})
    shown = call("GET", f"/v2/workspaces/users/{email}/calendar/settings").body
    assert shown["result"]["desk_status"] == "busy"
    missing = call("GET", "/v2/workspaces/users/nobody%40example.com/calendar/settings")
    assert (missing.status, missing.body["code"]) == (400, 300510002)


def test_another_account_does_not_exist(call: Door) -> None:
    answer = call("GET", "/v2/accounts/other/rooms")
    assert (answer.status, answer.body["code"]) == (404, 2001)
