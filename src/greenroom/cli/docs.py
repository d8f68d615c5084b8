"""``greenroom docs``."""

from __future__ import annotations

from typing import Any

import click

from greenroom import catalog
from greenroom.catalog import Action, Event, Operation
from greenroom.core.errors import CatalogError, UnknownOperation

from .names import OPERATION
from .output import json_option, show, table

SHOWN_MATCHES = 25


@click.command("docs")
@click.argument("words", nargs=-1, type=OPERATION)
@json_option
def command(words: tuple[str, ...], as_json: bool) -> None:
    """The reference: an operation, an event, or everything that mentions some words.

    \b
    greenroom docs rooms.check_in
    greenroom docs ListZoomRooms
    greenroom docs zoomroom.sensor_data
    greenroom docs calendar room
    """
    asked = " ".join(words)
    if not asked:
        _areas(as_json)
        return
    try:
        found = catalog.find(asked)
    except UnknownOperation as unknown:
        if asked in {action.key for action in catalog.actions()}:  # the one without an operation of its own
            _action(catalog.action(asked), as_json)
            return
        matches = catalog.search(asked)
        if not matches:
            if unknown.near:
                raise
            raise CatalogError(
                f"Nothing in the reference mentions {asked!r}. The areas: greenroom docs."
            ) from unknown
        _matches(matches, as_json)
        return
    _one(found, as_json)


def _areas(as_json: bool) -> None:
    rows = [
        (area, sum(1 for _ in catalog.operations(area)), sum(1 for _ in catalog.events(area)))
        for area in catalog.areas()
    ]
    if as_json:
        show({"areas": [dict(zip(("area", "operations", "events"), row, strict=True)) for row in rows]}, True)
        return
    table(rows, ("area", "operations", "events"), empty="The catalog is empty.")
    click.echo("\nLook one up: greenroom docs rooms.check_in; search: greenroom docs sensor")


def _matches(matches: list[Operation | Event], as_json: bool) -> None:
    if as_json:
        show({"matches": [_brief(found) for found in matches]}, True)
        return
    rows = [(_name(found), found.summary) for found in matches[:SHOWN_MATCHES]]
    table(rows, ("name", "what it does"), empty="")
    if left := len(matches) - len(rows):
        click.echo(f"\n{left} more; add a word, or see all with --json.")


def _one(found: Operation | Event, as_json: bool) -> None:
    if as_json:
        show(_full(found), True)
    elif isinstance(found, Event):
        _print_event(found)
    else:
        _print_operation(found)


def _action(action: Action, as_json: bool) -> None:
    """Show an action of the component: its inputs and where each goes."""
    if as_json:
        inputs = [
            {
                "key": item.key,
                "type": item.type,
                "required": item.required,
                "default": item.default,
                "collection": item.collection,
            }
            for item in action.inputs
        ]
        show({"kind": "action", "id": action.key, "title": action.title, "inputs": inputs}, True)
        return
    click.echo(f"{action.key}    component action\n{action.title}\n")
    rows = [
        (
            item.key,
            item.collection or item.type,
            _mark(item.required),
            "" if item.default is None else item.default,
        )
        for item in action.inputs
    ]
    table(rows, ("input", "type", "", "default"), empty="It has no inputs.")


def _name(found: Operation | Event) -> str:
    return found.event if isinstance(found, Event) else found.id


def _brief(found: Operation | Event) -> dict[str, Any]:
    if isinstance(found, Event):
        return {"kind": "event", "id": found.event, "event": found.event, "summary": found.summary}
    return {
        "kind": "operation",
        "id": found.id,
        "method": found.method,
        "path": found.path,
        "summary": found.summary,
    }


def _full(found: Operation | Event) -> dict[str, Any]:
    full = _brief(found) | {"scopes": {"classic": found.scopes.classic, "granular": found.scopes.granular}}
    if isinstance(found, Event):
        return full | {
            "caused_by": found.caused_by,
            "settings": _settings_of(found),
            "schema": found.schema,
            "example": found.example,
        }
    return full | {
        "description": found.description,
        "parameters": [
            {
                "name": p.name,
                "in": p.location,
                "required": p.required,
                "description": p.description,
                "schema": p.schema,
            }
            for p in found.parameters
        ],
        "body": None
        if found.body is None
        else {"content_type": found.body.content_type, "schema": found.body.schema},
        "success_status": found.success_status,
        "errors": [{"status": e.status, "code": e.code, "message": e.message} for e in found.errors],
        "plan": found.plan,
        "rate_class": found.rate_class,
        "events": found.events,
        "fidelity": found.fidelity,
        "names": found.names,
    }


def _print_operation(op: Operation) -> None:
    click.echo(f"{op.id}    {op.method} {op.path}\n{op.summary}")
    if op.description:
        click.echo(f"\n{op.description}")
    click.echo()
    _facts(
        [
            ("scopes", " or ".join((*op.scopes.classic, *op.scopes.granular)) or "none"),
            ("rate class", op.rate_class or "none"),
            ("needs", ", ".join(op.plan)),
            ("answers", str(op.success_status)),
            ("events", ", ".join(op.events)),
            ("sandbox", op.fidelity),
            ("also called", ", ".join(op.names)),
        ]
    )
    fields = [(p.name, p.location, _type(p.schema), _mark(p.required), p.description) for p in op.parameters]
    fields += _body_fields(op)
    if fields:
        click.echo()
        table(fields, ("field", "in", "type", "", "what"), empty="")
    errors = [(e.status, e.code if e.code is not None else "", e.message or "") for e in op.errors]
    if errors:
        click.echo()
        table(errors, ("status", "code", "error"), empty="")


def _body_fields(op: Operation) -> list[tuple[Any, ...]]:
    from .call import _properties

    if op.body is None:
        return []
    schema = op.body.schema
    required = set(schema.get("required", ())) | set(op.required_fields or ())
    return [
        (name, "body", _type(field), _mark(name in required), field.get("description", ""))
        for name, field in _properties(schema, op.body_key).items()
    ]


def _print_event(event: Event) -> None:
    settings = _settings_of(event)
    click.echo(f"{event.event}    webhook\n{event.summary}\n")
    _facts(
        [
            ("scopes", " or ".join((*event.scopes.classic, *event.scopes.granular)) or "none"),
            ("caused by", ", ".join((*event.caused_by, *event.causes))),
            ("sandbox", "an example of it" if settings is None else "does what causes it"),
        ]
    )
    if settings:
        click.echo()
        table(list(settings.items()), ("trigger --set", "what"), empty="")
    fields: list[tuple[Any, ...]] = []
    _walk(event.schema, "", fields)
    click.echo()
    table(fields, ("field", "type", "", "what"), empty="")


def _settings_of(event: Event) -> dict[str, str] | None:
    """Return what ``greenroom trigger`` can be told about the event; None where it sends an example."""
    from greenroom.sandbox import behaviours as _behaviours  # noqa: F401
    from greenroom.sandbox import trigger

    return trigger.settings_of(event.event)


def _walk(schema: dict[str, Any], prefix: str, into: list[tuple[Any, ...]]) -> None:
    required = set(schema.get("required", ()))
    for name, field in schema.get("properties", {}).items():
        path = f"{prefix}{name}"
        into.append((path, _type(field), _mark(name in required), field.get("description", "")))
        inner = field.get("items", {}) if field.get("type") == "array" else field
        _walk(inner, f"{path}[]." if inner is not field else f"{path}.", into)


def _facts(facts: list[tuple[str, str]]) -> None:
    for name, text in facts:
        if text:
            click.echo(f"  {name:<12} {text}")


def _type(schema: dict[str, Any]) -> str:
    kind = schema.get("type", "any")
    if kind == "array":
        kind = f"{_type(schema.get('items', {}))}[]"
    if values := schema.get("enum"):
        shown = ", ".join(str(value) for value in values[:6]) + (", …" if len(values) > 6 else "")
        return f"{kind}: {shown}"
    return str(kind)


def _mark(required: bool) -> str:
    return "required" if required else ""
