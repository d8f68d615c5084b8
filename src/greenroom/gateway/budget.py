"""So much and no more: work that strangers can cause is done so many times a second at most."""

from __future__ import annotations

from collections.abc import Callable

from greenroom.core.clock import monotonic_s


class Budget:
    """Allows per_s uses a second, after a pause as many at once."""

    def __init__(self, per_s: float, now_s: Callable[[], float] = monotonic_s) -> None:
        self._per_s = per_s
        self._now_s = now_s
        self._left = per_s
        self._seen_s = now_s()

    def take(self) -> bool:
        """Return whether one more use is allowed now, and count it."""
        now_s = self._now_s()
        self._left = min(self._per_s, self._left + (now_s - self._seen_s) * self._per_s)
        self._seen_s = now_s
        if self._left < 1:
            return False
        self._left -= 1
        return True
