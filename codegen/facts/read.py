"""Read what an area is made from: the facts, and our own tables beside them."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .overlay import Overlay
from .plan import AreaPlan
from .prose import Prose

CODEGEN = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Inputs:
    """operations, events: records of the facts. archetypes, examples: our tables, as parsed."""

    area: AreaPlan
    operations: list[dict[str, Any]]
    events: list[dict[str, Any]]
    archetypes: dict[str, Any]
    examples: dict[str, Any]
    overlay: Overlay
    prose: Prose


def inputs(facts: Path, area: AreaPlan) -> Inputs:
    """Return everything the area's document is rendered from, sorted by id."""
    operations = json.loads((facts / area.operations_file).read_text())
    events = json.loads((facts / "events.json").read_text())
    return Inputs(
        area=area,
        operations=sorted(
            (op for op in operations if op["id"].split(".")[0] in area.prefixes), key=lambda op: str(op["id"])
        ),
        events=sorted(
            (ev for ev in events if ev["family"] in area.event_families and ev["seed_002"]),
            key=lambda ev: str(ev["event"]),
        ),
        archetypes=_table("archetypes", area),
        examples=_table("examples", area),
        overlay=Overlay(_table("overlays", area)),
        prose=Prose.parse(_table("prose", area)),
    )


def _table(kind: str, area: AreaPlan) -> dict[str, Any]:
    path = CODEGEN / kind / f"{area.name}.toml"
    return tomllib.loads(path.read_text()) if path.exists() else {}
