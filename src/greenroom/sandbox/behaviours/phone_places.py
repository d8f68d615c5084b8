"""Emergency locations, external contacts, blocked numbers, setting templates and SIP trunks.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import ipaddress
import re
from typing import Any

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, behaves, behaviour, indexed
from ..world import phone
from ..world.world import World
from .phone import said

_BSSID = re.compile(r"(?:[0-9a-fA-F]{2}[:-]){5}[0-9a-fA-F]{2}|[0-9a-fA-F]{12}")
_EMAIL = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_E164 = re.compile(r"\+[0-9]{7,15}")
_MOST_INTERNAL = 100

indexed("blocked_number", number="plain_number")
indexed("external_contact", id="id", extension="extension_number")
indexed("phone_setting_template", name="name")


# Blocked numbers


@after("phone.blocked_list.create", "phone.blocked_list.update")
def block(entry: dict[str, Any], request: Request, world: World) -> None:
    """Refuse an entry that is there already, whoever it blocks in that direction."""
    country = request.fields.get("country")
    if country and not re.fullmatch("[A-Za-z]{2}", country):
        raise said(request.operation, "Invalid country")
    entry.setdefault("status", "active")
    entry.setdefault("block_type", "inbound")
    entry.setdefault("match_type", "phoneNumber")
    entry["plain_number"] = re.sub("[^0-9]", "", entry.get("phone_number", ""))
    same = ("match_type", "block_type")
    for row in world.records.list("blocked_number", where={"number": entry["plain_number"]}):
        if row.id != entry["id"] and all(row.body.get(name) == entry[name] for name in same):
            raise said(request.operation, "Blocked number already exists")


# External contacts


@after("phone.external_contacts.create", "phone.external_contacts.update")
def check_contact(contact: dict[str, Any], request: Request, world: World) -> None:
    """Refuse what is used twice, or written wrongly."""
    operation, own = request.operation, contact.get("external_contact_id", "")
    email, extension = contact.get("email"), contact.get("extension_number")
    if email and not _EMAIL.fullmatch(email):
        raise said(operation, "Invalid email format")
    if not extension and not contact.get("phone_numbers"):
        raise said(operation, "cannot both be empty")
    if extension:
        _check_extension(request, world, extension, own)
    path = contact.get("routing_path") or "PSTN"
    if path != "PSTN" and world.records.get("sip_group", path) is None:
        raise said(operation, "SIP group does not exist")
    if request.fields.get("routing_path") == "PSTN" and extension and not contact.get("phone_numbers"):
        raise said(operation, "not allowed when routing through PSTN")  # Source: when it is, assumed
    id = contact.get("id")
    other = world.records.find("external_contact", "id", id.lower()) if id else None
    if other and other.get("external_contact_id") != own:
        raise said(operation, "ID already exists", id)
    _forget_numbers(world, own)
    for number in contact.get("phone_numbers", []):
        if not _E164.fullmatch(number):
            raise said(operation, "E.164 format", number)
        if phone.find_number(world, number):
            raise said(operation, 'Phone number "{0}" already exists', number)
        if world.records.get("external_contact_number", number):
            raise said(operation, "already in use by another", number)
        shown = {"name": contact.get("name", ""), "contact_id": own}
        world.records.put("external_contact_number", number, shown, parent=own)


def _check_extension(request: Request, world: World, extension: str, own: str) -> None:
    if not extension.isdecimal():
        raise said(request.operation, "Extension number must be digit")
    if extension.startswith("0"):
        raise said(request.operation, "cannot begin with 0")
    other = world.records.find("external_contact", "extension", extension)
    if phone.extension(world, extension) or (other and other.get("external_contact_id") != own):
        raise said(request.operation, "already exists in the Zoom Phone system", extension)


@after("phone.external_contacts.delete")
def forget_contact(contact: dict[str, Any], request: Request, world: World) -> None:
    _forget_numbers(world, contact.get("external_contact_id", ""))


def _forget_numbers(world: World, contact_id: str) -> None:
    for row in world.records.list("external_contact_number", parent=contact_id):
        world.records.delete("external_contact_number", row.id)


# Emergency locations


@after("phone.emergency_locations.create", "phone.emergency_locations.update")
def check_location(location: dict[str, Any], request: Request, world: World) -> None:
    """Check addresses of the network and what the location refers to."""
    operation, parent = request.operation, location.get("parent_location_id")
    _check_network(request, location)
    if parent and world.records.get("emergency_location", parent) is None:
        raise said(operation, "Parent location does not exist")
    location.setdefault("site_id", phone.main_site(world).get("id", ""))
    if world.records.get("phone_site", location["site_id"]) is None:
        raise said(operation, "A site ID is required")
    group = world.records.get("sip_group", location.get("sip_group_id") or "")
    _refer(world, location, location.get("elin_phone_number_id"), group)
    address_id = location.get("emergency_address_id")
    if address_id:
        location["emergency_address"] = world.records.get("phone_address", address_id) or {"id": address_id}


def _refer(world: World, location: dict[str, Any], elin: str | None, group: dict[str, Any] | None) -> None:
    """Show the number that a place calls for help with, and the group it calls through."""
    number = phone.find_number(world, elin) if elin else None
    if number:
        location["elin"] = {"phone_number_id": number["id"], "phone_number": number["number"]}
    if group:
        location["sip_group"] = {"id": group["id"], "display_name": group["display_name"]}


def _check_network(request: Request, location: dict[str, Any]) -> None:
    for name in ("public_ip", "private_ip"):
        for part in filter(None, (location.get(name) or "").split(",")):
            try:
                ipaddress.ip_network(part.strip(), strict=False)
            except ValueError:
                raise said(request.operation, "IP format error") from None
    checks_bssid = any("BSSID" in (fact.message or "") for fact in request.operation.errors)
    for part in filter(None, (location.get("bssid") or "").split(",") if checks_bssid else ()):
        if not _BSSID.fullmatch(part.strip()):
            raise said(request.operation, "BSSID format error")


@after("phone.emergency_locations.delete")
def forget_below(location: dict[str, Any], request: Request, world: World) -> None:
    """Locations below go with it. Source: assumed."""
    for row in world.records.list("emergency_location"):
        if row.body.get("parent_location_id") == location["id"]:
            forget_below(row.body, request, world)
            world.records.delete("emergency_location", row.id)


@behaviour("phone.emergency_locations.create_batch")
def create_batch(request: Request, world: World) -> Reply:
    """Make up to ten locations; one may name another of the batch as its parent."""
    operation, wanted = request.operation, request.fields["locations"]
    known = {
        row.body["identifier"]: row.id
        for row in world.records.list("emergency_location")
        if row.body.get("identifier")
    }
    names = {row.body.get("name") for row in world.records.list("emergency_location")}
    site_id = request.fields.get("site_id") or phone.main_site(world).get("id", "")
    made: list[dict[str, Any]] = []
    for given in wanted:
        if given["identifier"] in known:
            raise said(operation, "location identifier already exists")
        if given["display_name"] in names:
            raise said(operation, "location display_name already exists")
        if given.get("parent_identifier") == given["identifier"]:
            raise said(operation, "parent_identifier can not be the value")
        _check_network(request, given)
        location = {**given, "id": world.new_id(), "name": given["display_name"], "site_id": site_id}
        location["emergency_address"] = given["company_address"]
        _refer(world, location, given.get("elin"), phone.sip_group(world, given.get("sip_group_name", "")))
        known[given["identifier"]] = location["id"]
        names.add(given["display_name"])
        made.append(location)
    for location in made:
        parent = location.get("parent_identifier") or ""
        location["parent_location_id"] = known.get(parent, parent)
        world.records.put("emergency_location", location["id"], location)
    shown = [{"display_name": item["name"], "location_id": item["id"]} for item in made]
    return Reply(operation.success_status, {"locations": shown})


# Setting templates


@after("phone.setting_templates.create")
def check_template(template: dict[str, Any], request: Request, world: World) -> None:
    if world.records.find("phone_setting_template", "name", template["name"].lower()):
        raise said(request.operation, "template name you entered already exists")
    site_id = template.get("site_id")
    if site_id and world.records.get("phone_site", site_id) is None:
        raise Problem(404, 404, "Site does not exist.")


# Trunks of the account's own carriers, and the audio trunks of meetings


@behaviour("phone.sip_trunks.assign")
def assign_trunks(request: Request, world: World) -> Reply:
    """Hand trunks to the account, under names of its own."""
    shown = []
    for given in request.fields.get("sip_trunks", []):
        trunk = world.records.get("byoc_sip_trunk", given.get("id", ""))
        if trunk is None:
            raise said(request.operation, "SIP Trunk does not exist", given.get("id", ""))
        trunk |= {name: given[name] for name in ("carrier_account", "name") if name in given}
        world.records.put("byoc_sip_trunk", trunk["id"], trunk)
        shown.append({name: trunk.get(name, "") for name in ("carrier_account", "id", "name")})
    return Reply(request.operation.success_status, {"sip_trunks": shown})


@behaviour("sip_trunk.trunks.assign")
def assign_audio_trunks(request: Request, world: World) -> Reply:
    """Hand the master account's trunks on. Source: that unknown ones are made is assumed."""
    shown = []
    for given in request.fields.get("sip_trunks", []):
        if not given.get("id"):
            raise said(request.operation, "Invalid parameter: sip_trunks")
        trunk = {**(world.records.get("sip_trunk", given["id"]) or {}), **given}
        world.records.put("sip_trunk", trunk["id"], trunk)
        shown.append(trunk)
    return Reply(request.operation.success_status, stored.of(request).show({"sip_trunks": shown}, world))


@behaviour("sip_trunk.internal_numbers.add")
def add_internal(request: Request, world: World) -> Reply:
    """Add numbers, each once, and no more than an account has. Source: how many that is, assumed."""
    made: list[dict[str, Any]] = []
    count = world.records.count("internal_number") + len(request.fields.get("internal_numbers", []))
    if count > _MOST_INTERNAL:
        raise said(request.operation, "You can only assign a maximum", _MOST_INTERNAL)
    for given in request.fields.get("internal_numbers", []):
        if world.records.find("internal_number", "number", given["number"]):
            raise said(request.operation, "has already been used")
        number = {**given, "id": world.new_id()}
        keys = {"number": number["number"]}
        world.records.put("internal_number", number["id"], number, keys=keys)
        made.append(number)
    return Reply(request.operation.success_status, {"internal_numbers": made})


@behaviour("sip_trunk.callout_countries.add", "sip_trunk.callout_countries.list")
def callout_countries(request: Request, world: World) -> Reply:
    """Countries that meetings may call out to, by their two letters."""
    for given in request.fields.get("callout_countries", []):
        if not re.fullmatch("[A-Za-z]{2}", given["id"]):
            raise said(request.operation, "Invalid parameter: callout_countries")
        world.records.put("callout_country", given["id"].upper(), {"id": given["id"].upper()})
    countries = [row.body for row in world.records.list("callout_country")]
    if request.operation.method == "GET":
        return Reply(200, {"callout_countries": countries, "total_records": len(countries)})
    added = {given["id"].upper() for given in request.fields["callout_countries"]}
    shown = [country for country in countries if country["id"] in added]
    return Reply(request.operation.success_status, {"callout_countries": shown})


@behaviour("sip_trunk.callout_countries.delete")
def remove_country(request: Request, world: World) -> Reply:
    id = request.path["countryId"].upper()
    if not world.records.delete("callout_country", id):
        raise Problem(404, 404, f"Country does not exist: {id}.")
    return Reply(request.operation.success_status)


@behaviour("sip_trunk.numbers.assign", "sip_trunk.numbers.delete_all", "sip_trunk.numbers.list")
def trunk_numbers(request: Request, world: World) -> Reply:
    """Numbers that reach meetings by the account's trunk."""
    operation = request.operation
    for number in request.fields.get("phone_numbers", []):
        if not number.lstrip("+").isdecimal():
            raise said(operation, "This number does not belong to master account")
        world.records.put("sip_trunk_number", number, {"number": number, "country": ""})
    rows = world.records.list("sip_trunk_number")
    if operation.method == "DELETE":
        for row in rows:
            world.records.delete("sip_trunk_number", row.id)
    if operation.method == "GET":
        shown = [{"number": row.id} for row in rows]
        return Reply(200, {"phone_numbers": shown, "total_records": len(shown)})
    return Reply(operation.success_status)


@behaviour("sip_trunk.trunks.delete")
def remove_trunk(request: Request, world: World) -> Reply:
    id = request.path["trunkId"]
    if not world.records.delete("sip_trunk", id):
        raise entities.not_found(request.operation, "sip_trunk", "trunkId", id)
    return Reply(request.operation.success_status)


behaves(
    *(
        f"phone.{kind}.{verb}"
        for kind in ("blocked_list", "external_contacts", "emergency_locations")
        for verb in ("create", "get", "list", "update", "delete")
    ),
    *(f"phone.setting_templates.{verb}" for verb in ("create", "get", "list", "update")),
    "phone.sip_groups.list",
    "phone.sip_trunks.list",
    "phone.sip_trunks.update",
    "sip_trunk.trunks.list",
    "sip_trunk.trunks.delete",
    "sip_trunk.internal_numbers.list",
    "sip_trunk.internal_numbers.delete",
    "sip_trunk.update_settings",
)
