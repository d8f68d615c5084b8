"""What is told of meetings and webinars that are over: instances, people, answers.

Source: Zoom API reference, "Past meetings", read 2026-02; documented. A numeric id means the latest instance.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import parse_iso

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import meetings, sessions
from ..world.meetings import MEETING, WEBINAR, Sort
from ..world.world import World
from . import paged

_YEAR = timedelta(days=365)


@behaviour("past_meetings.get")
def get(request: Request, world: World) -> Reply:
    session = _session(request, world)
    summary = world.records.get("meeting_summary", session["uuid"])
    shown = {**session, "id": session["shown_id"], "has_meeting_summary": summary is not None}
    return stored.answer(request, shown, world)


@behaviour("past_meetings.list_instances", "past_webinars.list_instances")
def list_instances(request: Request, world: World) -> Reply:
    """List the ended instances; of a meeting that has none yet, nothing."""
    sort, value = _sort(request), _value(request)
    gathering = meetings.find(world, sort, value)
    id = str(gathering["id"]) if gathering else value
    rows = world.records.list("session", where={"ended": id})
    if gathering is None and not rows:
        text = "Meeting does not exist" if sort is MEETING else "Webinar does not exist"
        raise Problem(404, 3001, f"{text}: {value}.")
    return paged.of_items(request, world, [row.body for row in rows])


@behaviour("past_meetings.list_participants", "past_webinars.list_participants")
def list_participants(request: Request, world: World) -> Reply:
    """List everybody's stays; who came back is there twice."""
    session = _session(request, world)
    left = sessions.participants(world, session["uuid"], sessions.LEFT)
    return paged.of_items(request, world, [{**one, "status": sessions.IN_MEETING} for one in left])


@behaviour("past_webinars.list_absentees")
def list_absentees(request: Request, world: World) -> Reply:
    """List those who were approved and did not come."""
    session = _session(request, world)
    there = {one["registrant_id"] for one in sessions.participants(world, session["uuid"], sessions.LEFT)}
    rows = world.records.list("registrant", where={"status": f"{session['id']}/approved"})
    absent = [row.body for row in rows if row.id not in there]
    return paged.of_items(request, world, absent)


@behaviour("past_meetings.list_poll_results", "past_webinars.list_poll_results")
def list_poll_results(request: Request, world: World) -> Reply:
    return _answers(request, world, "poll_answers")


@behaviour("past_meetings.list_qa", "past_webinars.list_qa")
def list_qa(request: Request, world: World) -> Reply:
    return _answers(request, world, "questions")


@behaviour("past_meetings.list_files", "past_webinars.list_files")
def list_files(request: Request, world: World) -> Reply:
    """List files sent in the chat; nothing in the sandbox sends any."""
    return paged.of_items(request, world, _session(request, world).get("files", []))


def _answers(request: Request, world: World, kind: str) -> Reply:
    """Answer with what each person answered or asked. The session keeps entries with name, email and
    question_details per kind."""
    session = _session(request, world)
    by_person: dict[str, dict[str, Any]] = {}
    for one in session.get(kind, []):
        known = by_person.setdefault(one["email"] or one["name"], {**one, "question_details": []})
        known["question_details"].extend(one["question_details"])
    more = {"id": session["shown_id"], "uuid": session["uuid"], "start_time": session["start_time"]}
    return paged.of_items(request, world, list(by_person.values()), more)


def _sort(request: Request) -> Sort:
    return WEBINAR if request.operation.id.startswith("past_webinars") else MEETING


def _value(request: Request) -> str:
    return next(iter(request.path.values()))


def _session(request: Request, world: World) -> dict[str, Any]:
    """Return the ended instance that the path names. Raises Problem."""
    sort, value = _sort(request), _value(request)
    found = sessions.past(world, sort, value)
    if found is None:
        if sort is WEBINAR:
            own = entities.told(
                request.operation, r"^Webinar .*(does not exist|not found)", value, request.path
            )
            raise own or Problem(404, 3001, f"Webinar does not exist: {value}.")
        is_known = meetings.find(world, sort, value) is not None
        text = "The meeting ID is invalid or the meeting has not ended." if is_known else None
        raise Problem(404, 3001, text or f"Meeting does not exist: {value}.")
    if world.now() - parse_iso(found["start_time"]) > _YEAR:
        own = entities.told(request.operation, "a meeting a year ago")
        raise own or Problem(400, 12702, "Can not access a meeting a year ago.")
    return found
