"""What was called, texted and charged, computed from the calls and messages there were.

The world has no tariffs: rates and charges are left out. Source: Zoom API reference, "Phone", read 2026-02.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import parse_iso
from greenroom.storage.records import Row

from .. import paging, schemas
from ..archetypes import stored
from ..archetypes.list import Wanted, matching
from ..registry import Problem, Reply, Request, behaviour
from ..world import calls, phone
from ..world.phone import Party
from ..world.world import World
from .phone import said

_MONTHS = timedelta(days=396)


def _listed(
    request: Request, world: World, kind: str, items: str, show: Any, *, only: Any = lambda row: True
) -> Reply:
    """Return a page of a report: each record of a kind within the dates, as show tells it."""
    since, until = _bounds(request, world)

    def within(row: Row) -> bool:
        at = parse_iso(row.body.get("started_at") or row.body["sent_time"])
        return since <= at < until and bool(only(row))

    rows = list(matching(kind, world, Wanted(None, {}, [within])))
    size, start = paging.page_size(request), paging.opened(request, world)
    page = [show(row.body) for row in rows[start : start + size]]
    more = paging.seal(start + size, request, world) if start + size < len(rows) else ""
    shape = stored.of(request).reply["properties"]
    body = {items: page, "next_page_token": more, "page_size": size, "total_records": len(rows)}
    body |= {"from": since.date().isoformat(), "to": (until - timedelta(days=1)).date().isoformat()}
    return Reply(200, {name: value for name, value in body.items() if name in shape})


def _bounds(request: Request, world: World) -> tuple[Any, Any]:
    query, now = request.query, world.now()
    since = parse_iso(query["from"]) if "from" in query else now - timedelta(days=30)
    until = parse_iso(query["to"]) if "to" in query else now
    if now - since > _MONTHS:
        raise said(request.operation, "Invalid start date")
    return since, until + timedelta(days=1)


@behaviour("phone.reports.call_charges")
def call_charges(request: Request, world: World) -> Reply:
    """List the calls that left the account's own extensions, as those could be charged."""
    if request.query.get("billing_account_id"):
        raise said(request.operation, "billing_account_id is invalid")

    def show(call: dict[str, Any]) -> dict[str, Any]:
        caller, callee, _ = calls.parties(call)
        return {
            "call_log_id": next(iter(call.get("logs", {}).values()), ""),
            "caller_number": caller.shown_number,
            "caller_billing_number": caller.number,
            "calling_party_name": caller.name,
            "callee_number": callee.shown_number,
            "callee_billing_number": callee.number,
            "duration": -(-call["talk_s"] // 60),
            "end_time": call["ended_at"],
            "service_type": "call",
        }

    def charged(row: Row) -> bool:
        return bool(row.body["callee"]["kind"] == "external" and row.body["result"] == "answered")

    if request.query.get("show_charges_only"):
        return _listed(request, world, "phone_call", "call_charges", show, only=lambda row: False)
    return _listed(request, world, "phone_call", "call_charges", show, only=charged)


@behaviour("phone.reports.sms_charges")
def sms_charges(request: Request, world: World) -> Reply:
    """List the messages sent from the account's numbers."""

    def show(message: dict[str, Any]) -> dict[str, Any]:
        return {name: value for name, value in message.items() if name in shape}

    shape = stored.of(request).reply["properties"]["sms_charges"]["items"]["properties"]

    def charged(row: Row) -> bool:
        return bool(row.body["is_ours"]) and not request.query.get("show_charges_only")

    return _listed(request, world, "phone_sms", "sms_charges", show, only=charged)


# Quality: who spoke with whom; nothing is measured here


@behaviour("phone.metrics.list_call_logs")
def quality(request: Request, world: World) -> Reply:
    site = request.query.get("site_id")

    def at_site(row: Row) -> bool:
        return site is None or site in (row.body["caller"]["site_id"], row.body["callee"]["site_id"])

    def show(call: dict[str, Any]) -> Any:
        return schemas.pruned(shape, _metrics(call))

    shape = stored.of(request).reply["properties"]["call_logs"]["items"]
    return _listed(request, world, "phone_call", "call_logs", show, only=at_site)


@behaviour("phone.metrics.get_call_log")
def call_quality(request: Request, world: World) -> Reply:
    call = _call(world, request.path["call_id"])
    return Reply(200, stored.of(request).show(_metrics(call), world))


@behaviour("phone.metrics.get_call_qos")
def qos(request: Request, world: World) -> Reply:
    """There are no measurements of a call that nobody spoke in."""
    call = _call(world, request.path["callId"])
    nothing: dict[str, list[Any]] = {"receiving": [], "sending": []}
    return Reply(200, {"call_id": call["id"], "caller_qos": nothing, "callee_qos": nothing})


def _call(world: World, id: str) -> dict[str, Any]:
    call = world.records.get("phone_call", id)
    if call is None:
        raise Problem(404, 404, f"Call does not exist: {id}.")
    return call


def _metrics(call: dict[str, Any]) -> dict[str, Any]:
    caller, callee, _ = calls.parties(call)
    return {
        "call_id": call["id"],
        "caller": _end(caller),
        "callee": _end(callee),
        "date_time": call["started_at"],
        "direction": calls.direction_of(call),
        "duration": call["talk_s"],
    }


def _end(end: Party) -> dict[str, Any]:
    if end.is_external:
        return {"phone_number": end.number}
    shown = {
        "extension_number": str(end.extension_number),
        "phone_number": end.number,
        "site_id": end.site_id,
    }
    if end.kind != phone.COMMON_AREA:
        shown |= {"extension_type": end.kind}
    return {"id": end.id, "display_name": end.name, **shown}
