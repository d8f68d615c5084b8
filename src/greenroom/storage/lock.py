"""What lets one at a time do something, whichever way the others are kept out."""

from __future__ import annotations

import time
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager

POLL_S = 0.05


class Lock(ABC):
    """At most one holder among all processes that know it; a killed one holds nothing. Its methods block."""

    @abstractmethod
    def try_take(self) -> bool:
        """Take the lock if it is free."""

    @abstractmethod
    def release(self) -> None:
        """Give it back; nothing happens where it is not held."""

    def take(self, within_s: float) -> bool:
        """Wait for the lock; False when it did not come free in time."""
        deadline = time.monotonic() + within_s
        while not self.try_take():
            if time.monotonic() >= deadline:
                return False
            time.sleep(POLL_S)
        return True

    @contextmanager
    def held(self, within_s: float, busy: Exception) -> Iterator[None]:
        """Hold the lock during the block. Raises busy when it did not come free in time."""
        if not self.take(within_s):
            raise busy
        try:
            yield
        finally:
            self.release()
