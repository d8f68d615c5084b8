"""Makes things happen that no API call causes: people come in, rooms go offline, calendars fill."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import msgspec

from greenroom.core.clock import parse_iso

from .world import bookings, rooms, sensors
from .world.world import World

_MOST_PEOPLE = 10_000
_MOST_OCCURRENCES = 366
_COUNT = re.compile(r"[0-9]{1,9}")
_READING = re.compile(r"[+-]?[0-9]{1,400}(\.[0-9]{1,400})?([eE][+-]?[0-9]{1,3})?")
_LARGEST_READING = 1_000_000
"""More than any sensor reads, whatever its unit."""


class UnknownRoom(Exception):
    """No room goes by that id or name."""


class PeopleCount(msgspec.Struct, tag_field="kind", tag="people_count", forbid_unknown_fields=True):
    """The room's sensor counts so many people."""

    room: str
    count: int


class Sensor(msgspec.Struct, tag_field="kind", tag="sensor", forbid_unknown_fields=True):
    """The room's sensor reads a value of another type, such as CO2."""

    room: str
    sensor_type: str
    value: str | int | float


class RoomOffline(msgspec.Struct, tag_field="kind", tag="room_offline", forbid_unknown_fields=True):
    room: str


class RoomOnline(msgspec.Struct, tag_field="kind", tag="room_online", forbid_unknown_fields=True):
    room: str


class Recurring(msgspec.Struct, forbid_unknown_fields=True):
    count: int
    every_days: int = 1


class Booking(msgspec.Struct, tag_field="kind", tag="booking", forbid_unknown_fields=True):
    """Somebody books the room: starts_at, or starts_in_min from now."""

    room: str
    title: str
    minutes: int
    starts_at: str | None = None
    starts_in_min: float | None = None
    organizer: str | None = None
    recurring: Recurring | None = None


Wish = PeopleCount | Sensor | RoomOffline | RoomOnline | Booking
KINDS = ("people_count", "sensor", "room_offline", "room_online", "booking")


def simulate(world: World, wish: Wish) -> dict[str, Any]:
    """Make it happen and return what became of it.

    Raises ValueError for values that make no sense, UnknownRoom, sensors.NoSensor, bookings.Occupied.
    """
    room = rooms.find(world, wish.room)
    if room is None:
        names = ", ".join(rooms.name_of(row.body) for row in world.records.list("room", limit=10))
        raise UnknownRoom(f"There is no room {wish.room!r}. Some that exist: {names}.")
    if isinstance(wish, Booking):
        return _book(world, room, wish)
    if isinstance(wish, PeopleCount):
        if not 0 <= wish.count <= _MOST_PEOPLE:
            raise ValueError(f"count is 0 to {_MOST_PEOPLE}; got {wish.count}.")
        sensors.sense(world, room, sensors.PEOPLE_COUNT, str(wish.count))
    elif isinstance(wish, Sensor):
        _sense(world, room, wish)
    else:
        sensors.set_online(world, room, isinstance(wish, RoomOnline))
    return {"ok": True, "room": rooms.view(world, world.records.get("room", room["id"]) or room)}


def _sense(world: World, room: dict[str, Any], wish: Sensor) -> None:
    if wish.sensor_type not in sensors.TYPES:
        raise ValueError(f"sensor_type is one of {', '.join(sorted(sensors.TYPES))}.")
    value = str(wish.value).strip()
    if wish.sensor_type == sensors.PEOPLE_COUNT:
        if not (_COUNT.fullmatch(value) and int(value) <= _MOST_PEOPLE):
            raise ValueError(
                f"A people count is a whole number from 0 to {_MOST_PEOPLE:,}; got {value[:40]!r}."
            )
    elif not _is_reading(value):
        raise ValueError(
            f"value is a number from -{_LARGEST_READING:,} to {_LARGEST_READING:,}; got {value[:40]!r}."
        )
    sensors.sense(world, room, wish.sensor_type, value)


def _is_reading(value: str) -> bool:
    return _READING.fullmatch(value) is not None and abs(float(value)) <= _LARGEST_READING


def _book(world: World, room: dict[str, Any], wish: Booking) -> dict[str, Any]:
    calendar = rooms.calendar_of(world, room)
    if calendar is None:
        raise ValueError(f"{rooms.name_of(room)} has no calendar; choose a room with one.")
    if not 1 <= wish.minutes <= 1440:
        raise ValueError(f"minutes is 1 to 1440; got {wish.minutes}.")
    if not wish.title.strip():
        raise ValueError("title is empty; give the booking a name.")
    start = _start(world, wish)
    series = wish.recurring
    count, every_days = (series.count, series.every_days) if series else (1, 1)
    if not 1 <= count <= _MOST_OCCURRENCES or not 1 <= every_days <= _MOST_OCCURRENCES:
        raise ValueError(f"recurring.count and every_days are 1 to {_MOST_OCCURRENCES}.")
    for n in range(count):
        bookings.refuse_overlap(world, room, start + timedelta(days=n * every_days), wish.minutes)
    details: dict[str, Any] = {
        "title": wish.title,
        "organizer": wish.organizer or calendar.email,
        "starts_at": start,
        "minutes": wish.minutes,
    }
    if series:
        made = bookings.create_series(world, room, count=count, every_days=every_days, **details)
    else:
        made = [bookings.create(world, room, **details)]
    rooms.note(world, room["id"], "booking", f"“{wish.title}” was booked for {made[0]['starts_at']}.")
    times = {name: made[0][name] for name in ("starts_at", "ends_at")}
    shown = [rooms.shown(booking) for booking in made]
    return {"ok": True, **bookings.ids_of(world, room, made[0]), **times, "bookings": shown}


def _start(world: World, wish: Booking) -> datetime:
    if (wish.starts_at is None) == (wish.starts_in_min is None):
        raise ValueError("Give either starts_at or starts_in_min.")
    if wish.starts_at is not None:
        start = moment(wish.starts_at, "starts_at")
    else:
        minutes = wish.starts_in_min or 0.0
        if not -1440 <= minutes <= 525_600:
            raise ValueError(f"starts_in_min is -1440 to 525600; got {minutes:g}.")
        start = world.now() + timedelta(minutes=minutes)
    return start.replace(microsecond=0)


def moment(text: str, field: str) -> datetime:
    """Return the time that a field names. Raises ValueError in words, also for years out of reach."""
    try:
        when = parse_iso(text)
    except (ValueError, OverflowError):
        raise ValueError(f"{field} is a time such as 2026-03-02T09:00:00Z; got {text[:40]!r}.") from None
    if not 2000 <= when.year < 2200:
        raise ValueError(f"{field} lies in the year {when.year}; use 2000 to 2199.")
    return when
