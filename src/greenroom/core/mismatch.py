"""Words for a value that does not fit its type: which field, what it takes, an example."""

from __future__ import annotations

import re
from difflib import get_close_matches
from typing import Any

import msgspec

from .json import encode

KINDS = {
    "int": "a whole number",
    "integer": "a whole number",
    "float": "a number",
    "number": "a number",
    "str": "text",
    "string": "text",
    "bool": "true or false",
    "boolean": "true or false",
    "array": "a list",
    "object": "an object",
    "null": "null",
}
"""The types of Python and of JSON Schema in words."""
_EXPECTED = re.compile(
    r"Expected `(?P<kinds>[^`]+)`(?: (?:of )?(?P<bound>(?:length )?[<>]?=? ?[\d.]+))?"
    r"(?:, got (?:`(?P<got>\w+)`|\d+))?"
)
_NAMED = re.compile(r"Object (missing required|contains unknown) field `([^`]+)`")
_MANY = 12
"""Names told when none comes near."""


def told(error: msgspec.ValidationError, shape: Any, *, whole: str = "The body") -> str:
    """Return error as a sentence: ``effect.status must be a whole number, such as 1; it is text.``

    shape: the type that ``msgspec.convert`` was asked for. whole: what to call the value as a whole.
    """
    text, _, place = str(error).partition(" - at `$")
    path = place.rstrip("`").removeprefix(".").replace("[...]", ".*")
    wanted = _at(msgspec.inspect.type_info(shape), re.findall(r"[^.\[\]]+", path))
    named = _NAMED.fullmatch(text)
    if named is not None:
        return _about_field(named[1], named[2], f"{path}.{named[2]}".lstrip("."), wanted)
    subject = path or whole
    if choices := _choices(wanted):
        return f"{subject} must be one of {', '.join(map(str, choices))}."
    example = "" if text.startswith("Expected `bool`") else _example(wanted)
    such_as = f", such as {example}" if example else ""
    expected = _EXPECTED.fullmatch(text)
    if expected is None:
        return f"{subject}: {text}{such_as}."
    bound = f" of {expected['bound']}" if expected["bound"] else ""
    for sign, words in ((">=", "at least"), ("<=", "at most"), (">", "more than"), ("<", "less than")):
        bound = bound.replace(sign, words)
    got = f"; it is {_kinds(expected['got'])}" if expected["got"] else ""
    return f"{subject} must be {_kinds(expected['kinds'])}{bound}{such_as}{got}."


def _about_field(what: str, name: str, path: str, wanted: Any) -> str:
    if what == "missing required":
        example = _example(_at(wanted, [name]))
        return f"{path} is missing" + (f"; give for example {example}." if example else ".")
    return f"{path} is unknown{_names(name, list(_fields(wanted)))}"


def _kinds(names: str) -> str:
    return " or ".join(KINDS.get(name, name) for name in names.split(" | "))


def _names(wrong: str, known: list[str]) -> str:
    near = get_close_matches(wrong, known, 3)
    if near:
        return f". Near it: {', '.join(near)}."
    return f"; known are {', '.join(known[:_MANY])}." if known else "."


def _at(info: Any, steps: list[str]) -> Any:
    """Return the type that steps lead to, None where they lead nowhere."""
    for step in steps:
        for one in _members(info):
            info = (
                _fields(one).get(step) or getattr(one, "item_type", None) or getattr(one, "value_type", None)
            )
            if info is not None:
                break
        else:
            return None
    return info


def _members(info: Any) -> tuple[Any, ...]:
    """Return the types of a union, else the one."""
    return info.types if isinstance(info, msgspec.inspect.UnionType) else (info,)


def _fields(info: Any) -> dict[str, Any]:
    return {
        field.encode_name: field.type for one in _members(info) for field in getattr(one, "fields", ()) or ()
    }


def _choices(info: Any) -> tuple[Any, ...]:
    for one in _members(info):
        if isinstance(one, msgspec.inspect.LiteralType):
            return one.values
        if isinstance(one, msgspec.inspect.EnumType):
            return tuple(choice.value for choice in one.cls)
    return ()


def _example(info: Any) -> str:
    """Return a value of a type as JSON, "" where none says anything."""
    value = _sample(info)
    return "" if value in (None, {}, "…") else encode(value).decode()


def _sample(info: Any) -> Any:
    one = _members(info)[0]
    if choices := _choices(info):
        return choices[0]
    match type(one).__name__:
        case "IntType" | "FloatType":
            return one.ge if one.ge is not None else 1
        case "BoolType":
            return True
        case "StrType":
            return "…"
        case "ListType" | "CollectionType" | "VarTupleType" | "SetType":
            return [inner] if (inner := _sample(one.item_type)) is not None else []
        case "StructType":
            needed = [field for field in one.fields if field.required] or list(one.fields[:1])
            return {field.encode_name: _sample(field.type) for field in needed}
    return None
