"""Zoom Rooms as they stand: what a room is set to, what happens in it, how it is shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any, NamedTuple

import msgspec

from greenroom.core.clock import iso, parse_iso

from ..registry import indexed, keys_of, narrowed
from .world import World

ACTIVITY_KEPT = 20
_SHOWN_BEFORE = timedelta(hours=12)
_SHOWN_AFTER = timedelta(hours=24)


class CheckIn(msgspec.Struct, frozen=True):
    """A room's own rules. opens_min_before: minutes before the start at which check-in opens.
    release_after_min: minutes after the start at which a booking nobody checked into is released.
    max_missed: so many misses in a row end a series, where remove_recurring is on.
    """

    enabled: bool = False
    opens_min_before: float = 10
    release_after_min: float = 10
    remove_recurring: bool = False
    max_missed: int = 3


class Calendar(NamedTuple):
    """The calendar a room is tied to. provider: google, office365 or exchange."""

    provider: str
    name: str
    email: str

    @property
    def kind(self) -> str:
        return "google" if self.provider == "google" else "microsoft"


indexed("room", name="name")
narrowed("room", "location_id", "tag_ids", "type", "status")
indexed("location", name="name")
narrowed("location", "parent_location_id", "type")
narrowed("workspace", "location_id", "workspace_type")


def store(world: World, room: dict[str, Any]) -> None:
    """Keep a room, found again by what lists and look-ups ask for."""
    world.records.put("room", room["id"], room, keys=keys_of("room", room))


def activation_code(world: World) -> str:
    """Return a new code that pairs a device with a room or desk: four groups of four digits."""
    return "-".join(str(world.new_number(4)) for _ in range(4))


def passcode(world: World) -> str:
    """Return a new code that unlocks the settings of a device."""
    return str(world.new_number(6))


def name_of(room: dict[str, Any]) -> str:
    return str(room.get("name") or "")


def find(world: World, id_or_name: str) -> dict[str, Any] | None:
    """Return the room with that id, or else that name (capitals do not matter), or None."""
    room = world.records.get("room", id_or_name)
    if room is not None:
        return room
    return world.records.find("room", "name", id_or_name.strip().lower())


def check_in_rules(room: dict[str, Any]) -> CheckIn:
    """Return the room's check-in rules from its settings (``setup.checkin_and_checkout`` in rooms.get).

    Zoom's two ``…minutes…`` fields hold seconds: its own SDK says so, and its examples have 600.
    Source: Zoom API reference, "Get Zoom Room profile", read 2026-02; the defaults are ours.
    """
    given = room.get("checkin_and_checkout")
    default = CheckIn()
    if not given:
        return default
    options = given.get("checkin_and_checkout_options") or {}

    def number(name: str, otherwise: float) -> float:
        value = options.get(name)
        return otherwise if value is None else max(0, value)

    return CheckIn(
        enabled=bool(given.get("enable")),
        opens_min_before=number("checkin_minutes_prior_to_meeting_start_time", default.opens_min_before * 60)
        / 60,
        release_after_min=number(
            "allowed_minutes_before_release_room_after_no_checkout", default.release_after_min * 60
        )
        / 60,
        remove_recurring=bool(options.get("enable_remove_recurring")),
        max_missed=int(number("allowed_consecutive_missed_checkin_before_removing_room", default.max_missed)),
    )


def have_other_rules(before: dict[str, Any], after: dict[str, Any]) -> bool:
    """Return whether a change of the room changes its check-in rules."""
    field = "checkin_and_checkout"
    return before.get(field) != after.get(field) and check_in_rules(before) != check_in_rules(after)


def calendar_of(world: World, room: dict[str, Any]) -> Calendar | None:
    """Return the calendar the room's resource belongs to, or None."""
    resource_id = room.get("calendar_resource_id") or ""
    found = world.records.row("calendar_resource", resource_id) if resource_id else None
    if found is None:
        return None
    service = world.records.get("calendar_service", found.parent) or {}
    resource = found.body
    provider = str(service.get("provider") or "google")
    return Calendar(provider, resource["calendar_resource_name"], resource["calendar_resource_email"])


# What happens in a room lives beside its settings, so that neither overwrites the other.


def state_of(world: World, room_id: str) -> dict[str, Any]:
    """Return the room's running state: online, people, sensors, activity, and what its controls were told."""
    return world.records.get("room_state", room_id) or _fresh_state()


def _fresh_state() -> dict[str, Any]:
    return {"online": True, "people": 0, "sensor_device_id": "", "activity": []}


def begin_state(world: World, room_id: str, *, online: bool) -> None:
    """Keep the first running state of a room that was made just now."""
    world.records.put("room_state", room_id, _fresh_state() | {"online": online}, is_new=True)


def change_state(world: World, room_id: str, **changes: Any) -> dict[str, Any]:
    """Change parts of the running state and return it."""
    state = state_of(world, room_id) | changes
    world.records.put("room_state", room_id, state)
    return state


def note(world: World, room_id: str, what: str, text: str) -> None:
    """Add a line to the room's activity and tell whoever is watching the room."""
    state = state_of(world, room_id)
    line = {"at": iso(world.now()), "what": what, "text": text}
    state["activity"] = [*state["activity"], line][-ACTIVITY_KEPT:]
    world.records.put("room_state", room_id, state)
    announce(world, room_id)


def end_meeting(world: World, room_id: str, text: str) -> None:
    """Let the room be in no meeting any more. text: what its activity says of that."""
    change_state(world, room_id, meeting=None, sharing=False)
    note(world, room_id, "meeting_left", text)


def announce(world: World, room_id: str) -> None:
    """Keep the status that rooms.list filters by, and tell whoever is watching how the room stands."""
    room = world.records.get("room", room_id)
    if room is None:
        return
    status = status_of(world, room)
    if room.get("status") != status:
        room["status"] = status
        store(world, room)
    if world.is_watched:
        world.changed("room", view(world, room))


def status_of(world: World, room: dict[str, Any]) -> str:
    """Return Zoom's word for how the room stands."""
    state = state_of(world, room["id"])
    if not state["online"]:
        return "Offline"
    if room.get("under_construction"):
        return "UnderConstruction"
    return "InMeeting" if state.get("meeting") else "Available"


# Bookings, as far as showing a room needs them; bookings.py changes them.


def bookings_of(world: World, room_id: str) -> list[dict[str, Any]]:
    """Return every booking of the room, by start."""
    rows = world.records.list("booking", parent=room_id)
    return sorted((row.body for row in rows), key=lambda booking: (booking["starts_at"], booking["event_id"]))


def opens_at(room: dict[str, Any], booking: dict[str, Any]) -> str:
    """Return when the booking begins to matter: when its check-in opens, or its start."""
    rules = check_in_rules(room)
    early = timedelta(minutes=rules.opens_min_before if rules.enabled else 0)
    return iso(parse_iso(booking["starts_at"]) - early)


def current_booking(world: World, room: dict[str, Any]) -> dict[str, Any] | None:
    """Return the booking that has the room now: checked in, else running, else open for check-in."""
    now = iso(world.now())
    live = [
        booking
        for booking in bookings_of(world, room["id"])
        if booking["status"] in ("confirmed", "checked_in")
        and opens_at(room, booking) <= now < booking["ends_at"]
    ]
    live.sort(key=lambda booking: (booking["status"] != "checked_in", booking["starts_at"]))
    return live[0] if live else None


def view(world: World, room: dict[str, Any]) -> dict[str, Any]:
    """Return the room as the control API and live views show it."""
    state = state_of(world, room["id"])
    calendar = calendar_of(world, room)
    booking = current_booking(world, room)
    return {
        "id": room["id"],
        "name": name_of(room),
        "location": _location(world, room.get("location_id") or ""),
        "capacity": room.get("capacity") or 0,
        "online": state["online"],
        "calendar": calendar.kind if calendar else None,
        "state": _word(state, booking),
        "people": state["people"],
        "sensor": bool(state["sensor_device_id"]),
        "check_in": msgspec.to_builtins(check_in_rules(room)),
        "booking": shown(booking) if booking else None,
        "signage": state.get("signage"),
        "bookings": [shown(item) for item in _around_now(world, room["id"])],
        "activity": state["activity"],
    }


def shown(booking: dict[str, Any]) -> dict[str, Any]:
    """Return a booking as the control API shows it."""
    names = ("event_id", "title", "organizer", "starts_at", "ends_at", "booked_until", "status")
    times = ("checked_in_at", "checked_out_at", "released_at", "series_id")
    return {name: booking[name] for name in names} | {name: booking.get(name) for name in times}


def _word(state: dict[str, Any], booking: dict[str, Any] | None) -> str:
    if not state["online"]:
        return "offline"
    if booking is None:
        return "free"
    return "checked_in" if booking["status"] == "checked_in" else "booked"


def _around_now(world: World, room_id: str) -> Iterator[dict[str, Any]]:
    """Yield the bookings of the last 12 and the next 24 hours: "today" at any hour, in any time zone."""
    since, until = iso(world.now() - _SHOWN_BEFORE), iso(world.now() + _SHOWN_AFTER)
    for booking in bookings_of(world, room_id):
        if booking["booked_until"] > since and booking["starts_at"] < until:
            yield booking


def _location(world: World, location_id: str) -> str:
    """Return the names of building and floor, or of what there is."""
    names: list[str] = []
    while location_id and len(names) < 2:
        location = world.records.get("location", location_id)
        if location is None:
            break
        names.insert(0, str(location.get("name", "")))
        location_id = str(location.get("parent_location_id") or "")
    return ", ".join(names)
