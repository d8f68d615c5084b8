"""Who did it, as events name them."""

from __future__ import annotations

from typing import Any

from ..registry import Request
from ..world.world import World


def operator(request: Request, world: World) -> dict[str, str]:
    """Return ``operator`` and ``operator_id``: the user the token acts for."""
    return person(world, request.token.user_id)


def person(world: World, user_id: str) -> dict[str, str]:
    """Return the two fields for a user; a user unknown to the world has no e-mail address."""
    known = user(world, user_id) or user(world.master, user_id)
    return {"operator": known.get("email", ""), "operator_id": user_id}


def user(world: World, user_id: str) -> dict[str, Any]:
    """Return the user's record, empty if there is none."""
    return world.records.get("user", user_id) or {}
