"""What the generated classes stand on: ``zoom.rooms`` is a Resource, its methods are operations."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, datetime
from difflib import get_close_matches
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, TypeAlias

from greenroom.catalog import query
from greenroom.catalog.model import Operation

from .arguments import Arguments, bind

Run = Callable[[Operation, Arguments], Any]
Date: TypeAlias = date | str
DateTime: TypeAlias = datetime | str
Texts: TypeAlias = list[str] | tuple[str, ...]
"""Several strings. Not Sequence[str]: a string would be one, of its characters."""
File: TypeAlias = Path | bytes | bytearray | BinaryIO
"""Where it is, what is in it, or an open one."""
Upload: TypeAlias = File | tuple[str, File] | tuple[str, File, str]
"""A file to send, also with the name and content type it should go by."""

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(reason: str) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
        """Mark what Zoom advises against. Type checkers and editors tell; nothing happens at run time."""

        def mark(method: Callable[..., Any]) -> Callable[..., Any]:
            method.__deprecated__ = reason
            return method

        return mark


class Resource:
    """A group of operations. Making one reads nothing; the catalog is read at the first call."""

    _name = ""

    def __init__(self, run: Run) -> None:
        self._run = run

    def _send(self, operation_id: str, path: tuple[Any, ...], named: Mapping[str, Any] | None = None) -> Any:
        """Return what the client makes of the operation: a reply, a coroutine of one, or a listing.

        path: values for the path, in its order. named: the rest, ``from_`` for ``from``.
        """
        operation = _operation(operation_id)
        return self._run(operation, bind(operation, path, named or {}))

    if not TYPE_CHECKING:  # a checker that saw it would take any name

        def __getattr__(self, name: str) -> Any:
            raise no_such(type(self), f"{self._name}.{name}")

    def __repr__(self) -> str:
        return f"<zoom.{self._name}: {', '.join(sorted(public(type(self))))}>"


@cache
def _operation(operation_id: str) -> Operation:
    """Return what one of the surface's own ids stands for."""
    return query.operation(operation_id)


def public(kind: type) -> list[str]:
    """Return the names people can use on a kind."""
    return [name for name in dir(kind) if not name.startswith("_")]


def no_such(kind: type, dotted: str) -> AttributeError:
    """Return the error for a name that the catalog lacks, with near ones."""
    near = get_close_matches(dotted.rpartition(".")[2], public(kind), 3)
    hint = f" Near it: {', '.join(near)}." if near else ""
    return AttributeError(f"The catalog has no {dotted}.{hint}")
