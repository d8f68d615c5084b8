"""Reservations of workspaces: never two at once, and what becomes of them.

A reservation is reserved, then checked in, then checked out, which frees the rest of its time.
Source: Zoom API reference, "Workspaces Reservation", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from .. import entities, problems
from ..registry import Problem, Reply, Request, after, before, behaviour, on_timer
from ..world.world import World
from .operator import operator, user

_KIND = "workspace_reservation"
_RELEASE = "workspace_reservation.release"


@before("workspaces.reservations.create", "workspaces.reservations.update")
def check_times(request: Request, world: World) -> None:
    """The end lies after the start."""
    if parse_iso(request.fields["end_time"]) <= parse_iso(request.fields["start_time"]):
        raise Problem(400, 300, "Invalid date and time range.")


@after("workspaces.reservations.create")
def created(reservation: dict[str, Any], request: Request, world: World) -> None:
    """Reserve for whoever is named, else for the caller; with ``check_in``, check in at once."""
    user_id = reservation.pop("reserve_for", "") or request.token.user_id
    if not user(world, user_id):
        raise entities.not_found(request.operation, "user", "userId", user_id)
    reservation["user_id"] = user_id
    is_there = bool(request.query.get("check_in"))
    reservation["status"] = "checked_in" if is_there else "reserved"
    if is_there:
        reservation["checked_in_at"] = iso(world.now())
    _settle(reservation, request, world)
    _tell("created", reservation, request, world, assignment_checkin=is_there)


@after("workspaces.reservations.update")
def updated(reservation: dict[str, Any], request: Request, world: World) -> None:
    _settle(reservation, request, world)
    _tell("update", reservation, request, world)


@after("workspaces.reservations.delete")
def deleted(reservation: dict[str, Any], request: Request, world: World) -> None:
    _note_release(reservation, "Cancellation", world)
    _tell("deleted", reservation, request, world)


@behaviour("workspaces.reservations.check_in_out")
def check_in_out(request: Request, world: World) -> Reply:
    """Check in or out. Doing it twice changes nothing and tells nobody. Source: the second time assumed."""
    found = _named(request.fields.get("params") or {}, world)
    if found is None:
        raise Problem(404, 8202, "Workspace Reservation does not exist.")
    is_in = request.fields.get("method") == "check_in"
    status = "checked_in" if is_in else "checked_out"
    if found["status"] not in (status, "checked_out"):
        found |= {"status": status, f"{status}_at": iso(world.now())}
        world.records.put(_KIND, found["id"], found)
        if not is_in:
            _note_release(found, "User check out", world)
        _tell(status, found, request, world)
    return Reply(request.operation.success_status)


def in_the_way(world: World, workspace_id: str, since: str, until: str, *, but: str = "") -> list[str]:
    """Return the ids of reservations that take the workspace at some time from since up to until.

    since, until: ISO, UTC, whole seconds; equal for a moment. but: an id that does not count.
    """
    rows = world.records.list(_KIND, parent=workspace_id)
    return [row.id for row in rows if row.id != but and _takes(row.body, since, until)]


@before("workspaces.list_released_by_timeout")
def check_range(request: Request, world: World) -> None:
    """From and to lie at most a month apart."""
    since, until = (parse_iso(request.query[name]) for name in ("from", "to"))
    if not timedelta(0) <= until - since <= timedelta(days=31):
        raise problems.invalid_fields([("to", "Invalid field. The range spans at most a month.")])


def _takes(reservation: dict[str, Any], since: str, until: str) -> bool:
    if reservation.get("status") == "checked_out":
        return False
    start, end = reservation["start_time"], reservation["end_time"]
    return bool(start <= since < end) if since == until else bool(start < until and since < end)


def _settle(reservation: dict[str, Any], request: Request, world: World) -> None:
    """Bring the times into one form and refuse a slot that is taken."""
    for name in ("start_time", "end_time"):
        reservation[name] = iso(parse_iso(reservation[name]))
    workspace_id = request.path["workspaceId"]
    workspace = world.records.get("workspace", workspace_id) or {}
    place = world.records.get("location", workspace.get("location_id") or "") or {}
    reservation["timezone"] = place.get("timezone") or "UTC"
    reservation["location_id"] = workspace.get("location_id", "")
    slot = (reservation["start_time"], reservation["end_time"])
    is_taken = in_the_way(world, workspace_id, *slot, but=reservation["id"])
    if is_taken or workspace.get("construction_status"):
        raise Problem(400, 8201, "Failed to reserve workspace.")
    _plan_release(reservation, world)


@on_timer(_RELEASE)
def release(timer: Timer, world: World) -> None:
    """Nobody checked in in time: the reservation goes, and no event is documented that would say so."""
    found = world.records.get(_KIND, timer.ref)
    if found is not None and found["status"] == "reserved":
        _note_release(found, "No check in/auto release", world, where="Auto Action")
        world.records.delete(_KIND, timer.ref)


def _plan_release(reservation: dict[str, Any], world: World) -> None:
    """Set the time by which somebody must check in, where the settings ask for it."""
    world.cancel(_RELEASE, reservation["id"])
    rules = _rules(reservation, world)
    minutes = rules.get("no_check_in_auto_release_time", "")
    if rules.get("enable_auto_release") == "true" and minutes.isdecimal():
        start = parse_iso(reservation["start_time"])
        world.at(start + timedelta(minutes=int(minutes)), _RELEASE, reservation["id"])


def _rules(reservation: dict[str, Any], world: World) -> dict[str, str]:
    """Return the settings of the account, the location over them, the desk's own over both."""
    kept = world.records.get("workspace_settings", "account") or {}
    levels = (
        f"account/{world.account_id}",
        f"location/{reservation.get('location_id', '')}",
        f"desk/{reservation['workspace_id']}",
    )
    return {name: value for level in levels for name, value in kept.get(level, {}).items()}


def _named(params: dict[str, Any], world: World) -> dict[str, Any] | None:
    """Return the reservation named by its id, or the user's current or next one at a workspace."""
    if params.get("reservation_id"):
        return world.records.get(_KIND, params["reservation_id"])
    user_id = params.get("user_id", "")
    rows = world.records.list(_KIND, parent=params.get("workspace_id", ""))
    now = iso(world.now())
    mine = [
        row.body
        for row in rows
        if row.body.get("user_id") == user_id
        and row.body["end_time"] > now
        and row.body["status"] != "checked_out"
    ]
    return min(mine, key=lambda each: str(each["start_time"]), default=None)


def _note_release(
    reservation: dict[str, Any], reason: str, world: World, *, where: str = "Open Rest API"
) -> None:
    """Keep what workspaces.list_released_by_timeout tells."""
    workspace = world.records.get("workspace", reservation["workspace_id"]) or {}
    person = user(world, reservation["user_id"])
    now = iso(world.now())
    release = {
        "event_id": reservation["id"],
        "workspace_id": reservation["workspace_id"],
        "workspace_name": workspace.get("workspace_name", ""),
        "workspace_type": workspace.get("workspace_type", "desk"),
        "location_id": workspace.get("location_id", ""),
        "user_name": person.get("display_name", ""),
        "user_email": person.get("email", ""),
        "timezone": reservation.get("timezone", "UTC"),
        "reservation_start_time": reservation["start_time"],
        "reservation_end_time": reservation["end_time"],
        "recurring_meeting": False,
        "checkin_time": reservation.get("checked_in_at", ""),
        "checkout_time": reservation.get("checked_out_at", ""),
        "release_flag": now < reservation["end_time"],
        "release_time": now,
        "release_reason": reason,
        "release_location": where,
    }
    world.records.put("workspace_release", world.new_id(), release)


def _tell(what: str, reservation: dict[str, Any], request: Request, world: World, **more: Any) -> None:
    names = ("end_time", "id", "start_time", "topic", "workspace_id")
    shown = {name: reservation.get(name, "") for name in names}
    shown["reserve_for"] = reservation["user_id"]
    event = f"workspace.reservation_{what}"
    world.emit(event, {**shown, **more}, **operator(request, world))
