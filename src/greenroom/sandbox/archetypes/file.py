"""Takes an uploaded file: what is known about it is kept, the bytes are not."""

from __future__ import annotations

import hashlib
from typing import Any

from greenroom.core.clock import iso

from .. import schemas
from ..registry import Reply, Request, Upload
from ..world.world import World
from . import stored


def file(request: Request, world: World) -> Reply:
    """Make a record of the upload, or change the one whose id the body names."""
    fields = _described(stored.intake(request))
    entity = stored.of(request).entity
    id = fields.get(entity.id_field)
    if id is None:
        stored.check_references(request, fields, world)
        id = entity.new_id(world)
        made = {entity.id_field: id, **fields, "created_at": iso(world.now())}
    else:
        known = world.records.get(entity.name, str(id))
        if known is None:
            raise stored.missing_named(request, entity.id_field, str(id))
        made = schemas.merged(known, stored.stamped(fields, world))
    stored.run_afters(made, request, world)
    world.records.put(entity.name, str(id), made)
    return stored.answer(request, made, world)


def _described(fields: dict[str, Any]) -> dict[str, Any]:
    """Return the fields with name, type, size and digest in place of each file's bytes."""
    return {name: _facts(value) if isinstance(value, Upload) else value for name, value in fields.items()}


def _facts(upload: Upload) -> dict[str, Any]:
    return {
        "name": upload.filename,
        "content_type": upload.content_type,
        "size_bytes": len(upload.data),
        "sha256": hashlib.sha256(upload.data).hexdigest(),
    }
