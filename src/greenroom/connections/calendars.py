"""Which booking a room has now: check-in wants ids that only the room's calendar knows."""

from __future__ import annotations

from collections.abc import Generator, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, TypeVar
from urllib.parse import quote, urlencode

import msgspec

from greenroom.client.engine import Call
from greenroom.client.retry import Policy
from greenroom.core.clock import Clock, SystemClock, iso, parse_iso
from greenroom.core.errors import ConfigurationError, GreenroomError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request

from . import bookings
from .bookings import Booking
from .zoom import AsyncZoom, Zoom

GOOGLE_URL = "https://www.googleapis.com"
MICROSOFT_URL = "https://graph.microsoft.com"
GOOGLE_RESOURCES = "@resource.calendar.google.com"

NOT_FOUND = {
    "found": False,
    "event_id": "",
    "calendar_id": "",
    "change_key": "",
    "resource_email": "",
    "title": "",
    "starts_at": "",
    "ends_at": "",
    "check_in_opens_at": "",
}


class Endpoint(msgspec.Struct, frozen=True):
    """Where a calendar provider is, and a token that may read the rooms' calendars."""

    base_url: str
    token: Secret


class Resource(msgspec.Struct, frozen=True):
    """A room as calendars know it. opens_s: how many seconds before a booking its check-in opens."""

    email: str
    opens_s: int


class Ask(msgspec.Struct, frozen=True):
    """Asks for an operation's reply, or for the items of all its pages."""

    operation: str
    path: dict[str, Any] = {}
    query: dict[str, Any] = {}
    is_list: bool = False


T = TypeVar("T")
Look: TypeAlias = Generator[Ask | Call, Any, T]
"""A look-up in progress: it yields what it asks for and is sent the answers, so that it needs no network."""


class Calendars:
    """The calendars of an account's rooms, at Google, at Microsoft, or both.

    With both, an address under ``resource.calendar.google.com`` is Google's and any other Microsoft's.
    clock: tells what "now" is when a question names no time; give it the sandbox's when that has been moved.
    """

    def __init__(
        self,
        zoom: AsyncZoom,
        google: Endpoint | None = None,
        microsoft: Endpoint | None = None,
        *,
        clock: Clock | None = None,
    ) -> None:
        self._zoom = zoom
        self._finder = Finder(google, microsoft, clock=clock, policy=zoom.policy)

    async def current_booking(self, room_id: str, at: datetime | None = None) -> dict[str, Any]:
        """Return the room's current booking, current being from the moment its check-in opens until it ends.

        A running booking comes before one whose check-in is open. Keys: found, and what rooms.check_in wants:
        event_id and calendar_id (Google) or change_key and resource_email (Microsoft); title, starts_at,
        ends_at, check_in_opens_at (UTC). Everything but found is "" where it does not apply.
        Raises: ConfigurationError without a calendar to ask, ApiError, TransportError.
        """
        return await look_async(self._finder.current_booking(room_id, at), self._zoom)


def look_sync(look: Look[T], zoom: Zoom) -> T:
    """Return what the look-up returns, asking through zoom; a failed question is thrown in."""
    answer: Any = None
    failure: GreenroomError | None = None
    while True:
        try:
            asked = look.throw(failure) if failure else look.send(answer)
        except StopIteration as done:
            result: T = done.value
            return result
        answer = failure = None
        try:
            if isinstance(asked, Call):
                answer = zoom.perform(asked)
            elif asked.is_list:
                answer = list(zoom.items(asked.operation, asked.path, asked.query))
            else:
                answer = zoom.call(asked.operation, asked.path, asked.query)
        except GreenroomError as error:
            failure = error


async def look_async(look: Look[T], zoom: AsyncZoom) -> T:
    """Return what the look-up returns, as look_sync does."""
    answer: Any = None
    failure: GreenroomError | None = None
    while True:
        try:
            asked = look.throw(failure) if failure else look.send(answer)
        except StopIteration as done:
            result: T = done.value
            return result
        answer = failure = None
        try:
            if isinstance(asked, Call):
                answer = await zoom.perform(asked)
            elif asked.is_list:
                answer = [item async for item in zoom.items(asked.operation, asked.path, asked.query)]
            else:
                answer = await zoom.call(asked.operation, asked.path, asked.query)
        except GreenroomError as error:
            failure = error


class Finder:
    """Finds a room's booking without a network of its own; look_sync and look_async drive it.

    clock_url: a sandbox's ``/_sandbox/clock``, asked what "now" is; then clock does not count.
    """

    def __init__(
        self,
        google: Endpoint | None = None,
        microsoft: Endpoint | None = None,
        *,
        clock: Clock | None = None,
        clock_url: str = "",
        policy: Policy | None = None,
    ) -> None:
        self._google = google
        self._microsoft = microsoft
        self._clock = clock or SystemClock()
        self._clock_url = clock_url
        self._policy = policy or Policy()
        self._emails: dict[str, str] = {}

    def current_booking(self, room_id: str, at: datetime | None = None) -> Look[dict[str, Any]]:
        """Return the room's current booking as Calendars.current_booking says."""
        if self._google is None and self._microsoft is None:
            raise ConfigurationError(
                "No calendar is configured; bookings come from Google's or Microsoft's. Set "
                "GREENROOM_GOOGLE_CALENDAR_TOKEN or GREENROOM_MICROSOFT_GRAPH_TOKEN."
            )
        moment = (at or (yield from self._now())).astimezone(UTC)
        resource = yield from self._resource(room_id)
        if resource is None:
            return dict(NOT_FOUND)
        opens = timedelta(seconds=resource.opens_s)
        booking = bookings.current((yield from self._bookings(resource, moment, opens)), moment, opens)
        if booking is None:
            return dict(NOT_FOUND)
        return {
            "found": True,
            "event_id": booking.event_id,
            "calendar_id": booking.calendar_id,
            "change_key": booking.change_key,
            "resource_email": booking.resource_email,
            "title": booking.title,
            "starts_at": iso(booking.starts_at),
            "ends_at": iso(booking.ends_at),
            "check_in_opens_at": iso(booking.starts_at - opens),
        }

    def _now(self) -> Look[datetime]:
        """Return the sandbox's time, which may have been moved; the machine's where that can't be told."""
        if not self._clock_url:
            return self._clock.now()
        request = Request(method="GET", url=self._clock_url)
        try:
            reply = yield Call(
                operation_id="the sandbox's clock", request=request, needs_token=False, policy=self._policy
            )
            return parse_iso(str(reply["now"]))
        except (GreenroomError, KeyError, TypeError, ValueError):
            return self._clock.now()

    def _resource(self, room_id: str) -> Look[Resource | None]:
        """Return what calendars call the room, or None when it has no calendar.

        The room is read each time, since people change its calendar and its check-in time; the address of a
        calendar never changes and is kept.
        """
        room = yield Ask("rooms.get", {"roomId": room_id})
        resource_id = _at(room, "basic", "calendar_resource_id")
        if not resource_id:
            return None
        if resource_id not in self._emails:
            yield from self._read_emails(resource_id)
        email = self._emails.get(resource_id)
        opens_s = _at(
            room,
            "setup",
            "checkin_and_checkout",
            "checkin_and_checkout_options",
            "checkin_minutes_prior_to_meeting_start_time",
        )
        return Resource(email, opens_s if isinstance(opens_s, int) else 0) if email else None

    def _read_emails(self, wanted: str) -> Look[None]:
        """Go through the calendar services until one has the resource, keeping all that is seen."""
        services = yield Ask("rooms.calendar_services.list")
        for service in _at(services, "calendar_services") or ():
            path = {"serviceId": service["calendar_service_id"]}
            resources = yield Ask("rooms.calendar_resources.list", path, {"page_size": 300}, is_list=True)
            for resource in resources:
                self._emails[resource["calendar_resource_id"]] = resource["calendar_resource_email"]
            if wanted in self._emails:
                return

    def _bookings(self, resource: Resource, moment: datetime, opens: timedelta) -> Look[Sequence[Booking]]:
        """Ask the provider for what overlaps the time from now until a check-in could be open."""
        until = moment + opens + timedelta(seconds=1)
        is_google = resource.email.lower().endswith(GOOGLE_RESOURCES)
        if self._google and (is_google or self._microsoft is None):
            return bookings.from_google(
                (yield from self._read_google(self._google, resource.email, moment, until)), resource.email
            )
        assert self._microsoft is not None
        return bookings.from_microsoft(
            (yield from self._read_microsoft(self._microsoft, resource.email, moment, until)), resource.email
        )

    def _read_google(self, at: Endpoint, email: str, since: datetime, until: datetime) -> Look[Any]:
        """timeMin bounds the ends, timeMax the starts. Source: Google Calendar API v3, "Events: list"."""
        query = {"timeMin": iso(since), "timeMax": iso(until), "singleEvents": "true", "orderBy": "startTime"}
        path = f"/calendar/v3/calendars/{quote(email, safe='')}/events?{urlencode(query)}"
        return (yield from self._read("Google Calendar events.list", at, path))

    def _read_microsoft(self, at: Endpoint, email: str, since: datetime, until: datetime) -> Look[Any]:
        """Source: Microsoft Graph v1.0, "List calendarView"; ten events a page unless asked for more."""
        query = {"startDateTime": iso(since), "endDateTime": iso(until), "$top": "100"}
        path = f"/v1.0/users/{quote(email, safe='')}/calendar/calendarView?{urlencode(query)}"
        prefer = {"Prefer": 'outlook.timezone="UTC"'}
        return (yield from self._read("Microsoft Graph calendarView", at, path, prefer))

    def _read(self, what: str, at: Endpoint, path: str, headers: dict[str, str] | None = None) -> Look[Any]:
        request = Request(
            method="GET",
            url=f"{at.base_url.rstrip('/')}{path}",
            headers=headers or {},
            authorization=Secret(f"Bearer {at.token.reveal()}"),
        )
        call = Call(operation_id=what, request=request, needs_token=False, policy=self._policy)
        return (yield call)


def _at(value: Any, *names: str) -> Any:
    """Return what lies at the end of names, or None where the way breaks off."""
    for name in names:
        if not isinstance(value, dict):
            return None
        value = value.get(name)
    return value
