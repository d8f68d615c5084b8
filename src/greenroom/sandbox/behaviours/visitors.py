"""Visitors: invited, checked in, checked out, cancelled.

A visitor checks out at the reception, as ``POST /_sandbox/simulate`` with kind ``visitor`` does, else by the
end of the visit; who did not come by then is a no-show.

Source: Zoom API reference, "Visitor Management", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

import msgspec

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.storage.records import Timer

from .. import problems
from ..archetypes import stored
from ..registry import Problem, Reply, Request, after, before, behaviour, on_timer, simulation
from ..validate import is_time
from ..world.world import World
from .operator import operator, person, user

VISIT = timedelta(hours=8)
"""Events name an end that no call sets. Assumed."""
_KIND = "visitor_invitation"
_END = "visitor.end"
_ALWAYS = ("host_email", "host_id", "host_name", "invite_location_id", "visitor_email", "visitor_name")


class Visitor(msgspec.Struct, tag_field="kind", tag="visitor", forbid_unknown_fields=True):
    """A visitor comes to the reception, or leaves. invitation: its id."""

    invitation: str
    action: Literal["check_in", "check_out"]


@before("visitors.invitations.create", "visitors.invitations.update")
def check(request: Request, world: World) -> None:
    """A host is a user of the account, a start a time."""
    host = request.fields.get("host_id")
    if host and not user(world, host):
        raise problems.invalid_fields([("host_id", "Invalid field.")])
    start = request.fields.get("start_time")
    if start is not None and not is_time(start):
        raise problems.invalid_fields([("start_time", "Invalid field.")])


@before("visitors.invitations.create", "visitors.invitations.list")
def check_place(request: Request, world: World) -> None:
    """Visitors come to a place there is. Source: the words assumed."""
    place = {**request.query, **request.fields}.get("invite_location_id")
    if place and world.records.get("location", place) is None:
        raise Problem(404, 404, "Location not found.")


@after("visitors.invitations.create")
def invited(invitation: dict[str, Any], request: Request, world: World) -> None:
    """The caller is the host unless the body names one."""
    invitation.setdefault("host_id", request.token.user_id)
    invitation.setdefault("start_time", iso(world.now()))
    invitation["status"] = "WAITING_FOR_REGISTRATION"
    _describe(invitation, world)
    _plan_end(invitation, world)
    who = operator(request, world)
    _tell("invitation_created", invitation, who, world, "invitation_id", "start_time", "end_time")


@after("visitors.invitations.update")
def updated(invitation: dict[str, Any], request: Request, world: World) -> None:
    _describe(invitation, world)
    _plan_end(invitation, world)
    who = operator(request, world)
    _tell("invitation_updated", invitation, who, world, "invitation_id", "start_time", "end_time")


@after("visitors.invitations.delete")
def deleted(invitation: dict[str, Any], request: Request, world: World) -> None:
    world.cancel(_END, invitation["invitation_id"])
    _tell("invitation_deleted", invitation, operator(request, world), world)


@behaviour("visitors.invitations.check_in")
def check_in(request: Request, world: World) -> Reply:
    """Sign the visitor in; a second time changes nothing and tells nobody. The latter assumed."""
    invitation = stored.named(request, world).body
    if invitation.get("status") != "SIGNED_IN":
        _arrive(invitation, operator(request, world), world)
    return Reply(request.operation.success_status)


@simulation("visitor", Visitor)
def come_or_go(world: World, wish: Visitor) -> dict[str, Any]:
    """Let the visitor come or go, and return the invitation. Raises ValueError."""
    invitation = world.records.get(_KIND, wish.invitation)
    if invitation is None:
        raise ValueError(f"There is no invitation {wish.invitation[:80]!r}.")
    is_there, name = invitation.get("status") == "SIGNED_IN", invitation.get("visitor_name", "")
    if is_there == (wish.action == "check_in"):
        raise ValueError(f"{name} is {'checked in already' if is_there else 'not checked in'}.")
    if is_there:
        leave(world, invitation)
    else:
        _arrive(invitation, person(world, invitation["host_id"]), world)
    return {"ok": True, "invitation": world.records.get(_KIND, wish.invitation)}


def leave(world: World, invitation: dict[str, Any]) -> None:
    """Check a visitor out."""
    invitation |= {"status": "CHECK_OUT", "check_out_time": iso(world.now())}
    world.records.put(_KIND, invitation["invitation_id"], invitation)
    who = person(world, invitation["host_id"])
    _tell("checked_out", invitation, who, world, "start_time", "end_time")


@on_timer(_END)
def end(timer: Timer, world: World) -> None:
    """The visit is over: who is there leaves, who never came is a no-show. Source: assumed."""
    invitation = world.records.get(_KIND, timer.ref)
    if invitation is None:
        return
    if invitation.get("status") == "SIGNED_IN":
        leave(world, invitation)
    elif invitation.get("status") in ("WAITING_FOR_REGISTRATION", "REGISTERED"):
        world.records.put(_KIND, timer.ref, {**invitation, "status": "NO_SHOW"})


def _arrive(invitation: dict[str, Any], who: dict[str, str], world: World) -> None:
    invitation |= {"status": "SIGNED_IN", "check_in_time": iso(world.now())}
    world.records.put(_KIND, invitation["invitation_id"], invitation)
    _plan_end(invitation, world)
    _tell("checked_in", invitation, who, world, "start_time", "end_time")


def _plan_end(invitation: dict[str, Any], world: World) -> None:
    """Set the time at which the visit is over: not before a late visitor had the time of one."""
    world.cancel(_END, invitation["invitation_id"])
    end = parse_iso(invitation["start_time"]) + VISIT
    if end <= world.now():
        end = world.now() + VISIT
    world.at(end, _END, invitation["invitation_id"])


def _describe(invitation: dict[str, Any], world: World) -> None:
    """Fill in what the reply shows of host and place."""
    host = user(world, invitation.get("host_id", ""))
    invitation["host_email"], invitation["host_name"] = host.get("email", ""), host.get("display_name", "")
    place = world.records.get("location", invitation.get("invite_location_id", "")) or {}
    for name, of_place in (("office_name", "name"), ("address", "address"), ("time_zone", "timezone")):
        if place.get(of_place):
            invitation[name] = place[of_place]


def _tell(event: str, invitation: dict[str, Any], who: dict[str, str], world: World, *more: str) -> None:
    start = parse_iso(invitation["start_time"])
    times = {"start_time": epoch_ms(start), "end_time": epoch_ms(start + VISIT)}
    known = {**{name: invitation.get(name, "") for name in _ALWAYS}, **times}
    known["invitation_id"] = invitation["invitation_id"]
    shown = {name: known[name] for name in sorted((*_ALWAYS, *more))}
    world.emit(f"visitor_management.{event}", shown, **who)
