"""Which booking a room has now, asked of Google and Microsoft over a real socket."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from typing import Any
from urllib.parse import parse_qs, unquote

import pytest

from greenroom import AsyncZoom
from greenroom.connections.calendars import Calendars, Endpoint
from greenroom.core.clock import MovableClock
from greenroom.core.errors import BadReply, ConfigurationError, NotFound
from greenroom.core.secrets import Secret
from tests.unit.client.server import Answer, Seen, SmallServer

GOOGLE = "c_everest@resource.calendar.google.com"
MICROSOFT = "everest@example.com"


class Account:
    """Zoom and two calendar providers behind one small server. events: what the calendars hold."""

    def __init__(self, server: SmallServer, email: str = GOOGLE, opens_min: int | None = 10) -> None:
        self.server = server
        self.email = email
        self.opens_min = opens_min
        self.resource_id: str | None = "res-2"
        self.events: list[dict[str, Any]] = []
        self.zone = "UTC"
        server.answer = self.answer

    def answer(self, seen: Seen) -> Answer:
        path = unquote(seen.path)
        if path == "/v2/rooms/r1":
            return Answer(200, self.room())
        if path == "/v2/rooms/calendar/services":
            services = [
                {"calendar_service_id": "s1"},
                {"calendar_service_id": "s2"},
                {"calendar_service_id": "s3"},
            ]
            return Answer(200, {"calendar_services": services})
        if path == "/v2/rooms/calendar/services/s1/resources":
            return Answer(200, {"calendar_resources": [self.resource("res-1", "other@example.com")]})
        if path == "/v2/rooms/calendar/services/s3/resources":
            return Answer(200, {"calendar_resources": []})
        if path == "/v2/rooms/calendar/services/s2/resources":
            return self.second_service(seen)
        if path == f"/google/calendar/v3/calendars/{self.email}/events":
            return Answer(200, {"timeZone": self.zone, "items": self.events})
        if path == f"/graph/v1.0/users/{self.email}/calendar/calendarView":
            return Answer(200, {"value": self.events})
        return Answer(404, {"code": 404, "message": path})

    def room(self) -> dict[str, Any]:
        options = {"checkin_minutes_prior_to_meeting_start_time": self.opens_min and self.opens_min * 60}
        check_in = {"enable": True, "checkin_and_checkout_options": options}
        basic = {"name": "Everest"} | ({"calendar_resource_id": self.resource_id} if self.resource_id else {})
        return {
            "basic": basic,
            "setup": {"checkin_and_checkout": check_in} if self.opens_min is not None else {},
        }

    def resource(self, resource_id: str, email: str) -> dict[str, str]:
        return {"calendar_resource_id": resource_id, "calendar_resource_email": email}

    def second_service(self, seen: Seen) -> Answer:
        if "next_page_token=t" in seen.query:
            return Answer(
                200, {"calendar_resources": [self.resource("res-2", self.email)], "next_page_token": ""}
            )
        return Answer(
            200, {"calendar_resources": [self.resource("res-9", "x@example.com")], "next_page_token": "t"}
        )

    def asked(self, start: str) -> list[Seen]:
        return [seen for seen in self.server.seen if seen.path.startswith(start)]

    def ask(self, *moments: str, google: bool = True, microsoft: bool = True) -> list[dict[str, Any]]:
        """Return the current booking at each of these times of 2026-11-21."""
        g = Endpoint(f"{self.server.url}/google/", Secret("g-token")) if google else None
        m = Endpoint(f"{self.server.url}/graph", Secret("m-token")) if microsoft else None

        async def run() -> list[dict[str, Any]]:
            async with AsyncZoom.server_to_server(**self.server.settings) as zoom:
                calendars = Calendars(zoom, google=g, microsoft=m)
                return [await calendars.current_booking("r1", at=clock(moment)) for moment in moments]

        return asyncio.run(run())


def clock(text: str) -> datetime:
    hour, minute = text.split(":")
    return datetime(2026, 11, 21, int(hour), int(minute), tzinfo=UTC)


def on_google(event_id: str, start: str, end: str, /, **more: Any) -> dict[str, Any]:
    times = {"start": {"dateTime": f"2026-11-21T{start}:00Z"}, "end": {"dateTime": f"2026-11-21T{end}:00Z"}}
    return {"id": event_id, "status": "confirmed", "summary": f"Talk {event_id}", **times, **more}


def on_microsoft(event_id: str, start: str, end: str, /, **more: Any) -> dict[str, Any]:
    times = {
        name: {"dateTime": f"2026-11-21T{at}:00.0000000", "timeZone": "UTC"}
        for name, at in (("start", start), ("end", end))
    }
    return {"id": event_id, "changeKey": f"key-{event_id}", "subject": f"Talk {event_id}", **times, **more}


def test_a_google_booking_comes_with_what_check_in_wants(server: SmallServer) -> None:
    account = Account(server)
    account.events = [on_google("e1", "09:00", "10:00")]
    assert account.ask("09:30") == [
        {
            "found": True,
            "event_id": "e1",
            "calendar_id": GOOGLE,
            "change_key": "",
            "resource_email": "",
            "title": "Talk e1",
            "starts_at": "2026-11-21T09:00:00Z",
            "ends_at": "2026-11-21T10:00:00Z",
            "check_in_opens_at": "2026-11-21T08:50:00Z",
        }
    ]
    (asked,) = account.asked("/google")
    assert asked.headers["authorization"] == "Bearer g-token"
    assert asked.path == "/google/calendar/v3/calendars/c_everest%40resource.calendar.google.com/events"
    query = parse_qs(asked.query)
    assert query["timeMin"] == ["2026-11-21T09:30:00Z"]
    assert query["timeMax"] == ["2026-11-21T09:40:01Z"]
    assert query["singleEvents"] == ["true"]
    assert query["orderBy"] == ["startTime"]


def test_a_microsoft_booking_comes_with_what_check_in_wants(server: SmallServer) -> None:
    account = Account(server, MICROSOFT)
    account.events = [on_microsoft("e1", "09:00", "10:00")]
    (booking,) = account.ask("08:50")
    assert (booking["event_id"], booking["change_key"], booking["resource_email"]) == (
        "e1",
        "key-e1",
        MICROSOFT,
    )
    assert (booking["calendar_id"], booking["starts_at"]) == ("", "2026-11-21T09:00:00Z")
    (asked,) = account.asked("/graph")
    assert asked.headers["authorization"] == "Bearer m-token"
    assert asked.headers["prefer"] == 'outlook.timezone="UTC"'
    assert parse_qs(asked.query)["startDateTime"] == ["2026-11-21T08:50:00Z"]


def test_a_booking_is_current_from_its_check_in_until_its_end(server: SmallServer) -> None:
    account = Account(server)
    account.events = [on_google("e1", "09:00", "10:00")]
    found = [booking["found"] for booking in account.ask("08:49", "08:50", "09:59", "10:00")]
    assert found == [False, True, True, False]


def test_the_running_booking_comes_before_the_next(server: SmallServer) -> None:
    account = Account(server)
    account.events = [on_google("next", "10:00", "11:00"), on_google("now", "09:00", "10:00")]
    assert [b["event_id"] for b in account.ask("09:55", "10:00")] == ["now", "next"]


def test_the_rooms_own_check_in_time_counts(server: SmallServer) -> None:
    account = Account(server, opens_min=30)
    account.events = [on_google("e1", "09:00", "10:00")]
    assert account.ask("08:30")[0]["check_in_opens_at"] == "2026-11-21T08:30:00Z"
    account.opens_min = None
    assert [b["found"] for b in account.ask("08:59", "09:00")] == [False, True]


def test_cancelled_and_declined_bookings_do_not_count(server: SmallServer) -> None:
    account = Account(server)
    declined = [{"email": GOOGLE, "self": True, "resource": True, "responseStatus": "declined"}]
    account.events = [
        on_google("cancelled", "09:00", "10:00", status="cancelled"),
        on_google("declined", "09:00", "10:00", attendees=declined),
    ]
    assert account.ask("09:30") == [
        dict.fromkeys(
            (
                "event_id",
                "calendar_id",
                "change_key",
                "resource_email",
                "title",
                "starts_at",
                "ends_at",
                "check_in_opens_at",
            ),
            "",
        )
        | {"found": False}
    ]
    account = Account(server, MICROSOFT)
    account.events = [
        on_microsoft("cancelled", "09:00", "10:00", isCancelled=True),
        on_microsoft("declined", "09:00", "10:00", responseStatus={"response": "declined"}),
    ]
    assert account.ask("09:30")[0]["found"] is False


def test_an_all_day_booking_lasts_the_calendars_day(server: SmallServer) -> None:
    account = Account(server, opens_min=0)
    account.zone = "America/New_York"
    account.events = [
        {"id": "day", "start": {"date": "2026-11-21"}, "end": {"date": "2026-11-22"}, "status": "confirmed"}
    ]
    early, late = account.ask("04:59", "05:00")
    assert not early["found"]
    assert (late["starts_at"], late["ends_at"]) == ("2026-11-21T05:00:00Z", "2026-11-22T05:00:00Z")


@pytest.mark.parametrize(
    "start",
    [
        {"dateTime": "2026-11-21T10:00:00+01:00", "timeZone": "Europe/Berlin"},
        {"dateTime": "2026-11-21T10:00:00", "timeZone": "Europe/Berlin"},
        {"dateTime": "2026-11-21T09:00:00.000Z"},
    ],
)
def test_times_are_read_in_every_form_calendars_write(server: SmallServer, start: dict[str, str]) -> None:
    account = Account(server)
    account.events = [on_google("e1", "09:00", "10:00", start=start)]
    assert account.ask("09:30")[0]["starts_at"] == "2026-11-21T09:00:00Z"


def test_a_zone_nobody_knows_is_an_error_not_a_guess(server: SmallServer) -> None:
    account = Account(server, MICROSOFT)
    account.events = [on_microsoft("e1", "09:00", "10:00")]
    account.events[0]["start"]["timeZone"] = "Middle Earth Standard Time"
    with pytest.raises(BadReply, match="Middle Earth Standard Time"):
        account.ask("09:30")


def test_the_address_decides_between_two_providers(server: SmallServer) -> None:
    for email, provider in ((GOOGLE, "/google"), (MICROSOFT, "/graph")):
        account = Account(server, email)
        server.seen.clear()
        account.ask("09:30")
        assert [len(account.asked(p)) for p in ("/google", "/graph")] == [
            provider == "/google",
            provider == "/graph",
        ]


def test_a_single_provider_gets_every_question(server: SmallServer) -> None:
    account = Account(server, MICROSOFT)
    account.ask("09:30", microsoft=False)
    assert len(account.asked("/google")) == 1
    account = Account(server, GOOGLE)
    account.ask("09:30", google=False)
    assert len(account.asked("/graph")) == 1


def test_a_rooms_address_is_looked_up_once(server: SmallServer) -> None:
    account = Account(server)
    account.ask("09:00", "09:01", "09:02")
    assert len(account.asked("/v2/rooms/calendar/services/")) == 3
    assert len(account.asked("/v2/rooms/r1")) == 3
    assert not account.asked("/v2/rooms/calendar/services/s3")


def test_a_room_without_a_calendar_has_no_booking(server: SmallServer) -> None:
    account = Account(server)
    account.resource_id = None
    assert account.ask("09:30")[0]["found"] is False
    account.resource_id = "res-unknown"
    assert account.ask("09:30")[0]["found"] is False


def test_no_calendar_at_all_is_a_missing_setting(server: SmallServer) -> None:
    with pytest.raises(ConfigurationError, match="No calendar is configured"):
        Account(server).ask("09:30", google=False, microsoft=False)


def test_a_calendar_that_says_no_is_named(server: SmallServer) -> None:
    account = Account(server)
    zoom = account.answer
    gone = Answer(404, {"error": {"code": 404, "message": "Not Found"}})
    server.answer = lambda seen: gone if seen.path.startswith("/google") else zoom(seen)
    with pytest.raises(NotFound, match=r"Google Calendar events\.list: 404/404 Not Found"):
        account.ask("09:30")


def test_now_is_the_given_clocks(server: SmallServer) -> None:
    account = Account(server)
    account.events = [on_google("e1", "09:00", "10:00")]

    async def run() -> dict[str, Any]:
        async with AsyncZoom.server_to_server(**server.settings) as zoom:
            google = Endpoint(f"{server.url}/google", Secret("t"))
            moved = MovableClock(frozen_at=clock("09:30"))
            return await Calendars(zoom, google=google, clock=moved).current_booking("r1")

    assert asyncio.run(run())["event_id"] == "e1"
