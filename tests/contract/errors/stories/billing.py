"""Sub accounts and their plans: what they may not buy, change, give up or have printed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_NEW = "billing.plans.subscribe"
_CONTACT = {
    "first_name": "Gus", "last_name": "Grün", "email": "gus@branch.example.com", "zip": "89073",
    "phone_number": "18008001111", "address": "1 Main Street", "city": "Ulm", "state": "BW", "country": "DE",
}  # fmt: skip
_BASE = {"type": "monthly", "hosts": 1}
_TRIAL = {"type": "free_trial", "hosts": 1}
_BUNDLE = "ACT-ENT-LMT_500-WBN_500-ZR_1-CRC_1-CMR_1-AUD_1-monthly"


def sub_account(errand: Errand, **plans: Any) -> str:
    """Subscribe the sub account to plans and return its id."""
    id = str(errand.walker.id_of("account:sub"))
    errand.make(_NEW, {"contact": _CONTACT, "plan_base": _BASE, **plans}, {"accountId": id})
    return id


def days_later(errand: Errand, days: int) -> None:
    """Let days go by, and what is due in them happen."""
    asyncio.run(errand.sandbox.stage.timeline.advance(days * 24 * 3600))
    errand.renew()


def given_up(errand: Errand) -> str:
    """Subscribe the sub account, cancel the base plan at once and return the account's id."""
    id = sub_account(errand)
    errand.make("billing.base_plan.cancel", {"action": "cancel"}, {"accountId": id})
    return id


def let_go(errand: Errand) -> str:
    """Let the master part with a sub account whose plans are over; return its id."""
    id = given_up(errand)
    days_later(errand, 31)
    errand.make("accounts.disassociate", path={"accountId": id})
    return id


# Subscribing


def _order(errand: Errand, **plans: Any) -> Answer:
    """Subscribe the sub account to plans of which one cannot be."""
    id = errand.walker.id_of("account:sub")
    return errand.call(path={"accountId": id}, body={"contact": _CONTACT, "plan_base": _BASE, **plans})


def _ordered(name: str, **plans: Any) -> None:
    def cause(errand: Errand) -> Answer:
        return _order(errand, **plans)

    _named(cause, name, _NEW)


def _named(cause: Callable[[Errand], Answer], name: str, *operations: str) -> None:
    cause.__name__ = name.replace(" ", "_")
    story(*operations)(cause)


for _name, _plans in {
    "a country there is not": {"contact": {**_CONTACT, "country": "ZZ"}},
    "a state there is not": {"contact": {**_CONTACT, "country": "US", "state": "ZZ"}},
    "a bundle that is no list": {"plan_bundle": "all"},
    "a base and a bundle": {"plan_bundle": [{"type": "ACT-ENT-T_1-monthly", "hosts": 1}]},
    "for no host": {"plan_base": {"type": "monthly", "hosts": 0}},
    "webinars as the base": {"plan_base": {"type": "webinar500_monthly", "hosts": 1}},
    "a recording plan of audio": {"plan_recording": "tollfree_payongo"},
    "an audio plan of webinars": {"plan_audio": {"type": "webinar500_monthly", "callout_countries": "US"}},
    "an audio plan for nowhere": {"plan_audio": {"type": "tollfree_payongo"}},
    "events of another product": {"plan_zoom_events": [{"type": "webinar500_monthly", "hosts": 1}]},
    "a year for a month": {
        "plan_base": {"type": "yearly", "hosts": 1}, "subscription_options": {"contract_term": 1},
    },
}.items():  # fmt: skip
    _ordered(_name, **_plans)

for _field, _plan in {
    "plan_zoom_rooms": {"type": "zroom_monthly", "hosts": 1},
    "plan_room_connector": {"type": "roomconnector_monthly", "hosts": 1},
    "plan_large_meeting": [{"type": "large500_monthly", "hosts": 1}],
    "plan_webinar": [{"type": "webinar500_monthly", "hosts": 1}],
    "plan_recording": "cmr_monthly_commitment_40",
    "plan_audio": {"type": "tollfree_payongo", "callout_countries": "US"},
}.items():
    _ordered(f"{_field} within the bundle", **{"plan_bundle": [{"type": _BUNDLE, "hosts": 1}], _field: _plan})


@story(_NEW)
def while_the_old_plan_runs_out(errand: Errand) -> Answer:
    given_up(errand)
    return _order(errand)


@story(_NEW)
def a_second_trial(errand: Errand) -> Answer:
    sub_account(errand, plan_base=_TRIAL)
    days_later(errand, 31)
    return _order(errand, plan_base=_TRIAL)


# Additional plans


@story("billing.addons.subscribe")
def rooms_beside_rooms(errand: Errand) -> Answer:
    id = sub_account(errand, plan_zoom_rooms={"type": "zroom_monthly", "hosts": 1})
    return errand.call(path={"accountId": id}, body={"type": "zroom_yearly", "hosts": 1})


@story("billing.addons.update")
def audio_for_a_small_account(errand: Errand) -> Answer:
    id = sub_account(errand, plan_audio={"type": "tollfree_payongo", "tollfree_countries": "US"})
    return errand.call(path={"accountId": id}, body={"type": "tollfree_payongo", "hosts": 2})


@story("billing.addons.update")
def after_the_base_plan_was_cancelled(errand: Errand) -> Answer:
    return errand.call(path={"accountId": given_up(errand)})


@story("billing.addons.update")
def more_of_what_is_not_sold_any_more(errand: Errand) -> Answer:
    id = sub_account(errand, plan_webinar=[{"type": "webinar100_monthly", "hosts": 1}])
    return errand.call(path={"accountId": id}, body={"type": "webinar100_monthly", "hosts": 2})


@story("billing.addons.cancel")
def on_trial(errand: Errand) -> Answer:
    id = sub_account(errand, plan_base=_TRIAL, plan_webinar=[{"type": "webinar500_monthly", "hosts": 1}])
    return errand.call(path={"accountId": id}, body={"action": "cancel", "type": "webinar500_monthly"})


# The base plan


@story("billing.base_plan.update")
def a_trial_of_what_is_paid_for(errand: Errand) -> Answer:
    return errand.call(path={"accountId": sub_account(errand)}, body=_TRIAL)


@story("billing.base_plan.update")
def fewer_licences_than_users(errand: Errand) -> Answer:
    id = sub_account(errand, plan_base={"type": "monthly", "hosts": 2})
    for name in ("zoe", "yan"):
        info = {"email": f"{name}@branch.example.com", "type": 2}
        body = {"action": "custCreate", "user_info": info}
        assert errand.door("POST", f"/v2/accounts/{id}/users", body).status == 201
    return errand.call(path={"accountId": id}, body={"type": "monthly", "hosts": 1})


# Who is billed, and for what


@story("billing.update")
def moved_to_no_country(errand: Errand) -> Answer:
    return errand.call(body={"country": "ZZ"})


@story("billing.update")
def moved_to_no_state(errand: Errand) -> Answer:
    return errand.call(body={"country": "US", "state": "ZZ"})


@story("billing.invoices.download", "billing.invoices.download_legacy")
def of_an_account_that_is_gone(errand: Errand) -> Answer:
    let_go(errand)
    [invoice] = errand.sandbox.records.list("invoice")
    return errand.call(path={"invoiceId": invoice.id})
