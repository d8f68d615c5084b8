"""When meetings take place: start times as sent, and series worked out in the meeting's own time zone.

Source: Zoom API reference, "Create a meeting", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import UTC, datetime
from functools import cache
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from dateutil import rrule

from greenroom.core.clock import parse_iso

MOST_OCCURRENCES = 60
_FREQUENCIES = {1: rrule.DAILY, 2: rrule.WEEKLY, 3: rrule.MONTHLY}
_WEEKDAYS = (rrule.SU, rrule.MO, rrule.TU, rrule.WE, rrule.TH, rrule.FR, rrule.SA)
"""Zoom counts them from 1, Sunday."""
_FAR = 400
"""How many dates a rule without end is asked for at most."""


class BadRule(ValueError):
    """A series that makes no sense. field: which part of it."""

    def __init__(self, field: str, message: str) -> None:
        super().__init__(message)
        self.field = field


@cache
def zone(name: str) -> ZoneInfo:
    """Return the time zone. Raises ValueError for a name the tz database does not have."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as exc:
        raise ValueError(f"There is no time zone {name[:40]!r}.") from exc


def moment(text: str, zone_name: str) -> datetime:
    """Return a time as sent, in UTC: one with ``Z`` or an offset as it says, any other in the zone."""
    sent = datetime.fromisoformat(text)
    if sent.tzinfo is None:
        sent = sent.replace(tzinfo=zone(zone_name))
    return sent.astimezone(UTC).replace(microsecond=0)


def expand(rule: dict[str, Any], start: datetime, zone_name: str) -> list[datetime]:
    """Return the starts of a series in UTC. Raises BadRule.

    The clock on the wall stays the same across changes to summer time. Without an end the documented default
    of one occurrence holds; ``end_times`` 0 means as many as there may be. The latter assumed.
    """
    local = start.astimezone(zone(zone_name)).replace(tzinfo=None)
    dates = rrule.rrule(dtstart=local, interval=_interval(rule), **_pattern(rule))
    end = rule.get("end_date_time")
    most = MOST_OCCURRENCES if end else int(rule.get("end_times", 1)) or MOST_OCCURRENCES
    if not 1 <= most <= MOST_OCCURRENCES:
        raise BadRule("end_times", f"It is between 1 and {MOST_OCCURRENCES}.")
    last = parse_iso(end) if end else None
    found: list[datetime] = []
    for number, date in enumerate(dates):
        when = date.replace(tzinfo=zone(zone_name)).astimezone(UTC)
        if len(found) == most or number == _FAR or (last is not None and when > last):
            break
        found.append(when)
    return found


def _interval(rule: dict[str, Any]) -> int:
    interval = int(rule.get("repeat_interval", 1))
    most = {1: 99, 2: 50, 3: 10}[rule["type"]]
    if not 1 <= interval <= most:
        raise BadRule("repeat_interval", f"It is between 1 and {most}.")
    return interval


def _pattern(rule: dict[str, Any]) -> dict[str, Any]:
    pattern: dict[str, Any] = {"freq": _FREQUENCIES[rule["type"]]}
    if rule["type"] == 2:
        pattern["byweekday"] = [_weekday(day) for day in str(rule.get("weekly_days", "1")).split(",")]
    elif rule["type"] == 3 and "monthly_week" in rule:
        pattern["byweekday"] = _WEEKDAYS[int(rule.get("monthly_week_day", 1)) - 1](rule["monthly_week"])
    elif rule["type"] == 3:
        day = int(rule.get("monthly_day", 1))
        if not 1 <= day <= 31:
            raise BadRule("monthly_day", "It is between 1 and 31.")
        pattern["bymonthday"] = day
    return pattern


def _weekday(text: str) -> Any:
    if text.strip() not in ("1", "2", "3", "4", "5", "6", "7"):
        raise BadRule("weekly_days", "It is a list of 1 (Sunday) to 7 (Saturday).")
    return _WEEKDAYS[int(text) - 1]
