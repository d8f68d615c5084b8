"""An error that comes with every request, told now and then: a log that grows with it fills the disk."""

from __future__ import annotations

import logging
from collections.abc import Callable

from greenroom.core.clock import monotonic_s

EVERY_S = 10.0


class Complaints:
    """Belongs to who may fail again and again for one reason. log: where it is told."""

    def __init__(self, log: logging.Logger, now_s: Callable[[], float] = monotonic_s) -> None:
        self._log = log
        self._now_s = now_s
        self._told_at_s: float | None = None
        self._untold = 0

    def tell(self, error: BaseException, *, with_trace: bool = False) -> None:
        """Log error, or count it when one was logged less than EVERY_S ago."""
        now_s = self._now_s()
        if self._told_at_s is not None and now_s - self._told_at_s < EVERY_S:
            self._untold += 1
            return
        more = (
            f" ({self._untold} more in the last {now_s - (self._told_at_s or 0):.0f} s)"
            if self._untold
            else ""
        )
        self._told_at_s, self._untold = now_s, 0
        self._log.error("%s%s", error, more, exc_info=error if with_trace else None)
