"""Causes of errors of managed devices, phone appliances, H.323 rooms and SIP phones."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.door import Answer

    from .causes import Errand

Json = dict[str, Any]
_GONE = "noSuchThing00000000AAA"
_MAC, _OTHER_MAC = "64167f379000", "64167f379001"
_DESK = {"display_name": "Desk", "type": "Poly", "mac_address": _MAC, "assignee_extension_ids": []}
_BOX = {"vendor": "Poly", "macAddress": _OTHER_MAC}


def _device(errand: Errand, kind: int, **fields: Any) -> str:
    """Add a device of a kind; name it in the path, and return its id."""
    body = {
        "device_name": "Wall", "device_type": kind, "mac_address": _OTHER_MAC, "model": "C60",
        "serial_number": "S9", "vendor": "Poly", **fields,
    }  # fmt: skip
    errand.do("devices.create", body)
    made = errand.sandbox.records.find("managed_device", "serial", "s9")
    assert made is not None
    if "deviceId" in errand.path:
        errand.path["deviceId"] = made["device_id"]
    return str(made["device_id"])


def _room(errand: Errand, kind: str) -> str:
    floor = errand.walker.id_of("location:floor")
    made = errand.do("rooms.create", {"name": f"The {kind}", "type": kind, "location_id": floor})
    return str(made.body["room_id"] if "room_id" in made.body else made.body["id"])


def about(kind: int, **body: Any) -> Callable[[Errand], Answer]:
    """Call it about a device of a kind."""

    def cause(errand: Errand) -> Answer:
        _device(errand, kind)
        return errand.call(body=body)

    return cause


def _scheduling_display(**body: Any) -> Callable[[Errand], Answer]:
    def cause(errand: Errand) -> Answer:
        _device(errand, 1)
        return errand.call(body={**body, "room_id": _room(errand, "SchedulingDisplayOnly")})

    return cause


def _not_enrolled(errand: Errand) -> Answer:
    device = _device(errand, 1)
    errand.simulate({"kind": "managed_device", "device": device, "enrolled": False})
    return errand.call(body={"device_name": "Wall"} if errand.operation.id == "devices.update" else {})


def _desk_phone_for(extension: str) -> Callable[[Errand], Answer]:
    def cause(errand: Errand) -> Answer:
        errand.do("phone.devices.create", _DESK)
        number = str(errand.walker.named(extension))
        return errand.call(body={"vendor": "Poly", "mac_address": _MAC, "extension_number": number})

    return cause


def _room_computer(errand: Errand) -> Answer:
    _device(errand, 0)
    return errand.call(path=_BOX)


def _upgrade(kind: str) -> Json:
    return {"body": {"data": {"upgrade_type": kind}, "zdm_group_id": "@device_group"}}


def _taken_name(errand: Errand) -> Answer:
    other = {**errand.body, "name": "Old box"}
    errand.do("h323_devices.create", other)
    return errand.call(body=other)


RECIPES: dict[str, dict[str, Any]] = {
    "devices.create": {
        "no such room": {"body": {"room_id": _GONE}},
        "a control system": {"body": {"device_type": 3}},
        "a phone of nobody": {"body": {"device_type": 5, "vendor": "Acme"}},
    },
    "devices.update": {
        "no such room": {"body": {"room_id": _GONE}},
        "without a name": {"body": {"device_name": " "}},
        "a phone": {"body": {"device_type": 5}},
        "not enrolled": _not_enrolled,
        "a phone as controller": about(5, device_name="Wall", device_type=1),
        "a controller of a display": _scheduling_display(device_name="Wall", device_type=1),
    },
    "devices.update_assignment": {
        "not enrolled": _not_enrolled,
        "a phone as room": about(5, app_type="ZR"),
        "a controller of a display": _scheduling_display(app_type="ZRC"),
    },
    "devices.zpa.assign": {
        "no such extension": _desk_phone_for("99999"),
        "to a receptionist": _desk_phone_for("@auto_receptionist.extension_number"),
    },
    "devices.zpa.delete": {
        "a room computer": _room_computer,
        "no address": {"path": {"vendor": "Poly", "macAddress": "64-16"}},
        "no such phone": {"path": _BOX},
    },
    "devices.zpa.upgrade": {
        "no firmware": _upgrade("UPGRADE_FIRMWARE"),
        "no app": _upgrade("UPGRADE_APP"),
        "nothing known": _upgrade("UPGRADE_DESK"),
    },
    "h323_devices.update": {"a name that is taken": _taken_name},
}  # fmt: skip
