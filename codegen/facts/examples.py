"""Examples: the facts' own, mended where they do not fit their schema, or filled from our values."""

from __future__ import annotations

from typing import Any

import jsonschema_rs

VALIDATOR = jsonschema_rs.Draft202012Validator


class Examples:
    """dropped: ``<operation>#<part>: reason`` for every example that could not be kept."""

    def __init__(self, table: dict[str, Any]) -> None:
        self._replace: dict[str, str] = table.get("replace", {})
        self._at: dict[str, Any] = table.get("at", {})
        self._bodies: dict[str, Any] = table.get("bodies", {})
        self._values: dict[str, dict[str, Any]] = table.get("values", {})
        self._events: dict[str, Any] = table.get("events", {})
        self.dropped: list[str] = []

    def own_body(self, operation_id: str) -> Any:
        """Return our own body (or the variant's fields) for an operation, or None."""
        return self._bodies.get(operation_id)

    def mend(self, example: Any, schema: dict[str, Any], where: str) -> Any:
        """Return the example made to fit its schema, or None when it can't be.

        where: ``<operation>#body`` or ``<operation>#reply``.
        """
        mended = self.renamed(example)
        for key, value in self._at.items():
            part, path = _split(key)
            if part == where:
                mended = _put(mended, path, value)
        problems = [error.message for error in VALIDATOR(schema, validate_formats=True).iter_errors(mended)]
        if problems:
            self.dropped.append(f"{where}: {problems[0]}")
            return None
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
            return [self.fill(schema["items"], event, path)]
        return self._leaf(schema, event, path)

    def _leaf(self, schema: dict[str, Any], event: str, path: tuple[str, ...]) -> Any:
        dotted = ".".join(path)
        for owner in (event, event.split(".")[0] + ".*"):
            if f"{owner}#{dotted}" in self._events:
                return self._events[f"{owner}#{dotted}"]
        if path == ("event",):
            return event
        value = self._values.get(schema["type"], {}).get(path[-1])
        allowed = schema.get("enum")
        if allowed:
            return value if value in allowed else allowed[0]
        if value is None:
            raise KeyError(f"{event}#{dotted}: no example value; add it to [values.{schema['type']}]")
        return value

    def renamed(self, value: Any) -> Any:
        """Return value with our own strings in place of the facts' where we have some."""
        if isinstance(value, dict):
            return {key: self.renamed(item) for key, item in value.items()}
        if isinstance(value, list):
            return [self.renamed(item) for item in value]
        return self._replace.get(value, value) if isinstance(value, str) else value


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
