"""The documents -> ``index.json``: which area knows which name and route."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

METHODS = ("get", "post", "put", "patch", "delete")


def build(documents: dict[str, dict[str, Any]]) -> dict[str, Any]:
    """Return the index. several: a name that leads nowhere because operations share it -> their ids."""
    areas: dict[str, Any] = {}
    names: dict[str, list[str]] = {}
    routes: dict[str, list[str]] = {}
    several: dict[str, list[str]] = {}
    for area, document in sorted(documents.items()):
        hooks = document.get("webhooks", {})
        operations = list(_operations(document))
        areas[area] = {
            "title": document["info"]["title"],
            "operations": len(operations),
            "events": len(hooks),
        }
        names |= {event: [area, event] for event in hooks}
        for route, operation in operations:
            extra, id = operation["x-greenroom"], operation["operationId"]
            names |= {key: [area, key] for key in (id, *extra.get("variants", {}))}
            names |= {name: [area, id] for name in extra.get("names", [])}
            routes[route] = [area, id]
            for name in extra.get("shared_names", []):
                several.setdefault(name, []).append(id)
            for alias in extra.get("aliases", []):
                routes.setdefault(_route(alias["method"], alias["path"]), [area, id])
    unsettled = {name: sorted(ids) for name, ids in several.items() if name not in names}
    return {"areas": areas, "names": names, "routes": routes, "several": unsettled}


def _operations(document: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method in METHODS:
            if method in item:
                yield _route(method, path), item[method]


def _route(method: str, path: str) -> str:
    return f"{method.upper()} {re.sub(r'{[^}]*}', '{}', path)}"
