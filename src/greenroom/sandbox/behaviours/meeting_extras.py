"""What is handed out around meetings and webinars: invitations, links, tokens, templates, summaries.

Source: Zoom API reference, "Meetings" and "Webinars", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import parse_iso

from .. import problems
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import meeting_times, meetings, news, sessions
from ..world.meetings import MEETING
from ..world.world import World
from . import paged
from .meetings import named, sort_of
from .operator import operator, user

_MOST_TEMPLATES = 40
_OF_TEMPLATE = ("agenda", "duration", "settings", "timezone", "topic", "tracking_fields", "type")
_SIP_TTL_S, _TOKEN_TTL_S = 7200, 120


@behaviour("meetings.get_invitation")
def get_invitation(request: Request, world: World) -> Reply:
    """Write the invitation as people get it. Where they must register, it leads there and not to the meeting.
    The wording is the sandbox's own."""
    gathering = named(request, world)
    host, id = user(world, gathering["host_id"]), str(gathering["id"])
    lines = [f"{host.get('display_name', 'Somebody')} is inviting you to a scheduled Zoom meeting.", ""]
    lines += [f"Topic: {gathering['topic']}", *_when(gathering, world), ""]
    if gathering.get("registration_url"):
        lines += ["Register in advance for this meeting:", gathering["registration_url"], ""]
        lines.append("Once registered, you get an e-mail that tells how to join.")
    else:
        lines += ["Join Zoom Meeting", gathering["join_url"], ""]
        lines.append(f"Meeting ID: {id[:3]} {id[3:-4]} {id[-4:]}")
        if gathering.get("password"):
            lines.append(f"Passcode: {gathering['password']}")
    body = {"invitation": "\r\n".join(lines), "sip_links": [f"{id}@zoomcrc.com"]}
    return Reply(request.operation.success_status, body)


def _when(gathering: dict[str, Any], world: World) -> list[str]:
    """Return when it takes place, by its own clock; of a series every time that is not called off."""
    if not gathering.get("start_time"):
        return ["Time: This is a recurring meeting. Meet anytime"]
    starts = [gathering["start_time"]]
    if gathering["type"] == MEETING.series:
        each = meetings.occurrences(world, gathering)
        starts = [one["start_time"] for one in each if one["status"] == "available"] or starts
    zone = meeting_times.zone(gathering["timezone"])
    local = [parse_iso(start).astimezone(zone) for start in starts]
    first, *others = [f"{at:%b} {at.day}, {at:%Y %I:%M %p}" for at in local]
    return [f"Time: {first} {gathering['timezone']}", *(f"        {other}" for other in others)]


@behaviour("meetings.create_invite_links", "webinars.create_invite_links")
def create_invite_links(request: Request, world: World) -> Reply:
    """Make a link of their own for each."""
    gathering = named(request, world)
    if not request.fields.get("attendees"):
        raise problems.invalid_fields([("attendees", "This field is required.")])
    made = [
        {"name": one["name"], "join_url": meetings.join_url(world, gathering, ticket=world.new_id())}
        for one in request.fields["attendees"]
    ]
    return Reply(request.operation.success_status, {"attendees": made})


@behaviour("meetings.get_sip_uri", "webinars.get_sip_uri")
def get_sip_uri(request: Request, world: World) -> Reply:
    gathering = named(request, world)
    code = world.new_hex(9)
    secret = request.fields.get("passcode") or gathering.get("h323_password", "")
    dial = f"{gathering['id']}.{secret}...{code}@zoomcrc.com"
    subject = {
        "sip_dialing": dial,
        "participant_identifier_code": code,
        "expire_in": _SIP_TTL_S,
        "paid_crc_plan_participant": False,
    }
    return stored.answer(request, subject, world)


_TOKENS = ("get", "live_streaming", "local_archiving", "local_recording")


@behaviour(*(f"{area}.tokens.{name}" for area in ("meetings", "webinars") for name in _TOKENS))
def get_token(request: Request, world: World) -> Reply:
    """Hand out a token. One for captions is an address to post them to, and needs a meeting that runs."""
    gathering = named(request, world)
    token = world.new_hex(40)
    if request.operation.id.endswith("tokens.get"):
        if sessions.live(world, gathering) is None:
            raise Problem(
                400, 3000, f"{sort_of(request).kind.capitalize()} {gathering['id']} has not started."
            )
        token = f"{world.base_url}/closedcaption?id={gathering['id']}&signature={token}"
    subject = {"token": token, "expire_in": _TOKEN_TTL_S}
    return stored.answer(request, subject, world)


# Live streams


@behaviour("meetings.livestream.update_status", "webinars.livestream.update_status")
def update_livestream(request: Request, world: World) -> Reply:
    """Start or stop streaming; only what runs can stream, and only somewhere that was set."""
    sort, gathering = sort_of(request), named(request, world)
    action, id = request.fields.get("action"), str(gathering["id"])
    session = sessions.live(world, gathering)
    if session is None:
        raise Problem(400, 4927, f"{sort.kind.capitalize()} {id} has not started.")
    is_on = bool(session.get("is_streaming"))
    if action in ("start", "stop") and is_on != (action == "start"):
        session["is_streaming"] = action == "start"
        sessions.store_session(world, session)
        if sort is MEETING:
            _tell_stream(request, world, session, "started" if action == "start" else "stopped")
    return Reply(request.operation.success_status)


def _tell_stream(request: Request, world: World, session: dict[str, Any], word: str) -> None:
    kept = world.records.get("meeting_livestream", str(session["id"])) or {}
    stream = {
        "service": "Custom_Live_Streaming_Service",
        "custom_live_streaming_settings": kept,
        "date_time": world.now().strftime("%Y-%m-%dT%H:%M:%SZ"),
    }
    facts = sessions.facts_of(session, live_streaming=stream)
    news.tell(world, f"meeting.live_streaming_{word}", facts, **operator(request, world))


# Templates


@behaviour("meetings.templates.create", "webinars.templates.create")
def create_template(request: Request, world: World) -> Reply:
    """Keep a meeting's fields under a name; the same name again only with ``overwrite``."""
    sort, owner = sort_of(request), stored.owner(request, world)
    kind, fields = f"{sort.kind}_template", request.fields
    gathering = meetings.find(world, sort, fields.get(f"{sort.kind}_id", ""))
    if gathering is None:
        id = fields.get(f"{sort.kind}_id", "")
        raise Problem(400, 3001, f"{sort.kind.capitalize()} does not exist: {id}")
    name = fields.get("name") or gathering["topic"]
    known = world.records.find(kind, "name", f"{owner}/{name}")
    if known is not None and not fields.get("overwrite"):
        raise Problem(400, 3000, f"{sort.kind.capitalize()} template name already exists: {name}.")
    if known is None and world.records.count(kind, parent=owner) >= _MOST_TEMPLATES:
        raise Problem(400, 300, f"You can only create up to {_MOST_TEMPLATES} {sort.kind} templates.")
    names = (*_OF_TEMPLATE, "recurrence") if fields.get("save_recurrence") else _OF_TEMPLATE
    kept = {key: gathering[key] for key in names if gathering.get(key) is not None}
    id = known["id"] if known else world.new_id()
    template = {"id": id, "name": name, "type": 1, "fields": kept}
    world.records.put(kind, id, template, parent=owner, keys={"name": f"{owner}/{name}"})
    return stored.answer(request, template, world)


@behaviour("meetings.templates.list", "webinars.templates.list")
def list_templates(request: Request, world: World) -> Reply:
    rows = world.records.list(f"{sort_of(request).kind}_template", parent=stored.owner(request, world))
    return paged.of_items(request, world, [row.body for row in rows])


# Summaries


@behaviour("meetings.summaries.get")
def get_summary(request: Request, world: World) -> Reply:
    summary = _summary(request, world)
    if summary.get("is_trashed"):
        raise Problem(403, 2305, "The meeting summary has been moved to Trash and cannot be accessed.")
    return stored.answer(request, summary, world)


@behaviour("meetings.summaries.list")
def list_summaries(request: Request, world: World) -> Reply:
    since, until = paged.window(request, world, days=30)
    field = request.query.get("time_filter_field", "summary_start_time")
    rows = world.records.list("meeting_summary")
    kept = [row.body for row in rows if not row.body.get("is_trashed")]
    found = [one for one in kept if field in one and since <= parse_iso(one[field]) < until]
    more = {"from": since.strftime("%Y-%m-%dT%H:%M:%SZ"), "to": until.strftime("%Y-%m-%dT%H:%M:%SZ")}
    return paged.of_items(request, world, found, more)


@behaviour("meetings.summaries.delete")
def delete_summary(request: Request, world: World) -> Reply:
    """Throw it away: first to the trash, then for good."""
    summary = _summary(request, world)
    if summary.get("is_trashed"):
        world.records.delete("meeting_summary", summary["meeting_uuid"])
        news.tell(world, "meeting.summary_deleted", summary, **operator(request, world))
    else:
        world.records.put("meeting_summary", summary["meeting_uuid"], summary | {"is_trashed": True})
        news.tell(world, "meeting.summary_trashed", summary, **operator(request, world))
    return Reply(request.operation.success_status)


def _summary(request: Request, world: World) -> dict[str, Any]:
    """Return the summary of the meeting the path names, in the trash or not. Raises Problem 404."""
    value = request.path["meetingId"]
    session = sessions.past(world, MEETING, value)
    found = world.records.get("meeting_summary", session["uuid"] if session else value)
    if found is None or not found.get("meeting_uuid"):
        raise Problem(404, 3001, f"Meeting does not exist: {value}.")
    return found
