"""Panelists of webinars.

Source: Zoom API reference, "Add panelists", read 2026-02; documented.
"""

from __future__ import annotations

from greenroom.core.clock import iso

from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world.world import World
from . import paged
from .meetings import named


@behaviour("webinars.panelists.add")
def add(request: Request, world: World) -> Reply:
    """Add people, each address once; who is there already stays, with their details as sent now."""
    owner = str(named(request, world)["id"])
    for fields in request.fields.get("panelists", []):
        email = str(fields.get("email", "")).lower()
        known = world.records.find("panelist", "email", f"{owner}/{email}") if email else None
        person = known or {"id": world.new_id()}
        url = f"{world.base_url}/w/{owner}?tk={person['id']}"
        keys = {"email": f"{owner}/{email}"}
        world.records.put(
            "panelist", person["id"], {**person, "join_url": url, **fields}, parent=owner, keys=keys
        )
    return stored.answer(request, {"id": owner, "updated_at": iso(world.now())}, world)


@behaviour("webinars.panelists.list")
def list_all(request: Request, world: World) -> Reply:
    rows = world.records.list("panelist", parent=str(named(request, world)["id"]))
    return paged.of_items(request, world, [row.body for row in rows])


@behaviour("webinars.panelists.remove")
def remove(request: Request, world: World) -> Reply:
    owner, id = str(named(request, world)["id"]), request.path["panelistId"]
    row = world.records.row("panelist", id)
    if row is None or row.parent != owner:
        raise Problem(404, 404, "Webinar or Panelist not found")
    world.records.delete("panelist", id)
    return Reply(request.operation.success_status)


@behaviour("webinars.panelists.remove_all")
def remove_all(request: Request, world: World) -> Reply:
    for row in world.records.list("panelist", parent=str(named(request, world)["id"])):
        world.records.delete("panelist", row.id)
    return Reply(request.operation.success_status)
