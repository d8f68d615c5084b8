"""A room fills up and is checked in, empties and is checked out, stays empty and is released."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.core.clock import parse_iso
from tests.house import House, running
from tests.waiting import until

GOOGLE_ROOM = "Everest"
REPORT_EVERY_S = 300


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with running(tmp_path / "data") as house:
        yield house


def microsoft_room(house: House) -> str:
    return next(
        room["name"]
        for room in house.get("/_sandbox/rooms")["rooms"]
        if room["calendar"] == "microsoft"
        and room["booking"]
        and room["sensor"]
        and room["check_in"]["enabled"]
    )


def check_in(house: House, room: str) -> tuple[dict, dict]:
    """Let four people in; return the booking as it was and the checked_in webhook."""
    assert house.watcher
    booking = house.room(room)["booking"]
    assert booking["status"] == "confirmed"
    house.people(room, 4)
    webhook = house.webhook("zoomroom.checked_in")
    house.ended_run("occupancy-check-in")
    return booking, webhook


@pytest.mark.parametrize("calendar", ["google", "microsoft"])
def test_people_come_the_room_is_checked_in_they_leave_it_is_checked_out(house: House, calendar: str) -> None:
    room = GOOGLE_ROOM if calendar == "google" else microsoft_room(house)
    before = house.room(room)

    booking, webhook = check_in(house, room)

    told = webhook["payload"]["object"]
    assert (told["id"], told["room_name"], told["event_id"]) == (before["id"], room, booking["event_id"])
    if calendar == "google":
        assert (told["calendar_type"], told["api_type"], told["change_key"]) == ("0", "", "")
        assert told["calendar_id"]
    else:
        assert told["calendar_type"] in ("1", "2")
        assert told["change_key"]
        assert "@" in told["resource_email"]
    now = house.room(room)
    assert (now["state"], now["people"]) == ("checked_in", 4)
    assert [r["status"] for r in house.requests("rooms.check_in")] == [202]

    starts_in_s = (
        parse_iso(booking["starts_at"]) - parse_iso(house.get("/_sandbox/rooms")["now"])
    ).total_seconds()
    house.advance(max(0, starts_in_s) + REPORT_EVERY_S)
    house.people(room, 0)
    house.advance(REPORT_EVERY_S)
    house.webhook("zoomroom.checked_out")

    ended = house.booking(room, booking["event_id"])
    assert ended["status"] == "checked_out"
    assert ended["ends_at"] < booking["ends_at"], "the rest of the slot is free"
    assert house.room(room)["state"] == "free"
    assert all(event["status"] != "failed" for event in house.events())


def test_somebody_stepping_out_for_a_moment_keeps_the_room(house: House) -> None:
    booking, _ = check_in(house, GOOGLE_ROOM)
    house.people(GOOGLE_ROOM, 0)
    house.people(GOOGLE_ROOM, 3)
    house.advance(REPORT_EVERY_S)
    until("every report is there", lambda: len(house.events("zoomroom.sensor_data")) >= 3)
    until("every report is dispatched", lambda: {e["status"] for e in house.events()} == {"dispatched"})
    until(
        "every check-out run has ended",
        lambda: all(run["status"] == "completed" for run in house.get("/api/runs?limit=100")["runs"]),
    )
    assert house.booking(GOOGLE_ROOM, booking["event_id"])["status"] == "checked_in"
    assert house.requests("rooms.check_out") == []


def test_nobody_comes_the_room_is_released_without_a_webhook(house: House) -> None:
    rooms = house.get("/_sandbox/rooms")
    room, booking = next(
        (room, room["booking"])
        for room in rooms["rooms"]
        if room["name"] != GOOGLE_ROOM and room["booking"] and room["check_in"]["enabled"]
    )
    starts_in_s = (parse_iso(booking["starts_at"]) - parse_iso(rooms["now"])).total_seconds()
    release_s = room["check_in"]["release_after_min"] * 60

    house.advance(starts_in_s + release_s - 30)  # time goes on meanwhile
    assert house.booking(room["name"], booking["event_id"])["status"] == "confirmed"
    house.advance(60)
    assert house.booking(room["name"], booking["event_id"])["status"] == "released"
    assert house.room(room["name"])["state"] == "free"
    sent = {delivery["event"] for delivery in house.get("/_sandbox/deliveries")["deliveries"]}
    assert sent <= {"zoomroom.sensor_data", "endpoint.url_validation"}


def test_killed_between_the_sensor_and_the_check_in_it_happens_after_the_restart_once(house: House) -> None:
    assert house.watcher
    fault = {"match": "rooms.check_in", "effect": {"latency_s": 60}, "times": 1}
    house.post("/_sandbox/faults", fault)
    booking = house.room(GOOGLE_ROOM)["booking"]
    house.people(GOOGLE_ROOM, 4)
    sensor = house.webhook("zoomroom.sensor_data")
    until("the check-in is held", lambda: house.get("/_sandbox/faults")["faults"][0]["hits"] == 1)
    assert _step(house, sensor["id"]) == "running"
    assert house.room(GOOGLE_ROOM)["state"] == "booked"

    house.kill()
    house.start()

    until("checked in", lambda: house.booking(GOOGLE_ROOM, booking["event_id"])["status"] == "checked_in")
    until("told so", lambda: len(house.events("zoomroom.checked_in")) == 1)
    run_id = f"{sensor['id']}.occupancy-check-in"
    until("run completed", lambda: house.get(f"/api/runs/{run_id}")["status"] == "completed")
    assert len(house.events("zoomroom.checked_in")) == 1
    assert [r["status"] for r in house.requests("rooms.check_in")].count(202) == 1


def _step(house: House, event_id: str) -> str:
    """The status of the run's check-in step, or what the run is at."""
    status, run = house.request("GET", f"/api/runs/{event_id}.occupancy-check-in")
    if status != 200:
        return "not started"
    return next((step["status"] for step in run["steps"] if step["id"] == "check_in"), "not reached")
