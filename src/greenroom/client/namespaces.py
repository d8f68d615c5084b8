"""``zoom.rooms.locations.list(…)``: attribute access over the catalog's ids."""

from __future__ import annotations

from collections.abc import Callable
from difflib import get_close_matches
from functools import cache
from typing import Any

from greenroom.catalog import load, query
from greenroom.catalog.model import Operation

from .arguments import Arguments, bind

Run = Callable[[Operation, Arguments], Any]


class Namespace:
    """A dotted name: a group of operations, an operation, or both. Calling it runs the operation."""

    def __init__(self, name: str, run: Run) -> None:
        self._name = name
        self._run = run

    def __getattr__(self, part: str) -> Namespace:
        return self._cached(part, child(self._name, part, self._run))

    def __call__(self, /, *path: Any, **arguments: Any) -> Any:
        """Run the operation: path values by position, the rest by the catalog's field names."""
        operation = self.operation
        return self._run(operation, bind(operation, path, arguments))

    @property
    def operation(self) -> Operation:
        """The catalog's entry. Raises UnknownOperation for a group that is no operation."""
        return query.operation(self._name)

    def __dir__(self) -> list[str]:
        return [*super().__dir__(), *children().get(self._name, ())]

    def __repr__(self) -> str:
        inner = children().get(self._name)
        if inner:
            return f"<zoom.{self._name}: {', '.join(sorted(inner))}>"
        operation = self.operation
        return f"<zoom.{self._name}: {operation.method} {operation.path}. {operation.summary}>"

    def _cached(self, part: str, found: Namespace) -> Namespace:
        self.__dict__[part] = found
        return found


def child(name: str, part: str, run: Run) -> Namespace:
    """Return what stands under name, "" for the top. Raises AttributeError naming near ones."""
    known = children().get(name, frozenset())
    exact = part if part in known else part.removesuffix("_")
    if exact not in known:
        near = get_close_matches(part, known, 3)
        hint = f" Near it: {', '.join(near)}." if near else ""
        raise AttributeError(f"The catalog has no {name + '.' if name else ''}{part}.{hint}")
    return Namespace(f"{name}.{exact}" if name else exact, run)


@cache
def children() -> dict[str, frozenset[str]]:
    """Return the parts under every dotted name; reads the catalog's index, no area."""
    index = load.index()
    ids = {operation_id for _, operation_id in index.routes.values()}
    groups = {operation_id.partition(".")[0] for operation_id in ids}
    variants = {
        name for name, (_, found) in index.names.items() if name == found and name.partition(".")[0] in groups
    }
    tree: dict[str, set[str]] = {}
    for operation_id in ids | variants:
        parts = operation_id.split(".")
        for depth, part in enumerate(parts):
            tree.setdefault(".".join(parts[:depth]), set()).add(part)
    return {name: frozenset(parts) for name, parts in tree.items()}
