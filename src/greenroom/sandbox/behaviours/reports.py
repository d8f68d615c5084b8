"""Reports of the account, added up from the sessions and recordings of the world.

Source: Zoom API reference, "Reports", read 2026-02; documented, unless a line says assumed. Meetings and
webinars count alike, under the day they began.
"""

from __future__ import annotations

from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from typing import Any

from greenroom.core.clock import parse_iso

from ..archetypes import stored
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
    group, new_users = str(query.get("group_id", "")), _new_users(world, first, last)
    dates = []
    for day in happenings.days(first, last):
        found = _of_group(world, group, happenings.ended(world, day, day))
        sums = happenings.sums(found)
        dates.append(
            {
                "date": day.isoformat(),
                "new_users": sum(happenings.is_in_group(world, group, id) for id in new_users[day]),
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
        users = [row.body for row in world.records.list("user") if row.id not in by_host]
    else:
        users = [user for id in by_host if (user := world.records.get("user", id))]
    users = [user for user in users if happenings.is_in_group(world, group, user["id"])]
    listed = [by_host.get(user["id"], Sums()) for user in users]
    more = {
        **wanted.shown(),
        "total_meetings": sum(one.meetings for one in listed),
        "total_participants": sum(one.participants for one in listed),
        "total_meeting_minutes": sum(one.minutes for one in listed),
    }

    def show(user: dict[str, Any]) -> dict[str, Any]:
        sums = by_host.get(user["id"], Sums())
        own = {"meetings": sums.meetings, "participants": sums.participants, "meeting_minutes": sums.minutes}
        facts = {**user, **own, "user_name": user.get("display_name", "")}
        return dict(stored.of(request).show(facts, world))

    return paged.of_items(request, world, users, more, show=show)


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
        for row in world.records.list("recording", where={"shelf": shelf}):
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
    group, found = str(request.query.get("group_id", "")), []
    for sort in BOTH:
        if kind in ("all", sort.kind):
            found += [one for one in _ahead(world, sort, wanted) if _is_of(world, group, one)]
    found.sort(key=lambda one: str(one["start_time"]))
    return paged.of_items(request, world, found, wanted.shown())


def _ahead(world: World, sort: Sort, wanted: report_range.Range) -> list[dict[str, Any]]:
    since = max(datetime(*wanted.since.timetuple()[:3], tzinfo=UTC), world.now())
    until = datetime(*wanted.until.timetuple()[:3], tzinfo=UTC) + timedelta(days=1)
    found = []
    for row in world.records.list(sort.kind):
        starts = [start for start, _ in meetings.times(world, sort, row.body) if since <= start < until]
        host = world.records.get("user", row.body["host_id"]) or {} if starts else {}
        found += [
            {
                "id": str(row.body["id"]),
                "topic": row.body["topic"],
                "start_time": f"{start:%Y-%m-%dT%H:%M:%SZ}",
                "host_id": row.body["host_id"],
                "host_name": host.get("display_name", ""),
                "dept": host.get("dept", ""),
            }
            for start in starts
        ]
    return found


@behaviour("reports.history_meetings")
def history_meetings(request: Request, world: World) -> Reply:
    """List what took place, meetings and webinars, with the features that were used as far as known."""
    query, group = request.query, str(request.query.get("group_id", ""))
    if group and world.records.get("group", group) is None:
        raise Problem(403, 12703, f"No permission for the group: {group}.")
    wanted, kind = report_range.asked(request, world), query.get("meeting_type", "all")
    by = str(query.get("date_type", "start_time"))
    sorts = [sort for sort in BOTH if kind in ("all", sort.kind)]
    since, until = _moments(request, wanted)
    features = {name for name in str(query.get("meeting_feature", "")).split(",") if name}
    found = [
        {**one, "feature_used": _features(world, one)}
        for one in happenings.ended(world, *wanted, *sorts, by=by)
        if since <= parse_iso(one[by]) < until
        and _is_of(world, group, one)
        and _has_key(one, str(query.get("search_key", "")))
    ]
    reported = {"poll": "poll", "qa": "meeting_questions"}.get(str(query.get("report_type", "all")))
    features |= {reported} if reported else set()
    found = [one for one in found if all(one["feature_used"].get(name) for name in features)]
    if query.get("report_type", "all") not in ("all", "poll", "qa"):
        found = []
    return paged.of_items(request, world, found, show=lambda one: _history(request, world, one))


def _history(request: Request, world: World, session: dict[str, Any]) -> dict[str, Any]:
    facts = {
        **session,
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


def _new_users(world: World, first: date, last: date) -> defaultdict[date, list[str]]:
    """Return the ids of the users that were made in the range, by day."""
    found: defaultdict[date, list[str]] = defaultdict(list)
    for row in world.records.list("user"):
        made = parse_iso(row.body["created_at"]).date() if row.body.get("created_at") else None
        if made is not None and first <= made <= last:
            found[made].append(row.id)
    return found
