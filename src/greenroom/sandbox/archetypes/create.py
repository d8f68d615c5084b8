"""Makes a record."""

from __future__ import annotations

from ..registry import Reply, Request, keys_of
from ..world.world import World
from . import stored

_UNIQUE = 22
"""Characters of an id that is never drawn again: 128 bits as base64, or more of them."""


def create(request: Request, world: World) -> Reply:
    """Store the body under a new id and answer with what the operation documents."""
    parent = stored.owner(request, world)
    fields = stored.intake(request)
    stored.check_references(request, fields, world)
    entity = stored.of(request).entity
    id, stamp = entity.new_id(world), world.records.stamp(entity.name)
    made = {entity.id_field: id, **fields, "created_at": world.now_text()}
    if parent and request.operation.archetype.parent:
        made.setdefault(f"{request.operation.archetype.parent.entity}_id", parent)
    stored.run_afters(made, request, world)
    # A number may be drawn twice, a longer id is not; but a rule may have stored the record already.
    is_new = made[entity.id_field] == id and len(id) >= _UNIQUE and world.records.stamp(entity.name) == stamp
    keys = keys_of(entity.name, made) or {}
    world.records.put(entity.name, made[entity.id_field], made, parent=parent, keys=keys, is_new=is_new)
    return stored.answer(request, made, world)
