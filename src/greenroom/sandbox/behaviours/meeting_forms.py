"""What hangs on a meeting or webinar, one of each: survey, registration questions, where it streams to.

Source: Zoom API reference, "Meetings" and "Webinars", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..archetypes import stored
from ..registry import Reply, Request, behaviour
from ..render import defaults
from ..world.world import World
from .meetings import named, sort_of

_KINDS = {"survey": "survey", "registrants": "registration_questions", "livestream": "livestream"}


@behaviour(
    *(f"{area}.survey.get" for area in ("meetings", "webinars")),
    *(f"{area}.registrants.get_questions" for area in ("meetings", "webinars")),
    *(f"{area}.livestream.get" for area in ("meetings", "webinars")),
)
def get(request: Request, world: World) -> Reply:
    """Show what was set; before that, nothing but what is so by default."""
    kind, owner = _place(request, world)
    kept = world.records.get(kind, owner)
    if kept is None and kind.endswith("registration_questions"):
        kept = {"questions": [], "custom_questions": []}
    if kept is None:
        return Reply(request.operation.success_status, _plain(request))
    return stored.answer(request, kept, world)


@behaviour(
    *(f"{area}.survey.update" for area in ("meetings", "webinars")),
    *(f"{area}.registrants.update_questions" for area in ("meetings", "webinars")),
    *(f"{area}.livestream.update" for area in ("meetings", "webinars")),
)
def update(request: Request, world: World) -> Reply:
    """Keep the fields sent, each as a whole."""
    kind, owner = _place(request, world)
    kept = world.records.get(kind, owner) or {}
    if kind.endswith("_survey") and {"custom_survey", "third_party_survey"} & request.fields.keys():
        kept = {k: v for k, v in kept.items() if k not in ("custom_survey", "third_party_survey")}
    world.records.put(kind, owner, {**kept, **request.fields}, parent=owner)
    return Reply(request.operation.success_status)


@behaviour("meetings.survey.delete", "webinars.survey.delete")
def delete(request: Request, world: World) -> Reply:
    kind, owner = _place(request, world)
    world.records.delete(kind, owner)
    return Reply(request.operation.success_status)


def _place(request: Request, world: World) -> tuple[str, str]:
    """Return the kind of record and whose it is. Raises Problem 404 without such a meeting."""
    word = request.operation.id.split(".")[1]
    return f"{sort_of(request).kind}_{_KINDS[word]}", str(named(request, world)["id"])


def _plain(request: Request) -> dict[str, Any]:
    """Return the documented defaults of plain fields; an object nobody set is left out."""
    known = defaults(stored.of(request).item)
    return {name: value for name, value in known.items() if not isinstance(value, dict)}
