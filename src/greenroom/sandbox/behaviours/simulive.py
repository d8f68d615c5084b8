"""Webinars that play a recording as if it were live: what they may not be, and may not do.

The recording itself is not played. Source: Zoom API reference, "Webinars", errors, read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import meetings, sessions
from ..world.meetings import WEBINAR
from ..world.world import World

_NO_FIXED_TIME = 6


@refuses("simulive webinar for others", "webinars.create")
def is_for_others(request: Request, world: World) -> bool:
    return bool(request.fields.get("is_simulive") and request.fields.get("schedule_for"))


@refuses("Simulive can't select No Fixed Time", "webinars.create", "webinars.update")
def has_no_fixed_time(request: Request, world: World) -> bool:
    wanted = {**_kept(request, world), **request.fields}
    return bool(wanted.get("is_simulive")) and wanted.get("type") == _NO_FIXED_TIME


@refuses("simulive webinars that have started", "webinars.update", "webinars.delete")
def plays_already(request: Request, world: World) -> bool:
    kept = _kept(request, world)
    return bool(kept.get("is_simulive")) and sessions.live(world, kept) is not None


def _kept(request: Request, world: World) -> dict[str, Any]:
    """Return the webinar that the path names, empty for none."""
    return meetings.find(world, WEBINAR, request.path.get("webinarId", "")) or {}
