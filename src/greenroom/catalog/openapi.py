"""The documents as other tools want them: the whole or one area, pointed at Zoom or at a sandbox."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any
from urllib.parse import urlsplit

from greenroom.core.errors import CatalogError

from . import load
from .model import Json

_TITLE = "Zoom, as Greenroom knows it"
_DESCRIPTION = "Operations and webhook events of Zoom's API, described in our own words."


def openapi(area: str | None = None, *, base_url: str | None = None) -> Json:
    """Return an OpenAPI 3.1 document of one area or of all.

    base_url: where a sandbox listens; it then stands in for every host of Zoom. The result shares parts with
    the stored documents: copy it before changing anything.
    Raises: CatalogError for an unknown area.
    """
    names = [area] if area else load.areas()
    documents = [load.document(name) for name in names]
    whole = documents[0] if area else _together(documents)
    return _pointed_at(whole, base_url.rstrip("/")) if base_url else whole


def _together(documents: Iterable[Json]) -> Json:
    paths: dict[str, Json] = {}
    webhooks: dict[str, Json] = {}
    components: dict[str, Json] = {}
    tags: dict[str, Json] = {}
    first: Json = {}
    for document in documents:
        first = first or document
        for path, item in document["paths"].items():
            _add(paths.setdefault(path, {}), item, path)
        _add(webhooks, document.get("webhooks", {}), "webhooks")
        for kind, parts in document.get("components", {}).items():
            _add(components.setdefault(kind, {}), parts, kind)
        tags |= {tag["name"]: tag for tag in document["tags"]}
    return {
        "openapi": first["openapi"],
        "info": {"title": _TITLE, "version": first["info"]["version"], "description": _DESCRIPTION},
        "servers": first["servers"],
        "tags": [tags[name] for name in sorted(tags)],
        "paths": paths,
        "webhooks": webhooks,
        "components": components,
    }


def _add(whole: dict[str, Any], parts: dict[str, Any], where: str) -> None:
    """Add parts to whole. Raises CatalogError when two areas mean different things by one name."""
    for name, part in parts.items():
        if whole.setdefault(name, part) != part:
            raise CatalogError(f"Two areas describe {name} under {where} differently; rename one.")


def _pointed_at(document: Json, base_url: str) -> Json:
    paths = {
        path: {**item, "servers": _here(item["servers"], base_url)} if "servers" in item else item
        for path, item in document["paths"].items()
    }
    return {**document, "servers": _here(document["servers"], base_url), "paths": paths}


def _here(servers: list[Json], base_url: str) -> list[Json]:
    """Return the servers with base_url in place of the host; their paths stay."""
    return [{**server, "url": base_url + urlsplit(server["url"]).path} for server in servers]
