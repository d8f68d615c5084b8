"""Visitors: invited, checked in, cancelled.

Source: Zoom API reference, "Visitor Management", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, iso, parse_iso

from .. import problems
from ..archetypes import stored
from ..registry import Reply, Request, after, before, behaviour
from ..validate import is_time
from ..world.world import World
from .operator import operator, person, user

VISIT = timedelta(hours=8)
"""Events name an end that no call sets. Assumed."""
_ALWAYS = ("host_email", "host_id", "host_name", "invite_location_id", "visitor_email", "visitor_name")


@before("visitors.invitations.create", "visitors.invitations.update")
def check(request: Request, world: World) -> None:
    """A host is a user of the account, a start a time."""
    host = request.fields.get("host_id")
    if host and not user(world, host):
        raise problems.invalid_fields([("host_id", "Invalid field.")])
    start = request.fields.get("start_time")
    if start is not None and not is_time(start):
        raise problems.invalid_fields([("start_time", "Invalid field.")])


@after("visitors.invitations.create")
def invited(invitation: dict[str, Any], request: Request, world: World) -> None:
    """The caller is the host unless the body names one."""
    invitation.setdefault("host_id", request.token.user_id)
    invitation.setdefault("start_time", iso(world.now()))
    invitation["status"] = "WAITING_FOR_REGISTRATION"
    _describe(invitation, world)
    _tell("invitation_created", invitation, request, world, "invitation_id", "start_time", "end_time")


@after("visitors.invitations.update")
def updated(invitation: dict[str, Any], request: Request, world: World) -> None:
    _describe(invitation, world)
    _tell("invitation_updated", invitation, request, world, "invitation_id", "start_time", "end_time")


@after("visitors.invitations.delete")
def deleted(invitation: dict[str, Any], request: Request, world: World) -> None:
    _tell("invitation_deleted", invitation, request, world)


@behaviour("visitors.invitations.check_in")
def check_in(request: Request, world: World) -> Reply:
    """Sign the visitor in; a second time changes nothing and tells nobody. The latter assumed."""
    row = stored.named(request, world)
    if row.body.get("status") != "SIGNED_IN":
        invitation = {**row.body, "status": "SIGNED_IN", "check_in_time": iso(world.now())}
        world.records.put("visitor_invitation", row.id, invitation)
        _tell("checked_in", invitation, request, world, "start_time", "end_time")
    return Reply(request.operation.success_status)


def leave(world: World, invitation: dict[str, Any]) -> None:
    """Check a visitor out. No call does this, and the event names the host, which is assumed."""
    invitation |= {"status": "CHECK_OUT", "check_out_time": iso(world.now())}
    world.records.put("visitor_invitation", invitation["invitation_id"], invitation)
    who = person(world, invitation["host_id"])
    _announce("checked_out", invitation, world, who, "start_time", "end_time")


def _describe(invitation: dict[str, Any], world: World) -> None:
    """Fill in what the reply shows of host and place."""
    host = user(world, invitation.get("host_id", ""))
    invitation["host_email"], invitation["host_name"] = host.get("email", ""), host.get("display_name", "")
    place = world.records.get("location", invitation.get("invite_location_id", "")) or {}
    for name, of_place in (("office_name", "name"), ("address", "address"), ("time_zone", "timezone")):
        if place.get(of_place):
            invitation[name] = place[of_place]


def _tell(event: str, invitation: dict[str, Any], request: Request, world: World, *more: str) -> None:
    _announce(event, invitation, world, operator(request, world), *more)


def _announce(event: str, invitation: dict[str, Any], world: World, by: dict[str, str], *more: str) -> None:
    start = parse_iso(invitation["start_time"])
    times = {"start_time": epoch_ms(start), "end_time": epoch_ms(start + VISIT)}
    known = {**{name: invitation.get(name, "") for name in _ALWAYS}, **times}
    known["invitation_id"] = invitation["invitation_id"]
    shown = {name: known[name] for name in sorted((*_ALWAYS, *more))}
    world.emit(f"visitor_management.{event}", shown, **by)
