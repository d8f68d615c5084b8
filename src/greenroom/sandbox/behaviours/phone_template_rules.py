"""What Zoom Phone refuses in templates of settings: codes of countries and areas, PINs, where calls go.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ..refusals import field_words, refuses
from ..registry import Request
from ..world import phone
from ..world.world import World
from .phone import is_country
from .phone_rules import SPOKEN

_UPDATE = "phone.setting_templates.update"
_SHORTEST, _LONGEST, _OF_AREAS = 4, 15, 6
"""Digits of a PIN: of people in these bounds, of common areas just so many. Source: the numbers assumed."""
_EXTENSION, _CONTACT = 50, 26
_TABLES = {_EXTENSION: "phone_extension", _CONTACT: "external_contact"}
"""What calls go to by an action, as a kind of record."""
_WAYS = (
    ("business_hours", "business_hour_action", "connect_to_operator"),
    ("business_hours", "busy_action", "busy_connect_operator"),
    ("close_hours", "close_hour_action", "connect_to_operator"),
    ("close_hours", "busy_action", "busy_connect_operator"),
)

field_words("phone.setting_templates.create", type=r"value for the template type")
field_words(
    _UPDATE,
    business_hour_action=r"business hours action field",
    close_hour_action=r"close hours action field",
    ring_type=r"call handling ring type",
    type=r"business hours type field",
)


@refuses(r"^Site does not exist", "phone.setting_templates.list")
def are_of_no_site(request: Request, world: World) -> bool:
    site = request.query.get("site_id") or ""
    return bool(site) and world.records.get("phone_site", site) is None


def _settings(request: Request) -> dict[str, Any]:
    return request.fields.get("user_settings") or {}


@refuses(r"^The country code you entered", _UPDATE)
def is_in_no_country(request: Request, world: World) -> bool:
    country = (request.fields.get("profile") or {}).get("country") or ""
    return bool(country) and not is_country(country.upper())


@refuses(r"^The area code you entered", _UPDATE)
def is_in_no_area(request: Request, world: World) -> bool:
    code = (request.fields.get("profile") or {}).get("area_code") or ""
    return not re.fullmatch(r"[0-9]{0,6}", code)


@refuses(r"audio prompt language code is invalid", _UPDATE)
def speaks_no_language(request: Request, world: World) -> bool:
    language = _settings(request).get("audio_prompt_language")
    return bool(language) and language not in SPOKEN


# PINs


def _pin(request: Request) -> str:
    return (_settings(request).get("desk_phone") or {}).get("pin_code") or ""


def _is_for_areas(request: Request, world: World) -> bool:
    template = world.records.get("phone_setting_template", request.path["templateId"]) or {}
    return str(template.get("type", "")).casefold() == "commonarea"


@refuses(r"^PIN code could only include numbers", _UPDATE)
def has_letters(request: Request, world: World) -> bool:
    return re.fullmatch(r"[0-9]*", _pin(request)) is None


@refuses(r"must be \{0\} digits long", _UPDATE)
def is_of_another_length(request: Request, world: World) -> str | None:
    is_wrong = _pin(request) and len(_pin(request)) != _OF_AREAS and _is_for_areas(request, world)
    return str(_OF_AREAS) if is_wrong else None


@refuses(r"must be \{0\} to \{1\} digits long", _UPDATE)
def is_too_short_or_long(request: Request, world: World) -> tuple[str, str] | None:
    is_wrong = _pin(request) and not _SHORTEST <= len(_pin(request)) <= _LONGEST
    return (str(_SHORTEST), str(_LONGEST)) if is_wrong else None


@refuses(r"must not be the same as the extension", _UPDATE)
def is_an_extension(request: Request, world: World) -> bool:
    return bool(_pin(request)) and phone.extension(world, _pin(request)) is not None


@refuses(r"must not contain a group of repeated", _UPDATE)
def repeats(request: Request, world: World) -> bool:
    """One digit three times on end. Source: how many, assumed."""
    return re.search(r"(\d)\1\1", _pin(request)) is not None


@refuses(r"ascending or descending", _UPDATE)
def is_a_row(request: Request, world: World) -> bool:
    pin = _pin(request)
    return len(pin) > 1 and any(pin in row for row in ("0123456789", "9876543210"))


# Where calls go


@refuses(r"^Connect to operator type error", _UPDATE)
def goes_to_another_kind(request: Request, world: World) -> bool:
    """An extension where the action says a contact, or the other way round. Source: assumed."""
    missing = (*_missing(request, world, _EXTENSION), *_missing(request, world, _CONTACT))
    return any(world.records.get(table, id) for id in missing for table in _TABLES.values())


@refuses(r"^Operator was not found", _UPDATE)
def goes_to_nobody(request: Request, world: World) -> str | None:
    return next(_missing(request, world, _EXTENSION), None)


@refuses(r"^External contact was not found", _UPDATE)
def goes_to_no_contact(request: Request, world: World) -> str | None:
    return next(_missing(request, world, _CONTACT), None)


def _missing(request: Request, world: World, action: int) -> Iterator[str]:
    """Yield the ids that calls go to by an action, where no record of its kind has them."""
    ids = (id for done, id in _operators(request) if done == action and id)
    yield from (id for id in ids if world.records.get(_TABLES[action], id) is None)


def _operators(request: Request) -> Iterator[tuple[int, str]]:
    """Yield each action with the id of where calls then go."""
    handling = _settings(request).get("call_handling") or {}
    for hours, action, operator in _WAYS:
        part = handling.get(hours) or {}
        yield part.get(action, 0), (part.get(operator) or {}).get("id") or ""
