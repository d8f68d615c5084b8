"""A working day: calendars fill, people meet, leave early or never show up, while the clock runs ahead."""

from __future__ import annotations

import asyncio
from collections import Counter
from contextlib import suppress
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from weakref import WeakSet
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import msgspec

from greenroom.core.clock import iso, monotonic_s, parse_iso

from . import day_meetings, day_office, day_people, day_rooms
from .day_ledger import Ledger
from .outbox import Outbox
from .timeline import MoveEnded, Timeline
from .world import rooms
from .world.world import World

STEP_MIN = 5
OPENS_AT = time(8)
"""When a day given by its date begins, by the clock of the building."""
_LATE, _AHEAD = timedelta(hours=1), timedelta(days=365)
"""So far a date's morning may lie behind the clock, or ahead of it."""
_TICK_S = 0.2
_BEGINNINGS = (*day_rooms.BEGINNINGS, *day_meetings.BEGINNINGS, *day_people.BEGINNINGS)


class Day(msgspec.Struct, tag_field="kind", tag="day", forbid_unknown_fields=True):
    """hours: how much of the day, of the world's clock. date: begin on that morning (2026-03-02) instead of
    where the clock stands. seed: another day in the same world. rooms, people: the office grows to so many.

    speed: seconds of the world's clock per real second; None for as fast as it goes. pause_s: then, real time
    for reactions, such as flows', after each step of STEP_MIN minutes. wait: whether the call returns only
    when the day is over. snapshot: id of the state before the day, which the outcome then names.
    """

    hours: float = 8.0
    date: str | None = None
    seed: str | int | None = None
    rooms: int = 0
    people: int = 0
    speed: float | None = None
    pause_s: float = 0.1
    wait: bool = True
    snapshot: str | None = None


class DayUnderway(Exception):
    """One day at a time."""


async def play(world: World, timeline: Timeline, wish: Day) -> dict[str, Any]:
    """Play the day and return what became of it. Raises ValueError for a day that makes no sense."""
    return await Days(world, timeline).play(wish)


class Days:
    """Plays working days in one world, one at a time."""

    def __init__(self, world: World, timeline: Timeline) -> None:
        self._world = world
        self._timeline = timeline
        self._task: asyncio.Task[dict[str, Any]] | None = None
        self._abandoned: WeakSet[asyncio.Task[dict[str, Any]]] = WeakSet()
        self._events: Counter[str] = Counter()
        self._delivered: Counter[str] = Counter()
        self._span: tuple[datetime, datetime] | None = None
        self._office: dict[str, Any] = {}
        self._ledger = Ledger()
        self._stopped_at: datetime | None = None
        self._told: dict[str, Any] | None = None

    @property
    def is_underway(self) -> bool:
        return self._task is not None and not self._task.done()

    async def play(self, wish: Day) -> dict[str, Any]:
        """Play the day to its end and return what became of it. Raises ValueError, DayUnderway."""
        return await self.ended(self.start(wish))

    async def ended(self, playing: asyncio.Task[dict[str, Any]]) -> dict[str, Any]:
        """Return what became of the day, once it is over or was stopped. A caller who goes stops nothing.

        Raises MoveEnded for a day that was abandoned.
        """
        await asyncio.wait({playing})
        if playing in self._abandoned:
            raise MoveEnded(self._timeline.ended_by)
        return self._outcome() if playing.cancelled() else playing.result()

    def start(self, wish: Day) -> asyncio.Task[dict[str, Any]]:
        """Begin the day. Raises ValueError for one that makes no sense, DayUnderway."""
        if self.is_underway:
            raise DayUnderway("A day is being played; greenroom sandbox simulate --stop ends it.")
        begin = _begin(self._world, wish)
        self._events.clear()
        self._delivered.clear()
        self._stopped_at = self._span = self._told = None
        nobody = {"rooms": 0, "people": 0}
        self._office, self._ledger = {"snapshot": wish.snapshot, "grown": {}, **nobody}, Ledger()
        self._task = asyncio.get_running_loop().create_task(self._play(wish, begin), name="greenroom day")
        return self._task

    def state(self) -> dict[str, Any]:
        """Return how far the day is, and once it is over what became of it as ``outcome``."""
        failure = self._failure()
        if self._task is None or self._span is None or failure:
            return {"underway": self.is_underway, "done": 0.0, "events": 0, "outcome": None, "error": failure}
        begin, until = self._span
        share = (self._world.now() - begin) / (until - begin)
        return {
            "underway": self.is_underway,
            "done": 1.0 if self._task.done() else round(min(max(share, 0.0), 1.0), 4),
            "now": iso(self._world.now()),
            "begins_at": iso(begin),
            "ends_at": iso(until),
            "events": self._events.total(),
            "outcome": self._outcome() if self._task.done() else None,
            "error": "",
        }

    def _failure(self) -> str:
        """Return why the day broke off, "" when it did not."""
        if self._task is None or not self._task.done() or self._task.cancelled():
            return ""
        error = self._task.exception()
        return f"{type(error).__name__}: {error}" if error is not None else ""

    async def stop(self) -> dict[str, Any]:
        """End the day where it is and return what became of it: nothing more begins, what has begun ends at
        its own time."""
        if self._task is not None and not self._task.done():
            self._stopped_at = self._world.now()
            self._task.cancel()
            with suppress(asyncio.CancelledError, Exception):
                await self._task
            with self._world.transaction():
                for kind in _BEGINNINGS:
                    self._world.records.unschedule(kind)
        return {"ok": True} if self._task is None else self._outcome()

    def abandon(self) -> None:
        """Forget the day: the world it was played in is replaced or closed."""
        if self._task is not None and self._task.cancel():
            self._abandoned.add(self._task)
        self._task = self._span = None

    async def _play(self, wish: Day, begin: datetime) -> dict[str, Any]:
        outbox = self._world.outbox
        listened = outbox if isinstance(outbox, Outbox) else None
        with self._world.transaction():
            grown = day_office.grow(self._world, wish.rooms, wish.people)
        if begin > self._world.now():
            await self._timeline.advance((begin - self._world.now()).total_seconds())
        begin = self._world.now()
        until = begin + timedelta(hours=wish.hours)
        self._span = begin, until
        if listened is not None:
            listened.listeners.append(self._hear)
            listened.delivered_to.append(self._hear_delivered)
        try:
            with self._world.transaction():
                self._office |= {"grown": grown, **_plan(self._world, until, wish, self._ledger)}
            await self._pass(until, wish)
        finally:
            if listened is not None:
                listened.listeners.remove(self._hear)
                listened.delivered_to.remove(self._hear_delivered)
        return self._outcome()

    async def _pass(self, until: datetime, wish: Day) -> None:
        """Let the time go by, at the speed that was asked for."""
        if wish.speed is None:
            with self._world.clock.bound_for(until):
                await self._hurry(until, wish.pause_s)
            return
        began_s, begin = monotonic_s(), self._world.now()
        while (left_s := (until - self._world.now()).total_seconds()) > 0:
            due_s = (monotonic_s() - began_s) * wish.speed - (self._world.now() - begin).total_seconds()
            if due_s > 0:
                await self._timeline.advance(min(left_s, due_s))
            await asyncio.sleep(_TICK_S)

    async def _hurry(self, until: datetime, pause_s: float) -> None:
        while (left_s := (until - self._world.now()).total_seconds()) > 0:
            await self._timeline.advance(min(left_s, STEP_MIN * 60))
            await asyncio.sleep(pause_s)

    def _outcome(self) -> dict[str, Any]:
        """Return what became of the day, as of its end; ``planned`` is what there would have been."""
        if self._told is None:
            begin, _ = self._span or (self._world.now(), None)
            self._told = {
                "ok": True,
                "now": iso(self._world.now()),
                "stopped": self._stopped_at is not None,
                "begins_at": iso(begin),
                **self._office,
                **self._ledger.counts(self._stopped_at),
                **day_rooms.became(self._world, begin),
                **day_people.became(self._world, begin),
                "planned": self._ledger.counts(),
                "events": dict(self._events.most_common()),
                "delivered": dict(self._delivered.most_common()),
            }
        return self._told

    def _hear(self, event: str, envelope: dict[str, Any]) -> None:
        self._events[event] += 1

    def _hear_delivered(self, event: str) -> None:
        self._delivered[event] += 1


def _begin(world: World, wish: Day) -> datetime:
    """Return when the day begins, having looked at everything that was asked for. Raises ValueError."""
    if not 0 < wish.hours <= 24:
        raise ValueError(f"hours is more than 0, at most 24; got {wish.hours:g}.")
    if not 0 <= wish.pause_s <= 5:
        raise ValueError(f"pause_s is 0 to 5; got {wish.pause_s:g}.")
    if wish.speed is not None and not 0.1 <= wish.speed <= 100_000:
        raise ValueError(f"speed is 0.1 to 100000 seconds a second; got {wish.speed:g}.")
    day_office.check(wish.rooms, wish.people)
    if not wish.rooms and not day_office.usable(world):
        raise ValueError(
            "No room of this world is online with a sensor and a calendar; give rooms, and an office grows."
        )
    if wish.date is None:
        return world.now()
    begin = morning(world, wish.date)
    if not -_LATE <= begin - world.now() <= _AHEAD:
        raise ValueError(
            f"The world's clock shows {iso(world.now())}; a day begins within the year after that, and "
            f"{wish.date} begins at {iso(begin)}. Begin anew there: greenroom sandbox reset --at {wish.date}"
        )
    return max(begin, world.now())


def morning(world: World, day: str) -> datetime:
    """Return when the building opens on a date (2026-03-02), by its own clock. Raises ValueError."""
    places = [row.body for row in world.records.list("location") if row.body.get("type") == "building"]
    return morning_of(day, places[0]["timezone"] if places else "UTC")


def morning_of(day: str, timezone: str) -> datetime:
    """Return when a building in a time zone opens on a date. Raises ValueError."""
    try:
        wanted = date.fromisoformat(day)
    except ValueError:
        raise ValueError(f"A date is a day such as 2026-03-02; got {day[:40]!r}.") from None
    if not 2000 <= wanted.year < 2200:
        raise ValueError(f"The date lies in the year {wanted.year}; use 2000 to 2199.")
    try:
        zone = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError):
        zone = ZoneInfo("UTC")
    return datetime.combine(wanted, OPENS_AT, zone).astimezone(ZoneInfo("UTC"))


def _plan(world: World, until: datetime, wish: Day, ledger: Ledger) -> dict[str, int]:
    """Book the rooms that have a sensor and set the times at which people come and go; return how many rooms
    and people there are."""
    drawn = world.new_hex(16)
    chance = Random(f"{world.seed}/{drawn}" if wish.seed is None else f"day {wish.seed}")  # noqa: S311
    people = day_meetings.people(world)
    organizers, used = list(people), day_office.usable(world)
    for room in used:
        day_rooms.fill(world, room, until, chance, organizers)
        for booking in rooms.bookings_of(world, room["id"]):
            if booking["status"] == "confirmed" and iso(world.now()) <= booking["starts_at"] < iso(until):
                visit = day_rooms.let_come(world, room, booking, chance, ledger)
                if visit.people and people:
                    ledger.note("meetings", parse_iso(booking["starts_at"]))
                    day_meetings.plan(world, booking, people, visit.people, visit.leave, chance)
    day_rooms.let_fail(world, used, until, chance, ledger)
    day_people.plan(world, list(people.values()), until, chance, ledger)
    return {"rooms": len(used), "people": len(people)}
