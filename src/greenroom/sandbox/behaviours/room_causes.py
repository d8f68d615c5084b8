"""What ``greenroom trigger`` does for events of Zoom Rooms and their places: the thing itself."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from typing import Any

from ..registry import cause
from ..trigger import CannotCause, do, newest, there
from ..world import alerts, bookings, rooms, sensors, signage
from ..world.world import World
from . import room_controls
from .signage import app

Given = dict[str, Any]
_MINUTES = 30
_OTHER_MEETING = {
    "join_type": "url",
    "join_url": "https://meet.example.com/abc-defg-hij",
    "meeting_source_type": "GOOGLE_MEET",
}


def _candidates(world: World, given: Given) -> Iterator[Given]:
    """Yield the room asked for, else every room that is online."""
    wanted = given.get("room")
    if wanted is not None:
        yield there(rooms.find(world, str(wanted)), "room", wanted)
        return
    for row in world.records.list("room"):
        if rooms.state_of(world, row.id)["online"]:
            yield row.body


def _first(world: World, given: Given, fits: Callable[[Given], bool] = lambda room: True) -> Given:
    """Return the room asked for, else the first that is online and fits."""
    for room in _candidates(world, given):
        if "room" in given or fits(room):
            return room
    raise CannotCause("No room is online that could do it; name one with room=.")


@cause("zoomroom.sensor_data", "room", "count")
def count_people(world: World, given: Given) -> str:
    room = _first(world, given, lambda each: bool(rooms.state_of(world, each["id"])["sensor_device_id"]))
    count = given.get("count", 4)
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= 10_000:
        raise CannotCause("count is a whole number, 0 to 10000.")
    try:
        sensors.sense(world, room, sensors.PEOPLE_COUNT, str(count))
    except sensors.NoSensor as exc:
        raise CannotCause(str(exc)) from exc
    return f"The sensor of {rooms.name_of(room)} counts {count}."


# Bookings


@cause("zoomroom.checked_in", "room")
def check_in(world: World, given: Given) -> str:
    """Check in to the room's current booking, or to one made for it."""
    return _checked(world, given, "confirmed", bookings.check_in, "check-in")


@cause("zoomroom.checked_out", "room")
def check_out(world: World, given: Given) -> str:
    """Check out of the room's current booking, after checking in where nobody has."""
    return _checked(world, given, "checked_in", bookings.check_out, "check-out")


def _checked(world: World, given: Given, status: str, act: Callable[..., str], word: str) -> str:
    reason = "No room is online."
    for room in _candidates(world, given):
        booking = rooms.current_booking(world, room)
        if booking is None or (booking["status"] != status and status == "checked_in"):
            booking, reason = _prepare(world, room, booking, status)
        elif booking["status"] != status:
            booking, reason = None, f"Somebody is checked in to {rooms.name_of(room)} already."
        if booking is not None:
            reason = act(world, room, bookings.ids_of(world, room, booking))
            if not reason:
                return f"{rooms.name_of(room)}: {word} of “{booking['title']}”."
    raise CannotCause(reason)


def _prepare(world: World, room: Given, booking: Given | None, status: str) -> tuple[Given | None, str]:
    """Return a booking of that status, made where there is none; None and the reason where that can't be."""
    calendar, now = rooms.calendar_of(world, room), world.now().replace(microsecond=0)
    if not rooms.state_of(world, room["id"])["online"]:
        return None, f"{rooms.name_of(room)} is offline."
    if booking is None:
        if calendar is None:
            return None, f"{rooms.name_of(room)} has no calendar; choose a room with one."
        try:
            bookings.refuse_overlap(world, room, now, _MINUTES)
        except bookings.Occupied as taken:
            return None, str(taken)
        booking = bookings.create(
            world, room, title="Triggered", organizer=calendar.email, starts_at=now, minutes=_MINUTES
        )
    if status == "checked_in":
        reason = bookings.check_in(world, room, bookings.ids_of(world, room, booking))
        if reason:
            return None, reason
    return booking, ""


# Alerts and displays


@cause("zoomroom.alert", "room")
def go_offline(world: World, given: Given) -> str:
    room = _first(world, given)
    if not rooms.state_of(world, room["id"])["online"]:
        raise CannotCause(f"{rooms.name_of(room)} is offline already.")
    sensors.set_online(world, room, is_online=False)
    return f"{rooms.name_of(room)} went offline."


@cause("zoomroom.delayed_alert", "room", passes_s=timedelta(minutes=alerts.DELAY_MIN).total_seconds())
def stay_offline(world: World, given: Given) -> str:
    return f"{go_offline(world, given)[:-1]}, and the clock moved on {alerts.DELAY_MIN} minutes."


@cause("zoomroom.thirdparty_meeting_attempted", "room")
def join_elsewhere(world: World, given: Given) -> str:
    room = _first(world, given)
    if not rooms.state_of(world, room["id"])["online"]:
        raise CannotCause(f"{rooms.name_of(room)} is offline.")
    room_controls.perform(world, room, "zoomroom.thirdparty_meeting_join", dict(_OTHER_MEETING))
    return f"{rooms.name_of(room)} joined a Google Meet."


@cause("zoomroom.digital_signage_app_started", "room", "app")
def show_app(world: World, given: Given) -> str:
    room = _first(world, given, lambda each: not rooms.state_of(world, each["id"]).get("meeting"))
    try:
        shown = app(world, str(given["app"])) if "app" in given else app(world)
    except ValueError as exc:
        raise CannotCause(str(exc)) from exc
    if reason := signage.start(world, room, shown):
        raise CannotCause(reason)
    return f"The displays of {rooms.name_of(room)} show {shown['name']}."


@cause("zoomroom.digital_signage_app_ended", "room", "app")
def hide_app(world: World, given: Given) -> str:
    """Stop the app that a room shows, started first where none plays."""
    playing = [each for each in _candidates(world, given) if signage.playing(world, each["id"])]
    if not playing:
        show_app(world, given)
        playing = [each for each in _candidates(world, given) if signage.playing(world, each["id"])]
    signage.stop(world, playing[0])
    return f"The displays of {rooms.name_of(playing[0])} no longer show an app."


# Rooms and places


def _floor(world: World) -> Given:
    for row in world.records.list("location"):
        if row.body.get("type") == "floor":
            return row.body
    raise CannotCause("The account has no floor to put it on; add one first.")


def _new_room(world: World, given: Given) -> Given:
    """Return the room asked for, else a new one."""
    if "room" in given:
        return _first(world, given)
    body = {"name": f"Room {world.new_hex(6)}", "type": "ZoomRoom", "location_id": _floor(world)["id"]}
    do(world, "rooms.create", {}, body)
    return newest(world, "room")


@cause("zoomroom.created")
def add_room(world: World, given: Given) -> str:
    return f"{rooms.name_of(_new_room(world, {}))} was added."


@cause("zoomroom.updated", "room")
def rename_room(world: World, given: Given) -> str:
    room = _new_room(world, given)
    name = rooms.name_of(room)
    do(world, "rooms.update", {"roomId": room["id"]}, {"basic": {"name": f"{name} (renamed)"}})
    return f"{name} was renamed."


@cause("zoomroom.deleted", "room")
def remove_room(world: World, given: Given) -> str:
    room = _new_room(world, given)
    do(world, "rooms.delete", {"roomId": room["id"]})
    return f"{rooms.name_of(room)} was deleted."


def _new_location(world: World, given: Given) -> Given:
    """Return the location asked for, else a new floor."""
    if "location" in given:
        return there(world.records.get("location", str(given["location"])), "location", given["location"])
    body = {"name": f"Floor {world.new_hex(6)}", "parent_location_id": _floor(world)["parent_location_id"]}
    do(world, "rooms.locations.create", {}, body)
    return newest(world, "location")


@cause("zoomroom.location_created")
def add_location(world: World, given: Given) -> str:
    return f"{_new_location(world, {})['name']} was added."


@cause("zoomroom.location_updated", "location")
def rename_location(world: World, given: Given) -> str:
    place = _new_location(world, given)
    name = place["name"]
    do(world, "rooms.locations.update", {"locationId": place["id"]}, {"name": f"{name} (renamed)"})
    return f"{name} was renamed."


@cause("zoomroom.location_deleted", "location")
def remove_location(world: World, given: Given) -> str:
    place = _new_location(world, given)
    do(world, "rooms.locations.delete", {"locationId": place["id"]})
    return f"{place['name']} was deleted."
