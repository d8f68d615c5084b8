"""The component of the facts -> ``component.json``: its actions, trigger and connection, keys as they are."""

from __future__ import annotations

from typing import Any

from .read import Facts

_INPUT = ("key", "label", "type", "required", "default", "collection", "example", "maps_to", "constraints")


def build(facts: Facts) -> dict[str, Any]:
    """Return the document."""
    component = facts.component
    operations = {op["seed"]["003"]: op["id"] for op in facts.operations if op["seed"]["003"]}
    return {
        "key": component["component_key"],
        "label": component["label"],
        "connection": {
            "type": component["connection"]["type"],
            "label": component["connection"]["label"],
            "inputs": [_input(item) for item in component["connection"]["inputs"]],
        },
        "triggers": {item["key"]: _trigger(item) for item in component["triggers"]},
        "actions": {item["key"]: _action(item, operations.get(item["key"])) for item in component["actions"]},
    }


def _action(fact: dict[str, Any], operation: str | None) -> dict[str, Any]:
    """Return the action. operation: catalog id, None for the one that sends any request."""
    found = {
        "title": fact["title"],
        "operation": operation,
        "inputs": [_input(item) for item in fact["inputs"]],
        "path_params_without_input": fact.get("path_params_without_input"),
        "reply": fact.get("example_payload"),
    }
    return {key: value for key, value in found.items() if value is not None}


def _trigger(fact: dict[str, Any]) -> dict[str, Any]:
    return {"title": fact["title"], "inputs": [_input(item) for item in fact["inputs"]]}


def _input(fact: dict[str, Any]) -> dict[str, Any]:
    """Return the input; marks that are off and values that are missing are left out, but never the type."""
    found = {key: fact[key] for key in _INPUT if fact.get(key) is not None}
    found |= {key: True for key in ("hidden", "secret") if fact.get(key)}
    return {**found, "required": fact["required"]}
