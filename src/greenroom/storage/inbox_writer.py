"""The one thread that writes ``greenroom.sqlite``: many requests, one transaction, one sync of the disk."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections.abc import Callable, Sequence
from itertools import chain
from typing import Any, NamedTuple

from greenroom.core.errors import StorageError

from .backlog import Backlog
from .meter import Meter
from .received import Delivery, Recorded, Rejection, Settlement

log = logging.getLogger(__name__)

MAX_BATCH = 512
MAX_WAITING_BEFORE_NOTES = 256
"""With more than this waiting, notes on refusals are dropped: forgeries must not crowd out real events."""
KEPT_REJECTIONS = 1000

MAX_ROWS = 64
"""Rows per INSERT. sqlite3 lets go of the interpreter lock at every statement, then queues for it behind the
event loop: a statement per row would cost a wait per row. Each number of rows is one prepared statement."""

_INSERT_EVENTS = (
    "INSERT INTO events (seq, id, source, event, request_id, event_ts, received_at, body_sha256, size_bytes, "
    "flags, object, claimed_by, next_attempt_at) VALUES "
)
_EVENT_ROW = "(?,?,?,?,?,?,?,?,?,?,?,?,?)"
_UNLESS_THERE = " ON CONFLICT (id) DO NOTHING"
_COUNT_DUPLICATE = "UPDATE events SET duplicates = duplicates + 1 WHERE id = ?"
_NOW_MS = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
_LAST = f"SELECT coalesce(max(seq), 0), {_NOW_MS} FROM events"  # noqa: S608  no input in it
_SETTLE = f"""
UPDATE events SET status = ?, attempts = ?, error = ?, unfinished = ?, claimed_by = '',
    next_attempt_at = {_NOW_MS} + ?
WHERE seq = ? AND claimed_by = ?
"""  # noqa: S608  no input in it
_REJECT = "INSERT INTO rejections (id, source, reason, received_at, detail, likely) VALUES (?, ?, ?, ?, ?, ?)"
_TRIM = "DELETE FROM rejections WHERE seq <= (SELECT max(seq) FROM rejections) - ?"

Change = Callable[[sqlite3.Connection], Any]
"""Work in the transaction of a group; what it returns goes to whoever waits for it."""


Job = tuple[Delivery | Rejection | Change, "asyncio.Future[Any]"]
"""Something to write, and the future that waits for it."""


class Handover(NamedTuple):
    """Whose new events are, of those it takes."""

    worker: str
    takes: Callable[[str], bool]


def free_all(connection: sqlite3.Connection) -> None:
    """For a process that is the only one: whoever has claimed something is dead."""
    connection.execute("DELETE FROM dispatchers")
    connection.execute(
        "UPDATE events SET claimed_by = '' WHERE status IN ('recorded', 'retrying') AND claimed_by <> ''"
    )


def settle(worker: str, settlements: Sequence[Settlement]) -> Change:
    """Return the change that remembers how worker's dispatching went."""
    rows = [(s.status, s.attempts, s.error, s.unfinished, s.pause_ms, s.seq, worker) for s in settlements]
    return lambda connection: connection.executemany(_SETTLE, rows)


class InboxWriter:
    """Takes jobs from any event loop and commits them in groups.

    on_commit(new events) runs on the event loop after the commit, before the waiters go on.
    handover: whose new events are from the start; None: nobody's.
    """

    def __init__(
        self,
        connection: sqlite3.Connection,
        where: str,
        on_commit: Callable[[Sequence[Recorded]], None],
        meter: Meter | None = None,
    ) -> None:
        self.handover: Handover | None = None
        self._db = connection
        self._where = where
        self._on_commit = on_commit
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._backlog = Backlog(where)
        self._meter = meter or Meter()
        self._meter.backlog = self._backlog
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="greenroom-inbox", daemon=True)
        self._thread.start()

    async def record(self, delivery: Delivery) -> Recorded:
        """Return once it is on disk. Raises StorageError when it isn't, or too much is waiting."""
        if self._is_closed:
            raise self._is_over()
        size = len(delivery.body)
        self._backlog.enter(size)
        try:
            waiter: asyncio.Future[Recorded] = asyncio.get_running_loop().create_future()
            self._jobs.put((delivery, waiter))
            return await waiter
        finally:
            self._backlog.leave(size)

    async def note(self, rejection: Rejection) -> None:
        """Return once it is on disk, or at once when there is more important work."""
        if self._jobs.qsize() < MAX_WAITING_BEFORE_NOTES:
            await self._write(rejection)

    async def change(self, change: Change) -> Any:
        """Return what change returned, once it is on disk."""
        return await self._write(change)

    async def _write(self, what: Rejection | Change) -> Any:
        if self._is_closed:
            raise self._is_over()
        waiter: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._jobs.put((what, waiter))
        return await waiter

    def _is_over(self) -> StorageError:
        return StorageError(f"The inbox {self._where} is closed; start the gateway again.")

    def close(self) -> None:
        """Write what is waiting, then end the thread and the connection. Blocks."""
        if not self._is_closed:
            self._is_closed = True
            self._jobs.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            is_open = True
            while is_open:
                batch, is_open = self._next_batch()
                if batch:
                    self._write_batch(batch)
        finally:
            self._db.close()

    def _next_batch(self) -> tuple[list[Job], bool]:
        """Return what waits, at least one job unless closing, and whether to go on."""
        batch: list[Job] = []
        job = self._jobs.get()
        while job is not None:
            batch.append(job)
            if len(batch) >= MAX_BATCH:
                return batch, True
            try:
                job = self._jobs.get_nowait()
            except queue.Empty:
                return batch, True
        return batch, False

    def _write_batch(self, batch: list[Job]) -> None:
        try:
            outcome = self._commit(batch)
        except sqlite3.OperationalError as exc:  # disk full, read-only, locked: the same for every job
            self._answer(batch, error=self._failure(exc))
        except Exception as exc:
            if len(batch) > 1:  # one job that can't be stored must not take its neighbours down
                for job in batch:
                    self._write_batch([job])
            else:
                self._answer(batch, error=self._failure(exc))
        else:
            self._answer(batch, outcome=outcome)

    def _commit(self, batch: list[Job]) -> list[Any]:
        """Write the batch in one transaction; return what became of each job."""
        outcome: list[Any] = [None] * len(batch)
        began_s = time.perf_counter()
        deliveries: list[tuple[int, Delivery]] = []
        rejections: list[Rejection] = []
        changes: list[tuple[int, Change]] = []
        for at, (what, _) in enumerate(batch):
            if isinstance(what, Delivery):
                deliveries.append((at, what))
            elif isinstance(what, Rejection):
                rejections.append(what)
            else:
                changes.append((at, what))
        self._db.execute("BEGIN IMMEDIATE")
        try:
            if deliveries:
                recorded = self._insert([delivery for _, delivery in deliveries])
                for (at, _), one in zip(deliveries, recorded, strict=True):
                    outcome[at] = one
            for at, change in changes:
                outcome[at] = change(self._db)
            if rejections:
                rows = [(r.id, r.source, r.reason, r.received_at, r.detail, r.likely) for r in rejections]
                self._db.executemany(_REJECT, rows)
                self._db.execute(_TRIM, (KEPT_REJECTIONS,))
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        if deliveries:
            self._meter.committed(len(deliveries), time.perf_counter() - began_s)
        return outcome

    def _insert(self, deliveries: list[Delivery]) -> list[Recorded]:
        """Write new events and their bodies, count those that were there before.

        Each statement waits for the interpreter lock, so the usual case, all are new, has as few as can be.
        """
        last, now_ms = self._db.execute(_LAST).fetchone()
        handover = self.handover
        rows = [
            _event_row(seq, delivery, handover, now_ms) for seq, delivery in enumerate(deliveries, last + 1)
        ]
        added = self._insert_rows(_INSERT_EVENTS, _EVENT_ROW, _UNLESS_THERE, rows)
        if added == len(rows):
            recorded = [
                Recorded(one, row[0], row[_CLAIMED_BY]) for one, row in zip(deliveries, rows, strict=True)
            ]
        else:
            recorded = self._without_duplicates(deliveries, rows, last)
        bodies = [(one.seq, one.delivery.body, one.delivery.headers) for one in recorded if one.seq]
        self._insert_rows("INSERT INTO bodies (seq, body, headers) VALUES ", "(?,?,?)", "", bodies)
        return recorded

    def _without_duplicates(
        self, deliveries: list[Delivery], rows: Sequence[tuple[Any, ...]], last: int
    ) -> list[Recorded]:
        """Return what became of rows that were not all added; those that were have a place after last."""
        (kept,) = self._db.execute("SELECT group_concat(seq) FROM events WHERE seq > ?", (last,)).fetchone()
        new = {int(seq) for seq in kept.split(",")} if kept else set()
        self._db.executemany(_COUNT_DUPLICATE, [(row[1],) for row in rows if row[0] not in new])
        return [
            Recorded(one, row[0], row[_CLAIMED_BY]) if row[0] in new else Recorded(one, 0)
            for one, row in zip(deliveries, rows, strict=True)
        ]

    def _insert_rows(self, head: str, row: str, tail: str, rows: Sequence[tuple[Any, ...]]) -> int:
        """Return how many rows were added."""
        added = 0
        for start in range(0, len(rows), MAX_ROWS):
            some = rows[start : start + MAX_ROWS]
            statement = head + ",".join([row] * len(some)) + tail
            added += self._db.execute(statement, list(chain.from_iterable(some))).rowcount
        return added

    def _failure(self, cause: Exception) -> StorageError:
        error = StorageError(
            f"Can't write to the inbox {self._where}: {cause}. Check that the folder is writable and the "
            "disk has room; Zoom will try again."
        )
        error.__cause__ = cause
        log.error("%s", error)
        self._meter.failed()
        return error

    def _answer(
        self, batch: list[Job], outcome: Sequence[Any] = (), error: StorageError | None = None
    ) -> None:
        """Wake those who wait, one call per event loop."""
        replies: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Any]]] = {}
        for (_, waiter), result in zip(batch, outcome or [None] * len(batch), strict=True):
            replies.setdefault(waiter.get_loop(), []).append((waiter, result))
        for loop, answers in replies.items():
            try:
                loop.call_soon_threadsafe(self._wake, answers, error)
            except RuntimeError:  # the loop is closed: nobody is left to tell
                log.debug("%d writers were gone before their commit", len(answers))

    def _wake(self, answers: list[tuple[asyncio.Future[Any], Any]], error: StorageError | None) -> None:
        new = [result for _, result in answers if isinstance(result, Recorded) and result.seq]
        try:
            if new:
                self._on_commit(new)
        finally:
            for waiter, result in answers:
                if waiter.done():
                    continue
                if error is not None:
                    waiter.set_exception(error)
                else:
                    waiter.set_result(result)


_CLAIMED_BY = 11


def _event_row(seq: int, d: Delivery, handover: Handover | None, now_ms: int) -> tuple[Any, ...]:
    return (
        seq,
        d.id,
        d.source,
        d.event,
        d.request_id,
        d.event_ts,
        d.received_at,
        d.body_sha256,
        len(d.body),
        ",".join(d.flags),
        d.object,
        handover.worker if handover is not None and handover.takes(d.event) else "",
        now_ms,
    )
