"""What is worked out once per operation, and then used by every request for it."""

from __future__ import annotations

from functools import cache, cached_property
from typing import Any

from greenroom import catalog
from greenroom.catalog import Operation

from . import entities, limits, registry, schemas
from .render import Renderer
from .validate import Checker


class Served:
    """An operation ready to be served.

    entity: what it is about. checker: its checks. show: a record -> its place in the reply. names: the ids
    under which handlers may be registered, the variant's before the operation's.
    """

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.names = tuple(name for name in (operation.id, operation.variant_of) if name)
        self._before = (f"{operation.area}.*", *self.names)
        self.entity = entities.entity_of(operation)
        self.checker = Checker(operation)
        self.reply = schemas.simple(operation.success.schema)
        self.item = entities.reply_schema(operation)
        self.show = Renderer(self.item, self.entity.name, self.entity.id_field)

    @cached_property
    def labels(self) -> dict[str, str]:
        """The headers that say how far an answer may be trusted, and which rate limit it counted against."""
        category = limits.category(self.operation)
        return {
            "x-greenroom-fidelity": self.fidelity,
            **({"x-ratelimit-category": category} if category else {}),
        }

    @cached_property
    def fidelity(self) -> str:
        """What the reply is worth: as the catalog says, unless nothing of its product's rules is there, or
        more of them than it says. What the rules themselves say comes first."""
        for name in self.names:
            if name in registry.worths:
                return registry.worths[name]
        if self.behaviour() is not None or not registry.proven.isdisjoint(self.names):
            return "behaves"
        if self.operation.fidelity == "behaves" and self.entity.name not in _ruled(self.operation.area):
            return "stateful"
        return self.operation.fidelity

    def behaviour(self) -> registry.Behaviour | None:
        """Return what answers in the archetype's place."""
        for name in self.names:
            if name in registry.behaviours:
                return registry.behaviours[name]
        return None

    def befores(self) -> list[registry.Before]:
        return [hook for name in self._before for hook in registry.befores.get(name, ())]

    def afters(self) -> list[registry.After]:
        return [hook for name in self.names for hook in registry.afters.get(name, ())]


@cache
def _ruled(area: str) -> frozenset[str]:
    """Return the entities that a rule of the product keeps: its handlers write what its reads show."""
    registered = {*registry.behaviours, *registry.befores, *registry.afters}
    operations = (operation for operation in catalog.operations(area))
    return frozenset(o.archetype.entity for o in operations if registered & {o.id, *o.variants})


@cache
def served(operation_id: str) -> Served:
    """Return the operation or variant, prepared."""
    return Served(catalog.operation(operation_id))


def variant_of(operation: Operation, body: Any) -> Operation:
    """Return the variant whose constants the body has, or the operation itself."""
    if not isinstance(body, dict):
        return operation
    for variant_id in operation.variants:
        variant = catalog.operation(variant_id)
        if all(body.get(name) == value for name, value in (variant.const or {}).items()):
            return variant
    return operation
