"""Which operation causes which event: told by both sides of the facts, and brought together here."""

from __future__ import annotations

from typing import Any


class Links:
    """events: operation id -> events; causes: event -> ids of operations and variants, by id.

    A variant stands in for its operation where it says itself which events it causes.
    """

    def __init__(self, operations: list[dict[str, Any]], events: list[dict[str, Any]]) -> None:
        by_route = {(op["method"], op["path"]): op for op in operations}
        known = {event["event"] for event in events}
        pairs = [(op, name) for op in operations for name in op["events"]]
        for event in events:
            for route in event["caused_by_paths"].values():
                method, _, path = route.partition(" ")
                if (method, path) in by_route:
                    pairs.append((by_route[method, path], event["event"]))
        self.events: dict[str, list[str]] = {}
        self.causes: dict[str, list[str]] = {}
        for operation, name in pairs:
            if name not in known:
                raise LookupError(f"{operation['id']} causes an event nobody describes: {name}")
            _add(self.events, operation["id"], name)
            for cause in _variants(operation, name) or [operation["id"]]:
                _add(self.causes, name, cause)


def words(event: dict[str, Any], operations: set[tuple[str, str]]) -> list[str]:
    """Return what else causes the event, in words: things people do, and operations we do not describe."""
    found = []
    for cause in event["caused_by"]:
        route = event["caused_by_paths"].get(cause)
        if route is None:
            found.append(cause)
        elif tuple(route.split(" ", 1)) not in operations:
            found.append(route)
    return found


def _variants(operation: dict[str, Any], event: str) -> list[str]:
    return [v["id"] for v in operation.get("variants", []) if event in v.get("events", [])]


def _add(table: dict[str, list[str]], key: str, value: str) -> None:
    if value not in table.setdefault(key, []):
        table[key].append(value)
