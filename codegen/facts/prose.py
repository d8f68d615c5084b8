"""Our own words about operations, events and fields."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass
class Prose:
    """What ``codegen/prose/<area>.toml`` says; ``missing`` collects what it does not.

    fields: description by property or parameter name; common: the same for all areas.
    fields_at: by ``<operation or event>#dotted.path``,
    which wins. List items add no segment to the path.
    """

    operations: Mapping[str, Mapping[str, str]]
    events: Mapping[str, Mapping[str, str]]
    fields: Mapping[str, str]
    fields_at: Mapping[str, str]
    common: Mapping[str, str]
    missing: set[str] = field(default_factory=set)
    used: set[str] = field(default_factory=set)

    @classmethod
    def parse(cls, table: Mapping[str, Any], common: Mapping[str, Any]) -> Prose:
        """common: what holds in every area; the area's own words win."""
        return cls(
            operations=table.get("operations", {}),
            events=table.get("events", {}),
            fields=table.get("fields", {}),
            fields_at={key.replace("[]", ""): text for key, text in table.get("fields_at", {}).items()},
            common=common.get("fields", {}),
        )

    def operation(self, operation_id: str, fallback: str) -> dict[str, str]:
        """Return summary and, where there is one, description."""
        return self._texts("operations", self.operations, operation_id, fallback)

    def event(self, name: str, fallback: str) -> dict[str, str]:
        """Return summary and, where there is one, description."""
        return self._texts("events", self.events, name, fallback)

    def about(self, owner: str, path: tuple[str, ...]) -> str:
        """Return the description of the field at path of an operation or event."""
        key = f"{owner}#{'.'.join(path)}"
        if key in self.fields_at:
            self.used.add(key)
            return self.fields_at[key]
        if path[-1] in self.fields:
            self.used.add(path[-1])
            return self.fields[path[-1]]
        if path[-1] in self.common:
            return self.common[path[-1]]
        self.missing.add(f"[fields] {path[-1]}  (first at {key})")
        return path[-1].replace("_", " ").capitalize() + "."

    def unused(self) -> list[str]:
        """Return the keys of fields and fields_at that nothing asked for."""
        return sorted(({*self.fields} | {*self.fields_at}) - self.used)

    def _texts(
        self, table: str, texts: Mapping[str, Mapping[str, str]], key: str, fallback: str
    ) -> dict[str, str]:
        entry = texts.get(key, {})
        summary = entry.get("summary", "").strip()
        if not summary:
            self.missing.add(f"[{table}.{key!r}] summary")
            summary = fallback.strip().rstrip(".") + "."
        found = {"summary": summary}
        if text := entry.get("description", "").strip():
            found["description"] = text
        return found
