"""Apps on rooms' signage, on request: ``POST /_sandbox/simulate`` with kind ``signage``."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from .. import apps
from ..registry import simulation
from ..simulate import UnknownRoom
from ..world import rooms, signage
from ..world.world import World


class Signage(msgspec.Struct, tag_field="kind", tag="signage", forbid_unknown_fields=True):
    """A room's displays begin to show an app, or no longer do. app: client id or name."""

    room: str
    action: Literal["start", "stop"]
    app: str = apps.WELL_KNOWN_ID


@simulation("signage", Signage)
def show(world: World, wish: Signage) -> dict[str, Any]:
    """Make it happen and return the room. Raises ValueError, UnknownRoom."""
    room = rooms.find(world, wish.room)
    if room is None:
        raise UnknownRoom(f"There is no room {wish.room[:80]!r}.")
    reason = (
        signage.stop(world, room)
        if wish.action == "stop"
        else signage.start(world, room, app(world, wish.app))
    )
    if reason:
        raise ValueError(reason)
    return {"ok": True, "room": rooms.view(world, world.records.get("room", room["id"]) or room)}


def app(world: World, name: str = apps.WELL_KNOWN_ID) -> dict[str, Any]:
    """Return the app of that client id or name. Raises ValueError."""
    found = world.records.get("app", name)
    named = (row.body for row in world.records.list("app") if row.body["name"].casefold() == name.casefold())
    found = found or next(named, None)
    if found is None:
        raise ValueError(f"There is no app {name[:80]!r}.")
    return found
