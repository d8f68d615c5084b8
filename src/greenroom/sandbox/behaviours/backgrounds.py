"""Virtual backgrounds of accounts, groups and users: at most ten pictures each, of a few types.

Source: Zoom API reference, "Upload Virtual Background files", read 2026-02; documented, unless a line says
assumed.
"""

from __future__ import annotations

from greenroom.core.clock import iso

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, Upload, behaves, behaviour
from ..world.world import World
from .people import the_account

MOST, MOST_BYTES = 10, 15 * 1024 * 1024
PICTURES = {"image/png", "image/jpeg", "image/jpg", "image/gif"}
_AREAS = ("accounts", "groups", "users")
_UPLOADS = tuple(f"{area}.virtual_backgrounds.upload" for area in _AREAS)
_DELETIONS = tuple(f"{area}.virtual_backgrounds.delete" for area in _AREAS)


@behaviour(*_UPLOADS)
def upload(request: Request, world: World) -> Reply:
    unknown = entities.told(request.operation, "^User not exist")
    if unknown is not None and world.records.get("group", request.path.get("groupId", "")) is None:
        raise unknown
    owner, kind = _owner(request, world), request.operation.archetype.entity
    file = request.fields.get("file")
    if not isinstance(file, Upload) or not file.data:
        raise _refused(request, "uploaded", "No file uploaded, verify that a file has been uploaded.")
    if len(file.data) > MOST_BYTES:
        raise _refused(request, "exceed", "File size cannot exceed 15M.")
    types = PICTURES - ({"image/gif"} if kind.startswith("group") else set())
    if file.content_type.lower() not in types:
        raise _refused(request, "jpg/jpeg", "Only jpg/jpeg, gif or png image file can be uploaded.")
    if world.records.count(kind, parent=owner) >= MOST:
        raise _refused(request, "maximum", "A maximum of 10 files are allowed for a user.")
    made = {
        "id": world.new_id(),
        "name": file.filename,
        "size": len(file.data),
        "type": "image",
        "is_default": False,
        "created_at": iso(world.now()),
    }
    world.records.put(kind, str(made["id"]), made, parent=owner)
    return stored.answer(request, made, world)


@behaviour(*_DELETIONS)
def delete(request: Request, world: World) -> Reply:
    """Remove the files named, all or none of them."""
    owner, kind = _owner(request, world), request.operation.archetype.entity
    ids = [id for id in str(request.query.get("file_ids", "")).split(",") if id]
    rows = [world.records.row(kind, id) for id in ids]
    if not ids or any(row is None or row.parent != owner for row in rows):
        raise Problem(400, 300, "Invalid parameter: file_ids")
    for id in ids:
        world.records.delete(kind, id)
    return Reply(request.operation.success_status)


def _owner(request: Request, world: World) -> str:
    if "accountId" in request.path:
        return str(the_account(request, world)["id"])
    return stored.owner(request, world)


def _refused(request: Request, word: str, otherwise: str) -> Problem:
    """Return the operation's own text for what is wrong with a file: the one with that word in it."""
    texts = (fact.message for fact in request.operation.errors if fact.code == 120 and fact.message)
    return Problem(400, 120, next((text for text in texts if word in text), otherwise))


behaves(*_UPLOADS, *_DELETIONS)
