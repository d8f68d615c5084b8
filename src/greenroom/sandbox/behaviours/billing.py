"""Plans of accounts and who pays them; what is subscribed to is invoiced.

Source: Zoom API reference, "Billing", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

from greenroom.core.clock import parse_iso
from greenroom.storage.records import Timer

from .. import paging
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, behaves, behaviour, on_timer
from ..world import organization, users
from ..world.world import World
from . import invoices
from .people import the_account

_FIELDS = {
    "large": "plan_large_meeting",
    "webinar": "plan_webinar",
    "zoomevents": "plan_zoom_events",
    "zmesh": "plan_mesh",
    "roomconnector": "plan_room_connector",
    "zroom": "plan_zoom_rooms",
    "zwb": "plan_whiteboard",
    "ziq": "plan_zoom_iq",
    "zsched": "plan_zsched",
    "ztransl": "plan_ztransl",
}
"""Where a plan code, up to its first digit or underscore, has its place."""
_SEVERAL = {"plan_large_meeting", "plan_webinar", "plan_zoom_events"}
_CYCLES = (
    ("three_year", "Three years"),
    ("two_year", "Two years"),
    ("quarter", "Quarterly"),
    ("year", "Annual"),
)
_END = "billing.end"


@behaviour("billing.plans.subscribe")
def subscribe(request: Request, world: World) -> Reply:
    """Subscribe a free account to a base plan, others with it, paid by the master."""
    account, body = the_account(request, world), dict(request.fields)
    _check_payer(request, account)
    if _plans(world, account):
        raise Problem(400, 2100, "Cannot add plan for the subaccount which is not free plan.")
    if "plan_base" in body and "plan_bundle" in body:
        raise Problem(400, 2100, "Can't subscribe to base plan and bundle plan at the same time.")
    if int(body["plan_base"].get("hosts", 1)) < 1:
        raise Problem(400, 2100, "Invalid host number.")
    contact = body.pop("contact")
    body.pop("subscription_options", None)
    organization.subscribe(world, account["id"], body)
    invoices.write(world, account["id"], body)
    world.records.put("billing_contact", account["id"], contact, parent=account["id"])
    return stored.answer(request, body, world)


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
        if any(plan.get("type") == code for plan in _listed(plans, place)):
            raise Problem(400, 2100, f"This subaccount already has the additional plan: {code}.")
        plan = {"type": code, "hosts": int(body.get("hosts", 1))}
        new = {place: plan}
        added = {place: [*plans.get(place, []), plan] if place in _SEVERAL else plan}
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
    place = _place(code, "Invalid plan type.")
    held = [plan for plan in _listed(plans, place) if plan.get("type") == code]
    if not held:
        raise Problem(400, 2100, f"Invalid Additional Plan Type: {code}.")
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
    missing = f'You do not have a "{code}" plan subscription.'
    held = [plan for plan in _listed(plans, _place(code, missing, 200)) if plan.get("type") == code]
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
    plans, inner = _plans(world, account), world.account(account["id"])
    hosts = int(request.fields.get("hosts", plans.get("plan_base", {}).get("hosts", 1)))
    if (taken := users.licensed(inner)) > hosts:
        raise Problem(
            400,
            2100,
            f'The account currently has "{taken}" paid users. Change the user type to Basic and reduce the '
            "number of paid users before performing this action.",
        )
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
    plans["plan_base"]["status"] = "cancelled"
    world.records.put("account_plans", account["id"], plans)
    world.cancel(_END, account["id"])
    world.at(parse_iso(plans["plan_base"]["next_invoice_date"]), _END, account["id"])
    return Reply(request.operation.success_status)


@on_timer(_END)
def end(timer: Timer, world: World) -> None:
    """A cancelled base plan is over: the account is a free one."""
    plans = world.records.get("account_plans", timer.ref) or {}
    account = world.records.get("account", timer.ref)
    if account is None or plans.get("plan_base", {}).get("status") != "cancelled":
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
    days, size = int(request.query.get("interval", 30)), paging.page_size(request)
    until = (world.now() + timedelta(days=days)).date().isoformat()
    rows = world.records.list("account", parent=world.account_id)
    found = [shown for row in rows if (shown := _renewal(row.body, until, world))]
    page = found[:size]
    return Reply(200, {"interval": days, "page_size": size, "total_records": len(found), "results": page})


def _renewal(account: dict[str, Any], until: str, world: World) -> dict[str, Any] | None:
    base = _plans(world, account).get("plan_base")
    if not base or base["next_invoice_date"] > until or base["status"] != "active":
        return None
    cycle = next((name for part, name in _CYCLES if part in base["type"]), "Monthly")
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
                "billing_cycle": cycle,
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
    stem = "".join(c for c in code.partition("_")[0] if c.isalpha())
    if stem not in _FIELDS:
        raise Problem(400, number, text)
    return _FIELDS[stem]


def _listed(plans: dict[str, Any], place: str) -> list[dict[str, Any]]:
    found = plans.get(place) or []
    return found if isinstance(found, list) else [found]


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
