"""What to write -> the text of the modules. The same plan gives the same text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from string import Template

from .plan import AreaPlan, Group, Method
from .shapes import Alias, Field, Shape, as_keyword, readable, shadowed

FLAVOURS = ("", "Async")
_NOTE = "Generated from catalog/data/{}. Do not edit; see docs/codegen.md."
_BUILTIN = re.compile(r"(?<![\w.\"])(str|int|float|bool|list|dict|tuple|bytes)(?![\w\"])")

_AREA = Template('''"""$title.

$note
"""

from __future__ import annotations

$imports

if TYPE_CHECKING:
    from .types import $name as t

$classes
''')

_INDEX = Template('''"""Every group of operations, as an attribute of the client.

$note
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.client.base import BaseZoom

if TYPE_CHECKING:
$imports

$classes
''')

_TOPS = Template('''
class ${flavour}ZoomSurface(BaseZoom):
    """The groups of operations of ${flavour}Zoom; each loads its area on first use."""
$members
''')

_GROUP = Template('''
class $flavour$class_name(Resource):
    """``zoom.$id``"""

    _name = "$id"
$members
''')

_METHOD = Template('''
$marks    ${define}def $name($arguments) -> $result:
        """$doc"""
        return $wait$send
''')

_OVERLOADS = Template("""
    @overload
    def $name($arguments) -> $result: ...
    @overload
    def $name($path, /, *, $helps) -> $result: ...
""")

_INNER = Template('''
    @cached_property
    def $name(self) -> $flavour$class_name:
        """$doc"""
$load        return $flavour$class_name(self._run)
''')

_TYPES = Template('''"""What the operations of the area $name take and give.

$note
"""

$imports

$classes
''')


_ANY = "**named: Any"


def area(plan: AreaPlan) -> str:
    """Return the module with the area's methods, in both flavours."""
    classes = "\n".join(_group(group, flavour) for group in plan.groups for flavour in FLAVOURS)
    library = [
        import_of("functools", classes, ("cached_property",)),
        import_of(
            "typing", classes + "TYPE_CHECKING", ("TYPE_CHECKING", "Any", "Literal", "Unpack", "overload")
        ),
    ]
    own = [
        import_of("greenroom.client.pages", classes, ("AsyncListing", "Listing")),
        import_of("greenroom.client.resource", classes, ("Resource", "deprecated")),
    ]
    return _AREA.substitute(
        title=plain(plan.title),
        note=_NOTE.format(plan.name),
        name=plan.name,
        imports=import_blocks(library, own),
        classes=classes,
    )


def types(plan: AreaPlan) -> str:
    """Return the module with the area's types."""
    classes = "\n".join(_type(made) for made in plan.types)
    typing = ("Any", "Literal", "Required", "TypeAlias", "TypedDict")
    library = [
        "import builtins" if "builtins." in classes else "",
        import_of("collections.abc", classes, ("Mapping", "Sequence")),
        import_of("typing", classes, typing),
    ]
    own = [
        import_of("greenroom.client.reply", classes, ("Reply",)),
        import_of("greenroom.client.resource", classes, ("Date", "DateTime", "Texts", "Upload")),
    ]
    return _TYPES.substitute(
        name=plan.name, note=_NOTE.format(plan.name), imports=import_blocks(library, own), classes=classes
    )


def index(plans: Sequence[AreaPlan]) -> str:
    """Return the module that names every top group and loads its area when it is first used."""
    imports = []
    for plan in plans:
        names = sorted(flavour + group.class_name for group in plan.tops for flavour in FLAVOURS)
        imports.append(f"    from .{plan.name} import {', '.join(names)}")
    return _INDEX.substitute(
        note=_NOTE.format("*"),
        imports="\n".join(imports),
        classes="\n".join(_tops(plans, flavour) for flavour in FLAVOURS),
    )


def _tops(plans: Sequence[AreaPlan], flavour: str) -> str:
    owners = sorted(((group, plan) for plan in plans for group in plan.tops), key=lambda pair: pair[0].id)
    members = [
        _inner(
            group, flavour, plan.title, f"        from .{plan.name} import {flavour}{group.class_name}\n\n"
        )
        for group, plan in owners
    ]
    return _TOPS.substitute(flavour=flavour, members="".join(members))


def _group(group: Group, flavour: str) -> str:
    inner = [(g.name, _inner(g, flavour, f"``zoom.{g.id}``")) for g in group.groups]
    methods = [(m.name, _method(m, flavour)) for m in group.methods]
    members = "".join(text for _, text in sorted(inner + methods))
    return _GROUP.substitute(
        flavour=flavour, class_name=group.class_name, id=group.id, members=members.rstrip("\n")
    )


def _inner(group: Group, flavour: str, doc: str, load: str = "") -> str:
    return _INNER.substitute(
        name=group.name, flavour=flavour, class_name=group.class_name, doc=plain(doc), load=load
    )


def _method(method: Method, flavour: str) -> str:
    is_awaited = bool(flavour) and method.item is None
    result = f"{flavour}Listing[{method.item}, {method.result}]" if method.item else method.result
    marks = '    @deprecated("Zoom advises against this operation.")\n' if method.deprecated else ""
    define = "async " if is_awaited else ""
    return _overloads(method, define, result) + _METHOD.substitute(
        marks=marks,
        define=define,
        name=method.name,
        arguments=_arguments(method, _ANY if method.helps else ""),
        result=result,
        doc=_doc(method.doc),
        wait="await " if is_awaited else "",
        send=_send(method),
    )


def _overloads(method: Method, define: str, result: str) -> str:
    """Return the two ways to call an operation that a helper can fill in: by its fields, or by the word."""
    if not method.helps:
        return ""
    return _OVERLOADS.substitute(
        name=method.name,
        arguments=_arguments(method),
        path=", ".join(["self", *(f"{name}: {annotation}" for name, annotation in method.path)]),
        helps=", ".join(f"{word}: Literal[True]" for word in method.helps),
        result=result,
    ).replace("    def ", f"    {define}def ")


def _arguments(method: Method, keyword: str = "") -> str:
    path = [f"{name}: {annotation}" for name, annotation in method.path]
    keywords = [keyword or f"**named: Unpack[t.{method.params}]"] if method.params else []
    return ", ".join(["self", *path, "/", *keywords] if path else ["self", *keywords])


def _send(method: Method) -> str:
    path = ", ".join(name for name, _ in method.path)
    path = f"({path},)" if len(method.path) == 1 else f"({path})"
    named = ", named" if method.params else ""
    return f'self._send("{method.id}", {path}{named})'


def _doc(lines: Sequence[str]) -> str:
    """Return the lines as one when they fit."""
    one = plain(" ".join(lines))
    if len(one) <= 96:
        return one
    first, *rest = (plain(line) for line in lines)
    return "\n".join([first, "", *(f"        {line}" for line in rest), "        "])


def _type(made: Shape | Alias) -> str:
    if isinstance(made, Alias):
        return f"\n{made.name}: TypeAlias = {made.annotation}\n"
    hidden = shadowed(made)
    if made.way == "receive":
        return _reply(made, hidden)
    names = [as_keyword(f.name) if made.keywords else f.name for f in made.fields]
    fields = [f"Required[{f.annotation}]" if f.required else f.annotation for f in made.fields]
    if all(name.isidentifier() and name == as_keyword(name) for name in names):
        lines = [f"    {n}: {clear(a, hidden)}" for n, a in zip(names, fields, strict=True)]
        return f"\nclass {made.name}(TypedDict, total=False):\n" + "\n".join(lines) + "\n"
    lines = [f'    "{n}": {a},' for n, a in zip(names, fields, strict=True)]
    return "\n".join([f'\n{made.name} = TypedDict("{made.name}", {{', *lines, "}, total=False)\n"])


def _reply(shape: Shape, hidden: set[str]) -> str:
    dotted: list[Field] = [field for field in shape.fields if readable(field)]
    lines = [f"    {as_keyword(f.name)}: {clear(f.annotation, hidden)}" for f in dotted]
    others = [field.name for field in shape.fields if not readable(field)]
    if others:
        lines.insert(0, f'    """Read with brackets: {plain(", ".join(others))}."""\n')
    return f"\nclass {shape.name}(Reply):\n" + "\n".join(lines) + "\n"


def clear(annotation: str, hidden: set[str]) -> str:
    """Return the annotation with the builtins that the class hides spelt out."""
    if not hidden:
        return annotation
    return _BUILTIN.sub(lambda m: f"builtins.{m[1]}" if m[1] in hidden else m[1], annotation)


def import_blocks(*blocks: Sequence[str]) -> str:
    """Return blocks of imports with a line between them; "" stands for none."""
    return "\n\n".join("\n".join(filter(None, block)) for block in blocks if any(block))


def import_of(module: str, text: str, names: Iterable[str]) -> str:
    """Return the import of the names that the text uses."""
    used = [name for name in names if re.search(rf"(?<![\w.]){name}\b", text)]
    return f"from {module} import {', '.join(used)}" if used else ""


def plain(words: str) -> str:
    return words.replace("\\", "\\\\").replace('"""', "'''").removesuffix('"')
