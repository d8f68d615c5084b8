"""Zoom's rate limits: per account, by rate class and plan, in fixed windows of the world's clock.

While that clock stands still, the machine's seconds end the short windows: a client that waits gets on.
Source: Zoom docs, "Rate limits", read 2026-02; the figures and texts documented, fixed windows assumed.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, NamedTuple

from greenroom.core.clock import iso

from .registry import Problem

if TYPE_CHECKING:
    from greenroom.catalog import Operation

    from .settings import Plan

_TOO_FAST = "You have reached the maximum per-second rate limit for this API. Try again later."
_TOO_MANY = (
    "You have reached the maximum daily rate limit for this API. Refer to the response header for details on "
    "when you can make another request."
)
_SECOND, _MINUTE, _DAY = 1, 60, 86_400


class Limit(NamedTuple):
    """At most so many per window, seconds; and per UTC day, shared by the classes of one pool."""

    most: int
    window_s: int = _SECOND
    most_a_day: int | None = None
    pool: str = ""


def _heavy(most: int, a_day: int, window_s: int = _SECOND) -> Limit:
    return Limit(most, window_s, a_day, "heavy")


_CORE: dict[Plan, dict[str, Limit]] = {
    "free": {
        "light": Limit(4, _SECOND, 6_000, "light"),
        "medium": Limit(2, _SECOND, 2_000, "medium"),
        "heavy": Limit(1, _SECOND, 1_000, "heavy"),
        "resource-intensive": Limit(10, _MINUTE, 30_000, "resource-intensive"),
    },
    "pro": {
        "light": Limit(30),
        "medium": Limit(20),
        "heavy": _heavy(10, 30_000),
        "resource-intensive": _heavy(10, 30_000, _MINUTE),
    },
    "business": {
        "light": Limit(80),
        "medium": Limit(60),
        "heavy": _heavy(40, 60_000),
        "resource-intensive": _heavy(20, 60_000, _MINUTE),
    },
}
_PHONE_PRO = {
    "light": Limit(20),
    "medium": Limit(10),
    "heavy": _heavy(5, 15_000),
    "resource-intensive": _heavy(5, 15_000, _MINUTE),
}
_PHONE: dict[Plan, dict[str, Limit]] = {
    "free": _PHONE_PRO,
    "pro": _PHONE_PRO,
    "business": {
        "light": Limit(40),
        "medium": Limit(20),
        "heavy": _heavy(10, 30_000),
        "resource-intensive": _heavy(10, 30_000, _MINUTE),
    },
}


class Limits:
    """Counts requests of one account. Counters live in memory: a restart or reset begins anew."""

    def __init__(self) -> None:
        self._counts: dict[tuple[str, str, int], tuple[tuple[int, int], int]] = {}

    def take(self, operation: Operation, plan: Plan, now: datetime, *, standing_s: int = 0) -> None:
        """Count one request. Raises Problem 429 when it is one too many; that one is not counted.

        now: the world's time. standing_s: the machine's seconds while the world's clock stands still, else 0.
        """
        product = "phone" if operation.id.startswith("phone.") else "core"
        rate_class = operation.rate_class or _unnamed(operation)
        if rate_class is None:
            return
        limit = (_PHONE if product == "phone" else _CORE)[plan][rate_class]
        seconds = int(now.timestamp())
        per = limit.window_s
        window = (product, rate_class, per), (seconds // per, standing_s // per)
        day = (product, limit.pool, _DAY), (seconds // _DAY, 0)
        if limit.most_a_day is not None and self._count(*day) >= limit.most_a_day:
            raise _daily(rate_class, limit.most_a_day, now)
        if self._count(*window) >= limit.most:
            raise _fast(rate_class, limit.most)
        self._add(*window)
        if limit.most_a_day is not None:
            self._add(*day)

    def reset(self) -> None:
        """Forget every count."""
        self._counts.clear()

    def _count(self, key: tuple[str, str, int], window: tuple[int, int]) -> int:
        at, count = self._counts.get(key, (window, 0))
        return count if at == window else 0

    def _add(self, key: tuple[str, str, int], window: tuple[int, int]) -> None:
        self._counts[key] = (window, self._count(key, window) + 1)


def _unnamed(operation: Operation) -> str | None:
    """Return what an operation counts as that documents a limit but not which. Source: assumed."""
    return "heavy" if any(fact.status == 429 for fact in operation.errors) else None


def category(operation: Operation) -> str | None:
    """Return the value of ``X-RateLimit-Category``, which also comes with success."""
    return operation.rate_class.capitalize() if operation.rate_class else None


def _fast(rate_class: str, most: int) -> Problem:
    """Source: header names from Zoom's forum, values assumed; no Retry-After here, as observed."""
    return Problem(429, 429, _TOO_FAST, headers=_headers(rate_class, "QPS", most))


def _daily(rate_class: str, most: int, now: datetime) -> Problem:
    """Retry-After is a date-time, not seconds. Source: Zoom's forum, observed."""
    midnight = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0) + timedelta(days=1)
    headers = _headers(rate_class, "Daily-limit", most) | {"retry-after": iso(midnight)}
    return Problem(429, 429, _TOO_MANY, headers=headers)


def _headers(rate_class: str, kind: str, most: int) -> dict[str, str]:
    return {
        "x-ratelimit-category": rate_class.capitalize(),
        "x-ratelimit-type": kind,
        "x-ratelimit-limit": str(most),
        "x-ratelimit-remaining": "0",
    }
