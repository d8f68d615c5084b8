"""Time that can be moved."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import MAXYEAR, MINYEAR, UTC, datetime, timedelta
from typing import Protocol


class Clock(Protocol):
    """Anything that knows what time it is."""

    def now(self) -> datetime:
        """Return the time, aware, in UTC."""
        ...


class SystemClock:
    """The machine's clock."""

    def now(self) -> datetime:
        return datetime.now(UTC)


class MovableClock:
    """A clock that runs with the machine's, shifted, or stands still.

    offset_s: seconds ahead of the machine's clock while running. frozen_at: where it stands, or None.
    """

    def __init__(self, *, offset_s: float = 0.0, frozen_at: datetime | None = None) -> None:
        self._offset = timedelta(seconds=offset_s)
        self._frozen_at = frozen_at
        self._second, self._text = 0, ""
        self._bound_for: list[datetime] = []
        self.looks = 0
        """How often somebody asked for the time: who did not, does not depend on it."""

    @property
    def offset_s(self) -> float:
        return self._offset.total_seconds()

    @property
    def frozen_at(self) -> datetime | None:
        return self._frozen_at

    def now(self) -> datetime:
        self.looks += 1
        return self._frozen_at if self._frozen_at is not None else datetime.now(UTC) + self._offset

    @property
    def arrives_at(self) -> datetime:
        """The latest time it is on its way to; now, unless somebody moves it."""
        return max([self.now(), *self._bound_for])

    @contextmanager
    def bound_for(self, moment: datetime) -> Iterator[None]:
        """Say that within the block it is moved to that time, however many steps it takes."""
        self._bound_for.append(moment)
        try:
            yield
        finally:
            self._bound_for.remove(moment)

    def now_ms(self) -> int:
        """Return the time in milliseconds since 1970, for a fraction of what ``now`` costs."""
        self.looks += 1
        if self._frozen_at is not None:
            return epoch_ms(self._frozen_at)
        return round((time.time() + self._offset.total_seconds()) * 1000)

    def now_text(self) -> str:
        """Return the time as iso writes it, worked out once a second."""
        self.looks += 1
        if self._frozen_at is not None:
            return iso(self._frozen_at)
        second = int(time.time() + self._offset.total_seconds())
        if second != self._second:
            self._second, self._text = second, iso(datetime.fromtimestamp(second, UTC))
        return self._text

    def advance(self, seconds: float) -> None:
        """Move ahead, running or frozen. Raises ValueError for a negative number: time does not go back."""
        if seconds < 0:
            raise ValueError(f"The clock only goes forward; got {seconds} seconds.")
        step = timedelta(seconds=seconds)
        if self._frozen_at is not None:
            self._frozen_at += step
        else:
            self._offset += step

    def freeze(self, at: datetime | None = None) -> None:
        """Stand still, at a given time or where it is."""
        self._frozen_at = (at or self.now()).astimezone(UTC)

    def resume(self) -> None:
        """Run again from where it stands."""
        if self._frozen_at is not None:
            self._offset = self._frozen_at - datetime.now(UTC)
            self._frozen_at = None


def iso(moment: datetime) -> str:
    """Return Zoom's form of a time: UTC, whole seconds, ``Z``."""
    return (moment if moment.tzinfo is UTC else moment.astimezone(UTC)).isoformat()[:19] + "Z"


def parse_iso(text: str) -> datetime:
    """Return the aware UTC time that text names; no zone means UTC.

    Raises ValueError, also within a year of the first and the last day there is: others add days to it.
    """
    moment = datetime.fromisoformat(text.strip())
    if not MINYEAR < moment.year < MAXYEAR:
        raise ValueError(f"{text.strip()[:40]} lies too far from today.")
    return moment.replace(tzinfo=UTC) if moment.tzinfo is None else moment.astimezone(UTC)


def epoch_ms(moment: datetime) -> int:
    """Return milliseconds since 1970, as webhooks' ``event_ts`` counts."""
    return round(moment.timestamp() * 1000)


def reader_ms(clock: Clock) -> Callable[[], int]:
    """Return what reads clock in milliseconds since 1970; the machine's is read without a datetime, which
    counts where it is asked thousands of times a second."""
    if type(clock) is SystemClock:
        return lambda: time.time_ns() // 1_000_000
    return lambda: epoch_ms(clock.now())


def from_epoch_ms(value: int) -> datetime:
    return datetime.fromtimestamp(value / 1000, UTC)


def monotonic_s() -> float:
    """Return a steady reading for measuring how long something took, seconds."""
    return time.monotonic()
