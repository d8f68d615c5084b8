"""Microsoft Graph: a mailbox's calendarView, and its events: get, create, update, delete.

Source: Microsoft Graph v1.0 reference, read 2026-02.
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

_PAGE = 10


class Graph:
    """Answers for the Microsoft mailboxes of one world's rooms."""

    def __init__(self, world: World) -> None:
        self._world = world
        routes: list[Route] = []
        for calendar in ("", "/calendar"):
            events = f"/users/{{mail}}{calendar}/events"
            routes += [
                Route(f"/users/{{mail}}{calendar}/calendarView", self.view, methods=["GET"]),
                Route(events, self.list, methods=["GET"]),
                Route(events, self.create, methods=["POST"]),
                Route(events + "/{event}", self.get, methods=["GET"]),
                Route(events + "/{event}", self.update, methods=["PATCH"]),
                Route(events + "/{event}", self.delete, methods=["DELETE"]),
            ]
        handlers: Any = {Refusal: _refused, HTTPException: _http_error}
        self.app = Starlette(routes=routes, exception_handlers=handlers)

    async def view(self, request: Request) -> Response:
        """Events between startDateTime and endDateTime, both required."""
        room, query = self._room(request), request.query_params
        for name in ("startDateTime", "endDateTime"):
            if name not in query:
                raise bad(f"This request requires a time window; {name} is missing.")
        since, until = (iso(time_of(query[name], name)) for name in ("startDateTime", "endDateTime"))
        return self._page(request, room, since, until)

    async def list(self, request: Request) -> Response:
        return self._page(request, self._room(request), "", "9")

    async def get(self, request: Request) -> Response:
        room = self._room(request)
        return JSONResponse(self._event(room, self._booking(request, room)))

    async def create(self, request: Request) -> Response:
        room, given = self._room(request), await body_of(request)
        start, end = _moment(given.get("start"), "start"), _moment(given.get("end"), "end")
        minutes, subject = span(start, end), given.get("subject")
        owner = self._world.records.get("user", self._world.owner_id) or {}
        with self._world.transaction():
            booking = bookings.create(
                self._world,
                room,
                title=subject[:255] if isinstance(subject, str) else "",
                organizer=_address(given.get("organizer")) or str(owner.get("email", "")),
                starts_at=start,
                minutes=minutes,
            )
            rooms.announce(self._world, room["id"])
        return JSONResponse(self._event(room, booking), 201)

    async def update(self, request: Request) -> Response:
        room, given = self._room(request), await body_of(request)
        booking = self._booking(request, room)
        start = _moment(given["start"], "start") if "start" in given else parse_iso(booking["starts_at"])
        end = _moment(given["end"], "end") if "end" in given else parse_iso(booking["ends_at"])
        span(start, end)
        changes: dict[str, Any] = {}
        if isinstance(given.get("subject"), str):
            changes["title"] = given["subject"][:255]
        if "start" in given or "end" in given:
            changes |= {"starts_at": iso(start), "ends_at": iso(end), "booked_until": iso(end)}
        with self._world.transaction():
            bookings.change(self._world, booking, **changes)
            rooms.announce(self._world, room["id"])
        return JSONResponse(self._event(room, booking))

    async def delete(self, request: Request) -> Response:
        booking = self._booking(request, self._room(request))
        with self._world.transaction():
            bookings.cancel(self._world, booking)
        return Response(status_code=204)

    def _page(self, request: Request, room: dict[str, Any], since: str, until: str) -> Response:
        query = request.query_params
        found = [
            booking
            for booking in rooms.bookings_of(self._world, room["id"])
            if booking["ends_at"] > since and booking["starts_at"] < until and not is_gone(booking)
        ]
        size, start = _number(query, "$top", _PAGE), _number(query, "$skip", 0)
        shown = found[start : start + size]
        page: dict[str, Any] = {
            "@odata.context": "https://graph.microsoft.com/v1.0/$metadata#Collection(event)",
            "value": [self._event(room, booking) for booking in shown],
        }
        if start + size < len(found):
            page["@odata.nextLink"] = str(request.url.include_query_params(**{"$skip": start + size}))
        return JSONResponse(page)

    def _room(self, request: Request) -> dict[str, Any]:
        check_token(request)
        room = room_of_mail(self._world, request.path_params["mail"], "microsoft")
        if room is None:
            raise Refusal(404, "notFound", "ErrorInvalidUser", "The requested user is invalid.")
        return room

    def _booking(self, request: Request, room: dict[str, Any]) -> dict[str, Any]:
        booking = booking_of(self._world, room, request.path_params["event"])
        if is_gone(booking):
            raise missing()
        return booking

    def _event(self, room: dict[str, Any], booking: dict[str, Any]) -> dict[str, Any]:
        calendar = rooms.calendar_of(self._world, room)
        email = calendar.email if calendar else ""
        organizer = {"name": booking["organizer"].partition("@")[0], "address": booking["organizer"]}
        return {
            "@odata.etag": f'W/"{booking["change_key"]}"',
            "id": booking["event_id"],
            "createdDateTime": booking["created_at"],
            "lastModifiedDateTime": booking["updated_at"],
            "changeKey": booking["change_key"],
            "iCalUId": booking["uid"],
            "subject": booking["title"],
            "isCancelled": False,
            "isAllDay": False,
            "showAs": "busy",
            "type": "occurrence" if booking["series_id"] else "singleInstance",
            "seriesMasterId": booking["series_id"],
            "responseStatus": {"response": "accepted", "time": booking["created_at"]},
            "start": {"dateTime": _local(booking["starts_at"]), "timeZone": "UTC"},
            "end": {"dateTime": _local(booking["ends_at"]), "timeZone": "UTC"},
            "location": {"displayName": rooms.name_of(room), "locationUri": email},
            "organizer": {"emailAddress": organizer},
            "attendees": [
                {
                    "type": "resource",
                    "status": {"response": "accepted", "time": booking["created_at"]},
                    "emailAddress": {"name": rooms.name_of(room), "address": email},
                }
            ],
        }


def _local(moment: str) -> str:
    """Return a time as Graph writes it: no offset, seven digits of a second."""
    return moment.removesuffix("Z") + ".0000000"


def _moment(value: object, field: str) -> datetime:
    """Return the time in ``{"dateTime", "timeZone"}``; Graph's times carry no offset."""
    if not isinstance(value, dict) or not isinstance(value.get("dateTime"), str):
        raise bad(f"{field} needs dateTime and timeZone.")
    try:
        when = datetime.fromisoformat(value["dateTime"])
        if when.tzinfo is None:
            when = when.replace(tzinfo=ZoneInfo(str(value.get("timeZone") or "UTC")))
    except (ValueError, ZoneInfoNotFoundError, OSError):
        raise bad(f"{field} is not a time in a known time zone.") from None
    return time_of(when.isoformat(), field)


def _address(value: object) -> str:
    inner = value.get("emailAddress") if isinstance(value, dict) else None
    address = inner.get("address") if isinstance(inner, dict) else None
    return address if isinstance(address, str) else ""


def _number(query: Any, name: str, otherwise: int) -> int:
    text = query.get(name, "")
    if not text:
        return otherwise
    if not (text.isascii() and text.isdigit() and len(text) < 8):
        raise bad(f"Invalid value for the query option {name}.")
    return int(text)


async def _refused(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, Refusal)
    return _error(request, exc.status, exc.code, exc.message)


async def _http_error(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    code = "ResourceNotFound" if exc.status_code == 404 else "BadRequest"
    return _error(request, exc.status_code, code, exc.detail)


def _error(request: Request, status: int, code: str, message: str) -> Response:
    inner = {"request-id": request.headers.get("client-request-id", "")}
    return JSONResponse({"error": {"code": code, "message": message, "innerError": inner}}, status)
