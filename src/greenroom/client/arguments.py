"""Arguments as people give them -> path, query and body as an operation wants them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any

import msgspec

from greenroom.catalog.model import Operation
from greenroom.core.errors import GreenroomError

WHOLE_BODY = "body"
"""The argument that stands for the body as a whole, where the body has no field of that name."""


class InvalidArguments(GreenroomError, TypeError):
    """The arguments do not fit the operation; nothing was sent. operation_id: which."""

    def __init__(self, operation_id: str, message: str) -> None:
        self.operation_id = operation_id
        super().__init__(f"{operation_id}: {message}")


class Arguments(msgspec.Struct):
    """What goes where. header: for the few operations with headers of their own."""

    path: dict[str, Any] = {}
    query: dict[str, Any] = {}
    header: dict[str, Any] = {}
    body: Any = None


def bind(operation: Operation, positional: tuple[Any, ...], named: Mapping[str, Any]) -> Arguments:
    """Return where the arguments of ``zoom.rooms.check_in(room_id, event_id=…)`` go.

    positional: values for the path, in its order. named: the rest, by the catalog's names.
    Raises: InvalidArguments for too many, unknown or missing ones.
    """
    names = [parameter.name for parameter in operation.path_params]
    if len(positional) > len(names):
        wanted = f"{len(names)} by position ({', '.join(names)})" if names else "none by position"
        raise InvalidArguments(operation.id, f"takes {wanted}, got {len(positional)}; name the others.")
    given = dict(zip(names, positional, strict=False))
    return _place(operation, given, named)


def split(operation: Operation, flat: Mapping[str, Any]) -> Arguments:
    """Return one flat map of names cut into path, query and body. Raises: InvalidArguments, as bind does."""
    return _place(operation, {}, flat)


def _place(operation: Operation, path: dict[str, Any], named: Mapping[str, Any]) -> Arguments:
    """Put each name where the operation knows it: path first, then query, header, body."""
    out = Arguments(path=dict(path))
    query = {parameter.name for parameter in operation.query_params}
    header = {parameter.name for parameter in operation.header_params}
    open_path = {parameter.name for parameter in operation.path_params} - set(path)
    fields = set(operation.fields)
    known = open_path | query | header | fields
    body: dict[str, Any] = {}
    whole: Any = None
    for given, value in named.items():
        name = _spelled(given, known)
        if name in open_path:
            out.path[name] = value
        elif name in query:
            out.query[name] = value
        elif name in header:
            out.header[name] = value
        elif name in fields or _takes_any_field(operation):
            body[name] = value
        elif name == WHOLE_BODY and operation.body is not None:
            whole = value
        else:
            raise InvalidArguments(operation.id, _unknown(name, operation, known))
    if body and whole is not None:
        raise InvalidArguments(
            operation.id, f"takes either body= or its fields ({', '.join(body)}), not both."
        )
    out.body = whole if whole is not None else body or None
    _check_required(operation, out, whole is not None)
    return out


def _spelled(given: str, known: set[str]) -> str:
    """Return the catalog's name for a keyword: ``from_`` is ``from``."""
    return given[:-1] if given.endswith("_") and given not in known and given[:-1] in known else given


def _takes_any_field(operation: Operation) -> bool:
    """Whether the catalog leaves the body's fields open, as it does for a few settings."""
    if operation.body is None or operation.fields or operation.variant_of:
        return False
    return bool(operation.body.schema.get("type", "object") == "object")


def _check_required(operation: Operation, out: Arguments, whole_body: bool) -> None:
    body = out.body if isinstance(out.body, dict) else {}
    missing = [p.name for p in operation.path_params if out.path.get(p.name) is None]
    missing += [
        p.name
        for p in operation.query_params
        if p.required and out.query.get(p.name) is None and p.name != "next_page_token"
    ]
    if not whole_body:
        missing += [name for name in operation.required_fields if body.get(name) is None]
    if missing:
        raise InvalidArguments(
            operation.id, f"needs {', '.join(missing)}. See: greenroom docs {operation.id}"
        )
    if operation.body is not None and operation.body.required and not operation.const and out.body is None:
        fields = f": {', '.join(operation.fields[:6])}" if operation.fields else "; give it as body="
        raise InvalidArguments(operation.id, f"needs a body{fields}.")


def _unknown(name: str, operation: Operation, known: Iterable[str]) -> str:
    names = sorted(known)
    near = difflib.get_close_matches(name, names, 3)
    if near:
        return f"has no argument {name!r}. Near it: {', '.join(near)}."
    return f"has no argument {name!r}; it takes {', '.join(names) or 'none'}."
