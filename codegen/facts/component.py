"""The component of the facts -> ``component.json``: its actions, trigger and connection, keys as they are."""

from __future__ import annotations

from typing import Any

from .examples import Examples
from .read import Facts

_INPUT = ("key", "label", "type", "required", "default", "collection", "maps_to")
_CONSTRAINTS = {
    "default_content_not_in_seed": "default_content_unknown",
    "default_not_in_seed": "default_unknown",
    "options_not_in_seed": "options_unknown",
    "seed_example_is_wrong": "",
}
"""Constraints that go by another name here; those without one are left out."""


def build(facts: Facts, examples: Examples) -> dict[str, Any]:
    """Return the document."""
    component, connection = facts.component, facts.component["connection"]
    operations = {op["seed"]["003"]: op["id"] for op in facts.operations if op["seed"]["003"]}
    return {
        "key": component["component_key"],
        "label": component["label"],
        "connection": {
            "type": connection["type"],
            "label": connection["label"],
            "inputs": _inputs(connection, examples),
        },
        "triggers": [
            {"key": item["key"], "title": item["title"], "inputs": _inputs(item, examples)}
            for item in component["triggers"]
        ],
        "actions": [
            _action(item, operations.get(item["key"]), examples)
            for item in sorted(component["actions"], key=lambda item: str(item["key"]))
        ],
    }


def _action(fact: dict[str, Any], operation: str | None, examples: Examples) -> dict[str, Any]:
    """Return the action. operation: catalog id, None for the one that sends any request."""
    found = {
        "key": fact["key"],
        "title": fact["title"],
        "operation": operation,
        "inputs": _inputs(fact, examples),
        "path_params_without_input": fact.get("path_params_without_input"),
        "reply": examples.owned(fact.get("example_payload")),
    }
    return {key: value for key, value in found.items() if value is not None}


def _inputs(fact: dict[str, Any], examples: Examples) -> list[dict[str, Any]]:
    return [_input(item, examples) for item in fact["inputs"]]


def _input(fact: dict[str, Any], examples: Examples) -> dict[str, Any]:
    """Return the input without marks that are off and values that are missing; a secret shows no example."""
    found = {key: fact[key] for key in _INPUT if fact.get(key) is not None}
    constraints = fact.get("constraints", {})
    example = examples.owned(fact.get("example"), fact["key"])
    if example is not None and not fact.get("secret") and "seed_example_is_wrong" not in constraints:
        found["example"] = example
    named = {_CONSTRAINTS.get(key, key): value for key, value in constraints.items()}
    named.pop("", None)
    if named:
        found["constraints"] = named
    return found | {key: True for key in ("hidden", "secret") if fact.get(key)}
