"""How much may wait to be written: beyond that it is refused, so that Zoom sends it again later."""

from __future__ import annotations

from greenroom.core.errors import StorageError

MAX_WAITING = 4096
MAX_WAITING_BYTES = 128 * 1024 * 1024


class Backlog:
    """Counts the deliveries that wait for their commit. where: what an error calls the inbox."""

    def __init__(self, where: str) -> None:
        self.count = 0
        self.bytes = 0
        self._where = where

    @property
    def is_full(self) -> bool:
        return self.count >= MAX_WAITING or self.bytes >= MAX_WAITING_BYTES

    def enter(self, size: int) -> None:
        """Raises: StorageError when there is no room."""
        if self.is_full:
            raise StorageError(
                f"The inbox {self._where} has {self.count} deliveries waiting to be written; the sender "
                "should try again later. Look for a slow disk or database."
            )
        self.count += 1
        self.bytes += size

    def leave(self, count: int, size: int) -> None:
        self.count -= count
        self.bytes -= size
