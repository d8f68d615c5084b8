"""Read the inbox from a place on, and miss nothing: whoever is away reads on where it was."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Any

OVERLAP = 100
"""Places looked at again: gateways that share an inbox may commit in another order than they count."""
REMEMBERED = 5000
FINAL = ("dispatched", "failed")

Fetch = Callable[..., Any]
"""``GET /api/events`` with these parameters, decoded."""


class Tail:
    """What is new in an inbox, and what has changed of it since. event: only these."""

    def __init__(self, fetch: Fetch, event: str | None = None) -> None:
        self._fetch = fetch
        self._event = event
        self._place = 0
        self._seen: OrderedDict[str, str] = OrderedDict()  # id → status
        self._new: list[dict[str, Any]] = []  # read, but not yet told: a later page could not be had
        self._ended: list[dict[str, Any]] = []

    def start(self) -> None:
        """Begin behind what there is now."""
        newest = self._fetch(limit=OVERLAP)["events"]
        self._place = newest[0]["seq"] if newest else 0
        for event in reversed(newest):
            self._seen[event["id"]] = event["status"]

    def resume(self) -> None:
        """Read on after a gap, from the start where the inbox is another one than before."""
        newest = self._fetch(limit=1)["events"]
        if (newest[0]["seq"] if newest else 0) < self._place:
            self._place = 0
            self._seen.clear()

    def look(self) -> tuple[list[dict[str, Any]], list[dict[str, Any]]]:
        """Return new events, oldest first, and those seen before that have come to an end since."""
        after = max(0, self._place - OVERLAP)
        while True:
            page = self._fetch(after=after, limit=1000, event=self._event)
            for event in page["events"]:
                before = self._seen.get(event["id"])
                self._seen[event["id"]] = event["status"]
                self._place = max(self._place, event["seq"])
                if before is None:
                    self._new.append(event)
                elif before != event["status"] and event["status"] in FINAL:
                    self._ended.append(event)
            while len(self._seen) > REMEMBERED:
                self._seen.popitem(last=False)
            if not page["next_cursor"]:
                new, ended, self._new, self._ended = self._new, self._ended, [], []
                return new, ended
            after = int(page["next_cursor"])
