"""JSON Schema -> annotations, and the classes they name.

A class is named after the operation and the fields that lead to it, never after its place in a row.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from greenroom.client.reply import Reply

Json = Mapping[str, Any]
Way = Literal["send", "receive"]

_SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None"}
_FORMATS = {"date-time": "DateTime", "date": "Date", "binary": "Upload"}
_BUILTINS = {"str", "int", "float", "bool", "list", "dict", "tuple", "bytes"}
_TAKEN = set(dir(Reply))


@dataclass(frozen=True)
class Field:
    """One name of a class. name: as it is in JSON. doc: what it means, in the catalog's words."""

    name: str
    annotation: str
    required: bool = False
    doc: str = field(default="", compare=False)


@dataclass(frozen=True)
class Shape:
    """A class to write. keywords: its names are given as keywords, so ``from`` is ``from_``."""

    name: str
    way: Way
    fields: tuple[Field, ...]
    keywords: bool = False


@dataclass(frozen=True)
class Alias:
    """A name for an annotation that is no class."""

    name: str
    annotation: str


class Shapes:
    """The classes of one area, each after those it mentions."""

    def __init__(self) -> None:
        self.made: dict[str, Shape | Alias] = {}

    def add(self, made: Shape | Alias) -> str:
        """Keep what was made and return its name. ValueError when two different things want one name."""
        if self.made.setdefault(made.name, made) != made:
            raise ValueError(f"two things want to be called {made.name}; rename a field in an overlay")
        return made.name

    def annotation(self, schema: Json, name: str, way: Way) -> str:
        """Return the annotation of a schema; objects in it become classes called name or beginning so."""
        choices = alternatives(schema)
        if len(choices) == 1:
            return self._one(choices[0], name, way)
        objects = [choice for choice in choices if is_object(choice)]
        arrays = [choice for choice in choices if choice.get("type") == "array"]
        others = [choice for choice in choices if choice not in objects and choice not in arrays]
        parts = [self._object(merged(objects), name, way)] if objects else []
        if arrays:
            items = {"anyOf": [array.get("items") or {} for array in arrays]}
            parts.append(self._array(items, f"{name}Item" if objects else name, way))
        parts += [self._one(choice, name, way) for choice in others]
        return _union(parts)

    def _one(self, schema: Json, name: str, way: Way) -> str:
        kind = schema.get("type")
        if isinstance(kind, list):
            return _union(self._one({**schema, "type": one}, name, way) for one in kind)
        if is_object(schema):
            return self._object(schema, name, way)
        if kind == "array":
            return self._array(schema.get("items") or {}, name, way)
        if way == "send" and (literal := _literal(schema)):
            return literal
        if way == "send" and kind == "string" and schema.get("format") in _FORMATS:
            return _FORMATS[schema["format"]]
        return _SCALARS.get(str(kind), "Any")

    def _array(self, items: Json, name: str, way: Way) -> str:
        inner = self.annotation(items, name, way)
        if way == "receive":
            return f"list[{inner}]"
        return "Texts" if inner == "str" else f"Sequence[{inner}]"

    def _object(self, schema: Json, name: str, way: Way) -> str:
        properties = schema.get("properties") or {}
        if not properties:
            return self._open(schema, name, way)
        required = set(schema.get("required", ()))
        fields = tuple(
            Field(
                n, self.annotation(properties[n], name + pascal(n), way), n in required, _doc(properties[n])
            )
            for n in sorted(properties)
        )
        return self.add(Shape(name, way, fields))

    def _open(self, schema: Json, name: str, way: Way) -> str:
        more = schema.get("additionalProperties")
        inner = self.annotation(more, name, way) if isinstance(more, Mapping) and more else "Any"
        return f"dict[str, {inner}]" if way == "receive" else f"Mapping[str, {inner}]"


def alternatives(schema: Json) -> list[Json]:
    """Return the schemas of which a value fits one; a schema with none is its own only alternative."""
    if "allOf" in schema:
        rest = {key: value for key, value in schema.items() if key != "allOf"}
        return [merged([*schema["allOf"], rest])]
    for key in ("oneOf", "anyOf"):
        if key in schema:
            return [inner for choice in schema[key] for inner in alternatives(choice)]
    return [schema]


def is_object(schema: Json) -> bool:
    return schema.get("type") == "object" or ("type" not in schema and "properties" in schema)


def merged(objects: Iterable[Json]) -> Json:
    """Return one object schema with the fields of all, required where all require them."""
    objects = list(objects)
    properties: dict[str, list[Json]] = {}
    for schema in objects:
        for name, inner in (schema.get("properties") or {}).items():
            known = properties.setdefault(name, [])
            known.extend([inner] if inner not in known else [])
    required = set.intersection(*(set(schema.get("required", ())) for schema in objects))
    return {
        "type": "object",
        "required": sorted(required),
        "properties": {n: {"anyOf": s} if len(s) > 1 else s[0] for n, s in properties.items()},
    }


def pascal(name: str) -> str:
    """Return ``rooms.locations.list`` as ``RoomsLocationsList``; capitals inside a word stay."""
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", name))


def snake(name: str) -> str:
    """Return ``roomId`` as ``room_id``, with an underscore behind a keyword."""
    return as_keyword(re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", re.sub(r"\W+", "_", name)).lower())


def as_keyword(name: str) -> str:
    return f"{name}_" if keyword.iskeyword(name) else name


def readable(field: Field) -> bool:
    """Whether a reply's field can be read with a dot."""
    return (
        as_keyword(field.name).isidentifier() and field.name not in _TAKEN and not field.name.startswith("__")
    )


def shadowed(shape: Shape) -> set[str]:
    """Return the builtin types that fields of the class are called like."""
    return _BUILTINS & {field.name for field in shape.fields}


def _doc(schema: Json) -> str:
    """Return the description of a schema, or of the first of its alternatives that has one."""
    described = (one.get("description", "") for one in [schema, *alternatives(schema)])
    return next(filter(None, described), "")


def _literal(schema: Json) -> str | None:
    """Return the values a caller can give, when the catalog lists them."""
    values = schema.get("enum") or ([schema["const"]] if "const" in schema else None)
    if values and all(isinstance(value, (str, int)) for value in values):
        return f"Literal[{', '.join(_quoted(value) for value in dict.fromkeys(values))}]"
    return None


def _quoted(value: str | int) -> str:
    if not isinstance(value, str):
        return repr(value)
    return '"' + value.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n") + '"'


def _union(parts: Iterable[str]) -> str:
    unique = list(dict.fromkeys(parts))
    return "Any" if "Any" in unique else " | ".join(unique)
