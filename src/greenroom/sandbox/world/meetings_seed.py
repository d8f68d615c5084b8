"""Meetings of a fresh world: planned ones with registrants, webinars, and a month of past ones with people.

What lies in the past is made to happen by the same rules as everything else, at its own time and unannounced.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from itertools import chain
from typing import Any

from greenroom.core.clock import MovableClock, iso

from . import crowd, meetings, recordings, registrants, sessions
from .meetings import MEETING, WEBINAR, Sort
from .world import World


def sow(world: World, file: dict[str, Any]) -> None:
    """Make what the world file's sections meetings, webinars, past_meetings and crowd say."""
    begin = world.now().replace(second=0, microsecond=0)
    for given in chain(file.get("meetings", []), crowd.meetings(file)):
        _plan(world, MEETING, given, begin)
    for given in file.get("webinars", []):
        _plan(world, WEBINAR, given, begin)
    for given in chain(file.get("past_meetings", []), crowd.past_meetings(file)):
        _hold(world, given, begin)


def _user(world: World, email: str) -> dict[str, Any]:
    return world.records.find("user", "email", email.lower()) or {}


def _make(world: World, sort: Sort, given: dict[str, Any], start: datetime | None) -> dict[str, Any]:
    """Store a gathering as the API would make it."""
    from ..behaviours.meetings import make

    repeats = given.get("repeats")
    fields: dict[str, Any] = {
        "topic": given["topic"],
        "type": sort.series if repeats else sort.once if start else sort.unfixed,
        "duration": given.get("minutes", 60),
        "timezone": given.get("timezone", "UTC"),
        "settings": given.get("settings", {}),
    }
    if start is not None:
        fields["start_time"] = iso(start)
    if repeats:
        rule = {"type": 1, "repeat_interval": repeats.get("every_days", 1), "end_times": repeats["count"]}
        fields["recurrence"] = rule
    gathering = make(world, sort, _user(world, given["host"])["id"], fields)
    gathering["creation_source"] = "web_portal"
    meetings.plan(world, sort, gathering)
    meetings.store(world, sort, gathering)
    return gathering


def _plan(world: World, sort: Sort, given: dict[str, Any], begin: datetime) -> None:
    minutes = given.get("starts_in_min")
    start = begin + timedelta(minutes=minutes) if minutes is not None else None
    gathering = _make(world, sort, given, start)
    owner = str(gathering["id"])
    status = "pending" if gathering["settings"].get("approval_type") == 1 else "approved"
    for person in given.get("registrants", []):
        first, _, last = person["name"].partition(" ")
        fields = {"email": person["email"], "first_name": first, "last_name": last}
        made, _ = registrants.add(world, owner, fields, status)
        made["join_url"] = meetings.join_url(world, gathering, ticket=made["id"])
        registrants.store(world, owner, made)
    for person in given.get("panelists", []):
        id = world.new_id()
        panelist = {"id": id, **person, "join_url": meetings.join_url(world, gathering, ticket=id)}
        keys = {"email": f"{owner}/{person['email'].lower()}"}
        world.records.put("panelist", id, panelist, parent=owner, keys=keys)


def _hold(world: World, given: dict[str, Any], begin: datetime) -> None:
    """Let the instances of a past meeting happen, oldest first."""
    starts = [begin - timedelta(hours=hours) for hours in given["hours_ago"]]
    uuids = dict(zip(starts, given.get("uuids", []), strict=False))
    with _back_in_time(world, min(starts) - timedelta(days=1)):
        gathering = _make(world, MEETING, given, None)
    for start in sorted(starts):
        gathering["uuid"] = uuids.get(start) or gathering["uuid"]
        meetings.store(world, MEETING, gathering)
        _meet(world, gathering, given, start)
        gathering = meetings.find(world, MEETING, gathering["id"]) or gathering


def _meet(world: World, gathering: dict[str, Any], given: dict[str, Any], start: datetime) -> None:
    """Let one instance happen: the host opens, the others come a minute apart, all stay to the end."""
    with _back_in_time(world, start) as clock:
        sessions.arrive(world, MEETING, gathering, {"id": gathering["host_id"]})
        session = sessions.live(world, gathering)
        assert session is not None
        if given.get("recorded"):
            recordings.start(world, session)
        people = given.get("people", [])
        for email in people:
            clock.advance(60)
            name = email.partition("@")[0].capitalize()
            sessions.arrive(world, MEETING, gathering, {"email": email, "name": name} | _named(world, email))
        clock.advance(max(given["minutes"] - len(people), 1) * 60)
        sessions.end(world, sessions.live(world, gathering) or session)
        world.cancel("recording.complete", session["uuid"])
        recording = world.records.get("recording", session["uuid"])
        if recording is not None:
            recordings.finish(world, recording)


def _named(world: World, email: str) -> dict[str, Any]:
    user = _user(world, email)
    return {"id": user["id"], "name": user["display_name"]} if user else {}


@contextmanager
def _back_in_time(world: World, moment: datetime) -> Iterator[MovableClock]:
    """Let the world's clock stand in the past for a while, and no news go out."""
    clock, outbox = world.clock, world.outbox
    world.clock, world.outbox = MovableClock(frozen_at=moment), None
    try:
        yield world.clock
    finally:
        world.clock, world.outbox = clock, outbox
