"""How users go: deleted, or disassociated with an account of their own, after handing over what they had.

Source: Zoom API reference, "Delete a user" and "Switch a user's account", read 2026-02; documented, unless a
line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from .. import entities, tokens
from ..archetypes import stored
from ..archetypes.delete import remove
from ..privileges import ADMIN, MEMBER, OWNER
from ..registry import Problem, Reply, Request, behaves, behaviour
from ..world import meetings, recordings, users
from ..world.world import World
from . import user_rules
from .operator import operator
from .people import the_user, unknown
from .users import tell_about

_HANDED_OVER = {
    "transfer_meeting": (("meetings", "meeting"),),
    "transfer_webinar": (("webinars", "webinar"),),
    "transfer_recording": (("recordings", "recording"),),
}
"""What each switch hands over: (area, kind) of records whose parent is the host's user id."""
_HOST_FIELDS = (("host_id", "id"), ("host_email", "email"), ("user_id", "id"), ("owner_id", "id"))


@behaviour("users.delete")
def delete(request: Request, world: World) -> Reply:
    """Remove the user from the account: ``action`` says whether for good, transfer_… what somebody gets."""
    user = the_user(request, world)
    action = str(request.query.get("action", "disassociate"))
    if user["status"] == "pending":
        action = "delete"  # there is nothing to leave with yet; the invitation is withdrawn
    _check(user, action, world)
    user_rules.check_leaving(user, action, request, world)
    heir = _heir(user, request, world)
    if heir is not None:
        for switch, kinds in _HANDED_OVER.items():
            if request.query.get(switch):
                for _, kind in kinds:
                    hand_over(world, kind, user, heir)
    stored.run_afters(user, request, world)
    forget(world, user)
    world.emit(
        "user.deleted" if action == "delete" else "user.disassociated",
        tell_about(user),
        **operator(request, world),
    )
    return Reply(request.operation.success_status)


def _check(user: dict[str, Any], action: str, world: World) -> None:
    if user["id"] == world.owner_id or (action == "disassociate" and user["role_id"] in (OWNER, ADMIN)):
        raise Problem(400, 1117, "You can not disassociate an Admin user.")
    account = world.records.get("account", world.account_id) or {}
    domain = user["email"].rpartition("@")[2].lower()
    managed = {str(each.get("domain", "")).lower() for each in account.get("managed_domains", ())}
    if action == "disassociate" and domain in managed:
        raise Problem(400, 1107, "You can not disassociate a user with managed domain.")


def _heir(user: dict[str, Any], request: Request, world: World) -> dict[str, Any] | None:
    """Return who gets what is handed over, None when nobody is named."""
    email = str(request.query.get("transfer_email", "")).strip()
    if not email:
        return None
    if email.lower() == user["email"].lower():
        raise Problem(
            400,
            300,
            "The transfer-to email address cannot be the same as the unlinked or deleted user's email "
            "address.",
        )
    heir = users.find(world, email)
    if heir is None or heir["status"] != "active":
        raise unknown(request, email)
    return heir


def hand_over(world: World, kind: str, user: dict[str, Any], heir: dict[str, Any]) -> None:
    """Make the heir the host of every record of a kind that lies under the user."""
    for row in world.records.list(kind, parent=user["id"]):
        body = dict(row.body)
        for name, of_user in _HOST_FIELDS:
            if body.get(name) == user[of_user]:
                body[name] = heir[of_user]
        if kind == "recording":
            recordings.store(world, body)
        else:
            meetings.store(world, meetings.SORTS[kind], body)


def forget(world: World, user: dict[str, Any]) -> None:
    """Remove the user, what was not handed over, every membership and every token."""
    users.forget(world, user["id"])
    for kinds in _HANDED_OVER.values():
        for area, kind in kinds:
            if kind not in entities.entities(area):
                continue
            for row in world.records.list(kind, parent=user["id"]):
                remove(world, area, kind, row.id)
    remove(world, "users", "user", user["id"])
    tokens.revoke_user(world.master, user["id"])


@behaviour("users.switch_account")
def switch_account(request: Request, world: World) -> Reply:
    """Move a user from one account of the master to another one; there the user is a member."""
    source_id, target_id = request.path["accountId"], request.fields["account_id"]
    for id in (source_id, target_id):
        if world.records.get("account", id) is None:
            raise Problem(404, 2001, f"Account does not exist: {id}")
    source, target = world.master.account(source_id), world.master.account(target_id)
    user = users.find(source, request.path["userId"])
    if user is None:
        raise Problem(
            404, 1001, f"User {request.path['userId']} does not exist or does not belong to this account."
        )
    if user["status"] == "pending":
        raise Problem(404, 1120, "Invite not exist")
    if user["role_id"] in (OWNER, ADMIN):
        raise Problem(400, 1117, "Can not disassociate Admin user")
    forget(source, user)
    moved = {**user, "role_id": MEMBER, "updated_at": iso(world.now())}
    moved.pop("primary_group_id", None)
    users.store(target, moved)
    return Reply(request.operation.success_status)


behaves("users.delete", "users.switch_account")
