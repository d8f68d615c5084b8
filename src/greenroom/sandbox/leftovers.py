"""What is kept for a while only: tokens, codes and daily counts.

What is over goes, a few at a time, when another of its kind comes.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any

from greenroom.core.clock import iso

if TYPE_CHECKING:
    from .world.world import World

_AT_ONCE = 20


def keep(
    world: World,
    kind: str,
    id: str,
    body: dict[str, Any],
    until: datetime,
    keys: Mapping[str, str] | None = None,
) -> None:
    """Keep a document at least until then, and forget others of its kind that are older."""
    sweep(world, kind)
    world.records.put(kind, id, body, keys={**(keys or {}), "until": iso(until)})


def sweep(world: World, kind: str) -> None:
    """Forget documents of a kind whose time is over, the oldest first."""
    places = world.records.places(kind, "until", "", iso(world.now()))
    for place in list(islice(places, _AT_ONCE)):
        world.records.delete(kind, world.records.at(place).id)
