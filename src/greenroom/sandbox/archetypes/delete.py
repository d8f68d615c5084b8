"""Removes a record and what belongs to it."""

from __future__ import annotations

from .. import entities
from ..registry import Problem, Reply, Request
from ..world.world import World
from . import stored


def delete(request: Request, world: World) -> Reply:
    """Remove the record the path names; one that every owner has may be missing already."""
    archetype = request.operation.archetype
    try:
        row = stored.named(request, world)
    except Problem:
        if not stored.of(request).entity.is_single:
            raise
        stored.owner(request, world)
        return stored.answer(request, {}, world)
    stored.run_afters(row.body, request, world)
    remove(world, request.operation.area, archetype.entity, row.id)
    return stored.answer(request, row.body, world)


def remove(world: World, area: str, entity: str, id: str) -> None:
    """Remove a record with everything it owns, at any depth."""
    for child in entities.entities(area)[entity].children:
        world.records.delete(child, id)  # one of a kind, named by its owner
        for row in world.records.list(child, parent=id):
            remove(world, area, child, row.id)
    world.records.delete(entity, id)
