"""Users as the world keeps them: found by e-mail, status, role and vanity name, with what hangs on them.

Kinds: ``user``; ``group_member`` and ``group_admin`` (parent: the group), ``division_member`` (parent: the
division) and ``assistant`` (parent: the user who is scheduled for), each with the look-up value ``user``.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row

from .world import World

BASIC, LICENSED, NO_MEETINGS, NO_LICENSE = 1, 2, 4, 99
API, WORK_EMAIL, SSO = 99, 100, 101
"""How a user signs in, as ``login_types`` has it."""
ROLE_NAMES = {"0": "Owner", "1": "Admin", "2": "Member"}
PROFILE = {
    "dept": "",
    "job_title": "",
    "location": "",
    "company": "",
    "cost_center": "",
    "phone_country": "",
    "phone_number": "",
    "language": "en-US",
}
"""What Zoom shows of a profile that nobody has filled in. Source: observed in public samples of GET user."""
INVITATION_LIFE = timedelta(days=30)
"""How long a pending user may accept. Source: Zoom support pages; assumed to hold for API invitations."""


def store(world: World, user: dict[str, Any]) -> None:
    """Keep a user, found again by what lists and look-ups ask for."""
    keys = {
        "email": user["email"].lower(),
        "status": user["status"],
        "role": str(user["role_id"]),
        "type": str(user["type"]),
    }
    if user.get("created_at"):
        keys["created_day"] = user["created_at"][:10]
    if user["type"] == LICENSED and user["status"] in ("active", "pending"):
        keys["seat"] = "1"
    if user.get("vanity_name"):
        keys["vanity"] = user["vanity_name"].lower()
    if user.get("employee_unique_id"):
        keys["unique_id"] = user["employee_unique_id"]
    world.records.put("user", user["id"], user, keys=keys)


def new(world: World, given: dict[str, Any], *, status: str) -> dict[str, Any]:
    """Store a user with what every user has. given: email and whatever else is known."""
    first, last = given.get("first_name", ""), given.get("last_name", "")
    made = {
        "id": world.new_id(),
        "first_name": first,
        "last_name": last,
        "display_name": given.get("display_name") or f"{first} {last}".strip() or given["email"],
        "type": BASIC,
        "role_id": "2",
        "status": status,
        "timezone": "UTC",
        "pmi": world.new_number(10),
        "verified": int(status == "active"),
        **PROFILE,
        **{name: value for name, value in given.items() if name not in ("division_ids", "display_name")},
        "created_at": iso(world.now()),
    }
    store(world, made)
    return made


def change(world: World, user: dict[str, Any], **changes: Any) -> dict[str, Any]:
    """Store the user with changes and return it."""
    changed = {**user, **changes, "updated_at": iso(world.now())}
    store(world, changed)
    return changed


def find(world: World, name: str) -> dict[str, Any] | None:
    """Return the user of that id or e-mail address, or None."""
    if "@" in name:
        return world.records.find("user", "email", name.lower())
    return world.records.get("user", name)


def named(world: World, given: dict[str, Any]) -> dict[str, Any] | None:
    """Return the user that a small object names by ``id`` or else by ``email``."""
    return find(world, str(given.get("id") or given.get("email") or ""))


def jid(user: dict[str, Any]) -> str:
    """Return the user's Jabber id: the id in lower case, the form is assumed."""
    return str(user.get("jid") or f"{user['id'].lower()}@xmpp.zoom.us")


def is_invitation_over(world: World, user: dict[str, Any]) -> bool:
    """Return whether a pending user let the invitation expire."""
    if user["status"] != "pending":
        return False
    return world.now() > parse_iso(user["created_at"]) + INVITATION_LIFE


def licensed(world: World) -> int:
    """Return how many seats are taken; deactivated users take none."""
    return world.records.count("user", where={"seat": "1"})


def seats(world: World) -> int | None:
    """Return how many licensed users the account's plan allows, None for any number."""
    plans = world.records.get("account_plans", world.account_id) or {}
    hosts = plans.get("plan_base", {}).get("hosts")
    return int(hosts) if hosts else None


# What they belong to


def join(world: World, kind: str, owner: str, user_id: str, **facts: Any) -> bool:
    """Make the user a member of a group, division …; return whether it was none before."""
    id = f"{owner}/{user_id}"
    is_new = world.records.get(kind, id) is None
    body = {"owner": owner, "user_id": user_id, "since": iso(world.now()), **facts}
    world.records.put(kind, id, body, parent=owner, keys={"user": user_id})
    return is_new


def leave(world: World, kind: str, owner: str, user_id: str) -> bool:
    """End a membership; return whether there was one."""
    return world.records.delete(kind, f"{owner}/{user_id}")


def is_member(world: World, kind: str, owner: str, user_id: str) -> bool:
    return world.records.get(kind, f"{owner}/{user_id}") is not None


def owners(world: World, kind: str, user_id: str) -> list[str]:
    """Return the groups, divisions … that a user belongs to, oldest membership first."""
    return [row.parent for row in world.records.list(kind, where={"user": user_id})]


def members(
    world: World, kind: str, owner: str, *, after: int = 0, limit: int | None = None
) -> list[tuple[Row, dict[str, Any]]]:
    """Return the memberships of a group, division … with their users."""
    rows = world.records.list(kind, parent=owner, after=after, limit=limit)
    return [(row, world.records.get("user", row.body["user_id"]) or {}) for row in rows]


def primary_group(world: World, user: dict[str, Any]) -> str:
    """Return the group whose settings the user has, "" for none: the one set, else the first joined."""
    groups = owners(world, "group_member", user["id"])
    wanted = user.get("primary_group_id", "")
    return wanted if wanted in groups else (groups[0] if groups else "")


def forget(world: World, user_id: str) -> None:
    """End every membership of a user."""
    for kind in ("group_member", "group_admin", "division_member", "assistant"):
        for row in world.records.list(kind, where={"user": user_id}):
            world.records.delete(kind, row.id)
    for row in world.records.list("assistant", parent=user_id):
        world.records.delete("assistant", row.id)
