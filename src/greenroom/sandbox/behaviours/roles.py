"""Roles: Owner, Admin and Member are always there; others carry the privileges they are given.

Source: Zoom API reference, "Roles", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from .. import privileges, schemas
from ..archetypes import stored
from ..privileges import ADMIN, MEMBER, OWNER
from ..registry import Problem, Reply, Request, before, behaves, behaviour, derived
from ..world import organization, users
from ..world.world import World
from .people import paged, required, unknown

_BUILT_IN = (OWNER, ADMIN, MEMBER)
_FIXED = "Can't delete or add members for Normal/Owner roles."


@derived("role", "total_members")
def total_members(role: dict[str, Any], world: World) -> int:
    return world.records.count("user", where={"role": role.get("id", "")})


@derived("role", "privileges")
def privileges_of(role: dict[str, Any], world: World) -> list[str]:
    """The owner's and the administrators' role have them all, unless they were changed."""
    if role.get("id") in (OWNER, ADMIN):
        return sorted(privileges.held(world, role["id"]))
    return list(role.get("privileges", ()))


@before(
    "roles.get", "roles.update", "roles.delete", "roles.members.list", "roles.members.assign",
    "roles.members.unassign",
)  # fmt: skip
def check_role(request: Request, world: World) -> None:
    if world.records.get("role", request.path["roleId"]) is None:
        raise Problem(400, 1034, "Provided `role_id` does not exist.")


@before("roles.list")
def every_type(request: Request, world: World) -> None:
    """Without a type, common roles are meant."""
    request.query.setdefault("type", "common")


@behaviour("roles.create")
def create(request: Request, world: World) -> Reply:
    """The answer is documented as empty: the role is found in the list."""
    name = required(request, "name", Problem(400, 300, "Validation Failed.", [_MISSING_NAME]))
    _refuse_taken(name, "", world)
    organization.new_role(world, {**request.fields, "name": name, "created_at": iso(world.now())})
    return Reply(request.operation.success_status, {})


_MISSING_NAME = {"field": "name", "message": "This field is required."}


@behaviour("roles.update")
def update(request: Request, world: World) -> Reply:
    role = stored.named(request, world).body
    if role["id"] == OWNER:
        raise Problem(400, 300, _FIXED)
    changed = {**schemas.merged(role, request.fields), "updated_at": iso(world.now())}
    _refuse_taken(changed["name"], role["id"], world)
    organization.store_role(world, changed)
    return Reply(request.operation.success_status, {})


@behaviour("roles.delete")
def delete(request: Request, world: World) -> Reply:
    """Remove a role; who had it is a member. Source: the latter assumed."""
    role = stored.named(request, world).body
    if role["id"] in _BUILT_IN:
        raise Problem(400, 300, _FIXED)
    for row in world.records.list("user", where={"role": role["id"]}):
        users.change(world, row.body, role_id=MEMBER)
    world.records.delete("role", role["id"])
    return Reply(request.operation.success_status)


# Members


@behaviour("roles.members.list")
def list_members(request: Request, world: World) -> Reply:
    where, show = {"role": request.path["roleId"]}, stored.of(request).show
    return paged(
        request,
        world,
        "user",
        lambda row: show({**row.body, "department": row.body.get("dept", "")}, world),
        where=where,
    )


@behaviour("roles.members.assign")
def assign(request: Request, world: World) -> Reply:
    """Give users the role in place of their own; the owner stays the owner. Source: the latter assumed."""
    role_id = request.path["roleId"]
    if role_id in (OWNER, MEMBER):
        raise Problem(400, 300, _FIXED)
    given = (users.named(world, each) for each in request.fields.get("members") or ())
    found = [user for user in given if user and user["id"] != world.owner_id]
    for user in found:
        users.change(world, user, role_id=role_id)
    ids = ",".join(user["id"] for user in found)
    return Reply(request.operation.success_status, {"ids": ids, "add_at": iso(world.now())})


@behaviour("roles.members.unassign")
def unassign(request: Request, world: World) -> Reply:
    """Make one who has the role a member."""
    role_id, name = request.path["roleId"], request.path["memberId"]
    if role_id in (OWNER, MEMBER):
        raise Problem(400, 300, _FIXED)
    user = users.find(world, name)
    if user is None or user["role_id"] != role_id:
        raise unknown(request, name, "memberId")
    users.change(world, user, role_id=MEMBER)
    return Reply(request.operation.success_status)


def _refuse_taken(name: str, id: str, world: World) -> None:
    holder = world.records.find("role", "name", name.casefold())
    if holder is not None and holder["id"] != id:
        raise Problem(400, 1224, f"Role name {name} has already been used.")


behaves(
    "roles.create",
    "roles.get",
    "roles.list",
    "roles.update",
    "roles.delete",
    "roles.members.list",
    "roles.members.assign",
    "roles.members.unassign",
)
