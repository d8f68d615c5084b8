"""Answers a checked request: by the product's own rule where there is one, else by its archetype."""

from __future__ import annotations

import copy

from . import problems, registry
from .archetypes import stored
from .archetypes.action import action
from .archetypes.create import create
from .archetypes.delete import delete
from .archetypes.file import file
from .archetypes.get import get
from .archetypes.list import list_records
from .archetypes.membership import membership
from .archetypes.replace import replace
from .archetypes.report import report
from .archetypes.settings import settings
from .archetypes.update import update
from .registry import Behaviour, Reply, Request
from .served import served
from .world.world import World

ARCHETYPES: dict[str, Behaviour] = {
    "create": create,
    "get": get,
    "list": list_records,
    "update": update,
    "replace": replace,
    "delete": delete,
    "settings": settings,
    "membership": membership,
    "action": action,
    "report": report,
    "file": file,
}


def serve(request: Request, world: World) -> Reply:
    """Return the answer. Raises Problem; the caller's transaction then undoes what was begun."""
    waiting = [tell for look in registry.witnesses if (tell := look(request, world)) is not None]
    reply = _answer(request, world)
    for tell in waiting:
        tell(reply)
    return reply


def _answer(request: Request, world: World) -> Reply:
    found = served(request.operation.id)
    for hook in found.befores():
        hook(request, world)
    behaviour = found.behaviour()
    if behaviour is not None:
        return behaviour(request, world)
    if request.operation.fidelity == "refused":
        raise problems.refused(request.operation.id)
    if found.fidelity == "shaped":
        return shaped(request, world)
    return ARCHETYPES[request.operation.archetype.kind](request, world)


def shaped(request: Request, world: World) -> Reply:
    """Answer with the documented example: right in form, not in content, and marked so by a header."""
    stored.record(request, world)
    return Reply(request.operation.success_status, copy.deepcopy(request.operation.success.example))
