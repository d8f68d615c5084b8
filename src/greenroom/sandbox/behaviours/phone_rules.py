"""What Zoom Phone refuses of extensions, languages, countries and locations for emergencies.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import phone
from ..world.world import World

_RESERVED = frozenset({"911", "933", "988", "112", "999"})
"""Numbers that lead to help. Source: assumed; Zoom does not list them."""
_NUMBERED = tuple(
    f"phone.{kind}.{verb}"
    for kind in ("auto_receptionists", "call_queues", "shared_line_groups")
    for verb in ("create", "update")
)
_BATCH, _ONE = "phone.emergency_locations.create_batch", "phone.emergency_locations.create"
_MAC = re.compile(r"([0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2}")
_MOST_CHARACTERS, _MOST_SWITCHES, _MOST_LEVELS = 255, 100, 6
_NEEDS_VAT = frozenset({"DE", "FR", "IT", "ES", "NL", "AT", "BE"})


@refuses(r"is a reserved extension number", *_NUMBERED)
def is_reserved(request: Request, world: World) -> str | None:
    number = str(request.fields.get("extension_number") or "")
    return number if number in _RESERVED else None


@refuses(r"^Invalid short number length", *_NUMBERED)
def is_longer_than_sites_have(request: Request, world: World) -> bool:
    """With site codes on, extensions have the one length that is set."""
    number = request.fields.get("extension_number")
    settings = world.records.get("phone_settings", "account") or {}
    length = int(settings.get("short_extension_length") or 0)
    return bool(number and length) and len(str(number)) != length


@refuses(r"^Extension Number must be .* digits|is out of range", *_NUMBERED)
def has_too_few_digits(request: Request, world: World) -> bool:
    number = str(request.fields.get("extension_number") or "")
    return bool(number) and not 3 <= len(number) <= phone.MAX_DIGITS


@refuses(r"^Audio prompt language is invalid", "phone.auto_receptionists.update")
def speaks_no_language(request: Request, world: World) -> str | None:
    language = str(request.fields.get("audio_prompt_language") or "")
    return language if language.lower().startswith("xx-") or re.search(r"[^A-Za-z-]", language) else None


@refuses(r"^This country is not supported", "phone.common_areas.create")
def is_in_no_country(request: Request, world: World) -> bool:
    code = str(request.fields.get("country_iso_code") or "US")
    return code.upper() in ("XX", "ZZ") or not re.fullmatch("[A-Za-z]{2}", code)


@refuses(r"MAC Address is invalid", "phone.devices.create", early=True)
def has_no_mac_address(request: Request, world: World) -> bool:
    address = request.fields.get("mac_address")
    return isinstance(address, str) and not _MAC.fullmatch(address)


@refuses(r"read status is invalid", "phone.voicemails.update", early=True)
def is_read_strangely(request: Request, world: World) -> bool:
    return request.query.get("read_status", "Read") not in ("Read", "Unread")


@refuses(r"location name is required", _ONE)
def has_no_name(request: Request, world: World) -> bool:
    return not request.fields.get("name")


@refuses(r"User size must be less than", "phone.users.add_batch", early=True)
def are_too_many_users(request: Request, world: World) -> bool:
    users = request.fields.get("users")
    return isinstance(users, list) and len(users) > 10


# Many locations at once


def _places(request: Request) -> list[dict[str, Any]]:
    return [place for place in request.fields.get("locations") or () if isinstance(place, dict)]


def _addresses(request: Request) -> Iterator[dict[str, Any]]:
    return (place.get("company_address") or {} for place in _places(request))


def _switches(request: Request) -> Iterator[list[dict[str, Any]]]:
    return (place.get("network_switches") or [] for place in _places(request))


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
    ids = (place.get("sip_group_id") for place in _places(request))
    return any(id and world.records.get("sip_group", id) is None for id in ids)


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


@refuses(r"^Duplicate Switch Info", _BATCH)
def has_a_switch_twice(request: Request, world: World) -> bool:
    pairs = ((one.get("mac_address"), one.get("port")) for switches in _switches(request) for one in switches)
    return any(count > 1 for count in Counter(pairs).values())


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
        if level > _MOST_LEVELS:
            return str(_MOST_LEVELS)
    return None
