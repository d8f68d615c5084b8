"""Zoom Phone of the account: setting it up, sites, policies, plans, and the log of who changed what.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from typing import Any
from zoneinfo import available_timezones

from greenroom.catalog import Operation
from greenroom.core.clock import iso

from .. import problems
from ..archetypes import stored
from ..archetypes.list import list_records
from ..registry import Problem, Reply, Request, after, before, behaves, behaviour
from ..render import defaults
from ..world import phone, phone_seed
from ..world.call_events import tell
from ..world.world import World
from .operator import operator

_HOLE = re.compile(r"\{[^}]*\}")
_AT_SITES = (*phone.KINDS, "phone_device", "emergency_location")
_ACTIONS = {"POST": "ADD", "PATCH": "UPDATE", "PUT": "UPDATE", "DELETE": "DELETE"}


def said(operation: Operation, words: str, *values: object) -> Problem:
    """Return the error that the operation documents with these words, its gaps filled in order."""
    for fact in operation.errors:
        if fact.message and words.casefold() in fact.message.casefold():
            text = _filled(fact.message, values)
            status = fact.status or 400
            return Problem(status, fact.code if isinstance(fact.code, int) else status, text)
    text = words if words.endswith(".") else f"{words}."
    return Problem(400, 300, " ".join([text, *map(str, values)]))


def _filled(text: str, values: tuple[object, ...]) -> str:
    given = iter(values)
    return _HOLE.sub(lambda hole: str(next(given, "")), text)


def is_country(code: str) -> bool:
    """Return whether two letters can stand for a country: ISO 3166 leaves some to users."""
    return bool(re.fullmatch("[A-Z]{2}", code)) and not re.fullmatch("AA|Q[M-Z]|X[A-JL-Z]|ZZ", code)


def check_zone(request: Request, words: str) -> None:
    """Refuse a time zone that does not exist."""
    zone = request.fields.get("timezone")
    if zone and zone not in available_timezones():
        raise said(request.operation, words, zone)


def site_of(request: Request, world: World, site_id: str | None) -> str:
    """Return the site that something new is at. Raises Problem for one that is not there."""
    if not site_id:
        return str(phone.main_site(world).get("id", ""))
    settings = world.records.get("phone_settings", "account") or {}
    if not (settings.get("multiple_sites") or {}).get("enabled", True):
        raise said(request.operation, "Multiple Site")
    if world.records.get("phone_site", site_id) is None:
        raise said(request.operation, "Site does not exist", site_id)
    return site_id


@before("phone.*")
def enabled_and_noted(request: Request, world: World) -> None:
    """Without a phone there is nothing to ask about; every change is noted in the operation log."""
    operation = request.operation
    if operation.id.startswith("sip_trunk."):
        return
    if phone.account(world) is None and operation.id != "phone.setup":
        raise Problem(403, 2031, "Zoom Phone has not been enabled for this account.")
    if operation.method != "GET":
        note = {
            "time": iso(world.now()),
            "date_time": iso(world.now()),
            "operator": operator(request, world)["operator"],
            "action": _ACTIONS[operation.method],
            "category_type": operation.archetype.entity.removeprefix("phone_").replace("_", " ").title(),
            "operation_detail": operation.summary,
        }
        world.records.put("phone_operation_log", world.new_id(), note)


@behaviour("phone.reports.operation_logs")
def operation_logs(request: Request, world: World) -> Reply:
    """Show what was noted, of one category or all."""
    if request.query.get("category_type") in ("all", "All"):
        request.query.pop("category_type")
    return list_records(request, world)


# Setting up


@behaviour("phone.setup")
def set_up(request: Request, world: World) -> Reply:
    """Enable Zoom Phone, or change its address and number. Source: the second time assumed."""
    address, number = request.fields["emergency_address"], request.fields["extension_number"]
    operation = request.operation
    if not is_country(address["country"]):
        raise said(operation, "country code you entered is invalid")
    for name in ("state_code", "city", "zip"):
        if address["country"] == "US" and not address.get(name):
            raise said(
                operation, f"{name.split('_')[0]}{' code' if name == 'state_code' else ''} is required"
            )
    if not re.fullmatch("[A-Za-z0-9]{1,3}", address.get("state_code") or "x"):
        raise said(operation, "state code you entered is invalid")
    if not re.search(r"[^\W\d_]", address.get("city") or "x"):
        raise said(operation, "city information you entered is invalid")
    held, known = phone.extension(world, number), phone.account(world)
    site = phone.main_site(world)
    main = site.get("main_auto_receptionist", {})
    if not str(number).isdecimal() or (held and held["owner_id"] != main.get("id")):
        raise said(operation, "is a reserved number", number)
    if known is None:
        phone_seed.set_up(world, "Main Site", "Main Auto Receptionist", address, number)
        return Reply(operation.success_status)
    world.records.put(
        "phone_address", site["emergency_address_id"], {"id": site["emergency_address_id"], **address}
    )
    renumber_receptionist(world, main["id"], int(number))
    return Reply(operation.success_status)


def renumber_receptionist(world: World, id: str, number: int) -> None:
    """Change a receptionist's extension, also where its site names it."""
    found = world.records.get("auto_receptionist", id)
    if found is None:
        return
    phone.renumber(world, found["extension_id"], number)
    found["extension_number"] = number
    world.records.put("auto_receptionist", id, found)
    refresh_site(world, found)


def refresh_site(world: World, receptionist: dict[str, Any]) -> None:
    """Let a site show its main receptionist as it is now."""
    site = world.records.get("phone_site", receptionist.get("site_id", ""))
    if site and site["main_auto_receptionist"]["id"] == receptionist["id"]:
        names = ("id", "name", "extension_id", "extension_number")
        site["main_auto_receptionist"] = {name: receptionist[name] for name in names}
        world.records.put("phone_site", site["id"], site)


@after("phone.settings.update")
def settings_changed(settings: dict[str, Any], request: Request, world: World) -> None:
    """Several sites are switched off only when one is left. Of the site code, replies show the flag alone."""
    sites = settings.get("multiple_sites") or {}
    if sites.get("enabled") is False and world.records.count("phone_site") > 1:
        raise said(request.operation, "Disable multiple sites")
    code = sites.get("site_code")
    if isinstance(code, dict):
        length = code.get("short_extension_length")
        if length is not None and not 2 <= length <= 10:
            raise said(request.operation, "short extension length")
        sites["site_code"] = bool(code.get("enable"))
        settings["short_extension_length"] = length
    told = {"id": world.account_id, "settings": {}}  # of what changes here the event has no word
    tell(world, "phone.account_settings_updated", told, old_object=told)


@behaviour("phone.settings.list_account")
def account_policies(request: Request, world: World) -> Reply:
    """Show the policies asked for as they are by default: no API call changes them."""
    found = stored.of(request)
    known = found.reply.get("properties", {})
    wanted = [name for name in request.query.get("setting_types", "").split(",") if name]
    if any(name not in known for name in wanted):
        raise said(request.operation, "setting_types is invalid")
    kept = {**defaults(found.reply), **(world.records.get("phone_account_setting", "account") or {})}
    shown = {name: kept.get(name, {}) for name in wanted or known}
    return Reply(request.operation.success_status, found.show(shown, world))


@behaviour("phone.plans.list")
def plans(request: Request, world: World) -> Reply:
    """Count plans, and the numbers of the account."""
    names = ("assigned", "available", "name", "subscribed", "type")
    rows = world.records.list("calling_plan")
    held = world.records.count("phone_number")
    used = world.records.count("phone_number", where={"is_assigned": "1"})
    numbers = {
        "name": "Included Phone Numbers",
        "subscribed": held,
        "assigned": used,
        "available": held - used,
    }
    shown = [{name: row.body[name] for name in names} for row in rows]
    return Reply(200, {"calling_plans": shown, "phone_numbers": [numbers]})


# Sites


@behaviour("phone.sites.create")
def create_site(request: Request, world: World) -> Reply:
    """Make a site with its main receptionist, who may be one that exists already."""
    fields = request.fields
    site_of(request, world, str(phone.main_site(world).get("id", "")))
    source = fields.get("source_auto_receptionist_id")
    if source and world.records.get("auto_receptionist", source) is None:
        raise said(request.operation, "Auto receptionist does not exist", source)
    site_id = world.new_id()
    address = fields["default_emergency_address"]
    name = fields["auto_receptionist_name"]
    site = phone_seed.add_site(world, site_id, fields["name"], name, address)
    kept = ("force_off_net", "short_extension", "sip_zone", "site_code")
    regional = ("india_city", "india_entity_name", "india_sdca_npa", "india_state_code")
    site |= {name: fields[name] for name in (*kept, *regional) if name in fields}
    world.records.put("phone_site", site_id, site)
    return Reply(request.operation.success_status, {"id": site_id, "name": site["name"]})


@behaviour("phone.sites.delete")
def delete_site(request: Request, world: World) -> Reply:
    """Move everything at the site to another one; its receptionist becomes an ordinary one there."""
    operation, site_id = request.operation, request.path["siteId"]
    target = request.query["transfer_site_id"]
    site = world.records.get("phone_site", site_id)
    if site is None or world.records.get("phone_site", target) is None:
        raise said(operation, "Site does not exist")
    if target == site_id:
        raise said(operation, "same site")
    company = (phone.account(world) or {}).get("company_number", "")
    held = phone.find_number(world, company) if company else None
    if site_id == phone.main_site(world).get("id") or (held and held.get("site_id") == site_id):
        raise said(operation, "Main company number", company)
    for entity in _AT_SITES:
        for row in world.records.list(entity):
            if row.body.get("site_id") == site_id:
                row.body.pop("is_main", None)
                world.records.put(entity, row.id, {**row.body, "site_id": target})
    for row in world.records.list("phone_number"):
        if row.body.get("site_id") == site_id:
            world.records.put("phone_number", row.id, {**row.body, "site_id": target})
    world.records.delete("phone_site", site_id)
    return Reply(operation.success_status)


def extended(request: Request, world: World, kind: str, record: dict[str, Any], taken: str) -> None:
    """Give a new record its extension. taken: words of the documented answer when the number is used."""
    number = record.get("extension_number")
    if number is not None and not 3 <= len(str(number)) <= phone.MAX_DIGITS:
        raise said(request.operation, "Invalid short number length")
    try:
        made = phone.extend(world, kind, record["id"], phone.name_of(record), number)
    except ValueError:
        raise said(request.operation, taken, number) from None
    record["extension_id"], record["extension_number"] = made["id"], made["extension_number"]


def renumbered(request: Request, world: World, record: dict[str, Any], taken: str) -> None:
    """Change the extension of a record to the one that the body names, if it does."""
    number = request.fields.get("extension_number")
    if number in (None, ""):
        return
    if not str(number).isdecimal():
        raise problems.invalid_fields([("extension_number", "Invalid field. It is a whole number.")])
    held = phone.extension(world, number)
    if held is not None and held["owner_id"] != record["id"]:
        raise said(request.operation, taken, number)
    phone.renumber(world, record.get("extension_id", ""), number)
    record["extension_number"] = int(number)


behaves(
    "phone.settings.get", "phone.settings.update", "phone.sites.list", "phone.sites.get", "phone.sites.update"
)
behaves("phone.calling_plans.list")
