"""Check-in, check-out and release, as a caller of the API and a reader of the calendar sees them."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from greenroom import catalog

from .plays import Play, on_stage, run

GOOGLE, MICROSOFT, OFFLINE = "Everest", "Matterhorn", "Denali"
OFFLINE_TEXT = (
    "Zoom Room is offline. Please ensure that the Zoom Room is online before checking in or checking out."
)


async def last_activity(play: Play, room: str) -> dict[str, str]:
    activity: list[dict[str, str]] = (await play.room(room))["activity"]
    return activity[-1]


async def set_check_in(play: Play, room: str, *, enable: bool = True, **options: Any) -> None:
    """Change a room's check-in settings as an integration does."""
    room_id = (await play.room(room))["id"]
    checkin = {"enable": enable, "checkin_and_checkout_options": options}
    answer = await play.zoom("PATCH", f"/rooms/{room_id}", {"setup": {"checkin_and_checkout": checkin}})
    assert answer.status == 204, answer


@pytest.mark.parametrize("room", [GOOGLE, MICROSOFT])
def test_check_in_marks_the_booking_and_announces_it(room: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(room, 5, 30)
            answer = await play.check_in(room, booking)
            assert answer == (202, None)
            shown = await play.room(room)
            assert (shown["state"], shown["booking"]["checked_in_at"]) == ("checked_in", play.now())
            [envelope] = play.events("zoomroom.checked_in")
            event = catalog.event("zoomroom.checked_in")
            jsonschema_rs.validator_for(event.schema).validate(envelope)
            told = envelope["payload"]["object"]
            assert (told["room_name"], told["event_id"]) == (room, booking["event_id"])
            names = ("calendar_id", "change_key", "resource_email")
            assert {name: told[name] for name in names} == {name: booking[name] for name in names}
            assert (told["calendar_type"], told["api_type"]) == (("0", "") if room == GOOGLE else ("1", "1"))
            assert len(told) == 10

    run(act)


@pytest.mark.parametrize(
    ("seconds_from_start", "is_accepted"), [(-601, False), (-600, True), (0, True), (479, True), (480, False)]
)
def test_check_in_is_open_from_ten_minutes_before_until_the_end(
    seconds_from_start: int, is_accepted: bool
) -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(GOOGLE, 30, 8)  # too short to be released before it ends
            await play.advance(seconds=30 * 60 + seconds_from_start)
            assert (await play.check_in(GOOGLE, booking)).status == 202
            assert len(play.events("zoomroom.checked_in")) == is_accepted
            what = (await last_activity(play, GOOGLE))["what"]
            assert what == ("check_in" if is_accepted else "check_in_ignored")

    run(act)


@pytest.mark.parametrize(
    ("room", "left_out"),
    [
        (GOOGLE, "event_id"),
        (GOOGLE, "calendar_id"),
        (MICROSOFT, "event_id"),
        (MICROSOFT, "change_key"),
        (MICROSOFT, "resource_email"),
    ],
)
def test_check_in_without_a_required_parameter_is_refused(room: str, left_out: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(room, 5, 30) | {left_out: ""}
            answer = await play.check_in(room, booking)
            assert answer == (400, {"code": 300, "message": "Invalid parameters."})

    run(act)


def test_an_offline_room_and_an_unknown_one_are_refused() -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(OFFLINE, 5, 30)
            assert await play.check_in(OFFLINE, booking) == (400, {"code": 300, "message": OFFLINE_TEXT})
            body = {"method": "zoomroom.check_in", "params": {"event_id": "x", "calendar_id": "y"}}
            answer = await play.zoom("PATCH", "/rooms/nobody/events", body)
            assert answer == (404, {"code": 1012, "message": "Room does not exist: nobody."})

    run(act)


@pytest.mark.parametrize(
    ("room", "wrong", "words"),
    [
        (MICROSOFT, {"change_key": "DwAAold="}, "out of date"),
        (MICROSOFT, {"resource_email": "other@example.com"}, "mailbox"),
        (GOOGLE, {"event_id": "nosuchevent"}, "No booking"),
        (GOOGLE, {"calendar_id": "other@example.com"}, "calendar"),
    ],
)
def test_wrong_ids_are_accepted_without_effect_or_webhook(
    room: str, wrong: dict[str, str], words: str
) -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(room, 5, 30)
            assert await play.check_in(room, booking | wrong) == (202, None)
            line = await last_activity(play, room)
            assert line["what"] == "check_in_ignored"
            assert words in line["text"]
            assert not play.events("zoomroom.checked_in")
            assert (await play.room(room))["state"] == "booked"

    run(act)


def test_a_second_check_in_and_a_disabled_feature_have_no_effect() -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(GOOGLE, 5, 30)
            await play.check_in(GOOGLE, booking)
            assert await play.check_in(GOOGLE, booking) == (202, None)
            assert "already checked in" in (await last_activity(play, GOOGLE))["text"]
            other = await play.book(MICROSOFT, 5, 30)
            await set_check_in(play, MICROSOFT, enable=False)
            assert await play.check_in(MICROSOFT, other) == (202, None)
            assert "turned off" in (await last_activity(play, MICROSOFT))["text"]
            assert len(play.events("zoomroom.checked_in")) == 1

    run(act)


@pytest.mark.parametrize("room", [GOOGLE, MICROSOFT])
def test_check_out_takes_what_checked_in_said_and_frees_the_rest_of_the_slot(room: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(room, 5, 60)
            await play.check_in(room, booking)
            told = play.events("zoomroom.checked_in")[0]["payload"]["object"]
            await play.advance(minutes=20)
            assert await play.check_in(room, told, "check_out") == (202, None)
            shown = await play.room(room)
            assert shown["state"] == "free"
            [item] = shown["bookings"]
            assert (item["status"], item["ends_at"]) == ("checked_out", play.now())
            assert item["booked_until"] == booking["ends_at"]
            assert play.events("zoomroom.checked_out")[0]["payload"]["object"] == told
            await play.book(room, 1, 20)  # the rest of the slot

    run(act)


def test_check_out_without_check_in_has_no_effect() -> None:
    async def act() -> None:
        async with on_stage() as play:
            booking = await play.book(GOOGLE, 0, 30)
            assert await play.check_in(GOOGLE, booking, "check_out") == (202, None)
            assert (await last_activity(play, GOOGLE))["what"] == "check_out_ignored"
            assert not play.events("zoomroom.checked_out")

    run(act)


def test_a_booking_nobody_checks_into_is_released_ten_minutes_after_its_start() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.book(GOOGLE, 5, 60)
            await play.advance(minutes=15, seconds=-1)
            assert (await play.room(GOOGLE))["state"] == "booked"
            await play.advance(seconds=1)
            shown = await play.room(GOOGLE)
            assert shown["state"] == "free"
            [item] = shown["bookings"]
            assert (item["status"], item["released_at"]) == ("released", play.now())
            assert shown["activity"][-1]["what"] == "release"
            path = "/google/calendar/v3/calendars/c_everest@resource.calendar.google.com/events"
            assert (await play.calendar("GET", path)).body["items"] == []
            [gone] = (await play.calendar("GET", f"{path}?showDeleted=true")).body["items"]
            assert gone["status"] == "cancelled"
            assert play.stage.outbox.kept() == []

    run(act)


def test_check_in_prevents_the_release() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.check_in(GOOGLE, await play.book(GOOGLE, 5, 60))
            await play.advance(minutes=40)
            assert (await play.room(GOOGLE))["state"] == "checked_in"

    run(act)


def test_changed_settings_take_effect_on_bookings_that_wait() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.book(GOOGLE, 5, 60)
            await play.book(MICROSOFT, 5, 60)
            two_minutes = {"allowed_minutes_before_release_room_after_no_checkout": 120}
            await set_check_in(play, GOOGLE, **two_minutes)
            await set_check_in(play, MICROSOFT, enable=False)
            await play.advance(minutes=7)
            assert (await play.room(GOOGLE))["bookings"][0]["status"] == "released"
            await play.advance(minutes=30)
            assert (await play.room(MICROSOFT))["bookings"][0]["status"] == "confirmed"

    run(act)


def test_a_series_leaves_the_calendar_after_three_misses_in_a_row() -> None:
    async def act() -> None:
        async with on_stage() as play:
            series = await play.book(GOOGLE, 5, 30, recurring={"count": 8})
            await play.advance(days=1, hours=1)  # two missed
            third = series["bookings"][2]["event_id"]
            await play.advance(hours=22, minutes=59)
            await play.check_in(GOOGLE, series | {"event_id": third})  # which ends the row
            await play.advance(days=2, hours=1)
            assert "series_removed" not in {line["what"] for line in (await play.room(GOOGLE))["activity"]}
            await play.advance(days=1)
            assert (await last_activity(play, GOOGLE))["what"] == "series_removed"
            states = [row.body["status"] for row in play.records.list("booking")]
            assert states == ["released"] * 2 + ["checked_in"] + ["released"] * 5

    run(act)


def test_a_series_stays_where_the_room_does_not_remove_them() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await set_check_in(play, GOOGLE, enable_remove_recurring=False)
            await play.book(GOOGLE, 5, 30, recurring={"count": 6})
            await play.advance(days=4, hours=1)
            states = [row.body["status"] for row in play.records.list("booking")]
            assert states == ["released"] * 5 + ["confirmed"]

    run(act)
