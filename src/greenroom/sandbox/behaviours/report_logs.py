"""Reports that are logs: what administrators changed, who signed in, what happened in meetings; and bills.

Source: Zoom API reference, "Reports", read 2026-02; documented.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from heapq import heappop, heappush, merge
from itertools import count
from typing import Any, NamedTuple

from greenroom.core.clock import parse_iso
from greenroom.storage.lines import Line

from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour, worth
from ..world import diary, happenings
from ..world.happenings import BOTH
from ..world.world import World
from . import paged, report_range


@behaviour("reports.operation_logs")
def operation_logs(request: Request, world: World) -> Reply:
    """List what was changed, newest first."""
    wanted, category = report_range.asked(request, world), str(request.query.get("category_type", "all"))
    only = "" if category == "all" else category
    return _told(request, world, diary.lines(world, "operation_log", *wanted, only), {})


@behaviour("reports.sign_in_out")
def sign_in_out(request: Request, world: World) -> Reply:
    """List who signed in or out, newest first: when apps were authorized, for the world knows no clients."""
    wanted = report_range.asked(request, world)
    return _told(request, world, diary.lines(world, "sign_in", *wanted), wanted.shown())


def _told(request: Request, world: World, lines: Iterator[Line], more: dict[str, str]) -> Reply:
    def show(line: Line) -> dict[str, Any]:
        return dict(stored.of(request).show(line.body, world))

    return paged.of_stream(request, world, lines, show, more)


@behaviour("reports.meeting_activities")
def meeting_activities(request: Request, world: World) -> Reply:
    """List what happened in meetings and webinars, oldest first."""
    wanted, query = report_range.asked(request, world), request.query
    kind, number = str(query.get("activity_type", "All Activities")), str(query.get("meeting_number", ""))
    key = str(query.get("search_key", "")).casefold()
    number = "".join(c for c in number if c.isdecimal())
    until = (wanted.until + timedelta(days=1)).isoformat()
    found = (
        one
        for one in _in_order(
            merge(_created(world, wanted), _held(world, wanted), key=lambda group: group.begin)
        )
        if one["at"] < until
        and kind in ("All Activities", one["activity_category"])
        and (not number or number == str(one["number"]))
        and key in f"{one['topic']} {one['number']}".casefold()
    )
    return paged.of_stream(request, world, found, lambda one: dict(stored.of(request).show(one, world)))


class _Group(NamedTuple):
    """Activities, none of them before begin."""

    begin: str
    activities: list[dict[str, Any]]


def _in_order(groups: Iterator[_Group]) -> Iterator[dict[str, Any]]:
    """Yield the activities of groups that come in order of their begin, in order of time."""
    waiting: list[tuple[str, int, dict[str, Any]]] = []
    numbers = count()
    for group in groups:
        while waiting and waiting[0][0] <= group.begin:
            yield heappop(waiting)[2]
        for one in group.activities:
            heappush(waiting, (one["at"], next(numbers), one))
    while waiting:
        yield heappop(waiting)[2]


def _held(world: World, wanted: report_range.Range) -> Iterator[_Group]:
    since, until = wanted.since.isoformat(), (wanted.until + timedelta(days=1)).isoformat()
    live = (one for one in happenings.live(world) if since <= one["start_time"] < until)
    sessions = merge(happenings.ended(world, *wanted), live, key=lambda one: str(one["start_time"]))
    for session in sessions:
        host = (session["user_name"], session["user_email"])
        found = [_activity("Meeting Started", session, session["start_time"], *host)]
        if session.get("end_time"):
            found.append(_activity("Meeting Ended", session, session["end_time"], *host))
        for stay in happenings.stays(world, session):
            who = (stay["name"], stay["user_email"])
            for name, word in (("join_time", "User Join"), ("leave_time", "User Left")):
                if stay.get(name):
                    found.append(_activity(word, session, stay[name], *who))
        yield _Group(session["start_time"], found)


def _created(world: World, wanted: report_range.Range) -> Iterator[_Group]:
    since, until = wanted.since.isoformat(), (wanted.until + timedelta(days=1)).isoformat()
    for place in merge(*(world.records.places(sort.kind, "created", since, until) for sort in BOTH)):
        gathering = world.records.at(place).body
        host = world.records.get("user", gathering["host_id"]) or {}
        who = (host.get("display_name", ""), host.get("email", ""))
        yield _Group(place.value, [_activity("Meeting Created", gathering, place.value, *who)])


def _activity(word: str, about: dict[str, Any], at: str, name: str, email: str) -> dict[str, Any]:
    number = str(about.get("shown_id") or about["id"])
    return {
        "at": at,
        "number": number,
        "topic": about["topic"],
        "activity_category": word,
        "activity_detail": word,
        "activity_time": _stamp(parse_iso(at)),
        "meeting_number": f"{number[:3]} {number[3:-4]} {number[-4:]}",
        "operator": name,
        "operator_email": email,
    }


def _stamp(moment: datetime) -> str:
    return f"{moment:%Y-%m-%d %H:%M:%S}:{moment.microsecond // 1000:03}"


# What the world has nothing of: lists in the documented form, always empty


@behaviour("reports.disclaimer", "reports.remote_support")
def nothing(request: Request, world: World) -> Reply:
    """List nothing: nobody sees a disclaimer here, nobody supports anybody remotely."""
    if not str(request.query.get("page_size", "30")).isdecimal():
        raise Problem(400, 300, "Invalid parameter: page_size.")
    report_range.asked(request, world)
    return paged.of_items(request, world, [])


worth("shaped", "reports.disclaimer", "reports.remote_support")
