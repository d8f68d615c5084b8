"""Reads and changes the one set of settings that an account, location, room or user has."""

from __future__ import annotations

from typing import Any

from .. import schemas
from ..registry import Reply, Request
from ..render import defaults
from ..world.world import World
from . import stored


def settings(request: Request, world: World) -> Reply:
    """GET shows what was set over the documented defaults; any other method merges the body in."""
    id, entity = _place(request, world), request.operation.archetype.entity
    known = world.records.get(entity, id) or {}
    if request.operation.method == "GET":
        shown = schemas.merged(defaults(stored.of(request).item), known)
        reply = stored.answer(request, shown, world)
        if (
            isinstance(reply.body, dict) and "/" in id
        ):  # one kind of several: the others' defaults are not its own
            reply.body = {name: value for name, value in reply.body.items() if name in known}
        if isinstance(reply.body, dict):
            stored.run_afters(reply.body, request, world)
        return reply
    changed = schemas.merged(known, _changes(request.body))
    stored.run_afters(changed, request, world)
    world.records.put(entity, id, changed, parent=id.partition("/")[0])
    return stored.answer(request, changed, world)


def _place(request: Request, world: World) -> str:
    """Return whose settings they are, and of several kinds which: ``<owner>/<setting_type>``."""
    owner = stored.owner(request, world) or stored.ACCOUNT
    kinds = {p.name: p.schema.get("default") for p in request.operation.query_params}
    if "setting_type" not in kinds:
        return owner
    return f"{owner}/{request.query.get('setting_type', kinds['setting_type'])}"


def _changes(body: Any) -> dict[str, Any]:
    """Return the body as named values; a list of them goes by the level, id and type each entry states."""
    if isinstance(body, dict):
        return body
    out: dict[str, Any] = {}
    for entry in body or ():
        level = f"{entry.get('setting_level', '')}/{entry.get('setting_level_id', '')}"
        values = {item["setting_type"]: item["setting_value"] for item in entry.get("settings", ())}
        out[level] = {**out.get(level, {}), **values}
    return out
