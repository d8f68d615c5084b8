"""Where rooms stand and what they are tied to: the lowest level of places, and calendars that are in use.

Source: Zoom API reference, "Zoom Rooms", errors of each operation, read 2026-02; documented, unless a
line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom import catalog

from .. import entities, privileges
from ..archetypes import stored
from ..registry import Problem, Request, before
from ..world import rooms
from ..world.world import World
from .locations import LEVELS, levels


@before("rooms.create")
def refuse_level(request: Request, world: World) -> None:
    """A room stands at the lowest level of the structure."""
    place = world.records.get("location", request.fields.get("location_id") or "")
    if place is not None and place.get("type") != levels(world)[-1]:
        raise Problem(400, 300, f"Invalid parent location ID: {place['id']}.")


@before("rooms.update")
def refuse_unknown_profile(request: Request, world: World) -> None:
    id = (request.fields.get("device") or {}).get("device_profile_id")
    if id and world.records.get("device_profile", id) is None:
        room_id = request.path["roomId"]
        raise Problem(404, 8005, f"Zoom Room device profile does not exist: {room_id}.")


@before("rooms.locations.list")
def refuse_unknown_places(request: Request, world: World) -> None:
    kind, parent = request.query.get("type"), request.query.get("parent_location_id")
    if kind and kind not in LEVELS:
        raise Problem(400, 300, "Location type not exist.")
    if parent and world.records.get("location", parent) is None:
        raise Problem(404, 4801, f"Location not found:{parent}.")


@before("rooms.calendar_resources.delete", "rooms.calendar_services.delete")
def refuse_in_use(request: Request, world: World) -> None:
    """A calendar that a room reads its bookings from stays."""
    if "resourceId" in request.path:
        found = world.records.row("calendar_resource", request.path["resourceId"])
        rows = [found] if found is not None else []
    else:
        rows = world.records.list("calendar_resource", parent=request.path["serviceId"])
    for row in rows:
        if _reader(row.body, row.id, world):
            raise Problem(400, 4005, f"Calendar resource assigned to a Zoom Room: {row.id}.")


def _reader(resource: dict[str, Any], id: str, world: World) -> bool:
    """Return whether the room that the resource was assigned to is there and still reads it."""
    room = world.records.get("room", resource.get("assigned_room_id") or "")
    return room is not None and room.get("calendar_resource_id") == id


@before("rooms.get")
def renew_code(request: Request, world: World) -> None:
    """Give the room a new activation code where that is asked for."""
    room = world.records.get("room", request.path["roomId"])
    if room is not None and request.query.get("regenerate_activation_code"):
        _refuse_codes(request, world)
        rooms.store(world, room | {"activation_code": rooms.activation_code(world)})


def _refuse_codes(request: Request, world: World) -> None:
    """A new activation code is for who may edit rooms. Source: which privilege assumed."""
    user_id = request.token.user_id
    user = world.master.records.get("user", user_id)
    if user is None or user_id == world.owner_id:
        return
    wanted = privileges.needed(catalog.operation("rooms.update"))
    if not privileges.held(world.master, str(user.get("role_id"))).intersection(wanted):
        raise Problem(400, 200, "No permission to regenerate an activation code for a Zoom Room.")


@before("rooms.tags.assign", "rooms.tags.unassign")
def refuse_tags(request: Request, world: World) -> None:
    """Something is to be assigned, and only tags there are can be taken off."""
    stored.owner(request, world)
    if request.operation.method == "PATCH":
        if not request.fields.get("tag_ids"):
            raise Problem(400, 8305, "Nothing to update.")
        return
    given = str(request.query.get("tag_ids", "")).split(",")
    if any(world.records.get("tag", id) is None for id in given if id):
        refused = entities.told(request.operation, "tagId is invalid")
        assert refused is not None
        raise refused
