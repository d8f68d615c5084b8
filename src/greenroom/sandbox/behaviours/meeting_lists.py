"""Lists of a host's meetings: planned, running, ahead, over.

Source: Zoom API reference, "List meetings", read 2026-02; that ``scheduled`` has a series once, and what lies
ahead has each of its occurrences, is observed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import iso
from greenroom.storage.records import Place

from ..archetypes import stored
from ..registry import Reply, Request
from ..world import happenings, meetings
from ..world.meetings import Sort
from ..world.world import World
from . import paged


def listed(request: Request, world: World, sort: Sort, host_id: str) -> Reply:
    """Answer with the host's gatherings of the type asked for."""
    wanted = request.query.get("type", "scheduled")
    if wanted == "scheduled":
        return paged.of_rows(request, world, sort.kind, {"listed": host_id})
    if wanted == "live":
        return paged.of_items(request, world, _live(world, sort, host_id))
    if wanted == "previous_meetings":
        return paged.of_parts(request, world, _previous(request, world, sort, host_id))
    since = _since(world, wanted)
    parts = (
        paged.at_hand(_live(world, sort, host_id)),
        _ahead(world, sort, host_id, iso(since), meetings.EVER),
        paged.found(world, sort.kind, {"loose": host_id}),
    )
    return paged.of_parts(request, world, *parts)


def next_day(request: Request, world: World, host_id: str) -> Reply:
    """Answer with what runs and what begins within 24 hours."""
    since, until = world.now(), world.now() + timedelta(hours=24, seconds=1)
    more = {"is_host": True, "is_all_day": False}

    def show(item: dict[str, Any]) -> dict[str, Any]:
        own = {"passcode": item.get("password", ""), "use_pmi": bool(item["settings"].get("use_pmi"))}
        return dict(stored.of(request).show({**item, **more, **own}, world))

    live = paged.at_hand(_live(world, meetings.MEETING, host_id))
    ahead = _ahead(world, meetings.MEETING, host_id, iso(since), iso(until))
    return paged.of_parts(request, world, live, ahead, show=show)


def _ahead(world: World, sort: Sort, host_id: str, since: str, until: str) -> paged.Part:
    """Return what begins from since up to, not including, until, earliest first."""

    def show(place: Place) -> dict[str, Any]:
        found = meetings.ahead_at(world, place)
        return {**found.gathering, "start_time": found.start_time, "duration": found.minutes}

    return paged.placed(world, *meetings.planned(world, sort, since, until, host_id=host_id), show=show)


def _since(world: World, wanted: str) -> datetime:
    """Return from when on: ``upcoming_meetings`` has all of today."""
    now = world.now()
    return now.replace(hour=0, minute=0, second=0, microsecond=0) if wanted == "upcoming_meetings" else now


def _live(world: World, sort: Sort, host_id: str) -> list[dict[str, Any]]:
    found = []
    for session in happenings.live(world, sort, host=host_id):
        gathering = meetings.find(world, sort, session["id"])
        if gathering is not None:
            found.append({**gathering, "start_time": session["start_time"]})
    return found


def _previous(request: Request, world: World, sort: Sort, host_id: str) -> paged.Part:
    since, until = "", meetings.EVER
    if request.query.get("from") or request.query.get("to"):
        since, until = (iso(bound) for bound in paged.window(request, world, days=30))
    key, low, high = f"ended_{sort.kind}_of", f"{host_id}/{since}", f"{host_id}/{until}"
    return paged.placed(
        world, "session", key, low, high, show=lambda at: _as_meeting(world, sort, world.records.at(at).body)
    )


def _as_meeting(world: World, sort: Sort, session: dict[str, Any]) -> dict[str, Any]:
    gathering = meetings.find(world, sort, session["id"]) or {}
    names = ("uuid", "id", "host_id", "topic", "type", "start_time", "duration", "timezone")
    return {**gathering, **{name: session[name] for name in names}}
