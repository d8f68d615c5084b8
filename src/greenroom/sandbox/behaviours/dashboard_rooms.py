"""Dashboards of Zoom Rooms: how each stands, and what troubles it had.

Source: Zoom API reference, "Dashboards", read 2026-02; documented. The trouble that rooms have here is being
offline; devices and addresses are unknown.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from .. import entities, paging
from ..archetypes import stored
from ..registry import Reply, Request, behaviour
from ..world import happenings, rooms
from ..world.world import World
from . import paged, report_range

_OFFLINE = "Zoom Room is offline"


@behaviour("dashboards.rooms.list")
def list_rooms(request: Request, world: World) -> Reply:
    """List the rooms with their health."""
    size, after = paging.page_size(request), paging.opened(request, world)
    number = paging.page_number(request)
    skip = 0 if after else (number - 1) * size
    rows = world.records.list("room", after=after, skip=skip, limit=size + 1)
    total, show = world.records.count("room"), stored.of(request).show
    body = {
        "next_page_token": paging.seal(rows[size - 1].seq, request, world) if len(rows) > size else "",
        "page_size": size,
        "page_number": number,
        "page_count": -(-total // size),
        "total_records": total,
        "zoom_rooms": [show(facts_of(world, row.body), world) for row in rows[:size]],
    }
    return Reply(request.operation.success_status, body)


@behaviour("dashboards.rooms.get")
def get(request: Request, world: World) -> Reply:
    """Show a room. Its meetings are unknown: nobody joins a meeting from a room here."""
    room, wanted = _room(request, world), report_range.asked(request, world)
    page = {
        **wanted.shown(),
        "meetings": [],
        "next_page_token": "",
        "page_count": 0,
        "page_size": paging.page_size(request),
        "total_records": 0,
    }
    facts = facts_of(world, room) | {"past_meetings": page}
    documented = stored.of(request).reply.get("properties", {})
    return Reply(
        request.operation.success_status, {name: facts[name] for name in documented if name in facts}
    )


@behaviour("dashboards.rooms.top_issues")
def top_issues(request: Request, world: World) -> Reply:
    """List the troubles of the range with how many rooms had them, the most common first."""
    wanted = report_range.asked(request, world)
    rooms_of: defaultdict[str, set[str]] = defaultdict(set)
    for issue in _issues(world, wanted.since, wanted.until):
        rooms_of[issue["issue"]].add(issue["room_id"])
    found = [{"issue_name": name, "zoom_rooms_count": len(ids)} for name, ids in rooms_of.items()]
    found.sort(key=lambda one: -int(str(one["zoom_rooms_count"])))
    return paged.of_items(request, world, found, wanted.shown())


@behaviour("dashboards.rooms.list_with_issues")
def list_with_issues(request: Request, world: World) -> Reply:
    """List the rooms that had trouble in the range, with how often."""
    wanted = report_range.asked(request, world)
    counts: defaultdict[str, int] = defaultdict(int)
    for issue in _issues(world, wanted.since, wanted.until):
        counts[issue["room_id"]] += 1
    found = [
        {"id": id, "room_name": rooms.name_of(world.records.get("room", id) or {}), "issues_count": count}
        for id, count in counts.items()
    ]
    return paged.of_items(request, world, found, wanted.shown())


@behaviour("dashboards.rooms.list_issues")
def list_issues(request: Request, world: World) -> Reply:
    """List a room's troubles in the range, oldest first."""
    room, wanted = _room(request, world), report_range.asked(request, world)
    since, until = (day.isoformat() for day in wanted)
    rows = world.records.list("room_issue", parent=room["id"])
    found = [row.body for row in rows if since <= row.body["time"][:10] <= until]
    return paged.of_items(request, world, found, wanted.shown())


def facts_of(world: World, room: dict[str, Any]) -> dict[str, Any]:
    """Return what dashboards tell of a room. calender_name: as Zoom spells it."""
    is_online = rooms.state_of(world, room["id"])["online"]
    calendar = rooms.calendar_of(world, room)
    location = world.records.get("location", room.get("location_id") or "") or {}
    return {
        "id": room["id"],
        "room_name": rooms.name_of(room),
        "calender_name": calendar.name if calendar else "",
        "email": calendar.email if calendar else "",
        "location": location.get("name", ""),
        "location_id": location.get("id", ""),
        "status": room.get("status", "Available") if is_online else "Offline",
        "health": "good" if is_online else "critical",
        "issues": [] if is_online else [_OFFLINE],
    }


def _room(request: Request, world: World) -> dict[str, Any]:
    id = request.path["zoomroomId"]
    room = world.records.get("room", id)
    if room is None:
        raise entities.not_found(request.operation, "room", "zoomroomId", id, request.path)
    return room


def _issues(world: World, since: date, until: date) -> list[dict[str, Any]]:
    return [
        row.body
        for day in happenings.days(since, until)
        for row in world.records.list("room_issue", where={"day": day.isoformat()})
    ]
