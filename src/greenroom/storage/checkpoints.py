"""Moves what was committed from SQLite's log into its file, beside the thread that writes.

That waits for the disk, and the thread that writes is the one that answers requests. It checkpoints by itself
only when the log has grown to LOG_PAGES because writing never pauses; by then little is left to move.
"""

from __future__ import annotations

import contextlib
import logging
import sqlite3
import threading
from pathlib import Path

LOG_PAGES = 16_000
"""64 MB of 4096 bytes each."""
_COMMITS_BETWEEN = 200
_SECONDS_BETWEEN = 0.2

_log = logging.getLogger("greenroom.storage")


class Checkpoints:
    """For one file in WAL mode. Begins a thread with the first work there is; close ends it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._commits = 0
        self._due = threading.Event()
        self._closed = threading.Event()
        self._thread: threading.Thread | None = None

    def note_commit(self) -> None:
        """Count a commit; now and then, have the log moved."""
        self._commits += 1
        if self._commits % _COMMITS_BETWEEN == 0:
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="greenroom checkpoints", daemon=True)
                self._thread.start()
            self._due.set()

    def close(self) -> None:
        """End the thread, once what it is at is done."""
        self._closed.set()
        self._due.set()
        if self._thread is not None:
            self._thread.join()

    def _run(self) -> None:
        with contextlib.closing(sqlite3.connect(self._path, isolation_level=None)) as db:
            while self._due.wait() and not self._closed.is_set():
                self._due.clear()
                try:
                    db.execute("PRAGMA wal_checkpoint(PASSIVE)")
                except sqlite3.Error as exc:  # the thread that writes makes up for it
                    _log.warning("Can't checkpoint %s: %s.", self._path, exc)
                self._closed.wait(_SECONDS_BETWEEN)
