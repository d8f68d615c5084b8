"""The stand-ins for Google Calendar and Microsoft Graph."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.sandbox import calendars

from .plays import CALENDAR_HEADERS, call, on_stage, run

GOOGLE = "/google/calendar/v3/calendars/c_everest@resource.calendar.google.com/events"
GRAPH = "/graph/v1.0/users/matterhorn@example.com"
WINDOW = "startDateTime=2026-03-02T00:00:00&endDateTime=2026-03-03T00:00:00"


def test_google_lists_makes_moves_and_deletes_events() -> None:
    async def act() -> None:
        async with on_stage() as play:
            entries = (await play.calendar("GET", "/google/calendar/v3/users/me/calendarList")).body["items"]
            assert entries[0]["id"] == "c_everest@resource.calendar.google.com"
            wish = {
                "summary": "Review",
                "start": {"dateTime": "2026-03-02T11:05:00+02:00"},
                "end": {"dateTime": "2026-03-02T10:30:00", "timeZone": "Europe/Vienna"},
            }
            made = (await play.calendar("POST", GOOGLE, wish)).body
            assert (made["start"]["dateTime"], made["end"]["dateTime"]) == (
                "2026-03-02T09:05:00Z",
                "2026-03-02T09:30:00Z",
            )
            assert (await play.room("Everest"))["state"] == "booked"
            found = (await play.calendar("GET", f"{GOOGLE}?timeMin=2026-03-02T09:29:59Z&q=rev")).body["items"]
            assert [item["id"] for item in found] == [made["id"]]
            assert not (await play.calendar("GET", f"{GOOGLE}?timeMin=2026-03-02T09:30:00Z")).body["items"]
            later = {
                "start": {"dateTime": "2026-03-02T12:00:00Z"},
                "end": {"dateTime": "2026-03-02T13:00:00Z"},
            }
            moved = (await play.calendar("PATCH", f"{GOOGLE}/{made['id']}", later)).body
            assert (moved["sequence"], moved["summary"]) == (1, "Review")
            await play.advance(minutes=20)  # the release of the old time is forgotten
            assert (await play.room("Everest"))["bookings"][0]["status"] == "confirmed"
            assert (await play.calendar("DELETE", f"{GOOGLE}/{made['id']}")).status == 204
            assert (await play.calendar("DELETE", f"{GOOGLE}/{made['id']}")).status == 410
            assert (await play.calendar("GET", f"{GOOGLE}/{made['id']}")).body["status"] == "cancelled"
            assert (await play.calendar("GET", GOOGLE)).body["items"] == []

    run(act)


def test_graphs_change_key_changes_with_every_change() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {
                "subject": "Review",
                "start": {"dateTime": "2026-03-02T09:05:00", "timeZone": "UTC"},
                "end": {"dateTime": "2026-03-02T10:00:00", "timeZone": "UTC"},
            }
            made = (await play.calendar("POST", f"{GRAPH}/events", wish)).body
            old = {
                "event_id": made["id"],
                "calendar_id": "",
                "change_key": made["changeKey"],
                "resource_email": "matterhorn@example.com",
            }
            await play.calendar("PATCH", f"{GRAPH}/events/{made['id']}", {"subject": "Renamed"})
            await play.check_in("Matterhorn", old)
            assert not play.events("zoomroom.checked_in")
            [event] = (await play.calendar("GET", f"{GRAPH}/calendar/calendarView?{WINDOW}")).body["value"]
            assert (event["subject"], event["start"]["dateTime"]) == (
                "Renamed",
                "2026-03-02T09:05:00.0000000",
            )
            await play.check_in("Matterhorn", old | {"change_key": event["changeKey"]})
            assert len(play.events("zoomroom.checked_in")) == 1
            assert (await play.calendar("DELETE", f"{GRAPH}/events/{made['id']}")).status == 204
            assert (await play.calendar("GET", f"{GRAPH}/events/{made['id']}")).status == 404

    run(act)


def test_graph_pages_with_a_link() -> None:
    async def act() -> None:
        async with on_stage() as play:
            for n in range(3):
                await play.book("Matterhorn", 30 * n, 30)
            first = (await play.calendar("GET", f"{GRAPH}/calendar/calendarView?{WINDOW}&$top=2")).body
            assert len(first["value"]) == 2
            assert "%24skip=2" in first["@odata.nextLink"]
            rest = await play.calendar("GET", f"{GRAPH}/calendar/calendarView?{WINDOW}&$top=2&$skip=2")
            assert (len(rest.body["value"]), "@odata.nextLink" in rest.body) == (1, False)

    run(act)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("GET", GOOGLE.replace("everest", "nowhere"), None, 404),
        (
            "GET",
            GOOGLE.replace("c_everest@resource.calendar.google.com", "matterhorn@example.com"),
            None,
            404,
        ),
        ("GET", f"{GOOGLE}/nothing", None, 404),
        ("GET", f"{GOOGLE}?timeMin=noon", None, 400),
        ("GET", f"{GOOGLE}?maxResults=-1", None, 400),
        ("POST", GOOGLE, {}, 400),
        ("POST", GOOGLE, [], 400),
        ("POST", GOOGLE, b"{", 400),
        ("POST", GOOGLE, {"start": {"dateTime": "x"}, "end": {"dateTime": "y"}}, 400),
        (
            "POST",
            GOOGLE,
            {"start": {"dateTime": "2026-03-02T10:00:00Z"}, "end": {"dateTime": "2026-03-02T09:00:00Z"}},
            400,
        ),
        (
            "POST",
            GOOGLE,
            {
                "start": {"dateTime": "2026-03-02T10:00:00", "timeZone": "../../x"},
                "end": {"dateTime": "2026-03-02T11:00:00Z"},
            },
            400,
        ),
        ("GET", f"{GRAPH}/calendar/calendarView", None, 400),
        ("GET", f"{GRAPH}/events/nothing", None, 404),
        ("POST", f"{GRAPH}/events", {"start": 1}, 400),
        ("GET", "/graph/v1.0/users/nobody@example.com/events", None, 404),
        ("GET", "/graph/v1.0/me", None, 404),
        ("PUT", f"{GRAPH}/events", {}, 405),
    ],
)
def test_mistakes_are_answered_in_the_apis_own_shape(method: str, path: str, body: Any, status: int) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.calendar(method, path, body)
            assert answer.status == status, answer
            error = answer.body["error"]
            assert error["message"]
            assert error["code"] == status if path.startswith("/google") else isinstance(error["code"], str)

    run(act)


@pytest.mark.parametrize("header", ["", "Bearer wrong", "Basic greenroom-calendar-token", "Bearer \xff"])
@pytest.mark.parametrize("path", [GOOGLE, f"{GRAPH}/events"])
def test_without_the_calendar_token_nothing_is_shown(path: str, header: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            app = calendars.app(play.world)
            assert (await call(app, "GET", path, headers={"authorization": header})).status == 401
            assert (await call(app, "GET", path, headers=CALENDAR_HEADERS)).status == 200

    run(act)
