"""Received events on one machine: ``greenroom.sqlite``, durable before the answer goes out."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
import tempfile
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from greenroom.core.errors import StorageError

from .database import open_sqlite
from .inbox_writer import InboxWriter
from .migrate import upgrade_sqlite
from .received import MAX_PAGE, Challenge, Delivery, Page, Pending, Recorded, Rejection, Settlement, Stored

if TYPE_CHECKING:
    import sqlalchemy as sa

FILE_NAME = "greenroom.sqlite"
T = TypeVar("T")


class SqliteInbox:
    """An Inbox in one SQLite file: one writing thread, one reading thread.

    folder: where the file lies, made when missing. None keeps events in a temporary folder that goes with
    this object: good for trying things out, not for receiving from Zoom.
    """

    def __init__(self, folder: Path | str | None) -> None:
        self._folder = Path(folder) if folder is not None else _temporary_folder(self)
        self.path = self._folder / FILE_NAME
        self._writer: InboxWriter | None = None
        self._reader: ThreadPoolExecutor | None = None
        self._engine: sa.Engine | None = None
        self._opening: asyncio.Lock = asyncio.Lock()
        self._listeners: list[Callable[[Sequence[Recorded]], None]] = []

    async def open(self) -> None:
        """Make the file ready. Safe to call twice, and from many processes at once. Raises: StorageError."""
        async with self._opening:
            if self._writer is None:
                connection = await asyncio.to_thread(self._prepare)
                self._writer = InboxWriter(connection, str(self.path), self._tell)
                self._reader = ThreadPoolExecutor(1, "greenroom-inbox-reader")

    async def close(self) -> None:
        """Write what is waiting and let go of the file. A closed inbox may be opened again."""
        async with self._opening:
            writer, reader = self._writer, self._reader
            self._writer = self._reader = None
            if writer is not None:
                await asyncio.to_thread(writer.close)
            if reader is not None:
                await asyncio.get_running_loop().run_in_executor(reader, self._dispose)
                reader.shutdown()

    def watch_commits(self, hear: Callable[[Sequence[Recorded]], None]) -> None:
        """Call hear after each commit with the new events, in order of receipt, on the loop that recorded."""
        self._listeners.append(hear)

    async def record(self, delivery: Delivery) -> Recorded:
        """Return once it is on disk; a duplicate is counted and adds no row. Raises: StorageError."""
        return cast(Recorded, await self._open_writer().write(delivery))

    async def reject(self, rejection: Rejection) -> None:
        """Keep a refusal, unless the writer is too busy; the newest 1,000 stay. Raises: StorageError."""
        await self._open_writer().write_note(rejection)

    async def settle(self, settlement: Settlement) -> None:
        """Remember how dispatching went, with the next group that is written."""
        self._open_writer().write_soon(settlement)

    async def list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        event: str | None = None,
        request_id: str | None = None,
        source: str | None = None,
        status: str | None = None,
    ) -> Page:
        """Return events, newest first. event may hold ``*``. Raises ValueError for a foreign cursor."""
        from . import inbox_queries as queries

        before = _read_cursor(cursor)
        size = max(1, min(limit, MAX_PAGE))
        query = queries.newest(
            before, size + 1, event=event, request_id=request_id, source=source, status=status
        )
        rows = await self._read(lambda c: tuple(map(queries.stored, c.execute(query))))
        return Page(rows[:size], str(rows[size - 1].seq) if len(rows) > size else None)

    async def get(self, event_id: str) -> Stored | None:
        """Return one event, None if there is none by that id."""
        from . import inbox_queries as queries

        row = await self._read(lambda c: c.execute(queries.by_id(event_id)).first())
        return None if row is None else queries.stored(row)

    async def body(self, event_id: str) -> bytes | None:
        """Return the exact bytes that were received, None if there is no such event."""
        from . import inbox_queries as queries

        row = await self._read(lambda c: c.execute(queries.body(event_id)).first())
        return None if row is None else bytes(row[0])

    async def rejections(self, *, limit: int = 100) -> tuple[Rejection, ...]:
        """Return refusals, newest first."""
        from . import inbox_queries as queries

        query = queries.rejections(limit)
        return await self._read(lambda c: tuple(map(queries.rejection, c.execute(query))))

    async def note_challenge(self, challenge: Challenge) -> None:
        """Keep a challenge. Written on the reading thread: one comes every three days. Raises:
        StorageError."""
        from . import challenge_queries as queries

        await self._read(lambda c: queries.add(c, challenge))

    async def challenges(self, *, limit: int = 100, source: str | None = None) -> tuple[Challenge, ...]:
        """Return challenges, newest first."""
        from . import challenge_queries as queries

        return await self._read(lambda c: queries.newest(c, limit, source))

    async def pending(self, *, after: int, limit: int) -> Sequence[Pending]:
        """Return events past seq after that are neither dispatched nor failed, in order of receipt."""
        from . import inbox_queries as queries

        query = queries.pending(after, limit)
        return await self._read(lambda c: tuple(map(queries.pending_event, c.execute(query))))

    async def reopen(self, event_id: str) -> Pending | None:
        """Make an event pending again and return it, None if there is none by that id. Written on the reading
        thread: replays are rare, and SQLite lets the two wait for each other."""
        from . import inbox_queries as queries

        def change(connection: sa.Connection) -> Pending | None:
            if not connection.execute(queries.reopen(event_id)).rowcount:
                return None
            row = connection.execute(queries.one_with_body(event_id)).one()
            return queries.pending_event(row)

        return await self._read(change)

    async def _read(self, work: Callable[[sa.Connection], T]) -> T:
        """Return what work finds on the reading thread's connection."""
        self._open_writer()
        assert self._reader is not None
        return await asyncio.get_running_loop().run_in_executor(self._reader, self._with_connection, work)

    def _with_connection(self, work: Callable[[sa.Connection], T]) -> T:
        import sqlalchemy as sa
        from sqlalchemy.exc import DBAPIError

        if self._engine is None:
            self._engine = sa.create_engine(
                "sqlite://",
                creator=lambda: open_sqlite(self.path, synchronous="FULL"),
                poolclass=sa.pool.StaticPool,
            )
        try:
            with self._engine.connect() as connection:
                return work(connection)
        except DBAPIError as exc:
            raise StorageError(f"Can't use the inbox {self.path}: {exc.orig}.") from exc

    def _dispose(self) -> None:
        if self._engine is not None:
            self._engine.dispose()
            self._engine = None

    def _prepare(self) -> sqlite3.Connection:
        upgrade_sqlite(self.path)
        connection = open_sqlite(self.path, synchronous="FULL")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        return connection

    def _open_writer(self) -> InboxWriter:
        if self._writer is None:
            raise StorageError(f"The inbox {self.path} is not open; start the gateway first.")
        return self._writer

    def _tell(self, new: Sequence[Recorded]) -> None:
        for hear in self._listeners:
            hear(new)


def _read_cursor(cursor: str | None) -> int | None:
    if cursor is None:
        return None
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 18):
        raise ValueError(f"{cursor[:40]!r} is not a cursor; use next_cursor of an earlier page.")
    return int(cursor)


def _temporary_folder(owner: Any) -> Path:
    folder = tempfile.mkdtemp(prefix="greenroom-")
    weakref.finalize(owner, shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
