"""What a device can be, can run and can be put into; when it is enrolled.

Source: Zoom API reference, "Devices", read 2026-02; refusals documented, which kind runs which app assumed.
"""

from __future__ import annotations

from typing import Any

import msgspec

from .. import entities
from ..refusals import is_plain, refuses
from ..registry import Request, simulation
from ..world.world import World
from .phone_devices import plain_mac

PHONE = 5
_WHITEBOARD = 4
VENDORS = ("algo", "audiocodes", "cisco", "cyberdata", "grandstream", "poly", "yealink")
"""Who makes phone appliances."""
_ROOM_APPS = ("ZR", "ZRC", "ZRP")
_RUNS: dict[int, tuple[str, ...]] = {_WHITEBOARD: ("ZRW",), PHONE: ()}
"""The apps of kinds of devices that do not run every app of a room."""
_APP_OF = {0: "ZR", 1: "ZRC", 3: "ZRC"}
"""What a device runs once it is of a kind."""
_TAKES: dict[str, tuple[str, ...]] = {
    "Kiosk": ("ZR", "ZRC"),
    "DigitalSignageOnly": ("ZR", "ZRC"),
    "SchedulingDisplayOnly": ("ZRP",),
    "StandaloneWhiteboard": ("ZRW",),
}
"""The apps of rooms that do not take every app."""


def makes_phones(vendor: str) -> bool:
    return vendor.casefold().startswith(VENDORS)


def check_app(request: Request, world: World, device: dict[str, Any], app: str, room_id: str) -> None:
    """Raise Problem when the device cannot run the app, or the room has no use for it."""
    words = ""
    room = world.records.get("room", room_id) if room_id else None
    if app not in _RUNS.get(device.get("device_type", 0), _ROOM_APPS):
        words = "^device (does )?not support this app"
    elif room is not None and app not in _TAKES.get(room.get("type", ""), (app,)):
        words = "^room (does )?not support this app"
    refused = entities.told(request.operation, words) if words else None
    if refused is not None:
        raise refused


def check_kind(request: Request, world: World, device: dict[str, Any]) -> None:
    """Raise Problem when a change makes a device what it cannot be where it is."""
    kind = request.fields.get("device_type")
    room_id = request.fields.get("room_id", device.get("room_id") or "")
    if kind is not None:
        check_app(request, world, device, _APP_OF[kind], room_id)


@refuses("^required param can not be empty", "devices.create", "devices.update", early=True)
def leaves_out_what_it_needs(request: Request, world: World) -> bool:
    values = (request.fields.get(name) for name in _schema(request)["required"])
    return any(value is None or not str(value).strip() for value in values)


@refuses("^device type does not support", "devices.create", "devices.update", early=True)
def is_of_no_such_kind(request: Request, world: World) -> bool:
    kind = request.fields.get("device_type")
    return kind is not None and kind not in _schema(request)["properties"]["device_type"]["enum"]


def _schema(request: Request) -> dict[str, Any]:
    body = request.operation.body
    assert body is not None, f"{request.operation.id} has no body"
    return body.schema


@refuses("^model or vendor not exist", "devices.create")
def is_a_phone_of_nobody(request: Request, world: World) -> bool:
    """Room devices are taken from every maker. Source: assumed."""
    return request.fields["device_type"] == PHONE and not makes_phones(request.fields["vendor"])


@refuses("not enrolled", "devices.update", "devices.update_assignment")
def is_not_enrolled(request: Request, world: World) -> bool:
    device = world.records.get("managed_device", request.path["deviceId"])
    return device is not None and not device.get("enrolled_in_zdm", True)


@refuses("^Device is not ZPA", "devices.zpa.delete")
def is_no_phone(request: Request, world: World) -> bool:
    mac = plain_mac(request.path["macAddress"])
    device = world.records.find("managed_device", "mac", mac) if mac else None
    return makes_phones(request.path["vendor"]) and device is not None and device["device_type"] != PHONE


@refuses("^Upgrade type dose not exist", "devices.zpa.upgrade", early=True)
def upgrades_something_else(request: Request, world: World) -> bool:
    data = request.fields.get("data")
    kind = data.get("upgrade_type") if isinstance(data, dict) else None
    return kind is not None and kind not in ("UPGRADE_FIRMWARE", "UPGRADE_APP")


@refuses(r"^invalid parameters", "devices.zpa.get_settings", early=True)
def asks_about_what_is_no_id(request: Request, world: World) -> bool:
    id = request.query.get("user_id", "")
    return bool(id) and not is_plain(id)


class Managed(msgspec.Struct, tag_field="kind", tag="managed_device", forbid_unknown_fields=True):
    """A device, by id, serial number or MAC address, connects to Zoom Device Management or goes offline, and
    is enrolled there or not any more."""

    device: str
    online: bool = True
    enrolled: bool = True


@simulation("managed_device", Managed)
def manage(world: World, wish: Managed) -> dict[str, Any]:
    """Change whether a device is managed, and there. Raises ValueError when there is no such device."""
    records, name = world.records, wish.device
    device = (
        records.get("managed_device", name)
        or records.find("managed_device", "serial", name.lower())
        or records.find("managed_device", "mac", plain_mac(name) or "")
    )
    if device is None:
        raise ValueError(f"There is no managed device {name[:80]!r}.")
    is_there = wish.online and wish.enrolled
    device |= {"enrolled_in_zdm": wish.enrolled, "connected_to_zdm": is_there, "device_status": int(is_there)}
    records.put("managed_device", device["device_id"], device)
    return {"ok": True, "device_id": device["device_id"], "enrolled": wish.enrolled, "online": is_there}
