"""The meetings of a working day: whoever booked a room hosts one, and the people join it one by one."""

from __future__ import annotations

from datetime import datetime, timedelta
from random import Random
from typing import Any

from greenroom.core.clock import parse_iso
from greenroom.storage.records import Timer

from .behaviours import meetings as planned
from .behaviours.operator import person
from .registry import on_timer
from .world import meetings, news, sessions
from .world.meetings import MEETING
from .world.world import World

MOST_PEOPLE = 5000
BEGINNINGS = ("day.join",)
_RECORDED, _ON_THE_MOVE, _GOES_EARLY = 0.2, 0.15, 0.2
"""Chances: that a meeting is recorded; that somebody joins by telephone; that a guest goes before the end."""


def people(world: World) -> dict[str, dict[str, Any]]:
    """Return who can meet, by e-mail address: at most MOST_PEOPLE."""
    rows = world.records.list("user", limit=MOST_PEOPLE)
    return {row.body["email"]: row.body for row in rows if row.body.get("status") == "active"}


def plan(
    world: World,
    booking: dict[str, Any],
    users: dict[str, dict[str, Any]],
    count: int,
    end: datetime,
    chance: Random,
) -> None:
    """Plan the meeting of a booking, so that as many people as said join soon after its start and it is over
    at the end. users: as people returns them, at least one."""
    start, everybody = parse_iso(booking["starts_at"]), list(users.values())
    host = users.get(booking["organizer"]) or chance.choice(everybody)
    meeting = _make(world, booking, host, chance)
    chosen = chance.sample(everybody, min(count, len(everybody)))
    guests = [user for user in chosen if user["id"] != host["id"]][: count - 1]
    _let_join(world, meeting, start, {"id": host["id"]})
    for guest in guests:
        moment = start + timedelta(seconds=chance.randint(0, 240))
        who = {"id": guest["id"], "email": guest["email"]}
        if chance.random() < _ON_THE_MOVE:
            who["device"] = "Phone"
        _let_join(world, meeting, moment, who)
        if chance.random() < _GOES_EARLY and moment + timedelta(minutes=5) < end:
            world.at(end - timedelta(minutes=3), "day.leave", str(meeting["id"]), who)
    world.at(end, "day.end", str(meeting["id"]))


def _make(world: World, booking: dict[str, Any], host: dict[str, Any], chance: Random) -> dict[str, Any]:
    start, end = parse_iso(booking["starts_at"]), parse_iso(booking["ends_at"])
    settings: dict[str, Any] = {"waiting_room": False, "join_before_host": False}
    if chance.random() < _RECORDED:
        settings["auto_recording"] = "cloud"
    fields = {
        "topic": booking["title"],
        "type": MEETING.once,
        "start_time": booking["starts_at"],
        "duration": int((end - start).total_seconds() // 60),
        "settings": settings,
    }
    meeting = planned.make(world, MEETING, host["id"], fields)
    meetings.store(world, MEETING, meeting)
    facts = meetings.event_facts(meeting, world)
    news.tell(world, "meeting.created", facts, operation="single", **person(world, host["id"]))
    return meeting


def _let_join(world: World, meeting: dict[str, Any], moment: datetime, who: dict[str, Any]) -> None:
    world.at(max(moment, world.now()), "day.join", str(meeting["id"]), who)


@on_timer("day.join")
def _join(timer: Timer, world: World) -> None:
    meeting = meetings.find(world, MEETING, timer.ref)
    if meeting is not None:
        sessions.arrive(world, MEETING, meeting, dict(timer.body))


@on_timer("day.leave")
def _leave(timer: Timer, world: World) -> None:
    meeting = meetings.find(world, MEETING, timer.ref)
    session = sessions.live(world, meeting) if meeting else None
    for stay in sessions.participants(world, session["uuid"], sessions.IN_MEETING) if session else []:
        if session is not None and stay["id"] == timer.body["id"]:
            sessions.leave(world, session, stay)


@on_timer("day.end")
def _end(timer: Timer, world: World) -> None:
    meeting = meetings.find(world, MEETING, timer.ref)
    session = sessions.live(world, meeting) if meeting else None
    if session is not None:
        sessions.end(world, session)
