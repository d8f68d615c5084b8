"""The data folder: one process at a time."""

from __future__ import annotations

import contextlib
import fcntl
import os
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import StorageError


@contextlib.contextmanager
def claimed(folder: Path) -> Iterator[Path]:
    """Hold folder for this process while the block runs; the kernel lets go when the process dies.

    Raises StorageError when it can't be made or written, or another process holds it.
    """
    path = folder / "greenroom.lock"
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError as exc:
        raise StorageError(
            f"The data folder {folder} can't be used ({exc.strerror}); choose another with --data."
        ) from exc
    try:
        _lock(handle, folder)
        os.ftruncate(handle, 0)
        os.write(handle, f"{os.getpid()}\n".encode())
        yield folder
    finally:
        os.close(handle)


def _lock(handle: int, folder: Path) -> None:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as exc:
        holder = os.read(handle, 20).decode("ascii", "replace").strip()
        raise StorageError(
            f"The data folder {folder} is in use by process {holder or 'another'}; "
            "stop it, or choose another with --data."
        ) from exc
