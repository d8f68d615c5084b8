"""One webhook event of the facts -> its OpenAPI webhook with ``x-greenroom``."""

from __future__ import annotations

from typing import Any

from . import plan, schemas
from .examples import Examples
from .read import Inputs


def render(fact: dict[str, Any], inputs: Inputs, examples: Examples) -> dict[str, Any]:
    """Return the webhook's path item."""
    name = fact["event"]
    schema = schemas.convert(fact["schema"], name, inputs.prose)
    example = examples.mend(examples.fill(fact["schema"], name), schema, f"{name}#body")
    operation = {
        "operationId": name,
        **inputs.prose.event(name, fact["title"]),
        "tags": ["Webhooks"],
        "requestBody": {
            "required": True,
            "content": {"application/json": {"schema": schema, "example": example}},
        },
        "responses": {"200": {"description": "Received."}, "204": {"description": "Received."}},
        "security": [],
        "x-greenroom": _extra(fact, inputs),
    }
    return {"post": operation}


def _extra(fact: dict[str, Any], inputs: Inputs) -> dict[str, Any]:
    caused_by, causes = _causes(fact, inputs)
    optional = {
        "caused_by": caused_by,
        "causes": causes,
        "closed_objects": fact["closed_objects"],
        "enum_names": fact["enum_names"],
    }
    return {
        **{key: value for key, value in optional.items() if value},
        "event_ts": fact["schema"]["properties"]["event_ts"],
        "product": fact["product"],
        "scopes": {"classic": fact["scopes"], "granular": fact["granular_scopes"]},
        "sources": plan.sources(fact["sources"]),
    }


def _causes(fact: dict[str, Any], inputs: Inputs) -> tuple[list[str], list[str]]:
    """Return the catalog ids of the operations that cause the event, and what else does, in words."""
    by_name = {op["operation_id"]: op for op in inputs.operations if op["operation_id"]}
    ids: list[str] = []
    words: list[str] = []
    for cause in fact["caused_by"]:
        if cause in fact["caused_by_paths"]:
            operation = by_name[cause]
            variants = [
                v["id"] for v in operation.get("variants", []) if fact["event"] in v.get("events", [])
            ]
            ids += variants or [operation["id"]]
        else:
            words.append(cause)
    return ids, words
