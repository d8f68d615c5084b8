"""What happened, found by its day: the one source of reports and dashboards.

Sessions are found by when they began (UTC), so that a month is read without looking at the rest.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from heapq import merge
from itertools import islice
from typing import Any, NamedTuple

from greenroom.core.clock import parse_iso
from greenroom.storage.records import Place

from . import meetings, sessions
from .meetings import EVER, MEETING, WEBINAR, Sort
from .world import World

BOTH = (MEETING, WEBINAR)
PHONE, SIP = "Phone", "H.323/SIP"
"""Devices that are no Zoom client."""
LONGEST = timedelta(days=2)
"""Of a session: so far before a range can lie the start of one that ended in it. Assumed."""


class Sums(NamedTuple):
    """Of sessions: how many, how many people took part, and the minutes of all of them added up."""

    meetings: int = 0
    participants: int = 0
    minutes: int = 0

    def plus(self, session: dict[str, Any]) -> Sums:
        """Return the sums with one more session."""
        people, minutes = int(session["participants_count"]), int(session["total_minutes"])
        return Sums(self.meetings + 1, self.participants + people, self.minutes + minutes)


def days(since: date, until: date) -> Iterator[date]:
    """Yield every day of the range, both ends included."""
    for n in range((until - since).days + 1):
        yield since + timedelta(days=n)


def ended(
    world: World, since: date, until: date, *sorts: Sort, host: str = "", by: str = "start_time"
) -> Iterator[dict[str, Any]]:
    """Yield the sessions that are over and began in the range, in the order they began.

    sorts: all without any. host: only this user's. by: ``end_time`` for those that ended in the range.
    """
    begin = since - LONGEST if by == "end_time" else since
    ranges = [_range(sort, begin, until, host) for sort in sorts or BOTH]
    spans = (world.records.span("session", *bounds) for bounds in ranges)
    for row in merge(*spans, key=lambda row: str(row.body["start_time"])):
        session = row.body
        if since.isoformat() <= session[by][:10] <= until.isoformat():
            yield session


def page(
    world: World, since: date, until: date, *sorts: Sort, host: str = "", skip: int, size: int
) -> tuple[list[dict[str, Any]], int]:
    """Return so many of the sessions that ended yields, after some to skip, and how many there are in all;
    without reading the others."""
    shown = islice(places(world, since, until, *sorts, host=host), skip, skip + size)
    found = [world.records.at(place).body for place in shown]
    ranges = [_range(sort, since, until, host) for sort in sorts or BOTH]
    return found, sum(world.records.count_places("session", *bounds) for bounds in ranges)


def places(world: World, since: date, until: date, *sorts: Sort, host: str = "") -> Iterator[Place]:
    """Yield where the sessions stand that are over and began in the range, in the order they began."""
    ranges = [_range(sort, since, until, host) for sort in sorts or BOTH]
    return merge(*(world.records.places("session", *bounds) for bounds in ranges))


def _range(sort: Sort, since: date, until: date, host: str) -> tuple[str, str, str]:
    """Return name, begin and end of the look-up values of what began in the range and is over."""
    owner = f"{host}/" if host else ""
    low, high = owner + since.isoformat(), owner + (until + timedelta(days=1)).isoformat()
    return f"ended_{sort.kind}" + ("_of" if host else ""), low, high


def live(world: World, *sorts: Sort, host: str = "") -> list[dict[str, Any]]:
    """Return the sessions that run now, oldest first. host: only this user's."""
    owner = f"{host}/" if host else ""
    return [
        world.records.at(place).body
        for sort in sorts or BOTH
        for place in world.records.places(
            "session", f"live_{sort.kind}" + ("_of" if host else ""), owner, owner + EVER
        )
    ]


def find_live(world: World, sort: Sort, value: str) -> dict[str, Any] | None:
    """Return the running session named by a number or uuid, or None."""
    gathering = meetings.find(world, sort, value)
    found = sessions.live(world, gathering) if gathering else None
    is_it = found is not None and (value.isdecimal() or found["uuid"] == value)
    return found if is_it else None


def sums(found: Iterator[dict[str, Any]] | list[dict[str, Any]]) -> Sums:
    """Add sessions up."""
    total = Sums()
    for one in found:
        total = total.plus(one)
    return total


def stays(world: World, session: dict[str, Any]) -> list[dict[str, Any]]:
    """Return everybody's stays: of a session that is over those that ended, of a live one all."""
    wanted = (sessions.LEFT,) if session.get("end_time") else ()
    found = sessions.participants(world, session["uuid"], *wanted)
    return [one for one in found if one["status"] != sessions.WAITS_FOR_HOST]


def seconds(world: World, one: dict[str, Any]) -> int:
    """Return how long a session or a stay lasted, up to now if it goes on."""
    since = one.get("start_time") or one.get("join_time") or one.get("waits_since")
    until = one.get("end_time") or one.get("leave_time")
    end = parse_iso(until) if until else world.now()
    return int((end - parse_iso(since)).total_seconds()) if since else 0


def is_in_group(world: World, group: str, user_id: str) -> bool:
    """Return whether the user is a member; of no group named, everybody is. group: ids, comma-separated."""
    wanted = [id for id in group.split(",") if id]
    return not wanted or any(world.records.get("group_member", f"{id}/{user_id}") for id in wanted)
