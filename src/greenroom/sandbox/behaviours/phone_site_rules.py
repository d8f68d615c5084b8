"""What Zoom Phone refuses of sites: codes, short extensions, addresses for emergencies.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from ..refusals import field_words, refuses
from ..registry import Request, after
from ..world.world import World
from .phone import is_country

_CREATE, _UPDATE = "phone.sites.create", "phone.sites.update"
_BOTH = (_CREATE, _UPDATE)
_SIGN = re.compile(r"[^\W_]")
_ZIPS = {"US": r"\d{5}(-\d{4})?", "CA": r"[A-Za-z]\d[A-Za-z] ?\d[A-Za-z]\d"}
"""How postal codes are written where Zoom looks addresses up. Source: assumed to go no further."""
_PARTS = ("address_line1", "address_line2", "city", "state_code", "zip", "country")
_SHORT, _LONG, _USUAL = 2, 10, 3
_TO_BE_TOLD = 1
"""emergency_address_status of a number whose carrier has not confirmed its address."""

field_words(_CREATE, country=r"^Country information is invalid")


@refuses(r"Site does not exist", _UPDATE)
def is_no_site(request: Request, world: World) -> bool:
    return world.records.get("phone_site", request.path["siteId"]) is None


@refuses(r"^Invalid site code length", *_BOTH)
def has_a_strange_code(request: Request, world: World) -> bool:
    code = request.fields.get("site_code")
    return code is not None and not 1 <= len(str(code)) <= 6


# Short extensions


def _pairs(request: Request) -> list[tuple[str, str]]:
    ranges = (request.fields.get("short_extension") or {}).get("ranges") or []
    return [(each.get("range_from", ""), each.get("range_to", "")) for each in ranges]


@refuses(r"^Invalid short extension number length", _UPDATE)
def is_too_short_or_long(request: Request, world: World) -> bool:
    """Source: the bounds are those that the account's settings document."""
    length = (request.fields.get("short_extension") or {}).get("length")
    return length is not None and not _SHORT <= length <= _LONG


@refuses(r"can not be empty", _UPDATE)
def has_an_open_range(request: Request, world: World) -> bool:
    return any(not low or not high for low, high in _pairs(request))


@refuses(r"must be digits only", _UPDATE)
def has_letters(request: Request, world: World) -> bool:
    return any(not (low.isdecimal() and high.isdecimal()) for low, high in _pairs(request))


@refuses(r"must be smaller than", _UPDATE)
def runs_backwards(request: Request, world: World) -> bool:
    return any(int(low) >= int(high) for low, high in _pairs(request))


@refuses(r"cannot have intersections", _UPDATE)
def overlap(request: Request, world: World) -> bool:
    ordered = sorted((int(low), int(high)) for low, high in _pairs(request))
    return any(first[1] >= second[0] for first, second in pairwise(ordered))


@refuses(r"^Align the range", _UPDATE)
def is_of_another_length(request: Request, world: World) -> bool:
    site = world.records.get("phone_site", request.path["siteId"]) or {}
    kept = (site.get("short_extension") or {}).get("length", _USUAL)
    length = request.fields.get("short_extension", {}).get("length", kept)
    return any(len(end) != length for pair in _pairs(request) for end in pair)


# Addresses


def _address(request: Request) -> dict[str, Any]:
    return request.fields.get("default_emergency_address") or {}


def _kept(world: World, id: str | None) -> tuple[str, ...]:
    """Return the parts of an address that is kept, in small letters."""
    return _plain(world.records.get("phone_address", id or "") or {})


def _plain(address: dict[str, Any]) -> tuple[str, ...]:
    return tuple(str(address.get(name) or "").strip().casefold() for name in _PARTS)


def _is_new(request: Request, world: World) -> bool:
    site = world.records.get("phone_site", request.path["siteId"]) or {}
    return bool(_address(request)) and _plain(_address(request)) != _kept(
        world, site.get("emergency_address_id")
    )


@refuses(r"^Country information is invalid", _CREATE)
def is_in_no_country(request: Request, world: World) -> bool:
    return not is_country(_address(request).get("country", ""))


@refuses(r"^Change country is not allowed", _UPDATE)
def moves_abroad(request: Request, world: World) -> bool:
    site = world.records.get("phone_site", request.path["siteId"]) or {}
    return bool(_address(request)) and _address(request)["country"] != site["country"]["code"]


@refuses(r"^Invalid address|could not be validated or geocoded", *_BOTH)
def is_no_address(request: Request, world: World) -> str | None:
    """A street or city without a letter or digit. Source: what is none, assumed."""
    address = _address(request)
    has_both = all(_SIGN.search(address.get(name, "x")) for name in ("address_line1", "city"))
    return None if has_both else ", ".join(filter(None, (address.get(name) for name in _PARTS)))


@refuses(r"address could not be validated", *_BOTH)
def is_nowhere(request: Request, world: World) -> bool:
    """A postal code that its country does not write so. Source: what is looked up, assumed."""
    address = _address(request)
    form = _ZIPS.get(address.get("country", ""))
    return form is not None and not re.fullmatch(form, address["zip"].strip())


@refuses(r"^Personal emergency address could not", _UPDATE)
def is_somebodys(request: Request, world: World) -> bool:
    """An address that a user has chosen for themself, and the site did not have before. Source: assumed."""
    if not _is_new(request, world):
        return False
    people = (row.body.get("emergency_address_id") for row in world.records.list("phone_user"))
    return any(_kept(world, id) == _plain(_address(request)) for id in people if id)


@refuses(r"^Cannot update emergency address whose status", _UPDATE)
def waits_for_a_carrier(request: Request, world: World) -> str | None:
    """While a carrier is to be told of the address of a number there, it stays. Source: assumed."""
    if not _is_new(request, world):
        return None
    numbers = (row.body for row in world.records.list("phone_number"))
    there = (number for number in numbers if number.get("site_id") == request.path["siteId"])
    waits = any(number.get("emergency_address_status") == _TO_BE_TOLD for number in there)
    return str(_TO_BE_TOLD) if waits else None


@after(_UPDATE)
def moved(site: dict[str, Any], request: Request, world: World) -> None:
    """Everybody there who has no own address has the new one."""
    if _address(request):
        id = site["emergency_address_id"]
        world.records.put("phone_address", id, {"id": id, **_address(request)})
