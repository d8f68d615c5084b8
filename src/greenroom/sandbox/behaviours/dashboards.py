"""Dashboards of meetings and webinars: live ones and those that are over, with who is or was there.

Source: Zoom API reference, "Dashboards", read 2026-02; documented. What only a real client could tell -
addresses, devices - is unknown here and left out; qualities are known where a simulation measured them.
"""

from __future__ import annotations

from typing import Any

from .. import entities
from ..archetypes import stored
from ..outbox import wants
from ..registry import Reply, Request, behaviour, worth
from ..world import happenings, measurements, sessions
from ..world.happenings import PHONE, SIP
from ..world.world import World
from . import paged, report_range
from .report_sessions import check_age, missing, named, runs, sort_of

_PLANS = {1: "Basic", 2: "Licensed", 3: "On-Prem"}
_ENDED = "Host ended the {sort}."


@behaviour("dashboards.meetings.list", "dashboards.webinars.list")
def list_all(request: Request, world: World) -> Reply:
    """List what runs now, or what took place in the range; ``pastOne``: with one participant."""
    query, wanted = request.query, report_range.asked(request, world)
    sort = happenings.BOTH["webinars" in request.operation.id]
    kind, group = query.get("type", "live"), str(query.get("group_id", ""))
    by = str(query.get("query_date_type", "start_time"))
    with_fields = query.get("include_fields") == "tracking_fields"

    def show(session: dict[str, Any]) -> dict[str, Any]:
        facts = facts_of(world, session)
        if not with_fields:
            facts.pop("tracking_fields", None)
        return dict(stored.of(request).show(facts, world))

    if kind == "past" and by == "start_time" and not group:

        def take(skip: int, size: int) -> tuple[list[dict[str, Any]], int]:
            return happenings.page(world, *wanted, sort, skip=skip, size=size)

        return paged.of_past(request, world, take, wanted.shown(), show)
    found = (
        happenings.live(world, sort) if kind == "live" else [*happenings.ended(world, *wanted, sort, by=by)]
    )
    if kind == "pastOne":
        found = [one for one in found if one["participants_count"] == 1]
    if group:
        with_guests = bool(query.get("group_include_participant"))
        found = [one for one in found if _is_of(world, group, one, with_guests=with_guests)]
    return paged.of_items(request, world, found, wanted.shown(), show=show)


@behaviour("dashboards.meetings.get", "dashboards.webinars.get")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, facts_of(world, session_of(request, world)), world)


@behaviour("dashboards.meetings.list_participants", "dashboards.webinars.list_participants")
def list_participants(request: Request, world: World) -> Reply:
    """List everybody's stays; who came back is there twice. registrant_id only when it is asked for."""
    session = session_of(request, world)
    with_registrant = request.query.get("include_fields") == "registrant_id"

    def show(stay: dict[str, Any]) -> dict[str, Any]:
        facts = _guest(session, stay)
        if not with_registrant:
            facts.pop("registrant_id", None)
        return dict(stored.of(request).show(facts, world))

    more = {f"{session['sort']}_number": str(session["shown_id"])}
    return paged.of_items(request, world, happenings.stays(world, session), more, show=show)


@behaviour("dashboards.meetings.list_participants_qos", "dashboards.webinars.list_participants_qos")
def list_qos(request: Request, world: World) -> Reply:
    """List who is or was there, each with what their client measured, if anything."""
    session = session_of(request, world)
    more = {f"{session['sort']}_number": str(session["shown_id"])}

    def show(stay: dict[str, Any]) -> dict[str, Any]:
        facts = dict(stored.of(request).show(_measured(session, stay), world))
        facts.pop("health", None)  # its documented default would say that all went well
        return facts

    return paged.of_items(request, world, happenings.stays(world, session), more, show=show)


@behaviour("dashboards.meetings.get_participant_qos", "dashboards.webinars.get_participant_qos")
def get_qos(request: Request, world: World) -> Reply:
    """Show one stay, by its uuid, its number in the session, or the user's id, and what was measured."""
    session, wanted = session_of(request, world), request.path["participantId"]
    for one in happenings.stays(world, session):
        if wanted in (one["participant_uuid"], one["user_id"], one["id"]):
            facts = _measured(session, one) | {f"{session['sort']}_number": str(session["shown_id"])}
            reply = stored.answer(request, facts, world)
            reply.body.pop("health", None)
            return reply
    raise missing(request)


@behaviour(
    "dashboards.meetings.list_participants_qos_summary", "dashboards.webinars.list_participants_qos_summary"
)
def list_qos_summary(request: Request, world: World) -> Reply:
    """List who was there, to apps that subscribed to the event; nothing is summed up of the measurements."""
    session = session_of(request, world, kind="past")
    event = f"{sort_of(request).kind}.participant_qos_summary"
    subscriptions = world.master.records.list("subscription", parent=request.token.app)
    if not any(wants(row.body, event) for row in subscriptions):
        raise entities.told(request.operation, "Event subscription not found") or missing(request)
    found = [
        {**_guest(session, one), "participant_id": one["participant_uuid"], "qos": []}
        for one in happenings.stays(world, session)
    ]
    return paged.of_items(request, world, found)


@behaviour("dashboards.meetings.list_sharing", "dashboards.webinars.list_sharing")
def list_sharing(request: Request, world: World) -> Reply:
    """List who shared their screen, and when."""
    session = session_of(request, world)
    found = []
    for one in happenings.stays(world, session):
        if one.get("shares"):
            until = one.get("leave_time") or ""
            details = [{"end_time": until, **share} for share in one["shares"]]
            found.append({**_guest(session, one), "details": details})
    return paged.of_items(request, world, found)


worth(
    "stateful",
    *(
        f"dashboards.{sort}.{name}"
        for sort in ("meetings", "webinars")
        for name in ("list_participants_qos", "get_participant_qos", "list_participants_qos_summary")
    ),
)


def facts_of(world: World, session: dict[str, Any]) -> dict[str, Any]:
    """Return what dashboards tell of a session."""
    people = happenings.stays(world, session)
    devices = {one["device"] for one in people}
    host = world.records.get("user", session["host_id"]) or {}
    inside = [one for one in people if one["status"] != sessions.IN_WAITING_ROOM]
    summary = world.records.get("meeting_summary", session["uuid"])
    return {
        **session,
        "id": session["shown_id"],
        "host": session["user_name"],
        "email": session["user_email"],
        "user_type": _PLANS.get(host.get("type", 0)),
        "duration": length_text(happenings.seconds(world, session)),
        "participants": len(inside),
        "has_pstn": PHONE in devices,
        "has_sip": SIP in devices,
        "has_voip": bool(devices - {PHONE, SIP}),
        "has_3rd_party_audio": False,
        "has_archiving": False,
        "has_automated_captions": False,
        "has_manual_captions": False,
        "has_poll": bool(session.get("poll_answers")),
        "has_qa": bool(session.get("questions")),
        "has_survey": False,
        "has_meeting_summary": summary is not None,
        "custom_keys": [],
        **{f"{of}_quality": quality for of, quality in measurements.worst(people).items()},
    }


def length_text(seconds: int) -> str:
    """Return ``56:10``, or ``01:56:10`` from an hour on."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def _guest(session: dict[str, Any], stay: dict[str, Any]) -> dict[str, Any]:
    """Return what dashboards tell of a stay."""
    facts = {
        **stay,
        "user_name": stay["name"],
        "email": stay["user_email"],
        "participant_user_id": stay["id"],
        "role": "attendee" if stay["role"] == "co-host" else stay["role"],
        "recording": session["has_recording"],
        **{f"{of}_quality": quality for of, quality in measurements.worst([stay]).items()},
        "share_desktop": bool(stay.get("shares")),
        "share_application": False,
        "share_whiteboard": False,
        "has_archiving": False,
        "status": stay["status"] if stay["status"] == sessions.IN_WAITING_ROOM else sessions.IN_MEETING,
    }
    facts.pop("leave_reason", None)
    if stay.get("leave_time"):
        facts["leave_reason"] = _reason(session, stay)
    return facts


def _measured(session: dict[str, Any], stay: dict[str, Any]) -> dict[str, Any]:
    return {
        **_guest(session, stay),
        "user_qos": measurements.by_time(stay),
        "issue_list": [],
        "internal_ip_addresses": [],
    }


def _reason(session: dict[str, Any], stay: dict[str, Any]) -> str:
    ended = _ENDED.format(sort="meeting")
    if ended in stay["leave_reason"]:
        return _ENDED.format(sort=session["sort"])
    return f"{stay['name']} left the {session['sort']}."


def session_of(request: Request, world: World, *, kind: str = "") -> dict[str, Any]:
    """Return the session that the path names, live or past as asked for. Raises Problem."""
    sort, value = sort_of(request), named(request)
    kind = kind or str(request.query.get("type", "live"))
    find = happenings.find_live if kind == "live" else sessions.past
    found = find(world, sort, value)
    if found is None or (kind == "pastOne" and found["participants_count"] != 1):
        raise missing(request, is_running=False if kind == "live" else runs(request, world) or None)
    check_age(request, world, found)
    return found


def _is_of(world: World, group: str, session: dict[str, Any], *, with_guests: bool) -> bool:
    people = [one["id"] for one in happenings.stays(world, session)] if with_guests else []
    return any(happenings.is_in_group(world, group, id) for id in (session["host_id"], *people) if id)
