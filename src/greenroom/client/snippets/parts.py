"""What a snippet has in it: the request the client would send, with example values where none are given."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import msgspec

from greenroom.catalog.model import Json, Operation
from greenroom.client import arguments, encode
from greenroom.client.arguments import WHOLE_BODY
from greenroom.core.json import decode
from greenroom.core.steps import Request

SAMPLE_FILE = "sample.png"
"""Stands for the file of an upload when none is named."""


class File(msgspec.Struct, frozen=True):
    """A file to upload, by its path."""

    path: str

    @property
    def name(self) -> str:
        return Path(self.path).name


class Parts(msgspec.Struct, frozen=True, kw_only=True):
    """A request, language by language the same. flat: all arguments by name.

    client: Python that makes the client. token_command: shell that prints an access token.

    text: the body as sent, "" for none; value: the body decoded, of JSON; fields: of a multipart body.
    scheme: of the Authorization header; variable: where its value comes from; "" for none.
    """

    operation: Operation
    flat: Json
    client: str
    token_command: str
    method: str
    url: str
    content_type: str
    text: str
    value: Any
    fields: dict[str, str | File]
    scheme: str
    variable: str

    @property
    def name(self) -> str:
        """The operation as a program's name: rooms.check_in -> rooms_check_in."""
        return self.operation.id.replace(".", "_").replace("-", "_")


def filled(operation: Operation, given: Mapping[str, Any]) -> Json:
    """Return given with the catalog's examples in place of what is missing: required ones, and the whole body
    where nothing of it was given."""
    flat = dict(given)
    for parameter in operation.parameters:
        if parameter.required and parameter.name not in flat and parameter.name != "next_page_token":
            flat[parameter.name] = example_of(parameter.schema, parameter.example, parameter.name)
    if operation.body is None or WHOLE_BODY in flat:
        return flat
    fields = example_fields(operation)
    names = {p.name for p in operation.parameters}
    if any(name not in names for name in given):
        fields = {name: value for name, value in fields.items() if name in operation.required_fields}
    elif not fields or names & fields.keys():
        return flat if operation.const else {**flat, WHOLE_BODY: operation.body.example}
    schemas = operation.body.schema.get("properties", {})
    for name, value in fields.items():
        is_file = schemas.get(name, {}).get("format") == "binary"
        flat.setdefault(name, SAMPLE_FILE if is_file else value)
    for name in operation.required_fields:
        flat.setdefault(name, example_of(schemas.get(name, {}), None, name))
    return flat


def example_of(schema: Json, example: Any, name: str) -> Any:
    """Return the example, else one made from the schema."""
    if example is not None:
        return example
    for word in ("const", "default"):
        if word in schema:
            return schema[word]
    for word in ("enum", "examples"):
        if schema.get(word):
            return schema[word][0]
    kind = schema.get("type")
    made: dict[str, Any] = {"integer": 1, "number": 1, "boolean": True, "array": [], "object": {}}
    return made.get(kind if isinstance(kind, str) else "", f"example-{name}")


def of(operation: Operation, flat: Json, request: Request, *, client: str, token_command: str) -> Parts:
    """Return what a snippet has in it. request: as prepared by the client, without its token."""
    headers = {name.lower(): value for name, value in request.headers.items()}
    content_type = headers.get("content-type", "")
    is_multipart = content_type.startswith(encode.MULTIPART)
    text = request.body.decode("utf-8", "replace") if isinstance(request.body, bytes) else ""
    schemes = {"bearer": ("Bearer", "ZOOM_ACCESS_TOKEN"), "basic": ("Basic", "ZOOM_APP_CREDENTIALS")}
    scheme, variable = schemes.get(operation.auth, ("", ""))
    return Parts(
        operation=operation,
        flat=flat,
        client=client,
        token_command=token_command,
        method=request.method,
        url=request.url,
        content_type="" if is_multipart else content_type,
        text=text,
        value=decode(text) if text and "json" in content_type else None,
        fields=_fields(operation, flat) if is_multipart else {},
        scheme=scheme,
        variable=variable,
    )


def _fields(operation: Operation, flat: Json) -> dict[str, str | File]:
    given = arguments.split(operation, flat).body
    assert operation.body is not None
    schemas = operation.body.schema.get("properties", {})
    return {
        name: File(str(value)) if schemas.get(name, {}).get("format") == "binary" else encode.text(value)
        for name, value in (given if isinstance(given, dict) else {}).items()
    }


def example_fields(operation: Operation) -> Json:
    """Return the example body by the names a caller uses; of a variant without its constants."""
    example = operation.body.example if operation.body else None
    if not isinstance(example, dict):
        return {}
    if operation.body_key:
        inner = example.get(operation.body_key)
        return dict(inner) if isinstance(inner, dict) else {}
    const = operation.const or {}
    return {name: value for name, value in example.items() if name not in const}
