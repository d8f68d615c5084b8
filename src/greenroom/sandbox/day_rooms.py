"""The rooms of a working day: calendars fill, people come and go, somebody checks in or forgets to."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any, NamedTuple

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from .day_ledger import Ledger
from .registry import on_timer
from .world import bookings, rooms, sensors
from .world.world import World

BEGINNINGS = ("day.come", "day.check_in", "day.offline")
"""Timers that a day which is stopped takes back; what has begun ends at its own time."""
_TITLES = ("Planning", "Review", "Interview", "Customer call", "Workshop", "Stand-up", "Retrospective")
_LENGTHS_MIN = (15, 30, 30, 45, 60)
_GAPS_MIN = (0, 15, 30, 60)
_STAY_AWAY, _LEAVE_EARLY, _CHECK_IN, _CHECK_OUT = 0.25, 0.35, 0.7, 0.5
"""Chances: that nobody comes; that those who came leave before the end; that they check in on the room's
panel, which else a flow has to do; that they check out there when they leave early."""
_ROOMS_PER_OUTAGE = 25


class Visit(NamedTuple):
    """What becomes of a booking: how many people come, 0 for nobody, and when they go."""

    people: int
    leave: datetime


def fill(world: World, room: dict[str, Any], until: datetime, chance: Random, organizers: list[str]) -> None:
    """Book the free times of a room."""
    start = world.now().replace(second=0, microsecond=0) + timedelta(minutes=10)
    while start < until:
        minutes = chance.choice(_LENGTHS_MIN)
        try:
            bookings.refuse_overlap(world, room, start, minutes)
        except bookings.Occupied:
            start += timedelta(minutes=15)
            continue
        title, organizer = chance.choice(_TITLES), chance.choice(organizers) if organizers else ""
        bookings.create(world, room, title=title, organizer=organizer, starts_at=start, minutes=minutes)
        start += timedelta(minutes=minutes + chance.choice(_GAPS_MIN))
    rooms.note(world, room["id"], "day", "A working day begins.")


def let_come(
    world: World, room: dict[str, Any], booking: dict[str, Any], chance: Random, ledger: Ledger
) -> Visit:
    """Set when people come to a booking and go, and whether they use the room's panel."""
    start, end = parse_iso(booking["starts_at"]), parse_iso(booking["ends_at"])
    ledger.note("bookings", start)
    if chance.random() < _STAY_AWAY:
        ledger.note("stayed_away", start)
        return Visit(0, end)
    count = chance.randint(1, max(1, int(room.get("capacity") or 1)))
    come = start + timedelta(minutes=chance.randint(0, 4))
    world.at(come, "day.come", room["id"], _air(count, chance))
    leaves_early = chance.random() < _LEAVE_EARLY
    leave = start + (end - start) * 0.6 if leaves_early else end
    world.at(leave, "day.go", room["id"], _air(0, chance))
    ledger.note("visited", come)
    if leaves_early:
        ledger.note("left_early", leave)
    if chance.random() < _CHECK_IN:
        world.at(come + timedelta(seconds=chance.randint(10, 120)), "day.check_in", booking["event_id"])
        if leaves_early and chance.random() < _CHECK_OUT:
            world.at(leave, "day.check_out", booking["event_id"])
    return Visit(count, leave)


def let_fail(
    world: World, used: list[dict[str, Any]], until: datetime, chance: Random, ledger: Ledger
) -> None:
    """Let a few of the rooms drop off the network for a while."""
    count = len(used) // _ROOMS_PER_OUTAGE
    length_s = (until - world.now()).total_seconds()
    for room in chance.sample(used, count):
        at = world.now() + timedelta(seconds=int(length_s * chance.uniform(0.1, 0.8)))
        ledger.note("outages", at)
        world.at(at, "day.offline", room["id"])
        world.at(at + timedelta(minutes=chance.randint(7, 25)), "day.online", room["id"])


def _air(count: int, chance: Random) -> dict[str, str]:
    """Return what the sensor reads with so many people in the room. CO2: ppm; TEMPERATURE: °C."""
    co2, warm = 430 + 75 * count + chance.randint(0, 40), 20.5 + 0.15 * count + chance.uniform(0, 0.8)
    return {sensors.PEOPLE_COUNT: str(count), "CO2": str(co2), "TEMPERATURE": f"{warm:.1f}"}


@on_timer("day.come", "day.go")
def _come_or_go(timer: Timer, world: World) -> None:
    room = world.records.get("room", timer.ref)
    state = rooms.state_of(world, timer.ref)
    if room is not None and state["online"] and state["sensor_device_id"]:
        sensors.sense_all(world, room, dict(timer.body))


@on_timer("day.check_in", "day.check_out")
def _use_panel(timer: Timer, world: World) -> None:
    booking = world.records.get("booking", timer.ref)
    room = world.records.get("room", booking["room_id"]) if booking else None
    if booking is None or room is None or not rooms.state_of(world, room["id"])["online"]:
        return
    press = bookings.check_in if timer.kind == "day.check_in" else bookings.check_out
    press(world, room, bookings.ids_of(world, room, booking))


@on_timer("day.offline", "day.online")
def _drop(timer: Timer, world: World) -> None:
    room = world.records.get("room", timer.ref)
    if room is not None:
        sensors.set_online(world, room, timer.kind == "day.online")


def became(world: World, since: datetime) -> dict[str, int]:
    """Return how many bookings were checked in, checked out and released since then."""
    begin, found = iso(since), {"checked_in": 0, "checked_out": 0, "released": 0}
    for row in world.records.list("booking"):
        for what in found:
            found[what] += (row.body.get(f"{what}_at") or "") >= begin
    return found
