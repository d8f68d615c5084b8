"""What an account has besides its users: roles, groups, divisions, its own record, sub accounts, plans."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso

from . import users
from .world import World

OWNER, ADMIN, MEMBER = "0", "1", "2"
_ROLES = (
    (OWNER, "Owner", "Has every privilege; there is one."),
    (ADMIN, "Admin", "Can add, remove and edit users."),
    (MEMBER, "Member", "Has no administrative privileges."),
)
_TYPES = {"free": "Free", "pro": "Pro", "business": "Business"}


def sow(world: World, file: dict[str, Any]) -> None:
    """Make what a world file says of the account: ``account``, ``roles``, ``groups``, ``sub_accounts``."""
    owner = world.records.get("user", world.owner_id) or {}
    told = file.get("account", {})
    account = {
        "account_name": told.get("name", "Greenroom Example"),
        "account_type": _TYPES[told.get("plan", "business")],
        "managed_domains": [
            {"domain": name, "status": "verified"} for name in told.get("managed_domains", ())
        ],
        "trusted_domains": list(told.get("trusted_domains", ())),
        "sso": told.get("sso", True),
    }
    new_account(world, owner, account, id=world.account_id)
    if "licenses" in told:
        subscribe(world, world.account_id, {"plan_base": {"type": "yearly", "hosts": told["licenses"]}})
    for row in world.records.list("user"):
        users.store(world, {"pmi": world.new_number(10), "verified": 1, **users.PROFILE, **row.body})
    for given in file.get("roles", ()):
        role = new_role(world, {name: given[name] for name in given if name != "members"})
        for email in given.get("members", ()):
            users.change(world, users.find(world, email) or {}, role_id=role["id"])
    for given in file.get("groups", ()):
        group = new_group(world, given["name"])
        for email in given.get("members", ()):
            users.join(world, "group_member", group["id"], (users.find(world, email) or {})["id"])
    for given in file.get("sub_accounts", ()):
        first, _, last = given["owner"].partition(" ")
        person = {"first_name": first, "last_name": last, "email": given["email"]}
        new_sub_account(world, person, {"account_name": given["name"]})


# Accounts


def new_account(world: World, owner: dict[str, Any], facts: dict[str, Any], *, id: str) -> dict[str, Any]:
    """Store an account's record, built-in roles and main division. world: the account's own."""
    account = {
        "id": id,
        "account_number": world.new_number(9),
        "owner_id": owner.get("id", ""),
        "owner_email": owner.get("email", ""),
        "reseller": False,
        "seats": 1,
        "created_at": iso(world.now()),
        "options": {"pay_mode": "master", "share_rc": False, "share_mc": False},
        **facts,
    }
    store_account(world, account)
    for role_id, name, text in _ROLES:
        new_role(world, {"id": role_id, "name": name, "description": text})
    new_division(world, "Main division", is_main=True)
    return account


def store_account(world: World, account: dict[str, Any]) -> None:
    parent = world.master.account_id if account["id"] != world.master.account_id else ""
    keys = {"email": str(account["owner_email"]).lower()}
    world.records.put("account", account["id"], account, parent=parent, keys=keys)


def new_sub_account(world: World, owner: dict[str, Any], facts: dict[str, Any]) -> dict[str, Any]:
    """Make a free sub account with its owner. owner: email, first and last name."""
    id = world.new_id()
    account = {"id": id, "account_type": "Free", "owner_email": owner["email"], **facts}
    world.records.put("account", id, account, parent=world.master.account_id)
    inner = world.account(id)
    person = users.new(inner, {**owner, "role_id": OWNER}, status="active")
    inner.set_owner(person["id"])
    return new_account(inner, person, account, id=id)


def let_go(world: World, account_id: str) -> None:
    """Remove a sub account's record; that it once belonged to the master is remembered."""
    world.records.delete("account", account_id)
    world.records.put("former_account", account_id, {"id": account_id})


def subscribe(world: World, account_id: str, plans: dict[str, Any]) -> None:
    """Let an account have plans from today on. plans: as ``billing.plans.subscribe`` takes them."""
    today = world.now()
    dated = {name: _dated(plan, today.date().isoformat(), world) for name, plan in plans.items()}
    kept = world.records.get("account_plans", account_id) or {}
    world.records.put("account_plans", account_id, {**kept, **dated}, parent=account_id)
    account = world.records.get("account", account_id)
    base = dated.get("plan_base")
    if account is not None and base:
        account["seats"] = base.get("hosts", account.get("seats", 1))
        account["subscription_start_time"] = iso(today)
        account["subscription_end_time"] = f"{base['next_invoice_date']}T00:00:00Z"
        if account["account_type"] == "Free":
            account["account_type"] = "Pro"
        store_account(world, account)


def _dated(plan: Any, today: str, world: World) -> Any:
    """Return a plan, or each of a list or group of plans, with when it began and when it is billed next."""
    if isinstance(plan, list):
        return [_dated(each, today, world) for each in plan]
    if not isinstance(plan, dict):
        return plan
    if "type" not in plan:
        return {name: _dated(each, today, world) for name, each in plan.items()}
    days = 365 if "year" in plan["type"] else 30
    until = (world.now() + timedelta(days=days)).date().isoformat()
    return {"service_effective_date": today, "next_invoice_date": until, "status": "active", **plan}


# Parts of an account


def new_role(world: World, role: dict[str, Any]) -> dict[str, Any]:
    """Store a role, under the id it brings or a new one."""
    made = {"description": "", "type": "common", **role}
    made.setdefault("id", "")
    made["id"] = made["id"] or world.new_id()
    store_role(world, made)
    return made


def store_role(world: World, role: dict[str, Any]) -> None:
    world.records.put("role", role["id"], role, keys={"name": role["name"].casefold()})


def new_group(world: World, name: str) -> dict[str, Any]:
    """Store a group without members."""
    group = {"id": world.new_id(), "name": name, "created_at": iso(world.now())}
    world.records.put("group", group["id"], group, keys={"name": name.casefold()})
    return group


def new_division(world: World, name: str, description: str = "", *, is_main: bool = False) -> dict[str, Any]:
    """Store a division without users."""
    division = {
        "division_id": world.new_id(),
        "division_name": name,
        "division_description": description,
        "is_main_division": is_main,
        "created_at": iso(world.now()),
    }
    store_division(world, division)
    return division


def store_division(world: World, division: dict[str, Any]) -> None:
    keys = {"name": division["division_name"].casefold()}
    world.records.put("division", division["division_id"], division, keys=keys)
