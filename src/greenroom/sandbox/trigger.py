"""Makes an event happen on request: by its cause where the world has one, else as a valid example of it."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

from greenroom import catalog
from greenroom.catalog import Event
from greenroom.core.clock import epoch_ms, iso

from .outbox import Outbox
from .registry import causes
from .world import bookings, rooms, sensors
from .world.world import World

_ROOM_FIELDS = ("id", "room_id")
_MOST_STEPS = 20


class CannotCause(Exception):
    """The world is not in a state in which this can happen."""


def cause(world: World, event: Event, settings: dict[str, Any]) -> str | None:
    """Do what causes the event and return what was done; None where the world has no such cause.

    settings: ``room`` (id or name) and what the cause takes. Raises CannotCause.
    """
    known = frozenset({"room", "count"})
    known, act = causes.get(event.event, (known, _CAUSES.get(event.event)))
    if act is None or not set(settings) <= known:
        return None
    with world.transaction():
        return act(world, settings)


def example(world: World, event: Event, settings: dict[str, Any]) -> dict[str, Any]:
    """Return a schema-valid envelope of the event, of now, with settings at their dotted paths.

    ``room`` and ``count`` are understood where the event has a place for them. Raises ValueError naming what
    does not fit.
    """
    envelope: dict[str, Any] = copy.deepcopy(event.example)
    if isinstance(envelope.get("event_ts"), int):
        envelope["event_ts"] = epoch_ms(world.now())
    elif "event_ts" in envelope:
        envelope["event_ts"] = iso(world.now())
    for path, value in settings.items():
        if path == "room":
            _name_room(world, envelope, value)
        elif path == "count":
            _put(envelope, "payload.object.sensor_data.0.sensor_value", str(value))
        else:
            _put(envelope, path, value)
    _check(event, envelope)
    return envelope


def announce(world: World, envelope: dict[str, Any]) -> None:
    """Send an envelope to whoever subscribed to its event."""
    if isinstance(world.outbox, Outbox):
        with world.transaction():
            world.outbox.enqueue(envelope["event"], envelope)


def find(name: str) -> Event:
    """Return the event. Raises core.errors.UnknownOperation with near names."""
    return catalog.event(name)


def _check(event: Event, envelope: dict[str, Any]) -> None:
    import jsonschema_rs

    error = next(iter(jsonschema_rs.validator_for(event.schema).iter_errors(envelope)), None)
    if error is not None:
        where = ".".join(str(step) for step in error.instance_path) or "the event"
        raise ValueError(f"{where}: {error.message}.")


def _name_room(world: World, envelope: dict[str, Any], name: object) -> None:
    room = rooms.find(world, str(name))
    if room is None:
        raise ValueError(f"There is no room {str(name)[:80]!r}.")
    target = envelope.get("payload", {}).get("object", {})
    known = [field for field in _ROOM_FIELDS if field in target]
    if not known:
        raise ValueError("This event has no place for a room.")
    target[known[-1]] = room["id"]
    if "room_name" in target:
        target["room_name"] = rooms.name_of(room)


def _put(envelope: dict[str, Any], path: str, value: Any) -> None:
    """Set the value at a dotted path; numbers in it count list items from 0."""
    steps = path.split(".")
    if len(steps) > _MOST_STEPS:
        raise ValueError(f"{path[:80]}: too deep.")
    here: Any = envelope
    for step in steps[:-1]:
        here = _item(here, step, path)
    if isinstance(here, list):
        _item(here, steps[-1], path)
        here[int(steps[-1])] = value
    elif isinstance(here, dict):
        here[steps[-1]] = value
    else:
        raise ValueError(f"{path}: there is nothing of that name in the event.")


def _item(here: Any, step: str, path: str) -> Any:
    if isinstance(here, dict) and step in here:
        return here[step]
    if isinstance(here, list) and step.isdecimal() and len(step) < 6 and int(step) < len(here):
        return here[int(step)]
    raise ValueError(f"{path}: there is nothing of that name in the event.")


def _room(world: World, settings: dict[str, Any]) -> dict[str, Any]:
    """Return the room asked for, or the first that is online."""
    wanted = settings.get("room")
    if wanted is not None:
        room = rooms.find(world, str(wanted))
        if room is None:
            raise CannotCause(f"There is no room {str(wanted)[:80]!r}.")
        return room
    for row in world.records.list("room"):
        if rooms.state_of(world, row.id)["online"]:
            return row.body
    raise CannotCause("No room is online.")


def _count_people(world: World, settings: dict[str, Any]) -> str:
    room, count = _room(world, settings), settings.get("count", 4)
    if not isinstance(count, int) or isinstance(count, bool) or not 0 <= count <= 10_000:
        raise CannotCause("count is a whole number, 0 to 10000.")
    try:
        sensors.sense(world, room, sensors.PEOPLE_COUNT, str(count))
    except sensors.NoSensor as exc:
        raise CannotCause(str(exc)) from exc
    return f"The sensor of {rooms.name_of(room)} counts {count}."


def _check_in_or_out(what: str) -> Callable[[World, dict[str, Any]], str]:
    act = bookings.check_in if what == "check_in" else bookings.check_out

    def check(world: World, settings: dict[str, Any]) -> str:
        room = _room(world, settings)
        booking, name = rooms.current_booking(world, room), rooms.name_of(room)
        if booking is None:
            raise CannotCause(f"{name} has no booking now; simulate one first.")
        reason = act(world, room, bookings.ids_of(world, room, booking))
        if reason:
            raise CannotCause(reason)
        return f"{name}: {what.replace('_', '-')} of “{booking['title']}”."

    return check


def _go_offline(world: World, settings: dict[str, Any]) -> str:
    room = _room(world, settings)
    if not rooms.state_of(world, room["id"])["online"]:
        raise CannotCause(f"{rooms.name_of(room)} is offline already.")
    sensors.set_online(world, room, is_online=False)
    return f"{rooms.name_of(room)} went offline."


_CAUSES: dict[str, Callable[[World, dict[str, Any]], str]] = {
    "zoomroom.sensor_data": _count_people,
    "zoomroom.checked_in": _check_in_or_out("check_in"),
    "zoomroom.checked_out": _check_in_or_out("check_out"),
    "zoomroom.alert": _go_offline,
}
