"""What is refused about workspaces besides a slot that is taken: unknown people, codes that never end.

Source: Zoom API reference, "Workspaces", errors of each operation, read 2026-02; documented, bounds assumed.
"""

from __future__ import annotations

from .. import entities
from ..registry import Problem, Request, before
from ..world.world import World

_LONGEST_S = 10 * 365 * 24 * 3600


@before("workspaces.calendar_settings.get", "workspaces.calendar_settings.update")
def refuse_unknown_user(request: Request, world: World) -> None:
    if world.records.get("user", request.path["userId"]) is None:
        refused = entities.told(request.operation, "^User not found")
        assert refused is not None
        raise refused


@before("workspaces.reservations.list")
def refuse_unknown_holder(request: Request, world: World) -> None:
    user_id = request.query.get("user_id")
    if user_id and world.records.get("user", user_id) is None:
        raise Problem(404, 1001, f"User does not exist: {user_id}")


@before("workspaces.reservations.get")
def refuse_unknown_reservation(request: Request, world: World) -> None:
    row = world.records.row("workspace_reservation", request.path["reservationId"])
    if row is None and world.records.get("workspace", request.path["workspaceId"]):
        raise Problem(400, 30093007, "Calendar event does not exist.")


@before("workspaces.get_qr_code")
def refuse_life(request: Request, world: World) -> None:
    if not 0 < int(request.query.get("ttl", 1)) <= _LONGEST_S:
        raise Problem(400, 300, "Invalid TTL value for QR code URL.")


@before(*(f"workspaces.assignments.{verb}" for verb in ("get", "set", "delete")))
def refuse_rooms(request: Request, world: World) -> None:
    """Only a desk belongs to somebody for good. Source: what cannot be assigned assumed."""
    workspace = world.records.get("workspace", request.path["workspaceId"]) or {}
    if workspace.get("workspace_type", "desk") != "desk":
        raise Problem(400, 300520006, "The workspace not support assignment.")


@before("workspaces.assets.update")
def refuse_nameless(request: Request, world: World) -> None:
    if not request.fields.get("name"):
        raise Problem(400, 30051005, "Missing required input : Name.")
