"""Schemas of the facts -> JSON Schema 2020-12 with our descriptions."""

from __future__ import annotations

from typing import Any

from .prose import Prose
from .sources import sources

_RENAMED = {"comma_separated": "x-csv", "known_values": "x-known-values"}
_PLAIN = {
    "default", "deprecated", "enum", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum",
    "pattern", "type", "uniqueItems",
}  # fmt: skip
_FORMATS = {"datetime": "date-time", "int": "int32", "long": "int64", "url": "uri"}
_NO_FORMATS = {"string", "Hex color code", "time"}
"""Formats that say nothing a tool could check: the type again, what only the description can tell, or a time
of day without the zone that ``time`` asks for."""
_BRANCHES = ("allOf", "anyOf", "oneOf")

_OF_PARAMETERS = {"name", "in", "required", "example", "csv", "comma_separated"}
_SIMPLE_PARAMETER_FACTS = ("double_encode_uuid", "inferred", "legacy", "required_in_seed_004")


class UnknownKeyword(ValueError):
    """The facts hold a schema keyword nobody has looked at yet."""


def convert(schema: dict[str, Any], owner: str, prose: Prose, path: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the schema as the catalog shows it.

    owner: operation id or event name; with path it picks the description of every property.
    """
    out: dict[str, Any] = {}
    for key, value in _told_openly(schema).items():
        if key == "maximum" and value == schema.get("minimum") == 0:
            continue  # a form left at its defaults: the documented example is far above it
        if key == "properties":
            out[key] = {name: _property(sub, owner, prose, (*path, name)) for name, sub in value.items()}
        elif key == "items":
            out[key] = convert(value, owner, prose, path)
        elif key in _BRANCHES:
            word = "anyOf" if key == "oneOf" and not _told_apart(value) else key
            out[word] = _each_once([convert(branch, owner, prose, path) for branch in value])
        elif key == "format":
            if value not in _NO_FORMATS:
                out[key] = _FORMATS.get(value, value)
        elif key == "required":
            out[key] = list(dict.fromkeys(value))
        elif key in _PLAIN or key in _RENAMED:
            out[_RENAMED.get(key, key)] = value
        else:
            raise UnknownKeyword(f"{owner}#{'.'.join(path)}: schema keyword {key!r}; add it to schemas.py")
    return _merged(out) if all(b.get("type") == "object" for b in out.get("allOf", [{}])) else out


def _told_openly(schema: dict[str, Any]) -> dict[str, Any]:
    """Return the schema with what the facts say in their own way put into the words of JSON Schema.

    A comma-separated string lists its members in enum, which would forbid every list of two; so does an
    array. ``nullable`` is of OpenAPI 3.0.
    """
    out = dict(schema)
    if out.get("type") == "array" and "enum" in out:
        members = out.pop("enum")
        out["items"] = {**out.get("items", {}), "enum": members}
    if out.get("comma_separated") and "enum" in out:
        out["known_values"] = out.pop("enum")
    if out.pop("nullable", False):
        out["type"] = [out["type"], "null"]
        if "enum" in out:
            out["enum"] = [*out["enum"], None]
    return out


def _merged(schema: dict[str, Any]) -> dict[str, Any]:
    """Return allOf of objects as the one object it means, which more tools can read."""
    parts = schema.pop("allOf")
    properties: dict[str, Any] = {}
    for part in (schema, *parts):
        properties |= part.get("properties", {})
    required = list(dict.fromkeys(name for part in (schema, *parts) for name in part.get("required", [])))
    out = {**schema, "type": "object", "properties": properties}
    return {**out, "required": required} if required else out


def _told_apart(branches: list[dict[str, Any]]) -> bool:
    """Whether a property with one value each tells the branches apart.

    The facts say oneOf also where branches overlap; taken at its word that would forbid every value.
    """
    fixed = [
        {name for name, sub in b.get("properties", {}).items() if len(sub.get("enum", ())) == 1}
        for b in branches
    ]
    return bool(set.intersection(*fixed))


def _each_once(branches: list[dict[str, Any]]) -> list[dict[str, Any]]:
    return [branch for at, branch in enumerate(branches) if branch not in branches[:at]]


def parameter(fact: dict[str, Any], owner: str, prose: Prose) -> dict[str, Any]:
    """Return an OpenAPI parameter.

    A comma-separated list of values is marked ``x-csv``. What else the facts know stands in ``x-greenroom``:
    which spellings of an id it takes, whether a UUID with slashes is encoded twice, whether it is gone from
    the newest reference.
    """
    extra, rest = _extra(fact)
    is_list = bool(fact.get("csv") or fact.get("comma_separated"))
    if is_list:
        rest["comma_separated"] = True
    schema = convert(rest, owner, prose)
    schema.pop("x-csv", None)
    out: dict[str, Any] = {
        "name": fact["name"],
        "in": fact["in"],
        "schema": schema,
        "description": prose.about(owner, (fact["name"],)),
    }
    if fact["required"]:
        out["required"] = True
    if schema.pop("deprecated", False):
        out["deprecated"] = True
    if is_list:
        out["x-csv"] = True
    if "example" in fact:
        out["example"] = fact["example"]
    if extra:
        out["x-greenroom"] = extra
    return out


def _extra(fact: dict[str, Any]) -> tuple[dict[str, Any], dict[str, Any]]:
    """Return the ``x-greenroom`` of a parameter, and the keywords that are left for its schema."""
    rest = {key: value for key, value in fact.items() if key not in _OF_PARAMETERS}
    accepts = list(rest.pop("accepts", []))
    accepts += [word for word in ("me", "email") if rest.pop(f"accepts_{word}", False)]
    extra: dict[str, Any] = {"accepts": accepts} if accepts else {}
    for key in _SIMPLE_PARAMETER_FACTS:
        if rest.pop(key, False):
            extra["formerly_required" if key == "required_in_seed_004" else key] = True
    read_in = rest.pop("sources", []) + [name for name in [rest.pop("format_source", None)] if name]
    if read_in:
        extra["sources"] = sources(read_in)
    return extra, rest


def _property(schema: dict[str, Any], owner: str, prose: Prose, path: tuple[str, ...]) -> dict[str, Any]:
    return {**convert(schema, owner, prose, path), "description": prose.about(owner, path)}
