"""One operation that does several things -> one operation per thing.

``PATCH /rooms/{id}/events`` does what ``method`` in its body says. ``rooms.check_in`` is that operation with
``method`` fixed and only the fields left that checking in has.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.errors import CatalogError

from .model import Json, Operation, Variant


def narrow(parent: Operation, variant_id: str, variant: Variant, example: Any) -> Operation:
    """Return parent as the variant. example: a complete body, or None."""
    from msgspec.structs import replace  # costs every import of the catalog 13 ms otherwise

    if parent.body is None:
        raise CatalogError(f"{variant_id}: a variant needs a body and {parent.id} has none.")
    schema = _schema(_shape(parent, variant_id, variant), variant)
    return replace(
        parent,
        id=variant_id,
        summary=variant.summary,
        description=variant.description,
        body=replace(parent.body, schema=schema, required=True, example=example),
        events=variant.events,
        scopes=variant.scopes or parent.scopes,
        names=(),
        shared_names=(),
        aliases=(),
        variants=(),
        variant_of=parent.id,
        const=variant.const,
        body_key=variant.body_key,
        fields=variant.fields,
        required_fields=variant.required,
    )


def shapes(schema: Json) -> list[Json]:
    """Return the alternatives of a body's schema; one when it has no alternatives."""
    return schema.get("oneOf") or schema.get("anyOf") or [schema]


def _shape(parent: Operation, variant_id: str, variant: Variant) -> Json:
    """Return the alternative of the parent's body that allows the variant's constants."""
    assert parent.body is not None
    for shape in shapes(parent.body.schema):
        properties = shape.get("properties", {})
        if all(value in properties.get(key, {}).get("enum", ()) for key, value in variant.const.items()):
            return shape
    raise CatalogError(f"{variant_id}: the body of {parent.id} does not allow {variant.const}.")


def _schema(shape: Json, variant: Variant) -> Json:
    properties = {
        name: {key: part for key, part in shape["properties"][name].items() if key != "enum"}
        | {"const": value}
        for name, value in variant.const.items()
    }
    required = list(variant.const)
    if variant.body_key is None:
        properties |= {name: shape["properties"][name] for name in variant.fields}
        required += variant.required
    else:
        properties[variant.body_key] = _only(shape["properties"][variant.body_key], variant)
        required += [variant.body_key] if variant.required else []
    return {"type": "object", "required": required, "properties": properties}


def _only(schema: Json, variant: Variant) -> Json:
    """Return the object's schema with the variant's fields alone."""
    narrowed = {**schema, "properties": {name: schema["properties"][name] for name in variant.fields}}
    if variant.required:
        narrowed["required"] = list(variant.required)
    return narrowed
