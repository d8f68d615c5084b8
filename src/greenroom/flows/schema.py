"""The JSON Schema of a flow file, for editors."""

from __future__ import annotations

from typing import Any

from .definition import METHODS

_DURATION = {
    "description": "Such as 500ms, 1s, 5m or 1h30m; a number means seconds.",
    "oneOf": [
        {"type": "string", "pattern": r"^(\d+(\.\d+)?(ms|s|m|h|d))+$"},
        {"type": "number", "exclusiveMinimum": 0},
    ],
}
_CONDITION = {
    "description": "A CEL expression that is true or false, over event, steps, input and run.",
    "type": ["string", "boolean"],
}


def schema() -> dict[str, Any]:
    """Return the schema (JSON Schema 2020-12). What it can't say, ``check`` does: that operations exist, that
    expressions are sound, that steps are only used after they ran."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Greenroom flow",
        "description": "What happens when: a trigger and the steps it leads to.",
        "type": "object",
        "properties": {
            "name": {"type": "string", "pattern": "^[a-z0-9][a-z0-9_-]{0,63}$"},
            "description": {"type": "string"},
            "enabled": {"type": "boolean", "default": True},
            "on": _trigger(),
            "steps": {"type": "array", "minItems": 1, "maxItems": 200, "items": _step()},
        },
        "required": ["name"],
        "if": {"properties": {"enabled": {"const": False}}, "required": ["enabled"]},
        "else": {"required": ["name", "on", "steps"]},
        "additionalProperties": False,
    }


def _trigger() -> dict[str, Any]:
    by_event = {
        "type": "object",
        "properties": {
            "event": {
                "description": "An event's name, * standing for any characters: zoomroom.*",
                "type": "string",
                "pattern": r"^[A-Za-z0-9_.*-]+$",
            },
            "if": _CONDITION,
        },
        "required": ["event"],
        "additionalProperties": False,
    }
    by_hand = {
        "type": "object",
        "properties": {"manual": {"enum": [True, None, {}]}},
        "required": ["manual"],
        "additionalProperties": False,
    }
    return {"description": "What starts the flow.", "oneOf": [{"const": "manual"}, by_event, by_hand]}


def _step() -> dict[str, Any]:
    shared = {
        "id": {
            "description": "Later steps read this one's output as steps.<id>.",
            "type": "string",
            "pattern": "^[A-Za-z_][A-Za-z0-9_]{0,63}$",
        },
        "if": _CONDITION,
    }
    tried = {"retry": _retry(), "timeout": _DURATION}
    call = {"call": {"description": "Any operation, by any of its names.", "type": "string"}}
    arguments = {
        "with": {
            "description": "Path, query and body names in one map. A ${…} that comes out empty is left out.",
            "type": ["object", "null"],
        }
    }
    return {
        "oneOf": [
            _object(shared | call | arguments | tried, ["id", "call"]),
            _object(shared | {"http": _http()} | tried, ["id", "http"]),
            _object(shared | {"sleep": _DURATION}, ["id", "sleep"]),
        ]
    }


def _retry() -> dict[str, Any]:
    return _object(
        {
            "attempts": {"type": "integer", "minimum": 1, "maximum": 20, "default": 4},
            "delay": _DURATION,
            "max_delay": _DURATION,
        },
        [],
    )


def _http() -> dict[str, Any]:
    anything: dict[str, Any] = {}
    one_body = [
        {"not": {"required": list(pair)}} for pair in (("json", "form"), ("json", "text"), ("form", "text"))
    ]
    properties = {
        "method": {"enum": [*METHODS, *(method.lower() for method in METHODS)], "default": "GET"},
        "url": {"type": "string"},
        "headers": {"type": "object", "additionalProperties": {"type": ["string", "number"]}},
        "query": {"type": "object"},
        "json": anything,
        "form": {"type": "object"},
        "text": {"type": ["string", "number"]},
        "timeout": _DURATION,
        "retry": _retry(),
    }
    return _object(properties, ["url"]) | {"allOf": one_body}


def _object(properties: dict[str, Any], required: list[str]) -> dict[str, Any]:
    return {"type": "object", "properties": properties, "required": required, "additionalProperties": False}
