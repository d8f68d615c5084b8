"""Stored records -> replies that show what the operation documents and nothing else.

A field the world does not know is left out, or takes its documented default; only where the schema demands
one does an empty value stand in.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from . import schemas
from .registry import derivations, synonyms

if TYPE_CHECKING:
    from .world.world import World

_MISSING: Any = object()
_EMPTY: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False}
_CREATED = ("created_at", "create_time", "created_time", "date_created", "added_date_time")
_STAMPS = dict.fromkeys(_CREATED, "created_at") | dict.fromkeys(
    ("modified_at", "last_modified_time"), "updated_at"
)

Lookup = Callable[[str], Any]


class Node:
    """A compiled schema: what it keeps of a value."""

    def of(self, value: Any) -> Any:
        return value


class _Array(Node):
    def __init__(self, schema: schemas.Schema) -> None:
        self._item = compiled(schema["items"])

    def of(self, value: Any) -> Any:
        return [self._item.of(item) for item in value] if isinstance(value, list) else value


class Object(Node):
    """An object's properties in documented order."""

    def __init__(self, schema: schemas.Schema) -> None:
        required = schema.get("required", ())
        grouping = schemas.sections(schema)
        self._parts = [
            (name, compiled(part), name in grouping, _fallback(part, name in required))
            for name, part in schema["properties"].items()
        ]

    def of(self, value: Any) -> Any:
        return self.show(_getter(value)) if isinstance(value, dict) else value

    def show(self, lookup: Lookup) -> dict[str, Any]:
        """Return the properties that lookup knows."""
        out: dict[str, Any] = {}
        for name, node, is_section, fallback in self._parts:
            value = lookup(name)
            if value is not _MISSING and value is not None:
                out[name] = node.of(value)
            elif is_section and isinstance(node, Object):
                if inner := node.show(lookup):
                    out[name] = inner
            elif fallback is not _MISSING:
                out[name] = fallback
        return out


def compiled(schema: schemas.Schema) -> Node:
    """Return the node for a schema made by ``schemas.simple``."""
    if schemas.is_object(schema):
        return Object(schema)
    if "items" in schema:
        return _Array(schema)
    return Node()


class Renderer:
    """Shows records of one entity in the way of one reply."""

    def __init__(self, schema: schemas.Schema, entity: str, id_field: str) -> None:
        self._node = compiled(schema)
        self._entity = entity
        self._synonyms = {**_STAMPS, **synonyms[entity], **_id_names(entity, id_field)}

    def __call__(self, record: Mapping[str, Any], world: World) -> Any:
        """Return what the reply shows of the record."""
        if not isinstance(self._node, Object):
            return dict(record)
        return self._node.show(lambda name: self._find(record, name, world))

    def value(self, record: Mapping[str, Any], name: str, world: World) -> Any:
        """Return one field as the reply would show it, None when it is unknown."""
        found = self._find(record, name, world)
        return None if found is _MISSING else found

    def knows(self, name: str) -> bool:
        """Return whether the field is computed, or has another name in the records."""
        return (self._entity, name) in derivations or name in self._synonyms

    def _find(self, record: Mapping[str, Any], name: str, world: World) -> Any:
        derive = derivations.get((self._entity, name))
        if derive is not None:
            return derive(dict(record), world)
        if name in record:
            return record[name]
        stored = self._synonyms.get(name)
        return record.get(stored, _MISSING) if stored else _MISSING


def defaults(schema: schemas.Schema) -> dict[str, Any]:
    """Return the documented defaults of an object's properties, at any depth."""
    found = _default(schema)
    return found if isinstance(found, dict) else {}


def _id_names(entity: str, id_field: str) -> dict[str, str]:
    names = ("id", f"{entity}_id", f"{entity.rpartition('_')[2]}_id")
    return {name: id_field for name in names if name != id_field}


def _getter(value: dict[str, Any]) -> Lookup:
    return lambda name: value.get(name, _MISSING)


def _default(schema: schemas.Schema) -> Any:
    if "default" in schema:
        return schema["default"]
    found = {name: _default(part) for name, part in schema.get("properties", {}).items()}
    return {name: value for name, value in found.items() if value is not _MISSING} or _MISSING


def _fallback(schema: schemas.Schema, is_required: bool) -> Any:
    """Return what stands for an unknown value; _MISSING leaves it out."""
    known = _default(schema)
    if known is not _MISSING or not is_required:
        return known
    if schemas.is_object(schema):
        return Object(schema).show(lambda _: _MISSING)
    if "items" in schema or schema.get("type") == "array":
        return []
    return schema["enum"][0] if "enum" in schema else _EMPTY.get(str(schema.get("type")), "")
