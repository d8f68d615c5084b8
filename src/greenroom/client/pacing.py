"""Keep below Zoom's rate limits instead of running into them. Values in, values out; the engine waits.

Limits are an account's, shared by all its apps and users; so is a Pace, by all clients of one account in a
process. What other processes send shows up as a 429, from which a lane learns.
"""

from __future__ import annotations

import threading
from collections import deque
from datetime import datetime
from typing import NamedTuple, get_args
from weakref import WeakValueDictionary

from greenroom.catalog.model import Operation, RateClass
from greenroom.core.errors import ConfigurationError
from greenroom.core.steps import Response

from . import retry
from .retry import AccountPlan

SPARE = 1.05
"""A window is taken to be this much longer than it is: requests do not arrive as evenly as they leave."""


class Limit(NamedTuple):
    """So many requests in any stretch of window_s seconds."""

    requests: int
    window_s: float


def _row(light: int, medium: int, heavy: int, intensive: int) -> dict[RateClass, Limit]:
    """Return the limits of one plan: three per second and one per minute."""
    return {
        "light": Limit(light, 1.0),
        "medium": Limit(medium, 1.0),
        "heavy": Limit(heavy, 1.0),
        "resource-intensive": Limit(intensive, 60.0),
    }


CORE: dict[AccountPlan, dict[RateClass, Limit]] = {
    "free": _row(4, 2, 1, 10),
    "pro": _row(30, 20, 10, 10),
    "business": _row(80, 60, 40, 20),
}
PHONE: dict[AccountPlan, dict[RateClass, Limit]] = {
    "free": _row(4, 2, 1, 5),
    "pro": _row(20, 10, 5, 5),
    "business": _row(40, 20, 10, 10),
}
"""Zoom Phone. It is not sold to free accounts; for those the lower of both tables stands.

Source: Zoom docs, "Rate limits", read 2026-02; documented.
"""


class Lane:
    """The row in which requests under one limit wait their turn. Safe to share among threads."""

    def __init__(self, name: str, limit: Limit) -> None:
        self.name = name
        self.limit = limit
        self._turns: deque[float] = deque()
        self._not_before_s = 0.0
        self._closed_until_s = 0.0
        self._lock = threading.Lock()

    def turn(self, now_s: float, latest_s: float) -> float | None:
        """Take the next turn and return the seconds until it; None, and none taken, if after latest_s."""
        with self._lock:
            at_s = max(now_s, self._not_before_s)
            if len(self._turns) >= self.limit.requests:
                at_s = max(at_s, self._turns[-self.limit.requests] + self.limit.window_s * SPARE)
            if at_s >= latest_s:
                return None
            self._turns.append(at_s)
            while len(self._turns) > self.limit.requests:
                self._turns.popleft()
            return at_s - now_s

    def closed_for_s(self, now_s: float) -> float:
        """Return the seconds until the daily limit that Zoom spoke of ends; 0 if it spoke of none."""
        return max(0.0, self._closed_until_s - now_s)

    def learn(self, response: Response, now_s: float, now: datetime) -> None:
        """Take to heart what a 429 says: how many there may be, and until when there may be none.

        Only a limit that names its type is believed: that of 100 changes a day for a host comes with numbers
        that describe another. Source: forum reports of 2020 and 2021; observed.
        """
        if response.status != 429:
            return
        kind = response.headers.get("x-ratelimit-type", "").lower()
        with self._lock:
            if kind.startswith("daily"):
                asked_s = retry.read_limit(response, "", now).retry_after_s or 0.0
                self._closed_until_s = max(self._closed_until_s, now_s + asked_s)
            elif kind == "qps":
                self._not_before_s = max(self._not_before_s, now_s + self.limit.window_s)
                told = response.headers.get("x-ratelimit-limit", "")
                if told.isascii() and told.isdigit() and 0 < int(told) < self.limit.requests:
                    self.limit = self.limit._replace(requests=int(told))


class Pace:
    """The lanes of one account."""

    def __init__(self, plan: AccountPlan) -> None:
        self.plan: AccountPlan = plan
        self._lanes: dict[str, Lane] = {}

    def lane(self, operation: Operation) -> Lane | None:
        """Return the lane of an operation; None where its limits are not known."""
        if operation.rate_class is None:
            return None
        is_phone = operation.area == "phone"
        name = f"{'phone ' if is_phone else ''}{operation.rate_class}"
        if (lane := self._lanes.get(name)) is None:
            limit = (PHONE if is_phone else CORE)[self.plan][operation.rate_class]
            lane = self._lanes.setdefault(name, Lane(name, limit))
        return lane


def account_plan(name: str) -> AccountPlan | None:
    """Return the plan of this name, None for "". Raises ConfigurationError for a name that is none."""
    found: AccountPlan
    for found in get_args(AccountPlan):
        if found == name.lower():
            return found
    if not name:
        return None
    raise ConfigurationError(
        f"ZOOM_PLAN must be one of {', '.join(get_args(AccountPlan))} (Education, Enterprise and Partner "
        f"count as business), got {name!r}."
    )


_shared: WeakValueDictionary[tuple[str, str], Pace] = WeakValueDictionary()
_sharing = threading.Lock()


def shared(account: str, plan: AccountPlan) -> Pace:
    """Return the pace that all clients of an account keep. account: tells it from others, with its host."""
    with _sharing:
        pace = _shared.get((account, plan))
        if pace is None:
            pace = _shared[account, plan] = Pace(plan)
        return pace
