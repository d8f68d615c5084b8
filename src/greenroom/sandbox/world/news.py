"""Events from facts: each shows what its own schema documents, in the types documented, and nothing else."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any

from greenroom import catalog

from .. import schemas
from .world import World

_NOTHING: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False, "array": []}


def tell(world: World, event: str, facts: Mapping[str, Any], **payload: Any) -> None:
    """Announce an event about something. facts: all that is known of it; what the event has no place for is
    left out. payload: beside the object, the same way; ``old_object`` is fitted like the object."""
    if world.outbox is not None:
        world.send(event, _filled(world, event, {**payload, "object": facts}))


def tell_with_token(world: World, event: str, facts: Mapping[str, Any], token: str) -> None:
    """Announce an event that brings a token to download with."""
    if world.outbox is not None:
        world.send(event, _filled(world, event, {"object": facts}), {"download_token": token})


def payload(event: str, facts: Mapping[str, Any]) -> dict[str, Any]:
    """Return the payload of an event that has no object in it, of what it has a place for."""
    return {name: fitted(place, facts[name]) for name, place in _payload(event).items() if name in facts}


def _filled(world: World, event: str, payload: Mapping[str, Any]) -> dict[str, Any]:
    known = {"account_id": world.account_id, **payload}
    return {name: fitted(place, known[name]) for name, place in _payload(event).items() if name in known}


def fitted(schema: schemas.Schema, value: Any) -> Any:
    """Return value cut to the schema: known properties only, ids as text or number as it wants them, and an
    empty value for what it requires and nobody knows."""
    if schemas.is_object(schema):
        return _object(schema, value) if isinstance(value, Mapping) else {}
    if "items" in schema and isinstance(value, (list, tuple)):
        return [fitted(schema["items"], item) for item in value]
    kind = schema.get("type")
    if kind == "string" and isinstance(value, int):
        return str(value).lower() if isinstance(value, bool) else str(value)
    if kind in ("integer", "number") and isinstance(value, str):
        return int(value) if value.lstrip("-").isdecimal() else 0
    return value


def _object(schema: schemas.Schema, value: Mapping[str, Any]) -> dict[str, Any]:
    required, out = schema.get("required", ()), {}
    for name, part in schema["properties"].items():
        if value.get(name) is not None:
            out[name] = fitted(part, value[name])
        elif name in required:
            out[name] = fitted(part, {}) if schemas.is_object(part) else _nothing(part)
    undescribed = [name for name in required if name not in schema["properties"] and name in value]
    return out | {name: value[name] for name in undescribed}


def _nothing(schema: schemas.Schema) -> Any:
    return [] if "items" in schema else _NOTHING.get(str(schema.get("type")), "")


@cache
def _payload(event: str) -> dict[str, schemas.Schema]:
    schema = catalog.event(event).schema["properties"]["payload"]
    found: dict[str, schemas.Schema] = schemas.simple(schema).get("properties", {})
    return found
