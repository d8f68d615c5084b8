"""One webhook event of the facts -> its OpenAPI webhook with ``x-greenroom``."""

from __future__ import annotations

from typing import Any

from . import known, links, schemas
from .examples import Examples
from .read import Inputs
from .sources import sources


def render(fact: dict[str, Any], inputs: Inputs, examples: Examples) -> dict[str, Any]:
    """Return the webhook's path item."""
    known.check_event(fact)
    name = fact["event"]
    schema = schemas.convert(inputs.overlay.amended(fact["schema"], name), name, inputs.prose)
    operation = {
        "operationId": name,
        **inputs.prose.event(name, fact["title"]),
        "tags": ["Webhooks"],
        "requestBody": {
            "required": True,
            "content": {
                "application/json": {"schema": schema, "example": examples.event(fact, schema)},
            },
        },
        "responses": {**_expected(fact, inputs), "204": {"description": "Received."}},
        "security": [],
        "x-greenroom": _extra(fact, inputs),
    }
    return {"post": operation}


def _expected(fact: dict[str, Any], inputs: Inputs) -> dict[str, Any]:
    expected = fact.get("expected_response")
    if not expected:
        return {"200": {"description": "Received."}}
    schema = schemas.convert(expected["schema"], fact["event"], inputs.prose)
    content = {"application/json": {"schema": schema}}
    return {str(expected["status"]): {"description": "The answer Zoom expects.", "content": content}}


def _extra(fact: dict[str, Any], inputs: Inputs) -> dict[str, Any]:
    name = fact["event"]
    optional = {
        "caused_by": sorted(inputs.facts.links.causes.get(name, [])),
        "causes": links.words(fact, inputs.facts.routes),
        "closed_objects": fact["closed_objects"],
        "enum_names": fact["enum_names"],
    }
    extra = {
        **{key: value for key, value in optional.items() if value},
        "product": fact["product"],
        "scopes": {"classic": fact["scopes"], "granular": fact["granular_scopes"]},
        "sources": sources(fact["sources"]),
    }
    stamp = fact["schema"]["properties"].get("event_ts")
    return {**extra, "event_ts": stamp} if stamp else extra
