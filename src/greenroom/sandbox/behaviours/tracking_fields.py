"""Tracking fields: what hosts are asked to say of each meeting. Their names are unique.

Source: Zoom API reference, "Tracking Field", read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..registry import Problem, Request, after, behaves
from ..world.world import World


@after("tracking_fields.create", "tracking_fields.update")
def check_name(field: dict[str, Any], request: Request, world: World) -> None:
    """An account has few of them, so that looking through all is cheap."""
    name = str(field.get("field", ""))
    rows = world.records.list("tracking_field")
    if any(
        row.id != field["id"] and str(row.body.get("field", "")).casefold() == name.casefold() for row in rows
    ):
        raise Problem(400, 200, f"Tracking field {name} already exists.")
    for option in ("required", "visible"):
        field.setdefault(option, False)
    field.setdefault("recommended_values", [])


behaves(*(f"tracking_fields.{verb}" for verb in ("create", "get", "list", "update", "delete")))
