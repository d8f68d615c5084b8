"""Zoom Rooms: check-in, check-out, and what a change of settings does to bookings that wait.

Source: Zoom API reference, "Use Zoom Room controls", read 2026-02. 202 means accepted, not done.
"""

from __future__ import annotations

from typing import Any

from ..registry import Problem, Reply, Request, after, behaviour, synonym
from ..world import bookings, room_meetings, rooms, sensors, signage
from ..world.world import World
from . import room_controls

_OFFLINE = (
    "Zoom Room is offline. Please ensure that the Zoom Room is online before checking in or checking out."
)
_NEEDED = {"google": ("event_id", "calendar_id"), "microsoft": ("event_id", "change_key", "resource_email")}


@behaviour("rooms.control")
def control(request: Request, world: World) -> Reply:
    """Pass a method on to the room. Accepted with no body whatever comes of it, once room and parameters are
    sound; reasons for nothing happening stand in the room's activity."""
    room = world.records.get("room", request.path["id"])
    if room is None:
        raise Problem(404, 1012, f"Room does not exist: {request.path['id']}.")
    method, params = request.fields.get("method"), request.fields.get("params")
    if not isinstance(method, str) or not isinstance(params or {}, dict):
        raise Problem(400, 300, "Invalid parameters.")
    if not rooms.state_of(world, room["id"])["online"]:
        raise Problem(400, 300, _OFFLINE)
    if method in ("zoomroom.check_in", "zoomroom.check_out"):
        _check(world, room, method.removeprefix("zoomroom."), params or {})
    else:
        room_controls.perform(world, room, method, params or {})
    return Reply(202)


def _check(world: World, room: dict[str, Any], what: str, params: dict[str, Any]) -> None:
    calendar = rooms.calendar_of(world, room)
    forms = [_NEEDED[calendar.kind]] if calendar else list(_NEEDED.values())
    if not any(all(_is_text(params.get(name)) for name in form) for form in forms):
        raise Problem(400, 300, "Invalid parameters.")
    act = bookings.check_in if what == "check_in" else bookings.check_out
    reason = act(world, room, params)
    if reason:
        rooms.note(world, room["id"], f"{what}_ignored", reason)


def _is_text(value: object) -> bool:
    return isinstance(value, str) and value != ""


@after("rooms.create")
def created(room: dict[str, Any], request: Request, world: World) -> None:
    """A new room has its codes, and is offline until its device is activated; simulate room_online does that.

    Source: that name and codes come by themselves observed, the other values assumed.
    """
    room.update(
        {
            "display_name": rooms.name_of(room),
            "activation_code": rooms.activation_code(world),
            "room_passcode": rooms.passcode(world),
            "required_code_to_ext": False,
            "hide_room_in_contacts": False,
            "under_construction": False,
            "tag_ids": [],
        }
        | room
    )
    rooms.begin_state(world, room["id"], online=False)
    room["status"] = rooms.status_of(world, room)
    _tie_calendar(room, world)
    world.emit("zoomroom.created", _named(room))


@after("rooms.update")
def updated(room: dict[str, Any], request: Request, world: World) -> None:
    """Let changed check-in settings take effect on bookings that wait already."""
    room["status"] = rooms.status_of(world, room)
    _tie_calendar(room, world)
    before = world.records.get("room", room["id"])
    if before is None or rooms.have_other_rules(before, room):
        bookings.plan_room(world, room)
    if world.is_watched:
        world.records.after_commit(lambda: rooms.announce(world, room["id"]))
    world.emit("zoomroom.updated", _named(room))


@after("rooms.delete")
def deleted(room: dict[str, Any], request: Request, world: World) -> None:
    """Bookings, readings and timers go with their room; it leaves its meeting."""
    room_meetings.leave(world, room)
    if signage.playing(world, room["id"]):
        signage.stop(world, room)
    bookings.forget_room(world, room["id"])
    sensors.forget_room(world, room["id"])
    world.records.delete("room_state", room["id"])
    world.emit("zoomroom.deleted", _named(room))


def _tie_calendar(room: dict[str, Any], world: World) -> None:
    """Let the calendar's resource know the room it is assigned to."""
    resource_id = room.get("calendar_resource_id")
    resource = world.records.get("calendar_resource", resource_id) if resource_id else None
    if resource_id and resource is not None and resource.get("assigned_room_id") != room["id"]:
        keys = {"email": resource["calendar_resource_email"].lower(), "room": room["id"]}
        service = world.records.row("calendar_resource", resource_id)
        parent = service.parent if service else ""
        changed = resource | {"assigned_room_id": room["id"]}
        world.records.put("calendar_resource", resource_id, changed, parent=parent, keys=keys)


def _named(room: dict[str, Any]) -> dict[str, Any]:
    return {"id": room["id"], "room_name": rooms.name_of(room)}


synonym("room", zoom_room_type="type", room_id="id")
