"""A day of a grown office: desks, visitors, messages and outages; lists and dashboards tell the same."""

from __future__ import annotations

import asyncio
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest

from greenroom.core.json import encode
from greenroom.sandbox import day
from greenroom.sandbox.sandbox import Sandbox
from tests.waiting import soon

from .meeting_room import MeetingRoom
from .plays import on_stage, run
from .test_day import everything

_DATE = "2026-02-09"
_RANGE = f"from={_DATE}&to={_DATE}"


def play(
    at: datetime = datetime(2026, 2, 9, 8, 0, tzinfo=UTC), **wish: Any
) -> tuple[MeetingRoom, dict[str, Any]]:
    """Play a day in the default world, whose events are all held to their schemas."""
    room = MeetingRoom(Sandbox(None))
    room.sandbox.clock.freeze(at)
    asked = day.Day(pause_s=0, **wish)
    outcome = asyncio.run(day.play(room.sandbox.world, room.sandbox.stage.timeline, asked))
    room.door.token = room.door.mint()
    return room, outcome


@pytest.fixture(scope="module")
def office() -> tuple[MeetingRoom, dict[str, Any], Counter[str]]:
    room, outcome = play(hours=9, rooms=50, people=500, seed=3)
    return room, outcome, Counter(name for name, _ in room.events)


Office = tuple[MeetingRoom, dict[str, Any], Counter[str]]


def objects(office: Office, event: str) -> list[dict[str, Any]]:
    return [envelope["payload"]["object"] for name, envelope in office[0].events if name == event]


def test_the_office_grows_to_the_size_asked_for(office: Office) -> None:
    room, outcome, _ = office
    assert (outcome["rooms"], outcome["people"]) == (50, 500)
    assert outcome["grown"]["rooms"] == 47  # three of the five have a sensor and are online
    users = everything(room, "/users", "users")
    assert len(users) == 500 == len({user["email"] for user in users})
    assert len(everything(room, "/rooms", "rooms")) == 52
    assert {each["type"] for each in users} == {2}


def test_bookings_end_as_the_events_say(office: Office) -> None:
    _, outcome, told = office
    assert told["zoomroom.checked_in"] == outcome["checked_in"] > 100
    assert told["zoomroom.checked_out"] == outcome["checked_out"] > 10
    assert outcome["released"] >= outcome["stayed_away"] * 0.8  # short ones end before they are released
    assert outcome["bookings"] == outcome["came"] + outcome["left_early"] + outcome["stayed_away"]


def test_sensors_report_people_and_air(office: Office) -> None:
    room, _, _ = office
    reports = objects(office, "zoomroom.sensor_data")
    types = {one["sensor_type"] for report in reports for one in report["sensor_data"]}
    assert types == {"REAL_TIME_PEOPLE_COUNT", "CO2", "TEMPERATURE"}
    busiest, _ = Counter(report["id"] for report in reports).most_common(1)[0]
    path = f"/rooms/{busiest}/sensor_data?from={_DATE}T00:00:00Z&to={_DATE}T23:59:59Z"
    kept = everything(room, path, "sensor_data")
    told = [one for report in reports if report["id"] == busiest for one in report["sensor_data"]]
    assert Counter(one["sensor_type"] for one in kept) == Counter(one["sensor_type"] for one in told)


def test_desks_are_reserved_checked_in_to_or_released(office: Office) -> None:
    room, outcome, told = office
    assert told["workspace.reservation_created"] == outcome["desks"] > 80
    assert told["workspace.reservation_checked_in"] == outcome["desks_checked_in"]
    kept = Counter(row.body["status"] for row in room.sandbox.records.list("workspace_reservation"))
    assert kept["checked_in"] + kept["checked_out"] == outcome["desks_checked_in"]
    assert outcome["desks"] == kept.total() + outcome["desks_released"]
    released, left = 0, 0
    floors = [row.body for row in room.sandbox.records.list("location") if row.body["type"] == "floor"]
    for floor in floors:
        days = f"{_RANGE}&snapshot_date={_DATE}&workspace_type=desk&location_id={floor['id']}"
        path = f"/workspaces/released_workspaces_by_timeout?{days}"
        reasons = [one["release_reason"] for one in everything(room, path, "release_events")]
        released += reasons.count("No check in/auto release")
        left += reasons.count("User check out")
    assert released == outcome["desks_released"] > 0
    assert left == told["workspace.reservation_checked_out"]


def test_visitors_are_invited_come_leave_or_stay_away(office: Office) -> None:
    room, outcome, told = office
    assert told["visitor_management.invitation_created"] == outcome["visitors"] == 20
    assert told["visitor_management.checked_in"] == outcome["visitors_came"] > 10
    path = f"/visitor/invitation?{_RANGE}"
    shown = Counter(
        one["status"]
        for one in everything(room, path, "invitations")
        if one["visitor_email"][-13] in "0123456789"
    )
    assert shown["SIGNED_IN"] + shown["CHECK_OUT"] == told["visitor_management.checked_in"]
    assert shown["CHECK_OUT"] == told["visitor_management.checked_out"]


def test_the_dashboards_of_rooms_and_chat_agree_with_the_events(office: Office) -> None:
    room, outcome, told = office
    offline = [one for one in objects(office, "zoomroom.alert") if one["alert_kind"] == 1]
    issues = everything(room, f"/metrics/issues/zoomrooms/{offline[0]['id']}?{_RANGE}", "issue_details")
    assert len(issues) == sum(one["id"] == offline[0]["id"] for one in offline)
    top = room("GET", f"/metrics/zoomrooms/issues?{_RANGE}").body["issues"]
    assert [one["zoom_rooms_count"] for one in top] == [len({one["id"] for one in offline})]
    assert len(offline) == outcome["outages"] == 2
    senders = everything(room, f"/metrics/im?{_RANGE}", "users")
    assert sum(one.get("total_send", 0) for one in senders) == told["chat_message.sent"] > 100
    posted = told["team_chat.channel_message_posted"] + told["team_chat.dm_message_posted"]
    assert posted == told["chat_message.sent"]


def test_the_same_seed_gives_the_same_events_byte_for_byte() -> None:
    first, second = (play(hours=3, rooms=12, people=60, seed=5) for _ in range(2))
    assert [encode(one) for one in first[0].events] == [encode(one) for one in second[0].events]
    assert first[1] == second[1]
    other, _ = play(hours=3, rooms=12, people=60, seed=6)
    assert [encode(one) for one in first[0].events] != [encode(one) for one in other.events]


def test_a_day_with_a_date_begins_that_morning_by_the_buildings_clock() -> None:
    room, outcome = play(hours=1, date="2026-02-11")
    assert (outcome["begins_at"], outcome["now"]) == ("2026-02-11T07:00:00Z", "2026-02-11T08:00:00Z")
    assert room.now() == outcome["now"]


@pytest.mark.parametrize(
    ("wish", "says"),
    [
        ({"date": "2020-01-01"}, "reset --at 2020-01-01"),
        ({"date": "soon"}, "2026-03-02"),
        ({"rooms": 501}, "rooms is 0 to 500"),
        ({"people": -1}, "people is 0 to 5000"),
        ({"speed": 0}, "speed is 0.1 to 100000"),
        ({"hours": 25}, "hours is more than 0"),
    ],
)
def test_a_day_that_makes_no_sense_is_refused_in_words(wish: dict[str, Any], says: str) -> None:
    with pytest.raises(ValueError, match=says):
        play(**wish)


def there_was_only_what_there_had_been_until(stopped: dict[str, Any]) -> None:
    told, planned = stopped["events"], stopped["planned"]
    assert stopped["bookings"] < planned["bookings"]
    assert stopped["came"] + stopped["left_early"] + stopped["stayed_away"] <= stopped["bookings"]
    assert stopped["messages"] == told.get("chat_message.sent", 0) < planned["messages"]
    assert stopped["desks"] == told.get("workspace.reservation_created", 0)
    assert stopped["visitors"] == told.get("visitor_management.invitation_created", 0)


def test_a_day_goes_on_in_the_background_can_be_watched_and_stopped() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"kind": "day", "rooms": 4, "people": 12, "speed": 600, "wait": False, "seed": 1}
            begun = await play.control("POST", "simulate", wish)
            assert (begun.status, begun.body["underway"]) == (202, True)
            assert (await play.control("POST", "simulate", wish)).status == 409

            async def is_well_begun() -> bool:
                return bool((await play.control("GET", "simulate/day")).body["events"] >= 5)

            await soon(is_well_begun)
            stopped = (await play.control("DELETE", "simulate/day")).body
            assert stopped["stopped"]
            state = (await play.control("GET", "simulate/day")).body
            assert (state["underway"], state["outcome"]["stopped"]) == (False, True)
            there_was_only_what_there_had_been_until(stopped)
            before = len(play.events("zoomroom.checked_in")), len(play.events("meeting.started"))
            await play.advance(hours=9)
            after = len(play.events("zoomroom.checked_in")), len(play.events("meeting.started"))
            assert after == before
            assert len(play.events("meeting.ended")) == len(play.events("meeting.started"))

    run(act)


def test_a_reset_ends_the_day_and_another_may_begin() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"kind": "day", "rooms": 3, "people": 6, "speed": 600, "wait": False}
            assert (await play.control("POST", "simulate", wish)).status == 202
            assert (await play.control("POST", "reset")).status == 200
            assert (await play.control("GET", "simulate/day")).body["underway"] is False
            told = await play.control(
                "POST", "simulate", wish | {"hours": 1, "speed": None, "pause_s": 0, "wait": True}
            )
            assert (told.status, told.body["stopped"]) == (200, False)

    run(act)
