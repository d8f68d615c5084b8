"""The classes of events -> the text of the modules. The same plan gives the same text."""

from __future__ import annotations

from collections.abc import Sequence
from string import Template

from client.render import clear, import_blocks, import_of, plain
from client.shapes import Field, Shape, as_keyword, readable, shadowed

from .plan import AreaPlan, EventClass

_NOTE = "Generated from catalog/data/{}. Do not edit; see docs/codegen.md."

_AREA = Template('''"""$title: webhook events.

$note
"""

$imports

$classes
''')

_SHAPE = Template("""
class $name(Reply):
$members
""")

_EVENT = Template('''
class $name(Event, frozen=True):
    """$doc"""

    name = "$event"
$fields
''')

_INDEX = Template('''"""Every event's class; an area is loaded when one of its classes is first used.

$note
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
$imports

_AREAS = {
$areas
}
__all__ = [
$names
]

if not TYPE_CHECKING:  # a checker that saw it would take any name

    def __getattr__(name: str) -> Any:
        for area, names in _AREAS.items():
            if name in names:
                return getattr(import_module(f"{__name__}.{area}"), name)
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
''')

_ON = Template('''"""Which event's class a name stands for, as type checkers need it.

$note
"""

# mypy: disable-error-code="overload-overlap"
# A handler of a name gets that event's class, one of any other text gets Event: that is the overlap.

from __future__ import annotations

from typing import Literal, Protocol, TypeVar, overload

from greenroom.events.event import Event, Handled, When

$imports

E = TypeVar("E", bound=Event)


class On(Protocol):
    """Return a decorator: the function gets every event of this class or name.

    pattern: a class of ``greenroom.events``, a name, or a name with ``*`` for anything. when: a further
    condition. ordered: events about the same object come one after the other.
    """

    @overload
    def __call__(self, pattern: type[E], /, *, when: When[E] = None, ordered: bool = False) -> Handled[E]: ...
$overloads
    @overload
    def __call__(
        self, pattern: str, /, *, when: When[Event] = None, ordered: bool = False
    ) -> Handled[Event]: ...
''')


def area(plan: AreaPlan) -> str:
    """Return the module with the classes of an area's events."""
    classes = "\n".join([*map(_shape, plan.shapes), *map(_event, plan.events)])
    library = [
        "import builtins" if "builtins." in classes else "",
        import_of("typing", classes, ("Any",)),
    ]
    own = ["from greenroom.client.reply import Reply", "from greenroom.events.event import Event"]
    return _AREA.substitute(
        title=plain(plan.title),
        note=_NOTE.format(plan.name),
        imports=import_blocks(["from __future__ import annotations"], library, own),
        classes=classes,
    )


def index(plans: Sequence[AreaPlan]) -> str:
    """Return the module that loads an area when one of its classes is first used."""
    rows = {plan.name: ", ".join(repr(event.name) for event in plan.events) for plan in plans}
    return _INDEX.substitute(
        note=_NOTE.format("*"),
        imports="\n".join(f"    {line}" for line in _from_areas(plans)),
        areas="\n".join(f"    {name!r}: {{{classes}}}," for name, classes in rows.items()),
        names="\n".join(f"    {name!r}," for name in sorted(e.name for p in plans for e in p.events)),
    )


def on(plans: Sequence[AreaPlan]) -> str:
    """Return the module that tells checkers which class a name stands for."""
    events = sorted((event for plan in plans for event in plan.events), key=lambda event: event.event)
    overloads = [
        f'    @overload\n    def __call__(self, pattern: Literal["{e.event}"], /, *, '
        f"when: When[{e.name}] = None, ordered: bool = False) -> Handled[{e.name}]: ..."
        for e in events
    ]
    return _ON.substitute(
        note=_NOTE.format("*"), imports="\n".join(_from_areas(plans)), overloads="\n".join(overloads)
    )


def _from_areas(plans: Sequence[AreaPlan]) -> list[str]:
    return [
        f"from .{plan.name} import {', '.join(f'{e.name} as {e.name}' for e in plan.events)}"
        for plan in plans
    ]


def _shape(shape: Shape) -> str:
    hidden = shadowed(shape)
    lines = [_field(one, clear(one.annotation, hidden)) for one in shape.fields if readable(one)]
    others = [one.name for one in shape.fields if not readable(one)]
    if others:
        lines.insert(0, f'    """Read with brackets: {plain(", ".join(others))}."""\n')
    return _SHAPE.substitute(name=shape.name, members="\n".join(lines))


def _field(field: Field, annotation: str) -> str:
    doc = f'\n    """{plain(field.doc)}"""' if field.doc else ""
    return f"    {as_keyword(field.name)}: {annotation}{doc}"


def _event(event: EventClass) -> str:
    fields = "\n".join(f"    {name}: {kind}" for name, kind in event.fields)
    return _EVENT.substitute(name=event.name, doc=plain(event.doc), event=event.event, fields=fields)
