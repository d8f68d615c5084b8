"""Lists of a host's meetings: planned, running, ahead, over.

Source: Zoom API reference, "List meetings", read 2026-02; that ``scheduled`` has a series once, and what lies
ahead has each of its occurrences, is observed.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso

from ..registry import Reply, Request
from ..world import meetings
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
        return paged.of_items(request, world, _previous(request, world, sort, host_id))
    live = _live(world, sort, host_id)
    return paged.of_items(request, world, live + ahead(world, sort, host_id, since=_since(world, wanted)))


def next_day(request: Request, world: World, host_id: str) -> Reply:
    """Answer with what runs and what begins within 24 hours."""
    until = world.now() + timedelta(hours=24)
    items = _live(world, meetings.MEETING, host_id)
    items += ahead(world, meetings.MEETING, host_id, since=world.now(), until=until)
    more = {"is_host": True, "is_all_day": False}
    shown = [
        {
            **item,
            **more,
            "passcode": item.get("password", ""),
            "use_pmi": bool(item["settings"].get("use_pmi")),
        }
        for item in items
    ]
    return paged.of_items(request, world, shown)


def ahead(
    world: World, sort: Sort, host_id: str, *, since: datetime, until: datetime | None = None
) -> list[dict[str, Any]]:
    """Return what begins from since to until, earliest first; then what has no fixed time."""
    found: list[tuple[str, dict[str, Any]]] = []
    loose: list[dict[str, Any]] = []
    for row in world.records.list(sort.kind, where={"listed": host_id}):
        gathering = row.body
        if gathering["type"] == sort.unfixed and until is None:
            loose.append(gathering)
        for start, minutes in meetings.times(world, sort, gathering):
            if start >= since and (until is None or start <= until):
                times = {"start_time": iso(start), "duration": minutes}
                found.append((iso(start), {**gathering, **times}))
    return [item for _, item in sorted(found, key=lambda pair: pair[0])] + loose


def _since(world: World, wanted: str) -> datetime:
    """Return from when on: ``upcoming_meetings`` has all of today."""
    now = world.now()
    return now.replace(hour=0, minute=0, second=0, microsecond=0) if wanted == "upcoming_meetings" else now


def _live(world: World, sort: Sort, host_id: str) -> list[dict[str, Any]]:
    rows = world.records.list("session", where={"live_host": host_id, "live_sort": sort.kind})
    found = []
    for row in rows:
        gathering = meetings.find(world, sort, row.body["id"])
        if gathering is not None:
            found.append({**gathering, "start_time": row.body["start_time"]})
    return found


def _previous(request: Request, world: World, sort: Sort, host_id: str) -> list[dict[str, Any]]:
    rows = world.records.list("session", where={"ended_host": host_id, "ended_sort": sort.kind})
    past = [row.body for row in rows]
    if request.query.get("from") or request.query.get("to"):
        since, until = paged.window(request, world, days=30)
        past = [one for one in past if since <= parse_iso(one["start_time"]) < until]
    return [_as_meeting(world, sort, one) for one in past]


def _as_meeting(world: World, sort: Sort, session: dict[str, Any]) -> dict[str, Any]:
    gathering = meetings.find(world, sort, session["id"]) or {}
    names = ("uuid", "id", "host_id", "topic", "type", "start_time", "duration", "timezone")
    return {**gathering, **{name: session[name] for name in names}}
