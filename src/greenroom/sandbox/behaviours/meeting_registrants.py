"""Registration for meetings and webinars: who registered, who was let in, who was turned away.

Source: Zoom API reference, "Add a meeting registrant", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core import ids
from greenroom.core.clock import iso

from .. import entities, problems
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import meetings, news, registrants
from ..world.meetings import MEETING, WEBINAR
from ..world.world import World
from . import host_limits, paged
from .meetings import named, sort_of
from .operator import operator

_NOT_KEPT = ("auto_approve",)
_MOST_IN_BATCH = 30
_NO_REGISTRANT = r"registrant (\{.*\} )?(does not exist|was not found)"
_NO_ID = r"for the Registrant ID field is invalid"


@behaviour("meetings.registrants.add", "webinars.registrants.add")
def add(request: Request, world: World) -> Reply:
    """Register somebody. Approved at once unless the host approves each; ``auto_approve`` spares that."""
    gathering = named(request, world)
    _check_open(request, world, gathering)
    chosen = _chosen(request, world, gathering)
    person, facts = _register(request, world, gathering, request.fields, chosen)
    subject = {**facts, **person, "id": gathering["id"], "registrant_id": person["id"], "occurrences": chosen}
    return stored.answer(request, subject, world)


@behaviour("meetings.registrants.add_batch", "webinars.registrants.add_batch")
def add_batch(request: Request, world: World) -> Reply:
    """Register several at once, for a meeting at one time only."""
    gathering, sort = named(request, world), sort_of(request)
    if sort is MEETING and gathering["type"] != sort.once:
        text = "This API can only be used for scheduled meeting(meeting type: 2). "
        raise Problem(400, 303, text + "Batch registration is not supported for other meeting types.")
    _check_open(request, world, gathering)
    people = request.fields.get("registrants", [])
    if len(people) > _MOST_IN_BATCH:
        raise problems.invalid_fields([("registrants", f"Invalid field. At most {_MOST_IN_BATCH} at once.")])
    shown = []
    for fields in people:
        sent = {**fields, "auto_approve": request.fields.get("auto_approve")}
        person, _ = _register(request, world, gathering, sent, [])
        shown.append({**person, "registrant_id": person["id"]})
    items = stored.of(request).reply["properties"]["registrants"]["items"]
    return Reply(
        request.operation.success_status, {"registrants": [news.fitted(items, one) for one in shown]}
    )


def _register(
    request: Request,
    world: World,
    gathering: dict[str, Any],
    sent: dict[str, Any],
    chosen: list[dict[str, Any]],
) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the person registered and what events tell of the meeting."""
    owner, sort = str(gathering["id"]), sort_of(request)
    host_limits.count_registration(request, world, owner, sent["email"].lower())
    is_manual = gathering["settings"].get("approval_type") == 1 and not sent.get("auto_approve")
    fields = {name: value for name, value in sent.items() if name not in _NOT_KEPT}
    if chosen:
        fields["occurrence_ids"] = [one["occurrence_id"] for one in chosen]
    person, is_new = registrants.add(world, owner, fields, "pending" if is_manual else "approved")
    if is_new:
        person["join_url"] = meetings.join_url(world, gathering, ticket=person["id"])
        registrants.store(world, owner, person)
    facts = _facts(gathering, world, person)
    if is_new:
        news.tell(world, f"{sort.kind}.registration_created", facts | {"registrant": _told(world, person)})
    return person, facts


def _facts(gathering: dict[str, Any], world: World, person: dict[str, Any]) -> dict[str, Any]:
    """Return what events tell of the meeting: of a series, the occurrences this person registered for."""
    if gathering["type"] not in (MEETING.series, WEBINAR.series):
        return meetings.event_facts(gathering, world)
    registered = set(person.get("occurrence_ids", ()))
    each = meetings.occurrences(world, gathering)
    own = [one for one in each if one["occurrence_id"] in registered]
    return meetings.event_facts(gathering, world, occurrences=own)


def _told(world: World, person: dict[str, Any]) -> dict[str, Any]:
    """Return what events tell of a registrant."""
    source = world.records.get("webinar_tracking_source", person.get("source_id") or "")
    return person | {"tracking_source": source}


def _check_open(request: Request, world: World, gathering: dict[str, Any]) -> None:
    """Raise Problem when nobody, or not this person, can register."""
    sort, id = sort_of(request), gathering["id"]
    if not meetings.is_registration_on(gathering):
        if sort is MEETING:
            raise Problem(404, 404, f"Registration has not been enabled for this meeting: {id}")
        raise Problem(400, 3000, f"This webinar does not have registration as required: {id}.")
    planned = meetings.times(world, sort, gathering)
    if planned and all(start + timedelta(minutes=minutes) < world.now() for start, minutes in planned):
        text = (
            "is over, you can not register now. If you have any questions, please contact the Meeting host."
        )
        raise Problem(400, 3038, f"{sort.kind.capitalize()} {text}")
    if sort is not MEETING:
        _check_webinar(request, world, gathering)
    _check_questions(request, world, str(id))


def _check_webinar(request: Request, world: World, gathering: dict[str, Any]) -> None:
    email = str(request.fields.get("email", "")).lower()
    if email and email == gathering["host_email"].lower():
        raise Problem(400, 3027, "Host cannot register.")
    owner = str(gathering["id"])
    if email and world.records.find("panelist", "email", f"{owner}/{email}"):
        text = "You have been invited as a panelist for the webinar, "
        raise Problem(
            400, 3000, text + "please check your email to find more information about this webinar."
        )
    most = int(gathering["settings"].get("registrants_restrict_number") or 0)
    if most and registrants.count(world, owner) >= most and not registrants.find(world, owner, email):
        text = "You have reached the limit for the number of attendees you can add. "
        raise Problem(400, 3000, text + "Contact Zoom Support for more information.")


def _check_questions(request: Request, world: World, owner: str) -> None:
    """Hold the answers against the questions that must be answered. Source: the error assumed."""
    if "email" not in request.fields:
        return
    asked = world.records.get(f"{sort_of(request).kind}_registration_questions", owner) or {}
    answered = {one.get("title") for one in request.fields.get("custom_questions", []) if one.get("value")}
    missing = [
        (one["field_name"], "This field is required.")
        for one in asked.get("questions", [])
        if one.get("required") and not request.fields.get(one["field_name"])
    ]
    missing += [
        ("custom_questions", f"An answer to “{one['title']}” is required.")
        for one in asked.get("custom_questions", [])
        if one.get("required") and one.get("title") not in answered
    ]
    if missing:
        raise problems.invalid_fields(missing)


def _chosen(request: Request, world: World, gathering: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the occurrences registered for: those asked for, else all that lie ahead."""
    wanted = [id for id in str(request.query.get("occurrence_ids", "")).split(",") if id]
    if not wanted:
        now = iso(world.now())
        each = meetings.occurrences(world, gathering)
        return [one for one in each if one["status"] == "available" and one["start_time"] >= now]
    found = [meetings.occurrence(world, gathering, id) for id in wanted]
    if not all(found):
        raise Problem(400, 300, "Invalid parameter: occurrence_ids")
    return [one for one in found if one]


# Reading


@behaviour("meetings.registrants.list", "webinars.registrants.list")
def list_all(request: Request, world: World) -> Reply:
    """List those of one status, approved ones by default."""
    gathering = named(request, world)
    where = {"status": f"{gathering['id']}/{request.query.get('status', 'approved')}"}
    occurrence, source = request.query.get("occurrence_id"), request.query.get("tracking_source_id")
    if not occurrence and not source:
        return paged.of_rows(request, world, "registrant", where)
    people = [row.body for row in world.records.list("registrant", where=where)]
    if occurrence:
        people = [one for one in people if occurrence in one.get("occurrence_ids", [occurrence])]
    if source:
        people = [one for one in people if one.get("source_id") == source]
    return paged.of_items(request, world, people)


@behaviour("meetings.registrants.get", "webinars.registrants.get")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, _person(request, world), world)


def _person(request: Request, world: World) -> dict[str, Any]:
    gathering, id = named(request, world), request.path["registrantId"]
    found = registrants.get(world, str(gathering["id"]), id)
    if found is None:
        raise _missing(request, id)
    return found


def _missing(request: Request, id: str) -> Problem:
    unknown, malformed = (
        entities.told(request.operation, words, id, request.path) for words in (_NO_REGISTRANT, _NO_ID)
    )
    own = (unknown or malformed) if ids.is_id(id) else (malformed or unknown)
    return own or Problem(404, 404, f"Registrant {id} was not found.")


# Deciding


@behaviour("meetings.registrants.update_status", "webinars.registrants.update_status")
def update_status(request: Request, world: World) -> Reply:
    """Approve, deny or cancel. Without names it means everybody who waits."""
    gathering, action = named(request, world), request.fields["action"]
    owner = str(gathering["id"])
    for person in _meant(request, world, owner):
        host_limits.count_status(request, world, person["id"], person["email"])
        if action == "cancel":
            _cancel(request, world, gathering, person)
        elif person["status"] != registrants.STATUS_OF[action]:
            person["status"] = registrants.STATUS_OF[action]
            registrants.store(world, owner, person)
            _tell(request, world, gathering, person, f"registration_{person['status']}")
    return Reply(request.operation.success_status)


@behaviour("meetings.registrants.delete", "webinars.registrants.delete")
def delete(request: Request, world: World) -> Reply:
    gathering, person = named(request, world), _person(request, world)
    _cancel(request, world, gathering, person)
    return Reply(request.operation.success_status)


def _meant(request: Request, world: World, owner: str) -> list[dict[str, Any]]:
    """Return the registrants that the body names by id or e-mail address. Raises Problem 404."""
    named_ones = request.fields.get("registrants")
    if not named_ones:
        rows = world.records.list("registrant", where={"status": f"{owner}/pending"})
        return [row.body for row in rows]
    found = []
    for one in named_ones:
        person = registrants.get(world, owner, one.get("id", ""))
        person = person or registrants.find(world, owner, one.get("email", ""))
        if person is None:
            what = "Webinar" if sort_of(request) is not MEETING else "Meeting"
            raise Problem(404, 404, f"{what} or registrant not found.")
        found.append(person)
    return found


def _cancel(request: Request, world: World, gathering: dict[str, Any], person: dict[str, Any]) -> None:
    registrants.remove(world, person)
    _tell(request, world, gathering, person, "registration_cancelled")


def _tell(
    request: Request, world: World, gathering: dict[str, Any], person: dict[str, Any], what: str
) -> None:
    facts = _facts(gathering, world, person) | {"registrant": _told(world, person)}
    news.tell(world, f"{sort_of(request).kind}.{what}", facts, **operator(request, world))
