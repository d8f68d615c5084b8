"""Reports of the account, added up from the sessions and recordings of the world.

Source: Zoom API reference, "Reports", read 2026-02; documented, unless a line says assumed. Meetings and
webinars count alike, under the day they began.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from heapq import merge
from itertools import islice
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Place, Row

from ..archetypes import stored
from ..archetypes.list import Wanted, matching
from ..registry import Problem, Reply, Request, behaviour, worth
from ..world import happenings, meetings
from ..world.happenings import BOTH, Sums
from ..world.meetings import Sort
from ..world.world import World
from . import paged, report_range

_UNITS = ("B", "KB", "MB", "GB", "TB")
_TOLL = "2"
_STAMP = "%m/%d/%Y %H:%M"


@behaviour("reports.daily")
def daily(request: Request, world: World) -> Reply:
    """Add up each day of a month, up to today."""
    today, query = world.now().date(), request.query
    year, month = int(query.get("year", today.year)), int(query.get("month", today.month))
    first = _first_of(request, today, year, month)
    last = min(today, first.replace(day=report_range.days_of(year, month)))
    group = str(query.get("group_id", ""))
    dates = []
    for day in happenings.days(first, last):
        found = _of_group(world, group, happenings.ended(world, day, day))
        sums = happenings.sums(found)
        dates.append(
            {
                "date": day.isoformat(),
                "new_users": _new_users(world, day, group),
                "meetings": sums.meetings,
                "participants": sums.participants,
                "meeting_minutes": sums.minutes,
            }
        )
    return paged.of_items(request, world, dates, {"year": year, "month": month})


@behaviour("reports.hosts")
def hosts(request: Request, world: World) -> Reply:
    """List the users who hosted, with their sums; or with ``inactive`` those who did not."""
    wanted, group = report_range.asked(request, world), str(request.query.get("group_id", ""))
    by_host: defaultdict[str, Sums] = defaultdict(Sums)
    for session in happenings.ended(world, *wanted):
        by_host[session["host_id"]] = by_host[session["host_id"]].plus(session)
    if request.query.get("type", "active") == "inactive":
        return _idle(request, world, wanted, set(by_host), group)
    users = [user for id in by_host if (user := world.records.get("user", id))]
    users = [user for user in users if happenings.is_in_group(world, group, user["id"])]
    listed = [by_host[user["id"]] for user in users]
    more = {
        **wanted.shown(),
        "total_meetings": sum(one.meetings for one in listed),
        "total_participants": sum(one.participants for one in listed),
        "total_meeting_minutes": sum(one.minutes for one in listed),
    }

    def show(user: dict[str, Any]) -> dict[str, Any]:
        return _host(request, world, user, by_host[user["id"]])

    return paged.of_items(request, world, users, more, show=show)


def _idle(request: Request, world: World, wanted: report_range.Range, busy: set[str], group: str) -> Reply:
    """List the users who hosted nothing, reading no more of them than shown unless it is about a group."""
    more = {**wanted.shown(), "total_meetings": 0, "total_participants": 0, "total_meeting_minutes": 0}

    def is_listed(row: Row) -> bool:
        return row.id not in busy and happenings.is_in_group(world, group, row.id)

    wish = Wanted(None, {}, [is_listed])
    if group:
        total = sum(1 for _ in matching("user", world, wish))
    else:
        total = world.records.count("user") - sum(world.records.row("user", id) is not None for id in busy)

    def read(skip: int, size: int) -> list[dict[str, Any]]:
        return [row.body for row in islice(matching("user", world, wish, skip=skip, batch=size), size)]

    def show(user: dict[str, Any]) -> dict[str, Any]:
        return _host(request, world, user, Sums())

    return paged.of_parts(request, world, paged.Part(total, read), more=more, show=show)


def _host(request: Request, world: World, user: dict[str, Any], sums: Sums) -> dict[str, Any]:
    own = {"meetings": sums.meetings, "participants": sums.participants, "meeting_minutes": sums.minutes}
    facts = {**user, **own, "user_name": user.get("display_name", "")}
    return dict(stored.of(request).show(facts, world))


@behaviour("reports.user_meetings")
def user_meetings(request: Request, world: World) -> Reply:
    """List what the user hosted; ``pastOne``: alone; ``pastJoined``: what others hosted and they joined."""
    user_id = request.path["userId"]
    if world.records.get("user", user_id) is None:
        raise Problem(404, 1001, f"User {user_id} not exist or not belong to this account.")
    wanted, kind = report_range.asked(request, world), request.query.get("type", "past")

    def show(session: dict[str, Any]) -> dict[str, Any]:
        internal = sum(one["internal_user"] for one in happenings.stays(world, session))
        facts = {
            **session,
            "id": session["shown_id"],
            "host_name": session["user_name"],
            "participants_count_my_account": internal,
            "has_chat": False,
            "custom_keys": [],
        }
        return dict(stored.of(request).show(facts, world))

    def take(skip: int, size: int) -> tuple[list[dict[str, Any]], int]:
        return happenings.page(world, *wanted, host=user_id, skip=skip, size=size)

    if kind == "past":
        return paged.of_past(request, world, take, wanted.shown(), show)
    if kind == "pastJoined":
        found = _joined(world, wanted, user_id)
    else:
        hosted = happenings.ended(world, *wanted, host=user_id)
        found = [one for one in hosted if one["participants_count"] == 1]
    return paged.of_items(request, world, found, wanted.shown(), show=show)


def _joined(world: World, wanted: report_range.Range, user_id: str) -> list[dict[str, Any]]:
    """Return what others hosted and the user joined in the range, with when they came and went."""
    since, until = (day.isoformat() for day in wanted)
    found: dict[str, dict[str, Any]] = {}
    for row in world.records.list("participant", where={"user": user_id}):
        stay = row.body
        if not stay.get("leave_time"):
            continue
        session = world.records.get("session", stay["uuid"]) or {}
        if session.get("host_id") == user_id or not since <= session.get("start_time", "")[:10] <= until:
            continue
        if session.get("end_time"):
            times = {name: f"{parse_iso(stay[name]):{_STAMP}}" for name in ("join_time", "leave_time")}
            known = found.setdefault(session["uuid"], {**session, **times})
            known["leave_time"] = times["leave_time"]
    return list(found.values())


@behaviour("reports.telephone")
def telephone(request: Request, world: World) -> Reply:
    """List who joined by telephone. Such a guest counts as a toll caller (assumed); their number and what the
    call costs are unknown here, and so are other kinds of calls."""
    wanted, found = report_range.asked(request, world), []
    stamp = str(request.query.get("query_date_type", "start_time"))
    by = "end_time" if stamp.endswith("end_time") else "start_time"
    if str(request.query.get("type", "1")) == _TOLL:
        for session in happenings.ended(world, *wanted, by=by):
            if happenings.PHONE in session["devices"]:
                found += [_call(session, one) for one in happenings.stays(world, session)]
    return paged.of_items(request, world, [one for one in found if one], wanted.shown())


def _call(session: dict[str, Any], stay: dict[str, Any]) -> dict[str, Any]:
    if stay["device"] != happenings.PHONE:
        return {}
    return {
        "meeting_id": session["shown_id"],
        "uuid": session["uuid"],
        "meeting_type": session["sort"].capitalize(),
        "host_id": session["host_id"],
        "host_name": session["user_name"],
        "host_email": session["user_email"],
        "dept": session["dept"],
        "type": "Toll",
        "start_time": stay["join_time"],
        "end_time": stay["leave_time"],
        "duration": -(-int(stay["duration"]) // 60),
    }


@behaviour("reports.cloud_recording")
def cloud_recording(request: Request, world: World) -> Reply:
    """Tell how much the recordings took on each day: those made until then that are not in the trash now.
    What the plan allows is unknown here."""
    wanted, group = report_range.asked(request, world), str(request.query.get("group_id", ""))
    sizes: defaultdict[str, int] = defaultdict(int)
    for shelf in ("kept", "processing"):
        for row in world.records.span("recording", "shelf", f"{shelf}/", f"{shelf}/{meetings.EVER}"):
            if happenings.is_in_group(world, group, row.body["host_id"]):
                sizes[row.body["start_time"][:10]] += int(row.body["total_size"])
    used = sum(size for day, size in sizes.items() if day < wanted.since.isoformat())
    dates = []
    for day in happenings.days(wanted.since, min(wanted.until, world.now().date())):
        used += sizes[day.isoformat()]
        dates.append({"date": day.isoformat(), "usage": size_text(used)})
    return paged.of_items(request, world, dates, wanted.shown())


def size_text(size: int) -> str:
    """Return bytes as ``3 MB``, with at most two decimals."""
    value, unit = float(size), 0
    while value >= 1024 and unit < len(_UNITS) - 1:
        value, unit = value / 1024, unit + 1
    return f"{round(value, 2):g} {_UNITS[unit]}"


@behaviour("reports.upcoming_events")
def upcoming_events(request: Request, world: World) -> Reply:
    """List what is planned in the range, soonest first; the range may lie ahead."""
    wanted, kind = report_range.asked(request, world, is_recent=False), request.query.get("type", "all")
    group, sorts = str(request.query.get("group_id", "")), _sorts(str(kind))
    since = max(wanted.since.isoformat(), iso(world.now()))
    until = (wanted.until + timedelta(days=1)).isoformat()
    ranges = [meetings.planned(world, sort, since, until) for sort in sorts]
    places: Iterator[Place] = merge(*(world.records.places(*bounds) for bounds in ranges))
    if group:
        places = (one for one in places if _is_of(world, group, world.records.at(one).body))

    def show(place: Place) -> dict[str, Any]:
        return dict(stored.of(request).show(_planned(world, meetings.ahead_at(world, place)), world))

    return paged.of_stream(request, world, places, show, wanted.shown())


def _planned(world: World, ahead: meetings.Ahead) -> dict[str, Any]:
    gathering = ahead.gathering
    host = world.records.get("user", gathering["host_id"]) or {}
    return {
        "id": str(gathering["id"]),
        "topic": gathering["topic"],
        "start_time": ahead.start_time,
        "host_id": gathering["host_id"],
        "host_name": host.get("display_name", ""),
        "dept": host.get("dept", ""),
    }


@behaviour("reports.history_meetings")
def history_meetings(request: Request, world: World) -> Reply:
    """List what took place, meetings and webinars, with the features that were used as far as known."""
    query, group = request.query, str(request.query.get("group_id", ""))
    if group and world.records.get("group", group) is None:
        raise Problem(403, 12703, f"No permission for the group: {group}.")
    wanted, by = report_range.asked(request, world), str(query.get("date_type", "start_time"))
    since, until = (iso(moment) for moment in _moments(request, wanted))
    key, features = str(query.get("search_key", "")), _wanted_features(request)

    def is_wanted(one: dict[str, Any]) -> bool:
        used = _features(world, one) if features else {}
        return (
            since <= one[by] < until
            and _is_of(world, group, one)
            and _has_key(one, key)
            and all(used.get(name) for name in features)
        )

    begin = wanted.since - happenings.LONGEST if by == "end_time" else wanted.since
    places = happenings.places(world, begin, wanted.until, *_sorts(str(query.get("meeting_type", "all"))))
    if query.get("report_type", "all") not in ("all", "poll", "qa"):
        places = iter(())
    elif by == "end_time" or group or key or features:
        places = (one for one in places if is_wanted(world.records.at(one).body))
    else:
        places = (one for one in places if since <= one.value < until)
    return paged.of_stream(
        request, world, places, lambda one: _history(request, world, world.records.at(one).body)
    )


def _wanted_features(request: Request) -> set[str]:
    features = {name for name in str(request.query.get("meeting_feature", "")).split(",") if name}
    reported = {"poll": "poll", "qa": "meeting_questions"}.get(str(request.query.get("report_type", "all")))
    return features | ({reported} if reported else set())


def _history(request: Request, world: World, session: dict[str, Any]) -> dict[str, Any]:
    facts = {
        **session,
        "feature_used": _features(world, session),
        "meeting_id": session["shown_id"],
        "meeting_uuid": session["uuid"],
        "type": session["sort"].capitalize(),
        "host_display_name": session["user_name"],
        "host_email": session["user_email"],
        "department": session["dept"],
        "participants": session["participants_count"],
        "total_participant_minutes": session["total_minutes"],
        "unique_viewers": len({one["user_email"] or one["name"] for one in happenings.stays(world, session)}),
    }
    return dict(stored.of(request).show(facts, world))


def _features(world: World, session: dict[str, Any]) -> dict[str, bool]:
    return {
        "meeting_questions": bool(session.get("questions")),
        "meeting_summary": world.records.get("meeting_summary", session["uuid"]) is not None,
        "poll": bool(session.get("poll_answers")),
        "record_to_cloud": session["has_recording"],
        "screen_sharing": session["has_screen_share"],
        "telephone_usage": happenings.PHONE in session["devices"],
        "video_on": session["has_video"],
    }


worth("stateful", "reports.history_meetings", "reports.telephone")


# What several need


def _sorts(kind: str) -> list[Sort]:
    return [sort for sort in BOTH if kind in ("all", sort.kind)]


def _is_of(world: World, group: str, one: dict[str, Any]) -> bool:
    return happenings.is_in_group(world, group, one["host_id"])


def _of_group(world: World, group: str, found: Any) -> list[dict[str, Any]]:
    return [one for one in found if _is_of(world, group, one)]


def _has_key(session: dict[str, Any], key: str) -> bool:
    wanted = key.casefold()
    return wanted in session["topic"].casefold() or (wanted != "" and wanted in str(session["shown_id"]))


def _moments(request: Request, wanted: report_range.Range) -> tuple[datetime, datetime]:
    """Return the range to the second; a bare date in ``to`` includes that day."""
    bounds = [datetime.fromisoformat(str(request.query[name])) for name in ("from", "to")]
    since, until = (one if one.tzinfo else one.replace(tzinfo=UTC) for one in bounds)
    is_day = len(str(request.query["to"])) == 10
    return since, until + (timedelta(days=1) if is_day else timedelta(seconds=1))


def _first_of(request: Request, today: date, year: int, month: int) -> date:
    """Return the first day of the month asked for. Raises Problem 400/300 for one that is not told of."""
    oldest = report_range.first_day(today)
    if not 1 <= month <= 12 or not (oldest.year, oldest.month) <= (year, month) <= (today.year, today.month):
        texts = [fact.message for fact in request.operation.errors if fact.code == 300]
        raise Problem(400, 300, texts[0] or "")
    return date(year, month, 1)


def _new_users(world: World, day: date, group: str) -> int:
    """Return how many users were made on a day."""
    where = {"created_day": day.isoformat()}
    if not group:
        return world.records.count("user", where=where)
    rows = world.records.list("user", where=where)
    return sum(happenings.is_in_group(world, group, row.id) for row in rows)
