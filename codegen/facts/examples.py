"""Examples: the facts' own in our own values, mended where they do not fit their schema, or made up."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import reduce
from typing import Any

import jsonschema_rs

VALIDATOR = jsonschema_rs.Draft202012Validator
_LONGEST = 70
"""Characters; a longer text with spaces is somebody's prose and gives way to our own."""
_BY_FORMAT = {
    "binary": "file contents",
    "date": "2026-03-02",
    "date-time": "2026-03-02T09:00:00Z",
    "email": "ada@example.com",
    "password": "482913",
    "time": "09:00:00Z",
    "uri": "https://example.com/page",
    "uuid": "5b1e2c3d-0d5f-4f6e-9a44-3f9d8f0a6c21",
}
_BY_ENDING = {
    "_at": "2026-03-02T09:00:00Z",
    "_color": "#2D8CFF",
    "_date": "2026-03-02",
    "_email": "ada@example.com",
    "_name": "Team review",
    "_number": "+12055550100",
    "_time": "2026-03-02T09:00:00Z",
    "_url": "https://example.com/page",
    "uuid": "4444AAAiAAAAAiAiAiiAii==",
}
_NUMBERS = {"integer", "number"}


class Examples:
    """mended, dropped: ``<operation>#<part>`` of every example that was changed, or could not be kept."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._replace: dict[str, str] = table.get("replace", {})
        self._patterns = [(re.compile(key), new) for key, new in table.get("patterns", {}).items()]
        self._people: dict[str, str] = table.get("people", {})
        self._at: dict[str, Any] = table.get("at", {})
        self._bodies: dict[str, Any] = table.get("bodies", {})
        self._values: dict[str, dict[str, Any]] = table.get("values", {})
        self._events: dict[str, Any] = table.get("events", {})
        self.mended: list[str] = []
        self.dropped: list[str] = []

    def own_body(self, operation_id: str) -> Any:
        """Return our own body (or the variant's fields) for an operation, or None."""
        return self._bodies.get(operation_id)

    def event(self, fact: dict[str, Any], schema: dict[str, Any]) -> Any:
        """Return a message of the event: the published one with our values, or one with every property."""
        name = fact["event"]
        if fact["example_origin"] in ("seed_002", "skeleton"):
            filled = self.fill(schema, name)
        else:
            filled = self._filled(fact["example"], schema, ())
        filled["event"] = name
        return self.mend(filled, schema, f"{name}#body")

    def mend(self, example: Any, schema: dict[str, Any], where: str) -> Any:
        """Return the example made to fit its schema, or None when it can't be.

        where: ``<operation>#body`` or ``<operation>#reply``.
        """
        own = self.owned(example)
        for key, value in self._at.items():
            part, path = _split(key)
            if part == where:
                own = _put(own, path, value)
        whole = _whole(schema)
        told = _problems(own, schema) + _problems(own, whole)
        if not told:
            return own
        mended = self._fitted(own, whole, (where,))
        if problems := _problems(mended, schema) + _problems(mended, whole):
            self.dropped.append(f"{where}: {problems[0]}")
            return None
        self.mended.append(f"{where}: {told[0][:120]}")
        return mended

    def fill(self, schema: dict[str, Any], event: str = "", path: tuple[str, ...] = ()) -> Any:
        """Return a value with every property of the schema, from our values by field name."""
        for word in ("oneOf", "anyOf"):
            if word in schema:
                return self.fill(schema[word][0], event, path)
        kind = schema.get("type")
        if kind == "object":
            return {
                name: self.fill(sub, event, (*path, name))
                for name, sub in schema.get("properties", {}).items()
            }
        if kind == "array":
            one = self.fill(schema.get("items", {}), event, path)
            return [one] * max(1, schema.get("minItems", 1))
        return self._leaf(schema, event, path)

    def owned(self, value: Any, name: str = "") -> Any:
        """Return value with our own strings in place of people, addresses and prose of the facts."""
        if isinstance(value, dict):
            return {key: self.owned(item, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self.owned(item, name) for item in value]
        if not isinstance(value, str) or not value:
            return value
        if value in self._replace:
            return self._replace[value]
        if name in self._people:
            return self._people[name]
        if len(value) > _LONGEST and value.count(" ") > 4:
            return self._values["string"]["text"]
        for pattern, new in self._patterns:
            value = pattern.sub(new, value)
        return value

    def _filled(self, value: Any, schema: dict[str, Any], path: tuple[str, ...]) -> Any:
        """Return value with something in place of every empty string."""
        if isinstance(value, dict):
            properties = schema.get("properties", {})
            return {k: self._filled(v, properties.get(k, {}), (*path, k)) for k, v in value.items()}
        if isinstance(value, list):
            return [self._filled(item, schema.get("items", {}), path) for item in value]
        return self._leaf({"type": "string", **schema}, "", path) if value == "" else value

    def _fitted(self, value: Any, schema: dict[str, Any], path: tuple[str, ...]) -> Any:
        """Return value changed, part by part, to fit the schema; what is missing is made up."""
        for word in ("oneOf", "anyOf"):
            if word in schema:
                fitting = [b for b in schema[word] if not _problems(value, b)]
                return value if fitting else self._fitted(value, schema[word][0], path)
        kind = schema.get("type")
        if kind == "object":
            return self._fitted_object(value if isinstance(value, dict) else {}, schema, path)
        if kind == "array":
            items = value if isinstance(value, list) else [value]
            least, most = schema.get("minItems", 0), schema.get("maxItems", len(items))
            fitted = [self._fitted(item, schema.get("items", {}), path) for item in items[:most]]
            return fitted + [self.fill(schema["items"], "", path)] * (least - len(fitted))
        if not _problems(value, schema):
            return value
        other = _cast(value, kind)
        return other if other is not None and not _problems(other, schema) else self._leaf(schema, "", path)

    def _fitted_object(self, value: dict[str, Any], schema: dict[str, Any], path: tuple[str, ...]) -> Any:
        properties = schema.get("properties", {})
        out = {k: self._fitted(v, properties.get(k, {}), (*path, k)) for k, v in value.items()}
        for name in schema.get("required", []):
            if name not in out:
                out[name] = self.fill(properties.get(name, {}), "", (*path, name))
        return out

    def _leaf(self, schema: dict[str, Any], event: str, path: tuple[str, ...]) -> Any:
        dotted = ".".join(path)
        for owner in (event, event.split(".")[0] + ".*"):
            if f"{owner}#{dotted}" in self._events:
                return self._events[f"{owner}#{dotted}"]
        if path == ("event",):
            return event
        kind = schema.get("type", "string")
        kind = kind[0] if isinstance(kind, list) else kind
        name = path[-1] if path else ""
        value = self._values.get(kind, {}).get(name)
        if value is not None and not _problems(value, schema):
            return value
        allowed = schema.get("enum") or schema.get("x-known-values")
        if allowed:
            return allowed[0]
        if "default" in schema and schema["default"] != "" and not _problems(schema["default"], schema):
            return schema["default"]
        return _text(name, schema) if kind == "string" else _plain(kind, name, schema)


def _text(name: str, schema: dict[str, Any]) -> str:
    """Return a string that looks like what the field's name and format promise."""
    if schema.get("format") in _BY_FORMAT:
        return _BY_FORMAT[schema["format"]]
    shortest, longest = schema.get("minLength", 0), schema.get("maxLength", 1000)
    found = next((value for ending, value in _BY_ENDING.items() if name.endswith(ending)), None)
    if found is None and (name == "id" or name.endswith(("_id", "_ids", "Id"))):
        found = (
            base64.urlsafe_b64encode(hashlib.sha256(name.encode()).digest())[:22].decode().replace("-", "A")
        )
    found = found or name.replace("_", " ") or "text"
    return found[:longest].ljust(shortest, "0")


def _plain(kind: str, name: str, schema: dict[str, Any]) -> Any:
    if kind == "boolean":
        return True
    if kind not in _NUMBERS:
        return None
    low, high = schema.get("minimum", 1), schema.get("maximum")
    if name.endswith(("_time", "_ts", "_ms")) or (schema.get("format") == "int64" and "time" in name):
        low = max(low, 1772442000000)
    if name == "id":
        low = max(low, 93398114182)
    return low if high is None or low <= high else high


def _cast(value: Any, kind: Any) -> Any:
    """Return a scalar in the other spelling of the same thing, or None."""
    if kind == "string" and isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str):
        return None
    if kind in _NUMBERS and re.fullmatch(r"-?\d+", value):
        return int(value)
    return {"true": True, "false": False}.get(value.lower()) if kind == "boolean" else None


def _problems(value: Any, schema: dict[str, Any]) -> list[str]:
    return [error.message for error in VALIDATOR(schema, validate_formats=True).iter_errors(value)]


def _whole(schema: dict[str, Any]) -> dict[str, Any]:
    """Return alternatives of objects as one object with all their properties.

    Objects are open, so that a value wrong for one alternative may pass as something unknown to another.
    """
    branches = [_whole(branch) for branch in schema.get("anyOf", [])]
    if not branches or not all("properties" in branch for branch in branches):
        return schema
    return reduce(_joined, branches)


def _joined(left: dict[str, Any], right: dict[str, Any]) -> dict[str, Any]:
    properties = {**right["properties"], **left["properties"]}
    for name in left["properties"].keys() & right["properties"].keys():
        one, other = left["properties"][name], right["properties"][name]
        both = "properties" in one and "properties" in other
        properties[name] = _joined(one, other) if both else {"anyOf": [one, other]}
    return {"type": "object", "properties": properties}


def _split(key: str) -> tuple[str, list[str]]:
    """Split ``op#body.a.0.b`` into ``op#body`` and its path."""
    owner, rest = key.split("#", 1)
    part, *path = rest.split(".")
    return f"{owner}#{part}", path


def _put(value: Any, path: list[str], new: Any) -> Any:
    if not path:
        return new
    head, rest = path[0], path[1:]
    if isinstance(value, list):
        return [_put(item, rest, new) if i == int(head) else item for i, item in enumerate(value)]
    return {**value, head: _put(value.get(head), rest, new)}
