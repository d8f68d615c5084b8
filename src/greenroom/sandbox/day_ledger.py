"""What a working day has in store, and when: so that a day which is stopped tells what there was of it."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

_WHAT = ("bookings", "visited", "left_early", "stayed_away", "meetings", "outages")
_BESIDE = ("desks", "visitors", "messages")


class Ledger:
    """Moments by what happens then. visited: a booking whose people come, left_early: whose people go before
    its end, stayed_away: to which nobody comes."""

    def __init__(self) -> None:
        self._moments: defaultdict[str, list[datetime]] = defaultdict(list)

    def note(self, what: str, moment: datetime) -> None:
        self._moments[what].append(moment)

    def counts(self, until: datetime | None = None) -> dict[str, int]:
        """Return how often each thing happens, until a moment or in all. came: bookings whose people stay."""
        found = {what: self._count(what, until) for what in (*_WHAT, *_BESIDE)}
        found["came"] = found.pop("visited") - found["left_early"]
        return found

    def _count(self, what: str, until: datetime | None) -> int:
        return sum(until is None or moment <= until for moment in self._moments[what])
