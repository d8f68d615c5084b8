"""Arguments as people give them -> path, query and body as an operation wants them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

import msgspec

from greenroom.catalog.model import Operation
from greenroom.core.errors import GreenroomError

from . import helpers

WHOLE_BODY = "body"
"""The argument that stands for the body as a whole, where the body has no field of that name."""


class InvalidArguments(GreenroomError, TypeError):
    """The arguments do not fit the operation; nothing was sent. operation_id: which."""

    def __init__(self, operation_id: str, message: str) -> None:
        self.operation_id = operation_id
        super().__init__(f"{operation_id}: {message}")


class Arguments(msgspec.Struct):
    """What goes where. header: for the few operations with headers of their own.

    helped: words of ``client.helpers`` that are looked up before the request is made.
    """

    path: dict[str, Any] = {}
    query: dict[str, Any] = {}
    header: dict[str, Any] = {}
    body: Any = None
    helped: dict[str, Any] = {}


class Names(NamedTuple):
    """What an operation's arguments are called. required: of the query; fields: of the body.

    takes_any: the catalog leaves the body's fields open, as it does for a few settings.
    """

    operation: Operation
    path: tuple[str, ...]
    query: frozenset[str]
    header: frozenset[str]
    fields: frozenset[str]
    required: tuple[str, ...]
    takes_any: bool


_names: dict[str, Names] = {}


def names_of(operation: Operation) -> Names:
    """Return the operation's names, worked out once."""
    names = _names.get(operation.id)
    if names is None or names.operation is not operation:
        names = _names[operation.id] = _read_names(operation)
    return names


def bind(operation: Operation, positional: tuple[Any, ...], named: Mapping[str, Any]) -> Arguments:
    """Return where the arguments of ``zoom.rooms.check_in(room_id, event_id=…)`` go.

    positional: values for the path, in its order. named: the rest, by the catalog's names.
    Raises: InvalidArguments for too many, unknown or missing ones.
    """
    names = names_of(operation).path
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
    helper = helpers.HELPERS.get(operation.id)
    if helper is not None and not helper.words.keys().isdisjoint(named):
        return _place_helped(operation, helper, path, named)
    names = names_of(operation)
    out = Arguments(path=dict(path), query={}, header={})
    known = {name for name in names.path if name not in path} | names.query | names.header | names.fields
    body: dict[str, Any] = {}
    whole: Any = None
    for given, value in named.items():
        name = _spelled(given, known)
        if name in names.path and name not in path:
            out.path[name] = value
        elif name in names.query:
            out.query[name] = value
        elif name in names.header:
            out.header[name] = value
        elif name in names.fields or names.takes_any:
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


def _place_helped(
    operation: Operation, helper: helpers.Helper, path: dict[str, Any], named: Mapping[str, Any]
) -> Arguments:
    """Put the names in their places, without what the helper will look up."""
    words = {name: value for name, value in named.items() if name in helper.words and value}
    rest = {name: value for name, value in named.items() if name not in helper.words}
    if not words:
        return _place(operation, path, rest)
    if given := sorted(name for name in rest if name in helper.gives or name == WHOLE_BODY):
        raise InvalidArguments(operation.id, f"takes either {', '.join(words)}=True or {', '.join(given)}.")
    later = dict.fromkeys((name for name in operation.required_fields if name in helper.gives), "")
    out = _place(operation, path, {**rest, **later})
    out.body = {name: value for name, value in (out.body or {}).items() if name not in later} or None
    out.helped = words
    return out


def _spelled(given: str, known: set[str]) -> str:
    """Return the catalog's name for a keyword: ``from_`` is ``from``."""
    return given[:-1] if given.endswith("_") and given not in known and given[:-1] in known else given


def _read_names(operation: Operation) -> Names:
    query, body = operation.query_params, operation.body
    closed = body is None or bool(operation.fields) or operation.variant_of is not None
    return Names(
        operation=operation,
        path=tuple(p.name for p in operation.path_params),
        query=frozenset(p.name for p in query),
        header=frozenset(p.name for p in operation.header_params),
        fields=frozenset(operation.fields),
        required=tuple(p.name for p in query if p.required and p.name != "next_page_token"),
        takes_any=not closed and body is not None and body.schema.get("type", "object") == "object",
    )


def _check_required(operation: Operation, out: Arguments, whole_body: bool) -> None:
    body = out.body if isinstance(out.body, dict) else {}
    names = names_of(operation)
    missing = [name for name in names.path if out.path.get(name) is None]
    missing += [name for name in names.required if out.query.get(name) is None]
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
