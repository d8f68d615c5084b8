"""Bookings of rooms and the rules of check-in: when it opens, what counts, what is released.

Every refusal of check-in and check-out ends here as a reason in the room's activity: Zoom answers 202 before
the room has looked at the request, and sends no webhook when nothing came of it.
"""

from __future__ import annotations

import base64
from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from ..registry import on_timer
from . import rooms
from .world import World

_CALENDAR_TYPES = {"google": ("0", ""), "office365": ("1", "1"), "exchange": ("2", "0")}
"""calendar_type and api_type of an event, by provider."""


KEPT_AFTER_END = timedelta(days=30)


class Occupied(Exception):
    """The room is taken at that time."""


# Making and changing


def create(
    world: World,
    room: dict[str, Any],
    *,
    title: str,
    organizer: str,
    starts_at: datetime,
    minutes: float,
    series_id: str | None = None,
) -> dict[str, Any]:
    """Put a booking into the room's calendar and return it. minutes: its length."""
    calendar = rooms.calendar_of(world, room)
    kind = calendar.kind if calendar else "google"
    start = starts_at.replace(microsecond=0)
    end = iso(start + timedelta(minutes=minutes))
    booking = {
        "event_id": new_event_id(world, kind, series_id, start),
        "room_id": room["id"],
        "uid": f"{world.new_hex(26)}@calendar.example.com",
        "change_key": new_change_key(world) if kind == "microsoft" else "",
        "title": title,
        "organizer": organizer,
        "starts_at": iso(start),
        "ends_at": end,
        "booked_until": end,
        "status": "confirmed",
        "series_id": series_id,
        "created_at": iso(world.now()),
        "updated_at": iso(world.now()),
        "sequence": 0,
    }
    store(world, booking)
    plan(world, room, booking)
    world.at(parse_iso(end) + KEPT_AFTER_END, "booking.forget", booking["event_id"])
    return booking


def create_series(
    world: World, room: dict[str, Any], *, count: int, every_days: int = 1, **booking: Any
) -> list[dict[str, Any]]:
    """Put a recurring booking into the calendar; return its occurrences, first one first."""
    series_id = world.new_hex(26)
    world.records.put("series", series_id, {"id": series_id, "missed": 0}, parent=room["id"])
    first = booking.pop("starts_at")
    return [
        create(world, room, starts_at=first + timedelta(days=every_days * n), series_id=series_id, **booking)
        for n in range(count)
    ]


def refuse_overlap(world: World, room: dict[str, Any], starts_at: datetime, minutes: float) -> None:
    """Raise Occupied when a live booking of the room overlaps."""
    start, end = iso(starts_at), iso(starts_at + timedelta(minutes=minutes))
    for other in rooms.bookings_of(world, room["id"]):
        if (
            other["status"] in ("confirmed", "checked_in")
            and other["starts_at"] < end
            and start < other["ends_at"]
        ):
            raise Occupied(
                f"{rooms.name_of(room)} is booked from {other['starts_at']} to {other['ends_at']} "
                f"({other['title']}). Choose another time."
            )


def change(world: World, booking: dict[str, Any], **changes: Any) -> None:
    """Change a booking as its calendar does: it gets a new change key, and its timers follow."""
    booking |= changes
    booking["updated_at"] = iso(world.now())
    booking["sequence"] += 1
    if booking["change_key"]:
        booking["change_key"] = new_change_key(world)
    store(world, booking)
    room = world.records.get("room", booking["room_id"])
    if room is not None:
        plan(world, room, booking)


def cancel(world: World, booking: dict[str, Any]) -> None:
    """Take a booking out of the calendar, as its organizer does."""
    change(world, booking, status="cancelled")
    rooms.note(world, booking["room_id"], "cancelled", f"“{booking['title']}” was cancelled.")


def store(world: World, booking: dict[str, Any]) -> None:
    world.records.put("booking", booking["event_id"], booking, parent=booking["room_id"])


def plan(world: World, room: dict[str, Any], booking: dict[str, Any]) -> None:
    """Set the booking's timers anew: check-in opens, it starts, nobody came, it ends."""
    event_id, now = booking["event_id"], world.now()
    for kind in ("booking.show", "booking.release"):
        world.cancel(kind, event_id)
    if booking["status"] not in ("confirmed", "checked_in"):
        return
    rules = rooms.check_in_rules(room)
    start, end = parse_iso(booking["starts_at"]), parse_iso(booking["ends_at"])
    for moment in sorted({parse_iso(rooms.opens_at(room, booking)), start, end}):
        if moment > now:
            world.at(moment, "booking.show", event_id)
    if booking["status"] == "confirmed" and rules.enabled and now < end:
        due = start + timedelta(minutes=rules.release_after_min)
        if due < end:
            world.at(max(due, now), "booking.release", event_id)


def plan_room(world: World, room: dict[str, Any]) -> None:
    """Set the timers of all bookings of a room anew, after its settings changed."""
    for booking in rooms.bookings_of(world, room["id"]):
        if booking["status"] == "confirmed":
            plan(world, room, booking)


def forget_room(world: World, room_id: str) -> None:
    """Remove all bookings of a room, with their timers."""
    for booking in rooms.bookings_of(world, room_id):
        for kind in ("booking.show", "booking.release", "booking.forget"):
            world.cancel(kind, booking["event_id"])
        world.records.delete("booking", booking["event_id"])


# Check-in and check-out


def check_in(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    """Check the room in; return "" when done, else why nothing came of it.

    Open from ``opens_min_before`` minutes before the start until the end, both moments by the world's clock.
    """
    booking, reason = _addressed(world, room, params)
    if booking is None:
        return reason
    reason = _not_open(world, room, booking)
    if reason:
        return reason
    booking |= {"status": "checked_in", "checked_in_at": iso(world.now())}
    store(world, booking)
    plan(world, room, booking)
    _forget_misses(world, booking)
    rooms.note(world, room["id"], "check_in", f"Checked in to “{booking['title']}”.")
    world.emit("zoomroom.checked_in", _event_object(world, room, booking))
    return ""


def check_out(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    """Check the room out: the booking ends now and the rest of its slot is free. Returns "" or why not."""
    booking, reason = _addressed(world, room, params)
    if booking is None:
        return reason
    if booking["status"] != "checked_in":
        return f"“{booking['title']}” is not checked in."
    now = iso(world.now())
    if now >= booking["ends_at"]:
        return f"“{booking['title']}” is over."
    announcement = _event_object(world, room, booking)
    ends_at = max(now, booking["starts_at"])
    change(world, booking, status="checked_out", checked_out_at=now, ends_at=ends_at)
    rooms.note(world, room["id"], "check_out", f"Checked out of “{booking['title']}”; the room is free.")
    world.emit("zoomroom.checked_out", announcement)
    return ""


def _addressed(
    world: World, room: dict[str, Any], params: dict[str, Any]
) -> tuple[dict[str, Any] | None, str]:
    """Return the booking that params name, or None and why they do not name one."""
    calendar = rooms.calendar_of(world, room)
    if calendar is None:
        return None, "The room has no calendar."
    booking = world.records.get("booking", params["event_id"])
    if booking is None or booking["room_id"] != room["id"]:
        return None, f"No booking of this room has the event id {params['event_id'][:80]}."
    if calendar.kind == "google" and params["calendar_id"] != calendar.email:
        return None, f"The room's calendar is {calendar.email}, not {params['calendar_id'][:80]}."
    if calendar.kind == "microsoft" and params["resource_email"].casefold() != calendar.email.casefold():
        return None, f"The room's mailbox is {calendar.email}, not {params['resource_email'][:80]}."
    if calendar.kind == "microsoft" and params["change_key"] != booking["change_key"]:
        return None, f"The change key of “{booking['title']}” is out of date."
    return booking, ""


def _not_open(world: World, room: dict[str, Any], booking: dict[str, Any]) -> str:
    """Return why the booking can't be checked into now, or ""."""
    title, now = booking["title"], iso(world.now())
    if not rooms.check_in_rules(room).enabled:
        return "Check-in is turned off for this room."
    if booking["status"] != "confirmed":
        return f"“{title}” is already {booking['status'].replace('_', ' ')}."
    opens_at = rooms.opens_at(room, booking)
    if now < opens_at:
        return f"Check-in to “{title}” opens at {opens_at}."
    return f"“{title}” is over." if now >= booking["ends_at"] else ""


def _event_object(world: World, room: dict[str, Any], booking: dict[str, Any]) -> dict[str, Any]:
    """Return the object of zoomroom.checked_in and checked_out: it carries what check-out asks for.

    Source: Zoom API reference, "Zoom Room Checked In", read 2026-02; documented.
    """
    calendar = rooms.calendar_of(world, room)
    email = calendar.email if calendar else ""
    is_google = calendar is None or calendar.kind == "google"
    calendar_type, api_type = _CALENDAR_TYPES[calendar.provider if calendar else "google"]
    return {
        "id": room["id"],
        "room_name": rooms.name_of(room),
        "calendar_name": email,
        "email": email,
        "event_id": booking["event_id"],
        "change_key": booking["change_key"],
        "resource_email": "" if is_google else email,
        "calendar_id": email if is_google else "",
        "calendar_type": calendar_type,
        "api_type": api_type,
    }


def ids_of(world: World, room: dict[str, Any], booking: dict[str, Any]) -> dict[str, str]:
    """Return what check-in asks for: Google's names or Microsoft's filled in, the others empty."""
    told = _event_object(world, room, booking)
    return {name: told[name] for name in ("event_id", "calendar_id", "change_key", "resource_email")}


# Nobody came


@on_timer("booking.release")
def release(timer: Timer, world: World) -> None:
    """Release a booking nobody checked into. No webhook is documented for it, so none is sent."""
    booking = world.records.get("booking", timer.ref)
    room = world.records.get("room", booking["room_id"]) if booking else None
    if booking is None or room is None or booking["status"] != "confirmed":
        return
    if not rooms.check_in_rules(room).enabled or iso(world.now()) >= booking["ends_at"]:
        return
    change(world, booking, status="released", released_at=iso(world.now()))
    minutes = rooms.check_in_rules(room).release_after_min
    text = f"“{booking['title']}” was released: nobody checked in within {minutes:g} minutes."
    rooms.note(world, room["id"], "release", text)
    if booking["series_id"]:
        _count_miss(world, room, booking)


@on_timer("booking.forget")
def _forget(timer: Timer, world: World) -> None:
    """Drop a booking long over; one that was moved meanwhile stays until its own time."""
    booking = world.records.get("booking", timer.ref)
    if booking is None:
        return
    until = parse_iso(booking["booked_until"]) + KEPT_AFTER_END
    if world.now() < until:
        world.at(until, "booking.forget", timer.ref)
    else:
        world.records.delete("booking", timer.ref)


@on_timer("booking.show")
def _show(timer: Timer, world: World) -> None:
    booking = world.records.get("booking", timer.ref)
    if booking is not None:
        rooms.announce(world, booking["room_id"])


def _count_miss(world: World, room: dict[str, Any], booking: dict[str, Any]) -> None:
    """Count a miss of a series; after enough in a row, take the rest of it out of the room's calendar."""
    series = world.records.get("series", booking["series_id"])
    if series is None:
        return
    series["missed"] += 1
    world.records.put("series", series["id"], series)
    rules = rooms.check_in_rules(room)
    if not rules.remove_recurring or not rules.max_missed or series["missed"] < rules.max_missed:
        return
    for other in rooms.bookings_of(world, room["id"]):
        if other["series_id"] == series["id"] and other["status"] == "confirmed":
            change(world, other, status="released", released_at=iso(world.now()))
    text = (
        f"The series “{booking['title']}” left the room's calendar after {series['missed']} misses in a row."
    )
    rooms.note(world, room["id"], "series_removed", text)


def _forget_misses(world: World, booking: dict[str, Any]) -> None:
    series = world.records.get("series", booking["series_id"] or "")
    if series is not None and series["missed"]:
        world.records.put("series", series["id"], series | {"missed": 0})


# Ids as the calendars make them


def new_event_id(world: World, kind: str, series_id: str | None, start: datetime) -> str:
    """Return an event id: 26 letters and digits for Google, long base64url for Microsoft."""
    if kind == "google" and series_id:
        return f"{series_id}_{start:%Y%m%dT%H%M%SZ}"
    if kind == "google":
        return world.new_hex(26)
    return "AAMkAGVm" + base64.urlsafe_b64encode(bytes.fromhex(world.new_hex(144))).decode()


def new_change_key(world: World) -> str:
    """Return a change key as Exchange makes them."""
    return "DwAAABYAAAB" + base64.b64encode(bytes.fromhex(world.new_hex(48))).decode()[:29] + "="
