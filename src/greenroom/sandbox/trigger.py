"""Makes an event happen on request: by its cause where the world has one, else as a valid example of it."""

from __future__ import annotations

import copy
from typing import Any

from greenroom import catalog
from greenroom.catalog import Event
from greenroom.core.clock import epoch_ms, iso

from . import deeds
from .outbox import Outbox
from .registry import Problem, causes
from .world import rooms
from .world.world import World

_ROOM_FIELDS = ("id", "room_id")
_MOST_STEPS = 20
MEANINGS = {
    "app": "an app by client id or name; else the one that is always there",
    "channel": "a chat channel by id or name; else the first",
    "count": "how many people the sensor counts; else 4",
    "email": "an e-mail address; else a new one at example.com",
    "from": "who does it: a user, or in Zoom Phone a phone user, extension or number",
    "group": "a group by id or name; else the first",
    "invitation": "a visitor's invitation by id; else a new one",
    "location": "a location by id; else a new one",
    "meeting": "a meeting, or webinar, by number or uuid; else a new one",
    "message": "what is written",
    "name": "a name; else a new one",
    "reservation": "a desk reservation by id; else a new one",
    "room": "a room by id or name; else one in which it can happen",
    "to": "to whom, as from",
    "user": "a user by id or e-mail address; else one to whom it can happen",
    "workspace": "a workspace by id; else a new one",
}
"""What can be set when an event is caused."""


class CannotCause(Exception):
    """The world is not in a state in which this can happen."""


def cause(world: World, event: Event, settings: dict[str, Any]) -> str | None:
    """Do what causes the event and return what was done; None where the world has no such cause, or where a
    setting is a path into the event, which asks for an example.

    settings: see settings_of. Raises CannotCause, and ValueError naming the settings there are.
    """
    found = causes.get(event.event)
    if found is None or any("." in name for name in settings):
        return None
    unknown = sorted(set(settings) - found.settings)
    if unknown:
        raise ValueError(_choices(event.event, unknown))
    with world.transaction():
        return found.act(world, settings)


def settings_of(event: str) -> dict[str, str] | None:
    """Return the settings that the event's cause knows, with what each means; None without a cause."""
    found = causes.get(event)
    return None if found is None else {name: MEANINGS[name] for name in sorted(found.settings)}


def passes_s(event: Event) -> float:
    """Return how many seconds go by before the event that was caused."""
    found = causes.get(event.event)
    return 0.0 if found is None else found.passes_s


def do(world: World, operation: str, path: dict[str, str], body: Any = None, **query: Any) -> Any:
    """Call an operation as the account's owner; return the reply's body. Raises CannotCause."""
    try:
        return deeds.do(world, operation, path, body, **query)
    except Problem as problem:
        raise CannotCause(problem.message) from problem


def there(found: dict[str, Any] | None, what: str, name: object) -> dict[str, Any]:
    """Return what was found by that name. Raises CannotCause."""
    if found is None:
        raise CannotCause(f"There is no {what} {str(name)[:80]!r}.")
    return found


def newest(world: World, kind: str) -> dict[str, Any]:
    """Return the record that a call has just made: not every reply says its id."""
    return world.records.list(kind, newest_first=True, limit=1)[0].body


def _choices(event: str, unknown: list[str]) -> str:
    known = settings_of(event) or {}
    takes = ", ".join(known) or "none"
    return (
        f"{event} has no setting {', '.join(unknown)[:80]!r}; its settings: {takes}. "
        "A path such as payload.object.id=… sends an example with that value instead."
    )


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
