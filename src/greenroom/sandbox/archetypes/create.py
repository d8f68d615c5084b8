"""Makes a record."""

from __future__ import annotations

from greenroom.core.clock import iso

from ..registry import Reply, Request, keys_of
from ..world.world import World
from . import stored


def create(request: Request, world: World) -> Reply:
    """Store the body under a new id and answer with what the operation documents."""
    parent = stored.owner(request, world)
    fields = stored.intake(request)
    stored.check_references(request, fields, world)
    entity = stored.of(request).entity
    made = {entity.id_field: entity.new_id(world), **fields, "created_at": iso(world.now())}
    if parent and request.operation.archetype.parent:
        made.setdefault(f"{request.operation.archetype.parent.entity}_id", parent)
    stored.run_afters(made, request, world)
    keys = keys_of(entity.name, made) or {}
    world.records.put(entity.name, made[entity.id_field], made, parent=parent, keys=keys)
    return stored.answer(request, made, world)
