"""Devices of Zoom Device Management, phone appliances, H.323 rooms and SIP phones.

Source: Zoom API reference, "Devices", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso
from greenroom.storage.records import Row

from .. import schemas
from ..archetypes import stored
from ..archetypes.list import list_within
from ..registry import Reply, Request, after, before, behaves, behaviour, indexed
from ..world import phone
from ..world.world import World
from .device_rules import PHONE, check_app, check_kind, makes_phones
from .phone import said
from .phone_devices import plain_mac

indexed("managed_device", serial="serial_number", mac="mac_address")
indexed("h323_device", name="name")
indexed("sip_phone", email="user_email")
_MOST_TAG = 64


# Device management


@before("devices.create")
def check_new(request: Request, world: World) -> None:
    """A device is there once; the room and the user it is for exist."""
    fields, operation = request.fields, request.operation
    mac = plain_mac(fields["mac_address"])
    if mac is None:
        raise said(operation, "invalid mac address")
    known = world.records.find("managed_device", "serial", fields["serial_number"].lower())
    if known or world.records.find("managed_device", "mac", mac):
        raise said(operation, "device has already exist")
    fields["mac_address"] = mac
    _check_links(request, world, fields)


@before("devices.update")
def check_change(request: Request, world: World) -> None:
    device = world.records.get("managed_device", request.path["deviceId"])
    if device is not None:
        _check_links(request, world, request.fields)
        check_kind(request, world, device)


def _check_links(request: Request, world: World, fields: dict[str, Any]) -> None:
    room_id, email = fields.get("room_id"), fields.get("user_email")
    if room_id and world.records.get("room", room_id) is None:
        raise said(request.operation, "zoom room does not exist")
    if len(fields.get("tag") or "") > _MOST_TAG:
        raise said(request.operation, "tag length")
    if email and world.records.find("user", "email", email.lower()) is None:
        raise said(request.operation, "email does not have plan")


@after("devices.create", "devices.update")
def linked(device: dict[str, Any], request: Request, world: World) -> None:
    """A new device is enrolled, and offline until it connects. Source: assumed."""
    device.setdefault("enrolled_in_zdm", True)
    device.setdefault("connected_to_zdm", False)
    device.setdefault("device_status", 0)
    device.setdefault("device_type", 5)
    room = world.records.get("room", device.get("room_id") or "")
    if room:
        device["room_name"] = room["name"]


@behaviour("devices.list")
def list_devices(request: Request, world: World) -> Reply:
    """List enrolled devices, or those that are not; -1 stands for every type and status."""
    query = request.query
    word = str(query.pop("search_text", "")).casefold()
    vendor, model = query.pop("device_vendor", None), query.pop("device_model", None)
    wanted = {name: query.pop(name, -1) for name in ("device_type", "device_status")}
    is_enrolled = query.pop("is_enrolled_in_zdm", True)

    def test(row: Row) -> bool:
        device = row.body
        names = ("device_name", "serial_number", "mac_address")
        text = " ".join(str(device.get(name, "")) for name in names).casefold()
        return (
            word in text
            and device.get("enrolled_in_zdm", True) == is_enrolled
            and all(value == -1 or device.get(name) == value for name, value in wanted.items())
            and vendor in (None, device.get("vendor"))
            and model in (None, device.get("model"))
        )

    return list_within(request, world, None, [test])


@behaviour("devices.assign_group")
def assign_group(request: Request, world: World) -> Reply:
    device, id = stored.named(request, world).body, request.query["group_id"]
    if world.records.get("device_group", id) is None:
        raise said(request.operation, "Group does not exist")
    world.records.put("managed_device", device["device_id"], {**device, "zdm_group_id": id})
    return Reply(request.operation.success_status)


@behaviour("devices.update_assignment")
def update_assignment(request: Request, world: World) -> Reply:
    """Put a device into a room, or with no room take it out."""
    device, fields = stored.named(request, world).body, request.fields
    room_id = fields.get("room_id", "")
    room = world.records.get("room", room_id)
    if room_id and room is None:
        raise said(request.operation, "Room does not exist", room_id)
    app = fields.get("app_type", "ZR")
    if fields:
        check_app(request, world, device, app, room_id)
    device |= {"room_id": room_id, "room_name": room["name"] if room else "", "app_type": app}
    world.records.put("managed_device", device["device_id"], device)
    return Reply(request.operation.success_status)


# Phone appliances


_Found = tuple[str, dict[str, Any]]


def _appliance(request: Request, world: World, vendor: str, mac_text: str, missing: str) -> _Found:
    """Return the phone of a vendor and address, and what keeps it: device management, or the desk phones.

    Raises Problem.
    """
    mac = plain_mac(mac_text)
    if not makes_phones(vendor):
        raise said(request.operation, "Device vendor does not support")
    if mac is None:
        raise said(request.operation, "Mac address is wrong")
    managed = world.records.find("managed_device", "mac", mac)
    if managed is not None and managed["device_type"] == PHONE:
        return "managed_device", managed
    desk = world.records.find("phone_device", "mac", mac)
    if desk is None:
        raise said(request.operation, missing)
    return "phone_device", desk


@behaviour("devices.zpa.assign")
def assign_appliance(request: Request, world: World) -> Reply:
    """Give a phone to an extension, or with none take it back."""
    fields = request.fields
    kind, device = _appliance(request, world, fields["vendor"], fields["mac_address"], "Device not exists")
    number, lines = fields.get("extension_number"), []
    if number:
        known = phone.extension(world, number)
        if known is None:
            raise said(request.operation, "Extension number not exists")
        if known["extension_type"] not in (phone.USER, phone.COMMON_AREA):
            raise said(request.operation, "AUTO RECEPTIONIST")
        lines = [known["id"]]
    if kind == "phone_device":
        phone.keep_device(world, {**device, "assignee_extension_ids": lines})
    else:
        world.records.put(kind, device["device_id"], {**device, "extension_number": number or ""})
    return Reply(request.operation.success_status)


@behaviour("devices.zpa.delete")
def delete_appliance(request: Request, world: World) -> Reply:
    path = request.path
    kind, device = _appliance(request, world, path["vendor"], path["macAddress"], "Zdm device not found")
    world.records.delete(kind, device["id" if kind == "phone_device" else "device_id"])
    return Reply(request.operation.success_status)


@behaviour("devices.zpa.get_settings")
def appliance_settings(request: Request, world: World) -> Reply:
    """Show a user's desk phones."""
    id = request.query.get("user_id", request.token.user_id)
    user, person = world.records.get("user", id), world.records.get("phone_user", id)
    if user is None:
        raise said(request.operation, "User does not exist", id)
    infos = [
        {"device_id": device["id"], "device_type": device["device_type"], "status": device["status"]}
        | {"vendor": device["type"], "model": device.get("model", "")}
        for device in (phone.devices_of(world, person["extension_id"]) if person else ())
    ]
    shown = {"device_infos": infos, "timezone": user.get("timezone", "UTC")}
    return Reply(200, {**shown, "language": user.get("language") or "en-US"})


@behaviour("devices.zpa.get_versions")
def appliance_versions(request: Request, world: World) -> Reply:
    """Show what the group was upgraded to last; no list of releases is known here."""
    group = _group(request, world, request.path["zdmGroupId"], "ZdmGroup not found")
    apps = [group["app_version"]] if group.get("app_version") else []
    return Reply(200, {"app_versions": apps, "firmware_versions": group.get("firmware_versions", [])})


@behaviour("devices.zpa.upgrade")
def upgrade(request: Request, world: World) -> Reply:
    """Take note of the version a group is to run."""
    data, fields = request.fields["data"], request.fields
    group = _group(request, world, fields["zdm_group_id"], "Zdm group id dose not exist")
    part = "firmware_versions" if data["upgrade_type"] == "UPGRADE_FIRMWARE" else "app_version"
    if not data.get(part):
        raise said(request.operation, f"Missing required input: {part}")
    changed = schemas.merged(group, {part: data[part], "upgraded_at": iso(world.now())})
    world.records.put("device_group", group["zdm_group_id"], changed)
    return Reply(request.operation.success_status)


def _group(request: Request, world: World, id: str, words: str) -> dict[str, Any]:
    group = world.records.get("device_group", id)
    if group is None:
        raise said(request.operation, words)
    return group


# H.323 and SIP


@after("h323_devices.create", "h323_devices.update")
def check_name(device: dict[str, Any], request: Request, world: World) -> None:
    """A name is used once."""
    known = world.records.find("h323_device", "name", device["name"].lower())
    if known and known["id"] != device["id"]:
        raise said(request.operation, "is already in use", device["name"])


@after("sip_phones.enable")
def check_user(sip_phone: dict[str, Any], request: Request, world: World) -> None:
    """The user exists and has no SIP phone yet."""
    email = sip_phone["user_email"].lower()
    if world.records.find("user", "email", email) is None:
        raise said(request.operation, "not exist or not belong", sip_phone["user_email"])
    if world.records.find("sip_phone", "email", email):
        raise said(request.operation, "same email already exists")
    sip_phone.setdefault("registration_expire_time", 60)


@behaviour("sip_phones.list")
def list_sip_phones(request: Request, world: World) -> Reply:
    """List all, or those whose user name or address has the text."""
    word = str(request.query.pop("search_key", "")).casefold()
    return list_within(
        request,
        world,
        None,
        [lambda row: word in f"{row.body['user_name']} {row.body['user_email']}".casefold()],
    )


behaves(
    *(f"h323_devices.{verb}" for verb in ("create", "list", "update", "delete")),
    *(f"sip_phones.{verb}" for verb in ("enable", "update", "delete")),
    *(f"devices.{verb}" for verb in ("create", "get", "update", "delete", "list_groups")),
)
