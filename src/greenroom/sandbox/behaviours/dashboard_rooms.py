"""Dashboards of Zoom Rooms: how each stands, and what troubles it had.

Source: Zoom API reference, "Dashboards", read 2026-02; documented. The trouble that rooms have here is being
offline; devices and addresses are unknown.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import date, timedelta
from typing import Any

from .. import entities, paging
from ..archetypes import stored
from ..registry import Reply, Request, behaviour
from ..world import happenings, room_meetings, rooms, sessions
from ..world.world import World
from . import dashboards, paged, report_range

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
    """Show a room, the meeting it is in, and the meetings that are over in which it was.

    That a meeting which goes on without the room is neither is assumed.
    """
    room, wanted = _room(request, world), report_range.asked(request, world)
    found, size, after = _past(world, room, wanted), paging.page_size(request), paging.opened(request, world)
    skip = after or (paging.page_number(request) - 1) * size
    page = {
        **wanted.shown(),
        "meetings": [_met(world, *one) for one in found[skip : skip + size]],
        "next_page_token": paging.seal(skip + size, request, world) if skip + size < len(found) else "",
        "page_count": -(-len(found) // size),
        "page_size": size,
        "total_records": len(found),
    }
    return paged.whole(request, facts_of(world, room) | _live(world, room) | {"past_meetings": page})


def _live(world: World, room: dict[str, Any]) -> dict[str, Any]:
    """Return the meeting the room is in, under its name in the reply; nothing if it is in none."""
    stay = room_meetings.stay_of(world, room["id"])
    if stay is None or stay["status"] != sessions.IN_MEETING:
        return {}
    session = world.records.get("session", stay["uuid"]) or {}
    return {"live_meeting": _met(world, session, rooms.state_of(world, room["id"])["people"])}


def _past(world: World, room: dict[str, Any], wanted: report_range.Range) -> list[tuple[dict[str, Any], int]]:
    """Return the sessions that are over in which the room was, by when it came first, each with how many
    people were in the room when it left last."""
    since, until = wanted.since.isoformat(), (wanted.until + timedelta(days=1)).isoformat()
    people = {
        one["uuid"]: one.get("in_room", 0) for one in room_meetings.stays(world, room["id"], since, until)
    }
    found = ((world.records.get("session", uuid) or {}, count) for uuid, count in people.items())
    return [(session, count) for session, count in found if session.get("end_time")]


def _met(world: World, session: dict[str, Any], in_room: int) -> dict[str, Any]:
    return {**dashboards.facts_of(world, session), "in_room_participants": in_room}


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
