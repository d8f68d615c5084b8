"""Settings of accounts, groups and users, and the locks that keep lower levels from changing them.

What holds for a user: the documented default, over it the account's value, the group's, the user's own.
Where a setting is locked, the value of the level that locked it holds below. The group is the user's primary
one.
Source: Zoom API reference and support pages on tiered settings, read 2026-02; documented, unless a line says
assumed.
"""

from __future__ import annotations

from typing import Any

from .. import schemas
from .. import settings as switches
from ..archetypes import stored
from ..registry import Problem, Reply, Request, before, behaves, behaviour
from ..render import defaults
from ..served import served
from ..world import users
from ..world.world import World
from .operator import operator
from .people import documents, the_account, the_user, told

Values = dict[str, Any]

_OPTIONS = {
    "meeting_authentication": ("meeting_authentication", "authentication_options"),
    "recording_authentication": ("recording_authentication", "authentication_options"),
    "meeting_security": ("meeting_security",),
    "security": ("security",),
}
"""The parts of the settings that only a value of ``option`` asks for."""
_REGISTRATION = "account_webinar_registration_settings"
_SPECIAL = frozenset(
    {"allow_authentication_exception", *(name for names in _OPTIONS.values() for name in names)}
)


# What holds


def effective(world: World, user_id: str) -> Values:
    """Return the settings that hold for a user, by section and name: those set or documented by default."""
    return _resolved(world, user_id, defaults(served("users.settings.get").item))


def said(world: World, user_id: str) -> Values:
    """Return the settings that hold for a user because somebody set them, at whatever level."""
    return _resolved(world, user_id, {})


def _resolved(world: World, user_id: str, known: Values) -> Values:
    """Return what holds for a user over what is known of everybody."""
    user = world.records.get("user", user_id) or {}
    group_id = users.primary_group(world, user) if user else ""
    account, locks = _of_account(world), _locks(world, "account_lock_settings", world.account_id)
    group, group_locks = _group_level(world, group_id)
    own = world.records.get("user_settings", user_id) or {}
    above = _over(schemas.merged(known, account), group, locks)
    return _over(above, own, _both(locks, group_locks))


def of_group(world: World, group_id: str) -> Values:
    """Return the settings that hold for a group."""
    locks = _locks(world, "account_lock_settings", world.account_id)
    known = schemas.merged(defaults(served("groups.settings.get").item), _of_account(world))
    return _over(known, world.records.get("group_settings", group_id) or {}, locks)


def _group_level(world: World, group_id: str) -> tuple[Values, Values]:
    if not group_id:
        return {}, {}
    own = world.records.get("group_settings", group_id) or {}
    return own, _locks(world, "group_lock_settings", group_id)


def _of_account(world: World) -> Values:
    return world.records.get("account_settings", world.account_id) or {}


def _locks(world: World, kind: str, id: str) -> Values:
    return world.records.get(kind, id) or {}


def _both(first: Values, second: Values) -> Values:
    """Return the locks of two levels together: what either locks is locked."""
    out: Values = {}
    for section in {**first, **second}:
        names = {**_names(first, section), **_names(second, section)}
        out[section] = {
            n: bool(_names(first, section).get(n) or _names(second, section).get(n)) for n in names
        }
    return out


def _names(values: Values, section: str) -> Values:
    found = values.get(section)
    return found if isinstance(found, dict) else {}


def _over(above: Values, own: Values, locks: Values) -> Values:
    """Return the values above changed by a level's own, but for what is locked."""
    free = {
        section: {n: v for n, v in names.items() if not _names(locks, section).get(n)}
        if isinstance(names, dict)
        else names
        for section, names in own.items()
    }
    merged = schemas.merged(above, free)
    return merged if isinstance(merged, dict) else {}


def _owner(request: Request, world: World) -> str:
    """Return the id of the account or group whose settings the path names."""
    if "accountId" in request.path:
        return str(the_account(request, world)["id"])
    return stored.owner(request, world)


# Reading


@behaviour("users.settings.get")
def get_user(request: Request, world: World) -> Reply:
    user = the_user(request, world)
    return _answer(request, {**effective(world, user["id"]), "feature": _features(user, world)}, world)


def _features(user: dict[str, Any], world: World) -> Values:
    """Return what the user is licensed for: what was set, and what everybody's says.

    Source: that every user's features are shown observed; 300 people in meetings of business accounts and 100
    in others documented on the plans' pages.
    """
    is_large = user["type"] == users.LICENSED and switches.read(world.master.records).plan == "business"
    set_so = user.get("feature") or {}
    has_phone = bool(set_so.get("zoom_phone")) or world.records.get("phone_user", user["id"]) is not None
    known = {"meeting_capacity": 300 if is_large else 100, "large_meeting": False}
    return {**known, **set_so, "zoom_phone": has_phone}


@behaviour("groups.settings.get")
def get_group(request: Request, world: World) -> Reply:
    return _answer(request, of_group(world, _owner(request, world)), world)


@behaviour("accounts.settings.get")
def get_account(request: Request, world: World) -> Reply:
    id = _owner(request, world)
    known = schemas.merged(defaults(stored.of(request).item), world.records.get("account_settings", id) or {})
    return _answer(request, known, world)


@before("groups.webinar_registration_settings.get", "groups.webinar_registration_settings.update")
def check_type(request: Request, world: World) -> None:
    """It is said whether meetings or webinars are meant."""
    stored.owner(request, world)
    if "type" not in request.query:
        raise Problem(400, 300, "Missing parameters: type.")


@behaviour("accounts.webinar_registration_settings.get", "groups.webinar_registration_settings.get")
def get_registration(request: Request, world: World) -> Reply:
    """Show how people register for webinars; a group's over the account's."""
    id = _owner(request, world)
    known = defaults(stored.of(request).item)
    for kind, owner in ((_REGISTRATION, world.account_id), (request.operation.archetype.entity, id)):
        known = schemas.merged(known, world.records.get(kind, owner) or {})
    return stored.answer(request, known, world)


@behaviour("accounts.lock_settings.get", "groups.lock_settings.get")
def get_locks(request: Request, world: World) -> Reply:
    """Show what is locked; at a group also what the account has locked."""
    id, entity = _owner(request, world), request.operation.archetype.entity
    kept = _locks(world, entity, id)
    if entity == "group_lock_settings":
        kept = _both(_locks(world, "account_lock_settings", world.account_id), kept)
    return _answer(request, kept, world)


def _answer(request: Request, values: Values, world: World) -> Reply:
    """Show the sections asked for: ``option`` names special ones, custom_query_fields single settings."""
    reply = stored.answer(request, values, world)
    option = request.query.get("option")
    wanted = _OPTIONS.get(str(option), ())
    body = {n: v for n, v in reply.body.items() if (n in wanted if wanted else n not in _SPECIAL)}
    fields = {f for f in str(request.query.get("custom_query_fields", "")).split(",") if f}
    if fields:
        body = {
            section: {n: v for n, v in names.items() if n in fields}
            for section, names in body.items()
            if isinstance(names, dict) and fields & names.keys()
        }
    return Reply(reply.status, body)


# Changing


@behaviour("users.settings.update")
def update_user(request: Request, world: World) -> Reply:
    """Merge the body in; features need a licence, and what is locked above can't change."""
    user = the_user(request, world)
    given = dict(request.fields)
    feature = given.get("feature") or {}
    _check_features(user, feature)
    held = effective(world, user["id"])
    _refuse_locked(given, held, _locks_above_user(world, user))
    _merge(world, "user_settings", user["id"], given)
    if feature:
        users.change(world, user, feature={**user.get("feature", {}), **feature})
    _tell("user.settings_updated", user["id"], given, held, request, world)
    stored.run_afters(user, request, world)
    return Reply(request.operation.success_status)


@behaviour("groups.settings.update")
def update_group(request: Request, world: World) -> Reply:
    id = _owner(request, world)
    locks = _locks(world, "account_lock_settings", world.account_id)
    held = of_group(world, id)
    _refuse_locked(request.fields, held, {"the account": locks})
    _merge(world, "group_settings", id, request.fields)
    _tell("group.settings_updated", id, request.fields, held, request, world)
    return Reply(request.operation.success_status)


@behaviour("accounts.settings.update")
def update_account(request: Request, world: World) -> Reply:
    id = _owner(request, world)
    held = world.records.get("account_settings", id) or {}
    _merge(world, "account_settings", id, request.fields)
    _tell("account.settings_updated", id, request.fields, held, request, world)
    return Reply(request.operation.success_status)


@behaviour("accounts.webinar_registration_settings.update", "groups.webinar_registration_settings.update")
def update_registration(request: Request, world: World) -> Reply:
    _merge(world, request.operation.archetype.entity, _owner(request, world), request.fields)
    return Reply(request.operation.success_status)


@behaviour("accounts.lock_settings.update", "groups.lock_settings.update")
def update_locks(request: Request, world: World) -> Reply:
    """Lock or unlock; a setting's value does not change, and what the account locked a group can't unlock."""
    id, entity = _owner(request, world), request.operation.archetype.entity
    held = _locks(world, entity, id)
    _merge(world, entity, id, request.fields)
    level = "group" if entity == "group_lock_settings" else "account"
    _tell(f"{level}.lock_settings_updated", id, request.fields, held, request, world)
    return Reply(request.operation.success_status)


def _locks_above_user(world: World, user: dict[str, Any]) -> dict[str, Values]:
    account = _locks(world, "account_lock_settings", world.account_id)
    return {"the account": account, "the group": _group_level(world, users.primary_group(world, user))[1]}


def _refuse_locked(given: Values, held: Values, locks: dict[str, Values]) -> None:
    """Raise Problem 400/300 naming each locked setting whose value would change.

    That locked settings refuse a change is documented, the words are not. Source: assumed.
    """
    wrong = []
    for section, names in given.items():
        for name, value in names.items() if isinstance(names, dict) else ():
            level = next((who for who, kept in locks.items() if _names(kept, section).get(name)), None)
            now = _names(held, section).get(name)
            if level and schemas.merged(now, value) != now:
                wrong.append({"field": f"{section}.{name}", "message": f"This setting is locked by {level}."})
    if wrong:
        raise Problem(400, 300, "Validation Failed.", wrong)


def _check_features(user: dict[str, Any], feature: Values) -> None:
    if user["type"] != users.LICENSED:
        if feature.get("large_meeting"):
            raise Problem(400, 1108, "Only Licensed or On-prem users can enable the large meeting feature.")
        if feature.get("webinar"):
            raise Problem(400, 1122, "Webinar feature can only be enabled for Licensed or On-prem users.")
        if feature.get("zoom_events"):
            raise Problem(
                400, 1206, "You can only enable the Zoom Events feature for Licensed or On-prem users."
            )
        if feature.get("concurrent_meeting", "None") != "None":
            raise Problem(
                400,
                1207,
                'You can only enable the "Concurrent Meeting" feature for Licensed users or On-prem users.',
            )
    has = {**user.get("feature", {}), **feature}
    if has.get("webinar") and has.get("zoom_events"):
        if feature.get("webinar"):
            raise Problem(
                400,
                1204,
                "You can't enable the Webinar feature because you already have the Zoom Events feature.",
            )
        raise Problem(
            400,
            1205,
            "You can't enable the Zoom Events feature because you already have the Webinar feature.",
        )


def _merge(world: World, kind: str, id: str, given: Values) -> None:
    kept = world.records.get(kind, id) or {}
    world.records.put(kind, id, schemas.merged(kept, given), parent=id)


def _tell(event: str, id: str, given: Values, before: Values, request: Request, world: World) -> None:
    """Tell what was asked for, and where the event has a place for it, what held before."""
    if not given:
        return
    shown = told(event, "object.settings", given)
    more: Values = dict(operator(request, world))
    if documents(event, "old_object"):
        old = told(event, "old_object.settings", _same_names(given, before))
        more["old_object"] = {"id": id, "settings": old}
    world.emit(event, {"id": id, "settings": shown}, **more)


def _same_names(given: Values, held: Values) -> Values:
    """Return the values held of the settings that are given."""
    return {
        section: {n: v for n, v in _names(held, section).items() if n in names}
        for section, names in given.items()
        if isinstance(names, dict)
    }


behaves(
    *(f"{area}.settings.{verb}" for area in ("users", "groups", "accounts") for verb in ("get", "update")),
    *(
        f"{area}.webinar_registration_settings.{verb}"
        for area in ("groups", "accounts")
        for verb in ("get", "update")
    ),
    *(f"{area}.lock_settings.{verb}" for area in ("groups", "accounts") for verb in ("get", "update")),
)
