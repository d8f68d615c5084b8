"""Puts a record in the place of the one before."""

from __future__ import annotations

from greenroom.core.clock import iso

from ..registry import Problem, Reply, Request, keys_of
from ..world.world import World
from . import stored


def replace(request: Request, world: World) -> Reply:
    """Store the body as the whole record; one that every owner has need not be there before."""
    parent = stored.owner(request, world)
    entity = stored.of(request).entity
    id = request.path[request.operation.archetype.id_param or ""]
    made_at = iso(world.now())
    try:
        made_at = stored.named(request, world).body.get("created_at", made_at)
    except Problem:
        if not entity.is_single:
            raise
    fields = stored.intake(request)
    stored.check_references(request, fields, world)
    made = {entity.id_field: id, **stored.stamped(fields, world), "created_at": made_at}
    stored.run_afters(made, request, world)
    world.records.put(entity.name, id, made, parent=parent, keys=keys_of(entity.name, made) or {})
    return stored.answer(request, made, world)
