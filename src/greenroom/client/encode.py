"""Values -> the bytes of a URL and a body."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from urllib.parse import quote, urlencode

from greenroom.catalog.model import Operation
from greenroom.core import clock, json
from greenroom.core.ids import encode_segment
from greenroom.core.secrets import Secret
from greenroom.core.steps import Source

from .arguments import InvalidArguments, names_of
from .uploads import Multipart

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


_NO_SEGMENTS = ("", ".", "..")


def path_of(operation: Operation, values: Mapping[str, Any]) -> str:
    """Return the operation's path with its values in, percent-encoded once, or twice where Zoom asks for it.

    Raises: InvalidArguments for a missing, unknown or empty value; ``.`` and ``..``, which no URL carries.
    """
    names, path = names_of(operation).path, operation.path
    for name in names:
        value = values.get(name)
        if type(value) is not str:
            value = text(value)
        if value in _NO_SEGMENTS:
            raise _misplaced(operation, names, values, name, value)
        path = path.replace(f"{{{name}}}", encode_segment(value))
    if len(values) > len(names):
        raise _misplaced(operation, names, values)
    return path


def _misplaced(
    operation: Operation, names: tuple[str, ...], values: Mapping[str, Any], name: str = "", value: str = ""
) -> InvalidArguments:
    """Return the error for values that do not make a path: an unknown name before an unfit value."""
    if unknown := [given for given in values if given not in names]:
        wanted = f"its path takes {', '.join(names)}" if names else "its path takes no values"
        return InvalidArguments(operation.id, f"has no path value {unknown[0]!r}; {wanted}.")
    return InvalidArguments(operation.id, f"needs {name} for its path, got {value!r}.")


def query_of(values: Mapping[str, Any]) -> str:
    """Return ``?name=value&…``, or nothing. None is left out, lists are joined by commas, true is ``true``.

    Source: Zoom's specifications take arrays as comma-separated strings, read 2026-02; documented.
    """
    pairs = [(name, text(value)) for name, value in values.items() if value is not None]
    return f"?{urlencode(pairs, quote_via=quote, safe=',')}" if pairs else ""


def body_of(operation: Operation, body: Any) -> Any:
    """Return the JSON to send: for a variant its constants with the fields in place, else body as it is.

    A variant's body that already has the constants' names is taken as complete.
    """
    const = operation.const
    if not const:
        return body
    if isinstance(body, Mapping) and any(name in body for name in const):
        return body
    if not body:
        return dict(const)
    return {**const, operation.body_key: body} if operation.body_key else {**const, **body}


def content_of(operation: Operation, body: Any) -> tuple[dict[str, str], bytes | Source | None]:
    """Return the headers and content of a body, encoded as the operation wants it. Bytes stay as they are."""
    if body is None:
        return {}, None
    kind = operation.body.content_type if operation.body else JSON
    if kind == MULTIPART and isinstance(body, Mapping):
        form = Multipart(operation.id, body, text)
        return {"Content-Type": form.content_type}, form
    if kind == FORM and isinstance(body, Mapping):
        return {"Content-Type": FORM}, query_of(body)[1:].encode()
    if isinstance(body, (bytes, bytearray)):
        return {"Content-Type": kind}, bytes(body)
    return {"Content-Type": JSON}, json.encode(_jsonable(body))


def text(value: Any) -> str:
    """Return value as Zoom writes it in a URL."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, Secret):
        return value.reveal()
    if isinstance(value, datetime):
        return clock.iso(value)
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (list, tuple, set, frozenset)):
        return ",".join(text(item) for item in value)
    return str(value)


def _jsonable(value: Any) -> Any:
    if isinstance(value, (datetime, date, Secret)):
        return text(value)
    if isinstance(value, Mapping):
        return {str(name): _jsonable(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_jsonable(item) for item in value]
    return value
