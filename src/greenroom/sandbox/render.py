"""Stored records -> replies that show what the operation documents and nothing else.

A field the world does not know is left out, or takes its documented default; only where the schema demands
one does an empty value stand in.
"""

from __future__ import annotations

import copy
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from . import schemas
from .registry import Derive, derivations, synonyms

if TYPE_CHECKING:
    from greenroom.storage.records import Row

    from .world.world import World

_REMEMBERED = 2048
_LONGEST_REMEMBERED = 16_384
_MISSING: Any = object()
_NOTHING: Mapping[str, Any] = MappingProxyType({})
_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode
_EMPTY: dict[str, Any] = {"string": "", "integer": 0, "number": 0, "boolean": False}
_CREATED = ("created_at", "create_time", "created_time", "date_created", "added_date_time")
_STAMPS = dict.fromkeys(_CREATED, "created_at") | dict.fromkeys(
    ("modified_at", "last_modified_time"), "updated_at"
)


class Node:
    """A compiled schema: what it keeps of a value."""

    def of(self, value: Any) -> Any:
        return value


class _Array(Node):
    def __init__(self, schema: schemas.Schema) -> None:
        self._item = compiled(schema["items"])

    def of(self, value: Any) -> Any:
        return [self._item.of(item) for item in value] if isinstance(value, list) else value


class _Part(NamedTuple):
    """A property. stored: its other name in the record; node: None for a plain value; section: set when it
    only groups fields of the same record; fallback: what stands for an unknown value."""

    name: str
    stored: str | None
    node: Node | None
    section: Object | None
    derive: Derive | None
    fallback: Any


class Object(Node):
    """An object's properties in documented order. names, derived: other names and computed fields, which hold
    for the record itself and its sections but not for objects inside it."""

    def __init__(
        self,
        schema: schemas.Schema,
        names: Mapping[str, str] = _NOTHING,
        derived: Mapping[str, Derive] = _NOTHING,
    ) -> None:
        required = schema.get("required", ())
        grouping = schemas.sections(schema)
        self._parts = [
            _Part(
                name,
                names.get(name),
                _node(part),
                Object(part, names, derived) if name in grouping else None,
                derived.get(name),
                _fallback(part, name in required),
            )
            for name, part in schema["properties"].items()
        ]

    @property
    def is_derived(self) -> bool:
        """Whether a field is computed from more than the record."""
        return any(part.derive or (part.section and part.section.is_derived) for part in self._parts)

    def of(self, value: Any) -> Any:
        return self.show(value, None) if isinstance(value, dict) else value

    def show(self, source: Mapping[str, Any], world: World | None) -> dict[str, Any]:
        """Return the documented properties of source that are known."""
        out: dict[str, Any] = {}
        for name, stored, node, section, derive, fallback in self._parts:
            value = source.get(name)
            if derive is not None and world is not None:
                value = derive(dict(source), world)
            elif value is None and stored is not None:
                value = source.get(stored)
            if value is not None:
                out[name] = value if node is None else node.of(value)
            elif section is not None:
                if inner := section.show(source, world):
                    out[name] = inner
            elif fallback is not _MISSING:
                out[name] = copy.deepcopy(fallback)
        return out


def compiled(schema: schemas.Schema) -> Node:
    """Return the node for a schema made by ``schemas.simple``."""
    return _node(schema) or Node()


def _node(schema: schemas.Schema) -> Node | None:
    if schemas.is_object(schema):
        return Object(schema)
    return _Array(schema) if "items" in schema else None


class Renderer:
    """Shows records of one entity in the way of one reply."""

    def __init__(self, schema: schemas.Schema, entity: str, id_field: str) -> None:
        self._names = {**_STAMPS, **_id_names(entity, id_field), **synonyms[entity]}
        self._derived = {field: rule for (of, field), rule in derivations.items() if of == entity}
        is_object = schemas.is_object(schema)
        self._node = Object(schema, self._names, self._derived) if is_object else None
        self._is_plain = self._node is None or not self._node.is_derived

    def __call__(self, record: Mapping[str, Any], world: World) -> Any:
        """Return what the reply shows of the record."""
        return dict(record) if self._node is None else self._node.show(record, world)

    def row(self, row: Row, world: World) -> Any:
        """Return what the reply shows of a row, as finished JSON where the row alone decides about it."""
        if self._is_plain and len(row.data) <= _LONGEST_REMEMBERED:
            return _finished(self, row.data)
        return self(row.body, world)

    def finished(self, data: bytes) -> bytes:
        """Return the JSON that stands for a stored document."""
        return data if self._node is None else _encode(self._node.show(_decode(data), None))

    def value(self, record: Mapping[str, Any], name: str, world: World) -> Any:
        """Return one field as the reply would show it, None when it is unknown."""
        if name in self._derived:
            return self._derived[name](dict(record), world)
        return record.get(name, record.get(self._names.get(name, name)))

    def knows(self, name: str) -> bool:
        """Return whether the field is computed, or has another name in the records."""
        return name in self._derived or name in self._names


@lru_cache(maxsize=_REMEMBERED)
def _finished(renderer: Renderer, data: bytes) -> msgspec.Raw:
    """The bytes of a document are the key, so nothing here can be out of date."""
    return msgspec.Raw(renderer.finished(data))


def defaults(schema: schemas.Schema) -> dict[str, Any]:
    """Return the documented defaults of an object's properties, at any depth."""
    found = _default(schema)
    return found if isinstance(found, dict) else {}


def _id_names(entity: str, id_field: str) -> dict[str, str]:
    names = ("id", f"{entity}_id", f"{entity.rpartition('_')[2]}_id")
    return {name: id_field for name in names if name != id_field}


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
        return Object(schema).show(_NOTHING, None)
    if "items" in schema or schema.get("type") == "array":
        return []
    return schema["enum"][0] if "enum" in schema else _EMPTY.get(str(schema.get("type")), "")
