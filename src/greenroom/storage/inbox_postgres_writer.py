"""The one connection that records in PostgreSQL: many requests, one statement, one commit."""

from __future__ import annotations

import asyncio
import logging
import time
from collections import Counter, deque
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from greenroom.core.errors import StorageError

from .backlog import Backlog
from .complaints import Complaints
from .inbox_queries import POSTGRES_NOW_MS
from .inbox_writer import KEPT_REJECTIONS, MAX_BATCH, MAX_WAITING_BEFORE_NOTES, Handover
from .meter import Meter
from .postgres import Link, is_break, is_unspeakable
from .received import Delivery, Recorded, Rejection

if TYPE_CHECKING:
    import asyncpg

log = logging.getLogger(__name__)

_COLUMNS = {
    "id": "text",
    "source": "text",
    "event": "text",
    "request_id": "text",
    "event_ts": "bigint",
    "received_at": "bigint",
    "body_sha256": "text",
    "size_bytes": "int",
    "flags": "text",
    "object": "text",
    "claimed_by": "text",
}
_NAMES = ", ".join(_COLUMNS)
_ARRAYS = ", ".join(f"${at}::{kind}[]" for at, kind in enumerate([*_COLUMNS.values(), "bytea", "text"], 1))
_INSERT = f"""
WITH incoming AS (SELECT * FROM unnest({_ARRAYS}) WITH ORDINALITY AS t({_NAMES}, body, headers, at)),
added AS (
    INSERT INTO events ({_NAMES}, next_attempt_at)
    SELECT {_NAMES}, {POSTGRES_NOW_MS} FROM incoming ORDER BY at ON CONFLICT (id) DO NOTHING
    RETURNING seq, id
),
kept AS (
    INSERT INTO bodies (seq, body, headers)
    SELECT seq, body, headers FROM added JOIN incoming USING (id)
)
SELECT seq, id FROM added
"""  # noqa: S608  no input in it
_COUNT_DUPLICATES = """
UPDATE events SET duplicates = duplicates + more.times
FROM unnest($1::text[], $2::int[]) AS more(id, times) WHERE events.id = more.id
"""
_REJECT = """
INSERT INTO rejections (id, source, reason, received_at, detail, likely)
SELECT * FROM unnest($1::text[], $2::text[], $3::text[], $4::bigint[], $5::text[], $6::text[])
"""
_TRIM = "DELETE FROM rejections WHERE seq <= (SELECT max(seq) FROM rejections) - $1"


class _Waiting(NamedTuple):
    delivery: Delivery
    waiter: asyncio.Future[Recorded]


class PostgresWriter:
    """Takes deliveries on one event loop and commits them in groups, one group after the other.

    on_commit(new events) runs after the commit, before the waiters go on. on_free runs when some of them may
    be claimed by others. handover: whose new events are from the start; None: nobody's.
    """

    def __init__(
        self,
        link: Link,
        on_commit: Callable[[Sequence[Recorded]], None],
        on_free: Callable[[], None],
        meter: Meter | None = None,
    ) -> None:
        self.handover: Handover | None = None
        self._link = link
        self._on_commit = on_commit
        self._on_free = on_free
        self._backlog = Backlog(link.place)
        self._meter = meter or Meter()
        self._meter.backlog = self._backlog
        self._complaints = Complaints(log)
        self._deliveries: deque[_Waiting] = deque()
        self._notes: list[Rejection] = []
        self._noted: asyncio.Future[None] | None = None
        self._wake = asyncio.Event()
        self._is_closing = False
        self._task = asyncio.create_task(self._run())

    async def record(self, delivery: Delivery) -> Recorded:
        """Return once it is on disk. Raises StorageError when it isn't, or too much is waiting."""
        if self._is_closing:
            raise StorageError(f"The inbox {self._link.place} is closed; start the gateway again.")
        self._backlog.enter(len(delivery.body))
        waiter: asyncio.Future[Recorded] = asyncio.get_running_loop().create_future()
        self._deliveries.append(_Waiting(delivery, waiter))
        self._wake.set()
        return await waiter

    async def note(self, rejection: Rejection) -> None:
        """Return once it is on disk, or at once when there is more important work."""
        if len(self._deliveries) + len(self._notes) >= MAX_WAITING_BEFORE_NOTES:
            return
        self._notes.append(rejection)
        if self._noted is None:
            self._noted = asyncio.get_running_loop().create_future()
        self._wake.set()
        await asyncio.shield(self._noted)

    async def close(self) -> None:
        """Write what is waiting, then end."""
        self._is_closing = True
        self._wake.set()
        await self._task

    async def _run(self) -> None:
        while True:
            if self._deliveries:
                count = min(len(self._deliveries), MAX_BATCH)
                await self._write_batch([self._deliveries.popleft() for _ in range(count)])
            elif self._notes:
                await self._write_notes()
            elif self._is_closing:
                return
            else:
                self._wake.clear()
                await self._wake.wait()

    async def _write_batch(self, batch: list[_Waiting]) -> None:
        try:
            await self._write(batch)
        finally:
            self._backlog.leave(len(batch), sum(len(one.delivery.body) for one in batch))

    async def _write(self, batch: list[_Waiting]) -> None:
        began_s = time.perf_counter()
        try:
            recorded = await self._commit_surely([one.delivery for one in batch])
        except StorageError as exc:
            if len(batch) > 1 and is_unspeakable(exc.__cause__):
                for one in batch:  # one that can't be stored must not take its neighbours down
                    await self._write([one])
            else:
                self._complaints.tell(exc)
                self._meter.failed()
                _refuse(batch, exc)
        except Exception as exc:  # whatever it is, those who wait must hear of it
            error = StorageError(f"Can't write to the inbox {self._link.place}: {exc}.")
            error.__cause__ = exc
            self._complaints.tell(error, with_trace=True)
            self._meter.failed()
            _refuse(batch, error)
        else:
            self._meter.committed(len(batch), time.perf_counter() - began_s)
            self._answer(batch, recorded)

    async def _commit_surely(self, deliveries: list[Delivery]) -> list[Recorded]:
        """Commit over a new connection when the one at hand has ended: a 503 would keep Zoom away for five
        minutes. What was committed though nobody said so counts as a duplicate then."""
        try:
            return await self._commit(deliveries)
        except StorageError as exc:
            if not is_break(exc.__cause__):
                raise
            log.debug("%s Once more over a new connection.", exc)
            return await self._commit(deliveries)

    async def _commit(self, deliveries: list[Delivery]) -> list[Recorded]:
        handover = self.handover
        first: dict[str, Delivery] = {}
        for one in deliveries:
            first.setdefault(one.id, one)
        rows = [_row(one, handover) for one in first.values()]
        async with self._link.use() as connection:
            added = {row[1]: row[0] for row in await _ask(connection, _INSERT, *_columns(rows))}
            if len(added) < len(deliveries):
                again = Counter(one.id for one in deliveries)
                again.subtract(added.keys())
                again = +again
                await _ask(connection, _COUNT_DUPLICATES, list(again), list(again.values()))
        claimed = {row[0]: row[_CLAIMED_BY] for row in rows} if handover else {}
        return [
            Recorded(one, added[one.id], claimed.get(one.id, ""))
            if one is first[one.id] and one.id in added
            else Recorded(one, 0)
            for one in deliveries
        ]

    def _answer(self, batch: list[_Waiting], recorded: list[Recorded]) -> None:
        new = [one for one in recorded if one.seq]
        try:
            if new:
                self._on_commit(new)
            if not all(one.claimed_by for one in new):
                self._on_free()
        except Exception:  # a listener's mistake is not the sender's
            log.exception("news of a commit could not be handed on")
        for waiting, one in zip(batch, recorded, strict=True):
            if not waiting.waiter.done():
                waiting.waiter.set_result(one)

    async def _write_notes(self) -> None:
        notes = [(n.id, n.source, n.reason, n.received_at, n.detail, n.likely) for n in self._notes]
        noted, self._noted = self._noted, None
        self._notes.clear()
        try:
            async with self._link.use() as connection:
                await connection.execute(_REJECT, *_columns(notes))
                await connection.execute(_TRIM, KEPT_REJECTIONS)
        except (StorageError, UnicodeError) as exc:
            self._complaints.tell(exc)  # they are a help for people; nobody waits for them
        if noted is not None:
            noted.set_result(None)


_CLAIMED_BY = list(_COLUMNS).index("claimed_by")


def _row(d: Delivery, handover: Handover | None) -> tuple[Any, ...]:
    return (
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
        d.body,
        d.headers,
    )


def _columns(rows: list[tuple[Any, ...]]) -> list[list[Any]]:
    return [list(column) for column in zip(*rows, strict=True)]


async def _ask(
    connection: asyncpg.Connection[asyncpg.Record], statement: str, *values: Any
) -> list[asyncpg.Record]:
    """Return the rows. Asked again when two processes record the same events in another order, wait for each
    other, and PostgreSQL gives one of them up."""
    import asyncpg

    while True:
        try:
            return await connection.fetch(statement, *values)
        except asyncpg.DeadlockDetectedError:
            log.debug("recording once more after a deadlock")


def _refuse(batch: list[_Waiting], error: StorageError) -> None:
    for one in batch:
        if not one.waiter.done():
            one.waiter.set_exception(error)
