"""What meetings and webinars refuse: fields that make no sense together, and what their state does not allow.

Source: Zoom API reference, "Meetings" and "Webinars", errors, read 2026-02; documented, unless a line says
assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import meetings, sessions, users
from ..world.meetings import MEETING
from ..world.world import World
from .meetings import sort_of

_MOST_POLLS = 50
_PLANNED = ("meetings.create", "meetings.update", "webinars.create", "webinars.update")
_OF_REGISTRATION = (
    "meetings.registrants.delete",
    "webinars.registrants.delete",
    "webinars.registrants.get",
    "webinars.registrants.get_questions",
    "webinars.registrants.update_questions",
    "webinars.registrants.update_status",
)


def _gathering(request: Request, world: World) -> dict[str, Any] | None:
    sort = sort_of(request)
    return meetings.find(world, sort, request.path[sort.param])


@refuses(r"^Invalid enforce_login_domains", "meetings.create", "meetings.update", early=True)
def joins_domains_otherwise(request: Request, world: World) -> bool:
    """Domains stand between semicolons."""
    settings = request.fields.get("settings")
    domains = str(settings.get("enforce_login_domains") or "") if isinstance(settings, dict) else ""
    return any(sign in domains for sign in ", |")


@refuses(r"^You cannot schedule a meeting for", *_PLANNED)
def is_for_somebody_who_cannot_host(request: Request, world: World) -> str | None:
    """Nobody plans for a user who is not active, or may not host. Source: assumed."""
    user = users.find(world, str(request.fields.get("schedule_for") or ""))
    if user is None or (user.get("status") == "active" and user.get("type") != users.NO_MEETINGS):
        return None
    return str(user["id"])


@refuses(r"schedule_for field is invalid", *_PLANNED)
def is_for_nobody(request: Request, world: World) -> bool:
    wanted = request.fields.get("schedule_for")
    is_known = request.operation.method != "POST" or users.find(world, request.path["userId"]) is not None
    is_instant = request.fields.get("type") == 1
    return bool(wanted) and is_known and not is_instant and users.find(world, str(wanted)) is None


@refuses(r"^Prescheduling is only available", "meetings.update")
def is_prescheduled_at_once(request: Request, world: World) -> bool:
    gathering = _gathering(request, world) or {}
    kind = request.fields.get("type", gathering.get("type"))
    return bool(request.fields.get("pre_schedule")) and kind not in (2, 3)


@refuses(r"^Record file does not exist", "webinars.create")
def plays_no_recording(request: Request, world: World) -> bool:
    id = request.fields.get("record_file_id")
    return bool(id) and world.records.get("recording_file", str(id)) is None


@refuses(r"occurrence_id\b", "meetings.delete")
def names_no_occurrence(request: Request, world: World) -> bool:
    gathering, id = _gathering(request, world), request.query.get("occurrence_id")
    return bool(id) and gathering is not None and meetings.occurrence(world, gathering, str(id)) is None


@refuses(r"has started\.$", "meetings.apps.add", "meetings.apps.remove")
def runs(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    return gathering is not None and sessions.live(world, gathering) is not None


@refuses(r"has not started", "webinars.livestream.update_status")
def does_not_run(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    return gathering is not None and sessions.live(world, gathering) is None


@refuses(r"^Registration (has )?not( been)? enabled", *_OF_REGISTRATION)
@refuses(
    r"(registration (has )?not( been)? enabled|not have registration)",
    "meetings.registrants.add_batch",
    "webinars.registrants.add",
    "webinars.registrants.add_batch",
)
def nobody_can_register(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    return gathering is not None and not meetings.is_registration_on(gathering)


@refuses(r"^This API can only be used for scheduled webinar", "webinars.registrants.add_batch")
def is_at_several_times(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    return gathering is not None and bool(gathering["type"] != sort_of(request).once)


@refuses(
    r"is over[.,]",
    "webinars.registrants.add",
    "webinars.registrants.add_batch",
    "meetings.registrants.add_batch",
)
def is_over(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    planned = meetings.times(world, sort_of(request), gathering) if gathering else []
    ended = [start + timedelta(minutes=minutes) < world.now() for start, minutes in planned]
    return bool(ended) and all(ended)


@refuses(r"maximum attendee capacity", "webinars.registrants.add_batch")
def is_full(request: Request, world: World) -> bool:
    gathering = _gathering(request, world)
    most = int((gathering or {}).get("settings", {}).get("registrants_restrict_number") or 0)
    if not most or gathering is None:
        return False
    held = world.records.count("registrant", parent=str(gathering["id"]))
    return held + len(request.fields.get("registrants") or ()) > most


@refuses(r"maximum of 50 polls", "meetings.polls.create_batch", early=True)
def are_too_many_polls(request: Request, world: World) -> bool:
    polls = request.fields.get("polls")
    return isinstance(polls, list) and len(polls) > _MOST_POLLS


@refuses(r"^Invalid third party survey", "meetings.survey.update", "webinars.survey.update")
def has_a_strange_survey(request: Request, world: World) -> str | None:
    link = request.fields.get("third_party_survey")
    return str(link) if link and not str(link).startswith("https://") else None


_POLLS = tuple(f"meetings.polls.{verb}" for verb in ("delete", "get", "update"))


@refuses(
    r"poll not found|^Invalid poll ID", *_POLLS, *(name.replace("meetings", "webinars") for name in _POLLS)
)
def has_no_such_poll(request: Request, world: World) -> bool:
    gathering, row = _gathering(request, world), world.records.row("poll", request.path["pollId"])
    return gathering is not None and (row is None or row.parent != str(gathering["id"]))


@refuses(
    r"invalid or not end",
    *(f"past_{kind}.list_{what}" for kind in ("meetings", "webinars") for what in ("files", "qa")),
    "past_webinars.list_poll_results",
)
def has_not_ended(request: Request, world: World) -> bool:
    sort = sort_of(request) if "webinar" in request.operation.id else MEETING
    value = next(iter(request.path.values()), "")
    return sessions.past(world, sort, value) is None


@refuses(r"^(This|Th\w+) webinar doesn't have registration", "past_webinars.list_absentees")
def expected_nobody(request: Request, world: World) -> bool:
    found = sessions.past(world, meetings.WEBINAR, next(iter(request.path.values()), ""))
    if found is None:
        return False
    return not meetings.is_registration_on(sessions.gathering_of(world, found)[1])


@refuses(r"invalid occurrence ID", "past_webinars.list_absentees")
def was_at_no_such_time(request: Request, world: World) -> str | None:
    found, id = (
        sessions.past(world, meetings.WEBINAR, next(iter(request.path.values()), "")),
        request.query.get("occurrence_id"),
    )
    if found is None or not id:
        return None
    gathering = sessions.gathering_of(world, found)[1]
    return str(id) if meetings.occurrence(world, gathering, str(id)) is None else None
