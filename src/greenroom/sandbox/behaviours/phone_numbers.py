"""Phone numbers: whose they are, and how that changes.

Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.storage.records import Row

from .. import problems
from ..archetypes import stored
from ..archetypes.list import Test, list_within
from ..registry import Reply, Request, before, behaves, behaviour
from ..world import phone
from ..world.world import World
from .phone import said, site_of

_OWNERS = {
    "phone.users": "phone_user",
    "phone.call_queues": "call_queue",
    "phone.auto_receptionists": "auto_receptionist",
    "phone.shared_line_groups": "shared_line_group",
    "phone.common_areas": "common_area",
}
_CAPABILITIES = {"incoming", "outgoing", "sms", "mms"}
_MOST_BYOC, _MOST_DELETED = 50, 20


@behaviour(*(f"{owner}.phone_numbers.assign" for owner in _OWNERS))
def assign(request: Request, world: World) -> Reply:
    """Give numbers that nobody has to an owner; all of them or none."""
    entity, owner = _owner(request, world)
    if entity == "phone_user" and not owner.get("calling_plans"):
        raise said(request.operation, "User does not have a calling plan")
    given = []
    for wanted in request.fields.get("phone_numbers", []):
        name = wanted.get("id") or wanted.get("number") or ""
        number = phone.find_number(world, name)
        if number is None:
            raise said(request.operation, "Phone number does not exist", name)
        if number.get("assignee"):
            words = "phoneNumber is used" if entity == "auto_receptionist" else "has already been assigned"
            raise said(request.operation, words, number["id"])
        phone.assign(world, number, entity, owner)
        given.append({"id": number["id"], "number": number["number"]})
    if request.operation.success.schema is None:
        return Reply(request.operation.success_status)
    return Reply(request.operation.success_status, {"phone_numbers": given})


@behaviour(*(f"{owner}.phone_numbers.unassign" for owner in _OWNERS))
def unassign(request: Request, world: World) -> Reply:
    """Take a number from its owner; it stays in the account."""
    _, owner = _owner(request, world)
    number = phone.find_number(world, request.path["phoneNumberId"])
    if number is None or (number.get("assignee") or {}).get("id") != owner["id"]:
        known = [e.message for e in request.operation.errors if e.message and "umber" in e.message]
        words = known[0] if known else "Phone number does not exist"
        raise said(request.operation, words, request.path["phoneNumberId"])
    phone.release(world, number)
    return Reply(request.operation.success_status)


@behaviour(*(f"{owner}.phone_numbers.unassign_all" for owner in list(_OWNERS)[1:4]))
def unassign_all(request: Request, world: World) -> Reply:
    _, owner = _owner(request, world)
    phone.release_all(world, owner["id"])
    return Reply(request.operation.success_status)


def _owner(request: Request, world: World) -> tuple[str, dict[str, Any]]:
    entity = _OWNERS[request.operation.id.partition(".phone_numbers")[0]]
    found = world.records.get(entity, stored.owner(request, world))
    assert found is not None
    return entity, found


@behaviour("phone.numbers.list")
def list_numbers(request: Request, world: World) -> Reply:
    """List by who has them, by kind and by site."""
    kind, pending = request.query.pop("type", "all"), request.query.pop("pending_numbers", False)
    extension = request.query.pop("extension_type", None)
    site = request.query.pop("site_id", None)

    def test(row: Row) -> bool:
        number, assignee = row.body, row.body.get("assignee")
        is_kind = {
            "assigned": bool(assignee),
            "unassigned": not assignee,
            "byoc": number["source"] == "external",
        }.get(kind, True)
        is_pending = number["status"] == "pending"
        is_of = extension is None or (assignee or {}).get("type") == extension
        return is_kind and (is_pending or not pending) and is_of and site in (None, number.get("site_id"))

    is_narrowed = kind != "all" or pending or (extension, site) != (None, None)
    tests: list[Test] = [test] if is_narrowed else []
    return list_within(request, world, None, tests)


@before("phone.numbers.update")
def check_change(request: Request, world: World) -> None:
    """Only BYOC numbers belong to a SIP group; a number can do what numbers can do."""
    number = world.records.get("phone_number", request.path["phoneNumberId"])
    fields = request.fields
    if number is None:
        return
    if not _CAPABILITIES.issuperset(fields.get("capability") or ()):
        raise said(request.operation, "The value of capability is invalid")
    group_id = fields.pop("sip_group_id", None)
    if group_id is not None:
        if number["source"] != "external":
            raise said(request.operation, "is not BYOC phone number")
        group = world.records.get("sip_group", group_id)
        if group is None:
            raise problems.invalid_fields([("sip_group_id", f"There is no SIP group {group_id}.")])
        number["sip_group"] = {"id": group["id"], "display_name": group["display_name"]}
        world.records.put("phone_number", number["id"], number)


@behaviour("phone.numbers.add_byoc")
def add_byoc(request: Request, world: World) -> Reply:
    """Bring numbers of the account's own carrier; those that are there already stay as they are."""
    fields, operation = request.fields, request.operation
    settings = world.records.get("phone_settings", "account") or {}
    if not (settings.get("byoc") or {}).get("enable"):
        raise said(operation, "BYOC phone numbers are not enabled")
    if len(fields["phone_numbers"]) > _MOST_BYOC:
        raise said(operation, "limited to 50 per request")
    carriers = {row.body["carrier"] for row in world.records.list("byoc_sip_trunk")}
    if fields["carrier"] not in carriers:
        raise said(operation, "account carrier does not exist", fields["carrier"])
    group = world.records.get("sip_group", fields.get("sip_group_id", "")) or {}
    more: dict[str, Any] = {
        "source": "external",
        "carrier": {"name": fields["carrier"]},
        "site_id": site_of(request, world, fields.get("site_id")),
    }
    if group:
        more["sip_group"] = {"id": group["id"], "display_name": group["display_name"]}
    made = []
    for text in fields["phone_numbers"]:
        if not text.lstrip("+").isdecimal():
            raise problems.invalid_fields([("phone_numbers", f"{text[:40]} is not in E.164 format.")])
        known = phone.find_number(world, text)
        number = known or phone.add_number(world, f"+{text.lstrip('+')}", **more)
        made.append({"id": number["id"], "number": number["number"]})
    return Reply(operation.success_status, {"phone_numbers": made})


@behaviour("phone.numbers.delete_unassigned")
def delete_unassigned(request: Request, world: World) -> Reply:
    """Remove numbers from the account, unless one of them is assigned."""
    for number in _unassigned(request, world, request.query["phone_numbers"]):
        world.records.delete("phone_number", number["id"])
    return Reply(request.operation.success_status)


@behaviour("phone.numbers.update_site")
def move(request: Request, world: World) -> Reply:
    """Move unassigned numbers to a site."""
    site_id = stored.owner(request, world)
    for number in _unassigned(request, world, request.fields.get("phone_numbers", [])):
        number["site_id"] = site_id
        phone.keep_number(world, number)
    return Reply(request.operation.success_status)


def _unassigned(request: Request, world: World, names: list[str]) -> list[dict[str, Any]]:
    if not 1 <= len(names) <= _MOST_DELETED:
        raise said(request.operation, "must be between 1 and 20")
    found = []
    for name in names:
        number = phone.find_number(world, name)
        if number is None:
            raise problems.invalid_fields([("phone_numbers", f"There is no phone number {name[:40]}.")])
        if number.get("assignee"):
            raise said(request.operation, "Phone number has already been assigned")
        found.append(number)
    return found


@behaviour("phone.numbers.change_main_company")
def change_main(request: Request, world: World) -> Reply:
    """Make a number the company's; it must belong to a receptionist."""
    name = request.fields.get("phone_number", "")
    number = phone.find_number(world, name)
    if number is None:
        raise said(request.operation, "phoneNumber does not exist", name)
    if (number.get("assignee") or {}).get("type") != phone.RECEPTIONIST:
        raise said(request.operation, "can not be set as main company number")
    account = phone.account(world) or {"id": "account"}
    world.records.put("phone_account", "account", {**account, "company_number": number["number"]})
    return Reply(request.operation.success_status)


behaves("phone.numbers.get", "phone.numbers.update")
