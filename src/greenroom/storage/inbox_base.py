"""What is the same for every inbox: the work of ``inbox_work.py``, driven by a store."""

from __future__ import annotations

import asyncio
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Sequence
from functools import partial
from typing import TypeAlias, TypeVar

from . import inbox_work as work
from .inbox_work import Work
from .meter import Meter
from .received import Challenge, Filter, Page, Pending, Recorded, Rejection, Stored, Unfinished

TRIM_BATCH = 250
TRIM_PAUSE_S = 0.02
"""Between batches, so that recording does not wait for them."""

T = TypeVar("T")
Begin: TypeAlias = "Callable[[], Work[T]]"
"""Begins the work, once more if it has to be repeated."""


class QueriedInbox(ABC):
    """An Inbox without its hot path: recording, refusing and settling are each store's own."""

    def __init__(self) -> None:
        self.meter = Meter()
        self._is_order_prepared = False
        self._probe = f"probe-{os.urandom(8).hex()}"
        self._commit_listeners: list[Callable[[Sequence[Recorded]], None]] = []
        self._work_listeners: list[Callable[[], None]] = []

    @abstractmethod
    async def read(self, what: Begin[T]) -> T:
        """Return what work that changes nothing comes to. Raises: StorageError."""

    @abstractmethod
    async def change(self, what: Begin[T], *, is_alone: bool = False) -> T:
        """Return what work in one transaction comes to. is_alone: no other process does such work meanwhile.
        Raises: StorageError."""

    @abstractmethod
    async def tell_work(self) -> None:
        """Let other processes know that there is something to claim."""

    def watch_commits(self, hear: Callable[[Sequence[Recorded]], None]) -> None:
        """Call hear after each commit with the new events, in order of receipt, on the loop that recorded."""
        self._commit_listeners.append(hear)

    def watch_work(self, hear: Callable[[], None]) -> None:
        """Call hear when another process may have left something to claim."""
        self._work_listeners.append(hear)

    async def list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        event: str | None = None,
        ids: tuple[str, ...] | None = None,
        source: str | None = None,
        status: str | None = None,
        since: int | None = None,
        until: int | None = None,
        after: int | None = None,
    ) -> Page:
        """Return events, newest first, with after oldest first. Raises ValueError for a foreign cursor."""
        where = Filter(event, source, status, since, until, ids, after)
        return await self.read(lambda: work.page(where, cursor, limit))

    async def get(self, event_id: str) -> Stored | None:
        """Return one event, None if there is none by that id."""
        return await self.read(lambda: work.one(event_id))

    async def body(self, event_id: str) -> bytes | None:
        """Return the exact bytes that were received, None if there is no such event."""
        return await self.read(lambda: work.body(event_id))

    async def headers(self, event_id: str) -> str | None:
        """Return the headers it came with, as JSON; None if there is no such event."""
        return await self.read(lambda: work.headers(event_id))

    async def flagged(self, flag: str, *, since: int, limit: int) -> Sequence[Pending]:
        """Return events with flag received from since on (milliseconds since 1970), oldest first; of more
        than limit the newest."""
        return await self.read(lambda: work.flagged(flag, since, limit))

    async def count(self, where: Filter) -> int:
        """Return how many events match."""
        return await self.read(lambda: work.count(where))

    async def rejections(self, *, limit: int = 100) -> tuple[Rejection, ...]:
        """Return refusals, newest first."""
        return await self.read(lambda: work.rejections(limit))

    async def note_challenge(self, challenge: Challenge) -> None:
        """Keep a challenge; of each source only the newest that passed and the newest that failed stay."""
        from . import challenge_queries as queries

        await self.change(lambda: queries.add(challenge))

    async def challenges(self, *, limit: int = 100, source: str | None = None) -> tuple[Challenge, ...]:
        """Return challenges, newest first."""
        from . import challenge_queries as queries

        return await self.read(lambda: queries.newest(limit, source))

    async def check(self) -> None:
        """Commit a change that leaves nothing behind. Raises: StorageError when that is not possible."""
        await self.change(lambda: work.check(self._probe))

    async def unfinished(self) -> Unfinished:
        """Return how many events wait for handlers, are tried again, and were given up."""
        return await self.read(work.unfinished)

    async def join(self, worker: str, lease_s: float) -> None:
        """Let worker claim events, for lease_s seconds from now unless it renews."""
        await self.change(lambda: work.join(worker, lease_s))

    async def renew(self, worker: str, lease_s: float, holding: Collection[int]) -> bool:
        """Say that worker is alive and what it holds; False when it had been given up."""
        return await self.change(lambda: work.renew(worker, lease_s, holding))

    async def leave(self, worker: str) -> None:
        """Free all that worker has claimed, and forget it."""
        await self.change(lambda: work.leave(worker))
        await self.tell_work()

    async def claim(self, worker: str, limit: int, ordered: Sequence[str] = ()) -> Sequence[Pending]:
        """Take up to limit free events whose time has come, the longest waiting first."""
        if ordered and not self._is_order_prepared:
            await self.change(work.prepare_order, is_alone=True)
            self._is_order_prepared = True
        return await self.change(lambda: work.claim(worker, limit, ordered), is_alone=bool(ordered))

    async def reopen(self, event_id: str) -> Pending | None:
        """Make an event free to be claimed again and return it, None if there is none by that id."""
        found = await self.change(lambda: work.reopen(event_id))
        await self.tell_work()
        return found

    async def reopen_many(self, where: Filter, *, only_unfinished: bool = False) -> int:
        """Reopen all events that match, batch by batch from the newest; return how many.

        only_unfinished: for the handlers that failed alone, which is no replay.
        """
        total, before = await self.change(lambda: work.reopen_some(where, None, only_unfinished))
        while before is not None:
            count, before = await self.change(partial(work.reopen_some, where, before, only_unfinished))
            total += count
        await self.tell_work()
        return total

    async def trim(self, *, before: int | None, keep_bytes: int | None) -> int:
        """Delete dispatched events, the oldest first, in small batches; return how many.

        Those received before (milliseconds since 1970), then as many as all bodies exceed keep_bytes by.
        """
        excess = 0 if keep_bytes is None else await self.read(lambda: work.excess_bytes(keep_bytes))
        total = 0
        while True:
            count, freed = await self.change(partial(work.trim_some, before, excess, TRIM_BATCH))
            total += count
            excess -= freed
            if not count:
                return total
            await asyncio.sleep(TRIM_PAUSE_S)

    def _tell(self, new: Sequence[Recorded]) -> None:
        for hear in self._commit_listeners:
            hear(new)
