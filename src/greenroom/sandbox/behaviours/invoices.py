"""Invoices: one is written whenever an account subscribes to plans, for what it subscribed to.

No price is documented anywhere, so that every amount is zero: what was bought, how much of it, for which time
and by whom is what an invoice tells here. The form of a report's file is assumed.
Source: Zoom API reference, "Billing" and "Reports", read 2026-02; documented.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaves, behaviour, indexed
from ..world.world import World
from . import paged
from .people import unknown_account

_NOTHING = "0.00"
indexed("invoice", month="month")


def write(world: World, account_id: str, plans: dict[str, Any]) -> None:
    """Write an invoice for plans as they were subscribed to, each an item."""
    items = [_item(world, name, plan) for name, plan in _each(plans)]
    if not items:
        return
    today, id = world.now().date().isoformat(), world.new_hex(32)
    number = f"INV{world.records.count('invoice') + 1:08}"
    amounts = {"balance": 0, "tax_amount": 0, "total_amount": 0}
    dates = {"invoice_date": today, "due_date": today, "target_date": today}
    invoice = {"id": id, "invoice_number": number, "status": "Posted", **dates, **amounts, "currency": "USD"}
    kept = {**invoice, "invoice_items": items}
    world.records.put("invoice", id, kept, parent=account_id, keys={"month": today[:7]})


def _each(plans: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, plan in plans.items():
        for one in plan if isinstance(plan, list) else [plan]:
            if isinstance(one, dict) and "type" in one:
                yield name, one
            elif isinstance(one, dict):
                yield from _each(one)
            elif isinstance(one, str):
                yield name, {"type": one}


def _item(world: World, name: str, plan: dict[str, Any]) -> dict[str, Any]:
    return {
        "charge_name": f"{name.removeprefix('plan_').replace('_', ' ').capitalize()}: {plan['type']}",
        "charge_number": world.new_hex(8),
        "charge_type": "Billed on master",
        "start_date": str(plan.get("service_effective_date", world.now().date().isoformat())),
        "end_date": str(plan.get("next_invoice_date", world.now().date().isoformat())),
        "quantity": int(plan.get("hosts", 1)),
        "tax_amount": 0,
        "total_amount": 0,
    }


@behaviour("billing.invoices.download", "billing.invoices.download_legacy")
def download(request: Request, world: World) -> Reply:
    """Give the invoice as a PDF of one page, as long as the account it was written for is there."""
    id = request.path["invoiceId"]
    row = world.records.row("invoice", id)
    if row is None:
        raise Problem(400, 2001, f"InvoiceId does not exist: {id}.")
    if world.records.get("account", row.parent) is None:
        raise unknown_account(request, row.parent)
    invoice = row.body
    lines = [f"Invoice {invoice['invoice_number']}", invoice["invoice_date"]]
    lines += [f"{item['quantity']} x {item['charge_name']}" for item in invoice["invoice_items"]]
    return _printed(request, invoice["invoice_number"], lines)


@behaviour("billing.invoice_reports.download")
def download_report(request: Request, world: World) -> Reply:
    """Tell of the report, or give it: what was invoiced to its accounts in its days, as a PDF of one page."""
    report = world.records.get("invoice_report", request.path["invoiceReportId"])
    if report is None:
        raise entities.not_found(
            request.operation, "invoice_report", "invoiceReportId", request.path["invoiceReportId"]
        )
    if not request.query["download"]:
        return stored.answer(request, {**report, "status": "Available"}, world)
    since, until = (str(report.get(name, "")) for name in ("start_date", "end_date"))
    rows = [row for id in report.get("account_ids", ()) for row in world.records.list("invoice", parent=id)]
    found = [row for row in rows if since <= row.body["invoice_date"] <= until]
    lines = [f"Invoices from {since} to {until}"]
    lines += [f"{row.body['invoice_number']}  {row.body['invoice_date']}  {row.parent}" for row in found]
    return _printed(request, f"invoices-{report['id']}", lines)


def _printed(request: Request, name: str, lines: list[str]) -> Reply:
    """Answer with a PDF of one page to download."""
    disposition = f'attachment; filename="{name}.pdf"'
    headers = {"content-type": "application/pdf", "content-disposition": disposition}
    return Reply(request.operation.success_status, _pdf(lines), headers)


@behaviour("reports.billing")
def bills(request: Request, world: World) -> Reply:
    """List a bill for each month in which invoices were written; its id is the month."""
    months = sorted({row.body["invoice_date"][:7] for row in world.records.list("invoice")})
    found = [_bill(month, world) for month in months]
    return paged.of_items(request, world, found, {"currency": "USD"})


@behaviour("reports.billing_invoices")
def of_bill(request: Request, world: World) -> Reply:
    """List what the invoices of a bill charge."""
    month = str(request.query.get("billing_id", ""))
    if not month.strip():
        raise Problem(400, 300, 'Invalid parameter "billing_id"')
    invoices = [row.body for row in world.records.list("invoice", where={"month": month})]
    if not invoices:
        raise Problem(404, 5010, "Report does not exist.")
    found = [_charge(invoice, item) for invoice in invoices for item in invoice["invoice_items"]]
    return paged.of_items(request, world, found, {"currency": "USD"})


def _bill(month: str, world: World) -> dict[str, Any]:
    days = [r.body["invoice_date"] for r in world.records.list("invoice", where={"month": month})]
    amounts = {"tax_amount": _NOTHING, "total_amount": _NOTHING}
    return {"id": month, "type": 0, "start_date": min(days), "end_date": max(days), **amounts}


def _charge(invoice: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    return {
        "invoice_number": invoice["invoice_number"],
        "invoice_charge_name": item["charge_name"],
        "start_date": item["start_date"],
        "end_date": item["end_date"],
        "quantity": item["quantity"],
        "tax_amount": _NOTHING,
        "total_amount": _NOTHING,
    }


def _pdf(lines: list[str]) -> bytes:
    """Return a PDF of one page with these lines."""
    shown = [line.encode("latin-1", "replace").translate(None, b"()\\") for line in lines]
    text = b"BT /F 12 Tf 72 770 Td 16 TL " + b" ".join(b"(" + line + b") Tj T*" for line in shown) + b" ET"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>",
        b"<</Length %d>>stream\n%s\nendstream" % (len(text), text),
        b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>",
    ]
    body, starts = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        starts.append(len(body))
        body += b"%d 0 obj%s endobj\n" % (number, part)
    table = b"".join(b"%010d 00000 n \n" % start for start in starts)
    end = b"xref\n0 6\n0000000000 65535 f \n%strailer<</Size 6/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF\n"
    return body + end % (table, len(body))


behaves("reports.billing", "reports.billing_invoices")
