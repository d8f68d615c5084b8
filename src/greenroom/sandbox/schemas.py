"""JSON Schemas of the catalog, brought into the one form the sandbox works with.

Alternatives of objects become one object with all their properties: which alternative Zoom means is not
stated in the schema, and a stored record may show through any of them.
"""

from __future__ import annotations

from functools import reduce
from typing import Any

Schema = dict[str, Any]

_CHECKED_FORMATS = frozenset({"email", "date-time", "date"})
_KEPT = (
    "type", "enum", "const", "default", "pattern",
    "minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems",
)  # fmt: skip


def simple(schema: Schema | None) -> Schema:
    """Return an equivalent or wider schema without allOf, and without anyOf and oneOf of objects."""
    if not schema:
        return {}
    for word in ("anyOf", "oneOf"):
        if word in schema:
            return _alternatives([simple(branch) for branch in schema[word]], schema)
    if "allOf" in schema:
        branches = [simple(branch) for branch in schema["allOf"]]
        return reduce(lambda a, b: _joined(a, b, narrow=True), branches, simple(_without(schema, "allOf")))
    out: Schema = {key: schema[key] for key in _KEPT if key in schema}
    if schema.get("format") in _CHECKED_FORMATS:
        out["format"] = schema["format"]
    if "properties" in schema:
        out["type"] = "object"
        out["properties"] = {name: simple(part) for name, part in schema["properties"].items()}
    if schema.get("required"):
        out["required"] = list(schema["required"])
    if "items" in schema:
        out["items"] = simple(schema["items"])
    return out


def is_object(schema: Schema) -> bool:
    """Return whether the schema names an object's properties."""
    return bool(schema.get("properties"))


def sections(schema: Schema) -> tuple[str, ...]:
    """Return the properties that only group fields, as ``basic`` and ``setup`` of a room do: the schema has
    nothing but such properties, at least two of them."""
    properties = schema.get("properties", {})
    if len(properties) < 2 or not all(is_object(part) for part in properties.values()):
        return ()
    return tuple(properties)


def known_fields(schema: Schema) -> frozenset[str]:
    """Return the fields of a record that the schema shows, those inside sections included."""
    properties = schema.get("properties", {})
    inner = [properties[name].get("properties", {}) for name in sections(schema)]
    return frozenset(name for part in (inner or [properties]) for name in part)


def pruned(schema: Schema, value: Any) -> Any:
    """Return value without properties the schema does not have and without nulls, as Zoom ignores both."""
    if isinstance(value, dict) and is_object(schema):
        properties = schema["properties"]
        return {k: pruned(properties[k], v) for k, v in value.items() if k in properties and v is not None}
    if isinstance(value, list) and "items" in schema:
        return [pruned(schema["items"], item) for item in value]
    return without_nulls(value)


def without_nulls(value: Any) -> Any:
    """Return value without object members that are null, at any depth."""
    if isinstance(value, dict):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    if isinstance(value, list):
        return [without_nulls(item) for item in value]
    return value


def flattened(grouping: tuple[str, ...], body: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a pruned body with those inside its schema's sections beside the others."""
    out: dict[str, Any] = {}
    for name, value in body.items():
        out.update(value if name in grouping and isinstance(value, dict) else {name: value})
    return out


def merged(old: Any, new: Any) -> Any:
    """Return old changed by new: objects member by member, anything else replaced."""
    if isinstance(old, dict) and isinstance(new, dict):
        return {**old, **{key: merged(old.get(key), value) for key, value in new.items()}}
    return new


def _without(schema: Schema, *keys: str) -> Schema:
    return {key: value for key, value in schema.items() if key not in keys}


def _alternatives(branches: list[Schema], schema: Schema) -> Schema:
    if all(is_object(branch) for branch in branches):
        base = simple(_without(schema, "anyOf", "oneOf"))
        union = reduce(lambda a, b: _joined(a, b, narrow=False), branches)
        return _joined(base, union, narrow=True) if is_object(base) else union
    return {"anyOf": branches}


def _joined(left: Schema, right: Schema, *, narrow: bool) -> Schema:
    """Return one object with the properties of both. narrow: what either requires is required, else what
    both do."""
    first, second = left.get("properties", {}), right.get("properties", {})
    properties = {name: first.get(name, second.get(name)) for name in (*first, *second)}
    for name in first.keys() & second.keys():
        properties[name] = _either(first[name], second[name])
    asked, asked_too = set(left.get("required", ())), set(right.get("required", ()))
    required = asked | asked_too if narrow else asked & asked_too
    out = {**left, **right}
    if properties:
        out["properties"] = properties
    if required:
        out["required"] = [name for name in properties if name in required]
    else:
        out.pop("required", None)
    return out


def _either(left: Schema, right: Schema) -> Schema:
    if left == right:
        return left
    if is_object(left) and is_object(right):
        return _joined(left, right, narrow=False)
    return {"anyOf": [left, right]}
