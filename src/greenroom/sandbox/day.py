"""A working day: calendars fill, people meet, leave early or never show up, while the clock runs ahead."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from random import Random
from typing import Any

import msgspec

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from . import day_meetings
from .registry import on_timer
from .timeline import Timeline
from .world import bookings, rooms, sensors
from .world.world import World

STEP_MIN = 5
_TITLES = ("Planning", "Review", "Interview", "Customer call", "Workshop", "Stand-up", "Retrospective")
_LENGTHS_MIN = (15, 30, 30, 45, 60)
_GAPS_MIN = (0, 15, 30, 60)
_STAY_AWAY, _LEAVE_EARLY = 0.25, 0.35
"""Chances: that nobody comes; that those who came leave before the end."""


class Day(msgspec.Struct, tag_field="kind", tag="day", forbid_unknown_fields=True):
    """hours: how much of the day, of the world's clock. pause_s: real time for reactions, such as flows',
    after each step of STEP_MIN minutes."""

    hours: float = 8.0
    pause_s: float = 0.1


async def play(world: World, timeline: Timeline, wish: Day) -> dict[str, Any]:
    """Play the day and return what became of it. Raises ValueError for more than a day or a long pause."""
    if not 0 < wish.hours <= 24:
        raise ValueError(f"hours is more than 0, at most 24; got {wish.hours:g}.")
    if not 0 <= wish.pause_s <= 5:
        raise ValueError(f"pause_s is 0 to 5; got {wish.pause_s:g}.")
    begin = world.now()
    until = begin + timedelta(hours=wish.hours)
    with world.transaction():
        plan = _plan(world, until)
    while (left_s := (until - world.now()).total_seconds()) > 0:
        await timeline.advance(min(left_s, STEP_MIN * 60))
        await asyncio.sleep(wish.pause_s)
    since = iso(begin)
    ended = [row.body for row in world.records.list("booking") if row.body["updated_at"] >= since]
    released = sum(booking["status"] == "released" for booking in ended)
    checked_out = sum(booking["status"] == "checked_out" for booking in ended)
    return {"ok": True, "now": iso(world.now()), **plan, "released": released, "checked_out": checked_out}


def _plan(world: World, until: datetime) -> dict[str, int]:
    """Book the rooms that have a sensor and set the times at which people come and go."""
    chance = Random(f"{world.seed}/{world.new_hex(16)}")  # noqa: S311 - repeatable on purpose
    people = day_meetings.people(world)
    plan = {"bookings": 0, "meetings": 0, "came": 0, "left_early": 0, "stayed_away": 0}
    for row in world.records.list("room"):
        state = rooms.state_of(world, row.id)
        if not (state["online"] and state["sensor_device_id"] and rooms.calendar_of(world, row.body)):
            continue
        _fill(world, row.body, until, chance)
        for booking in rooms.bookings_of(world, row.id):
            if booking["status"] == "confirmed" and iso(world.now()) <= booking["starts_at"] < iso(until):
                plan["bookings"] += 1
                fate, count, leave = _people(world, row.body, booking, chance)
                plan[fate] += 1
                if count and people:
                    plan["meetings"] += 1
                    day_meetings.plan(world, booking, people, count, leave, chance)
    return plan


def _fill(world: World, room: dict[str, Any], until: datetime, chance: Random) -> None:
    start = world.now().replace(second=0, microsecond=0) + timedelta(minutes=10)
    while start < until:
        minutes = chance.choice(_LENGTHS_MIN)
        try:
            bookings.refuse_overlap(world, room, start, minutes)
        except bookings.Occupied:
            start += timedelta(minutes=15)
            continue
        title, organizer = chance.choice(_TITLES), _somebody(world, chance)
        bookings.create(world, room, title=title, organizer=organizer, starts_at=start, minutes=minutes)
        start += timedelta(minutes=minutes + chance.choice(_GAPS_MIN))
    rooms.note(world, room["id"], "day", "A working day begins.")


def _people(
    world: World, room: dict[str, Any], booking: dict[str, Any], chance: Random
) -> tuple[str, int, datetime]:
    """Set when people come to a booking and go; return what will become of it, how many come and when they
    go."""
    start, end = parse_iso(booking["starts_at"]), parse_iso(booking["ends_at"])
    if chance.random() < _STAY_AWAY:
        return "stayed_away", 0, end
    count = chance.randint(1, max(1, int(room.get("capacity") or 1)))
    world.at(start + timedelta(minutes=chance.randint(0, 4)), "day.people", room["id"], {"count": count})
    leaves_early = chance.random() < _LEAVE_EARLY
    leave = start + (end - start) * 0.6 if leaves_early else end
    world.at(leave, "day.people", room["id"], {"count": 0})
    return "left_early" if leaves_early else "came", count, leave


def _somebody(world: World, chance: Random) -> str:
    people = world.records.list("user", limit=50)
    return str(chance.choice(people).body["email"]) if people else ""


@on_timer("day.people")
def _people_come_or_go(timer: Timer, world: World) -> None:
    room = world.records.get("room", timer.ref)
    state = rooms.state_of(world, timer.ref)
    if room is not None and state["online"] and state["sensor_device_id"]:
        sensors.sense(world, room, sensors.PEOPLE_COUNT, str(timer.body["count"]))
