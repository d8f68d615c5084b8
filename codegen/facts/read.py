"""Read what an area is made from: the facts, and our own tables beside them."""

from __future__ import annotations

import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from .links import Links
from .names import Names
from .overlay import Overlay
from .plan import AREAS, AreaPlan
from .prose import Prose

CODEGEN = Path(__file__).resolve().parent.parent


@dataclass(frozen=True)
class Facts:
    """Everything the facts folder says. routes: method and path of every operation."""

    operations: list[dict[str, Any]]
    events: list[dict[str, Any]]
    component: dict[str, Any]
    links: Links
    names: Names
    routes: set[tuple[str, str]]


@dataclass(frozen=True)
class Inputs:
    """What one area is made from. archetypes, examples: our tables, as parsed."""

    area: AreaPlan
    facts: Facts
    operations: list[dict[str, Any]]
    events: list[dict[str, Any]]
    archetypes: dict[str, Any]
    examples: dict[str, Any]
    overlay: Overlay
    prose: Prose


def facts(folder: Path) -> Facts:
    """Read the folder. ValueError when an operation or event belongs to no area, or to two."""
    operations = [op for part in "ab" for op in _json(folder / f"operations-{part}.json")]
    events = _json(folder / "events.json")
    told = _table("overlays", "variants")["events"]
    for variant in (v for op in operations for v in op.get("variants", [])):
        variant.setdefault("events", told.get(variant["id"], []))
    for op in operations:
        _one_area(op["id"], [a for a in AREAS if op["id"].split(".")[0] in a.prefixes])
    for event in events:
        _one_area(event["event"], [a for a in AREAS if a.has_event(event)])
    return Facts(
        operations=operations,
        events=events,
        component=_json(folder / "component.json"),
        links=Links(operations, events),
        names=Names(operations, _table("overlays", "names")["names"]),
        routes={(op["method"], op["path"]) for op in operations},
    )


def inputs(facts: Facts, area: AreaPlan) -> Inputs:
    """Return everything the area's document is rendered from, sorted by id."""
    shared = _table("examples", "common")
    own = _table("examples", area.name)
    return Inputs(
        area=area,
        facts=facts,
        operations=sorted(
            (op for op in facts.operations if op["id"].split(".")[0] in area.prefixes),
            key=lambda op: str(op["id"]),
        ),
        events=sorted((ev for ev in facts.events if area.has_event(ev)), key=lambda ev: str(ev["event"])),
        archetypes=_table("archetypes", area.name),
        examples=_over(shared, own),
        overlay=Overlay(_table("overlays", area.name)),
        prose=Prose.parse(_table("prose", area.name), _table("prose", "common")),
    )


def table(kind: str, name: str) -> dict[str, Any]:
    """Return one of our tables, empty when there is none."""
    return _table(kind, name)


def _json(path: Path) -> Any:
    return json.loads(path.read_text())


def _one_area(name: str, areas: list[AreaPlan]) -> None:
    if len(areas) != 1:
        raise ValueError(f"{name} belongs to {len(areas)} areas; see plan.py")


def _over(low: dict[str, Any], high: dict[str, Any]) -> dict[str, Any]:
    """Return both tables as one; high wins."""
    out = dict(low)
    for key, value in high.items():
        out[key] = (
            _over(out[key], value) if isinstance(value, dict) and isinstance(out.get(key), dict) else value
        )
    return out


def _table(kind: str, name: str) -> dict[str, Any]:
    path = CODEGEN / kind / f"{name}.toml"
    return tomllib.loads(path.read_text()) if path.exists() else {}
