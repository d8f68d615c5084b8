"""What the catalog's operations, read together, say about each kind of record."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from itertools import repeat
from typing import TYPE_CHECKING, Any

from greenroom import catalog

from . import schemas
from .registry import Problem

if TYPE_CHECKING:
    from greenroom.catalog import ErrorFact, Operation

    from .world.world import World

_HEX = re.compile(r"[0-9a-f]{32}")
_ROW = re.compile(r"(\{\w+)1\}(?:, \{\w+\d\})+")
_PLACEHOLDER = re.compile(r"\{([^}]*)\}")
_OTHER_FORMS = re.compile(r"\$\{(\w+)\}|\{\$(\w+)\}|\$([A-Za-z]\w*)")


@dataclass(slots=True)
class Entity:
    """A kind of record. id_field: its id's field in its own JSON. parent: the entity that owns it.

    fields: every field that some reply shows. children: entities owned by it. is_single: one per owner and
    without a create call, so that an owner that has none yet shows an empty one.
    """

    name: str
    id_field: str = "id"
    id_example: str = ""
    parent: str | None = None
    fields: frozenset[str] = frozenset()
    children: set[str] = field(default_factory=set)
    is_single: bool = False

    def new_id(self, world: World) -> str:
        """Return a new id in the form of the documented example."""
        if _HEX.fullmatch(self.id_example):
            return world.new_hex(32)
        if self.id_example.isdigit():
            return str(world.new_number(len(self.id_example)))
        return world.new_id()


@cache
def entities(area: str) -> dict[str, Entity]:
    """Return the entities that an area's operations speak of, by name."""
    found: dict[str, Entity] = {}
    operations = list(catalog.operations(area))
    for operation in operations:
        entity = found.setdefault(operation.archetype.entity, Entity(operation.archetype.entity))
        _learn(entity, operation)
    for operation in operations:
        parent = operation.archetype.parent
        entity = found[operation.archetype.entity]
        if parent and operation.archetype.kind != "membership":
            entity.parent = entity.parent or parent.entity
    for entity in found.values():
        if entity.parent in found:
            found[entity.parent].children.add(entity.name)
    return found


def entity_of(operation: Operation) -> Entity:
    """Return what the operation is about."""
    return entities(operation.area)[operation.archetype.entity]


def reply_schema(operation: Operation) -> schemas.Schema:
    """Return the schema of one record in the operation's reply: without envelope, of a list its item."""
    schema = schemas.simple(operation.success.schema)
    archetype = operation.archetype
    if archetype.envelope:
        schema = schema.get("properties", {}).get(archetype.envelope, {})
    if archetype.kind in ("list", "report", "membership"):
        if archetype.items and archetype.items in schema.get("properties", {}):
            schema = schema["properties"][archetype.items]
        schema = schema.get("items", schema)
    return schema


def not_found(
    operation: Operation, entity: str, param: str, value: str, path: Mapping[str, str] | None = None
) -> Problem:
    """Return the documented answer for a record that is not there, in the operation's own words if it can.

    entity: what is missing; param: the parameter or field that names it; value: as sent; path: the other
    values a text may repeat.
    """
    found = documented(operation, entity, param, value, path)
    if found is not None:
        return found
    fact = _only(operation, entity) or _plainly(operation, entity) or _usual(operation.area, entity)
    if fact is None:
        return Problem(404, 404, f"{entity.replace('_', ' ').capitalize()} does not exist: {value}.")
    return _problem(fact, param, value, path)


def documented(
    operation: Operation, entity: str, param: str, value: str, path: Mapping[str, str] | None = None
) -> Problem | None:
    """Return what the operation itself documents for a missing record, or None."""
    fact = _best(operation, entity, param)
    return None if fact is None else _problem(fact, param, value, path)


def told(
    operation: Operation,
    words: str,
    value: str | tuple[str, ...] = "",
    path: Mapping[str, str] | None = None,
) -> Problem | None:
    """Return the newest error that the operation documents with these words, a pattern; None for none.

    value: for every gap of the error that is not the path's; several are for one gap after the other.
    """
    ordered = sorted((fact for fact in operation.errors if fact.message), key=lambda fact: fact.legacy)
    for fact in ordered:
        if re.search(words, fact.message or "", re.IGNORECASE):
            return _problem(fact, "", value, path)
    return None


def worded(fact: ErrorFact, value: str, path: Mapping[str, str]) -> Problem:
    """Return a documented error, each gap filled by the path's value of that name, else by ``value``."""
    return _problem(fact, "", value, path)


def _problem(
    fact: ErrorFact, param: str, value: str | tuple[str, ...], path: Mapping[str, str] | None
) -> Problem:
    values = repeat(value) if isinstance(value, str) else iter(value)
    known = {_plain(name): text for name, text in (path or {}).items()}
    if isinstance(value, str):
        known[_plain(param)] = value
    template = _ROW.sub(r"\1}", text_of(fact))
    message = _PLACEHOLDER.sub(lambda m: known.get(_plain(m[1])) or next(values, ""), template)
    return Problem(fact.status or 404, _code(fact), message)


def text_of(fact: ErrorFact) -> str:
    """Return the message, its placeholders in one form: ``$userId`` and ``{$userId}`` are ``{userId}``."""
    return _OTHER_FORMS.sub(lambda m: f"{{{m[1] or m[2] or m[3]}}}", fact.message or "")


def _code(fact: ErrorFact) -> int:
    return fact.code if isinstance(fact.code, int) else 404


def _learn(entity: Entity, operation: Operation) -> None:
    archetype = operation.archetype
    schema = reply_schema(operation)
    if archetype.kind == "membership":
        return
    entity.fields |= schemas.known_fields(schema)
    if archetype.kind == "replace" and archetype.parent:
        entity.is_single = True
    if archetype.kind in ("get", "create", "list") and archetype.id_field:
        if archetype.kind != "create" or entity.id_field == "id":
            entity.id_field = archetype.id_field
        entity.id_example = entity.id_example or _example(operation, archetype.id_field)


def _example(operation: Operation, id_field: str) -> str:
    """Return the id in the documented reply, or an empty text."""
    example: Any = operation.success.example
    archetype = operation.archetype
    if isinstance(example, dict) and archetype.envelope:
        example = example.get(archetype.envelope)
    if isinstance(example, dict) and archetype.items:
        example = example.get(archetype.items)
    if isinstance(example, list):
        example = example[0] if example else None
    return str(example.get(id_field, "")) if isinstance(example, dict) else ""


@cache
def _usual(area: str, entity: str) -> ErrorFact | None:
    """Return how the area's other operations say that such a record is missing."""
    ordered = sorted(
        catalog.operations(area), key=lambda o: (o.archetype.entity != entity, o.method != "GET")
    )
    for operation in ordered:
        archetype = operation.archetype
        names = archetype.id_param if archetype.entity == entity else None
        if archetype.parent and archetype.parent.entity == entity:
            names = archetype.parent.param
        if names and (fact := _best(operation, entity, names)):
            return fact
    return None


def _best(operation: Operation, entity: str, param: str) -> ErrorFact | None:
    """Return the error that speaks of this parameter, else the 404 that speaks of this kind of thing."""
    worded = sorted(
        (f for f in operation.errors if f.message and f.status in (400, 404)), key=lambda f: f.status != 404
    )
    wanted = _plain(param)
    for fact in worded:
        named = [_plain(name) for name in _PLACEHOLDER.findall(text_of(fact))]
        if wanted in (named if fact.status == 404 else named[:1]):
            return fact
    words = entity.split("_")
    parent = operation.archetype.parent
    own = {*words, *(parent.entity.split("_") if parent and parent.entity != entity else ())}
    for fact in worded:
        if fact.status != 404:
            continue
        text = _PLACEHOLDER.sub("", text_of(fact)).lower()
        if text.find(words[-1]) >= 0 and not _speaks_of_more(text, own, operation.area):
            return fact
    return None


def _only(operation: Operation, entity: str) -> ErrorFact | None:
    """Return the operation's single 404 when what is missing is the very thing it is about."""
    found = [fact for fact in operation.errors if fact.status == 404 and fact.message]
    return found[0] if len(found) == 1 and entity == operation.archetype.entity else None


def _plainly(operation: Operation, entity: str) -> ErrorFact | None:
    """Return the 400 that says of this kind of thing that it is not there, whatever its gap is called."""
    for fact in operation.errors:
        text = _PLACEHOLDER.sub("", fact.message or "").lower()
        is_missing = "not exist" in text or "not found" in text
        is_about = entity.split("_")[-1] in text.replace(" ", "")
        if fact.status == 400 and is_missing and is_about and "parent" not in text:
            return fact
    return None


def _speaks_of_more(text: str, own: set[str], area: str) -> bool:
    """Return whether the text is about a part or neighbour: ``room device profile`` is no room."""
    return any(word in text for word in _words(area) - own)


@cache
def _words(area: str) -> frozenset[str]:
    """Return the words that the area's entities are named by."""
    return frozenset(word for name in entities(area) for word in name.split("_"))


def _plain(name: str) -> str:
    return name.replace("_", "").lower()
