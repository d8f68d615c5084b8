"""The world's time: what is due runs in order, each timer at its own moment."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import SystemClock, epoch_ms, from_epoch_ms, iso, monotonic_s, parse_iso

from . import registry
from .world.shares import parted
from .world.world import World

LONGEST_ADVANCE_S = 400 * 24 * 3600
_NAP_S = 0.2
"""How often real time looks for timers that somebody has just set."""

_log = logging.getLogger("greenroom.sandbox")


class MoveEnded(Exception):
    """The clock's way, or the day that was played, ended before its time."""


class Timeline:
    """Moves a world's clock and runs its timers.

    settle: awaited after each timer while the clock is being moved, so that a webhook which fails at its own
    moment has its retry scheduled before time goes on.
    """

    def __init__(self, world: World, settle: Callable[[], Awaitable[None]]) -> None:
        self._world = world
        self._settle = settle
        self._moving = asyncio.Lock()
        self._task: asyncio.Task[None] | None = None
        self._ends = 0
        self._is_stopped = False
        self._runs_on = False
        """Whether the clock stands only while it is moved."""
        self._way: tuple[datetime, datetime] | None = None
        self._events = 0
        """From where to where the clock is being moved, and the events on the way so far."""
        self.ended_by = ""
        """Why moves were last ended, in words."""

    # Life

    def restore(self) -> None:
        """Take up the clock's shift or standstill from the records."""
        kept = self._world.records.meta("clock")
        if not kept:
            return
        clock = self._world.clock
        if kept["frozen_at"] is not None:
            clock.freeze(parse_iso(kept["frozen_at"]))
        else:
            clock.freeze(machine_now() + timedelta(seconds=kept["offset_s"]))
            clock.resume()

    async def start(self) -> None:
        """Run what becomes due from now on."""
        self._is_stopped = False
        self._task = asyncio.create_task(self._follow(), name="greenroom timeline")

    def end(self, why: str) -> None:
        """End every move under way or waiting its turn, where the clock is. They raise MoveEnded and touch
        the clock and the records no more, so that whoever ends them may replace or close both at once."""
        self._ends += 1
        self.ended_by = why
        if self._moving.locked():
            if self._runs_on:
                self._world.clock.resume()
            self._runs_on, self._way = False, None
            self._keep_move()

    async def stop(self) -> None:
        """Run nothing more; a move that is asked for after this raises MoveEnded."""
        self._is_stopped = True
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await self._task
            self._task = None

    # Moving

    async def advance(self, seconds: float) -> None:
        """Go ahead, running or frozen, and run everything due on the way.

        Raises ValueError for a negative number or more than LONGEST_ADVANCE_S, MoveEnded.
        """
        if not 0 <= seconds <= LONGEST_ADVANCE_S:
            raise ValueError(
                f"The clock moves 0 to {LONGEST_ADVANCE_S} seconds ahead at once; got {seconds:g}."
            )
        async with self._turn() as ends:
            await self._go_to(self._world.now() + timedelta(seconds=seconds), ends)

    async def freeze(self, at: datetime | None = None) -> None:
        """Stand still, where the clock is or at a given time; what is due on the way there runs.

        A time in the past is taken as it is: nothing runs, nothing is undone. Raises MoveEnded.
        """
        async with self._turn() as ends:
            target = at or self._world.now()
            if target > self._world.now():
                await self._go_to(target, ends)
            self._world.clock.freeze(target)

    async def resume(self) -> None:
        """Run again from where the clock stands. Raises MoveEnded."""
        async with self._turn():
            self._world.clock.resume()

    def state(self) -> dict[str, Any]:
        """Return the clock as the control API shows it. One that stands only while it is moved runs."""
        now, offset_s, frozen_at = self._shown()
        shown: dict[str, Any] = {
            "now": iso(now),
            "offset_s": round(offset_s, 3),
            "frozen": frozen_at is not None,
        }
        if self._way is not None:
            begin, target = self._way
            shown["move"] = {"begins_at": iso(begin), "ends_at": iso(target), "events": self._events}
        return shown

    def hear(self, event: str, envelope: dict[str, Any]) -> None:
        """Count an event of the world; those on the way of a move are told with it."""
        self._events += 1

    def keep(self) -> None:
        """Write the clock's state, and the time it shows, into the records."""
        now, offset_s, frozen_at = self._shown()
        stands = frozen_at.isoformat() if frozen_at is not None else None
        kept = {"offset_s": offset_s, "frozen_at": stands, "now": now.isoformat()}
        self._world.records.set_meta("clock", kept)

    def _shown(self) -> tuple[datetime, float, datetime | None]:
        """Return time, shift in seconds and standstill, as they are for everybody but the move under way."""
        clock = self._world.clock
        now = clock.now()
        if self._runs_on and clock.frozen_at is not None:
            return now, (now - machine_now()).total_seconds(), None
        return now, clock.offset_s, clock.frozen_at

    def return_to_kept(self) -> None:
        """Show the time that keep() wrote, as after a restored snapshot; without one, the machine's time."""
        kept = self._world.records.meta("clock")
        clock = self._world.clock
        clock.freeze(parse_iso(kept["now"]) if kept else machine_now())
        if not kept or kept["frozen_at"] is None:
            clock.resume()
        self._world.changed("clock", self.state())

    def begin_at(self, moment: datetime | None) -> None:
        """Run from a moment on, from the machine's time without one."""
        self._world.clock.freeze(moment or machine_now())
        self._world.clock.resume()
        if moment is not None:
            self.keep()
        self._world.changed("clock", self.state())

    @asynccontextmanager
    async def _turn(self) -> AsyncIterator[int]:
        """One move at a time; the clock is kept after it. Yields how often moves had been ended before."""
        ends = self._ends
        async with self._moving:
            self._go_on(ends)
            yield ends
            self._keep_move()

    def _keep_move(self) -> None:
        with self._world.transaction():
            self.keep()
            self._world.changed("clock", self.state())

    def _go_on(self, ends: int) -> None:
        """Raise MoveEnded when moves were ended since."""
        if self._is_stopped or ends != self._ends:
            raise MoveEnded(self.ended_by)

    async def _go_to(self, target: datetime, ends: int) -> None:
        await self._settle()  # what is being sent belongs to the time before
        self._go_on(ends)
        clock = self._world.clock
        self._runs_on, started_s = clock.frozen_at is None, monotonic_s()
        self._way, self._events = (clock.now(), target), 0
        due_ms = self._world.records.next_due_ms()
        try:
            with clock.bound_for(target):
                while due_ms is not None and due_ms <= epoch_ms(target):
                    clock.freeze(max(clock.now(), from_epoch_ms(due_ms)))
                    self._run_one(due_ms)
                    await asyncio.sleep(0)
                    await self._settle()
                    self._go_on(ends)
                    due_ms = self._world.records.next_due_ms()
            clock.freeze(target)
        finally:
            if self._runs_on and ends == self._ends:
                clock.advance(monotonic_s() - started_s)  # a running clock has run meanwhile
                clock.resume()
            self._runs_on, self._way = False, None

    # Running

    async def _follow(self) -> None:
        while True:
            try:
                await asyncio.sleep(self._run_due())
            except Exception:
                _log.exception("The sandbox's timers can't be read; trying again.")
                await asyncio.sleep(1)

    def _run_due(self) -> float:
        """Run one timer if one is due; return how long to sleep before looking again, seconds."""
        now_ms, due_ms = epoch_ms(self._world.now()), self._world.records.next_due_ms()
        if due_ms is None or self._moving.locked():
            return _NAP_S
        if due_ms > now_ms:
            return min(_NAP_S, (due_ms - now_ms) / 1000)
        self._run_one(now_ms)
        return 0

    def _run_one(self, until_ms: int) -> None:
        """Run the earliest timer; one that fails is logged and dropped, so that the rest goes on."""
        world = self._world
        try:
            with world.transaction():
                timer = world.records.pop_due(until_ms)
                if timer is not None:
                    timer, account_id = parted(timer)
                    if handler := registry.timers.get(timer.kind):
                        handler(timer, world.account(account_id))
        except Exception:
            _log.exception("A timer of the sandbox failed and was dropped.")
            world.records.pop_due(until_ms)


def machine_now() -> datetime:
    """Return the machine's time, which signatures carry."""
    return SystemClock().now()
