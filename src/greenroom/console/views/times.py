"""Times and spans in the words of the page."""

from __future__ import annotations

from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from greenroom.core.clock import from_epoch_ms, parse_iso


def moment(value: object) -> datetime | None:
    """Return the time that value names, aware; None when it names none.

    value: text as the API sends it, or milliseconds since 1970.
    """
    try:
        if isinstance(value, (int, float)) and not isinstance(value, bool):
            return from_epoch_ms(round(value))
        return parse_iso(value) if isinstance(value, str) and value else None
    except (ValueError, OverflowError, OSError):
        return None


def zone(name: object) -> tzinfo:
    """Return the zone that name names, or UTC."""
    try:
        return ZoneInfo(str(name)) if name else UTC
    except (KeyError, ValueError, OSError):
        return UTC


def hour_minute(at: datetime | None, where: tzinfo) -> str:
    """Return ``09:30``, or nothing."""
    return at.astimezone(where).strftime("%H:%M") if at else ""


def span(seconds: float) -> str:
    """Return ``1 h 5 min``, ``5 min`` or ``40 s``: two units at most, never negative.

    >>> span(3900), span(300), span(59.5), span(90000)
    ('1 h 5 min', '5 min', '59 s', '1 d 1 h')
    """
    whole = max(0, int(seconds))
    if whole < 60:
        return f"{whole} s"
    minutes, hours, days = whole // 60 % 60, whole // 3600 % 24, whole // 86400
    parts = [(days, "d"), (hours, "h"), (minutes, "min")]
    return " ".join([f"{count} {unit}" for count, unit in parts if count][:2])
