"""From the inbox to whoever wants the events: in order of receipt, at least once."""

from __future__ import annotations

import asyncio
import logging
import random
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import NamedTuple

import msgspec

from greenroom.core.errors import StorageError
from greenroom.events.event import Event
from greenroom.storage.received import DISPATCHED, FAILED, RETRYING, Inbox, Recorded, Settlement

from .event import from_pending, from_recorded

log = logging.getLogger(__name__)

MAX_READY = 2048
"""Events held in memory; further ones are read back from the inbox when their turn comes."""
LOAD_BATCH = 256
STORE_PAUSE_S = 1.0
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


class _Job(NamedTuple):
    event: Event
    attempts: int
    only: frozenset[str] | None = None  # the targets that failed the last time; None: all


class Dispatcher:
    """Hands events to their targets, several at a time, begun in order of receipt.

    targets: who wants an event. is_wanted: whether there is anybody at all; until then events stay recorded.
    """

    def __init__(
        self,
        inbox: Inbox,
        targets: Callable[[Event], Iterable[Target]],
        is_wanted: Callable[[], bool],
        *,
        concurrency: int = 16,
        retries: Retries | None = None,
    ) -> None:
        self._inbox = inbox
        self._targets = targets
        self._is_wanted = is_wanted
        self._concurrency = concurrency
        self._retries = retries or Retries()
        self._ready: deque[_Job] = deque()
        self._waiting: dict[int, asyncio.TimerHandle] = {}
        self._wake = asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []
        self._seen = 0  # the highest seq taken up
        self._is_behind = True  # the inbox may hold events past _seen that are not in memory
        self._is_loading = False
        self._is_stopping = False

    def start(self) -> None:
        """Begin on the running event loop, first with what an earlier process left."""
        self._workers = [asyncio.create_task(self._work()) for _ in range(self._concurrency)]

    async def stop(self, grace_s: float = 5.0) -> None:
        """Let handlers finish for up to grace_s seconds; what is not done stays pending in the inbox."""
        self._is_stopping = True
        for handle in self._waiting.values():
            handle.cancel()
        self._waiting.clear()
        self._wake.set()
        busy = [task for task in self._workers if not task.done()]
        if busy:
            _, late = await asyncio.wait(busy, timeout=grace_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self._workers = []

    def offer(self, new: Sequence[Recorded]) -> None:
        """Take newly recorded events, in order of receipt. Word of a commit can come after a load has already
        found its events; those are not taken twice."""
        new = [one for one in new if one.seq > self._seen]
        if not new:
            return
        if not self._is_wanted():
            self._is_behind = True
            return
        if self._is_behind or self._is_loading or len(self._ready) >= MAX_READY:
            self._is_behind = True
        else:
            self._ready.extend(_Job(from_recorded(one), 0) for one in new)
            self._seen = new[-1].seq
        self._wake.set()

    def replay(self, event: Event) -> None:
        """Run an event again now, whatever became of it before."""
        waiting = self._waiting.pop(event.seq, None)
        if waiting is not None:
            waiting.cancel()
        if event.seq <= self._seen:
            self._ready.append(_Job(event, 0))
        else:
            self._is_behind = True
        self._wake.set()

    def look_again(self) -> None:
        """Somebody new wants events."""
        self._wake.set()

    async def _work(self) -> None:
        while (job := await self._next()) is not None:
            await self._deliver(job)

    async def _next(self) -> _Job | None:
        """Return the next job, None when stopping."""
        while not self._is_stopping:
            if self._ready:
                return self._ready.popleft()
            if self._is_behind and not self._is_loading and self._is_wanted():
                await self._load()
            else:
                self._wake.clear()
                await self._wake.wait()
        return None

    async def _load(self) -> None:
        """Take up pending events from the inbox. Those offered meanwhile are there too, so they wait for the
        next load; once a load finds nothing new, offers go straight to memory again."""
        self._is_loading, self._is_behind = True, False
        try:
            found = await self._inbox.pending(after=self._seen, limit=LOAD_BATCH)
            if found:
                self._ready.extend(_Job(from_pending(one), one.stored.attempts) for one in found)
                self._seen = found[-1].stored.seq
                self._is_behind = True
        except StorageError as exc:
            log.error("%s", exc)
            self._is_behind = True
            await asyncio.sleep(STORE_PAUSE_S)
        finally:
            self._is_loading = False
            self._wake.set()

    async def _deliver(self, job: _Job) -> None:
        failed: dict[str, BaseException] = {}
        for target in self._targets(job.event):
            if job.only is None or target.name in job.only:
                try:
                    await target.call(job.event)
                except asyncio.CancelledError as exc:
                    if _is_meant_for_us():
                        raise
                    failed[target.name] = exc  # something the handler awaited was cancelled
                except Exception as exc:  # a handler may raise anything; it must not end the dispatch
                    failed[target.name] = exc
        attempts = job.attempts + 1
        if not failed:
            await self._settle(Settlement(job.event.seq, DISPATCHED, attempts))
            return
        error = "; ".join(f"{name}: {type(exc).__name__}: {exc}" for name, exc in failed.items())[
            :ERROR_LENGTH
        ]
        if attempts >= self._retries.attempts:
            log.error("event %s (%s) given up after %d attempts", job.event.id, job.event.event, attempts)
            await self._settle(Settlement(job.event.seq, FAILED, attempts, error))
        else:
            await self._settle(Settlement(job.event.seq, RETRYING, attempts, error))
            self._retry_later(_Job(job.event, attempts, frozenset(failed)))

    def _retry_later(self, job: _Job) -> None:
        if self._is_stopping:
            return
        pause_s = self._retries.pause_s(job.attempts)
        log.warning("event %s (%s) failed, next attempt in %.1f s", job.event.id, job.event.event, pause_s)
        loop = asyncio.get_running_loop()
        self._waiting[job.event.seq] = loop.call_later(pause_s, self._retry_now, job)

    def _retry_now(self, job: _Job) -> None:
        self._waiting.pop(job.event.seq, None)
        self._ready.append(job)
        self._wake.set()

    async def _settle(self, settlement: Settlement) -> None:
        try:
            await self._inbox.settle(settlement)
        except StorageError as exc:  # it stays pending and is dispatched again: at least once
            log.error("%s", exc)


def _is_meant_for_us() -> bool:
    """Return whether the running worker itself was cancelled."""
    task = asyncio.current_task()
    return task is not None and task.cancelling() > 0
