"""Who or what belongs to a record: a list kept in it, of ids or of small objects with an id."""

from __future__ import annotations

from typing import Any

from .. import entities
from ..registry import Reply, Request, keys_of
from ..world.world import World
from . import stored


def membership(request: Request, world: World) -> Reply:
    """GET lists, POST and PATCH add, PUT replaces, DELETE removes; the owner's record keeps the list."""
    archetype = request.operation.archetype
    field, parent = archetype.items or "", archetype.parent
    assert parent is not None
    id = stored.owner(request, world)
    row = world.records.row(parent.entity, id)
    owner = row.body if row else {}
    members = owner.get(field, [])
    if request.operation.method == "GET":
        return _listed(request, members, world)
    given = _given(request, field)
    if request.operation.method != "DELETE":
        _check(request, given, world)
    owner[field] = _changed(request, members, given)
    stored.run_afters(owner, request, world)
    keys = keys_of(parent.entity, owner)
    world.records.put(parent.entity, id, owner, parent=row.parent if row else "", keys=keys)
    return stored.answer(request, owner, world)


def _listed(request: Request, members: list[Any], world: World) -> Reply:
    archetype, found = request.operation.archetype, stored.of(request)
    items = []
    for member in members:
        known = world.records.get(archetype.entity, _id(request, member)) or {}
        own = member if isinstance(member, dict) else {}
        items.append(found.show({**known, **own}, world))
    body: dict[str, Any] = {"next_page_token": "", "page_size": len(items), archetype.items or "": items}
    shown = {name: value for name, value in body.items() if name in found.reply.get("properties", {})}
    return Reply(request.operation.success_status, shown)


def _given(request: Request, field: str) -> list[Any]:
    value = request.fields.get(field, request.query.get(field, []))
    return [part for part in value.split(",") if part] if isinstance(value, str) else list(value)


def _check(request: Request, given: list[Any], world: World) -> None:
    """Raise Problem 404 for the first member that does not exist."""
    archetype = request.operation.archetype
    for member in given:
        id = _id(request, member)
        if not stored.exists(archetype.entity, id, world):
            raise entities.not_found(
                request.operation, archetype.entity, archetype.items or "", id, request.path
            )


def _changed(request: Request, members: list[Any], given: list[Any]) -> list[Any]:
    method, named = request.operation.method, {_id(request, member) for member in given}
    if method == "PUT":
        return given
    others = [member for member in members if _id(request, member) not in named]
    return others if method == "DELETE" else others + given


def _id(request: Request, member: Any) -> str:
    if not isinstance(member, dict):
        return str(member)
    found = stored.of(request)
    return str(member.get(request.operation.archetype.id_field or found.entity.id_field, ""))
