"""Tells what happened, from the records of it; never from thin air."""

from __future__ import annotations

from ..registry import Reply, Request
from ..world.world import World
from . import stored
from .list import list_records


def report(request: Request, world: World) -> Reply:
    """List the records the report is made of; one about a single record shows that record."""
    if request.operation.archetype.items:
        return list_records(request, world)
    row = stored.record(request, world)
    reply = stored.answer(request, row.body if row else {}, world)
    if isinstance(reply.body, dict):
        stored.run_afters(reply.body, request, world)
    return reply
