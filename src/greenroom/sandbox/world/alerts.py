"""Alerts of rooms: at once, and again five minutes later while the trouble lasts.

Source: Zoom API reference, "Zoom Room Alert" and "Zoom Room Delayed Alert", read 2026-02; documented.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, iso
from greenroom.storage.records import Timer

from ..registry import on_timer
from . import rooms
from .world import World

DELAY_MIN = 5
_TRIGGERED, _CLEARED = 1, 2
_ROOM_OFFLINE = 3
_ROOMS_COMPUTER = 1


def room_is(world: World, room: dict[str, Any], *, is_online: bool) -> None:
    """Announce that a room went offline, or that it is back."""
    world.cancel("alert.delayed", room["id"])
    alert = _alert(world, room, _CLEARED if is_online else _TRIGGERED)
    world.emit("zoomroom.alert", alert)
    if not is_online:
        issue = {"room_id": room["id"], "issue": alert["issue"], "time": iso(world.now())}
        id = f"{room['id']}/{alert['alert_time']}"
        world.records.put("room_issue", id, issue, parent=room["id"], keys={"day": issue["time"][:10]})
    if not is_online:
        due = world.now() + timedelta(minutes=DELAY_MIN)
        world.at(due, "alert.delayed", room["id"], {"alert": alert})


@on_timer("alert.delayed")
def _still_offline(timer: Timer, world: World) -> None:
    if world.records.get("room", timer.ref) and not rooms.state_of(world, timer.ref)["online"]:
        world.emit("zoomroom.delayed_alert", timer.body["alert"])


def _alert(world: World, room: dict[str, Any], kind: int) -> dict[str, Any]:
    calendar = rooms.calendar_of(world, room)
    email = calendar.email if calendar else ""
    return {
        "id": room["id"],
        "room_name": rooms.name_of(room),
        "calendar_name": email,
        "email": email or str(room.get("support_email") or ""),
        "issue": "Zoom Room is offline" if kind == _TRIGGERED else "Zoom Room is online",
        "alert_type": _ROOM_OFFLINE,
        "component": _ROOMS_COMPUTER,
        "alert_time": epoch_ms(world.now()),
        "alert_kind": kind,
    }
