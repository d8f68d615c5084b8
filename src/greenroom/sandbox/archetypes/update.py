"""Changes a record."""

from __future__ import annotations

from .. import schemas
from ..registry import Reply, Request, keys_of
from ..world.world import World
from . import stored


def update(request: Request, world: World) -> Reply:
    """Merge the body into the record: objects member by member, everything else replaced."""
    row = stored.named(request, world)
    fields = stored.intake(request)
    stored.check_references(request, fields, world)
    changed = schemas.merged(row.body, stored.stamped(fields, world))
    stored.run_afters(changed, request, world)
    entity = request.operation.archetype.entity
    world.records.put(entity, row.id, changed, parent=row.parent, keys=keys_of(entity, changed))
    return stored.answer(request, changed, world)
