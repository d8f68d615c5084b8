"""Registration to watch a recording on demand.

Source: Zoom API reference, "Create a recording registrant", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world import news, registrants
from ..world.world import World
from . import host_limits, paged
from .operator import operator
from .recordings import named

_QUESTIONS = "recording_registration_questions"


@behaviour("recordings.registrants.add")
def add(request: Request, world: World) -> Reply:
    """Register somebody: approved at once, unless the recording's settings leave that to the host."""
    recording = named(request, world)
    owner = f"recording/{recording['uuid']}"
    status = "pending" if recording["settings"].get("approval_type") == 1 else "approved"
    person, is_new = registrants.add(world, owner, dict(request.fields), status)
    if is_new:
        news.tell(world, "recording.registration_created", {**recording, "registrant": person})
    subject = {**recording, "registrant_id": person["id"], "id": recording["id"]}
    return stored.answer(request, subject, world)


@behaviour("recordings.registrants.list")
def list_all(request: Request, world: World) -> Reply:
    owner = f"recording/{named(request, world)['uuid']}"
    where = {"status": f"{owner}/{request.query.get('status', 'approved')}"}
    return paged.of_rows(request, world, "registrant", where)


@behaviour("recordings.registrants.update_status")
def update_status(request: Request, world: World) -> Reply:
    recording, status = named(request, world), registrants.STATUS_OF[request.fields["action"]]
    owner = f"recording/{recording['uuid']}"
    for one in request.fields.get("registrants", []):
        person = registrants.get(world, owner, one.get("id", ""))
        if person is None:
            raise Problem(404, 404, "Meeting recording or Registrant not found")
        host_limits.count_status(request, world, person["id"], person["email"])
        if person["status"] != status:
            person["status"] = status
            registrants.store(world, owner, person)
            facts = {**recording, "registrant": person}
            news.tell(world, f"recording.registration_{status}", facts, **operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("recordings.registrants.get_questions")
def get_questions(request: Request, world: World) -> Reply:
    return stored.answer(request, _questions(request, world), world)


@behaviour("recordings.registrants.update_questions")
def update_questions(request: Request, world: World) -> Reply:
    uuid = named(request, world)["uuid"]
    world.records.put(_QUESTIONS, uuid, {**_questions(request, world), **request.fields}, parent=uuid)
    return Reply(request.operation.success_status)


def _questions(request: Request, world: World) -> dict[str, Any]:
    uuid = named(request, world)["uuid"]
    return world.records.get(_QUESTIONS, uuid) or {"questions": [], "custom_questions": []}
