"""Meetings and webinars: planned, changed, listed, called off.

Source: Zoom API reference, "Meetings" and "Webinars", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, iso, parse_iso

from .. import entities, problems, schemas
from ..archetypes import stored
from ..registry import Problem, Reply, Request, before, behaviour
from ..world import meeting_times, meetings, news, sessions, users
from ..world.meetings import MEETING, WEBINAR, Sort
from ..world.world import World
from . import host_limits, meeting_defaults, meeting_lists
from .operator import operator

_TIMES = ("type", "start_time", "timezone", "duration", "recurrence")
_NOT_ALLOWED = "Meeting hosting and scheduling capabilities are not allowed for your user account."
_OF_OCCURRENCE = ("agenda", "duration", "start_time", "settings")


def sort_of(request: Request) -> Sort:
    """Return which of the two the request is about."""
    return (
        WEBINAR if "webinarId" in request.operation.path or request.operation.area == "webinars" else MEETING
    )


_ID = re.compile(r"\d{9,12}|[A-Za-z0-9+/_-]{22}(==)?")


@before("meetings.*", "webinars.*")
def check_id(request: Request, world: World) -> None:
    """Refuse what can't be the number or uuid of a meeting, where the operation has words for it."""
    value = request.path.get("webinarId") or request.path.get("meetingId")
    if value is not None and not _ID.fullmatch(value):
        refused = entities.told(request.operation, r"^invalid (meeting|webinar) ?id\b", value, request.path)
        if refused is not None:
            raise refused


def named(request: Request, world: World) -> dict[str, Any]:
    """Return the meeting or webinar the path names. Raises Problem 404."""
    sort = sort_of(request)
    value = request.path[sort.param]
    found = meetings.find(world, sort, value)
    if found is None:
        raise entities.not_found(request.operation, sort.kind, sort.param, value, request.path)
    return found


@behaviour("meetings.create", "webinars.create")
def create(request: Request, world: World) -> Reply:
    """Plan one for the user, or for whom ``schedule_for`` names."""
    sort, fields = sort_of(request), dict(request.fields)
    host_id = _host(request, world, stored.owner(request, world), fields)
    host = world.records.get("user", host_id) or {}
    if host.get("type") == users.NO_MEETINGS or host.get("status") == "inactive":  # the latter assumed
        raise Problem(400, 3161, _NOT_ALLOWED)
    host_limits.count_change(world, host_id)
    gathering = make(world, sort, host_id, _with_template(world, sort, fields))
    _plan(world, sort, gathering)
    meetings.store(world, sort, gathering)
    reach = {"operation": "all" if gathering["type"] == sort.series else "single"}
    facts = meetings.event_facts(gathering, world)
    news.tell(world, f"{sort.kind}.created", facts, **reach, **operator(request, world))
    return Reply(request.operation.success_status, shown(request, world, gathering))


def make(world: World, sort: Sort, host_id: str, fields: dict[str, Any]) -> dict[str, Any]:
    """Return a new gathering, not stored yet. fields: as a call sends them. Raises Problem 400/300."""
    host = world.records.get("user", host_id) or {}
    kind = fields.get("type", sort.once)
    zone = fields.get("timezone") or host.get("timezone") or "UTC"
    gathering: dict[str, Any] = {
        "id": world.new_number(),
        "uuid": world.new_uuid(),
        "host_id": host_id,
        "host_email": host.get("email", ""),
        "topic": "Zoom Meeting" if sort is MEETING else "Zoom Webinar",
        "duration": 60,
        "status": "waiting",
        "creation_source": "open_api",
        "created_at": iso(world.now()),
        **{name: value for name, value in fields.items() if name not in ("schedule_for", "default_password")},
        "type": kind,
        "timezone": zone,
        "settings": schemas.merged(
            meeting_defaults.settings(world, sort, host_id), fields.get("settings", {})
        ),
    }
    gathering["start_time"] = _start(world, sort, gathering)
    if kind in (sort.unfixed, sort.series) and not gathering.get("recurrence"):
        gathering["recurrence"] = {"type": 1, "repeat_interval": 1} if kind == sort.series else None
    if kind not in (sort.unfixed, sort.series):
        gathering.pop("recurrence", None)
    wants_password = fields.get("default_password", fields.get("default_passcode", True))
    if not gathering.get("password") and wants_password:
        gathering["password"] = str(world.new_number(8))
    if gathering["settings"].get("use_pmi"):
        gathering["pmi"] = _pmi(world, host)
    _link(world, gathering)
    return gathering


def _pmi(world: World, host: dict[str, Any]) -> str:
    """Return the host's personal meeting number; who has none yet gets one."""
    if not host.get("pmi"):
        host["pmi"] = world.new_number(10)
        world.records.put("user", host["id"], host)
    return str(host["pmi"])


def _start(world: World, sort: Sort, gathering: dict[str, Any]) -> str | None:
    """Return the start in UTC. Without one a meeting is for now; without fixed time it has none."""
    try:
        meeting_times.zone(gathering["timezone"])
    except ValueError as exc:
        raise problems.invalid_fields([("timezone", f"Invalid field. {exc}")]) from exc
    if gathering["type"] == sort.unfixed:
        return None
    if not gathering.get("start_time") or gathering["type"] == sort.instant:
        return iso(world.now())
    return iso(meeting_times.moment(gathering["start_time"], gathering["timezone"]))


def _link(world: World, gathering: dict[str, Any]) -> None:
    """Set what follows from the passcode and the number: links, and the passcode for other devices."""
    password = gathering.get("password", "")
    digits = password if password.isdecimal() else f"{int.from_bytes(password.encode()) % 10**8:08}"
    gathering["encrypted_password"] = f"{world.new_id()}.1" if password else ""
    gathering["encrypted_passcode"] = gathering["encrypted_password"]
    for name in ("h323_password", "pstn_password", "h323_passcode"):
        gathering[name] = digits if password else ""
    gathering["join_url"] = meetings.join_url(world, gathering)
    gathering["start_url"] = f"{world.base_url}/s/{gathering['id']}?zak={world.new_id()}"
    if meetings.is_registration_on(gathering):
        path = "meeting" if gathering["type"] in (1, 2, 3, 8, 10) else "webinar"
        gathering.setdefault("registration_url", f"{world.base_url}/{path}/register/{world.new_id()}")
    else:
        gathering.pop("registration_url", None)


def _plan(world: World, sort: Sort, gathering: dict[str, Any]) -> None:
    try:
        meetings.plan(world, sort, gathering)
    except meeting_times.BadRule as exc:
        raise problems.invalid_fields([(f"recurrence.{exc.field}", f"Invalid field. {exc}")]) from exc


def _host(request: Request, world: World, user_id: str, fields: dict[str, Any]) -> str:
    """Return whom it is planned for. Raises Problem 400."""
    wanted = fields.get("schedule_for")
    if not wanted:
        return user_id
    if fields.get("type") == 1:
        text = (
            "Instant meetings do not support the schedule_for parameter, "
            "and you can't schedule an instant meeting for another user."
        )
        raise Problem(400, 3000, text)
    by_mail = world.records.find("user", "email", wanted.lower())
    user = by_mail or world.records.get("user", wanted)
    if user is None:
        text = "The value that you entered in the schedule_for field is invalid. "
        raise Problem(400, 300, text + "Enter a valid value and try again.")
    return str(user["id"])


def _with_template(world: World, sort: Sort, fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields over those of the template they name."""
    template = world.records.get(f"{sort.kind}_template", fields.get("template_id", "")) or {}
    return dict(schemas.merged(template.get("fields", {}), fields))


# Showing


@behaviour("meetings.get", "webinars.get")
def get(request: Request, world: World) -> Reply:
    """Show it, or one occurrence of it. Of a series, what is over only if asked for."""
    gathering = named(request, world)
    id = request.query.get("occurrence_id")
    if id:
        gathering = {**gathering, **_occurrence(request, world, gathering, str(id))}
    return Reply(request.operation.success_status, shown(request, world, gathering))


def shown(request: Request, world: World, gathering: dict[str, Any]) -> dict[str, Any]:
    """Return what the reply shows of it."""
    sort, subject = sort_of(request), dict(gathering)
    if gathering["type"] == sort.series:
        since = "" if request.query.get("show_previous_occurrences") else iso(world.now())
        each = meetings.occurrences(world, gathering)
        ahead = [one for one in each if _end(one) >= since] if since else each
        subject["occurrences"] = ahead
    body: dict[str, Any] = stored.of(request).show(subject, world)
    if gathering.get("recurrence"):
        body["recurrence"] = gathering["recurrence"]
    else:
        body.pop("recurrence", None)
    if not gathering.get("simulive_delay_start"):
        body.pop("simulive_delay_start", None)
    return body


def _end(one: dict[str, Any]) -> str:
    return iso(parse_iso(one["start_time"]) + timedelta(minutes=one["duration"]))


def _occurrence(request: Request, world: World, gathering: dict[str, Any], id: str) -> dict[str, Any]:
    found = meetings.occurrence(world, gathering, id)
    if found is None:
        is_meeting = sort_of(request) is MEETING
        text = "Invalid occurrence_id." if is_meeting else "Webinar occurrence does not exist."
        raise Problem(400, 3000, text)
    return found


@behaviour("meetings.list", "webinars.list")
def list_all(request: Request, world: World) -> Reply:
    """List the user's by type."""
    return meeting_lists.listed(request, world, sort_of(request), stored.owner(request, world))


@behaviour("meetings.list_upcoming")
def list_upcoming(request: Request, world: World) -> Reply:
    """List the next 24 hours, with what runs now."""
    return meeting_lists.next_day(request, world, stored.owner(request, world))


# Changing


@behaviour("meetings.update", "webinars.update")
def update(request: Request, world: World) -> Reply:
    """Change it, or one occurrence of it."""
    sort, gathering = sort_of(request), named(request, world)
    host_limits.count_change(world, gathering["host_id"])
    id = request.query.get("occurrence_id")
    if id:
        _update_occurrence(request, world, gathering, str(id))
        return Reply(request.operation.success_status)
    fields = dict(request.fields)
    changed = schemas.merged(gathering, {k: v for k, v in fields.items() if k != "schedule_for"})
    if "recurrence" in fields:
        changed["recurrence"] = fields["recurrence"]
    changed["host_id"] = _host(request, world, gathering["host_id"], fields)
    changed["start_time"] = _start(world, sort, changed)
    if changed["type"] == sort.once:
        changed["recurrence"] = None
    if any(changed.get(name) != gathering.get(name) for name in ("password", "settings")):
        kept = {name: gathering.get(name) for name in ("start_url", "encrypted_password")}
        _link(world, changed)
        if changed.get("password") == gathering.get("password"):
            changed |= {**kept, "encrypted_passcode": kept["encrypted_password"]}
            changed["join_url"] = gathering["join_url"]
    before = meetings.event_facts(gathering, world)
    if any(changed.get(name) != gathering.get(name) for name in _TIMES):
        _plan(world, sort, changed)
    meetings.store(world, sort, changed)
    _tell_update(request, world, before, meetings.event_facts(changed, world), "all")
    return Reply(request.operation.success_status)


def _update_occurrence(request: Request, world: World, gathering: dict[str, Any], id: str) -> None:
    one = _occurrence(request, world, gathering, id)
    fields = {name: value for name, value in request.fields.items() if name in _OF_OCCURRENCE}
    if "start_time" in fields:
        zone = request.fields.get("timezone") or gathering["timezone"]
        fields["start_time"] = iso(meeting_times.moment(fields["start_time"], zone))
    if "settings" in fields:
        fields["settings"] = schemas.merged(gathering["settings"], fields["settings"])
    meetings.change_occurrence(world, sort_of(request), gathering, {**one, **fields})
    before = meetings.event_facts(gathering, world, occurrences=[one])
    after = meetings.event_facts(gathering, world, occurrences=[{**one, **fields}])
    _tell_update(request, world, before, after, "single")


def _tell_update(
    request: Request, world: World, old: dict[str, Any], new: dict[str, Any], scope: str
) -> None:
    """Announce what changed: the new values, and the same fields as they were."""
    names = [name for name in new if new[name] != old.get(name) and name != "settings"]
    names += [name for name in old if name not in new]
    settings = [name for name, value in new["settings"].items() if value != old["settings"].get(name)]
    if not names and not settings:
        return
    shown_id = {"id": new["id"]}
    was = shown_id | {name: old.get(name) for name in names}
    now = shown_id | {name: new.get(name) for name in names}
    if settings:
        was["settings"] = {name: old["settings"].get(name) for name in settings}
        now["settings"] = {name: new["settings"][name] for name in settings}
    stamp = {"old_object": was, "time_stamp": epoch_ms(world.now()), "scope": scope}
    news.tell(world, f"{sort_of(request).kind}.updated", now, **stamp, **operator(request, world))


# Ending and calling off


@behaviour("meetings.delete", "webinars.delete")
def delete(request: Request, world: World) -> Reply:
    """Call it off, or one occurrence of it. What runs can't be called off, nor can a personal room."""
    sort, gathering = sort_of(request), named(request, world)
    if request.path[sort.param] == str(gathering.get("pmi")):
        raise Problem(400, 3018, "Not allowed to delete PMI.")
    if sessions.live(world, gathering) is not None:
        raise Problem(400, 3002, f"Sorry, you cannot delete this {sort.kind} since it is in progress.")
    id, reach = request.query.get("occurrence_id"), "single"
    if id:
        one = _occurrence(request, world, gathering, str(id))
        meetings.change_occurrence(world, sort, gathering, {**one, "status": "deleted"})
        facts = meetings.event_facts(gathering, world, occurrences=[one])
    else:
        reach = "all" if gathering["type"] == sort.series else "single"
        facts = meetings.event_facts(gathering, world)
        meetings.discard(world, sort, gathering)
    news.tell(world, f"{sort.kind}.deleted", facts, operation=reach, **operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("meetings.update_status", "webinars.update_status")
def update_status(request: Request, world: World) -> Reply:
    """``end`` ends what runs, and nothing otherwise; ``recover`` brings a deleted one back."""
    sort, action = sort_of(request), request.fields.get("action")
    if action == "recover":
        _recover(request, world, sort)
    elif action == "end":
        session = sessions.live(world, named(request, world))
        if session is not None:
            sessions.end(world, session)
    else:
        named(request, world)
    return Reply(request.operation.success_status)


def _recover(request: Request, world: World, sort: Sort) -> None:
    found = meetings.recover(world, sort, request.path[sort.param])
    if found is None:
        named(request, world)
        return
    reach = "all" if found["type"] == sort.series else "single"
    facts = meetings.event_facts(found, world)
    news.tell(world, f"{sort.kind}.recovered", facts, operation=reach, **operator(request, world))
