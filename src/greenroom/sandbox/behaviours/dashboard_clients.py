"""Dashboards of clients, chat and ports: counted where the world knows, else empty in the documented form.

Source: Zoom API reference, "Dashboards", read 2026-02; documented.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import timedelta
from typing import Any

from greenroom.core.clock import parse_iso

from ..registry import Reply, Request, behaviour, worth
from ..world import happenings, measurements, session_talk, sessions
from ..world.world import World
from . import paged, report_range


@behaviour("dashboards.chat")
def chat(request: Request, world: World) -> Reply:
    """Count the messages that each user sent in the range, to people and to channels."""
    wanted = report_range.asked(request, world)
    sent: dict[str, Counter[str]] = {}
    for message in _messages(world, wanted):
        count = sent.setdefault(message["sender_id"], Counter())
        count["group_sent" if message.get("channel_id") else "p2p_sent"] += 1
        count["files_sent" if message.get("files") else "text_sent"] += 1
        count["total_sent"] += 1
    found = [{**_person(world, id), **_KINDS, **count} for id, count in sent.items()]
    return paged.of_items(request, world, found, wanted.shown())


@behaviour("dashboards.im")
def im(request: Request, world: World) -> Reply:
    """Count the messages between two people and to groups, sent and received. Calls are unknown here."""
    wanted = report_range.asked(request, world)
    counts: dict[str, Counter[str]] = {}
    for message in _messages(world, wanted):
        for id, word in ((message["sender_id"], "send"), (message.get("contact_id"), "receive")):
            if id:
                count = counts.setdefault(id, Counter())
                count[f"total_{word}"] += 1
                count[f"group_{word}"] += bool(message.get("channel_id"))
                count[f"files_{word}"] += bool(message.get("files"))
    found = [{**_person(world, id), **count} for id, count in counts.items()]
    return paged.of_items(request, world, found, wanted.shown())


_SORTS = ("group", "p2p", "text", "files", "total", "audio", "code_sippet", "giphys", "images", "video")
_KINDS = {f"{sort}_sent": 0 for sort in _SORTS}


def _messages(world: World, wanted: report_range.Range) -> list[dict[str, Any]]:
    """Return the messages of the range that were not deleted."""
    return [
        row.body
        for day in happenings.days(*wanted)
        for row in world.records.list("chat_message", where={"sent_day": day.isoformat()})
        if row.body.get("status") != "Deleted"
    ]


def _person(world: World, id: str) -> dict[str, Any]:
    user = world.records.get("user", id) or {}
    return {"user_id": id, "user_name": user.get("display_name", ""), "email": user.get("email", "")}


@behaviour("dashboards.crc")
def crc(request: Request, world: World) -> Reply:
    """Count, for every hour, the H.323 and SIP devices in meetings. max_usage: the most within one minute."""
    wanted, days = report_range.asked(request, world), []
    joined = [one for session in _with_sip(world, wanted) for one in _sip_stays(world, session)]
    for day in happenings.days(wanted.since, min(wanted.until, world.now().date())):
        hours = [_hour(joined, f"{day}T{hour:02}") | {"hour": f"{hour:02}"} for hour in range(24)]
        days.append({"date_time": day.isoformat(), "crc_ports_hour_usage": hours})
    return paged.of_items(request, world, days, wanted.shown())


def _with_sip(world: World, wanted: report_range.Range) -> list[dict[str, Any]]:
    ended = happenings.ended(world, wanted.since - timedelta(days=1), wanted.until)
    return [*(one for one in ended if happenings.SIP in one["devices"]), *happenings.live(world)]


def _sip_stays(world: World, session: dict[str, Any]) -> list[dict[str, Any]]:
    return [
        one
        for one in happenings.stays(world, session)
        if one["device"] == happenings.SIP and one.get("join_time")
    ]


def _hour(stays: list[dict[str, Any]], hour: str) -> dict[str, Any]:
    begin = parse_iso(f"{hour}:00:00Z")
    end = begin + timedelta(hours=1)
    spans = [(parse_iso(one["join_time"]), one.get("leave_time") or "9000-01-01T00:00:00Z") for one in stays]
    inside = [(since, parse_iso(until)) for since, until in spans if since < end and parse_iso(until) > begin]
    starts = [max(since, begin) for since, _ in inside]
    most = max((sum(a <= start < b for a, b in inside) for start in starts), default=0)
    return {"max_usage": most, "total_usage": len(inside)}


@behaviour("dashboards.client_satisfaction")
def satisfaction(request: Request, world: World) -> Reply:
    """Count, for every day, the participants by what they said when they left."""
    wanted, found = report_range.asked(request, world), []
    for day in happenings.days(wanted.since, min(wanted.until, world.now().date())):
        ended = list(happenings.ended(world, day, day))
        said = Counter(one["quality"] for each in ended for one in session_talk.verdicts(world, each))
        good, bad = said[session_talk.GOOD], said[session_talk.NOT_GOOD]
        counts = {"good_count": good, "not_good_count": bad}
        none = max(0, happenings.sums(ended).participants - good - bad)
        found.append({"date": day.isoformat(), **counts, "none_count": none})
    return paged.of_items(request, world, found, wanted.shown())


@behaviour("dashboards.quality")
def quality(request: Request, world: World) -> Reply:
    """Count the participants, or the meetings by their worst participant, by the quality they had, as far
    as anybody measured it."""
    wanted = report_range.asked(request, world)
    counts: dict[str, dict[str, int]] = {
        name: dict.fromkeys(measurements.LEVELS, 0) for name in measurements.JUDGED.values()
    }
    for stays in _measured(world, wanted):
        of_participants = request.query.get("type") == "participants"
        found = measurements.judgements(stays) if of_participants else measurements.worst(stays).items()
        for of, level in found:
            counts[of][level] += 1
    body = {**wanted.shown(), "quality": counts}
    return Reply(request.operation.success_status, body)


def _measured(world: World, wanted: report_range.Range) -> Iterator[list[dict[str, Any]]]:
    """Yield, of each session that is over and began in the range, the stays that were measured."""
    begin, end = wanted.since, wanted.until + happenings.LONGEST
    stays_of: defaultdict[str, list[dict[str, Any]]] = defaultdict(list)
    for row in world.records.span("participant", "measured", begin.isoformat(), end.isoformat()):
        if row.body["status"] == sessions.LEFT:
            stays_of[row.parent].append(row.body)
    for uuid, stays in stays_of.items():
        session = world.records.get("session", uuid) or {}
        if session.get("end_time") and begin <= parse_iso(session["start_time"]).date() <= wanted.until:
            yield stays


# What the world has nothing of


@behaviour("dashboards.client_versions")
def client_versions(request: Request, world: World) -> Reply:
    """List nothing: the world knows no clients."""
    return paged.of_items(request, world, [])


worth("stateful", "dashboards.quality", "dashboards.client_satisfaction", "dashboards.im", "dashboards.chat")
worth("shaped", "dashboards.client_versions")
