"""Operations and events -> one OpenAPI 3.1 document, and the bytes it is stored as."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

from . import events, operations
from .examples import Examples
from .plan import API_SERVER, DATA_VERSION, TAGS
from .read import Inputs

_ERROR = {
    "type": "object",
    "description": "How Zoom tells what went wrong.",
    "required": ["code", "message"],
    "properties": {
        "code": {"type": "integer", "description": "Zoom's own number; what it means differs by product."},
        "message": {"type": "string", "description": "The reason in words."},
        "errors": {
            "type": "array",
            "description": "One entry per wrong field.",
            "items": {
                "type": "object",
                "properties": {
                    "field": {"type": "string", "description": "The field's name."},
                    "message": {"type": "string", "description": "What is wrong with it."},
                },
            },
        },
    },
}  # fmt: skip
_TOKEN_ERROR = {
    "type": "object",
    "description": "How the token endpoint tells what went wrong.",
    "properties": {
        "reason": {"type": "string", "description": "The reason in words."},
        "error": {"type": "string", "description": "The OAuth error name, for example invalid_grant."},
    },
}
_SECURITY = {
    "zoom": {"type": "http", "scheme": "bearer", "description": "An OAuth access token."},
    "basic": {"type": "http", "scheme": "basic", "description": "The app's client id and client secret."},
}


def build(inputs: Inputs, examples: Examples) -> dict[str, Any]:
    """Return the area's OpenAPI document."""
    area = inputs.area
    paths: dict[str, Any] = {}
    for fact in inputs.operations:
        item = paths.setdefault(fact["path"], {})
        item[fact["method"].lower()] = operations.render(fact, inputs, examples)
        if fact.get("server", API_SERVER) != API_SERVER:
            item["servers"] = [{"url": fact["server"]}]
    hooks = {fact["event"]: events.render(fact, inputs, examples) for fact in inputs.events}
    used = {tag for item in paths.values() for op in _operations(item) for tag in op["tags"]}
    schemes = {
        name for item in paths.values() for op in _operations(item) for s in op["security"] for name in s
    }
    document: dict[str, Any] = {
        "openapi": "3.1.0",
        "info": {"title": area.title, "version": DATA_VERSION, "description": area.description},
        "servers": [{"url": API_SERVER}],
        "tags": [{"name": tag, "description": TAGS[tag]} for tag in sorted(used)],
        "components": {
            "schemas": {"TokenError": _TOKEN_ERROR} if area.is_oauth else {"Error": _ERROR},
            "securitySchemes": {name: _SECURITY[name] for name in sorted(schemes)},
        },
        "paths": paths,
    }
    if not paths:
        del document["components"]
    if shared := _share_parameters(paths, area.name):
        document["components"]["parameters"] = shared
    if hooks:
        document["webhooks"] = hooks
        document["tags"].append({"name": "Webhooks", "description": "What Zoom posts to an app."})
    return document


def as_bytes(document: Any) -> bytes:
    """Return the stored form: sorted keys, one per line, real characters, newline at the end."""
    return (json.dumps(document, sort_keys=True, indent=1, ensure_ascii=False) + "\n").encode()


def _operations(item: dict[str, Any]) -> list[dict[str, Any]]:
    return [value for key, value in item.items() if key != "servers"]


def _share_parameters(paths: dict[str, Any], area: str) -> dict[str, Any]:
    """Replace each parameter that two or more operations have alike by a reference; return the shared ones.

    Of several that go by one name the most frequent is shared. Examples may differ; the first one stays.
    Keys carry the area, so that documents can be merged.
    """
    all_operations = [op for item in paths.values() for op in _operations(item)]
    counts: dict[str, Counter[str]] = {}
    for operation in all_operations:
        for parameter in operation.get("parameters", []):
            counts.setdefault(parameter["name"], Counter())[_identity(parameter)] += 1
    winners = {name: c.most_common(1)[0] for name, c in counts.items()}
    shared: dict[str, Any] = {}
    for operation in all_operations:
        for position, parameter in enumerate(operation.get("parameters", [])):
            identity, count = winners[parameter["name"]]
            if count > 1 and _identity(parameter) == identity:
                key = f"{area}.{parameter['name']}"
                shared.setdefault(key, parameter)
                operation["parameters"][position] = {"$ref": f"#/components/parameters/{key}"}
    return shared


def _identity(parameter: dict[str, Any]) -> str:
    return json.dumps({key: value for key, value in parameter.items() if key != "example"}, sort_keys=True)
