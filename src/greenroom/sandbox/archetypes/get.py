"""Shows a record."""

from __future__ import annotations

from ..registry import Problem, Reply, Request
from ..world.world import World
from . import stored


def get(request: Request, world: World) -> Reply:
    """Answer with the record the path names; one that every owner has is empty until it is set."""
    try:
        row = stored.named(request, world)
        if not stored.of(request).afters():
            return stored.answer_row(request, row, world)
        subject = row.body
    except Problem:
        if not stored.of(request).entity.is_single:
            raise
        stored.owner(request, world)
        subject = {}
    reply = stored.answer(request, subject, world)
    if isinstance(reply.body, dict):
        stored.run_afters(reply.body, request, world)
    return reply
