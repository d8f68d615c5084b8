"""The day: each room's bookings along the hours."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta, tzinfo
from typing import Any

from .times import hour_minute, moment

STATUSES = {
    "confirmed": "Booked",
    "checked_in": "Checked in",
    "checked_out": "Checked out",
    "released": "Released",
    "cancelled": "Cancelled",
}
_HOUR = timedelta(hours=1)
SHORTEST_WINDOW = 8 * _HOUR
LONGEST_WINDOW = 24 * _HOUR


def timeline(rooms: Sequence[Mapping[str, Any]], now: datetime, where: tzinfo) -> dict[str, Any]:
    """Return the hours, the now-line and one lane per room; positions are per cent of the window."""
    lanes = [(room, _slots(room, where)) for room in rooms]
    start, end = _window([slot for _, slots in lanes for slot in slots], now, where)
    return {
        "hours": _hours(start, end, where),
        "now": {
            "at": _percent(now, start, end),
            "label": hour_minute(now, where),
            "start_ms": round(start.timestamp() * 1000),
            "end_ms": round(end.timestamp() * 1000),
        },
        "lanes": [
            {
                "id": str(room.get("id", "")),
                "name": str(room.get("name") or "Room without a name"),
                "slots": [_placed(slot, start, end) for slot in slots],
            }
            for room, slots in lanes
        ],
        "legend": list(STATUSES.items()),
        "is_empty": not any(slots for _, slots in lanes),
    }


def _slots(room: Mapping[str, Any], where: tzinfo) -> list[dict[str, Any]]:
    """Return the room's bookings: kept from starts to ends, then given back until booked_until."""
    return [slot for booking in room.get("bookings") or [] if (slot := _slot(booking, where))]


def _slot(booking: Mapping[str, Any], where: tzinfo) -> dict[str, Any] | None:
    starts = moment(booking.get("starts_at"))
    ends = moment(booking.get("ends_at"))
    if starts is None or ends is None:
        return None
    booked_until = max(ends, moment(booking.get("booked_until")) or ends)
    status = booking.get("status") if booking.get("status") in STATUSES else "confirmed"
    given_up = moment(booking.get("released_at")) or moment(booking.get("checked_out_at"))
    kept_until = min(ends, max(starts, given_up)) if given_up else ends
    return {
        "key": f"{booking.get('event_id', '')}@{booking.get('starts_at', '')}",
        "title": booking.get("title") or "Booked",
        "organizer": booking.get("organizer") or "",
        "status": status,
        "label": STATUSES[str(status)],
        "starts": starts,
        "ends": kept_until,
        "booked_until": booked_until,
        "from": hour_minute(starts, where),
        "to": hour_minute(booked_until, where),
        "freed_at": hour_minute(kept_until, where) if kept_until < booked_until else "",
    }


def _window(slots: list[dict[str, Any]], now: datetime, where: tzinfo) -> tuple[datetime, datetime]:
    """Return whole hours that hold every slot and now: eight at least, a day at most (the one around now)."""
    first = min([now, *(slot["starts"] for slot in slots)])
    last = max([now + _HOUR / 2, *(slot["booked_until"] for slot in slots)])
    start = first.astimezone(where).replace(minute=0, second=0, microsecond=0)
    end = last.astimezone(where).replace(minute=0, second=0, microsecond=0)
    end = end if end >= last else end + _HOUR
    start = max(start, now - LONGEST_WINDOW / 2) if end - start > LONGEST_WINDOW else start
    start = start.replace(minute=0, second=0, microsecond=0)
    return start, min(max(end, start + SHORTEST_WINDOW), start + LONGEST_WINDOW)


def _hours(start: datetime, end: datetime, where: tzinfo) -> list[dict[str, Any]]:
    count = round((end - start) / _HOUR)
    step = 1 if count <= 12 else 2
    ticks = range(0, count, step)
    return [
        {"at": 100 * tick / count, "label": hour_minute(start + tick * _HOUR, where), "is_first": tick == 0}
        for tick in ticks
    ]


def _placed(slot: dict[str, Any], start: datetime, end: datetime) -> dict[str, Any]:
    """Return slot with its place. A released booking is drawn whole: nobody ever came."""
    left, until = _percent(slot["starts"], start, end), _percent(slot["booked_until"], start, end)
    right = until if slot["status"] == "released" else _percent(slot["ends"], start, end)
    return {
        **slot,
        "x": left,
        "width": round(right - left, 3),
        "freed_x": right,
        "freed_width": round(until - right, 3),
    }


def _percent(at: datetime, start: datetime, end: datetime) -> float:
    return round(min(100.0, max(0.0, 100 * ((at - start) / (end - start)))), 3)
