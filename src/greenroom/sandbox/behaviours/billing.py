"""Plans of accounts and who pays them; what is subscribed to is invoiced.

Source: Zoom API reference, "Billing", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from greenroom.core.clock import parse_iso
from greenroom.storage.records import Timer

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, behaves, behaviour, on_timer
from ..world import organization, users
from ..world.world import World
from . import invoices, paged, plan_codes
from .people import the_account
from .plan_rules import listed

_END = "billing.end"
_NOT_SOLD_ANY_MORE = "webinar100_"


@behaviour("billing.plans.subscribe")
def subscribe(request: Request, world: World) -> Reply:
    """Subscribe a free account to a base plan, others with it, paid by the master."""
    account, body = the_account(request, world), dict(request.fields)
    _check_payer(request, account)
    if plans := _plans(world, account):
        text = "One account only can" if _is_cancelled(plans) else "which is not free plan"
        raise _told(request, text)
    contact = body.pop("contact")
    body.pop("subscription_options", None)
    organization.subscribe(world, account["id"], body)
    if plan_codes.is_trial(body["plan_base"]["type"]):
        _begin_trial(account, world)
    invoices.write(world, account["id"], body)
    world.records.put("billing_contact", account["id"], contact, parent=account["id"])
    return stored.answer(request, body, world)


def _begin_trial(account: dict[str, Any], world: World) -> None:
    """Let the base plan end by itself, and remember that there was a trial."""
    kept = world.records.get("account", account["id"]) or account
    organization.store_account(world, {**kept, "had_trial": True})
    _end_with_period(account, world)


def _end_with_period(account: dict[str, Any], world: World) -> None:
    """Set the end of the account's plans to when the base plan would be billed next."""
    world.cancel(_END, account["id"])
    world.at(parse_iso(_plans(world, account)["plan_base"]["next_invoice_date"]), _END, account["id"])


@behaviour("billing.addons.subscribe")
def add(request: Request, world: World) -> Reply:
    """Add a plan to the base plan."""
    account, body = the_account(request, world), request.fields
    plans = _paid_plans(
        request, account, world, "Cannot update Additional plan for a subaccount under free plan."
    )
    code = str(body.get("type", ""))
    if "plan_details" in body:
        added = new = {"plan_phone": body["plan_details"]}
    elif "plan_zcc_details" in body:
        added = new = {"plan_zcc": body["plan_zcc_details"]}
    elif "plan_znode_details" in body:
        added = new = {"plan_znode": body["plan_znode_details"]}
    elif code.startswith("cmr"):
        added = new = {"plan_recording": code}
    else:
        place = _place(code, "Invalid plan type.")
        if any(plan.get("type") == code for plan in listed(plans, place)):
            raise Problem(400, 2100, f"This subaccount already has the additional plan: {code}.")
        if place == "plan_zoom_rooms" and plans.get(place, {}).get("status") == "active":
            raise _told(request, "already has a Zoom Rooms base plan")
        plan = {"type": code, "hosts": int(body.get("hosts", 1))}
        new = {place: plan}
        added = {place: [*plans.get(place, []), plan] if place in plan_codes.SEVERAL else plan}
    organization.subscribe(world, account["id"], added)
    invoices.write(world, account["id"], new)
    return stored.answer(request, added, world)


@behaviour("billing.addons.update")
def change_addon(request: Request, world: World) -> Reply:
    """Change the number of licences of an additional plan."""
    account, code = the_account(request, world), request.fields["type"]
    plans = _paid_plans(
        request, account, world, "Cannot update Additional plan for a sub account under free plan."
    )
    if _is_cancelled(plans):
        raise _told(request, "Must subscribe to a major plan")
    place = _place(code, "Invalid plan type.")
    if plan_codes.is_pay_as_you_go(code) and not plan_codes.is_business(plans["plan_base"]["type"]):
        raise _told(request, "whose base plan is not Business")
    held = [plan for plan in listed(plans, place) if plan.get("type") == code]
    if not held:
        raise Problem(400, 2100, f"Invalid Additional Plan Type: {code}.")
    if code.startswith(_NOT_SOLD_ANY_MORE) and request.fields["hosts"] > held[0].get("hosts", 1):
        raise _told(request, '"Webinar100" plan is not supported', code)
    held[0]["hosts"] = request.fields["hosts"]
    world.records.put("account_plans", account["id"], plans)
    return Reply(request.operation.success_status)


@behaviour("billing.addons.cancel")
def cancel_addon(request: Request, world: World) -> Reply:
    """Let an additional plan end with the period that is paid for."""
    account, code = the_account(request, world), str(request.fields.get("type", ""))
    _check_payer(request, account)
    plans = _plans(world, account)
    if not plans:
        raise Problem(
            400, 200, "You cannot cancel an add-on plan for a sub account that is under a Free plan."
        )
    if plan_codes.is_trial(plans["plan_base"]["type"]):
        raise _told(request, "Free trial and VIP accounts")
    missing = f'You do not have a "{code}" plan subscription.'
    held = [plan for plan in listed(plans, _place(code, missing, 200)) if plan.get("type") == code]
    if not held:
        raise Problem(400, 200, missing)
    held[0]["status"] = "cancelled"
    world.records.put("account_plans", account["id"], plans)
    return Reply(request.operation.success_status)


@behaviour("billing.base_plan.update")
def change_base(request: Request, world: World) -> Reply:
    """Change type or number of licences; not to fewer than are in use."""
    account = the_account(request, world)
    _check_payer(request, account)
    base, inner = _plans(world, account).get("plan_base", {}), world.account(account["id"])
    if plan_codes.is_trial(request.fields["type"]) and not plan_codes.is_trial(base.get("type", "")):
        raise _told(request, "not under a Free Trial")
    hosts = int(request.fields.get("hosts", base.get("hosts", 1)))
    if (taken := users.licensed(inner)) > hosts:
        raise _told(request, "account currently has .* paid users", str(taken))
    base = {"type": request.fields["type"], "hosts": hosts}
    organization.subscribe(world, account["id"], {"plan_base": base})
    return Reply(request.operation.success_status)


@behaviour("billing.base_plan.cancel")
def cancel_base(request: Request, world: World) -> Reply:
    """Let the base plan end, and every other one with it, when the period that is paid for does."""
    account = the_account(request, world)
    _check_payer(request, account)
    plans = _plans(world, account)
    if not plans:
        raise Problem(400, 200, "Cannot cancel plan for a sub account which is under free plan.")
    if plan_codes.is_trial(plans["plan_base"]["type"]):
        text = "Free trial and VIP accounts can not cancel plans of a sub account."
        raise Problem(400, 200, f"{text} Contact the Zoom Support team for details.")
    plans["plan_base"]["status"] = "cancelled"
    world.records.put("account_plans", account["id"], plans)
    _end_with_period(account, world)
    return Reply(request.operation.success_status)


@on_timer(_END)
def end(timer: Timer, world: World) -> None:
    """A trial or a cancelled base plan is over: the account is a free one."""
    plans = world.records.get("account_plans", timer.ref) or {}
    account = world.records.get("account", timer.ref)
    base = plans.get("plan_base", {})
    if account is None or not (_is_cancelled(plans) or plan_codes.is_trial(base.get("type", ""))):
        return
    world.records.delete("account_plans", timer.ref)
    organization.store_account(world, {**account, "account_type": "Free", "seats": 1})


# Looking


@behaviour("billing.plans.get_usage")
def usage(request: Request, world: World) -> Reply:
    """Count who uses the plans an account has."""
    account = the_account(request, world)
    plans, inner = _plans(world, account), world.account(account["id"])
    if not plans:
        raise Problem(400, 200, "Only available for paid account.")
    base = plans["plan_base"]
    pending = inner.records.count("user", where={"type": str(users.LICENSED), "status": "pending"})
    counted = {"type": base["type"], "hosts": base.get("hosts", 1), "usage": users.licensed(inner)}
    shown: dict[str, Any] = {"plan_base": {**counted, "pending": pending}}
    if "plan_zoom_rooms" in plans:
        rooms = plans["plan_zoom_rooms"]
        used = inner.records.count("room")
        shown["plan_zoom_rooms"] = {"type": rooms["type"], "hosts": rooms.get("hosts", 1), "usage": used}
    return stored.answer(request, shown, world)


@behaviour("billing.plans.get")
def get_plans(request: Request, world: World) -> Reply:
    return stored.answer(request, _plans(world, the_account(request, world)), world)


@behaviour("billing.get", "billing.update")
def contact(request: Request, world: World) -> Reply:
    """The master sees and changes the billing contacts of accounts it pays for."""
    account = the_account(request, world)
    _check_payer(request, account)
    kept = world.records.get("billing_contact", account["id"]) or {}
    if request.operation.method == "GET":
        return stored.answer(request, kept, world)
    if not _plans(world, account):
        raise Problem(400, 200, "Please subscribe a plan for this sub account first.")
    world.records.put("billing_contact", account["id"], {**kept, **request.fields}, parent=account["id"])
    return Reply(request.operation.success_status)


@behaviour("billing.invoices.list")
def list_invoices(request: Request, world: World) -> Reply:
    account = the_account(request, world)
    if not _plans(world, account):
        raise Problem(400, 200, f"Only available for Paid account: {account['id']}.")
    rows = world.records.list("invoice", parent=account["id"])
    return Reply(200, {"currency": "USD", "invoices": [row.body for row in rows]})


@behaviour("billing.invoices.get")
def get_invoice(request: Request, world: World) -> Reply:
    account, id = the_account(request, world), request.path["invoiceId"]
    row = world.records.row("invoice", id)
    if row is None or row.parent != account["id"]:
        raise Problem(400, 2001, f"InvoiceId does not exist: {id}.")
    return Reply(200, row.body)


@behaviour("billing.renewals.list")
def list_renewals(request: Request, world: World) -> Reply:
    """List the accounts whose base plan is billed again within the interval. Amounts are not known: zero."""
    days = int(request.query.get("interval", 30))
    until = (world.now() + timedelta(days=days)).date().isoformat()
    rows = world.records.list("account", parent=world.account_id)
    found = [shown for row in rows if (shown := _renewal(row.body, until, world))]
    return paged.of_items(request, world, found, {"interval": days}, show=dict)


def _renewal(account: dict[str, Any], until: str, world: World) -> dict[str, Any] | None:
    base = _plans(world, account).get("plan_base")
    if not base or base["next_invoice_date"] > until or base["status"] != "active":
        return None
    return {
        "account_id": account["id"],
        "account_name": account["account_name"],
        "account_number": str(account["account_number"]),
        "auto_renew": bool(account.get("options", {}).get("billing_auto_renew", True)),
        "email": account["owner_email"],
        "next_renewal_date": base["next_invoice_date"],
        "total_renewal_amount": 0,
        "renewable_subscriptions": [
            {
                "billing_cycle": plan_codes.cycle(base["type"]).name,
                "next_invoice_amount": 0,
                "next_invoice_date": base["next_invoice_date"],
                "plan_name": base["type"],
                "quantity": int(base.get("hosts", 1)),
                "service_effective_date": base["service_effective_date"],
            }
        ],
    }


@after("billing.invoice_reports.create")
def made_report(report: dict[str, Any], request: Request, world: World) -> None:
    """A report is about sub accounts, over a month at most."""
    ids = report.get("account_ids") or []
    if not ids:
        raise Problem(
            400, 2100, "You must provide at least one sub account for which to generate an invoice report."
        )
    if any(world.records.get("account", id) is None for id in ids):
        text = "One or more of the sub accounts provided were not found under the master account ID:"
        raise Problem(400, 10102, f"{text} {world.account_id}")
    start, end = (_day(report.get(name), world) for name in ("start_date", "end_date"))
    if not timedelta(0) <= end - start <= timedelta(days=31):
        raise Problem(
            400,
            2100,
            "The span of `start_time` and `end_time` must be within a month to generate invoice reports.",
        )
    report |= {"start_date": start.isoformat(), "end_date": end.isoformat()}
    report |= {"accounts_total_number": len(ids), "status": "Completed", "remaining_days": 30}


def _day(text: Any, world: World) -> date:
    try:
        return date.fromisoformat(str(text))
    except ValueError:
        return world.now().date()


# Rules


def _plans(world: World, account: dict[str, Any]) -> dict[str, Any]:
    return world.records.get("account_plans", account["id"]) or {}


def _paid_plans(request: Request, account: dict[str, Any], world: World, text: str) -> dict[str, Any]:
    _check_payer(request, account)
    plans = _plans(world, account)
    if not plans:
        raise Problem(400, 2100, text)
    return plans


def _check_payer(request: Request, account: dict[str, Any]) -> None:
    """Raise Problem 400/2100, in the operation's own words, for an account that pays for itself."""
    if account.get("options", {}).get("pay_mode", "master") != "sub":
        return
    texts = [fact.message or "" for fact in request.operation.errors if fact.code == 2100]
    own = next((t for t in texts if "self" in t), "This sub account is on self pay mode.")
    raise Problem(400, 2100, own)


def _place(code: str, text: str, number: int = 2100) -> str:
    """Return the field a plan code belongs to. Raises Problem 400 with the text."""
    found = plan_codes.place(code)
    if found is None:
        raise Problem(400, number, text)
    return found


def _is_cancelled(plans: dict[str, Any]) -> bool:
    """Return whether the base plan only lasts to the end of what is paid for."""
    return bool(plans.get("plan_base", {}).get("status") == "cancelled")


def _told(request: Request, words: str, value: str = "") -> Problem:
    """Return the operation's own refusal with these words."""
    found = entities.told(request.operation, words, value, request.path)
    assert found is not None, words
    return found


behaves(
    "billing.plans.subscribe",
    "billing.plans.get",
    "billing.plans.get_usage",
    "billing.addons.subscribe",
    "billing.addons.update",
    "billing.addons.cancel",
    "billing.base_plan.update",
    "billing.base_plan.cancel",
    "billing.get",
    "billing.update",
    "billing.renewals.list",
    "billing.invoices.list",
    "billing.invoices.get",
    "billing.invoice_reports.create",
    "billing.invoice_reports.list",
    "billing.invoice_reports.delete",
)
