"""Desk phones: who they are assigned to, when they register, when they may go.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from datetime import timedelta
from typing import Any

import msgspec

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row

from .. import entities
from ..archetypes import stored
from ..archetypes.list import list_within
from ..registry import Reply, Request, after, before, behaves, behaviour, derived, simulation
from ..world import phone
from ..world.call_events import tell
from ..world.world import World
from .phone import said

MAKERS = ("algo", "audiocodes", "cisco", "cyberdata", "grandstream", "poly", "yealink", "other")
_MOST_PHONES = 3
_REBOOT_EVERY = timedelta(minutes=2)


def plain_mac(text: str) -> str | None:
    """Return a MAC address as twelve small digits, None when it is none."""
    digits = re.sub("[:.-]", "", text).lower()
    return digits if re.fullmatch("[0-9a-f]{12}", digits) else None


@behaviour("phone.devices.create")
def create(request: Request, world: World) -> Reply:
    """Provision a phone for up to one user or several lines. It is offline until it registers."""
    fields, operation = request.fields, request.operation
    maker = fields["type"].casefold()
    if not maker.startswith(MAKERS):
        raise said(operation, "Phone manufacturer does not exist")
    device: dict[str, Any] = {
        **{
            name: fields[name]
            for name in ("display_name", "model", "provision_template_id")
            if name in fields
        },
        "id": world.new_id(),
        "type": fields["type"],
        "device_type": f"{fields['type']} {fields.get('model', '')}".strip(),
        "mac_address": _free_mac(request, world, fields["mac_address"]),
        "status": "offline",
        "assignee_extension_ids": [],
        "site_id": phone.main_site(world).get("id", ""),
    }
    if fields.get("assigned_to"):
        _assign_to(request, world, device, fields["assigned_to"])
    _assign(request, world, device, fields["assignee_extension_ids"])
    phone.keep_device(world, device)
    if maker.startswith("other"):
        _tell_generic(world, device)
    return Reply(operation.success_status, {"id": device["id"], "display_name": device["display_name"]})


def _free_mac(request: Request, world: World, text: str, device_id: str = "") -> str:
    mac = plain_mac(text)
    if mac is None:
        raise said(request.operation, "The MAC Address is invalid")
    known = world.records.find("phone_device", "mac", mac)
    if known and known["id"] != device_id:
        raise said(request.operation, "MAC Address already exists")
    return mac


def _assign_to(request: Request, world: World, device: dict[str, Any], id: str) -> None:
    """Give the phone to a user or common area, named by its own id or its extension's."""
    for entity in ("phone_user", "common_area"):
        owner = world.records.get(entity, id)
        if owner is not None:
            id = owner["extension_id"]
    if world.records.get("phone_extension", id) is None and world.records.get("user", id) is None:
        raise said(request.operation, "User not found", id)
    _assign(request, world, device, [id])


def _assign(request: Request, world: World, device: dict[str, Any], extension_ids: list[str]) -> None:
    """Add lines. Raises Problem for extensions of others than users and common areas, and a fourth phone."""
    for id in extension_ids:
        found = phone.owner_of(world, id)
        if found is None or found[0] not in ("phone_user", "common_area"):
            raise said(request.operation, "user extension", id)
        held = [other["id"] for other in phone.devices_of(world, id) if other["id"] != device["id"]]
        if found[0] == "phone_user" and len(held) >= _MOST_PHONES:
            raise said(request.operation, "up to three desk phones")
        device["site_id"] = found[1].get("site_id") or device.get("site_id", "")
    device["assignee_extension_ids"] = list(
        dict.fromkeys([*device["assignee_extension_ids"], *extension_ids])
    )


@behaviour("phone.devices.list")
def list_devices(request: Request, world: World) -> Reply:
    """List assigned or unassigned phones, by whom, where, maker or part of name and address."""
    query = request.query
    is_assigned = query.pop("type") == "assigned"
    kind, maker, site, word = (
        query.pop(name, None) for name in ("assignee_type", "device_type", "site_id", "keyword")
    )

    def test(row: Row) -> bool:
        device = row.body
        if bool(device.get("assignee_extension_ids")) != is_assigned or site not in (
            None,
            device.get("site_id"),
        ):
            return False
        if maker and not str(device.get("type", "")).casefold().startswith(maker.casefold()):
            return False
        if kind and all(item["extension_type"] != kind for item in _assignees(device, world)):
            return False
        return (
            word is None
            or word.casefold() in f"{device.get('display_name')} {device.get('mac_address')}".casefold()
        )

    return list_within(request, world, None, [test])


@before("phone.devices.update")
def check_change(request: Request, world: World) -> None:
    """A changed address is free, a changed user has a place for one more phone."""
    device = world.records.get("phone_device", request.path["deviceId"])
    fields = request.fields
    if device is None:
        return
    if "mac_address" in fields:
        device["mac_address"] = fields["mac_address"] = _free_mac(
            request, world, fields["mac_address"], device["id"]
        )
    wanted = fields.pop("assigned_to", None)
    if wanted:
        device["assignee_extension_ids"] = []
        _assign_to(request, world, device, wanted)
    phone.keep_device(world, device)


@after("phone.devices.delete")
def check_unassigned(device: dict[str, Any], request: Request, world: World) -> None:
    if device.get("assignee_extension_ids"):
        raise said(request.operation, "Only unassigned device")


@behaviour("phone.devices.extensions.assign")
def assign_lines(request: Request, world: World) -> Reply:
    device = _device(request, world)
    _assign(request, world, device, request.fields["assignee_extension_ids"])
    phone.keep_device(world, device)
    return Reply(request.operation.success_status)


@behaviour("phone.devices.extensions.unassign")
def unassign_line(request: Request, world: World) -> Reply:
    device, id = _device(request, world), request.path["extensionId"]
    if id not in device.get("assignee_extension_ids", ()):
        raise said(request.operation, "Device ID or Assignee extension ID does not exist")
    device["assignee_extension_ids"].remove(id)
    phone.keep_device(world, device)
    return Reply(request.operation.success_status)


def _device(request: Request, world: World) -> dict[str, Any]:
    id = request.path["deviceId"]
    device = world.records.get("phone_device", id)
    if device is None:
        raise entities.not_found(request.operation, "phone_device", "deviceId", id)
    return device


@behaviour("phone.devices.reboot")
def reboot(request: Request, world: World) -> Reply:
    """Reboot a phone that is online; not again within minutes. Source: how many, assumed."""
    device = stored.named(request, world).body
    if str(device.get("type", "")).casefold().startswith("other"):
        raise said(request.operation, "does not support this action")
    if device.get("status") != "online":
        raise said(request.operation, "The given device is offline")
    last = device.get("rebooted_at")
    if last and world.now() - parse_iso(last) < _REBOOT_EVERY:
        raise said(request.operation, "Operation is too frequent")
    world.records.put("phone_device", device["id"], {**device, "rebooted_at": iso(world.now())})
    return Reply(request.operation.success_status)


def _assignees(device: dict[str, Any], world: World) -> list[dict[str, Any]]:
    found = ((id, phone.owner_of(world, id)) for id in device.get("assignee_extension_ids", ()))
    return [
        {
            "id": owner[1]["id"],
            "name": phone.name_of(owner[1]),
            "extension_id": id,
            "extension_number": owner[1]["extension_number"],
            "extension_type": phone.KINDS[owner[0]],
        }
        for id, owner in found
        if owner
    ]


def _assignee(device: dict[str, Any], world: World) -> dict[str, Any] | None:
    shown = _assignees(device, world)
    names = ("extension_number", "extension_type", "id", "name")
    return {name: shown[0][name] for name in names} if shown else None


derived("phone_device", "assignees")(_assignees)
derived("phone_device", "assignee")(_assignee)


def _tell_generic(world: World, device: dict[str, Any]) -> None:
    """A phone of no known maker tells what it is to be provisioned with."""
    site = world.records.get("phone_site", device["site_id"]) or {}
    shown = {"id": device["site_id"], "name": site.get("name", "")}
    tell(world, "phone.generic_device_provision", {**device, "site": shown, "provision": {"type": "manual"}})


class Registration(msgspec.Struct, tag_field="kind", tag="phone_device", forbid_unknown_fields=True):
    """A desk phone, by id or MAC address, comes online and registers, or goes offline."""

    device: str
    online: bool = True


@simulation("phone_device", Registration)
def register(world: World, wish: Registration) -> dict[str, Any]:
    """Change whether the phone is there. Raises ValueError when there is no such phone."""
    mac = plain_mac(wish.device) or ""
    device = world.records.get("phone_device", wish.device) or world.records.find("phone_device", "mac", mac)
    if device is None:
        raise ValueError(f"There is no desk phone {wish.device[:80]!r}.")
    device["status"] = "online" if wish.online else "offline"
    world.records.put("phone_device", device["id"], device)
    if wish.online:
        object = {"device_id": device["id"], "device_name": device["display_name"]}
        tell(world, "phone.device_registration", {**object, "mac_address": device["mac_address"]})
    return {"ok": True, "device_id": device["id"], "status": device["status"]}


behaves("phone.devices.get", "phone.devices.update", "phone.devices.delete")
