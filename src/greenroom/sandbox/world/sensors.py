"""People counters and other sensors of a room: they report on change, and every five minutes."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import uuid4

from greenroom.core.clock import iso
from greenroom.storage.records import Timer

from ..registry import on_timer
from . import alerts, room_meetings, rooms, signage
from .world import World

PEOPLE_COUNT = "REAL_TIME_PEOPLE_COUNT"
TYPES = frozenset(
    ("CO2", "TEMPERATURE", PEOPLE_COUNT, "HUMIDITY", "VOC", "PM25", "PM10", "AIR_PRESSURE", "AQI")
)
REPORT_EVERY_MIN = 5
KEPT_PER_ROOM = 2100
"""A week of readings every five minutes, and some."""
_PRUNE_SLACK = 100


class NoSensor(Exception):
    """The room can't sense anything: it has no sensor, or is offline."""


def sense(world: World, room: dict[str, Any], sensor_type: str, value: str) -> None:
    """Let a room's sensor notice a value and report it at once. Raises NoSensor."""
    sense_all(world, room, {sensor_type: value})


def sense_all(world: World, room: dict[str, Any], values: dict[str, str]) -> None:
    """Let a room's sensor notice several values, by type, and report them at once. Raises NoSensor."""
    state = rooms.state_of(world, room["id"])
    name = rooms.name_of(room)
    if not state["sensor_device_id"]:
        raise NoSensor(f"{name} has no sensor. Choose a room with one; GET /_sandbox/rooms shows which.")
    if not state["online"]:
        raise NoSensor(f"{name} is offline, so its sensor reports nothing. Bring it online first.")
    changes: dict[str, Any] = {"sensors": {**state.get("sensors", {}), **values}}
    count = values.get(PEOPLE_COUNT)
    if count is not None:
        changes["people"] = int(count)
        text = f"The sensor counts {count} {'person' if count == '1' else 'people'}."
    else:
        text = f"The sensor reports {', '.join(f'{kind} {value}' for kind, value in values.items())}."
    rooms.change_state(world, room["id"], **changes)
    rooms.note(world, room["id"], "sensor" if count is None else "people_count", text)
    report(world, room)


def report(world: World, room: dict[str, Any]) -> None:
    """Store and announce what the sensor senses, and set the time of the next report.

    Source: Zoom API reference, "Zoom Room Sensor Data", read 2026-02: every five minutes; documented.
    """
    state = rooms.state_of(world, room["id"])
    world.cancel("sensor.report", room["id"])
    if not (state["online"] and state["sensor_device_id"] and state.get("sensors")):
        return
    now = iso(world.now())
    data = [
        {"date_time": now, "sensor_type": kind, "sensor_value": value}
        for kind, value in state["sensors"].items()
    ]
    for reading in data:
        body = {**reading, "device_id": state["sensor_device_id"]}
        world.records.put("sensor_reading", uuid4().hex, body, parent=room["id"])
    _prune(world, room["id"])
    world.emit(
        "zoomroom.sensor_data",
        {
            "id": room["id"],
            "room_name": rooms.name_of(room),
            "device_id": state["sensor_device_id"],
            "sensor_data": data,
        },
    )
    world.at(world.now() + timedelta(minutes=REPORT_EVERY_MIN), "sensor.report", room["id"])


def set_online(world: World, room: dict[str, Any], is_online: bool) -> None:
    """Bring the room on or off the network. Its sensor falls silent and speaks up again with it."""
    state = rooms.state_of(world, room["id"])
    if state["online"] == is_online:
        return
    if signage.playing(world, room["id"]):
        signage.stop(world, room)
    if not is_online:
        room_meetings.leave(world, room, "Network connection error.")
    rooms.change_state(world, room["id"], online=is_online)
    for row in world.records.list("device", parent=room["id"]):
        world.records.put("device", row.id, row.body | {"status": "Online" if is_online else "Offline"})
    word = "online" if is_online else "offline"
    rooms.note(world, room["id"], word, f"The room went {word}.")
    alerts.room_is(world, room, is_online=is_online)
    report(world, room)


def forget_room(world: World, room_id: str) -> None:
    """Remove what a room's sensors reported, and report no more."""
    world.cancel("sensor.report", room_id)
    for row in world.records.list("sensor_reading", parent=room_id):
        world.records.delete("sensor_reading", row.id)


@on_timer("sensor.report")
def _report_again(timer: Timer, world: World) -> None:
    room = world.records.get("room", timer.ref)
    if room is not None:
        report(world, room)


def _prune(world: World, room_id: str) -> None:
    too_many = world.records.count("sensor_reading", parent=room_id) - KEPT_PER_ROOM
    if too_many > _PRUNE_SLACK:
        for row in world.records.list("sensor_reading", parent=room_id, limit=too_many):
            world.records.delete("sensor_reading", row.id)
