"""What may not be subscribed to, and billing contacts that nobody can send a bill to.

Source: Zoom API reference, "Billing", errors of each operation, read 2026-02; documented, what leads to them
assumed where a line says so.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world.world import World
from . import places, plan_codes

_NEW, _CONTACT = "billing.plans.subscribe", "billing.update"
_COUNTRIES = ("tollfree_countries", "premium_countries", "callout_countries")
_INCLUDED = {
    "plan_zoom_rooms": "Zoom Room plan .* is already included",
    "plan_room_connector": "Room Connector plan .* is already included",
    "plan_large_meeting": "Large meeting plan .* is already included",
    "plan_webinar": "Webinar plan .* is already included",
    "plan_recording": "^Recording plan .* conflict with bundle",
    "plan_audio": "^Audio conferencing plan .* conflict with bundle",
}


def listed(plans: dict[str, Any], place: str) -> list[dict[str, Any]]:
    """Return the plans at a place, be they one, several or a bare code."""
    found = plans.get(place) or []
    each = found if isinstance(found, list) else [found]
    return [{"type": one} if isinstance(one, str) else one for one in each]


def _codes(request: Request, place: str) -> list[str]:
    return [str(plan.get("type") or "") for plan in listed(request.fields, place)]


def _base(request: Request) -> str:
    """Return the code of the base plan, empty for a call without a body."""
    return str((request.fields.get("plan_base") or {}).get("type", ""))


# Who is billed


@refuses("^Invalid country parameter", _NEW, _CONTACT)
def lives_in_no_country(request: Request, world: World) -> str | None:
    country = _address(request).get("country")
    return str(country) if country is not None and not places.is_country(str(country)) else None


@refuses("^Invalid state parameter", _NEW, _CONTACT)
def lives_in_no_state(request: Request, world: World) -> str | None:
    """Only the states of the United States are known, by their codes."""
    given = _address(request)
    kept = world.records.get("billing_contact", request.path["accountId"]) or {}
    country, state = given.get("country", kept.get("country")), given.get("state")
    is_known = state is None or country != "US" or places.is_state(str(state))
    return None if is_known else str(state)


def _address(request: Request) -> dict[str, Any]:
    fields = request.fields
    address: dict[str, Any] = fields.get("contact", {}) if request.operation.id == _NEW else fields
    return address


# Which plans go with which


def _conflicts(field: str, words: str) -> None:
    """Refuse an additional plan that the bundle subscribed to with it has already."""

    @refuses(words, _NEW)
    def is_in_the_bundle(request: Request, world: World) -> str | None:
        has = any(field in plan_codes.bundled(code) for code in _codes(request, "plan_bundle"))
        return next(iter(_codes(request, field)), None) if has else None


for _field, _words in _INCLUDED.items():
    _conflicts(_field, _words)


@refuses("base plan and bundle plan at the same time", _NEW)
def is_base_and_bundle(request: Request, world: World) -> bool:
    return bool(request.fields.get("plan_bundle"))


@refuses("^Invalid host number", _NEW)
def has_no_hosts(request: Request, world: World) -> bool:
    plans = [plan for name in request.fields if name != "contact" for plan in listed(request.fields, name)]
    return any(int(plan.get("hosts", 1)) < 1 for plan in plans)


@refuses("^Invalid Base Plan", _NEW)
def is_no_base_plan(request: Request, world: World) -> str | None:
    """The text names the account, not the plan."""
    return None if plan_codes.is_base(_base(request)) else request.path["accountId"]


def _of_another_product(place: str, words: str) -> None:
    @refuses(words, _NEW)
    def is_of_another_product(request: Request, world: World) -> str | None:
        return next((code for code in _codes(request, place) if plan_codes.product(code) != place), None)


_of_another_product("plan_recording", "^Invalid Cloud Recording Plan")
_of_another_product("plan_audio", "^Invalid Audio Conferencing Plan")
_of_another_product("plan_zoom_events", "^Invalid Zoom Event plan")


@refuses("^At least one option from among the Toll-free", _NEW)
def calls_nowhere(request: Request, world: World) -> bool:
    audio = request.fields.get("plan_audio")
    return audio is not None and not any(audio.get(name) for name in _COUNTRIES)


@refuses("invalid contract term", _NEW)
def is_shorter_than_a_bill(request: Request, world: World) -> bool:
    """A contract lasts for whole periods of what is billed. Source: assumed."""
    months = (request.fields.get("subscription_options") or {}).get("contract_term")
    return months is not None and months % plan_codes.cycle(_base(request)).months != 0


@refuses("^Cannot enable free trial again", _NEW)
def was_on_trial(request: Request, world: World) -> bool:
    account = world.records.get("account", request.path["accountId"]) or {}
    return plan_codes.is_trial(_base(request)) and bool(account.get("had_trial"))
