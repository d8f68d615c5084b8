"""Received events in PostgreSQL, for any number of gateways and workers."""

from __future__ import annotations

import asyncio
import contextlib
import logging
from collections.abc import Awaitable, Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from greenroom.core.errors import StorageError
from greenroom.core.secrets import Secret

from . import inbox_work
from .inbox_base import Begin, QueriedInbox
from .inbox_postgres_writer import PostgresWriter
from .inbox_queries import POSTGRES_NOW_MS
from .inbox_work import Outcome
from .inbox_writer import Handover
from .migrate_postgres import upgrade_postgres
from .postgres import Link
from .received import Delivery, Recorded, Rejection, Settlement

if TYPE_CHECKING:
    import asyncpg
    import sqlalchemy as sa

CHANNEL = "greenroom_work"
"""Where processes hear that there is something to claim."""
ORDERED_LOCK = 0x67726F72  # "gror": held by who claims events that are to be handled in order
log = logging.getLogger(__name__)

RECORD_WITHIN_S = 6.0
"""Zoom waits for 3. A server that is cut off says nothing at all; until then everybody waits behind it."""
TELL_PAUSE_S = 0.02
"""Between two such messages. Each is a commit of its own, which takes its share of the disk."""
TRIES = 5
"""How often a change is begun when it and another process's wait for each other."""

_SETTLE = f"""
UPDATE events SET status = s.status, attempts = s.attempts, error = s.error, unfinished = s.unfinished,
    claimed_by = '', next_attempt_at = {POSTGRES_NOW_MS} + s.pause_ms
FROM unnest($1::bigint[], $2::text[], $3::int[], $4::text[], $5::text[], $6::bigint[])
    AS s(seq, status, attempts, error, unfinished, pause_ms)
WHERE events.seq = s.seq AND events.claimed_by = $7
"""  # noqa: S608  no input in it

T = TypeVar("T")


class PostgresInbox(QueriedInbox):
    """An Inbox in a PostgreSQL database: one connection records, one dispatches, one answers questions.

    url: as libpq takes it, ``postgresql:///name?host=/folder`` for a unix socket. Retention deletes in small
    batches: partitions by day would save the deletes, and lose the one index that tells duplicates apart.
    Raises: ConfigurationError when it is no PostgreSQL URL.
    """

    is_shared = True

    def __init__(self, url: Secret | str) -> None:
        super().__init__()
        secret = Secret.of(url)
        self._recording = Link(secret, answer_within_s=RECORD_WITHIN_S)
        self._working = Link(secret, prepare=self._listen)
        self._asking = Link(secret)
        self._links = (self._recording, self._working, self._asking)
        self._writer: PostgresWriter | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._opening = asyncio.Lock()
        self._telling: asyncio.Task[None] | None = None
        self._has_more_to_tell = False

    @property
    def place(self) -> str:
        """Its address, without user and password."""
        return self._recording.place

    async def open(self) -> None:
        """Make the tables ready. Safe to call twice, and from many processes. Raises: StorageError."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:  # what belonged to an event loop that is gone is gone with it
            self._loop, self._writer, self._opening = loop, None, asyncio.Lock()
        async with self._opening:
            if self._writer is None:
                try:
                    await upgrade_postgres(self._recording)
                except StorageError:
                    await self._recording.close()
                    raise
                self._telling = None
                self._writer = PostgresWriter(self._recording, self._tell, self._tell_work_soon, self.meter)

    async def close(self) -> None:
        """Write what is waiting and let go of the database. A closed inbox may be opened again."""
        writer, self._writer = self._writer, None
        if writer is not None and self._loop is asyncio.get_running_loop():
            await writer.close()
            if self._telling is not None:
                await asyncio.gather(self._telling, return_exceptions=True)
        for link in self._links:
            await link.close()

    async def record(self, delivery: Delivery) -> Recorded:
        """Return once it is on disk; a duplicate is counted and adds no row. Raises: StorageError."""
        return await self._open_writer().record(delivery)

    async def reject(self, rejection: Rejection) -> None:
        """Keep a refusal when there is time for it; the newest 1,000 stay. Raises: StorageError."""
        await self._open_writer().note(rejection)

    async def settle(self, worker: str, settlements: Sequence[Settlement]) -> None:
        """Remember how dispatching went and free the events, unless worker has lost its claim on them."""
        rows = [(s.seq, s.status, s.attempts, s.error, s.unfinished, s.pause_ms) for s in settlements]
        columns = [list(column) for column in zip(*rows, strict=True)]
        async with self._opened(self._working).use() as connection:
            await connection.execute(_SETTLE, *columns, worker)

    def hand_over(self, worker: str | None, takes: Callable[[str], bool]) -> None:
        """Record new events as claimed by worker from the start, if takes(name); None: as free."""
        if self._writer is not None:
            self._writer.handover = Handover(worker, takes) if worker is not None else None

    async def read(self, what: Begin[T]) -> T:
        """Return what work comes to. Raises: StorageError."""
        async with self._opened(self._asking).use() as connection:
            return await inbox_work.drive_async(what(), _executor(connection))

    async def change(self, what: Begin[T], *, is_alone: bool = False) -> T:
        """Return what work comes to in one transaction. Raises: StorageError."""
        for _ in range(TRIES - 1):
            with contextlib.suppress(_Clash):
                return await self._change(what, is_alone)
        return await self._change(what, is_alone)

    async def tell_work(self) -> None:
        """Let other processes know that there is something to claim."""
        async with self._working.use() as connection:
            await connection.execute(f"NOTIFY {CHANNEL}")

    def _tell_work_soon(self) -> None:
        """Tell once for all the news that comes while telling; nobody who records waits for it."""
        self._has_more_to_tell = True
        if self._telling is None or self._telling.done():
            self._telling = asyncio.create_task(self._tell_while_there_is_news())

    async def _tell_while_there_is_news(self) -> None:
        while self._has_more_to_tell:
            self._has_more_to_tell = False
            try:
                await self.tell_work()
            except StorageError as exc:  # others look every second
                log.debug("%s", exc)
            await asyncio.sleep(TELL_PAUSE_S)

    async def _change(self, what: Begin[T], is_alone: bool) -> T:
        import asyncpg

        try:
            async with self._opened(self._working).use() as connection, connection.transaction():
                if is_alone:
                    await connection.execute(f"SELECT pg_advisory_xact_lock({ORDERED_LOCK})")
                return await inbox_work.drive_async(what(), _executor(connection))
        except StorageError as exc:
            if isinstance(exc.__cause__, asyncpg.DeadlockDetectedError):
                raise _Clash(str(exc)) from exc
            raise

    async def _listen(self, connection: asyncpg.Connection[asyncpg.Record]) -> None:
        await connection.add_listener(CHANNEL, self._heard)

    def _heard(self, *_: Any) -> None:
        for hear in self._work_listeners:
            hear()

    def _opened(self, link: Link) -> Link:
        self._open_writer()
        return link

    def _open_writer(self) -> PostgresWriter:
        if self._writer is None or self._loop is not asyncio.get_running_loop():
            raise StorageError(f"The inbox {self.place} is not open; start the gateway first.")
        return self._writer


class _Clash(StorageError):
    """This change and another process's waited for each other, and PostgreSQL gave this one up."""


def _executor(
    connection: asyncpg.Connection[asyncpg.Record],
) -> Callable[[sa.ClauseElement], Awaitable[Outcome]]:
    from sqlalchemy.dialects.postgresql import asyncpg as driver

    spelling = driver.dialect()  # type: ignore[no-untyped-call]

    async def execute(statement: sa.ClauseElement) -> Outcome:
        text, values = inbox_work.spelled(statement, spelling)
        if not all(map(inbox_work.is_speakable, values)):
            return Outcome()  # no row has such a value
        prepared = await connection.prepare(text)
        rows = await prepared.fetch(*values)
        changed = (prepared.get_statusmsg() or "").rpartition(" ")[2]
        return Outcome(rows, int(changed) if changed.isdigit() else 0)

    return execute
