"""Does something to a record that is neither a plain change nor a removal."""

from __future__ import annotations

from .. import schemas
from ..registry import Reply, Request, keys_of
from ..world.world import World
from . import stored


def action(request: Request, world: World) -> Reply:
    """Keep those fields of the body that the record has; anything more is a behaviour's work."""
    row = stored.record(request, world)
    fields = stored.intake(request)
    stored.check_references(request, fields, world)
    if row is None:
        stored.run_afters(fields, request, world)
        return stored.answer(request, fields, world)
    known = stored.of(request).entity.fields
    kept = {name: value for name, value in fields.items() if name in known}
    changed = schemas.merged(row.body, stored.stamped(kept, world))
    stored.run_afters(changed, request, world)
    entity = request.operation.archetype.entity
    world.records.put(entity, row.id, changed, parent=row.parent, keys=keys_of(entity, changed))
    return stored.answer(request, changed, world)
