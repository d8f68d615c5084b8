"""Which collections there are: read from the catalog, so that a new one joins by itself."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from greenroom import catalog
from greenroom.catalog import Operation

KINDS = ("create", "get", "list", "update", "delete")


@dataclass(frozen=True)
class Collection:
    """The operations on one kind of record that begin with a create. A verb that Zoom lacks is None."""

    create: Operation
    get: Operation | None
    list: Operation | None
    update: Operation | None
    delete: Operation | None

    @property
    def id(self) -> str:
        return self.create.id

    @property
    def operations(self) -> tuple[Operation, ...]:
        return tuple(o for o in (self.create, self.get, self.list, self.update, self.delete) if o)


def collections() -> Iterator[Collection]:
    """Yield one for every create that something else goes with."""
    for area in catalog.areas():
        by_entity: dict[str, list[Operation]] = defaultdict(list)
        for operation in catalog.operations(area):
            by_entity[operation.archetype.entity].append(operation)
        for operations in by_entity.values():
            yield from _of_entity(operations)


def _of_entity(operations: list[Operation]) -> Iterator[Collection]:
    for create in operations:
        if create.archetype.kind != "create":
            continue
        others = {kind: _nearest(create, operations, kind) for kind in KINDS[1:]}
        others["update"] = others["update"] or _nearest(create, operations, "replace")
        if any(others.values()):
            yield Collection(create, **others)


def _nearest(create: Operation, operations: Iterable[Operation], kind: str) -> Operation | None:
    """Return the operation whose path and name share most with the create's."""
    found = [o for o in operations if o.archetype.kind == kind and o.fidelity != "refused"]
    return max(found, key=lambda o: _shared(create, o), default=None)


def _shared(one: Operation, other: Operation) -> tuple[int, int]:
    paths = zip(one.path.split("/"), other.path.split("/"), strict=False)
    family = one.id.rpartition(".")[0] == other.id.rpartition(".")[0]
    return family, sum(a == b for a, b in paths)
