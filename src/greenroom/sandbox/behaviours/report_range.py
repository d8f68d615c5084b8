"""The range of a report: which days it is about, and which it may not be about.

Source: Zoom API reference, "Reports" and "Dashboards", read 2026-02: at most a month, within the last six
months, is documented; where an operation documents no text for it, the answer's text is assumed.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from ..registry import Problem, Request
from ..world.world import World

_MONTH_DAYS = 31
_KEPT_MONTHS = 6
_TOO_OLD = "Only provide report in recent 6 months"
_TOO_LONG = "The date range is limited to one month."
_BACKWARDS = "The start of the range lies after its end."


class Range(NamedTuple):
    """Days in UTC, both included."""

    since: date
    until: date

    def shown(self) -> dict[str, str]:
        """Return ``from`` and ``to`` as a reply repeats them."""
        return {"from": self.since.isoformat(), "to": self.until.isoformat()}


def asked(request: Request, world: World, *, is_recent: bool = True) -> Range:
    """Return the range that ``from`` and ``to`` mean; without them, the last month up to now.

    is_recent: it must begin within the last six months. Raises Problem 400/300.
    """
    today = world.now().date()
    until = _day(request.query.get("to")) or today
    since = _day(request.query.get("from")) or until - timedelta(days=_MONTH_DAYS - 1)
    if since > until:
        raise refused(request, _BACKWARDS)
    if (until - since).days > _MONTH_DAYS:
        raise refused(request, _TOO_LONG)
    if is_recent and since < first_day(today):
        raise refused(request, _TOO_OLD)
    return Range(since, until)


def first_day(today: date) -> date:
    """Return the first day that is still told of: six months back, of a shorter month its last."""
    months = today.year * 12 + today.month - 1 - _KEPT_MONTHS
    year, month = months // 12, months % 12 + 1
    return date(year, month, min(today.day, days_of(year, month)))


def days_of(year: int, month: int) -> int:
    """Return how many days a month has."""
    following = date(year + month // 12, month % 12 + 1, 1)
    return (following - timedelta(days=1)).day


def refused(request: Request, otherwise: str) -> Problem:
    """Return the answer to a range that is not allowed, in the operation's own words if it has some."""
    for fact in request.operation.errors:
        text = fact.message or ""
        if fact.code == 300 and ("Invalid parameter: {0}" in text or text == otherwise):
            return Problem(400, 300, text.replace("{0}", "from"))
    return Problem(400, 300, otherwise)


def _day(text: object) -> date | None:
    if not text:
        return None
    moment = datetime.fromisoformat(str(text))
    return (moment.astimezone(UTC) if moment.tzinfo else moment).date()
