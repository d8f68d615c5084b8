"""Who is down is left alone for a while: its events wait, and nobody else's wait for it."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable

from greenroom.core.clock import monotonic_s
from greenroom.core.errors import TransportError

log = logging.getLogger(__name__)

FAILURES = 5
"""So many in a row, and a target rests."""
SLOW_S = 1.0
"""A failure that took so long, or that of a request, is the target's. A quick one may be the event's."""
FIRST_S = 1.0
LONGEST_S = 60.0
LONGEST_ASKED_S = 3600.0
"""``Retry-After`` is heeded up to here."""


class _State:
    """How a target stands. until_s: when the rest ends; then is_probed while one event is tried."""

    def __init__(self) -> None:
        self.failures = 0
        self.error = ""
        self.rest_s = 0.0
        self.until_s = 0.0
        self.is_probed = False


class Rests:
    """Belongs to a dispatcher. Targets go by their names; those that are well cost one look-up."""

    def __init__(self, now_s: Callable[[], float] = monotonic_s) -> None:
        self._now_s = now_s
        self._states: dict[str, _State] = {}

    @property
    def count(self) -> int:
        """How many targets rest."""
        return sum(map(self.is_resting, self._states))

    def wait_s(self, name: str) -> float:
        """Return how long an event for the target should wait, 0 when it is to be tried now: then ended() or
        broken_off() must follow."""
        state = self._states.get(name)
        if state is None or not state.rest_s:
            return 0.0
        left_s = state.until_s - self._now_s()
        if left_s <= 0 and not state.is_probed:
            state.is_probed = True
            return 0.0
        return state.rest_s if state.is_probed else left_s

    def is_resting(self, name: str) -> bool:
        """Return whether the target was down when it was last heard of."""
        state = self._states.get(name)
        return state is not None and state.rest_s > 0

    def left_s(self, name: str) -> float:
        """Return how long the target still rests."""
        state = self._states.get(name)
        return max(0.0, state.until_s - self._now_s()) if state is not None else 0.0

    def reason(self, name: str) -> str:
        """Return why it rests."""
        state = self._states[name]
        return f"not tried: it failed {state.failures} times in a row, at last with {state.error}"

    def broken_off(self, name: str) -> None:
        """Nobody knows how a try would have ended."""
        state = self._states.get(name)
        if state is not None:
            state.is_probed = False

    def ended(self, name: str, took_s: float, error: BaseException | None) -> None:
        """Take how a try of the target ended. error: None when it succeeded."""
        asked_s = error.retry_after_s if isinstance(error, TransportError) else 0.0
        if error is None or not (took_s >= SLOW_S or isinstance(error, TransportError)):
            if self._states and (gone := self._states.pop(name, None)) is not None and gone.rest_s:
                log.info("%s is back", name)
            return
        now_s = self._now_s()
        state = self._states.setdefault(name, _State())
        state.failures += 1
        state.error = f"{type(error).__name__}: {error}"[:200]
        if now_s < state.until_s and not asked_s:
            return  # it was under way when the rest began
        state.is_probed = False
        if state.failures >= FAILURES or asked_s:
            state.rest_s = min(LONGEST_S, max(FIRST_S, took_s, state.rest_s * 2))
            pause_s = max(state.rest_s * random.uniform(0.5, 1.0), min(asked_s, LONGEST_ASKED_S))  # noqa: S311
            state.until_s = now_s + pause_s
            log.warning("%s rests for %.1f s after %s; its events wait", name, pause_s, state.error)
