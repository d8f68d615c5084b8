"""The documents -> ``index.json``: which area knows which name and route."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")


def build(documents: dict[str, dict[str, Any]], settled: dict[str, Any]) -> dict[str, Any]:
    """Return the index. A name that several operations go by leads to none of them; it is told under several.

    settled: what such a name means after all, by name.
    """
    areas: dict[str, Any] = {}
    ids: dict[str, list[str]] = {}
    routes: dict[str, list[str]] = {}
    others: dict[str, set[tuple[str, str]]] = {}
    for area, document in sorted(documents.items()):
        hooks = document.get("webhooks", {})
        operations = list(_operations(document))
        areas[area] = {
            "title": document["info"]["title"],
            "operations": len(operations),
            "events": len(hooks),
        }
        ids |= {event: [area, event] for event in hooks}
        for route, operation in operations:
            extra, name = operation["x-greenroom"], operation["operationId"]
            ids |= {key: [area, key] for key in (name, *extra.get("variants", {}))}
            routes[route] = [area, name]
            for other in extra.get("names", []):
                others.setdefault(other, set()).add((area, name))
            for alias in extra.get("aliases", []):
                routes.setdefault(_route(alias["method"], alias["path"]), [area, name])
    for name, meant in settled.get("names", {}).items():
        others[name] = {owner for owner in others[name] if owner[1] == meant}
    several = {name: sorted(id for _, id in owners) for name, owners in others.items() if len(owners) > 1}
    names = {name: list(next(iter(owners))) for name, owners in others.items() if len(owners) == 1}
    return {"areas": areas, "names": names | ids, "routes": routes, "several": several}


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _route(method, path), item[method]


def _route(method: str, path: str) -> str:
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path)}"
