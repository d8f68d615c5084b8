"""Received events on one machine: ``greenroom.sqlite``, durable before the answer goes out."""

from __future__ import annotations

import asyncio
import functools
import shutil
import sqlite3
import tempfile
import weakref
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar, cast

from greenroom.core.errors import StorageError

from . import inbox_work
from .database import open_sqlite
from .file_lock import Presence
from .inbox_base import Begin, QueriedInbox
from .inbox_work import Outcome, Work
from .inbox_writer import Handover, InboxWriter, free_all, settle
from .migrate import upgrade_sqlite
from .received import Delivery, Recorded, Rejection, Settlement

if TYPE_CHECKING:
    import sqlalchemy as sa

FILE_NAME = "greenroom.sqlite"
T = TypeVar("T")


class SqliteInbox(QueriedInbox):
    """An Inbox in one SQLite file: one writing thread, one reading thread.

    folder: where the file lies, made when missing. None keeps events in a temporary folder that goes with
    this object: good for trying things out, not for receiving from Zoom.
    """

    is_shared = False

    def __init__(self, folder: Path | str | None) -> None:
        super().__init__()
        self._folder = Path(folder) if folder is not None else _temporary_folder(self)
        self.path = self._folder / FILE_NAME
        self._presence = Presence(self._folder / f"{FILE_NAME}.open")
        self._writer: InboxWriter | None = None
        self._reader: ThreadPoolExecutor | None = None
        self._reading: sqlite3.Connection | None = None
        self._opening: asyncio.Lock = asyncio.Lock()

    async def open(self) -> None:
        """Make the file ready. Safe to call twice, and from many processes at once. Raises: StorageError."""
        async with self._opening:
            if self._writer is None:
                connection = await asyncio.to_thread(self._prepare)
                self._writer = InboxWriter(connection, str(self.path), self._tell, self.meter)
                self._reader = ThreadPoolExecutor(1, "greenroom-inbox-reader")

    async def close(self) -> None:
        """Write what is waiting and let go of the file. A closed inbox may be opened again."""
        async with self._opening:
            writer, reader = self._writer, self._reader
            self._writer = self._reader = None
            if writer is not None:
                await asyncio.to_thread(writer.close)
            if reader is not None:
                await asyncio.get_running_loop().run_in_executor(reader, self._stop_reading)
                reader.shutdown()
            self._presence.end()

    async def record(self, delivery: Delivery) -> Recorded:
        """Return once it is on disk; a duplicate is counted and adds no row. Raises: StorageError."""
        return await self._open_writer().record(delivery)

    async def reject(self, rejection: Rejection) -> None:
        """Keep a refusal, unless the writer is too busy; the newest 1,000 stay. Raises: StorageError."""
        await self._open_writer().note(rejection)

    async def settle(self, worker: str, settlements: Sequence[Settlement]) -> None:
        """Remember how dispatching went and free the events, unless worker has lost its claim on them."""
        await self._open_writer().change(settle(worker, settlements))

    def hand_over(self, worker: str | None, takes: Callable[[str], bool]) -> None:
        """Record new events as claimed by worker from the start, if takes(name); None: as free."""
        if self._writer is not None:
            self._writer.handover = Handover(worker, takes) if worker is not None else None

    async def read(self, what: Begin[T]) -> T:
        """Return what work comes to on the reading thread's connection. Raises: StorageError."""
        self._open_writer()
        assert self._reader is not None
        return await asyncio.get_running_loop().run_in_executor(self._reader, self._read, what)

    async def change(self, what: Begin[T], *, is_alone: bool = False) -> T:
        """Return what work comes to in the transaction of a group of the writer. Raises: StorageError."""
        return cast(T, await self._open_writer().change(lambda connection: _drive(what(), connection)))

    async def tell_work(self) -> None:
        """Nobody listens: one process on one file is the rule, and others look every second."""

    def _read(self, what: Begin[T]) -> T:
        try:
            if self._reading is None:
                self._reading = open_sqlite(self.path, synchronous="FULL")
            return _drive(what(), self._reading)
        except sqlite3.Error as exc:
            raise StorageError(f"Can't use the inbox {self.path}: {exc}.") from exc

    def _stop_reading(self) -> None:
        if self._reading is not None:
            self._reading.close()
            self._reading = None

    def _prepare(self) -> sqlite3.Connection:
        # Here, while nobody else does: two threads that import SQLAlchemy at once can both fail.
        from . import inbox_queries  # noqa: F401

        _spelling()
        upgrade_sqlite(self.path)
        connection = open_sqlite(self.path, synchronous="FULL")
        connection.execute("PRAGMA wal_autocheckpoint = 4000")
        try:
            if self._presence.begin():
                free_all(connection)
        except (OSError, sqlite3.Error) as exc:
            raise StorageError(f"Can't use the inbox {self.path}: {exc}.") from exc
        finally:
            self._presence.share()
        return connection

    def _open_writer(self) -> InboxWriter:
        if self._writer is None:
            raise StorageError(f"The inbox {self.path} is not open; start the gateway first.")
        return self._writer


@functools.cache
def _spelling() -> sa.Dialect:
    from sqlalchemy.dialects.sqlite import dialect

    return dialect()


def _drive(what: Work[T], connection: sqlite3.Connection) -> T:
    spelling = _spelling()

    def execute(statement: sa.ClauseElement) -> Outcome:
        text, values = inbox_work.spelled(statement, spelling)
        if not all(map(inbox_work.is_speakable, values)):
            return Outcome()  # no row has such a value
        cursor = connection.cursor()
        cursor.row_factory = sqlite3.Row
        cursor.execute(text, values)
        return Outcome(cursor.fetchall(), cursor.rowcount)

    return inbox_work.drive(what, execute)


def _temporary_folder(owner: Any) -> Path:
    folder = tempfile.mkdtemp(prefix="greenroom-")
    weakref.finalize(owner, shutil.rmtree, folder, ignore_errors=True)
    return Path(folder)
