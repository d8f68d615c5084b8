"""An area of the catalog -> what to write: groups, methods and the types they mention."""

from __future__ import annotations

from dataclasses import dataclass, field

from greenroom.catalog.load import Area
from greenroom.catalog.model import Json, Operation, Parameter
from greenroom.client import helpers
from greenroom.client.pages import items_name

from .shapes import Alias, Field, Shape, Shapes, alternatives, as_keyword, is_object, merged, pascal, snake

GIVEN_AS_NUMBERS = ("meetingId", "webinarId")
"""Text in a path where it can be a UUID too; replies give them as numbers."""
NOT_SENT_BY_HAND = ("Authorization", "Content-Type")


@dataclass(frozen=True)
class Method:
    """One operation. path: names and annotations of its positional arguments.

    params: class of its keyword arguments, "" when it has none. result: annotation of the reply.
    item: annotation of an item, when the reply is a listing; result is then its page.
    helps: words that a helper fulfils in place of the keyword arguments, each given as True.
    """

    id: str
    path: tuple[tuple[str, str], ...]
    params: str
    result: str
    item: str | None
    doc: tuple[str, ...]
    deprecated: bool
    helps: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        return as_keyword(self.id.rpartition(".")[2])


@dataclass
class Group:
    """A dotted name that operations stand under."""

    id: str
    methods: list[Method] = field(default_factory=list)
    groups: list[Group] = field(default_factory=list)

    @property
    def class_name(self) -> str:
        return pascal(self.id)

    @property
    def name(self) -> str:
        return as_keyword(self.id.rpartition(".")[2])


@dataclass(frozen=True)
class AreaPlan:
    """groups: every one, inner ones after outer ones. types: each after those it mentions."""

    name: str
    title: str
    groups: tuple[Group, ...]
    types: tuple[Shape | Alias, ...]

    @property
    def tops(self) -> tuple[Group, ...]:
        return tuple(group for group in self.groups if "." not in group.id)


def plan(area: Area) -> AreaPlan:
    """Return what to write for an area."""
    shapes = Shapes()
    groups: dict[str, Group] = {}
    for operation in with_variants(area):
        _group(groups, operation.id.rpartition(".")[0]).methods.append(method(operation, shapes))
    ordered = tuple(groups[name] for name in sorted(groups))
    return AreaPlan(area.name, area.raw["info"]["title"], ordered, tuple(shapes.made.values()))


def with_variants(area: Area) -> list[Operation]:
    """Return the operations and variants of an area, by id."""
    variants = [variant for operation in area.operations() for variant in operation.variants]
    return [area.operation(name) for name in sorted([*area.operation_ids, *variants])]


def method(operation: Operation, shapes: Shapes) -> Method:
    """Return what to write for an operation; its types go to shapes."""
    name = pascal(operation.id)
    result, item = _reply(operation, name, shapes)
    return Method(
        id=operation.id,
        path=tuple((snake(p.name), _path_annotation(p)) for p in operation.path_params),
        params=_params(operation, f"{name}Params", shapes),
        result=result,
        item=item,
        doc=_doc(operation),
        deprecated=operation.deprecated,
        helps=tuple(helpers.of(operation.id).words),
    )


def _group(groups: dict[str, Group], name: str) -> Group:
    if name not in groups:
        groups[name] = Group(name)
        if "." in name:
            outer = _group(groups, name.rpartition(".")[0])
            outer.groups.append(groups[name])
    return groups[name]


def _path_annotation(parameter: Parameter) -> str:
    is_number = parameter.schema.get("type") == "integer" or parameter.name in GIVEN_AS_NUMBERS
    return "int | str" if is_number else "str"


def _params(operation: Operation, name: str, shapes: Shapes) -> str:
    """Return the class of all that is not in the path; a name in the query hides one in the body."""
    fields: dict[str, Field] = {}
    for parameter in operation.query_params + operation.header_params:
        if parameter.name in NOT_SENT_BY_HAND:
            continue
        annotation = shapes.annotation(parameter.schema, name + pascal(parameter.name), "send")
        if parameter.csv:
            annotation = "str | Texts"
        elif annotation.startswith(("Texts", "Sequence")):
            annotation = f"str | {annotation}"
        required = parameter.required and parameter.name != "next_page_token"
        fields[parameter.name] = Field(parameter.name, annotation, required)
    for body_field in _body(operation, name, shapes):
        fields.setdefault(body_field.name, body_field)
    if not fields:
        return ""
    return shapes.add(Shape(name, "send", tuple(fields[n] for n in sorted(fields)), keywords=True))


def _body(operation: Operation, name: str, shapes: Shapes) -> list[Field]:
    """Return the fields of the body; one called ``body`` when it has none of its own."""
    body = operation.body
    if body is None:
        return []
    if operation.fields or operation.variant_of:
        schema = body.schema["properties"][operation.body_key] if operation.body_key else body.schema
        properties = merged([s for s in alternatives(schema) if is_object(s)])["properties"]
        required = operation.required_fields
        return [
            Field(n, shapes.annotation(properties[n], name + pascal(n), "send"), n in required)
            for n in operation.fields
        ]
    if "json" in body.content_type:
        annotation = shapes.annotation(body.schema, f"{name}Body", "send")
    else:
        annotation = "Mapping[str, Any]" if "form" in body.content_type else "bytes"
    return [Field("body", annotation, body.required)]


def _reply(operation: Operation, name: str, shapes: Shapes) -> tuple[str, str | None]:
    """Return the annotation of the reply, and of its items when it is a listing."""
    schema, kind = operation.success.schema, operation.success.content_type or ""
    if operation.is_list:
        return _listing(operation, name, schema or {}, shapes)
    if schema is None and not kind:
        return "None", None
    if "json" not in kind:
        return "bytes", None
    whole = all(is_object(choice) for choice in alternatives(schema or {}))
    annotation = shapes.annotation(schema or {}, f"{name}Reply{'' if whole else 'Item'}", "receive")
    return _named(annotation, f"{name}Reply", shapes), None


def _listing(operation: Operation, name: str, schema: Json, shapes: Shapes) -> tuple[str, str]:
    """Items have a class of their own, however deep they are in the page."""
    if schema.get("type") == "array":
        item = _named(
            shapes.annotation(schema.get("items", {}), f"{name}Item", "receive"), f"{name}Item", shapes
        )
        return _named(f"list[{item.removeprefix('t.')}]", f"{name}Page", shapes), item
    page = merged([s for s in alternatives(schema) if is_object(s)] or [{}])
    field_name = items_name(operation) or ""
    rows = page["properties"].get(field_name, {}).get("items", {})
    item = _named(shapes.annotation(rows, f"{name}Item", "receive"), f"{name}Item", shapes)
    fields = [
        Field(n, f"list[{item.removeprefix('t.')}]")
        if n == field_name
        else Field(n, shapes.annotation(s, f"{name}Page{pascal(n)}", "receive"))
        for n, s in sorted(page["properties"].items())
    ]
    if not fields:
        return "Any", item
    return f"t.{shapes.add(Shape(f'{name}Page', 'receive', tuple(fields)))}", item


def _named(annotation: str, name: str, shapes: Shapes) -> str:
    """Return the annotation for a method's head: in a class with a method ``list``, ``list[…]`` is that."""
    if annotation in shapes.made:
        return f"t.{annotation}"
    if "[" in annotation or "|" in annotation:
        return f"t.{shapes.add(Alias(name, annotation))}"
    return annotation


def _doc(operation: Operation) -> tuple[str, ...]:
    facts = f"{operation.method} {operation.path}"
    if operation.rate_class:
        facts += f", rate class {operation.rate_class}"
    return operation.summary, f"{facts}."
