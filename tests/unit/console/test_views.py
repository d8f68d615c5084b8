"""From JSON to the page's model: times, places on the time line, the order of the feed."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from greenroom.console.views.feed import feed
from greenroom.console.views.page import page
from greenroom.console.views.rooms import card
from greenroom.console.views.timeline import timeline
from greenroom.console.views.times import moment, span, zone
from tests.unit.console.fake_app import booking_item, room_item

NOW = datetime(2026, 11, 20, 9, 24, tzinfo=UTC)


def at(time: str) -> str:
    return f"2026-11-20T{time}:00Z"


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (-5, "0 s"), (59, "59 s"), (300, "5 min"), (3900, "1 h 5 min"), (90061, "1 d 1 h")],
)
def test_spans_read_like_people_say_them(seconds: float, words: str) -> None:
    assert span(seconds) == words


@pytest.mark.parametrize("value", [None, "", "soon", 10**30, True, [], "2026-99-99T00:00:00Z"])
def test_what_is_no_time_is_no_moment(value: object) -> None:
    assert moment(value) is None


def test_an_unknown_zone_is_utc() -> None:
    assert zone("Nowhere/Land") is UTC
    assert zone(None) is UTC


def test_the_building_s_own_zone_is_printed() -> None:
    booking = booking_item("Review", at("09:00"), at("10:00"))
    shown = card(room_item("Oak", state="booked", booking=booking), NOW, ZoneInfo("Europe/Berlin"))
    assert shown["booking"]["when"] == "until 11:00"


def test_slots_lie_where_their_hours_are() -> None:
    room = room_item("Oak", bookings=[booking_item("Review", at("10:00"), at("12:00"))])
    day = timeline([room], NOW.replace(hour=8, minute=0), UTC)
    slot = day["lanes"][0]["slots"][0]
    assert (slot["x"], slot["width"]) == (25.0, 25.0)
    assert day["hours"][0]["label"] == "08:00"
    assert day["now"]["at"] == 0


def test_a_checked_out_booking_gives_back_the_rest_of_its_slot() -> None:
    booking = booking_item(
        "Review",
        at("08:00"),
        at("10:00"),
        "checked_out",
        checked_out_at=at("09:00"),
        booked_until=at("12:00"),
    )
    slot = timeline([room_item("Oak", bookings=[booking])], NOW.replace(hour=8), UTC)["lanes"][0]["slots"][0]
    assert (slot["x"], slot["width"], slot["freed_x"], slot["freed_width"]) == (0.0, 12.5, 12.5, 37.5)
    assert slot["freed_at"] == "09:00"


def test_a_booking_over_midnight_does_not_stretch_the_day_past_24_hours() -> None:
    room = room_item("Oak", bookings=[booking_item("Camp", "2026-11-18T00:00:00Z", "2026-11-23T00:00:00Z")])
    day = timeline([room], NOW, UTC)
    assert day["now"]["end_ms"] - day["now"]["start_ms"] == 24 * 3600 * 1000
    assert 0 < day["now"]["at"] < 100
    assert day["lanes"][0]["slots"][0]["width"] == 100


def test_no_release_is_promised_where_the_rule_is_off() -> None:
    booking = booking_item("Review", at("09:20"), at("10:00"))
    rules = {"enabled": False, "release_after_min": 10}
    room = room_item("Oak", state="booked", booking=booking, check_in=rules)
    assert card(room, NOW, UTC)["release"] is None


def test_a_countdown_never_runs_below_zero() -> None:
    booking = booking_item("Review", at("08:00"), at("10:00"))
    assert card(room_item("Oak", state="booked", booking=booking), NOW, UTC)["release"]["left_s"] == 0


def test_more_people_than_seats_are_counted() -> None:
    shown = card(room_item("Oak", capacity=4, people=6), NOW, UTC)
    assert shown["seats"] == [True] * 4
    assert shown["over"] == 2


def test_the_feed_is_one_list_newest_first() -> None:
    events = [{"id": "e1", "event": "a", "received_at": at("09:00")}]
    requests = [{"method": "GET", "path": "/v2/users", "status": 200, "received_at": at("09:02")}]
    runs = [{"id": "r", "flow": "f", "event_id": "e1", "status": "completed", "started_at": at("09:01")}]
    items = feed(events, requests, runs, UTC)["items"]
    assert [item["kind"] for item in items] == ["request", "run", "webhook"]
    assert [item["at"] for item in items] == ["09:02:00", "09:01:00", "09:00:00"]


def test_calls_made_in_a_moved_world_stand_at_the_machine_s_time() -> None:
    events = [{"id": "e1", "event": "a", "received_at": at("09:01")}]
    call = {
        "method": "GET",
        "path": "/v2/users",
        "status": 200,
        "at": at("10:00"),
        "received_at": at("09:00"),
    }
    items = feed(events, [call], [], UTC)["items"]
    assert [(item["kind"], item["at"]) for item in items] == [
        ("webhook", "09:01:00"),
        ("request", "09:00:00"),
    ]


def test_a_run_without_a_time_stands_with_the_event_that_started_it() -> None:
    events = [{"id": "e1", "event": "a", "received_at": at("09:00")}]
    runs = [{"id": "e1.f", "flow": "f", "event_id": "e1", "status": "running"}]
    assert {item["at"] for item in feed(events, [], runs, UTC)["items"]} == {"09:00:00"}


def test_a_moved_clock_is_said_in_words() -> None:
    def note(**clock: object) -> str:
        building = {"now": at("09:00"), "clock": clock, "rooms": []}
        return str(page(building, events=[], runs=[], requests=[], connection={})["clock"]["note"])

    assert note(offset_s=0, frozen=False) == "in step with this machine"
    assert note(offset_s=3900, frozen=False) == "1 h 5 min ahead of this machine"
    assert note(offset_s=-60, frozen=False) == "1 min behind this machine"
    assert note(offset_s=60, frozen=True) == "standing still"
