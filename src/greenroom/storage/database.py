"""Opening SQLite files so that what was committed stays committed."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Literal

from greenroom.core.errors import StorageError

BUSY_TIMEOUT_S = 5.0


def open_sqlite(path: Path | None, *, synchronous: Literal["NORMAL", "FULL"]) -> sqlite3.Connection:
    """Return a connection in WAL mode and autocommit; None for path keeps everything in memory.

    synchronous: NORMAL survives the death of the process, FULL also that of the machine.
    The connection may be handed to another thread, but only one may use it at a time.
    Raises: StorageError when the folder or the file can't be used.
    """
    try:
        if path is not None:
            path.parent.mkdir(parents=True, exist_ok=True)
        connection = sqlite3.connect(
            path if path is not None else ":memory:",
            timeout=BUSY_TIMEOUT_S,
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
        )
    except (sqlite3.Error, OSError) as exc:
        raise _unusable(path, exc) from exc
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA synchronous = {synchronous}")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA temp_store = MEMORY")
    except sqlite3.Error as exc:
        connection.close()
        raise _unusable(path, exc) from exc
    return connection


def _unusable(path: Path | None, cause: Exception) -> StorageError:
    return StorageError(
        f"Can't use the database {path}: {cause}. Check that the folder is writable, that the disk has room "
        "and that the file was made by Greenroom; or choose another folder with --data."
    )
