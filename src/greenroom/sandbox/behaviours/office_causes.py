"""What ``greenroom trigger`` does for events of desks and visitors: the thing itself."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any, Literal

from greenroom.core.clock import iso

from ..registry import cause
from ..trigger import CannotCause, do, newest, there
from ..world import users
from ..world.world import World
from . import questionnaires, visitors
from .questionnaires import Answer, Questionnaire

Given = dict[str, Any]


def _named(world: World, given: Given, entity: str, name: str) -> Given | None:
    """Return the record that a setting names, None where it is not set. Raises CannotCause."""
    if name not in given:
        return None
    return there(world.records.get(entity, str(given[name])), name, given[name])


def _place(world: World) -> str:
    rows = world.records.list("location")
    places = [row.id for row in rows if row.body.get("type") == "floor"] or [row.id for row in rows]
    if not places:
        raise CannotCause("The account has no location; add one first.")
    return places[0]


# Desks


def _desk(world: World, given: Given) -> Given:
    """Return the workspace asked for, else a new desk."""
    found = _named(world, given, "workspace", "workspace")
    if found is not None:
        return found
    body = {
        "workspace_name": f"Desk {world.new_hex(6)}",
        "workspace_type": "desk",
        "location_id": _place(world),
    }
    do(world, "workspaces.create", {}, body)
    return newest(world, "workspace")


@cause("workspace.created")
def add_desk(world: World, given: Given) -> str:
    return f"{_desk(world, {})['workspace_name']} was added."


@cause("workspace.updated", "workspace")
def rename_desk(world: World, given: Given) -> str:
    desk = _desk(world, given)
    name = desk["workspace_name"]
    do(world, "workspaces.update", {"workspaceId": desk["id"]}, {"workspace_name": f"{name} (renamed)"})
    return f"{name} was renamed."


@cause("workspace.deleted", "workspace")
def remove_desk(world: World, given: Given) -> str:
    desk = _desk(world, given)
    do(world, "workspaces.delete", {"workspaceId": desk["id"]})
    return f"{desk['workspace_name']} was deleted."


@cause("workspace.user_assigned", "workspace", "user")
def assign(world: World, given: Given) -> str:
    desk, user = _desk(world, given), _user(world, given)
    held = {"account_id": world.account_id, "user_id": user["id"]}
    body = {"assign_type": "permanent", "permanent_assignment": held}
    do(world, "workspaces.assignments.set", {"workspaceId": desk["id"]}, body)
    return f"{desk['workspace_name']} was assigned to {user['email']}."


@cause("workspace.user_unassigned", "workspace", "user")
def unassign(world: World, given: Given) -> str:
    """Take a desk from whoever has it, assigned first where nobody has."""
    desk = _desk(world, given)
    if world.records.get("workspace_assignment", desk["id"]) is None:
        assign(world, {**given, "workspace": desk["id"]})
    do(world, "workspaces.assignments.delete", {"workspaceId": desk["id"]})
    return f"{desk['workspace_name']} is nobody's own any more."


def _user(world: World, given: Given) -> Given:
    name = given.get("user", world.owner_id)
    return there(users.find(world, str(name)), "user", name)


# Reservations


def _reserved(world: World, given: Given) -> Given:
    """Return the reservation asked for, else a new one of an hour, from now, at a desk."""
    found = _named(world, given, "workspace_reservation", "reservation")
    if found is not None:
        return found
    desk, now = _desk(world, given), world.now().replace(microsecond=0)
    body = {
        "start_time": iso(now),
        "end_time": iso(now + timedelta(hours=1)),
        "topic": "Triggered",
        "reserve_for": _user(world, given)["id"],
    }
    do(world, "workspaces.reservations.create", {"workspaceId": desk["id"]}, body)
    return newest(world, "workspace_reservation")


def _of(reservation: Given) -> dict[str, str]:
    return {"workspaceId": reservation["workspace_id"], "reservationId": reservation["id"]}


def _desk_of(world: World, reservation: Given) -> str:
    return str((world.records.get("workspace", reservation["workspace_id"]) or {}).get("workspace_name", ""))


@cause("workspace.reservation_created", "workspace", "user")
def reserve(world: World, given: Given) -> str:
    made = _reserved(world, given)
    return f"{_desk_of(world, made)} was reserved from {made['start_time']} to {made['end_time']}."


@cause("workspace.reservation_update", "reservation", "workspace", "user")
def rename_reservation(world: World, given: Given) -> str:
    kept = _reserved(world, given)
    times = {name: kept[name] for name in ("start_time", "end_time")}
    do(world, "workspaces.reservations.update", _of(kept), {**times, "topic": "Triggered, renamed"})
    return f"The reservation of {_desk_of(world, kept)} was renamed."


@cause("workspace.reservation_deleted", "reservation", "workspace", "user")
def cancel_reservation(world: World, given: Given) -> str:
    kept = _reserved(world, given)
    do(world, "workspaces.reservations.delete", _of(kept))
    return f"The reservation of {_desk_of(world, kept)} was cancelled."


def _check(world: World, reservation: Given, method: str) -> None:
    params = {
        "reservation_id": reservation["id"],
        "workspace_id": reservation["workspace_id"],
        "user_id": reservation["user_id"],
    }
    do(world, "workspaces.reservations.check_in_out", {}, {"method": method, "params": params})


@cause("workspace.reservation_checked_in", "reservation", "workspace", "user")
def come(world: World, given: Given) -> str:
    kept = _reserved(world, given)
    if kept["status"] != "reserved":
        raise CannotCause(f"The reservation of {_desk_of(world, kept)} is checked in or out already.")
    _check(world, kept, "check_in")
    return f"Somebody checked in at {_desk_of(world, kept)}."


@cause("workspace.reservation_checked_out", "reservation", "workspace", "user")
def go(world: World, given: Given) -> str:
    kept = _reserved(world, given)
    if kept["status"] == "checked_out":
        raise CannotCause(f"The reservation of {_desk_of(world, kept)} is checked out already.")
    if kept["status"] == "reserved":
        _check(world, kept, "check_in")
    _check(world, kept, "check_out")
    return f"Somebody checked out at {_desk_of(world, kept)}."


def _filled(subject: Literal["reservation", "pre_checkin"], times: int) -> Callable[[World, Given], str]:
    def fill_in(world: World, given: Given) -> str:
        kept = _reserved(world, given)
        is_filled = world.records.get("questionnaire_response", f"{kept['id']}/{subject}") is not None
        if is_filled and times == 1:
            raise CannotCause(
                "That questionnaire is filled in already; leave reservation= out for a new one."
            )
        replies = ("Yes", "No") if times == 2 and not is_filled else ("No",) if is_filled else ("Yes",)
        for reply in replies:
            answer = Answer("Will you use the monitor?", reply, ["Yes", "No"])
            questionnaires.fill_in(world, Questionnaire(kept["id"], subject, [answer]))
        word = "changed" if times == 2 else "given"
        return f"The answers about {_desk_of(world, kept)} were {word}: monitor, {replies[-1].lower()}."

    return fill_in


for _event, _fill in (
    ("reservation_questionnaire_response_created", _filled("reservation", 1)),
    ("reservation_questionnaire_response_updated", _filled("reservation", 2)),
    ("pre_check_in_questionnaire_response_created", _filled("pre_checkin", 1)),
):
    cause(f"workspace.{_event}", "reservation", "workspace", "user")(_fill)


# Visitors


def _invited(world: World, given: Given) -> Given:
    """Return the invitation asked for, else a new one to come now."""
    found = _named(world, given, "visitor_invitation", "invitation")
    if found is not None:
        return found
    email = str(given.get("email") or f"visitor-{world.new_hex(6)}@example.com")
    body = {
        "host_id": _user(world, given)["id"],
        "invite_location_id": _place(world),
        "start_time": iso(world.now()),
        "visitor_email": email,
        "visitor_name": email.partition("@")[0],
    }
    do(world, "visitors.invitations.create", {}, body)
    return newest(world, "visitor_invitation")


def _on_invitation(event: str, operation: str, body: Any, done: str) -> None:
    @cause(f"visitor_management.{event}", "invitation", "email", "user")
    def act(world: World, given: Given) -> str:
        kept = _invited(world, given)
        do(world, operation, {"invitationId": kept["invitation_id"]}, body)
        return f"{kept['visitor_name']} {done}."


_on_invitation(
    "invitation_updated", "visitors.invitations.update", {"details": "Ring twice."}, "was told more"
)
_on_invitation("invitation_deleted", "visitors.invitations.delete", None, "is invited no more")


@cause("visitor_management.invitation_created", "email", "user")
def invite(world: World, given: Given) -> str:
    return f"{_invited(world, given)['visitor_name']} was invited."


@cause("visitor_management.checked_in", "invitation", "email", "user")
def arrive(world: World, given: Given) -> str:
    kept = _invited(world, given)
    if kept.get("status") == "SIGNED_IN":
        raise CannotCause(f"{kept['visitor_name']} is checked in already.")
    do(world, "visitors.invitations.check_in", {"invitationId": kept["invitation_id"]})
    return f"{kept['visitor_name']} checked in at the reception."


@cause("visitor_management.checked_out", "invitation", "email", "user")
def leave(world: World, given: Given) -> str:
    """Let a visitor leave, who came first where nobody had checked in."""
    kept = _invited(world, given)
    if kept.get("status") != "SIGNED_IN":
        do(world, "visitors.invitations.check_in", {"invitationId": kept["invitation_id"]})
    visitors.leave(world, world.records.get("visitor_invitation", kept["invitation_id"]) or kept)
    return f"{kept['visitor_name']} checked out."
