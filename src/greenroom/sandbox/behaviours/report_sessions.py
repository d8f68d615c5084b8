"""Reports about one meeting or webinar that is over: its sums, who was there, what they answered and asked.

Source: Zoom API reference, "Reports", read 2026-02; documented. A numeric id means the latest instance.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import timedelta
from typing import Any

from greenroom.core.clock import parse_iso

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour, worth
from ..world import happenings, sessions
from ..world.meetings import MEETING, WEBINAR, Sort
from ..world.world import World
from . import paged

_YEAR = timedelta(days=365)

Details = Callable[[dict[str, Any]], dict[str, Any]]


@behaviour("reports.meeting", "reports.webinar")
def get(request: Request, world: World) -> Reply:
    """Show the sums of a session."""
    session = ended(request, world)
    return stored.answer(request, {**session, "id": session["shown_id"], "custom_keys": []}, world)


@behaviour("reports.meeting_participants", "reports.webinar_participants")
def list_participants(request: Request, world: World) -> Reply:
    """List everybody's stays; who came back is there twice. registrant_id only when it is asked for."""
    session = ended(request, world)
    with_registrant = request.query.get("include_fields") == "registrant_id"
    found = []
    for one in happenings.stays(world, session):
        shown = {**one, "participant_user_id": one["id"], "status": sessions.IN_MEETING}
        if not with_registrant:
            shown.pop("registrant_id", None)
        found.append(shown)
    return paged.of_items(request, world, found)


@behaviour("reports.meeting_polls", "reports.webinar_polls")
def list_polls(request: Request, world: World) -> Reply:
    """Show who answered what in the polls."""

    def of(person: dict[str, Any]) -> dict[str, Any]:
        return {name: person.get(name) for name in ("first_name", "last_name")}

    return _said(request, world, "poll_answers", of, lambda detail: detail)


@behaviour("reports.meeting_qa", "reports.webinar_qa")
def list_qa(request: Request, world: World) -> Reply:
    """Show who asked what; a question with an answer counts as answered."""

    def detail(one: dict[str, Any]) -> dict[str, Any]:
        status = "answered" if one.get("answer") else "open"
        return {**one, "create_time": one["date_time"], "question_status": status, "answer_details": []}

    return _said(request, world, "questions", lambda person: {"user_id": person.get("id")}, detail)


@behaviour("reports.meeting_survey", "reports.webinar_survey")
def get_survey(request: Request, world: World) -> Reply:
    """Show the session without answers: nobody fills a survey in here."""
    session = ended(request, world)
    sort = session["sort"]
    facts = {
        f"{sort}_id": session["shown_id"],
        f"{sort}_uuid": session["uuid"],
        "start_time": session["start_time"],
        "survey_answers": [],
    }
    return stored.answer(request, facts, world)


worth("stateful", "reports.meeting_survey", "reports.webinar_survey")


def sort_of(request: Request) -> Sort:
    return WEBINAR if "webinarId" in request.path else MEETING


def named(request: Request) -> str:
    """Return the number or uuid of the path."""
    return request.path.get("webinarId") or request.path["meetingId"]


def ended(request: Request, world: World) -> dict[str, Any]:
    """Return the instance that is over. Raises Problem 404/3001, or 400/12702 for one a year ago."""
    found = sessions.past(world, sort_of(request), named(request))
    if found is None:
        raise missing(request, is_running=runs(request, world) or None)
    check_age(request, world, found)
    return found


def runs(request: Request, world: World) -> bool:
    """Return whether the session that the path names goes on just now."""
    return happenings.find_live(world, sort_of(request), named(request)) is not None


def check_age(request: Request, world: World, session: dict[str, Any]) -> None:
    """Raise Problem 400/12702 for a session a year ago."""
    if world.now() - parse_iso(session["start_time"]) > _YEAR:
        texts = (fact.message for fact in request.operation.errors if fact.code == 12702)
        kind = sort_of(request).kind
        raise Problem(400, 12702, next(texts, None) or f"Can not access a {kind} a year ago.")


def missing(request: Request, *, is_running: bool | None = None) -> Problem:
    """Return the documented answer for a session that is not there, or not over yet.

    is_running: whether it is known to run, for which some have words of their own; None: no matter.
    """
    sort = sort_of(request)
    facts = [fact for fact in request.operation.errors if fact.code == 3001 and fact.message]
    if is_running is not None:
        facts.sort(key=lambda fact: is_running != ("ended" in (fact.message or "")))
    if not facts:
        return entities.not_found(request.operation, sort.kind, sort.param, named(request), request.path)
    text = facts[0].message or ""
    for name in ("meetingId", "MeetingId", "webinarId"):
        text = text.replace(f"{{{name}}}", named(request))
    return Problem(facts[0].status or 404, 3001, text)


def _said(request: Request, world: World, kind: str, of_person: Details, of_detail: Details) -> Reply:
    """Answer with what each person said. of_person: a user's record -> more about them."""
    session = ended(request, world)
    by_person: dict[str, dict[str, Any]] = {}
    for one in session.get(kind, []):
        person = world.records.find("user", "email", one["email"].lower()) or {}
        entry = {"name": one["name"], "email": one["email"], **of_person(person), "question_details": []}
        known = by_person.setdefault(one["email"] or one["name"], entry)
        known["question_details"].extend(_each(one["question_details"], of_detail))
    facts = {
        "id": session["shown_id"],
        "uuid": session["uuid"],
        "start_time": session["start_time"],
        "questions": list(by_person.values()),
    }
    return stored.answer(request, facts, world)


def _each(details: Iterable[dict[str, Any]], of_detail: Details) -> list[dict[str, Any]]:
    return [of_detail(one) for one in details]
