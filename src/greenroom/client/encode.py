"""Values -> the bytes of a URL and a body."""

from __future__ import annotations

import secrets
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote, urlencode

from greenroom.catalog.model import Operation
from greenroom.core import clock, json
from greenroom.core.ids import encode_segment
from greenroom.core.secrets import Secret

from .arguments import InvalidArguments, names_of

JSON = "application/json"
FORM = "application/x-www-form-urlencoded"
MULTIPART = "multipart/form-data"


def path_of(operation: Operation, values: Mapping[str, Any]) -> str:
    """Return the operation's path with its values in, percent-encoded once, or twice where Zoom asks for it.

    Raises: InvalidArguments for a missing, unknown or empty value; ``.`` and ``..``, which no URL carries.
    """
    names = names_of(operation).path
    if unknown := [name for name in values if name not in names]:
        wanted = f"its path takes {', '.join(names)}" if names else "its path takes no values"
        raise InvalidArguments(operation.id, f"has no path value {unknown[0]!r}; {wanted}.")
    path = operation.path
    for name in names:
        value = text(values.get(name))
        if value in ("", ".", ".."):
            raise InvalidArguments(operation.id, f"needs {name} for its path, got {value!r}.")
        path = path.replace(f"{{{name}}}", encode_segment(value))
    return path


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


def content_of(operation: Operation, body: Any) -> tuple[dict[str, str], bytes | None]:
    """Return the headers and bytes of a body in the encoding the operation wants. Bytes stay as they are."""
    if body is None:
        return {}, None
    kind = operation.body.content_type if operation.body else JSON
    if kind == MULTIPART and isinstance(body, Mapping):
        boundary = f"greenroom-{secrets.token_hex(16)}"
        return {"Content-Type": f"{MULTIPART}; boundary={boundary}"}, multipart(operation.id, body, boundary)
    if kind == FORM and isinstance(body, Mapping):
        return {"Content-Type": FORM}, query_of(body)[1:].encode()
    if isinstance(body, (bytes, bytearray)):
        return {"Content-Type": kind}, bytes(body)
    return {"Content-Type": JSON}, json.encode(_jsonable(body))


def multipart(operation_id: str, fields: Mapping[str, Any], boundary: str) -> bytes:
    """Return the parts. A file is a path, bytes, an open file or ``(file name, bytes)``; all else is text."""
    parts: list[bytes] = []
    for name, value in fields.items():
        if value is None:
            continue
        file = _file(operation_id, name, value)
        label = f'name="{_quoted(name)}"' + (f'; filename="{_quoted(file[0])}"' if file else "")
        kind = "\r\nContent-Type: application/octet-stream" if file else ""
        head = f"--{boundary}\r\nContent-Disposition: form-data; {label}{kind}\r\n\r\n"
        parts += [head.encode(), file[1] if file else text(value).encode(), b"\r\n"]
    return b"".join([*parts, f"--{boundary}--\r\n".encode()])


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


def _file(operation_id: str, name: str, value: Any) -> tuple[str, bytes] | None:
    if isinstance(value, Path):
        try:
            return value.name, value.read_bytes()
        except OSError as exc:
            raise InvalidArguments(operation_id, f"{name}: {value} can't be read: {exc.strerror}.") from exc
    if isinstance(value, (bytes, bytearray)):
        return "file", bytes(value)
    if isinstance(value, tuple) and len(value) == 2 and isinstance(value[1], (bytes, bytearray)):
        return str(value[0]), bytes(value[1])
    if hasattr(value, "read"):
        return _opened(operation_id, name, value)
    return None


def _opened(operation_id: str, name: str, file: Any) -> tuple[str, bytes]:
    """Return the name of an open file and what is left to read in it."""
    content = file.read()
    if not isinstance(content, bytes):
        raise InvalidArguments(operation_id, f"{name}: the file gives text; open it in binary mode ('rb').")
    path = getattr(file, "name", None)
    return (Path(path).name if isinstance(path, str) else "file"), content


def _quoted(name: str) -> str:
    """Escape a name for a part's header, as browsers do."""
    return name.replace("\\", "\\\\").replace('"', "%22").replace("\r", "%0D").replace("\n", "%0A")


def _jsonable(value: Any) -> Any:
    if isinstance(value, (datetime, date, Secret)):
        return text(value)
    if isinstance(value, Mapping):
        return {str(name): _jsonable(item) for name, item in value.items()}
    if isinstance(value, (list, tuple, set, frozenset)):
        return [_jsonable(item) for item in value]
    return value
