"""What Zoom Phone refuses of extensions, languages, countries, members, numbers and people's policies.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from typing import Any

from ..refusals import field_words, refuses
from ..registry import Request
from ..world import phone
from ..world.world import World
from .phone import is_country

_RESERVED = frozenset({"911", "933", "988", "112", "999"})
"""Numbers that lead to help. Source: assumed; Zoom does not list them."""
_NUMBERED = tuple(
    f"phone.{kind}.{verb}"
    for kind in ("auto_receptionists", "call_queues", "shared_line_groups")
    for verb in ("create", "update")
)
_MAC = re.compile(r"([0-9A-Fa-f]{2}[:-]?){5}[0-9A-Fa-f]{2}")
_LANGUAGE = re.compile(r"[a-z]{2}-[A-Z]{2}")
SPOKEN = frozenset(
    {
        *("en-US", "en-GB", "es-US", "fr-CA", "da-DK", "de-DE", "es-ES", "fr-FR", "it-IT", "nl-NL"),
        *("pt-PT", "pt-BR", "ja-JP", "ko-KO", "ko-KR", "zh-CN", "zh-TW"),
    }
)
"""The languages of prompts; Korean as the reference writes it, and as everybody does."""
_RECORDED = frozenset({"all", "ondemand", "automatic"})
_MOST_AT_ONCE = 10


@refuses(r"is a reserved extension number", *_NUMBERED)
def is_reserved(request: Request, world: World) -> str | None:
    number = str(request.fields.get("extension_number") or "")
    return number if number in _RESERVED else None


@refuses(r"^Invalid full extension number length", *_NUMBERED)
def is_no_full_number(request: Request, world: World) -> bool:
    """A full number is the site's code and the short one. Source: assumed from their names."""
    number, code, length = _with_code(request, world)
    return bool(code) and number.startswith(code) and len(number) not in (length, len(code) + length)


@refuses(r"^Invalid short number length", *_NUMBERED)
def is_longer_than_sites_have(request: Request, world: World) -> bool:
    """With site codes on, extensions have the one length that is set, after the code if that is written."""
    number, code, length = _with_code(request, world)
    is_full = bool(code) and number.startswith(code) and len(number) == len(code) + length
    return bool(number and length) and len(number) != length and not is_full


def _with_code(request: Request, world: World) -> tuple[str, str, int]:
    """Return the number asked for, the code of the site it is for, and how long short ones are, 0 for any."""
    archetype, fields = request.operation.archetype, request.fields
    own = world.records.get(archetype.entity, request.path.get(archetype.id_param or "", "")) or {}
    site = world.records.get("phone_site", fields.get("site_id") or own.get("site_id") or "") or {}
    settings = world.records.get("phone_settings", "account") or {}
    length = int(settings.get("short_extension_length") or 0)
    code = str(site.get("site_code") or "") if length else ""
    return str(fields.get("extension_number") or ""), code, length


@refuses(r"^Extension Number must be .* digits|is out of range", *_NUMBERED)
def has_too_few_digits(request: Request, world: World) -> bool:
    number = str(request.fields.get("extension_number") or "")
    return bool(number) and not 3 <= len(number) <= phone.MAX_DIGITS


@refuses(r"^Audio prompt language is invalid", "phone.auto_receptionists.update")
def speaks_no_language(request: Request, world: World) -> str | None:
    """What is not the form of a language. Source: which of two refusals this one is, assumed."""
    language = str(request.fields.get("audio_prompt_language") or "")
    return language if language and not _LANGUAGE.fullmatch(language) else None


@refuses(r"^Language setting is invalid", "phone.auto_receptionists.update")
def speaks_another_language(request: Request, world: World) -> bool:
    language = request.fields.get("audio_prompt_language")
    return bool(language) and language not in SPOKEN


@refuses(r"^This country is not supported", "phone.common_areas.create")
def is_in_no_country(request: Request, world: World) -> bool:
    return not is_country(str(request.fields.get("country_iso_code") or "US").upper())


@refuses(r"MAC Address is invalid", "phone.devices.create", early=True)
def has_no_mac_address(request: Request, world: World) -> bool:
    address = request.fields.get("mac_address")
    return isinstance(address, str) and not _MAC.fullmatch(address)


@refuses(r"read status is invalid", "phone.voicemails.update", early=True)
def is_read_strangely(request: Request, world: World) -> bool:
    return request.query.get("read_status", "Read") not in ("Read", "Unread")


@refuses(r"User size must be less than", "phone.users.add_batch", early=True)
def are_too_many_users(request: Request, world: World) -> bool:
    users = request.fields.get("users")
    return isinstance(users, list) and len(users) > _MOST_AT_ONCE


@refuses(r"value for the template type", "phone.recordings.list", early=True)
def is_of_no_type(request: Request, world: World) -> bool:
    """Kinds of recording; that the reference speaks of templates is taken as it stands."""
    return str(request.query.get("recording_type") or "all").casefold() not in _RECORDED


# Groups and their members

_JOINED = (
    "phone.call_queues.create",
    "phone.call_queues.members.add",
    "phone.shared_line_groups.members.add",
)


@refuses(r"^Exceeded the maximum number to add members", *_JOINED, early=True)
def are_too_many_members(request: Request, world: World) -> bool:
    members = request.fields.get("members")
    lists = members.values() if isinstance(members, dict) else ()
    return sum(len(each) for each in lists if isinstance(each, list)) > _MOST_AT_ONCE


@refuses(r"group does not exist, groupId", "phone.call_queues.update")
def is_no_queue(request: Request, world: World) -> str | None:
    id = request.path["callQueueId"]
    return id if world.records.get("call_queue", id) is None else None


@refuses(r"^Phone number does not exist", "phone.shared_line_groups.phone_numbers.unassign_all")
def has_no_numbers(request: Request, world: World) -> bool:
    id = request.path["sharedLineGroupId"]
    return world.records.get("shared_line_group", id) is not None and not phone.numbers_of(world, id)


# Numbers


@refuses(r"outbound caller ID to public safety", "phone.numbers.change_main_company")
def is_for_help(request: Request, world: World) -> bool:
    return _is_for_help(world, request.fields.get("phone_number"))


@refuses(r"outbound caller ID to public safety", "phone.auto_receptionists.phone_numbers.assign")
def are_for_help(request: Request, world: World) -> bool:
    wanted = request.fields.get("phone_numbers") or ()
    return any(_is_for_help(world, given.get("id") or given.get("number")) for given in wanted)


def _is_for_help(world: World, name: str | None) -> bool:
    """Return whether emergency calls from some place show the number: then it stays what it is."""
    number = phone.find_number(world, name or "")
    return number is not None and phone.is_elin(world, number)


@refuses(r"phone number is not in binding", "phone.numbers.update")
def is_bound_to_nothing(request: Request, world: World) -> bool:
    """A number nobody has, that no place calls for help with, is at no address. Source: assumed."""
    number = world.records.get("phone_number", request.path["phoneNumberId"])
    if number is None or "emergency_address_status" not in request.fields:
        return False
    return not number.get("assignee") and not phone.is_elin(world, number)


# People's policies

field_words(
    "phone.users.update",
    call_overflow_type=r"^Invalid call overflow type",
    call_transferring_type=r"^Invalid call transferring type",
    expiration_period=r"^Invalid call park time out",
)
field_words(
    "phone.users.shared_access.update",
    privacy=r"^Delegation privacy error",
    privileges=r"^Delegation privileges error",
)
_PARKED_GO_TO = (0, 9, 50, 100)
_SMS = {"enable": True, "international_sms": False}
"""What users have who have not been told otherwise. Source: assumed."""


@refuses(r"^Invalid call not picked up action", "phone.users.update")
def parks_strangely(request: Request, world: World) -> bool:
    park = (request.fields.get("policy") or {}).get("call_park") or {}
    return park.get("call_not_picked_up_action", 0) not in _PARKED_GO_TO


@refuses(r"^Cannot modify both SMS and International", "phone.users.update")
def changes_both_kinds_of_text(request: Request, world: World) -> bool:
    person = world.records.get("phone_user", request.path["userId"]) or {}
    kept = {**_SMS, **((person.get("policy") or {}).get("sms") or {})}
    given = (request.fields.get("policy") or {}).get("sms") or {}
    return all(given.get(name, kept[name]) != kept[name] for name in _SMS)


def _needs_a_plan(name: str, words: str) -> None:
    @refuses(words, "phone.users.update")
    def has_no_plan(request: Request, world: World) -> bool:
        person = world.records.get("phone_user", request.path["userId"])
        wanted = (request.fields.get("policy") or {}).get(name)
        return person is not None and wanted is True and not person.get("calling_plans")


for _feature, _words in {
    "international_calling": r"^International calling feature requires",
    "forwarding_to_external_numbers": r"^Forwarding to external numbers feature requires",
    "delegation": r"^Delegation feature requires",
}.items():
    _needs_a_plan(_feature, _words)


# What the site of a person says

_SHARED = tuple(f"phone.users.shared_access.{verb}" for verb in ("add", "update", "remove"))


def _site_policy(request: Request, world: World, name: str) -> dict[str, Any]:
    """Return a policy of the person's site, empty as long as nobody has set it."""
    person = world.records.get("phone_user", request.path["userId"]) or {}
    site = world.records.get("phone_site", person.get("site_id", "")) or {}
    return (site.get("policy") or {}).get(name) or {}


def _switches_on(request: Request, name: str) -> bool:
    policy = (request.fields.get("policy") or {}).get(name) or {}
    return policy.get("enable") is True


@refuses(r"^Outbound caller ID has been locked", "phone.users.settings.update")
def is_locked_by_the_site(request: Request, world: World) -> bool:
    is_locked = _site_policy(request, world, "select_outbound_caller_id").get("locked") is True
    return is_locked and "outbound_caller_id" in request.fields


@refuses(r"^The admin has blocked SMS", "phone.users.update")
def may_not_write(request: Request, world: World) -> bool:
    return _switches_on(request, "sms") and _site_policy(request, world, "sms").get("enable") is False


@refuses(r"voicemail policy is disabled", "phone.users.update")
def may_not_be_spoken_to(request: Request, world: World) -> bool:
    is_off = _site_policy(request, world, "voicemail").get("enable") is False
    return is_off and _switches_on(request, "voicemail")


@refuses(r"^Voicemail option has been disabled", *_SHARED)
def has_no_voicemail(request: Request, world: World) -> bool:
    is_off = _site_policy(request, world, "voicemail").get("enable") is False
    return is_off and request.path["settingType"] in ("voice_mail", "voicemail")


# Licences for many at once

_LICENSES = "assign_pending_user"


@refuses(r"user in Trash", "phone.users.update_batch")
def are_in_the_trash(request: Request, world: World) -> bool:
    """Who had a phone and was deleted. Source: what the trash is, assumed."""
    ids = request.fields.get("user_ids") or ()
    is_one = any(world.records.get("phone_user_gone", id) for id in ids)
    return request.fields.get("batch_type") == _LICENSES and is_one


@refuses(r"assigned to India sites", "phone.users.update_batch")
def are_in_india(request: Request, world: World) -> bool:
    site = world.records.get("phone_site", request.fields.get("site_id") or "") or {}
    country = (site.get("country") or {}).get("code")
    return request.fields.get("batch_type") == _LICENSES and country == "IN"
