"""The data folder: one process at a time."""

from __future__ import annotations

import contextlib
import os
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import StorageError
from ..storage.file_lock import FileLock


@contextlib.contextmanager
def claimed(folder: Path) -> Iterator[Path]:
    """Hold folder for this process while the block runs; the kernel lets go when the process dies.

    Raises StorageError when it can't be made or written, or another process holds it.
    """
    path = folder / "greenroom.lock"
    lock = FileLock(path)
    if not lock.try_take():
        raise StorageError(
            f"The data folder {folder} is in use by process {_holder(path)}; "
            "stop it, or choose another with --data."
        )
    try:
        path.write_text(f"{os.getpid()}\n", "ascii")
        yield folder
    finally:
        lock.release()


def _holder(path: Path) -> str:
    return path.read_text("ascii", "replace")[:20].strip() or "another"
