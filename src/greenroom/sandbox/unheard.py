"""Events that no subscription wanted: kept in memory so that one can see that they happened.

Like the request log they are no part of the world: a restart, a reset and a restored snapshot begin without.
"""

from __future__ import annotations

from collections import deque
from itertools import islice
from typing import Any

KEPT = 2_000


class Unheard:
    """The last KEPT, each as a delivery that goes nowhere and the number of the document it came after."""

    def __init__(self) -> None:
        self._kept: deque[tuple[int, dict[str, Any]]] = deque(maxlen=KEPT)

    def keep(self, after_seq: int, delivery: dict[str, Any]) -> None:
        self._kept.append((after_seq, delivery))

    def get(self, id: str) -> dict[str, Any] | None:
        """Return the delivery with that id, or None."""
        return next((delivery for _, delivery in self._kept if delivery["id"] == id), None)

    def latest(self, event: str | None = None, limit: int | None = None) -> list[tuple[int, dict[str, Any]]]:
        """Return the latest ones, of one event or of all, newest first."""
        found = (one for one in reversed(self._kept) if event is None or one[1]["event"] == event)
        return list(islice(found, limit))

    def clear(self) -> None:
        self._kept.clear()
