"""Corrections to the facts, kept apart from them in ``codegen/overlays/<area>.toml`` with why and source."""

from __future__ import annotations

from typing import Any

_BRANCHES = ("allOf", "anyOf", "oneOf")


class Overlay:
    """required: variant id -> fields it must have. Schema keywords go by operation id and dotted path."""

    def __init__(self, table: dict[str, Any]) -> None:
        self.required: dict[str, list[str]] = {}
        self._schemas: dict[str, dict[str, dict[str, Any]]] = {}
        for entry in table.get("variants", []):
            _explained(entry)
            self.required |= entry["required"]
        for entry in table.get("schemas", []):
            _explained(entry)
            for key, keywords in entry["at"].items():
                owner, _, path = key.partition("#")
                self._schemas.setdefault(owner, {})[path] = keywords

    def amend(self, schema: dict[str, Any], owner: str) -> None:
        """Add the keywords meant for the operation's body to its schema, in place."""
        for path, keywords in self._schemas.get(owner, {}).items():
            if not _add(schema, path.split("."), keywords):
                raise LookupError(f"overlay: {owner} has no {path} in its body")


def _explained(entry: dict[str, Any]) -> None:
    if not entry.get("why") or not entry.get("source"):
        raise ValueError(f"overlay: every entry says why and source: {entry}")


def _add(schema: dict[str, Any], path: list[str], keywords: dict[str, Any]) -> bool:
    """Add keywords wherever path leads, in every alternative. Return whether it led anywhere."""
    if not path:
        schema.update(keywords)
        return True
    found = [_add(branch, path, keywords) for word in _BRANCHES for branch in schema.get(word, [])]
    if "items" in schema:
        found.append(_add(schema["items"], path, keywords))
    if path[0] in schema.get("properties", {}):
        found.append(_add(schema["properties"][path[0]], path[1:], keywords))
    return any(found)
