"""Two providers' events -> bookings, and which of them is current. Values in, values out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from greenroom.core.errors import BadReply


class Booking(msgspec.Struct, frozen=True, kw_only=True):
    """One booking of a room, in UTC. The ids are those the provider's check-in wants, the others ""."""

    event_id: str
    title: str
    starts_at: datetime
    ends_at: datetime
    calendar_id: str = ""
    change_key: str = ""
    resource_email: str = ""


def current(bookings: Iterable[Booking], at: datetime, opens: timedelta) -> Booking | None:
    """Return the booking that runs at that moment, else the next whose check-in is open, else None.

    A booking's end is not part of it. opens: how long before the start the check-in opens.
    """
    live = [b for b in bookings if b.starts_at - opens <= at < b.ends_at]
    return min(live, key=lambda b: (b.starts_at > at, b.starts_at, b.ends_at), default=None)


def from_google(reply: Any, calendar_id: str) -> list[Booking]:
    """Return the bookings in an answer to events.list: without cancelled ones and those the room declined.

    Source: Google Calendar API v3, "Events".
    """
    zone = str(reply.get("timeZone") or "UTC") if isinstance(reply, dict) else "UTC"
    return [
        Booking(
            event_id=str(event["id"]),
            title=str(event.get("summary") or ""),
            starts_at=_google_time(event.get("start"), zone),
            ends_at=_google_time(event.get("end"), zone),
            calendar_id=calendar_id,
        )
        for event in _events(reply, "items", "Google Calendar")
        if event.get("status") != "cancelled" and not _declined(event, calendar_id)
    ]


def from_microsoft(reply: Any, resource_email: str) -> list[Booking]:
    """Return the bookings in an answer to calendarView: without cancelled ones and those the room declined.

    Source: Microsoft Graph v1.0, "event resource type".
    """
    return [
        Booking(
            event_id=str(event["id"]),
            title=str(event.get("subject") or ""),
            starts_at=_microsoft_time(event.get("start")),
            ends_at=_microsoft_time(event.get("end")),
            change_key=str(event.get("changeKey") or ""),
            resource_email=resource_email,
        )
        for event in _events(reply, "value", "Microsoft Graph")
        if not event.get("isCancelled") and (event.get("responseStatus") or {}).get("response") != "declined"
    ]


def _events(reply: Any, name: str, whose: str) -> Iterator[dict[str, Any]]:
    events = reply.get(name) if isinstance(reply, dict) else None
    if not isinstance(events, list):
        raise BadReply(f"{whose} answered without {name!r}. Check the calendar's address.")
    return (event for event in events if isinstance(event, dict) and event.get("id"))


def _declined(event: dict[str, Any], calendar_id: str) -> bool:
    """Whether the room itself said no, as it does when it was taken already."""
    return any(
        guest.get("responseStatus") == "declined"
        for guest in event.get("attendees") or ()
        if guest.get("self") or str(guest.get("email", "")).lower() == calendar_id.lower()
    )


def _google_time(value: Any, calendar_zone: str) -> datetime:
    """Read ``{"dateTime", "timeZone"?}``, or ``{"date"}`` of an all-day event: midnight at the calendar."""
    if not isinstance(value, dict):
        raise BadReply("Google Calendar sent an event without its time.")
    return _utc(str(value.get("dateTime") or value.get("date") or ""), value.get("timeZone") or calendar_zone)


def _microsoft_time(value: Any) -> datetime:
    """Read ``{"dateTime": "2026-11-21T09:00:00.0000000", "timeZone": "UTC"}``."""
    if not isinstance(value, dict):
        raise BadReply("Microsoft Graph sent an event without its time.")
    return _utc(str(value.get("dateTime") or ""), value.get("timeZone") or "UTC")


def _utc(text: str, zone: str) -> datetime:
    """Return the moment; zone counts only where text has no offset of its own."""
    try:
        moment = datetime.fromisoformat(text)
        if moment.tzinfo is None:
            moment = moment.replace(tzinfo=_zone(zone))
    except (ValueError, OSError, LookupError) as exc:
        raise BadReply(f"A calendar sent an unreadable time, {text!r} in zone {zone!r}: {exc}.") from exc
    return moment.astimezone(UTC)


def _zone(name: str) -> ZoneInfo:
    return ZoneInfo("UTC" if name.lower() in ("utc", "tzone://microsoft/utc") else name)
