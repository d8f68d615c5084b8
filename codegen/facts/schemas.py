"""Schemas of the facts -> JSON Schema 2020-12 with our descriptions."""

from __future__ import annotations

from typing import Any

from .prose import Prose

_RENAMED = {"known_values": "x-known-values"}
_PLAIN = {
    "default", "deprecated", "enum", "maxItems", "maxLength", "maximum", "minItems", "minLength", "minimum",
    "pattern", "required", "type",
}  # fmt: skip
_BRANCHES = ("allOf", "anyOf", "oneOf")


class UnknownKeyword(ValueError):
    """The facts hold a schema keyword nobody has looked at yet."""


def convert(schema: dict[str, Any], owner: str, prose: Prose, path: tuple[str, ...] = ()) -> dict[str, Any]:
    """Return the schema as the catalog shows it.

    owner: operation id or event name; with path it picks the description of every property.
    """
    out: dict[str, Any] = {}
    for key, value in schema.items():
        if key == "maximum" and value == schema.get("minimum") == 0:
            continue  # a form left at its defaults: the documented example is far above it
        if key == "properties":
            out[key] = {name: _property(sub, owner, prose, (*path, name)) for name, sub in value.items()}
        elif key == "items":
            out[key] = convert(value, owner, prose, path)
        elif key in _BRANCHES:
            word = "anyOf" if key == "oneOf" and not _told_apart(value) else key
            out[word] = [convert(branch, owner, prose, path) for branch in value]
        elif key == "format":
            out[key] = "date-time" if value == "datetime" else value
        elif key in _PLAIN or key in _RENAMED:
            out[_RENAMED.get(key, key)] = value
        else:
            raise UnknownKeyword(f"{owner}#{'.'.join(path)}: schema keyword {key!r}; add it to schemas.py")
    return out


def _told_apart(branches: list[dict[str, Any]]) -> bool:
    """Whether a property with one value each tells the branches apart.

    The facts say oneOf also where branches overlap; taken at its word that would forbid every value.
    """
    fixed = [
        {name for name, sub in b.get("properties", {}).items() if len(sub.get("enum", ())) == 1}
        for b in branches
    ]
    return bool(set.intersection(*fixed))


def parameter(fact: dict[str, Any], owner: str, prose: Prose) -> dict[str, Any]:
    """Return an OpenAPI parameter. A comma-separated list of values is marked ``x-csv``."""
    keywords = {
        key: value for key, value in fact.items() if key not in {"name", "in", "required", "example", "csv"}
    }
    out: dict[str, Any] = {
        "name": fact["name"],
        "in": fact["in"],
        "schema": convert(keywords, owner, prose),
        "description": prose.about(owner, (fact["name"],)),
    }
    if fact["required"]:
        out["required"] = True
    if fact.get("csv"):
        out["x-csv"] = True
    if "example" in fact:
        out["example"] = fact["example"]
    return out


def _property(schema: dict[str, Any], owner: str, prose: Prose, path: tuple[str, ...]) -> dict[str, Any]:
    return {**convert(schema, owner, prose, path), "description": prose.about(owner, path)}
