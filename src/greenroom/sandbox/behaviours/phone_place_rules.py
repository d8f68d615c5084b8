"""What Zoom refuses of places that emergency calls come from: networks, addresses, numbers, places in places.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from itertools import chain
from typing import Any

from ..gaps import MOST_LEVELS
from ..refusals import refuses
from ..registry import Request
from ..world import phone
from ..world.world import World

_BATCH, _ONE, _CHANGE = (f"phone.emergency_locations.{verb}" for verb in ("create_batch", "create", "update"))
_MAC = re.compile(r"([0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2}")
_E164 = re.compile(r"\+?[0-9]{7,15}")
_OWN_ID = re.compile(r"[\w-]{22}")
"""The form of the ids that Zoom gives out."""
_MOST_CHARACTERS, _MOST_SWITCHES, _MOST_ADDED = 255, 100, 10
_MOST_LOCATIONS = 5000
_LISTS = {"bssid": "BSSID", "public_ip": "public IP", "private_ip": "private IP"}
_NEEDS_VAT = frozenset({"DE", "FR", "IT", "ES", "NL", "AT", "BE"})


@refuses(r"location name is required", _ONE)
def has_no_name(request: Request, world: World) -> bool:
    return not request.fields.get("name")


@refuses(r"^Cannot bind an ELIN", _ONE, early=True)
def has_a_number_but_no_address(request: Request, world: World) -> bool:
    fields = request.fields
    return bool(fields.get("elin_phone_number_id")) and not fields.get("emergency_address_id")


@refuses(r"emergency address is required", _ONE, early=True)
def has_no_address(request: Request, world: World) -> bool:
    return bool(request.fields) and not request.fields.get("emergency_address_id")


@refuses(r"^Cannot bind an ELIN", _CHANGE)
def keeps_a_number_but_no_address(request: Request, world: World) -> bool:
    place = _changed(request, world)
    has_address = place.get("emergency_address_id", bool(place.get("emergency_address")))
    return bool(place.get("elin_phone_number_id")) and not has_address


@refuses(r"emergency address is required", _CHANGE)
def loses_its_address(request: Request, world: World) -> bool:
    return request.fields.get("emergency_address_id") == ""


@refuses(r"public IP is required", _CHANGE)
def keeps_only_private_networks(request: Request, world: World) -> bool:
    place = _changed(request, world)
    return bool(place.get("private_ip")) and not place.get("public_ip")


def _changed(request: Request, world: World) -> dict[str, Any]:
    """Return the place as the change would leave it."""
    kept = world.records.get("emergency_location", request.path["locationId"]) or {}
    return {**kept, **request.fields}


@refuses(r"public IP is required", _ONE, _BATCH)
def has_only_private_networks(request: Request, world: World) -> bool:
    """A private address says where only together with the public one. Source: assumed."""
    return any(place.get("private_ip") and not place.get("public_ip") for place in _places(request))


@refuses(r"^Duplicate Switch Info", _ONE, _CHANGE, _BATCH, early=True)
def has_a_switch_twice(request: Request, world: World) -> bool:
    """Also where the reference has the refusal, yet not the field."""
    pairs = (f"{one.get('mac_address')} {one.get('port')}" for one in chain(*_switches(request)))
    return any(count > 1 for count in Counter(pairs).values())


@refuses(r"^The maximum number of", _ONE, _CHANGE)
def has_many_networks(request: Request, world: World) -> tuple[str, str] | None:
    """Source: the number is assumed to be that of many places at once."""
    lists = ((shown, (request.fields.get(name) or "").split(",")) for name, shown in _LISTS.items())
    return next(((shown, str(_MOST_SWITCHES)) for shown, all in lists if len(all) > _MOST_SWITCHES), None)


@refuses(r"access up to 5000 locations", _ONE, _BATCH)
def are_too_many(request: Request, world: World) -> bool:
    return world.records.count("emergency_location") + len(_places(request)) > _MOST_LOCATIONS


@refuses(r"access up to .* level", _ONE)
def lies_deep(request: Request, world: World) -> str | None:
    level, at = 1, request.fields.get("parent_location_id")
    while at and level <= MOST_LEVELS:
        level, above = level + 1, world.records.get("emergency_location", at) or {}
        at = above.get("parent_location_id")
    return str(MOST_LEVELS) if level > MOST_LEVELS else None


# Many locations at once


def _places(request: Request) -> list[dict[str, Any]]:
    """Return what is to be made: the one place, or all that have the form of one."""
    wanted = request.fields.get("locations") if request.operation.id == _BATCH else [request.fields]
    return [place for place in wanted if isinstance(place, dict)] if isinstance(wanted, list) else []


def _addresses(request: Request) -> Iterator[dict[str, Any]]:
    return (place.get("company_address") or {} for place in _places(request))


def _switches(request: Request) -> Iterator[list[dict[str, Any]]]:
    for place in _places(request):
        given = place.get("network_switches")
        yield [one for one in given if isinstance(one, dict)] if isinstance(given, list) else []


@refuses(r"^Locations size must be less", _BATCH, early=True)
def are_too_many_at_once(request: Request, world: World) -> bool:
    return len(_places(request)) > _MOST_ADDED


@refuses(r"^Can not bind ELIN", _BATCH, early=True)
def have_a_number_but_no_address(request: Request, world: World) -> bool:
    return any(place.get("elin") and not place.get("company_address") for place in _places(request))


@refuses(r"^Phone number format invalid", _BATCH)
def has_a_strange_number(request: Request, world: World) -> bool:
    return not all(_E164.fullmatch(number) for number in _elins(request))


@refuses(r"^Phone number does not exist", _BATCH)
def has_no_number(request: Request, world: World) -> bool:
    return not all(phone.find_number(world, number) for number in _elins(request))


@refuses(r"can not be bound to multiple locations", _BATCH)
def has_a_number_of_another(request: Request, world: World) -> bool:
    """One number stands for one place."""
    numbers = [number.lstrip("+") for number in _elins(request)]
    known = (phone.find_number(world, number) for number in numbers)
    return len(set(numbers)) < len(numbers) or any(n and phone.is_elin(world, n) for n in known)


def _elins(request: Request) -> list[str]:
    return [place["elin"] for place in _places(request) if place.get("elin")]


@refuses(r"^Location does not exist", _BATCH)
def has_an_unknown_place_above(request: Request, world: World) -> str | None:
    """A place above is named by one's own key, or by Zoom's id of it. Source: the latter assumed."""
    ids = (parent for parent in _unmatched(request, world) if _OWN_ID.fullmatch(parent))
    return next(ids, None)


@refuses(r"^Identifier can not be matched", _BATCH)
def has_an_unknown_key_above(request: Request, world: World) -> bool:
    return any(_unmatched(request, world))


def _unmatched(request: Request, world: World) -> Iterator[str]:
    """Yield what places name as the one above them, and nothing is."""
    wanted = {place["parent_identifier"] for place in _places(request) if place.get("parent_identifier")}
    wanted -= {place.get("identifier") for place in _places(request)}
    known = {row.body.get("identifier") for row in world.records.list("emergency_location")} if wanted else ()
    yield from sorted(
        parent for parent in wanted.difference(known) if not world.records.get("emergency_location", parent)
    )


@refuses(r"error with the parent location", _BATCH)
def lie_in_a_ring(request: Request, world: World) -> bool:
    """Places that lie in each other lie nowhere. One that names itself has words of its own."""
    parents = {place.get("identifier"): place.get("parent_identifier") for place in _places(request)}
    for start, at in parents.items():
        seen = {start}
        while at in parents and at not in seen:
            seen.add(at)
            at = parents[at]
        if at in seen and parents[at] != at:
            return True
    return False


@refuses(r"^Location name is required", _BATCH)
def has_unnamed(request: Request, world: World) -> bool:
    return any(not place.get("display_name") for place in _places(request))


@refuses(r"^Identifier is required", _BATCH)
def has_unidentified(request: Request, world: World) -> bool:
    return any(not place.get("identifier") for place in _places(request))


@refuses(r"field can not exceed", _BATCH)
def has_a_long_name(request: Request, world: World) -> str | None:
    names = (place.get("display_name") or "" for place in _places(request))
    return str(_MOST_CHARACTERS) if any(len(name) > _MOST_CHARACTERS for name in names) else None


@refuses(r"address Line 1 is required", _BATCH)
def has_no_street(request: Request, world: World) -> bool:
    return any(address.get("address_line1") == "" for address in _addresses(request))


@refuses(r"address country is required", _BATCH)
def has_no_country(request: Request, world: World) -> bool:
    return any(address.get("country") == "" for address in _addresses(request))


@refuses(r"address state code is required", _BATCH)
def has_no_state(request: Request, world: World) -> str | None:
    return _us_without(request, "state_code")


@refuses(r"address zip is required", _BATCH)
def has_no_zip(request: Request, world: World) -> str | None:
    return _us_without(request, "zip")


def _us_without(request: Request, name: str) -> str | None:
    found = any(one.get("country") == "US" and not one.get(name) for one in _addresses(request))
    return "US" if found else None


@refuses(r"address VAT is required", _BATCH)
def has_no_tax_number(request: Request, world: World) -> str | None:
    taxed = (
        one for one in _addresses(request) if one.get("country") in _NEEDS_VAT and not one.get("vat_number")
    )
    return next((str(one["country"]) for one in taxed), None)


@refuses(r"^SIP group does not exist", _BATCH)
def has_no_group(request: Request, world: World) -> bool:
    names = (place.get("sip_group_name") for place in _places(request))
    return any(name and phone.sip_group(world, name) is None for name in names)


@refuses(r"^Switch MAC address is required", _BATCH)
def has_a_nameless_switch(request: Request, world: World) -> bool:
    return any(not switch.get("mac_address") for switches in _switches(request) for switch in switches)


@refuses(r"^Mac Address format invalid", _BATCH)
def has_a_strange_switch(request: Request, world: World) -> bool:
    each = (str(switch.get("mac_address") or "") for switches in _switches(request) for switch in switches)
    return any(address and not _MAC.fullmatch(address) for address in each)


@refuses(r"^Network switches size", _BATCH)
def has_many_switches(request: Request, world: World) -> bool:
    return any(len(switches) > _MOST_SWITCHES for switches in _switches(request))


@refuses(r"^Number bssid per location", _BATCH)
def has_many_stations(request: Request, world: World) -> bool:
    stations = (str(place.get("bssid") or "").split(",") for place in _places(request))
    return any(len(each) > _MOST_SWITCHES for each in stations)


@refuses(r"access up to .* level", _BATCH)
def is_deep(request: Request, world: World) -> str | None:
    """Locations lie in each other so many levels deep. Source: the number assumed."""
    parents = {place.get("identifier"): place.get("parent_identifier") for place in _places(request)}
    for start in parents:
        level, at, seen = 0, start, set[Any]()
        while at in parents and at not in seen:
            seen.add(at)
            level, at = level + 1, parents[at]
        if level > MOST_LEVELS:
            return str(MOST_LEVELS)
    return None
