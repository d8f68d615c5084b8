"""The tree of places: a place's level follows from its parent's.

Source: Zoom API reference, "Zoom Rooms Location", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from ..registry import Problem, Request, after, before, keys_of
from ..world.world import World
from .operator import operator

LEVELS = ("country", "states", "city", "campus", "building", "floor")
_TAKEN = "Location name already exists. Try a different location name."
_SHOWN = ("id", "name", "parent_location_id", "type")


@before("rooms.locations.create")
def refuse_taken_names(request: Request, world: World) -> None:
    """Names are unique under one parent."""
    parent, name = request.fields.get("parent_location_id", ""), request.fields.get("name")
    if any(row.body.get("name") == name for row in _children(world, parent)):
        raise Problem(400, 300, _TAKEN)


@after("rooms.locations.create")
def created(location: dict[str, Any], request: Request, world: World) -> None:
    """A place without a parent stands at the top of the structure."""
    parent_id = location.setdefault("parent_location_id", "")
    parent = world.records.get("location", parent_id) if parent_id else None
    location["type"] = _level_below(parent, parent_id, world)
    location.setdefault("timezone", parent.get("timezone", "UTC") if parent else "UTC")
    _tell("zoomroom.location_created", location, request, world)


@after("rooms.locations.update")
def updated(location: dict[str, Any], request: Request, world: World) -> None:
    _tell("zoomroom.location_updated", location, request, world)


@after("rooms.locations.change_parent")
def moved(location: dict[str, Any], request: Request, world: World) -> None:
    """The new parent stands one level above."""
    parent_id = location.get("parent_location_id", "")
    parent = world.records.get("location", parent_id)
    if _level_below(parent, parent_id, world) != location.get("type"):
        raise Problem(400, 300, f"Invalid parent location id {parent_id}.")
    _tell("zoomroom.location_updated", location, request, world)


@after("rooms.locations.delete")
def deleted(location: dict[str, Any], request: Request, world: World) -> None:
    """Places below go too; rooms and workspaces stay and stand nowhere. Source: assumed."""
    for row in _children(world, location["id"]):
        deleted(row.body, request, world)
        world.records.delete("location", row.id)
    for kind in ("room", "workspace"):
        for row in world.records.list(kind, where={"location_id": location["id"]}):
            moved = {**row.body, "location_id": ""}
            world.records.put(kind, row.id, moved, parent=row.parent, keys=keys_of(kind, moved))
    _tell("zoomroom.location_deleted", location, request, world)


def _children(world: World, parent_id: str) -> list[Any]:
    return world.records.list("location", where={"parent_location_id": parent_id})


def levels(world: World) -> tuple[str, ...]:
    """Return the account's levels of places, the highest first."""
    kept = world.records.get("location_structure", "account") or {}
    return tuple(kept.get("structures") or LEVELS)


def _level_below(parent: dict[str, Any] | None, parent_id: str, world: World) -> str:
    structure = levels(world)
    if parent is None:
        return str(structure[0])
    level = parent.get("type")
    below = structure.index(level) + 1 if level in structure else len(structure)
    if below >= len(structure):
        raise Problem(400, 300, f"Invalid parent location id {parent_id}")
    return str(structure[below])


def _tell(event: str, location: dict[str, Any], request: Request, world: World) -> None:
    shown = {name: location.get(name, "") for name in _SHOWN}
    world.emit(event, shown, **operator(request, world))
