"""Fills Zoom Phone from a world file: a site, people with numbers, a queue, and calls that were made."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from . import calls, phone
from .world import World

PLANS = {
    100: "US/CA Metered Calling Plan",
    200: "US/CA Unlimited Calling Plan",
    31005: "Zoom Phone Pro",
}
_SUBSCRIBED = 100


def sow(world: World, file: Mapping[str, Any]) -> None:
    """Set up the account's phone and device groups as the file's ``phone`` and ``device_groups`` say.

    Without ``phone`` the account has no Zoom Phone, until phone.setup.
    """
    for group in file.get("device_groups", []):
        id = world.new_id()
        world.records.put("device_group", id, {"zdm_group_id": id, "description": "", **group})
    if "phone" in file:
        _phone(world, file["phone"])


def _phone(world: World, section: Mapping[str, Any]) -> None:
    site = section["site"]
    address = site.get("address", {})
    set_up(world, site["name"], site.get("receptionist", "Main Auto Receptionist"), address)
    for number in section.get("numbers", []):
        phone.add_number(world, number)
    for person in section.get("users", []):
        _user(world, person)
    for queue in section.get("queues", []):
        _queue(world, queue)
    for call in section.get("calls", []):
        _call(world, call)
    carrier = section.get("carrier")
    if carrier:
        _carrier(world, carrier)


def set_up(
    world: World,
    site_name: str,
    receptionist_name: str,
    address: Mapping[str, Any],
    extension: int | str | None = phone.MAIN_EXTENSION,
) -> dict[str, Any]:
    """Enable Zoom Phone: the main site, its receptionist, the plans. Raises ValueError for a taken number."""
    site_id = world.new_id()
    world.records.put("phone_account", "account", {"id": "account", "site_id": site_id})
    for type, name in PLANS.items():
        plan = {
            "type": type,
            "name": name,
            "subscribed": _SUBSCRIBED,
            "assigned": 0,
            "available": _SUBSCRIBED,
        }
        world.records.put("calling_plan", str(type), plan)
    settings = {"multiple_sites": {"enabled": True, "site_code": False}, "byoc": {"enable": True}}
    country = str(address.get("country", "US"))
    world.records.put("phone_settings", "account", {"country": {"code": country}, **settings})
    return add_site(world, site_id, site_name, receptionist_name, address, extension)


def add_site(
    world: World,
    site_id: str,
    name: str,
    receptionist_name: str,
    address: Mapping[str, Any],
    extension: int | str | None = None,
) -> dict[str, Any]:
    """Make a site with its main receptionist. Raises ValueError when the extension is taken."""
    address_id, receptionist_id = world.new_id(), world.new_id()
    made = phone.extend(world, phone.RECEPTIONIST, receptionist_id, receptionist_name, extension)
    receptionist = {
        "id": receptionist_id,
        "name": receptionist_name,
        "extension_id": made["id"],
        "extension_number": made["extension_number"],
        "site_id": site_id,
        "is_main": True,
    }
    world.records.put("auto_receptionist", receptionist_id, receptionist)
    world.records.put("phone_address", address_id, {"id": address_id, **address})
    shown = ("id", "name", "extension_id", "extension_number")
    site = {
        "id": site_id,
        "name": name,
        "country": {"code": str(address.get("country", "US"))},
        "main_auto_receptionist": {field: receptionist[field] for field in shown},
        "emergency_address_id": address_id,
    }
    world.records.put("phone_site", site_id, site)
    return site


def add_user(
    world: World, user: Mapping[str, Any], *, extension: int | str | None = None, site_id: str = ""
) -> dict[str, Any]:
    """Make a user of the account a phone user. Raises ValueError when the extension is taken."""
    made = phone.extend(world, phone.USER, user["id"], user.get("display_name", ""), extension)
    site = world.records.get("phone_site", site_id) or phone.main_site(world)
    person = {
        "id": user["id"],
        "phone_user_id": world.new_id(),
        "email": user["email"],
        "name": user.get("display_name", ""),
        "extension_id": made["id"],
        "extension_number": made["extension_number"],
        "calling_plans": [],
        "status": "activate",
        "site_id": site.get("id", ""),
        "timezone": user.get("timezone") or "UTC",
        "department": user.get("dept", ""),
        "cost_center": user.get("cost_center", ""),
    }
    world.records.put("phone_user", user["id"], person, keys={"email": user["email"].lower()})
    return person


def subscribe(world: World, owner: dict[str, Any], type: int) -> dict[str, Any] | None:
    """Give an owner a calling plan and count it; None when there is no such plan or none is left."""
    plan = world.records.get("calling_plan", str(type))
    if plan is None or plan["available"] < 1:
        return None
    held = {"type": plan["type"], "name": plan["name"]}
    if all(item["type"] != plan["type"] for item in owner.get("calling_plans", [])):
        owner["calling_plans"] = [*owner.get("calling_plans", []), held]
        _count(world, plan, 1)
    return held


def unsubscribe(world: World, owner: dict[str, Any], type: int) -> bool:
    """Take a calling plan from an owner; False when it has none of that type."""
    kept = [item for item in owner.get("calling_plans", []) if item["type"] != type]
    plan = world.records.get("calling_plan", str(type))
    if len(kept) == len(owner.get("calling_plans", [])):
        return False
    owner["calling_plans"] = kept
    if plan is not None:
        _count(world, plan, -1)
    return True


def _count(world: World, plan: dict[str, Any], by: int) -> None:
    plan["assigned"] += by
    plan["available"] -= by
    world.records.put("calling_plan", str(plan["type"]), plan)


def _user(world: World, given: Mapping[str, Any]) -> None:
    user = world.records.find("user", "email", given["email"].lower())
    if user is None:
        return
    person = add_user(world, user, extension=given.get("extension"))
    subscribe(world, person, given.get("plan", 200))
    world.records.put("phone_user", person["id"], person)
    if "number" in given:
        phone.assign(world, phone.add_number(world, given["number"]), "phone_user", person)


def _queue(world: World, given: Mapping[str, Any]) -> None:
    id = world.new_id()
    made = phone.extend(world, phone.QUEUE, id, given["name"], given.get("extension"))
    found = (world.records.find("phone_user", "email", mail.lower()) for mail in given.get("members", []))
    members = [person["id"] for person in found if person]
    queue = {
        "id": id,
        "name": given["name"],
        "extension_id": made["id"],
        "extension_number": made["extension_number"],
        "site_id": phone.main_site(world).get("id", ""),
        "status": "active",
        "member_ids": members,
        "manager_id": members[0] if members else "",
    }
    world.records.put("call_queue", id, queue)
    if "number" in given:
        phone.assign(world, phone.add_number(world, given["number"]), "call_queue", queue)


def _call(world: World, given: Mapping[str, Any]) -> None:
    ended = world.now().replace(microsecond=0) + timedelta(minutes=given["ended_in_min"])
    fields = {name: value for name, value in given.items() if name not in ("from", "ended_in_min")}
    calls.keep(world, calls.plan(world, calls.Call(from_=given["from"], **fields), ended_at=ended))


def _carrier(world: World, name: str) -> None:
    """A carrier of the account's own: a trunk and the SIP group that uses it."""
    trunk = {"id": world.new_id(), "name": f"{name} trunk", "carrier": name, "carrier_account": name}
    group = {"id": world.new_id(), "display_name": name, "description": "", "send_sip_group_name": False}
    group["sip_trunk"] = {"id": trunk["id"], "name": trunk["name"]}
    world.records.put("byoc_sip_trunk", str(trunk["id"]), trunk)
    world.records.put("sip_group", str(group["id"]), group)
