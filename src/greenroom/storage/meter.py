"""What a process's recording came to, in plain numbers that whoever writes adds to."""

from __future__ import annotations

from greenroom.core.clock import monotonic_s
from greenroom.core.histogram import FAST_S, Histogram

from .backlog import Backlog

GROUPS = (1, 2, 4, 8, 16, 32, 64, 128, 256, 512)


class Meter:
    """Belongs to an inbox, and outlives its writers.

    commit_s: how long groups took to be on disk. groups: deliveries in each. failures: groups that did not
    get there. backlog: what waits now; None before the first writer.
    """

    def __init__(self) -> None:
        self.commit_s = Histogram(FAST_S)
        self.groups = Histogram(GROUPS)
        self.failures = 0
        self.backlog: Backlog | None = None
        self._failed_at_s: float | None = None

    def committed(self, deliveries: int, seconds: float) -> None:
        self.commit_s.add(seconds)
        self.groups.add(deliveries)
        self._failed_at_s = None

    def failed(self) -> None:
        self.failures += 1
        self._failed_at_s = monotonic_s()

    def has_failed_within(self, seconds: float) -> bool:
        """Return whether the latest group failed, and not longer ago than that."""
        failed_at_s = self._failed_at_s
        return failed_at_s is not None and monotonic_s() - failed_at_s <= seconds
