"""The one thread that writes ``greenroom.sqlite``: many requests, one transaction, one sync of the disk."""

from __future__ import annotations

import asyncio
import logging
import queue
import sqlite3
import threading
from collections.abc import Callable, Iterable, Sequence
from typing import Any, NamedTuple

from greenroom.core.errors import StorageError

from .received import Delivery, Recorded, Rejection, Settlement

log = logging.getLogger(__name__)

MAX_BATCH = 512
MAX_WAITING = 4096
MAX_WAITING_BYTES = 128 * 1024 * 1024
MAX_WAITING_BEFORE_NOTES = 256
"""With more than this waiting, notes on refusals are dropped: forgeries must not crowd out real events."""
KEPT_REJECTIONS = 1000

MAX_ROWS = 64
"""Rows per INSERT. sqlite3 lets go of the interpreter lock at every statement, then queues for it behind the
event loop: a statement per row would cost a wait per row. Each number of rows is one prepared statement."""

_INSERT_EVENTS = (
    "INSERT INTO events (seq, id, source, event, request_id, event_ts, received_at, body_sha256, size_bytes, "
    "flags) VALUES "
)
_EVENT_ROW = "(?,?,?,?,?,?,?,?,?,?)"
_ON_DUPLICATE = " ON CONFLICT (id) DO UPDATE SET duplicates = duplicates + 1"
_SETTLE = "UPDATE events SET status = ?, attempts = ?, error = ? WHERE seq = ?"
_REJECT = "INSERT INTO rejections (id, source, reason, received_at, detail, likely) VALUES (?, ?, ?, ?, ?, ?)"
_TRIM = "DELETE FROM rejections WHERE seq <= (SELECT max(seq) FROM rejections) - ?"

Reply = Callable[[Any], None]


class Job(NamedTuple):
    """Something to write, and the future that waits for it (None: nobody does)."""

    what: Delivery | Rejection | Settlement
    waiter: asyncio.Future[Any] | None


class InboxWriter:
    """Takes jobs from any event loop and commits them in groups.

    on_commit(new events) runs on the event loop after the commit, before the waiters go on.
    """

    def __init__(
        self, connection: sqlite3.Connection, where: str, on_commit: Callable[[Sequence[Recorded]], None]
    ) -> None:
        self._db = connection
        self._where = where
        self._on_commit = on_commit
        self._jobs: queue.SimpleQueue[Job | None] = queue.SimpleQueue()
        self._waiting_bytes = 0
        self._is_closed = False
        self._thread = threading.Thread(target=self._run, name="greenroom-inbox", daemon=True)
        self._thread.start()

    async def write(self, what: Delivery | Rejection | Settlement) -> Any:
        """Return once what is on disk. Raises StorageError when it isn't, or too much is waiting."""
        self._check_room()
        size = len(what.body) if isinstance(what, Delivery) else 0
        waiter = asyncio.get_running_loop().create_future()
        self._waiting_bytes += size
        self._jobs.put(Job(what, waiter))
        try:
            return await waiter
        finally:
            self._waiting_bytes -= size

    async def write_note(self, note: Rejection) -> None:
        """Return once note is on disk, or at once when there is more important work."""
        if self._jobs.qsize() < MAX_WAITING_BEFORE_NOTES:
            await self.write(note)

    def write_soon(self, what: Settlement) -> None:
        """Write what with the next group; nobody waits for it."""
        if not self._is_closed:
            self._jobs.put(Job(what, None))

    def close(self) -> None:
        """Write what is waiting, then end the thread and the connection. Blocks."""
        if not self._is_closed:
            self._is_closed = True
            self._jobs.put(None)
        self._thread.join()

    def _check_room(self) -> None:
        if self._is_closed:
            raise StorageError(f"The inbox {self._where} is closed; start the gateway again.")
        if self._jobs.qsize() >= MAX_WAITING or self._waiting_bytes >= MAX_WAITING_BYTES:
            raise StorageError(
                f"The inbox {self._where} has {self._jobs.qsize()} deliveries waiting to be written; "
                "the sender should try again later. Look for a slow disk."
            )

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

    def _commit(self, batch: list[Job]) -> list[Recorded]:
        """Write the batch in one transaction; return what became of its deliveries, in order."""
        deliveries = [job.what for job in batch if isinstance(job.what, Delivery)]
        rejections = [job.what for job in batch if isinstance(job.what, Rejection)]
        settlements = [job.what for job in batch if isinstance(job.what, Settlement)]
        self._db.execute("BEGIN IMMEDIATE")
        try:
            outcome = self._insert(deliveries) if deliveries else []
            if settlements:
                self._db.executemany(_SETTLE, [(s.status, s.attempts, s.error, s.seq) for s in settlements])
            if rejections:
                rows = [(r.id, r.source, r.reason, r.received_at, r.detail, r.likely) for r in rejections]
                self._db.executemany(_REJECT, rows)
                self._db.execute(_TRIM, (KEPT_REJECTIONS,))
            self._db.execute("COMMIT")
        except BaseException:
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        return outcome

    def _insert(self, deliveries: list[Delivery]) -> list[Recorded]:
        (last,) = self._db.execute("SELECT coalesce(max(seq), 0) FROM events").fetchone()
        numbered = list(enumerate(deliveries, last + 1))
        self._insert_rows(_INSERT_EVENTS, _EVENT_ROW, _ON_DUPLICATE, map(_event_row, numbered))
        (kept,) = self._db.execute("SELECT group_concat(seq) FROM events WHERE seq > ?", (last,)).fetchone()
        new = {int(seq) for seq in kept.split(",")} if kept else set()
        self._insert_rows(
            "INSERT INTO bodies (seq, body) VALUES ",
            "(?,?)",
            "",
            ((seq, delivery.body) for seq, delivery in numbered if seq in new),
        )
        return [Recorded(delivery, seq if seq in new else 0) for seq, delivery in numbered]

    def _insert_rows(self, head: str, row: str, tail: str, rows: Iterable[tuple[Any, ...]]) -> None:
        waiting = list(rows)
        for start in range(0, len(waiting), MAX_ROWS):
            some = waiting[start : start + MAX_ROWS]
            values = [value for one in some for value in one]
            self._db.execute(head + ",".join([row] * len(some)) + tail, values)

    def _failure(self, cause: Exception) -> StorageError:
        error = StorageError(
            f"Can't write to the inbox {self._where}: {cause}. Check that the folder is writable and the "
            "disk has room; Zoom will try again."
        )
        error.__cause__ = cause
        log.error("%s", error)
        return error

    def _answer(
        self, batch: list[Job], outcome: Sequence[Recorded] = (), error: StorageError | None = None
    ) -> None:
        """Wake those who wait, one call per event loop."""
        replies: dict[asyncio.AbstractEventLoop, list[tuple[asyncio.Future[Any], Recorded | None]]] = {}
        results = iter(outcome)
        for job in batch:
            result = next(results, None) if isinstance(job.what, Delivery) else None
            if job.waiter is not None:
                replies.setdefault(job.waiter.get_loop(), []).append((job.waiter, result))
        for loop, answers in replies.items():
            try:
                loop.call_soon_threadsafe(self._wake, answers, error)
            except RuntimeError:  # the loop is closed: nobody is left to tell
                log.debug("%d writers were gone before their commit", len(answers))

    def _wake(
        self, answers: list[tuple[asyncio.Future[Any], Recorded | None]], error: StorageError | None
    ) -> None:
        new = [result for _, result in answers if result is not None and result.seq]
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


def _event_row(numbered: tuple[int, Delivery]) -> tuple[Any, ...]:
    seq, d = numbered
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
    )
