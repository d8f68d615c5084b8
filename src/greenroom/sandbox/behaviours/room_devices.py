"""Devices of rooms: their software goes up or down one step at a time, and profiles need something to hold.

Source: Zoom API reference, "Change Zoom Rooms app version" and "Zoom Rooms device profiles", read 2026-02;
documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso

from .. import entities
from ..registry import Problem, Request, after, before
from ..world.world import World

_TAKES = timedelta(minutes=10)
"""How long a change of version goes on, in which it can be cancelled. Assumed."""
_WORDS = {"upgrade": "upgrade request", "downgrade": "downgrade request", "cancel": "cancel request"}


@before("rooms.devices.change_app_version")
def refuse_version(request: Request, world: World) -> None:
    """No upgrade of what is new, no downgrade of what is old, and nothing to cancel once it is done."""
    device = world.records.get("device", request.path["deviceId"]) or {}
    if device.get("room_id", request.path["roomId"]) != request.path["roomId"]:
        return  # the archetype says so
    action, last = request.fields.get("action"), device.get("version_change") or {}
    if action not in _WORDS:
        return
    runs = last.get("until", "") > iso(world.now())
    if not runs if action == "cancel" else last.get("action") == action:
        refused = entities.told(request.operation, _WORDS[action])
        assert refused is not None
        raise refused


@after("rooms.devices.change_app_version")
def changed(device: dict[str, Any], request: Request, world: World) -> None:
    action = request.fields.get("action")
    kept = {"action": action, "until": iso(world.now() + _TAKES)}
    device["version_change"] = kept if action in ("upgrade", "downgrade") else {}


@before("rooms.device_profiles.create")
def refuse_profile(request: Request, world: World) -> None:
    """A room without devices has nothing to put into a profile."""
    room_id = request.path["roomId"]
    if world.records.get("room", room_id) and not world.records.list("device", parent=room_id, limit=1):
        raise Problem(
            400,
            300,
            "Unable to create device profile because there is no microphone/speaker/camera available in the "
            f"following Zoom Room: {room_id}.",
        )


@before("rooms.device_profiles.update", "rooms.device_profiles.delete")
def refuse_others(request: Request, world: World) -> None:
    """Another room's profile stays as it is, and one that is in use is not deleted. Source: assumed."""
    room_id, id = request.path["roomId"], request.path["deviceProfileId"]
    room, row = world.records.get("room", room_id), world.records.row("device_profile", id)
    if room is None or row is None:
        return
    is_deletion = request.operation.method == "DELETE"
    is_used = is_deletion and room.get("device_profile_id") == id
    if row.parent != room_id or is_used:
        raise Problem(400, 300, f"You cannot {'delete' if is_deletion else 'change'} this device profile.")


@before("rooms.configure_controller_apps")
def refuse_apps(request: Request, world: World) -> None:
    """Each entry names an app and a room there is."""
    for entry in request.body or ():
        if not entry.get("app_id") or not entry.get("room_id"):
            raise Problem(400, 30051005, "Parameter verification failed.")
        if world.records.get("room", entry["room_id"]) is None:
            text = f"Zoom App {entry['app_id']} or Zoom Room {entry['room_id']} not found."
            raise Problem(404, 30054003, text)
