"""Apps on rooms' signage: what a room shows while nobody meets in it.

An app plays from when somebody starts it until somebody stops it, a meeting takes the displays, or the room
goes offline; it does not come back by itself. Source: Zoom API reference, "Rooms" webhooks, read 2026-02;
what ends it is assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from . import rooms
from .world import World


def playing(world: World, room_id: str) -> dict[str, Any] | None:
    """Return the app that the room shows: app_id, app_name and start_time; None for none."""
    shown: dict[str, Any] | None = rooms.state_of(world, room_id).get("signage")
    return shown


def start(world: World, room: dict[str, Any], app: dict[str, Any]) -> str:
    """Let the room show an app, in place of one that it shows; return why not, or an empty text."""
    state, name = rooms.state_of(world, room["id"]), rooms.name_of(room)
    if not state["online"]:
        return f"{name} is offline, so its displays show nothing. Bring it online first."
    if state.get("meeting"):
        return f"{name} is in a meeting, which has the displays. Let it leave first."
    stop(world, room)
    shown = {"app_id": app["client_id"], "app_name": app["name"], "start_time": iso(world.now())}
    rooms.change_state(world, room["id"], signage=shown)
    rooms.note(world, room["id"], "signage_started", f"The displays show {app['name']}.")
    world.emit("zoomroom.digital_signage_app_started", {"room_id": room["id"], **shown})
    return ""


def stop(world: World, room: dict[str, Any]) -> str:
    """Take the app off the room's displays; return why not, or an empty text."""
    shown = playing(world, room["id"])
    if shown is None:
        return f"{rooms.name_of(room)} shows no app; start one first."
    rooms.change_state(world, room["id"], signage=None)
    rooms.note(world, room["id"], "signage_ended", f"The displays no longer show {shown['app_name']}.")
    ended = {"room_id": room["id"], **shown, "end_time": iso(world.now())}
    world.emit("zoomroom.digital_signage_app_ended", ended)
    return ""
