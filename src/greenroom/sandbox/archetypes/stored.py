"""Steps the archetypes share: find the record and its owner, check what a body refers to, answer."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from greenroom.storage.records import Row

from .. import entities, problems, schemas
from ..registry import Reply, Request, synonyms
from ..served import Served, served
from ..world.world import World

ACCOUNT = "account"


def of(request: Request) -> Served:
    """Return the request's operation, prepared."""
    return served(request.operation.id)


def owner(request: Request, world: World) -> str:
    """Return the id of the record that owns the operation's records, "" if it has no owner.

    Raises Problem 404 when there is no such owner.
    """
    parent = request.operation.archetype.parent
    if parent is None:
        return ""
    value = request.path.get(parent.param, "")
    if parent.entity == ACCOUNT and not value:
        return ""  # the one of the token; the pipeline checked it
    if not exists(parent.entity, value, world):
        raise entities.not_found(request.operation, parent.entity, parent.param, value, request.path)
    return value


def exists(entity: str, id: str, world: World) -> bool:
    """Return whether the record is there. The account's owner always is."""
    return world.records.get(entity, id) is not None or (entity == "user" and id == world.owner_id != "")


def record(request: Request, world: World) -> Row | None:
    """Return the record the path names, under its owner; None when the operation names none.

    Raises Problem 404 when it, or its owner, is not there.
    """
    parent = owner(request, world)
    archetype = request.operation.archetype
    if archetype.id_param is None:
        return None
    value = request.path[archetype.id_param]
    row = world.records.row(archetype.entity, value)
    if row is None or (parent and row.parent not in ("", parent)):
        raise missing(request)
    return row


def named(request: Request, world: World) -> Row:
    """Return the record the path names. Raises Problem 404."""
    row = record(request, world)
    if row is None:
        raise missing(request)
    return row


def missing_named(request: Request, field: str, value: str) -> Exception:
    """Return the documented answer for a record named in the body."""
    return entities.not_found(
        request.operation, request.operation.archetype.entity, field, value, request.path
    )


def missing(request: Request) -> Exception:
    """Return the documented answer for a record that is not there."""
    archetype = request.operation.archetype
    param = archetype.id_param or "id"
    value = request.path.get(param, "")
    return entities.not_found(request.operation, archetype.entity, param, value, request.path)


def intake(request: Request) -> dict[str, Any]:
    """Return the body's fields under the names they are stored by, sections taken apart."""
    found = of(request)
    other = synonyms[found.entity.name]
    fields = schemas.flattened(found.checker.sections, request.fields)
    return {other.get(name, name): value for name, value in fields.items()}


def check_references(request: Request, fields: dict[str, Any], world: World) -> None:
    """Raise Problem for the first ``…_id`` or ``…_ids`` that names a record that is not there."""
    for name, value in fields.items():
        entity = _referred(request, name)
        if entity is None:
            continue
        for each in _ids(value):
            if not exists(entity, each, world):
                raise _dangling(request, entity, name, each)


def run_afters(subject: dict[str, Any], request: Request, world: World) -> None:
    """Let the product's rules see, and change, what was made."""
    for hook in of(request).afters():
        hook(subject, request, world)


def stamped(fields: dict[str, Any], world: World) -> dict[str, Any]:
    """Return the fields with the time of their change."""
    return {**fields, "updated_at": world.now_text()}


def answer(request: Request, subject: dict[str, Any], world: World) -> Reply:
    """Return the documented success, showing the record if it has a body."""
    return _success(request, lambda: of(request).show(subject, world))


def answer_row(request: Request, row: Row, world: World) -> Reply:
    """Return the documented success of a read whose body nobody is going to change."""
    return _success(request, lambda: of(request).show.row(row, world))


def _success(request: Request, show: Callable[[], Any]) -> Reply:
    operation = request.operation
    if operation.success.schema is None:
        return Reply(operation.success_status)
    envelope = operation.archetype.envelope
    return Reply(operation.success_status, {envelope: show()} if envelope else show())


def _referred(request: Request, field: str) -> str | None:
    """Return the entity a field names by id: ``parent_location_id`` a location, ``tag_ids`` tags."""
    stem = field.removesuffix("s").removesuffix("_id")
    if not field.endswith(("_id", "_ids")):
        return None
    known = entities.entities(request.operation.area)
    family = request.operation.archetype.entity.split("_")[0]
    for name in (stem, f"{family}_{stem}"):
        if name in known and name != request.operation.archetype.entity:
            return name
    tail = stem.rpartition("_")[2]
    return tail if tail in known else None


def _ids(value: Any) -> Iterator[str]:
    for each in value if isinstance(value, list) else [value]:
        if isinstance(each, str) and each:
            yield each


def _dangling(request: Request, entity: str, field: str, value: str) -> Exception:
    documented = entities.documented(request.operation, entity, field, value, request.path)
    return documented or problems.invalid_fields(
        [(field, f"There is no {entity.replace('_', ' ')} {value}.")]
    )
