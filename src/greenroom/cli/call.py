"""``greenroom call``."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from greenroom import catalog
from greenroom.client import helpers
from greenroom.client.arguments import split
from greenroom.client.snippets.parts import example_fields
from greenroom.core.errors import ConfigurationError
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.core.mismatch import KINDS

from .connected import connected, connection_option
from .names import OPERATION
from .output import json_option, show

if TYPE_CHECKING:
    from greenroom.catalog import Operation
    from greenroom.core.steps import Request, Source


@click.command(
    "call",
    context_settings={"ignore_unknown_options": True, "allow_extra_args": True},
    options_metavar="[--NAME VALUE]... [OPTIONS]",
)
@click.argument("operation", type=OPERATION)
@click.option("--body", metavar="JSON|@FILE", help="The whole request body; @- reads standard input.")
@click.option("--all", "all_pages", is_flag=True, help="Follow every page; one item a line as JSON.")
@click.option("--dry-run", is_flag=True, help="Print the request instead of sending it.")
@connection_option
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    operation: str,
    body: str | None,
    all_pages: bool,
    dry_run: bool,
    connection: str | None,
    as_json: bool,
) -> None:
    """Call any Zoom operation by id, by METHOD /path, or by a name from the references.

    Parameters and body fields are options: --page-size 50, --event-id abc. The call goes to the connection
    named, else to the app of ZOOM_ACCOUNT_ID, ZOOM_CLIENT_ID and ZOOM_CLIENT_SECRET when set, else to the
    sandbox on this machine.

    \b
    greenroom call rooms.list
    greenroom call "GET /rooms/{id}" --room-id qMOLddnySIGGVycz8aX_JQ
    greenroom call rooms.list --all
    """
    found = catalog.operation(operation)
    arguments = _arguments(found, ctx.args)
    if body is not None:
        arguments["body"] = _body(body)
    with connected(connection) as zoom:
        if dry_run:
            _print_request(zoom.prepare_flat(found.id, arguments), as_json)
        elif all_pages:
            given = split(found, arguments)
            for item in zoom.items(found.id, given.path, given.query):
                click.echo(encode(_plain(item)).decode())
        else:
            _print_reply(found, zoom.invoke(found.id, arguments), as_json)


def _print_request(request: Request, as_json: bool) -> None:
    """Show what would be sent; the token is not part of it."""
    body = _shown(request.body)
    if as_json:
        sent = {"method": request.method, "url": request.url, "headers": dict(request.headers), "body": body}
        show(sent, True)
        return
    click.echo(f"{request.method} {request.url}")
    for name, value in request.headers.items():
        click.echo(f"{name}: {value}")
    if body:
        click.echo(f"\n{body}")


def _shown(body: bytes | Source | None) -> str:
    """Return a body as text; files that would be sent are not shown but measured."""
    if body is None or isinstance(body, bytes):
        return (body or b"").decode("utf-8", "replace")
    return f"({body.size_bytes} bytes, files among them)"


def _print_reply(operation: Operation, reply: Any, as_json: bool) -> None:
    if reply is None:
        if not as_json:
            click.echo(f"{operation.id}: done, {operation.success_status}.")
        return
    show(_plain(reply), as_json)


def _plain(value: Any) -> Any:
    return value.to_dict() if hasattr(value, "to_dict") else value


def _arguments(operation: Operation, words: list[str]) -> dict[str, Any]:
    """Read ``--name value`` and ``--name=value`` pairs; the schema says what type a value is."""
    schemas = _schemas(operation)
    values: dict[str, Any] = {}
    rest = list(words)
    while rest:
        word = rest.pop(0)
        if not word.startswith("--"):
            raise click.UsageError(f"{word!r} is not an option; write parameters as --name value.")
        option, is_joined, value = word[2:].partition("=")
        name = _field(option, operation, schemas)
        if not is_joined:
            is_flag = schemas[name].get("type") == "boolean" and (not rest or rest[0].startswith("--"))
            if not is_flag and not rest:
                raise click.UsageError(f"--{option} needs a value.")
            value = "true" if is_flag else rest.pop(0)
        try:
            values[name] = _value(value, schemas[name])
        except (ValueError, KeyError, InvalidJSON) as exc:
            raise _misfit(option, value, schemas[name], example_fields(operation).get(name)) from exc
    return values


def _schemas(operation: Operation) -> dict[str, dict[str, Any]]:
    schemas = {parameter.name: parameter.schema for parameter in operation.parameters}
    if operation.body is not None:
        schemas |= _properties(operation.body.schema, operation.body_key)
    return schemas | helpers.of(operation.id).words


def _properties(schema: dict[str, Any], body_key: str | None) -> dict[str, Any]:
    properties: dict[str, Any] = {}
    for part in [schema, *schema.get("oneOf", ()), *schema.get("anyOf", ()), *schema.get("allOf", ())]:
        properties |= part.get("properties", {})
    if body_key and isinstance(properties.get(body_key), dict):
        return dict(properties[body_key].get("properties", {}))
    return properties


def _field(option: str, operation: Operation, schemas: dict[str, Any]) -> str:
    folded = {name.replace("_", "").casefold(): name for name in schemas}
    name = folded.get(option.replace("-", "").replace("_", "").casefold())
    if name is None:
        from difflib import get_close_matches

        near = get_close_matches(option.replace("-", "_"), schemas, n=3, cutoff=0.4)
        hint = (
            f"Near it: {', '.join('--' + n for n in near)}."
            if near
            else f"See: greenroom docs {operation.id}"
        )
        raise click.UsageError(f"{operation.id} takes no --{option}. {hint}")
    return name


def _value(text: str, schema: dict[str, Any]) -> Any:
    """Return text as the schema's type. Raises: ValueError, KeyError, InvalidJSON."""
    kind = schema.get("type")
    if kind == "integer":
        return int(text)
    if kind == "number":
        return float(text)
    if kind == "boolean":
        return {"true": True, "false": False}[text.lower()]
    if schema.get("format") == "binary":
        return Path(text.removeprefix("@"))
    if kind == "object" or (kind == "array" and (text[:1] in "[{" or _holds_objects(schema))):
        value = decode(text)
        if not isinstance(value, dict if kind == "object" else list):
            raise ValueError
        return value
    return text.split(",") if kind == "array" else text


def _holds_objects(schema: dict[str, Any]) -> bool:
    items = schema.get("items")
    return isinstance(items, dict) and items.get("type") == "object"


def _misfit(option: str, text: str, schema: dict[str, Any], example: Any) -> click.UsageError:
    kind = str(schema["type"])
    as_json = " as JSON" if kind in ("object", "array") else ""
    if isinstance(example, dict):
        example = dict(list(example.items())[:2])
    such_as = "" if example is None or kind == "boolean" else f", such as {encode(example).decode()}"
    return click.UsageError(f"--{option} takes {KINDS[kind]}{as_json}{such_as}; got {text[:80]!r}.")


def _body(text: str) -> Any:
    try:
        if text == "@-":
            text = sys.stdin.read()
        elif text.startswith("@"):
            text = Path(text[1:]).read_text("utf-8")
        return decode(text)
    except OSError as exc:
        raise ConfigurationError(f"--body: {text[1:]} can't be read ({exc.strerror}).") from exc
    except UnicodeDecodeError as exc:
        raise ConfigurationError(
            f"--body: {text[1:] if text != '@-' else 'the input'} is not UTF-8."
        ) from exc
    except InvalidJSON as exc:
        raise ConfigurationError(f"--body is not JSON: {str(exc).removeprefix('Not JSON: ')}") from exc
