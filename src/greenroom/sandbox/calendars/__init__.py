"""Stand-ins for the calendars that rooms are tied to: the calls of Google Calendar and Microsoft Graph that
find, make, move and remove a booking, in those APIs' own shapes.

Both want ``Authorization: Bearer greenroom-calendar-token``.
"""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Any

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from greenroom.core import json
from greenroom.core.clock import parse_iso

from ..world import rooms
from ..world.world import World

TOKEN = "greenroom-calendar-token"  # noqa: S105 - the sandbox's own, printed in its docs
MAX_BODY_BYTES = 1024 * 1024
LONGEST = timedelta(days=31)

Handler = Callable[[Request], Awaitable[Response]]


class Refusal(Exception):
    """An error in words; each API gives it its own shape. reason: Google's word; code: Microsoft's."""

    def __init__(self, status: int, reason: str, code: str, message: str) -> None:
        super().__init__(message)
        self.status, self.reason, self.code, self.message = status, reason, code, message


def app(world: World) -> Starlette:
    """Return the ASGI application for ``/google/calendar/v3`` and ``/graph/v1.0``, with full paths."""
    from .google import Google
    from .graph import Graph

    return Starlette(
        routes=[
            Mount("/google/calendar/v3", app=Google(world).app),
            Mount("/graph/v1.0", app=Graph(world).app),
        ]
    )


def check_token(request: Request) -> None:
    """Raises Refusal 401 without the well-known token."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not hmac.compare_digest(token.strip().encode(), TOKEN.encode()):
        raise Refusal(
            401, "authError", "InvalidAuthenticationToken", "Invalid credentials: send the calendar token."
        )


async def body_of(request: Request) -> dict[str, Any]:
    """Return the JSON object in the body. Raises Refusal 400, 413."""
    data = b""
    async for chunk in request.stream():
        data += chunk
        if len(data) > MAX_BODY_BYTES:
            raise Refusal(413, "uploadTooLarge", "RequestTooLarge", "The body is too large.")
    try:
        value = json.decode(data)
    except json.InvalidJSON:
        value = None
    if not isinstance(value, dict):
        raise bad("The body must be a JSON object.")
    return value


def bad(message: str) -> Refusal:
    return Refusal(400, "invalid", "ErrorInvalidRequest", message)


def missing() -> Refusal:
    return Refusal(404, "notFound", "ErrorItemNotFound", "Not Found")


def room_of_mail(world: World, mail: str, kind: str) -> dict[str, Any] | None:
    """Return the room whose calendar of that kind has the address, or None."""
    resource = world.records.find("calendar_resource", "email", mail.lower())
    room = world.records.get("room", resource.get("assigned_room_id") or "") if resource else None
    calendar = rooms.calendar_of(world, room) if room is not None else None
    return room if calendar is not None and calendar.kind == kind else None


def booking_of(world: World, room: dict[str, Any], event_id: str) -> dict[str, Any]:
    """Return a booking of the room by its event id. Raises Refusal 404."""
    booking = world.records.get("booking", event_id)
    if booking is None or booking["room_id"] != room["id"]:
        raise missing()
    return booking


def is_gone(booking: dict[str, Any]) -> bool:
    """Return whether the booking left the room's calendar: released, cancelled, or over before it began."""
    return booking["status"] in ("released", "cancelled") or booking["ends_at"] <= booking["starts_at"]


def time_of(text: object, field: str) -> datetime:
    """Return a time with its zone. Raises Refusal 400."""
    try:
        return parse_iso(str(text))
    except (ValueError, OverflowError):
        raise bad(f"{field} is not a time: {str(text)[:40]}.") from None


def span(start: datetime, end: datetime) -> float:
    """Return the minutes between two times. Raises Refusal 400 unless the end comes after the start."""
    if not 2000 <= start.year < 2200:
        raise bad(f"The event lies in the year {start.year}.")
    if not timedelta(0) < end - start <= LONGEST:
        raise bad("An event ends after it starts, and within 31 days.")
    return (end - start).total_seconds() / 60
