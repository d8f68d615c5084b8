"""Corrections to the facts, kept apart from them in ``codegen/overlays/<area>.toml`` with why and source."""

from __future__ import annotations

import copy
from typing import Any

_BRANCHES = ("allOf", "anyOf", "oneOf")


class Overlay:
    """required: variant id -> fields it must have.

    Schemas go by ``<owner>#dotted.path``. The owner is an operation id for a body, ``<id>@reply`` for a
    reply, or an event. ``at`` sets keywords there, ``drop`` removes keywords, ``without`` the property
    itself.
    """

    def __init__(self, table: dict[str, Any]) -> None:
        self.required: dict[str, list[str]] = {}
        self._changes: dict[str, list[tuple[str, list[str], Any]]] = {}
        for entry in table.get("variants", []):
            _explained(entry)
            self.required |= entry["required"]
        for entry in table.get("schemas", []):
            _explained(entry)
            for what in ("at", "drop"):
                for key, value in entry.get(what, {}).items():
                    self._note(what, key, value)
            for key in entry.get("without", []):
                self._note("without", key, None)

    def amended(self, schema: dict[str, Any], owner: str) -> dict[str, Any]:
        """Return the schema of the facts with the corrections meant for it."""
        changes = self._changes.pop(owner, [])
        if not changes:
            return schema
        amended = copy.deepcopy(schema)
        for what, path, value in changes:
            if not _change(amended, path, what, value):
                raise LookupError(f"overlay: {owner} has no {'.'.join(path)}")
        return amended

    def unused(self) -> list[str]:
        """Return the owners nothing asked for."""
        return sorted(self._changes)

    def _note(self, what: str, key: str, value: Any) -> None:
        owner, _, path = key.partition("#")
        self._changes.setdefault(owner, []).append((what, path.split("."), value))


def _explained(entry: dict[str, Any]) -> None:
    if not entry.get("why") or not entry.get("source"):
        raise ValueError(f"overlay: every entry says why and source: {entry}")


def _change(schema: dict[str, Any], path: list[str], what: str, value: Any) -> bool:
    """Change whatever path leads to, in every alternative. Return whether it led anywhere."""
    if not path:
        _set(schema, what, value)
        return True
    found = [_change(branch, path, what, value) for word in _BRANCHES for branch in schema.get(word, [])]
    if "items" in schema:
        found.append(_change(schema["items"], path, what, value))
    properties = schema.get("properties", {})
    if path[0] in properties:
        if what == "without" and len(path) == 1:
            del properties[path[0]]
            schema["required"] = [name for name in schema.get("required", []) if name != path[0]]
            found.append(True)
        else:
            found.append(_change(properties[path[0]], path[1:], what, value))
    return any(found)


def _set(schema: dict[str, Any], what: str, value: Any) -> None:
    if what == "at":
        schema.update(value)
    for keyword in value if what == "drop" else ():
        del schema[keyword]
