"""What became of events in this process, in plain numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import UTC, datetime

from greenroom.core.clock import monotonic_s
from greenroom.core.histogram import SLOW_S, Histogram
from greenroom.storage.received import Recorded

from .flags import UNKNOWN_EVENT

OTHER = "other"
"""What events that the catalog does not know are counted as: their names could be any number."""


class Meter:
    """Belongs to a gateway.

    accepted: (source, event's name) → how many. delay_s: from the time an event carries until it was
    received. lag_s: from then until its first handler began. handlers: (name, whether it succeeded) → how
    long it took. running: handlers that have not come to an end.
    """

    def __init__(self) -> None:
        self.accepted: Counter[tuple[str, str]] = Counter()
        self.delay_s = Histogram(SLOW_S)
        self.lag_s = Histogram(SLOW_S)
        self.handlers: dict[tuple[str, bool], Histogram] = {}
        self.running = 0
        self._changed_at_s = monotonic_s()

    def recorded(self, new: Sequence[Recorded]) -> None:
        """Take the news of a commit."""
        accepted, delay_s = self.accepted, self.delay_s
        for recorded in new:
            one = recorded.delivery
            accepted[one.source, OTHER if UNKNOWN_EVENT in one.flags else one.event] += 1
            if one.event_ts is not None:
                delay_s.add(max(0.0, (one.received_at - one.event_ts) / 1000))

    def begun(self, received_at: datetime) -> None:
        """An event meets its first handler for the first time."""
        self.lag_s.add(max(0.0, (datetime.now(UTC) - received_at).total_seconds()))

    def enter(self) -> float:
        """Return when a handler began, for leave()."""
        self.running += 1
        self._changed_at_s = monotonic_s()
        return self._changed_at_s

    def leave(self, handler: str, began_s: float, is_ok: bool) -> float:
        """Return how long it took, seconds."""
        self.running -= 1
        self._changed_at_s = now_s = monotonic_s()
        known = self.handlers.get((handler, is_ok))
        if known is None:
            known = self.handlers[handler, is_ok] = Histogram(SLOW_S)
        known.add(now_s - began_s)
        return now_s - began_s

    def is_full_since(self, seconds: float, most: int) -> bool:
        """Return whether most handlers run and for so long none began or came to an end."""
        return self.running >= most and monotonic_s() - self._changed_at_s >= seconds
