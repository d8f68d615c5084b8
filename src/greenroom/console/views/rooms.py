"""Room cards: what each room is doing, and what may be rehearsed in it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any

from .times import hour_minute, moment

STATES = {
    "checked_in": "Checked in",
    "booked": "Booked",
    "free": "Free",
    "offline": "Offline",
}
CALENDARS = {"google": "Google Calendar", "microsoft": "Microsoft 365"}

MOST_CARDS = 24
"""Cards on one page; the search narrows what is left."""
MOST_SEATS = 20
"""Seats drawn one by one; larger rooms show the number alone."""


def matching(rooms: Sequence[Mapping[str, Any]], words: str, state: str) -> list[Mapping[str, Any]]:
    """Return the rooms whose name or location holds every word, in the given state ("" for any)."""
    wanted = words.casefold().split()

    def fits(room: Mapping[str, Any]) -> bool:
        text = f"{room.get('name', '')} {room.get('location') or ''}".casefold()
        return (not state or room.get("state") == state) and all(word in text for word in wanted)

    return [room for room in rooms if fits(room)]


def summary(rooms: Sequence[Mapping[str, Any]]) -> list[dict[str, Any]]:
    """Return the number of rooms by state, in the order of STATES."""
    states = [room.get("state") for room in rooms]
    return [{"state": state, "label": label, "count": states.count(state)} for state, label in STATES.items()]


def card(room: Mapping[str, Any], now: datetime, where: tzinfo) -> dict[str, Any]:
    """Return what one card prints. now: the world's time. where: the building's time zone."""
    state = room.get("state") if room.get("state") in STATES else "free"
    people = int(room.get("people") or 0)
    capacity = int(room.get("capacity") or 0)
    calendar = room.get("calendar")
    return {
        "id": str(room.get("id", "")),
        "name": str(room.get("name") or "Room without a name"),
        "state": state,
        "state_label": STATES[str(state)],
        "place": room.get("location") or "No location",
        "calendar": CALENDARS.get(str(calendar), str(calendar)) if calendar else "No calendar",
        "people": people,
        "capacity": capacity,
        "seats": [seat < people for seat in range(capacity)] if 0 < capacity <= MOST_SEATS else [],
        "over": max(0, people - capacity) if capacity else 0,
        "booking": _booking(room, now, where),
        "next": _next(room, now, where),
        "release": _release(room, now),
        "activity": _activity(room, where),
        "disabled_because": _why_disabled(room),
        "is_online": bool(room.get("online")),
    }


def _booking(room: Mapping[str, Any], now: datetime, where: tzinfo) -> dict[str, str] | None:
    booking = room.get("booking")
    if not booking:
        return None
    starts = moment(booking.get("starts_at"))
    until = hour_minute(moment(booking.get("ends_at")), where)
    is_ahead = starts is not None and starts > now
    return {
        "title": booking.get("title") or "Booked",
        "organizer": booking.get("organizer") or "",
        "when": f"{hour_minute(starts, where)}–{until}" if is_ahead else f"until {until}",
    }


def _next(room: Mapping[str, Any], now: datetime, where: tzinfo) -> dict[str, str] | None:
    """Return the first booking still to come, unless it is the current one or will not happen."""
    current = (room.get("booking") or {}).get("event_id")
    for booking in room.get("bookings") or []:
        starts = moment(booking.get("starts_at"))
        is_open = booking.get("status") == "confirmed" and booking.get("event_id") != current
        if starts and starts > now and is_open:
            return {"title": booking.get("title") or "Booked", "starts": hour_minute(starts, where)}
    return None


def _release(room: Mapping[str, Any], now: datetime) -> dict[str, Any] | None:
    """Return when a booking nobody has checked in to is released: the deadline and the seconds in between."""
    booking, rules = room.get("booking"), room.get("check_in") or {}
    minutes = rules.get("release_after_min")
    if room.get("state") != "booked" or not booking or not rules.get("enabled") or not minutes:
        return None
    starts = moment(booking.get("starts_at"))
    if starts is None:
        return None
    due = starts + timedelta(minutes=float(minutes))
    opens = starts - timedelta(minutes=float(rules.get("opens_min_before") or 0))
    return {
        "due": due.isoformat(),
        "left_s": max(0, int((due - now).total_seconds())),
        "whole_s": max(1, int((due - opens).total_seconds())),
    }


def _activity(room: Mapping[str, Any], where: tzinfo) -> list[dict[str, str]]:
    """Return what happened in the room, newest first."""
    items = list(reversed(room.get("activity") or []))
    return [
        {
            "at": hour_minute(moment(item.get("at")), where),
            "text": str(item.get("text") or item.get("what") or ""),
        }
        for item in items
    ]


def _why_disabled(room: Mapping[str, Any]) -> str:
    if not room.get("online"):
        return "Offline: the sensor is silent, and Zoom refuses check-in."
    if not room.get("sensor"):
        return "No people-count sensor: nobody is seen to come or go."
    return ""
