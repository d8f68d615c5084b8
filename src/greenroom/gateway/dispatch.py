"""From the inbox to whoever wants the events: at least once, in any number of processes."""

from __future__ import annotations

import asyncio
import contextlib
import heapq
import logging
import os
import socket
from collections import deque
from collections.abc import Callable, Sequence
from fnmatch import fnmatchcase
from functools import lru_cache

from greenroom.core.errors import StorageError
from greenroom.storage.received import (
    LEASE_S,
    RETRYING,
    Inbox,
    Pending,
    Recorded,
    Settlement,
)

from .event import from_pending, from_recorded
from .handling import Handling, Job

log = logging.getLogger(__name__)

MAX_READY = 2048
"""Events held in memory; further ones stay in the inbox until their turn comes."""
MAX_READY_EACH = 16
"""The same for each handler that may run at a time, when others could take the events instead."""
LOAD_BATCH = 256
MAX_UNSETTLED = 1024
POLL_S = 1.0
STORE_PAUSE_S = 1.0


class Dispatcher:
    """Hands events to their targets, several at a time, begun in order of receipt.

    handling: who is called with an event. is_wanted: whether there is anybody at all; until then this process
    claims nothing. ordered: patterns of events that are handled one at a time per object. predecessor: the
    worker whose event loop is gone, and whose claims are free with it.

    New events come straight from the commit, claimed with it, as long as this process keeps up. When it does
    not, or where order matters, they are recorded as free, and claimed a batch at a time.
    """

    def __init__(
        self,
        inbox: Inbox,
        handling: Handling,
        is_wanted: Callable[[], bool],
        *,
        ordered: Callable[[], Sequence[str]] = tuple,
        concurrency: int = 16,
        lease_s: float = LEASE_S,
        predecessor: str = "",
    ) -> None:
        self._inbox = inbox
        self.handling = handling
        self._is_wanted = is_wanted
        self._ordered = ordered
        self._concurrency = concurrency
        self._lease_s = lease_s
        self._most = min(MAX_READY, MAX_READY_EACH * concurrency) if inbox.is_shared else MAX_READY
        self._predecessor = predecessor
        self._worker = ""  # the name under which this process claims; empty before it has joined
        self._ready: deque[Job] = deque()
        self._held: set[int] = set()  # all that is claimed for this process, as far as it knows
        self._unsettled: list[Settlement] = []
        self._due: list[float] = []  # when retries are due, by the loop's clock
        self._claiming = asyncio.Lock()
        self._is_direct = False  # new events come straight from the commit
        self._takes = _all_but(())  # which ones
        self._has_missed = False  # one of them was recorded as free
        self._has_jobs, self._should_look = asyncio.Event(), asyncio.Event()
        self._has_unsettled, self._has_settled = asyncio.Event(), asyncio.Event()
        self._workers: list[asyncio.Task[None]] = []
        self._tasks: list[asyncio.Task[None]] = []
        self._is_stopping = False

    @property
    def worker(self) -> str:
        """The name under which it claims; empty before it has joined."""
        return self._worker

    @property
    def in_hand(self) -> int:
        """How many events are claimed for this process."""
        return len(self._held)

    def is_stuck(self, after_s: float) -> bool:
        """Return whether it has ended by itself, or every handler it may run at a time has been busy for
        after_s seconds without one of them coming to an end, while more events are at hand."""
        if any(task.done() for task in (*self._tasks, *self._workers)):
            return not self._is_stopping
        return bool(self._ready) and self.handling.meter.is_full_since(after_s, self._concurrency)

    def start(self) -> None:
        """Begin on the running event loop, first with what an earlier process left."""
        self._inbox.hand_over(None, self._takes)
        self._should_look.set()
        self._workers = [asyncio.create_task(self._work()) for _ in range(self._concurrency)]
        self._tasks = [asyncio.create_task(each) for each in (self._fill(), self._settle(), self._live())]

    async def stop(self, grace_s: float = 5.0) -> None:
        """Let handlers finish for up to grace_s seconds; what is not done is free for others in the inbox."""
        self._is_stopping = True
        self._go_direct(False)
        self._has_jobs.set()
        busy = [task for task in self._workers if not task.done()]
        if busy:
            _, late = await asyncio.wait(busy, timeout=grace_s)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        running = [task for task in self._tasks if not task.done()]
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)
        if self._worker:
            try:
                if self._unsettled:
                    await self._inbox.settle(self._worker, self._unsettled)
                await self._inbox.leave(self._worker)
            except StorageError as exc:  # the lease will run out
                log.error("%s", exc)

    def offer(self, new: Sequence[Recorded]) -> None:
        """Take newly recorded events, in order of receipt: those claimed for this process now, the others as
        a reason to look into the inbox."""
        if not self._is_wanted():
            return  # they wait in the inbox for whoever comes
        mine = [one for one in new if one.claimed_by and one.claimed_by == self._worker]
        self._take([Job(from_recorded(one)) for one in mine])
        if len(mine) < len(new):
            self._should_look.set()
        if any(not one.claimed_by and self._takes(one.delivery.event) for one in new):
            self._has_missed = True  # it comes before those that follow it
        if self._has_missed or len(self._ready) >= self._most:
            self._go_direct(False)

    def look_again(self) -> None:
        """There may be something in the inbox."""
        self._should_look.set()

    def ask_again(self) -> None:
        """Somebody new wants events, perhaps in order."""
        self._go_direct(False)
        self._should_look.set()

    # Claiming

    async def _fill(self) -> None:
        """Claim events while there is room for them; look again at every sign that there may be some."""
        while True:
            self._should_look.clear()
            if self._is_wanted() and len(self._ready) <= self._most // 2:
                try:
                    await self._claim()
                except StorageError as exc:
                    log.error("%s", exc)
                    await asyncio.sleep(STORE_PAUSE_S)
            with contextlib.suppress(TimeoutError):  # wait_for of Python 3.11 may swallow being cancelled
                async with asyncio.timeout(self._next_look_s()):
                    await self._should_look.wait()

    async def _claim(self) -> None:
        if not self._worker:
            await self._join()
        worker = self._worker
        self._has_missed = False
        async with self._claiming:
            found = await self._inbox.claim(worker, LOAD_BATCH, self._ordered())
            self._take([_job(one) for one in found] if worker == self._worker else [])
        if worker == self._worker:
            self._go_direct(len(found) < LOAD_BATCH // 2 and not self._has_missed)
        if len(found) >= LOAD_BATCH // 2:  # a claim gives half of its room to events in order
            self._should_look.set()

    def _take(self, jobs: Sequence[Job]) -> None:
        if jobs:
            self._ready.extend(jobs)
            self._held.update(job.event.seq for job in jobs)
            self._has_jobs.set()

    def _go_direct(self, is_direct: bool) -> None:
        if is_direct != self._is_direct:
            self._is_direct = is_direct
            self._takes = _all_but(tuple(self._ordered()))
            self._inbox.hand_over(self._worker if is_direct else None, self._takes)

    def _next_look_s(self) -> float:
        now = asyncio.get_running_loop().time()
        while self._due and self._due[0] <= now:
            heapq.heappop(self._due)
            self._should_look.set()
        return min(POLL_S, self._due[0] - now) if self._due else POLL_S

    # Staying alive

    async def _join(self) -> None:
        worker = f"{socket.gethostname()[:60]}-{os.getpid()}-{os.urandom(4).hex()}"
        if self._predecessor:
            await self._inbox.leave(self._predecessor)
        await self._inbox.join(worker, self._lease_s)
        self._worker = worker

    async def _live(self) -> None:
        while True:
            await asyncio.sleep(self._lease_s / 3)
            if not self._worker:
                continue
            try:
                async with self._claiming:  # so that it holds all that is claimed for it
                    is_alive = await self._inbox.renew(self._worker, self._lease_s, tuple(self._held))
            except StorageError as exc:
                log.error("%s", exc)
                continue
            if not is_alive:
                self._start_anew()
            self._should_look.set()

    def _start_anew(self) -> None:
        """Others have taken over what this process had claimed while nothing was heard of it."""
        log.warning("%s was silent for too long; it goes on under another name", self._worker)
        self._go_direct(False)
        self._worker = ""
        self._ready.clear()
        self._held.clear()
        self._unsettled.clear()
        self._has_settled.set()

    # Handling

    async def _work(self) -> None:
        while not self._is_stopping:
            if not self._ready:
                self._has_jobs.clear()
                await self._has_jobs.wait()
                continue
            job = self._ready.popleft()
            if not self._is_direct and len(self._ready) == self._most // 2:
                self._should_look.set()
            worker = self._worker
            settlement = await self.handling.handle(job)
            if worker == self._worker:
                self._unsettled.append(settlement)
                self._has_unsettled.set()
                while len(self._unsettled) > MAX_UNSETTLED and not self._is_stopping:
                    self._has_settled.clear()
                    await self._has_settled.wait()

    # Settling

    async def _settle(self) -> None:
        """Write down what became of events, as many as there are at a time; keep them while that fails."""
        while True:
            self._has_unsettled.clear()
            if not self._unsettled:
                await self._has_unsettled.wait()
            worker, batch = self._worker, self._unsettled[:MAX_UNSETTLED]
            if not batch:
                continue
            try:
                await self._inbox.settle(worker, batch)
            except StorageError as exc:
                log.error("%s", exc)
                await asyncio.sleep(STORE_PAUSE_S)
                continue
            if worker == self._worker:
                del self._unsettled[: len(batch)]
                self._held.difference_update(one.seq for one in batch)
            self._has_settled.set()
            self._look_after(batch)

    def _look_after(self, batch: Sequence[Settlement]) -> None:
        """Look into the inbox when a retry is due, or at once where the next about an object may go on."""
        now = asyncio.get_running_loop().time()
        for one in batch:
            if one.status == RETRYING:
                heapq.heappush(self._due, now + one.pause_ms / 1000 + 0.002)
                self._should_look.set()
        if self._ordered():
            self._should_look.set()


def _job(pending: Pending) -> Job:
    stored = pending.stored
    return Job(from_pending(pending), stored.attempts, frozenset(filter(None, stored.unfinished.split("\n"))))


def _all_but(patterns: tuple[str, ...]) -> Callable[[str], bool]:
    return lru_cache(1024)(lambda name: not any(fnmatchcase(name, pattern) for pattern in patterns))
