"""One process per data folder, as long as it lives; a killed process holds nothing."""

from __future__ import annotations

from pathlib import Path
from typing import IO

from greenroom.core.errors import ConfigurationError


class FolderLock:
    """A lock on a file, released by the operating system when the process dies."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def take(self) -> None:
        """Raises ConfigurationError when another process has it."""
        try:
            import fcntl
        except ImportError:  # pragma: no cover - no such locks on this system
            return
        file = self._path.open("ab")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as exc:
            file.close()
            raise ConfigurationError(
                f"Another Greenroom runs flows in {self._path.parent}; stop it, or choose another --data."
            ) from exc
        self._file = file

    def release(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
