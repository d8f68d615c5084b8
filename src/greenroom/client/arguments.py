"""Arguments as people give them -> path, query and body as an operation wants them."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

import msgspec

from greenroom.catalog.model import Operation
from greenroom.core.errors import GreenroomError

from . import helpers

WHOLE_BODY = "body"
"""The argument that stands for the body as a whole, where the body has no field of that name."""


class InvalidArguments(GreenroomError, TypeError):
    """The arguments do not fit the operation; nothing was sent. operation_id: which. argument: the one that
    the operation does not take, near: what it may be meant for; both empty where it is about the others."""

    def __init__(
        self, operation_id: str, message: str, argument: str = "", near: tuple[str, ...] = ()
    ) -> None:
        self.operation_id, self.argument, self.near = operation_id, argument, near
        super().__init__(f"{operation_id}: {message}")


Place = Literal["query", "header", "body"]


class Arguments(msgspec.Struct, gc=False):
    """What goes where. header: for the few operations with headers of their own.

    helped: words of ``client.helpers`` that are looked up before the request is made.
    """

    path: dict[str, Any] = {}
    query: dict[str, Any] = {}
    header: dict[str, Any] = {}
    body: Any = None
    helped: dict[str, Any] = {}


class Names(NamedTuple):
    """What an operation's arguments are called.

    elsewhere: where an argument goes that is not for the path. required: of the query.
    path_is_enough: nothing is required but what the path takes.
    takes_any: the catalog leaves the body's fields open, as it does for a few settings.
    """

    operation: Operation
    path: tuple[str, ...]
    elsewhere: dict[str, Place]
    required: tuple[str, ...]
    path_is_enough: bool
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
    names = names_of(operation)
    if not named and names.path_is_enough and len(positional) == len(names.path) and None not in positional:
        return Arguments(path=dict(zip(names.path, positional, strict=True)))
    if len(positional) > len(names.path):
        wanted = (
            f"{len(names.path)} by position ({', '.join(names.path)})" if names.path else "none by position"
        )
        raise InvalidArguments(operation.id, f"takes {wanted}, got {len(positional)}; name the others.")
    return _place(names, dict(zip(names.path, positional, strict=False)), named)


def split(operation: Operation, flat: Mapping[str, Any]) -> Arguments:
    """Return one flat map of names cut into path, query and body. Raises: InvalidArguments, as bind does."""
    return _place(names_of(operation), {}, flat)


def misfits(operation: Operation, flat: Mapping[str, Any]) -> list[InvalidArguments]:
    """Return all that split would raise: each unknown name, then what else is wrong. One that is near a name
    counts as given by that name, so that a misspelt argument is not missing too."""
    left, found = dict(flat), []
    while True:
        try:
            split(operation, left)
        except InvalidArguments as exc:
            found.append(exc)
            if exc.argument not in left:
                return found
            value = left.pop(exc.argument)
            left |= {name: value for name in exc.near[:1] if name not in left}
        else:
            return found


def _place(names: Names, path: dict[str, Any], named: Mapping[str, Any]) -> Arguments:
    """Put each name where the operation knows it: path first, then query, header, body."""
    operation = names.operation
    helper = helpers.HELPERS.get(operation.id)
    if helper is not None and not helper.words.keys().isdisjoint(named):
        return _place_helped(names, helper, path, named)
    out = Arguments(path=path)
    body: dict[str, Any] = {}
    whole: Any = None
    for given, value in named.items():
        name = _spelled(given, names)
        if name in names.path and name not in path:
            path[name] = value
            continue
        place = names.elsewhere.get(name) or ("body" if names.takes_any else None)
        if place == "query":
            out.query[name] = value
        elif place == "header":
            out.header[name] = value
        elif place == "body":
            body[name] = value
        elif name == WHOLE_BODY and operation.body is not None:
            whole = value
        else:
            raise _unknown(given, operation, {*names.path, *names.elsewhere} - path.keys())
    if body and whole is not None:
        raise InvalidArguments(
            operation.id, f"takes either body= or its fields ({', '.join(body)}), not both."
        )
    out.body = whole if whole is not None else body or None
    _check_required(names, out, whole is not None)
    return out


def _place_helped(
    names: Names, helper: helpers.Helper, path: dict[str, Any], named: Mapping[str, Any]
) -> Arguments:
    """Put the names in their places, without what the helper will look up."""
    operation = names.operation
    words = {name: value for name, value in named.items() if name in helper.words and value}
    rest = {name: value for name, value in named.items() if name not in helper.words}
    if not words:
        return _place(names, path, rest)
    if given := sorted(name for name in rest if name in helper.gives or name == WHOLE_BODY):
        raise InvalidArguments(operation.id, f"takes either {', '.join(words)}=True or {', '.join(given)}.")
    later = dict.fromkeys((name for name in operation.required_fields if name in helper.gives), "")
    out = _place(names, path, {**rest, **later})
    out.body = {name: value for name, value in (out.body or {}).items() if name not in later} or None
    out.helped = words
    return out


def _spelled(given: str, names: Names) -> str:
    """Return the catalog's name for a keyword: ``from_`` is ``from``."""
    if not given.endswith("_") or given in names.elsewhere or given in names.path:
        return given
    plain = given[:-1]
    return plain if plain in names.elsewhere or plain in names.path else given


def _read_names(operation: Operation) -> Names:
    query, body = operation.query_params, operation.body
    closed = body is None or bool(operation.fields) or operation.variant_of is not None
    required = tuple(p.name for p in query if p.required and p.name != "next_page_token")
    elsewhere: dict[str, Place] = dict.fromkeys(operation.fields, "body")
    elsewhere |= dict.fromkeys((p.name for p in operation.header_params), "header")
    elsewhere |= dict.fromkeys((p.name for p in query), "query")
    return Names(
        operation=operation,
        path=tuple(p.name for p in operation.path_params),
        elsewhere=elsewhere,
        required=required,
        path_is_enough=not required and not operation.required_fields and not _needs_body(operation),
        takes_any=not closed and body is not None and body.schema.get("type", "object") == "object",
    )


def _check_required(names: Names, out: Arguments, whole_body: bool) -> None:
    operation = names.operation
    missing = [name for name in names.path if out.path.get(name) is None]
    if names.required:
        missing += [name for name in names.required if out.query.get(name) is None]
    if operation.required_fields and not whole_body:
        body = out.body or {}
        missing += [name for name in operation.required_fields if body.get(name) is None]
    if missing:
        raise InvalidArguments(
            operation.id, f"needs {', '.join(missing)}. See: greenroom docs {operation.id}"
        )
    if out.body is None and _needs_body(operation):
        fields = f": {', '.join(operation.fields[:6])}" if operation.fields else "; give it as body="
        raise InvalidArguments(operation.id, f"needs a body{fields}.")


def _needs_body(operation: Operation) -> bool:
    return operation.body is not None and operation.body.required and not operation.const


def _unknown(name: str, operation: Operation, known: Iterable[str]) -> InvalidArguments:
    names = sorted(known)
    near = tuple(difflib.get_close_matches(name, names, 3))
    hint = f". Near it: {', '.join(near)}." if near else f"; it takes {', '.join(names) or 'none'}."
    return InvalidArguments(operation.id, f"has no argument {name!r}{hint}", name, near)
