"""Desks and small rooms that people reserve: which are free, who has them, and what their changes tell.

Source: Zoom API reference, "Workspaces", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from greenroom.core.clock import iso, parse_iso

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, Upload, after, behaviour
from ..world import rooms
from ..world.world import World
from . import reservations
from .operator import operator, user

_MAP_TYPES = ("image/png", "image/jpeg", "image/jpg", "image/svg+xml")


@after("workspaces.create", "workspaces.update", "workspaces.delete")
def told(workspace: dict[str, Any], request: Request, world: World) -> None:
    verb = {"POST": "created", "PATCH": "updated", "DELETE": "deleted"}[request.operation.method]
    shown = {"id": workspace["id"], "workspace_name": workspace.get("workspace_name", "")}
    world.emit(f"workspace.{verb}", shown, **operator(request, world))


@after("workspaces.create")
def equip(workspace: dict[str, Any], request: Request, world: World) -> None:
    """A new workspace has its codes and can be reserved at once. Source: assumed."""
    made = {
        "workspace_display_name": workspace.get("workspace_name", ""),
        "capacity": "1",
        "construction_status": False,
        "requires_approval": False,
        "asset_ids": [],
        "room_images": [],
        "activation_code": rooms.activation_code(world),
        "workspace_passcode": rooms.passcode(world),
        "supportAssignment": workspace.get("workspace_type") == "desk",
    }
    workspace.update(made | workspace)


@after("workspaces.assignments.set")
def assigned(assignment: dict[str, Any], request: Request, world: World) -> None:
    """Name the user by e-mail address too, and tell."""
    held = assignment.get("permanent_assignment") or {}
    if not held.get("user_id"):
        return
    known = user(world, held["user_id"])
    if not known:
        raise entities.not_found(request.operation, "user", "userId", held["user_id"])
    held.update(account_id=world.account_id, user_email=known["email"])
    assignment["permanent_assignment"] = held
    shown = {**_assignment(assignment, request, world), "user_email": known["email"]}
    world.emit("workspace.user_assigned", shown, **operator(request, world))


@after("workspaces.assignments.delete")
def unassigned(assignment: dict[str, Any], request: Request, world: World) -> None:
    shown = _assignment(assignment, request, world)
    world.emit("workspace.user_unassigned", shown, **operator(request, world))


@behaviour("workspaces.get_hot_desk_usage")
def usage(request: Request, world: World) -> Reply:
    """Count who is where right now; with a location, at that location."""
    place = request.query.get("location_id")
    now, counts = iso(world.now()), {kind: Counter[bool]() for kind in ("desk", "room")}
    for row in world.records.list("workspace"):
        if place in (None, row.body.get("location_id")):
            kind = "desk" if row.body.get("workspace_type") == "desk" else "room"
            counts[kind][bool(reservations.in_the_way(world, row.id, now, now))] += 1
    counts["total"] = counts["desk"] + counts["room"]
    shown = {
        f"{kind}_usage": {"in_use": count[True], "not_in_use": count[False]} for kind, count in counts.items()
    }
    return Reply(200, shown)


@after("workspaces.list_additional_information")
def availability(reply: dict[str, Any], request: Request, world: World) -> None:
    """Say which are free for the whole of the time asked about."""
    since, until = (iso(parse_iso(request.query[name])) for name in ("from", "to"))
    for workspace in reply["workspaces"]:
        is_taken = bool(reservations.in_the_way(world, workspace["id"], since, until))
        workspace["available"] = not is_taken and not workspace.get("construction_status", False)


@behaviour("workspaces.floor_maps.upload")
def upload_floor_map(request: Request, world: World) -> Reply:
    """Keep the map of a place, in place of the one it had."""
    place = str(request.fields["location_id"])
    if world.records.get("location", place) is None:
        raise Problem(404, 404, "Location not found.")
    map_ = request.fields.get("file")
    if isinstance(map_, Upload) and map_.content_type.lower() not in _MAP_TYPES:
        raise entities.told(request.operation, "Floor map check failed") or Problem(
            400, 400, "Not a picture."
        )
    url, file_id = f"{world.base_url}/file/floor_map/{place}", world.new_id()
    kept = {"location_id": place, "file_id": file_id, "background_map_url": url, "point_size": 10}
    world.records.put("floor_map", place, kept, parent=place)
    return stored.answer(request, kept, world)


def _assignment(assignment: dict[str, Any], request: Request, world: World) -> dict[str, Any]:
    workspace_id = request.path["workspaceId"]
    workspace = world.records.get("workspace", workspace_id) or {}
    return {
        "account_id": world.account_id,
        "assign_type": "permanent",
        "user_id": (assignment.get("permanent_assignment") or {}).get("user_id", ""),
        "workspace_id": workspace_id,
        "workspace_name": workspace.get("workspace_name", ""),
    }
