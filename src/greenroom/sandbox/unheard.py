"""Events that no subscription wanted: kept in memory so that one can see that they happened.

Like the request log they are no part of the world: a restart, a reset and a restored snapshot begin without.
"""

from __future__ import annotations

from collections import deque
from fnmatch import fnmatchcase
from itertools import count, islice
from typing import Any

KEPT = 2_000

Place = tuple[int, int]
"""Where a delivery stands among all: its own number and 0; or that of the document it came after, and its
number here, from 1."""


class Unheard:
    """The last KEPT, each as a delivery that goes nowhere."""

    def __init__(self) -> None:
        self._kept: deque[tuple[Place, dict[str, Any]]] = deque(maxlen=KEPT)
        self._numbers = count(1)

    def keep(self, after_seq: int, delivery: dict[str, Any]) -> None:
        self._kept.append(((after_seq, next(self._numbers)), delivery))

    def get(self, id: str) -> dict[str, Any] | None:
        """Return the delivery with that id, or None."""
        return next((delivery for _, delivery in self._kept if delivery["id"] == id), None)

    def latest(
        self, event: str = "", limit: int | None = None, before: Place | None = None
    ) -> list[tuple[Place, dict[str, Any]]]:
        """Return the latest ones, newest first. event: a name or pattern, empty for all. before: only those
        older than this place."""
        found = (
            one
            for one in reversed(self._kept)
            if (not event or fnmatchcase(one[1]["event"], event)) and (before is None or one[0] < before)
        )
        return list(islice(found, limit))

    def clear(self) -> None:
        self._kept.clear()
