"""Accounts: the master account itself and the sub accounts under it.

A sub account has users, groups and everything else of its own; ``/accounts/{accountId}/…`` leads there.
Source: Zoom API reference, "Accounts", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from itertools import pairwise

from greenroom.core.clock import iso

from .. import problems, schemas
from ..archetypes import stored
from ..privileges import ADMIN, OWNER
from ..registry import Problem, Reply, Request, behaves, behaviour
from ..world import organization, users
from ..world.world import World
from .operator import operator
from .people import paged, the_account, unknown_account
from .users import refuse_taken

_RUN = 4
"""How many equal or consecutive characters in a row a password may not have. Source: assumed."""


@behaviour("accounts.create")
def create(request: Request, world: World) -> Reply:
    """Make a free sub account; the body names its owner."""
    body = dict(request.fields)
    if "@" not in body["email"]:
        raise problems.invalid_fields([("email", "Invalid field.")])
    _check_password(body.pop("password"))
    refuse_taken(body["email"], world)
    owner = {name: body.pop(name) for name in ("email", "first_name", "last_name")}
    options = {"pay_mode": "master", **body.pop("options", {})}
    name = body.pop("account_name", "") or f"{owner['first_name']} {owner['last_name']}"
    body.pop("transfer_code", None)
    made = organization.new_sub_account(world, owner, {**body, "account_name": name, "options": options})
    told = {"id": made["id"], "owner_id": made["owner_id"], "email": owner["email"]}
    world.emit("account.created", told, **operator(request, world))
    return stored.answer(request, made, world)


def _check_password(password: str) -> None:
    steps = [ord(b) - ord(a) for a, b in pairwise(password)]
    runs = [tuple(steps[i : i + _RUN - 1]) for i in range(len(steps) - _RUN + 2)]
    if (0,) * (_RUN - 1) in runs:
        raise Problem(400, 1111, 'Password should not contain repeated characters such as "aaaaaa".')
    if (1,) * (_RUN - 1) in runs:
        raise Problem(400, 1111, 'Password should not contain consecutive characters such as "abc" or "123".')


@behaviour("accounts.list")
def list_accounts(request: Request, world: World) -> Reply:
    """List sub accounts, all or one owner's."""
    email = str(request.query.get("email", "")).lower()
    where = {"email": email} if email else None
    show = stored.of(request).show
    return paged(
        request,
        world,
        "account",
        lambda row: show(row.body, world),
        parent=world.account_id,
        where=where,
    )


@behaviour("accounts.get")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, the_account(request, world), world)


@behaviour("accounts.disassociate")
def disassociate(request: Request, world: World) -> Reply:
    """Let a free sub account go; a paid one stays until its plans are cancelled."""
    account = the_account(request, world)
    if account["id"] == world.account_id:
        raise unknown_account(request, account["id"])
    if is_paid(world, account["id"]):
        raise Problem(404, 2000, "You cannot disassociate a paid account.")
    organization.let_go(world, account["id"])
    told = {name: account[name] for name in ("id", "owner_id", "owner_email")}
    world.emit("account.disassociated", told, **operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("accounts.options.update")
def update_options(request: Request, world: World) -> Reply:
    account = the_account(request, world)
    options = account.get("options", {})
    mode = request.fields.get("pay_mode", options.get("pay_mode"))
    if mode != options.get("pay_mode") and is_paid(world, account["id"]):
        raise Problem(400, 2100, "The collection method cannot be changed after the purchase is complete.")
    account["options"] = schemas.merged(options, request.fields)
    organization.store_account(world, account)
    return Reply(request.operation.success_status)


@behaviour("accounts.update_owner")
def update_owner(request: Request, world: World) -> Reply:
    """Make an administrator of the account its owner; the owner before becomes an administrator."""
    account = the_account(request, world)
    inner = world.account(account["id"])
    heir = users.find(inner, request.fields["email"])
    if heir is None:
        raise Problem(400, 200, "Cannot make a user outside of your account an owner.")
    if heir["id"] == inner.owner_id:
        raise Problem(400, 200, "Cannot update the role of an account owner.")
    if heir["role_id"] != ADMIN:
        text = f"User is not an admin or is an API user or doesn't belong to this account: {account['id']}."
        raise Problem(400, 200, text)
    before = inner.records.get("user", inner.owner_id)
    if before is not None:
        users.change(inner, before, role_id=ADMIN)
    users.change(inner, heir, role_id=OWNER)
    inner.set_owner(heir["id"])
    changed = {
        **account,
        "owner_id": heir["id"],
        "owner_email": heir["email"],
        "updated_at": iso(world.now()),
    }
    organization.store_account(world, changed)
    return Reply(request.operation.success_status)


@behaviour("accounts.managed_domains.list")
def list_managed_domains(request: Request, world: World) -> Reply:
    domains = the_account(request, world).get("managed_domains", [])
    return Reply(200, {"domains": domains, "total_records": len(domains)})


@behaviour("accounts.trusted_domains.list")
def list_trusted_domains(request: Request, world: World) -> Reply:
    return Reply(200, {"trusted_domains": the_account(request, world).get("trusted_domains", [])})


def is_paid(world: World, account_id: str) -> bool:
    """Return whether the account has a base plan."""
    return bool((world.records.get("account_plans", account_id) or {}).get("plan_base"))


behaves(
    "accounts.create",
    "accounts.get",
    "accounts.list",
    "accounts.disassociate",
    "accounts.options.update",
    "accounts.update_owner",
    "accounts.managed_domains.list",
    "accounts.trusted_domains.list",
)
