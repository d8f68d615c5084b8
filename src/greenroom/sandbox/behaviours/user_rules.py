"""What may not be done to users: to rooms that look like users, to users of other accounts, past the plan.

Source: Zoom API reference, "Users", errors of each operation, read 2026-02; documented, when they apply
assumed where a line says so.
"""

from __future__ import annotations

from typing import Any

from ..registry import Problem, Request, before
from ..world import users
from ..world.world import World

_LICENCES = ("type", "plan_united_type", "zoom_one_type")
_SEATS = {"large_meeting": ("plan_large_meeting", "Large"), "webinar": ("plan_webinar", "Webinar")}
"""A feature -> the plan that limits it, what refusals call it."""
_PHONE_DUTY = (
    "The user cannot be changed because they are a Call-queue manager or Auto-receptionist operator."
)


def home(world: World, name: str) -> str:
    """Return the id of the account that has the user of that id or address, "" for none."""
    ids = [world.master.account_id, *(row.id for row in _sub_accounts(world))]
    return next((id for id in ids if users.find(world.master.account(id), name)), "")


def _sub_accounts(world: World) -> list[Any]:
    return world.records.list("account", parent=world.master.account_id)


def _is_elsewhere(world: World, name: str) -> bool:
    return home(world, name) not in ("", world.account_id)


@before("users.create")
def refuse_users_of_others(request: Request, world: World) -> None:
    """Who works in another account may be asked, but not added at once. Source: the difference assumed."""
    email = str((request.fields.get("user_info") or {}).get("email") or "")
    if request.fields.get("action") != "create" and "@" in email and _is_elsewhere(world, email):
        raise Problem(400, 1009, f"The user {email} already holds an active account.")


@before("users.update")
def refuse_changes(request: Request, world: World) -> None:
    """A room keeps its licence, one licence changes at a time, and what is paid for needs a paid user. That
    personal links and numbers do is from Zoom's support pages."""
    id, given = request.path["userId"], request.fields
    if "type" in given and world.records.get("room", id):
        kind = "free" if given["type"] == users.BASIC else "no-meeting-license"
        end = "" if kind == "free" else "."
        raise Problem(400, 200, f"A Zoom Room user cannot be changed to a {kind} user type: {id}{end}")
    if sum(name in given for name in _LICENCES) > 1:
        text = 'You can\'t change the "type" or "plan_united_type" or "zoom_one_type" at the same time.'
        raise Problem(400, 300, text)
    user = users.find(world, id) or {}
    if user.get("type") == users.BASIC == given.get("type", users.BASIC) and given.get("vanity_name"):
        raise Problem(400, 1109, "Host is not a paid user.")


@before("users.delete")
def refuse_removal(request: Request, world: World) -> None:
    """Rooms and users of other accounts stay."""
    id = request.path["userId"]
    if world.records.get("room", id):
        raise Problem(400, 200, "Cannot delete a Zoom Rooms user.")
    if _is_elsewhere(world, id):
        raise Problem(400, 200, "Cannot delete a user out of your account.")


def check_leaving(user: dict[str, Any], action: str, request: Request, world: World) -> None:
    """Raise Problem for duties on the phone, for who cannot sign in, for an heir who may have no webinars."""
    if any(row.body.get("manager_id") == user["id"] for row in world.records.list("call_queue")):
        raise Problem(400, 1000, _PHONE_DUTY)
    if action == "disassociate" and users.API in user.get("login_types", ()):
        raise Problem(400, 300, "Unable to unlink API user(s).")
    heir = users.find(world, str(request.query.get("transfer_email", "")).strip())
    if heir and request.query.get("transfer_webinar") and heir["type"] != users.LICENSED:
        text = "The destination user does not have a Licensed or higher license and cannot receive this data."
        raise Problem(400, 300, text)


@before("users.switch_account")
def refuse_strangers(request: Request, world: World) -> None:
    """The account of the path must be the user's own."""
    where = home(world, request.path["userId"])
    if where not in ("", request.path["accountId"]) and world.records.get(
        "account", request.path["accountId"]
    ):
        raise Problem(404, 1010, "User not found on this account.")


@before("users.settings.update")
def refuse_features(request: Request, world: World) -> None:
    """Licences of one kind exclude each other, and no plan is used beyond what was bought."""
    id, feature = request.path["userId"], request.fields.get("feature") or {}
    if feature.get("zoom_whiteboard") and world.records.get("room", id):
        raise Problem(400, 1233, 'You cannot enable the "Zoom Whiteboard" for that Zoom Rooms user.')
    if feature.get("zoom_whiteboard") and feature.get("zoom_whiteboard_plus"):
        raise Problem(
            400, 1242, 'You cannot set "Zoom Whiteboard" and "Zoom Whiteboard Plus" at the same time.'
        )
    for name, (plan, word) in _SEATS.items():
        capacity = feature.get(f"{name}_capacity")
        most = _hosts(world, plan, capacity) if feature.get(name) else None
        if most is not None and _holders(world, name, capacity, but=id) >= most:
            raise Problem(400, 200, f"You can add max {most} {word} {capacity} users.")


def _hosts(world: World, plan: str, capacity: Any) -> int | None:
    """Return for how many hosts a capacity was bought, such as ``large500_monthly``; None for any number."""
    plans = (world.records.get("account_plans", world.account_id) or {}).get(plan) or ()
    for each in plans:
        if "".join(c for c in each["type"].partition("_")[0] if c.isdigit()) == str(capacity):
            return int(each["hosts"])
    return None


def _holders(world: World, feature: str, capacity: Any, *, but: str) -> int:
    features = (row.body.get("feature") or {} for row in world.records.list("user") if row.id != but)
    return sum(bool(f.get(feature)) and f.get(f"{feature}_capacity") == capacity for f in features)
