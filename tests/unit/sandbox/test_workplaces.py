"""Locations, tags, desks and visitors: what their products' rules make of a plain change."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door
from tests.unit.sandbox.heard import Heard


@pytest.fixture
def desk(sandbox: Sandbox) -> str:
    return sandbox.records.list("workspace")[0].id


def place(sandbox: Sandbox, level: str) -> str:
    return next(row.id for row in sandbox.records.list("location") if row.body["type"] == level)


def reserve(call: Door, desk: str, start: str, end: str, **more: Any) -> Answer:
    body = {"topic": "Work", "start_time": f"2026-02-09T{start}:00Z", "end_time": f"2026-02-09T{end}:00Z"}
    return call("POST", f"/v2/workspaces/{desk}/reservations", body | more)


def available(call: Door, sandbox: Sandbox, desk: str, start: str, end: str) -> bool:
    where = sandbox.records.get("workspace", desk)
    assert where is not None
    query = f"from=2026-02-09T{start}:00Z&to=2026-02-09T{end}:00Z&location_id={where['location_id']}"
    found = call("GET", f"/v2/workspaces/additional_informations?{query}").body["workspaces"]
    return bool(next(item["available"] for item in found if item["id"] == desk))


def test_a_new_place_is_one_level_below_its_parent(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    body = {"name": "Floor 9", "parent_location_id": place(sandbox, "building")}
    made = call("POST", "/v2/rooms/locations", body)
    assert (made.status, made.body["type"]) == (200, "floor")
    assert heard.names == ["zoomroom.location_created"]
    again = call("POST", "/v2/rooms/locations", body)
    assert again.body["message"] == "Location name already exists. Try a different location name."
    below = call("POST", "/v2/rooms/locations", {"name": "Nook", "parent_location_id": made.body["id"]})
    assert (below.status, below.body["code"]) == (400, 300)


def test_a_place_moves_only_to_a_parent_one_level_above(sandbox: Sandbox, call: Door) -> None:
    path = f"/v2/rooms/locations/{place(sandbox, 'floor')}/location"
    assert call("PUT", path, {"parent_location_id": place(sandbox, "building")}).status == 204
    assert call("PUT", path, {"parent_location_id": place(sandbox, "city")}).status == 400


def test_deleting_a_place_takes_the_places_below_and_leaves_its_rooms(sandbox: Sandbox, call: Door) -> None:
    building, floor = place(sandbox, "building"), place(sandbox, "floor")
    assert call("DELETE", f"/v2/rooms/locations/{building}").status == 204
    assert call("GET", f"/v2/rooms/locations/{floor}").status == 404
    rooms = call("GET", "/v2/rooms").body["rooms"]
    assert len(rooms) == 5
    assert {room.get("location_id", "") for room in rooms} == {""}
    assert len(call("GET", "/v2/rooms?unassigned_rooms=true").body["rooms"]) == 5


def test_tags_are_counted_assigned_and_taken_off(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0].id
    tag = call("POST", "/v2/rooms/tags", {"name": "new", "description": "New"}).body["id"]

    def count() -> int:
        tags = call("GET", "/v2/rooms/tags").body["tags"]
        return next(int(item["num_of_rooms"]) for item in tags if item["id"] == tag)

    assert count() == 0
    assert call("PATCH", f"/v2/rooms/{room}/tags", {"tag_ids": [tag]}).status == 204
    assert count() == 1
    assert [item["id"] for item in call("GET", f"/v2/rooms?tag_ids={tag}").body["rooms"]] == [room]
    assert call("DELETE", f"/v2/rooms/{room}/tags?tag_ids={tag}").status == 204
    assert count() == 0
    floor = place(sandbox, "floor")
    assert call("PATCH", f"/v2/rooms/locations/{floor}/tags", {"tag_ids": [tag]}).status == 204
    assert count() == len(call("GET", f"/v2/rooms?location_id={floor}").body["rooms"])
    call("DELETE", f"/v2/rooms/tags/{tag}")
    assert tag not in call("GET", f"/v2/rooms/{room}").body["basic"]["tag_ids"]


def test_a_desk_is_never_reserved_twice(call: Door, desk: str, heard: Heard) -> None:
    first = reserve(call, desk, "10:00", "11:00")
    assert (first.status, first.body["status"]) == (201, "reserved")
    taken = reserve(call, desk, "10:30", "11:30")
    assert (taken.status, taken.body["code"]) == (400, 8201)
    second = reserve(call, desk, "11:00", "12:00")
    assert second.status == 201
    path = f"/v2/workspaces/{desk}/reservations/{second.body['reservation_id']}"
    clash = {"topic": "x", "start_time": "2026-02-09T10:59:00Z", "end_time": "2026-02-09T11:30:00Z"}
    assert call("PATCH", path, clash).status == 400
    assert heard.names == ["workspace.reservation_created"] * 2


@pytest.mark.parametrize(("start", "end"), [("11:00", "10:00"), ("10:00", "10:00")])
def test_a_reservation_ends_after_it_starts(call: Door, desk: str, start: str, end: str) -> None:
    answer = reserve(call, desk, start, end)
    assert answer.body == {"code": 300, "message": "Invalid date and time range."}


def test_checking_out_frees_the_rest(sandbox: Sandbox, call: Door, desk: str, heard: Heard) -> None:
    id = reserve(call, desk, "09:00", "17:00").body["reservation_id"]
    assert not available(call, sandbox, desk, "12:00", "13:00")
    usage = call("GET", f"/v2/workspaces/usage?location_id={place(sandbox, 'floor')}").body
    assert usage["desk_usage"] == {"in_use": 1, "not_in_use": 1}
    for method in ("check_in", "check_in", "check_out", "check_out"):
        body = {"method": method, "params": {"reservation_id": id}}
        assert call("POST", "/v2/workspaces/events", body).status == 204
    assert heard.names[1:] == ["workspace.reservation_checked_in", "workspace.reservation_checked_out"]
    assert available(call, sandbox, desk, "12:00", "13:00")
    shown = call("GET", f"/v2/workspaces/{desk}/reservations/{id}").body["result"]
    assert shown["status"] == "checked_out"
    days = "from=2026-02-09&to=2026-02-09&snapshot_date=2026-02-09&workspace_type=desk"
    told = f"/v2/workspaces/released_workspaces_by_timeout?{days}&location_id={place(sandbox, 'floor')}"
    released = call("GET", told).body["release_events"]
    assert [item["release_reason"] for item in released] == ["User check out"]
    unknown = call("POST", "/v2/workspaces/events", {"method": "check_in", "params": {"reservation_id": "x"}})
    assert (unknown.status, unknown.body["code"]) == (404, 8202)


def set_rules(call: Door, level: str, id: str, **rules: str) -> None:
    settings = [{"setting_type": name, "setting_value": value} for name, value in rules.items()]
    entry = {"setting_level": level, "setting_level_id": id, "settings": settings}
    assert call("PATCH", "/v2/workspaces/settings", [entry]).status == 204


def test_a_desk_nobody_checks_in_to_is_released_where_that_is_set(
    sandbox: Sandbox, call: Door, desk: str
) -> None:
    floor = place(sandbox, "floor")
    set_rules(call, "location", floor, enable_auto_release="true", no_check_in_auto_release_time="15")
    set_rules(call, "desk", desk, enable_auto_release="true", no_check_in_auto_release_time="10")
    missed = reserve(call, desk, "09:00", "10:00").body["reservation_id"]
    kept = reserve(call, desk, "10:00", "11:00").body["reservation_id"]
    body = {"method": "check_in", "params": {"reservation_id": kept}}
    assert call("POST", "/v2/workspaces/events", body).status == 204
    asyncio.run(sandbox.stage.timeline.advance(9 * 60))
    assert call("GET", f"/v2/workspaces/{desk}/reservations/{missed}").status == 200
    asyncio.run(sandbox.stage.timeline.advance(100 * 60))
    call.token = call.mint()
    assert call("GET", f"/v2/workspaces/{desk}/reservations/{missed}").body["code"] == 30093007
    assert call("GET", f"/v2/workspaces/{desk}/reservations/{kept}").status == 200
    days = "from=2026-02-09&to=2026-02-09&snapshot_date=2026-02-09&workspace_type=desk"
    told = call("GET", f"/v2/workspaces/released_workspaces_by_timeout?{days}&location_id={floor}").body
    released = told["release_events"][0]
    assert released["release_reason"] == "No check in/auto release"
    assert (released["release_time"], released["checkin_time"]) == ("2026-02-09T09:10:00Z", "")


def test_a_user_sees_the_own_reservations(sandbox: Sandbox, call: Door, desk: str) -> None:
    other = next(row.id for row in sandbox.records.list("user") if row.id != sandbox.world.owner_id)
    mine = reserve(call, desk, "10:00", "11:00").body["reservation_id"]
    theirs = reserve(call, desk, "12:00", "13:00", reserve_for=other).body["reservation_id"]
    path = "/v2/workspaces/users/{}/reservations?from=2026-02-09&to=2026-02-09"
    assert [r["id"] for r in call("GET", path.format("me")).body["reservations"]] == [mine]
    assert [r["id"] for r in call("GET", path.format(other)).body["reservations"]] == [theirs]
    nobody = reserve(call, desk, "14:00", "15:00", reserve_for="nobody")
    assert (nobody.status, nobody.body["code"]) == (404, 1001)


def test_an_assigned_desk_names_its_user(sandbox: Sandbox, call: Door, desk: str, heard: Heard) -> None:
    path = f"/v2/workspaces/{desk}/assignment"
    user = sandbox.world.owner_id
    body = {"assign_type": "permanent", "permanent_assignment": {"user_id": user}}
    assert call("PUT", path, body).status == 204
    assert call("GET", path).body["permanent_assignment"]["user_email"] == "ada@example.com"
    assert call("DELETE", path).status == 204
    assert heard.names == ["workspace.user_assigned", "workspace.user_unassigned"]


def test_a_visitor_is_invited_and_checks_in_once(sandbox: Sandbox, call: Door, heard: Heard) -> None:
    building = place(sandbox, "building")
    start = "2026-02-09T10:00:00Z"
    body = {"visitor_name": "Lea", "visitor_email": "lea@example.com", "start_time": start}
    assert call("POST", "/v2/visitor/invitation", {**body, "invite_location_id": building}).status == 204
    event, payload = heard.events[0]
    assert event == "visitor_management.invitation_created"
    assert payload["operator"] == "ada@example.com"
    path = f"/v2/visitor/invitation/{payload['object']['invitation_id']}"
    assert call("POST", f"{path}/checkin").status == 204
    assert call("POST", f"{path}/checkin").status == 204
    shown = call("GET", path).body["result"]
    assert (shown["status"], shown["office_name"]) == ("SIGNED_IN", "Riverside House")
    assert call("DELETE", path).status == 204
    assert heard.names[1:] == ["visitor_management.checked_in", "visitor_management.invitation_deleted"]


def test_an_emergency_text_wants_targets_that_exist(sandbox: Sandbox, call: Door) -> None:
    room = sandbox.records.list("room")[0].id
    params = {"content": "Leave", "target_type": "room", "target_ids": [room]}
    show = {"method": "zoomroom.emergency_alert_displayed", "params": params}
    assert call("PATCH", "/v2/rooms/events", show).status == 202
    wrong = call("PATCH", "/v2/rooms/events", {**show, "params": {**params, "target_ids": ["x"]}})
    assert (wrong.status, wrong.body["code"]) == (400, 300)
    remove = {"method": "zoomroom.emergency_alert_removed", "params": {**params, "content": None}}
    assert call("PATCH", "/v2/rooms/events", remove).body["message"] == "Event id is required."


def test_a_new_room_and_a_new_desk_have_the_codes_that_sown_ones_have(sandbox: Sandbox, call: Door) -> None:
    where = {"location_id": place(sandbox, "floor")}
    room = call("POST", "/v2/rooms", {"name": "Annex", "type": "ZoomRoom", **where}).body["id"]
    listed = {item["id"]: item for item in call("GET", "/v2/rooms").body["rooms"]}
    shown = call("GET", f"/v2/rooms/{room}").body["basic"]
    assert shown["activation_code"] == listed[room]["activation_code"]
    assert [len(part) for part in shown["activation_code"].split("-")] == [4, 4, 4, 4]
    assert (shown["display_name"], len(shown["room_passcode"]), shown["tag_ids"]) == ("Annex", 6, [])
    assert {frozenset(item) for item in listed.values()} == {frozenset(listed[room])}

    desk = {"workspace_name": "Desk 99", "workspace_type": "desk", **where}
    id = call("POST", "/v2/workspaces", desk).body["id"]
    desks = {
        item["id"]: item
        for item in call("GET", f"/v2/workspaces?location_id={where['location_id']}").body["workspaces"]
    }
    assert {frozenset(item) for item in desks.values()} == {frozenset(desks[id])}
    shown = call("GET", f"/v2/workspaces/{id}").body
    assert shown["workspace_display_name"] == "Desk 99"
    assert shown["activation_code"].count("-") == 3


def test_a_new_activation_code_replaces_the_old_one(sandbox: Sandbox, call: Door) -> None:
    path = f"/v2/rooms/{sandbox.records.list('room')[0].id}"
    old = call("GET", path).body["basic"]["activation_code"]
    new = call("GET", f"{path}?regenerate_activation_code=true").body["basic"]["activation_code"]
    assert new != old
    assert call("GET", path).body["basic"]["activation_code"] == new
