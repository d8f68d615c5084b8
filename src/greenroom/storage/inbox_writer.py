"""The one thread that writes ``greenroom.sqlite``: many requests, one transaction, one sync of the disk."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Awaitable, Callable, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from greenroom.core.errors import StorageError

from .backlog import Backlog
from .complaints import Complaints
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

_EVENTS = (
    "events (seq, id, source, event, request_id, event_ts, received_at, body_sha256, size_bytes, "
    "flags, object, claimed_by, next_attempt_at)"
)
_BODIES = "bodies (seq, body, headers)"
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
        self._jobs: deque[Job] = deque()
        self._bell: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._is_idle = False
        self._backlog = Backlog(where)
        self._meter = meter or Meter()
        self._meter.backlog = self._backlog
        self._complaints = Complaints(log)
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="greenroom-inbox", daemon=True)
        self._thread.start()

    def record(self, delivery: Delivery) -> Awaitable[Recorded]:
        """Return a future of when it is on disk, failed with StorageError if it isn't. Raises StorageError
        when too much is waiting."""
        if not self._is_closed:
            self._backlog.enter(len(delivery.body))
        return self._add(delivery)

    async def note(self, rejection: Rejection) -> None:
        """Return once it is on disk, or at once when there is more important work."""
        if len(self._jobs) < MAX_WAITING_BEFORE_NOTES:
            await self._add(rejection)

    async def change(self, change: Change) -> Any:
        """Return what change returned, once it is on disk."""
        return await self._add(change)

    def _add(self, what: Delivery | Rejection | Change) -> asyncio.Future[Any]:
        if self._is_closed:
            raise StorageError(f"The inbox {self._where} is closed; start the gateway again.")
        loop = asyncio.get_running_loop()
        waiter: asyncio.Future[Any] = loop.create_future()
        self._jobs.append((what, waiter))
        if self._is_idle:  # what else is ready on the loop has something to write too, perhaps
            loop.call_soon(self._ring)
        return waiter

    def _ring(self) -> None:
        if self._is_idle:
            self._is_idle = False
            self._bell.put(None)

    def close(self) -> None:
        """Write what is waiting, then end the thread and the connection. Blocks."""
        self._is_closed = True
        self._bell.put(None)
        self._thread.join()

    def _run(self) -> None:
        try:
            while self._jobs or not self._is_closed:
                if self._jobs:
                    count = min(len(self._jobs), MAX_BATCH)
                    self._write_batch([self._jobs.popleft() for _ in range(count)])
                    continue
                self._is_idle = True
                if not self._jobs:  # nothing came before it was known to be idle
                    self._bell.get()
        finally:
            self._db.close()

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
        claims = [handover.worker if handover and handover.takes(one.event) else "" for one in deliveries]
        recorded = list(map(Recorded, deliveries, range(last + 1, last + 1 + len(deliveries)), claims))
        events: list[Any] = []
        for one in recorded:
            events += _event_row(one, now_ms)
        if self._insert_rows(_EVENTS, _EVENT_FIELDS, events) < len(recorded):
            recorded = self._without_duplicates(recorded, last)
        bodies: list[Any] = []
        for one in recorded:
            if one.seq:
                bodies += (one.seq, one.delivery.body, one.delivery.headers)
        self._insert_rows(_BODIES, 3, bodies)
        return recorded

    def _without_duplicates(self, recorded: list[Recorded], last: int) -> list[Recorded]:
        """Return what became of rows that were not all added; those that were have a place after last."""
        (kept,) = self._db.execute("SELECT group_concat(seq) FROM events WHERE seq > ?", (last,)).fetchone()
        new = {int(seq) for seq in kept.split(",")} if kept else set()
        self._db.executemany(_COUNT_DUPLICATE, [(one.delivery.id,) for one in recorded if one.seq not in new])
        return [one if one.seq in new else Recorded(one.delivery, 0) for one in recorded]

    def _insert_rows(self, table: str, width: int, values: list[Any]) -> int:
        """Return how many rows were added. values: of all rows, width each, one after the other."""
        added = 0
        for start in range(0, len(values), MAX_ROWS * width):
            some = values[start : start + MAX_ROWS * width]
            added += self._db.execute(_insertion(table, width, len(some) // width), some).rowcount
        return added

    def _failure(self, cause: Exception) -> StorageError:
        error = StorageError(
            f"Can't write to the inbox {self._where}: {cause}. Check that the folder is writable and the "
            "disk has room; Zoom will try again."
        )
        error.__cause__ = cause
        self._complaints.tell(error)
        self._meter.failed()
        return error

    def _answer(
        self, batch: list[Job], outcome: Sequence[Any] = (), error: StorageError | None = None
    ) -> None:
        """Wake those who wait, one call per event loop."""
        replies: dict[asyncio.AbstractEventLoop, list[tuple[Job, Any]]] = {}
        for job, result in zip(batch, outcome or [None] * len(batch), strict=True):
            loop = job[1].get_loop()
            if loop not in replies:
                replies[loop] = []
            replies[loop].append((job, result))
        for loop, answers in replies.items():
            try:
                loop.call_soon_threadsafe(self._wake, answers, error)
            except RuntimeError:  # the loop is closed: nobody is left to tell
                self._leave(answers)

    def _leave(self, answers: list[tuple[Job, Any]]) -> None:
        sizes = [len(what.body) for (what, _), _ in answers if isinstance(what, Delivery)]
        self._backlog.leave(len(sizes), sum(sizes))

    def _wake(self, answers: list[tuple[Job, Any]], error: StorageError | None) -> None:
        self._leave(answers)
        new = [result for _, result in answers if type(result) is Recorded and result.seq]
        try:
            if new:
                self._on_commit(new)
        finally:
            for (_, waiter), result in answers:
                if waiter.done():
                    continue
                if error is not None:
                    waiter.set_exception(error)
                else:
                    waiter.set_result(result)


_EVENT_FIELDS = 13


def _event_row(recorded: Recorded, now_ms: int) -> tuple[Any, ...]:
    d = recorded.delivery
    return (
        recorded.seq,
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
        recorded.claimed_by,
        now_ms,
    )


@lru_cache(2 * MAX_ROWS)
def _insertion(table: str, width: int, rows: int) -> str:
    row = f"({','.join('?' * width)})"
    unless_there = " ON CONFLICT (id) DO NOTHING" if table is _EVENTS else ""
    return f"INSERT INTO {table} VALUES {','.join([row] * rows)}{unless_there}"  # noqa: S608  no input in it
