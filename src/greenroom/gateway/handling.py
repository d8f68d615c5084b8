"""One event and those who want it: who is called, for how long, and what is remembered of it."""

from __future__ import annotations

import asyncio
import logging
import random
from collections.abc import Awaitable, Callable, Iterable
from datetime import UTC, datetime
from typing import Any, NamedTuple

import msgspec

from greenroom.core.patience import Patience
from greenroom.events.event import Event
from greenroom.storage.received import DISPATCHED, FAILED, RETRYING, Settlement

from .meter import Meter
from .rests import Rests

log = logging.getLogger(__name__)

HANDLE_WITHIN_S = 300.0
"""A handler that takes longer has failed: so many that never end, and no event would be handled any more."""
WAITS_FOR_S = 24 * 3600.0
"""Since its receipt. For so long an event waits for a target that rests without using up its attempts."""
ERROR_LENGTH = 500


class Retries(msgspec.Struct, frozen=True):
    """How often an event is offered to a consumer that fails, and how long to wait in between, seconds."""

    attempts: int = 10
    first_s: float = 1.0
    longest_s: float = 300.0

    def pause_s(self, attempts: int) -> float:
        """Return the wait after so many attempts: doubling, with jitter downwards to one half."""
        doubled = self.first_s * 2 ** min(attempts - 1, 32)
        return float(min(self.longest_s, doubled) * random.uniform(0.5, 1.0))  # noqa: S311


class Target(NamedTuple):
    """Somebody who wants an event. name: what an error is reported under."""

    name: str
    call: Callable[[Event], Awaitable[None]]


class Job(NamedTuple):
    """An event that is claimed. only: the targets that have yet to succeed; empty: all."""

    event: Event
    attempts: int = 0
    only: frozenset[str] = frozenset()


class Handling:
    """targets: who wants an event. within_s: how long each may take, None for as long as it likes."""

    def __init__(
        self,
        targets: Callable[[Event], Iterable[Target]],
        retries: Retries | None = None,
        meter: Meter | None = None,
        within_s: float | None = HANDLE_WITHIN_S,
    ) -> None:
        self.rests = Rests()
        self.meter = meter or Meter()
        self._targets = targets
        self._retries = retries or Retries()
        self._within_s = within_s
        self._patience = None if within_s is None else Patience(within_s)

    async def handle(self, job: Job) -> Settlement:
        """Call all targets that have yet to succeed, one after the other; return what became of it."""
        failed: dict[str, str] = {}
        is_begun = counts = False
        wait_s = 0.0
        for target in self._wanted(job):
            rest_s, is_resting = self.rests.wait_s(target.name), self.rests.is_resting(target.name)
            if rest_s:
                failed[target.name] = self.rests.reason(target.name)
                wait_s = max(wait_s, rest_s)
                continue
            if not job.attempts and not is_begun:
                self.meter.begun(job.event.received_at)
            is_begun = True
            error = await self._try(target, job.event)
            if error is not None:
                failed[target.name] = f"{type(error).__name__}: {error}"
                wait_s = max(wait_s, self.rests.left_s(target.name))
                counts = counts or not is_resting
        return self._settlement(job, failed, wait_s, counts=counts)

    async def _try(self, target: Target, event: Event) -> BaseException | None:
        """Return what the target failed with, None if it did not."""
        error: BaseException | None = None
        began_s = self.meter.enter()
        waiting = self._patience.begin() if self._patience else None
        try:
            await target.call(event)
        except (
            Exception,
            asyncio.CancelledError,
        ) as exc:  # a handler may raise anything; the dispatch goes on
            error = exc
        finally:
            took_s = self.meter.leave(target.name, began_s, error is None)
            is_late = waiting is not None and self._is_late(waiting)
        if is_late and error is not None:
            error = TimeoutError(f"no end after {self._within_s:g} s")
        elif isinstance(error, asyncio.CancelledError) and _is_meant_for_us():
            self.rests.broken_off(target.name)
            raise error
        self.rests.ended(target.name, took_s, error)
        return error

    def _is_late(self, waiting: asyncio.Task[Any]) -> bool:
        assert self._patience is not None
        is_late = self._patience.has_run_out(waiting)
        self._patience.end(waiting)
        return is_late

    def _settlement(self, job: Job, failed: dict[str, str], wait_s: float, counts: bool) -> Settlement:
        """counts: one of those who failed was well before; else all of them rest, and the event waits."""
        event = job.event
        if not failed:
            return Settlement(event.seq, DISPATCHED, job.attempts + 1)
        error = _speakable("; ".join(f"{name}: {what}" for name, what in failed.items()))
        unfinished = _speakable("\n".join(failed), length=5000)
        counts = counts or (datetime.now(UTC) - event.received_at).total_seconds() > WAITS_FOR_S
        attempts = job.attempts + counts
        if attempts >= self._retries.attempts:
            log.error("event %s (%s) given up after %d attempts", event.id, event.event, attempts)
            return Settlement(event.seq, FAILED, attempts, error, unfinished=unfinished)
        pause_s = wait_s * random.uniform(1.0, 1.5)  # noqa: S311  not all at once when it is back
        if counts:
            pause_s = max(pause_s, self._retries.pause_s(attempts))
            log.warning("event %s (%s) failed, next attempt in %.1f s", event.id, event.event, pause_s)
        return Settlement(event.seq, RETRYING, attempts, error, round(pause_s * 1000), unfinished)

    def _wanted(self, job: Job) -> list[Target]:
        """Return the targets that have yet to succeed; all when none goes by a name that is remembered."""
        targets = list(self._targets(job.event))
        return [target for target in targets if target.name in job.only] or targets


def _speakable(text: str, length: int = ERROR_LENGTH) -> str:
    """Return text as every database can keep it."""
    return text[:length].replace("\x00", "").encode("utf-8", "replace").decode()


def _is_meant_for_us() -> bool:
    """Return whether the running worker itself was cancelled."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
