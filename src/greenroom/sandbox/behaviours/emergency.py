"""Emergency texts on signage displays.

Source: Zoom API reference, "Update E911 digital signage", read 2026-02; documented,
unless a line says assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from ..registry import Problem, Reply, Request, behaviour
from ..world.world import World

_WRONG_TARGET = (
    "Invalid value submitted for Target Ids. Provide a valid Target Id associated with the Target type."
)


@behaviour("rooms.digital_signage.update_e911")
def update_e911(request: Request, world: World) -> Reply:
    """Accept a text for displays, or its removal. No reply and no event names the alert's id, so removing one
    that the world does not know is accepted as well. Source: the last assumed."""
    params = request.fields.get("params") or {}
    _check_targets(params, world)
    if request.fields.get("method") == "zoomroom.emergency_alert_removed":
        if not params.get("event_id"):
            raise Problem(400, 300, "Event id is required.")
        world.records.delete("emergency_alert", params["event_id"])
    else:
        id = world.new_id()
        world.records.put("emergency_alert", id, {**params, "id": id, "created_at": iso(world.now())})
    return Reply(202)


def _check_targets(params: dict[str, Any], world: World) -> None:
    kind = params.get("target_type")
    for target in params.get("target_ids") or ():
        is_known = target == world.account_id if kind == "account" else world.records.get(str(kind), target)
        if not is_known:
            raise Problem(400, 300, _WRONG_TARGET)
