"""Phone users: their plans, policies, settings, and what they share.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from greenroom.storage.records import Row, Timer

from .. import entities, problems, schemas
from ..archetypes.list import list_within
from ..registry import Problem, Reply, Request, after, behaves, behaviour, on_timer
from ..world import phone, phone_seed
from ..world.world import World
from .phone import renumbered, said

_ACCESS = (
    "voicemail_access_members",
    "ad_hoc_call_recording_access_members",
    "auto_call_recording_access_members",
)
_SHARED = {
    "voice_mail": "voice_mail",
    "voicemail": "voicemail_access_members",
    "ad_hoc_call_recording": "ad_hoc_call_recording_access_members",
    "auto_call_recording": "auto_call_recording_access_members",
    **{name: name for name in _ACCESS},
}
"""What ``settingType`` names, and where the grants are kept. Source: the longer names assumed too."""
_TYPES = {*_SHARED, "delegation", "desk_phone", "intercom"}
_FORGET, _TRASH_DAYS = "phone_user_gone", timedelta(days=30)


def _user(request: Request, world: World) -> dict[str, Any]:
    """Return the phone user the path names. Raises Problem."""
    id = request.path["userId"]
    found = world.records.get("phone_user", id)
    if found is None:
        raise entities.not_found(request.operation, "phone_user", "userId", id)
    return found


def _keep(world: World, person: dict[str, Any]) -> None:
    world.records.put("phone_user", person["id"], person, keys={"email": person["email"].lower()})


@behaviour("phone.users.list")
def list_users(request: Request, world: World) -> Reply:
    """List by site, plan, state, and by part of name, address, extension or number."""
    query = request.query
    site, plan, word = (query.pop(name, None) for name in ("site_id", "calling_type", "keyword"))

    def test(row: Row) -> bool:
        person = row.body
        if site not in (None, person.get("site_id")):
            return False
        if plan is not None and all(item["type"] != plan for item in person.get("calling_plans", [])):
            return False
        return word is None or word.casefold() in _words(person, world)

    is_narrowed = (site, plan, word) != (None, None, None)
    return list_within(request, world, None, [test] if is_narrowed else [])


def _words(person: Mapping[str, Any], world: World) -> str:
    numbers = (number["number"] for number in phone.numbers_of(world, person["id"]))
    return " ".join([person["name"], person["email"], str(person["extension_number"]), *numbers]).casefold()


@after("phone.users.get")
def policies(shown: dict[str, Any], request: Request, world: World) -> None:
    """Show with whom voicemail and recordings are shared, and the address for emergencies."""
    settings = world.records.get("phone_user_settings", shown["id"]) or {}
    held = {name: settings[name] for name in _ACCESS if settings.get(name)}
    if held:
        shown["policy"] = {**shown.get("policy", {}), **held}
    person = world.records.get("phone_user", shown["id"]) or {}
    site = world.records.get("phone_site", person.get("site_id", "")) or {}
    address_id = person.get("emergency_address_id") or site.get("emergency_address_id", "")
    address = world.records.get("phone_address", address_id)
    if address:
        shown["emergency_address"] = address


@after("phone.users.update")
def changed(person: dict[str, Any], request: Request, world: World) -> None:
    """Check what the change names: extension, site, template; numbers follow their user to a site."""
    operation = request.operation
    person["extension_number"] = _extension(person, world)
    taken = "extension number"
    renumbered(request, world, person, taken)
    template_id = person.pop("template_id", None)
    if template_id is not None:
        template = world.records.get("phone_setting_template", template_id)
        if template is None or template.get("type") != "user":
            raise said(operation, "Template type error", template_id)
        if template.get("site_id") not in (None, person["site_id"]):
            raise said(operation, "not the same as the user's site")
    for number in phone.numbers_of(world, person["id"]):
        phone.assign(world, number, "phone_user", person)


def _extension(person: dict[str, Any], world: World) -> int:
    """Return the extension as it is kept: the body's is a text, and checked afterwards."""
    held = world.records.get("phone_extension", person["extension_id"]) or {}
    return int(held.get("extension_number", 0))


# Calling plans


@behaviour("phone.users.calling_plans.assign")
def assign_plans(request: Request, world: World) -> Reply:
    """Subscribe a user to plans; whoever had no phone has one then. Source: the latter assumed."""
    id = request.path["userId"]
    person = world.records.get("phone_user", id)
    if person is None:
        user = world.records.get("user", id)
        if user is None:
            raise entities.not_found(request.operation, "phone_user", "userId", id)
        person = phone_seed.add_user(world, user)
    for plan in request.fields.get("calling_plans", []):
        subscribed(world, person, plan.get("type", 0))
    _keep(world, person)
    return Reply(request.operation.success_status)


def subscribed(world: World, owner: dict[str, Any], type: int) -> dict[str, Any]:
    """Give a plan. Raises Problem when there is no such plan, or none left."""
    held = phone_seed.subscribe(world, owner, type)
    if held is None:
        raise problems.invalid_fields([("calling_plans.type", f"No calling plan {type} is available.")])
    return held


@behaviour("phone.users.calling_plans.unassign")
def unassign_plan(request: Request, world: World) -> Reply:
    person = _user(request, world)
    unsubscribed(world, person, request.path["planType"])
    _keep(world, person)
    return Reply(request.operation.success_status)


def unsubscribed(world: World, owner: dict[str, Any], type: str) -> None:
    if not type.isdecimal() or not phone_seed.unsubscribe(world, owner, int(type)):
        raise Problem(404, 404, f"Calling plan is not assigned: {type}.")


@behaviour("phone.users.calling_plans.update")
def change_plan(request: Request, world: World) -> Reply:
    """Put one plan in the place of another."""
    person, fields = _user(request, world), request.fields
    types = {plan["type"] for plan in person.get("calling_plans", [])}
    if fields["source_type"] not in types:
        raise said(request.operation, "did not subscribe to the source plan")
    if fields["target_type"] in types:
        raise said(request.operation, "already subscribed to the target plan")
    phone_seed.unsubscribe(world, person, fields["source_type"])
    subscribed(world, person, fields["target_type"])
    _keep(world, person)
    return Reply(request.operation.success_status)


# Many at once


@behaviour("phone.users.add_batch")
def add_batch(request: Request, world: World) -> Reply:
    """Give users of the account a phone, with plans, a number and a site; all of them or none."""
    operation, wanted = request.operation, request.fields.get("users", [])
    made = []
    for given in wanted:
        user = world.records.find("user", "email", given["email"].lower())
        if user is None or world.records.get("phone_user", user["id"]):
            raise said(operation, "Validation Failed")
        sites = (row.body for row in world.records.list("phone_site"))
        site = next((site["id"] for site in sites if site["name"] == given.get("site_name")), "")
        try:
            person = phone_seed.add_user(world, user, extension=given["extension_number"], site_id=site)
        except ValueError:
            raise said(operation, "Validation Failed") from None
        for plan in given["calling_plans"]:
            if not plan.isdecimal() or phone_seed.subscribe(world, person, int(plan)) is None:
                raise said(operation, "Validation Failed")
        _keep(world, person)
        for text in given.get("phone_numbers", []):
            number = phone.find_number(world, text)
            if number is None or number.get("assignee"):
                raise said(operation, "Validation Failed")
            phone.assign(world, number, "phone_user", person)
        made.append({"email": person["email"], "id": person["id"]})
    return Reply(operation.success_status, made)


@behaviour("phone.users.update_batch")
def update_batch(request: Request, world: World) -> Reply:
    """Move users to a site; a pending user assigned to one gets active."""
    fields = request.fields
    people = [world.records.get("phone_user", id) for id in fields.get("user_ids", [])]
    site = world.records.get("phone_site", fields.get("site_id", ""))
    if site is None or not people or None in people:
        raise said(request.operation, "Invalid field")
    for person in people:
        assert person is not None
        person["site_id"] = site["id"]
        if fields.get("batch_type") == "assign_pending_user":
            person["status"] = "activate"
        _keep(world, person)
        for number in phone.numbers_of(world, person["id"]):
            phone.assign(world, number, "phone_user", person)
    return Reply(request.operation.success_status)


# Settings, and what is shared


@after("phone.users.settings.get")
def shown_settings(shown: dict[str, Any], request: Request, world: World) -> None:
    """Show what follows from elsewhere: extension, numbers, desk phones."""
    person = _user(request, world)
    settings = world.records.get("phone_user_settings", person["id"]) or {}
    own = [number["number"] for number in phone.numbers_of(world, person["id"])]
    company = (phone.account(world) or {}).get("company_number")
    chosen = settings.get("outbound_caller_id") or (own[0] if own else company)
    callers = [*own, *([company] if company else [])]
    shown["extension_number"], shown["status"] = person["extension_number"], "Active"
    shown["outbound_caller_ids"] = [{"is_default": n == chosen, "name": "", "number": n} for n in callers]
    if chosen:
        shown["outbound_caller"] = {"number": chosen}
    if company:
        shown["company_number"] = company
    names = ("device_type", "display_name", "id", "mac_address", "status")
    devices = phone.devices_of(world, person["extension_id"])
    desk = dict(settings.get("desk_phone") or {})
    desk["devices"] = [{name: device[name] for name in names if name in device} for device in devices]
    shown["desk_phone"] = desk
    if "country_iso_code" in settings:
        shown["country"] = {"code": settings["country_iso_code"]}


@after("phone.users.settings.update")
def check_settings(settings: dict[str, Any], request: Request, world: World) -> None:
    """A caller id is one of the user's own numbers or the company's."""
    wanted = request.fields.get("outbound_caller_id")
    if wanted is None:
        return
    if not wanted:
        raise said(request.operation, "cannot be empty")
    number = phone.find_number(world, wanted)
    owner = (number or {}).get("assignee", {}).get("id")
    company = (phone.account(world) or {}).get("company_number")
    if number is None or (owner != request.path["userId"] and number["number"] != company):
        raise said(request.operation, "Invalid outbound caller ID")
    settings["outbound_caller_id"] = number["number"]


def _settings(request: Request, world: World) -> tuple[dict[str, Any], str, dict[str, Any]]:
    """Return the user, the kind of setting and what is kept. Raises Problem."""
    person, kind = _user(request, world), request.path["settingType"]
    if kind not in _TYPES:
        raise said(request.operation, "Invalid user s", kind)
    return person, kind, world.records.get("phone_user_settings", person["id"]) or {}


def _keep_settings(world: World, person: dict[str, Any], settings: dict[str, Any]) -> None:
    world.records.put("phone_user_settings", person["id"], settings, parent=person["id"])


@behaviour("phone.users.shared_access.add")
def share(request: Request, world: World) -> Reply:
    """Share voicemail or recordings with users, or name an assistant."""
    person, kind, settings = _settings(request, world)
    if kind == "delegation":
        shown = _delegate(request, world, settings)
    elif kind in _SHARED:
        shown = _grant(request, world, settings, _SHARED[kind])
    else:
        shown = {}
    _keep_settings(world, person, settings)
    return Reply(request.operation.success_status, shown)


def _grant(request: Request, world: World, settings: dict[str, Any], part: str) -> dict[str, Any]:
    given = request.fields.get(part) or []
    kept = list(settings.get(part, []))
    made = []
    for grant in given if isinstance(given, list) else [given]:
        user_id = grant.get("access_user_id", "")
        if world.records.get("phone_user", user_id) is None:
            raise said(request.operation, "User does not exist", user_id)
        if any(known["access_user_id"] == user_id for known in kept):
            raise said(request.operation, "already been shared")
        made.append({**grant, "shared_id": world.new_id()})
        kept.append(made[-1])
    settings[part] = kept
    return {part: made if isinstance(given, list) else made[0]} if made else {}


def _delegate(request: Request, world: World, settings: dict[str, Any]) -> dict[str, Any]:
    extension_id = request.fields.get("delegation_assistant_extension_id")
    if not extension_id:
        raise said(request.operation, "Delegation assistant is required")
    found = phone.owner_of(world, extension_id)
    if found is None:
        raise said(request.operation, "User delegation assistant does not exist", extension_id)
    entity, owner = found
    if entity not in ("phone_user", "common_area"):
        raise said(request.operation, "is not a user or a common area")
    delegation = settings.setdefault("delegation", {"assistants": [], "privacy": False, "privileges": []})
    assistant = {
        "id": owner["id"],
        "display_name": phone.name_of(owner),
        "extension_id": extension_id,
        "extension_number": owner["extension_number"],
        "extension_type": phone.KINDS[entity],
    }
    others = [item for item in delegation["assistants"] if item["extension_id"] != extension_id]
    delegation["assistants"] = [*others, assistant]
    return {"delegation": delegation}


@behaviour("phone.users.shared_access.update")
def change_shared(request: Request, world: World) -> Reply:
    """Change grants by their ids, or the parts of another setting."""
    person, kind, settings = _settings(request, world)
    if kind == "delegation":
        if not (settings.get("delegation") or {}).get("assistants"):
            raise said(request.operation, "Delegation assistants do not exist")
        settings["delegation"] = schemas.merged(settings["delegation"], request.fields.get("delegation", {}))
    elif kind in _SHARED:
        part = _SHARED[kind]
        given = request.fields.get(part) or []
        for change in given if isinstance(given, list) else [given]:
            known = _granted(request, settings, part, change.get("shared_id", ""))
            settings[part] = [{**item, **change} if item == known else item for item in settings[part]]
    else:
        settings[kind] = schemas.merged(settings.get(kind), request.fields.get(kind, {}))
    _keep_settings(world, person, settings)
    return Reply(request.operation.success_status)


def _granted(request: Request, settings: dict[str, Any], part: str, shared_id: str) -> dict[str, Any]:
    for known in settings.get(part, []):
        if known["shared_id"] == shared_id:
            return dict(known)
    raise said(request.operation, "Shared voicemail does not exist", shared_id)


@behaviour("phone.users.shared_access.remove")
def unshare(request: Request, world: World) -> Reply:
    person, kind, settings = _settings(request, world)
    if kind == "delegation":
        wanted = request.query.get("assistant_extension_id", "")
        held = (settings.get("delegation") or {}).get("assistants", [])
        kept = [item for item in held if item["extension_id"] != wanted]
        if len(kept) == len(held):
            raise said(request.operation, "User delegation assistant does not exist", wanted)
        settings["delegation"]["assistants"] = kept
    elif kind in _SHARED:
        part, wanted = _SHARED[kind], request.query.get("shared_id", "")
        known = _granted(request, settings, part, wanted)
        settings[part] = [item for item in settings[part] if item != known]
    else:
        settings.pop(kind, None)
    _keep_settings(world, person, settings)
    return Reply(request.operation.success_status)


# Coming and going


@after("users.create", "users.settings.update")
def licensed(user: dict[str, Any], request: Request, world: World) -> None:
    """The feature ``zoom_phone`` gives a user a phone with the next free extension, or takes it away. In an
    account without Zoom Phone nothing comes of it. Source: how it ends and where there is none assumed."""
    given = request.fields.get("user_info") or request.fields
    wanted = (given.get("feature") or {}).get("zoom_phone")
    has_phone = world.records.get("phone_user", user["id"]) is not None
    if wanted and not has_phone and phone.main_site(world):
        phone_seed.add_user(world, user)
    elif wanted is False and has_phone:
        gone(user, request, world)


@after("users.delete")
def gone(user: dict[str, Any], request: Request, world: World) -> None:
    """A user who is deleted leaves extension and numbers to others; the calls stay on record."""
    person = world.records.get("phone_user", user["id"])
    if person is None:
        return
    for plan in list(person.get("calling_plans", [])):
        phone_seed.unsubscribe(world, person, plan["type"])
    phone.let_go(world, person)
    world.records.delete("phone_user", person["id"])
    world.records.put("phone_user_gone", person["id"], {"id": person["id"]})
    world.at(world.now() + _TRASH_DAYS, _FORGET, person["id"])
    world.records.delete("phone_user_settings", person["id"])


@on_timer(_FORGET)
def forgotten(timer: Timer, world: World) -> None:
    world.records.delete("phone_user_gone", timer.ref)


behaves("phone.users.get", "phone.users.update", "phone.users.settings.get", "phone.users.settings.update")
