"""The sandbox's time and its faults, in a test's words."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import MovableClock, iso

Control = Callable[..., Any]


class Clock:
    """Stands still until a test moves it. Tokens, bookings, sensors, webhook retries and limits follow it."""

    def __init__(self, control: Control, clock: MovableClock) -> None:
        self._control = control
        self._clock = clock

    @property
    def now(self) -> datetime:
        """The sandbox's time, UTC."""
        return self._clock.now()

    def advance(
        self,
        by: timedelta | None = None,
        *,
        days: float = 0,
        hours: float = 0,
        minutes: float = 0,
        seconds: float = 0,
    ) -> datetime:
        """Go ahead, and let everything due on the way happen at its own time; return where the clock is.

        Returns once the webhooks of the way have been delivered.
        """
        step = (by or timedelta()) + timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)
        self._control("POST", "clock", {"advance_s": step.total_seconds()})
        return self.now

    def advance_to(self, moment: datetime | str) -> datetime:
        """Go ahead to a moment and stand there."""
        at = iso(moment) if isinstance(moment, datetime) else moment
        self._control("POST", "clock", {"freeze": at})
        return self.now

    def freeze(self) -> datetime:
        """Stand still where it is."""
        self._control("POST", "clock", {"freeze": True})
        return self.now

    def resume(self) -> None:
        """Run with the machine's clock from where it stands."""
        self._control("POST", "clock", {"resume": True})

    def __repr__(self) -> str:
        return f"<Clock at {iso(self.now)}>"


class Faults:
    """What goes wrong on purpose."""

    def __init__(self, control: Control) -> None:
        self._control = control

    def add(self, match: str, word: str = "", *, times: int | None = None, **effect: Any) -> None:
        """Let matching calls, or deliveries, go wrong.

        match: an operation id, an event name, a pattern such as ``rooms.*``, or ``METHOD /path``.
        word: the effect in one, such as ``429``, ``timeout`` or ``duplicate``, in place of effect.
        times: how often, None for always. effect: ``status`` (with ``code``, ``message``), ``latency_s``,
        ``cut``, ``expire_tokens``; for webhooks also ``duplicate``, ``reorder``.

        >>> zoom_sandbox.faults.add("meetings.create", "429", times=2)  # doctest: +SKIP
        >>> zoom_sandbox.faults.add("rooms.*", status=503, latency_s=2)  # doctest: +SKIP
        """
        self._control("POST", "faults", {"match": match, "effect": word or effect, "times": times})

    @property
    def current(self) -> list[dict[str, Any]]:
        """The faults that were set, with how often each was hit."""
        faults: list[dict[str, Any]] = self._control("GET", "faults")["faults"]
        return faults

    def clear(self) -> None:
        """Let nothing go wrong from here."""
        self._control("DELETE", "faults")
