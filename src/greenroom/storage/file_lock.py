"""One holder at a time among all processes of a machine; a killed process holds nothing."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from greenroom.core.errors import StorageError

from .lock import Lock


class FileLock(Lock):
    """A lock on a file, given back by the operating system when its holder dies.

    Two FileLock objects on one file exclude each other, in one process as in several.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def try_take(self) -> bool:
        """Take the lock if it is free. Raises StorageError when the file can't be made."""
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        except (FileExistsError, NotADirectoryError) as exc:
            raise StorageError(
                f"{self._path.parent} is no folder but a file, or in one; choose a folder with --data."
            ) from exc
        except OSError as exc:
            raise StorageError(
                f"The folder {self._path.parent} can't be used ({exc.strerror}); make it writable, or choose "
                "another with --data."
            ) from exc
        if not _lock(handle):
            os.close(handle)
            return False
        self._handle = handle
        return True

    def release(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


class Presence:
    """Says that this process uses something, and finds out whether anybody else does.

    Where the system has no shared locks (Windows), the answer is always that somebody may.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._handle: int | None = None

    def begin(self) -> bool:
        """Return whether nobody else is there; then others wait in begin() until share(). Blocks."""
        self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._handle = os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600)
        if can_share and _lock(self._handle):
            return True
        self.share()
        return False

    def share(self) -> None:
        if self._handle is not None:
            _share(self._handle)

    def end(self) -> None:
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None


if sys.platform == "win32":  # pragma: no cover - tried on POSIX
    import msvcrt

    can_share = False

    def _share(handle: int) -> None:
        pass

    def _lock(handle: int) -> bool:
        try:
            msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    can_share = True

    def _share(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_SH)

    def _lock(handle: int) -> bool:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
