"""Google Calendar: calendarList.list, events.list, get, insert, patch, delete.

Source: Google Calendar API reference, read 2026-02.
"""

from __future__ import annotations

from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from greenroom.core.clock import iso, parse_iso

from ..world import bookings, rooms
from ..world.world import World
from . import Refusal, bad, body_of, booking_of, check_token, is_gone, missing, room_of_mail, span, time_of

_PAGE = 250


class Google:
    """Answers for the Google calendars of one world."""

    def __init__(self, world: World) -> None:
        self._world = world
        events = "/calendars/{calendar}/events"
        self.app = Starlette(
            routes=[
                Route("/users/me/calendarList", self.calendars, methods=["GET"]),
                Route(events, self.list, methods=["GET"]),
                Route(events, self.insert, methods=["POST"]),
                Route(events + "/{event}", self.get, methods=["GET"]),
                Route(events + "/{event}", self.patch, methods=["PATCH"]),
                Route(events + "/{event}", self.delete, methods=["DELETE"]),
            ],
            exception_handlers={Refusal: _refused, HTTPException: _http_error},
        )

    async def calendars(self, request: Request) -> Response:
        """Every room's calendar."""
        check_token(request)
        items = []
        for row in self._world.records.list("room"):
            calendar = rooms.calendar_of(self._world, row.body)
            if calendar is not None and calendar.kind == "google":
                items.append(
                    {
                        "kind": "calendar#calendarListEntry",
                        "etag": f'"{row.seq}"',
                        "id": calendar.email,
                        "summary": calendar.name,
                        "timeZone": "UTC",
                        "accessRole": "owner",
                    }
                )
        return JSONResponse({"kind": "calendar#calendarList", "etag": '"0"', "items": items})

    async def list(self, request: Request) -> Response:
        """The room's events by start: timeMin (on their end), timeMax (on their start), q, showDeleted."""
        room, query = self._room(request), request.query_params
        since = iso(time_of(query["timeMin"], "timeMin")) if "timeMin" in query else ""
        until = iso(time_of(query["timeMax"], "timeMax")) if "timeMax" in query else "9"
        words, show_deleted = query.get("q", "").casefold(), query.get("showDeleted") == "true"
        found = [
            booking
            for booking in rooms.bookings_of(self._world, room["id"])
            if booking["ends_at"] > since
            and booking["starts_at"] < until
            and words in booking["title"].casefold()
            and (show_deleted or not is_gone(booking))
        ]
        size, start = _number(query, "maxResults", _PAGE), _number(query, "pageToken", 0)
        page: dict[str, Any] = {
            "kind": "calendar#events",
            "summary": rooms.name_of(room),
            "timeZone": "UTC",
            "updated": iso(self._world.now()),
            "accessRole": "owner",
            "items": [self._event(room, booking) for booking in found[start : start + max(1, size)]],
        }
        if start + size < len(found):
            page["nextPageToken"] = str(start + size)
        return JSONResponse(page)

    async def get(self, request: Request) -> Response:
        room = self._room(request)
        return JSONResponse(self._event(room, self._booking(request, room)))

    async def insert(self, request: Request) -> Response:
        room, given = self._room(request), await body_of(request)
        start, end = _moment(given.get("start"), "start"), _moment(given.get("end"), "end")
        minutes = span(start, end)
        with self._world.transaction():
            booking = bookings.create(
                self._world,
                room,
                title=_title(given) or "(No title)",
                organizer=_organizer(given) or self._owner(),
                starts_at=start,
                minutes=minutes,
            )
            rooms.announce(self._world, room["id"])
        return JSONResponse(self._event(room, booking))

    async def patch(self, request: Request) -> Response:
        """Move or rename an event, or cancel it."""
        room, given = self._room(request), await body_of(request)
        booking = self._booking(request, room)
        start = _moment(given["start"], "start") if "start" in given else parse_iso(booking["starts_at"])
        end = _moment(given["end"], "end") if "end" in given else parse_iso(booking["ends_at"])
        span(start, end)
        changes: dict[str, Any] = {"title": _title(given) or booking["title"]}
        if "start" in given or "end" in given:
            changes |= {"starts_at": iso(start), "ends_at": iso(end), "booked_until": iso(end)}
        with self._world.transaction():
            if given.get("status") == "cancelled":
                bookings.cancel(self._world, booking)
            else:
                bookings.change(self._world, booking, **changes)
                rooms.announce(self._world, room["id"])
        return JSONResponse(self._event(room, booking))

    async def delete(self, request: Request) -> Response:
        room = self._room(request)
        booking = self._booking(request, room)
        if is_gone(booking):
            raise Refusal(410, "deleted", "ErrorItemNotFound", "Resource has been deleted")
        with self._world.transaction():
            bookings.cancel(self._world, booking)
        return Response(status_code=204)

    def _room(self, request: Request) -> dict[str, Any]:
        check_token(request)
        room = room_of_mail(self._world, request.path_params["calendar"], "google")
        if room is None:
            raise missing()
        return room

    def _booking(self, request: Request, room: dict[str, Any]) -> dict[str, Any]:
        return booking_of(self._world, room, request.path_params["event"])

    def _owner(self) -> str:
        owner = self._world.records.get("user", self._world.owner_id) or {}
        return str(owner.get("email", ""))

    def _event(self, room: dict[str, Any], booking: dict[str, Any]) -> dict[str, Any]:
        calendar = rooms.calendar_of(self._world, room)
        email = calendar.email if calendar else ""
        released = booking["status"] == "released"
        event: dict[str, Any] = {
            "kind": "calendar#event",
            "etag": f'"{booking["sequence"]}"',
            "id": booking["event_id"],
            "status": "cancelled" if is_gone(booking) else "confirmed",
            "htmlLink": f"https://calendar.example.com/event?eid={booking['event_id']}",
            "created": booking["created_at"],
            "updated": booking["updated_at"],
            "summary": booking["title"],
            "creator": {"email": booking["organizer"]},
            "organizer": {"email": booking["organizer"]},
            "start": {"dateTime": booking["starts_at"], "timeZone": "UTC"},
            "end": {"dateTime": booking["ends_at"], "timeZone": "UTC"},
            "iCalUID": booking["uid"],
            "sequence": booking["sequence"],
            "attendees": [
                {
                    "email": email,
                    "displayName": rooms.name_of(room),
                    "resource": True,
                    "self": True,
                    "responseStatus": "declined" if released else "accepted",
                }
            ],
            "eventType": "default",
        }
        if booking["series_id"]:
            event["recurringEventId"] = booking["series_id"]
            event["originalStartTime"] = {"dateTime": booking["starts_at"], "timeZone": "UTC"}
        return event


def _moment(value: object, field: str) -> datetime:
    """Return the time in ``{"dateTime", "timeZone"}``; a time without an offset is read in that zone."""
    if not isinstance(value, dict) or not isinstance(value.get("dateTime"), str):
        raise bad(f"Missing {field} time.")
    try:
        when = datetime.fromisoformat(value["dateTime"])
        if when.tzinfo is None:
            when = when.replace(tzinfo=ZoneInfo(str(value.get("timeZone") or "UTC")))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        raise bad(f"Invalid {field} time.") from None
    return time_of(when.isoformat(), field)


def _title(given: dict[str, Any]) -> str:
    title = given.get("summary")
    return title[:1024] if isinstance(title, str) else ""


def _organizer(given: dict[str, Any]) -> str:
    organizer = given.get("organizer")
    email = organizer.get("email") if isinstance(organizer, dict) else None
    return email if isinstance(email, str) else ""


def _number(query: Any, name: str, otherwise: int) -> int:
    text = query.get(name, "")
    if not text:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise bad(f"Invalid value for {name}.")
    return int(text)


async def _refused(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, Refusal)
    return _error(exc.status, exc.reason, exc.message)


async def _http_error(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    return _error(
        exc.status_code, "notFound" if exc.status_code == 404 else "httpMethodNotAllowed", exc.detail
    )


def _error(status: int, reason: str, message: str) -> Response:
    detail = {"domain": "global", "reason": reason, "message": message}
    return JSONResponse({"error": {"errors": [detail], "code": status, "message": message}}, status)
