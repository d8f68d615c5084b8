"""Times as people type them."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta

import click

from greenroom.core.clock import iso, parse_iso

_UNITS = {"s": 1, "m": 60, "h": 3600, "d": 86400}
_LENGTH = r"(\d{1,9}(?:\.\d{1,3})?)([smhd])"


def seconds(text: str) -> float:
    """Return the length of ``90s``, ``10m``, ``1.5h``, ``2d`` or ``90``, which are seconds. For ``type=`` of
    an option. Raises: click.BadParameter."""
    if not (found := re.fullmatch(rf"\s*{_LENGTH}?\s*", text)):
        raise click.BadParameter(f"{text!r} is no time; write 90s, 10m, 1h or 2d.")
    return float(found[1]) * _UNITS[found[2] or "s"]


def moment(text: str) -> str:
    """Return Zoom's form, in UTC, of a time, or of how long ago: ``2026-11-21T09:00:00Z``, ``2026-11-21``,
    ``90s``, ``10m``, ``2h``, ``3d``. For ``type=`` of an option. Raises: click.BadParameter."""
    try:
        if ago := re.fullmatch(rf"\s*{_LENGTH}(?: ago)?\s*", text):
            return iso(datetime.now(UTC) - timedelta(seconds=float(ago[1]) * _UNITS[ago[2]]))
        return iso(parse_iso(text))
    except (ValueError, OverflowError):
        raise click.BadParameter(
            f"{text!r} is no time; write 2026-11-21T09:00:00Z, or how long ago: 10m, 2h, 3d."
        ) from None
