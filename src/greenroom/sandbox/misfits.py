"""What does not have the shape it should have, in words: for world files and for the control API."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

_NOUNS = {
    "array": "a list",
    "object": "keys with values",
    "str": "text",
    "string": "text",
    "int": "a whole number",
    "integer": "a whole number",
    "float": "a number",
    "number": "a number",
    "bool": "true or false",
    "boolean": "true or false",
    "null": "nothing",
}
_FORMS = {r"^\+[0-9]{7,15}$": 'a telephone number such as "+12055550101", in quotes'}
_KINDS = {str: "text", bool: "true or false", list: "a list"}
_SAID = re.compile(r"(?P<what>.*?)(?: - at `\$\.?(?P<where>.*)`)?", re.DOTALL)
_TYPE = re.compile(r"Expected `(?P<wanted>[^`]+)`, got `(?P<given>[^`]+)`")
_FIELD = re.compile(r"Object (?P<what>missing required|contains unknown) field `(?P<name>.*)`", re.DOTALL)
_CHOICE = re.compile(r"Invalid enum value (?P<value>.*)", re.DOTALL)
_MOST = 60


def near(name: object, known: Iterable[str]) -> str:
    """Return what to write instead of a name there is none of: the nearest, or else all there are."""
    names = list(known)
    close = get_close_matches(str(name), names, 1)
    return f"did you mean {close[0]}?" if close else f"there are: {', '.join(names) or 'none'}"


# A JSON Schema's refusals


def first_of(errors: Iterable[Any]) -> Any:
    """Return the error to tell, None for none: a key there is none of says more than one that is missing."""
    found = list(errors)
    if not found:
        return None
    beside = [one for one in found if list(one.instance_path) == list(found[0].instance_path)]
    return next((one for one in beside if one.kind.name == "additionalProperties"), found[0])


def by_schema(error: Any, schema: Mapping[str, Any]) -> str:
    """Return what is wrong with a value, without its place. error: of jsonschema_rs, for this schema."""
    kind, limit, given = error.kind.name, error.kind.value, _shown(error.instance)
    if kind == "type":
        return f"it must be {_either(limit)}, not {_kind_of(error.instance)}{_unquoted(error, limit)}"
    if kind == "additionalProperties":
        known = _at(schema, list(error.schema_path)[:-1])["properties"]
        return f"there is no key {limit[0]!r}; {near(limit[0], known)}"
    words = {
        "required": f"{limit!r} is missing",
        "const": f"it must be {limit!r}, not {given}",
        "minimum": f"{given} is too small; at least {limit}",
        "maximum": f"{given} is too large; at most {limit}",
        "minLength": "it is empty",
        "minItems": "it is empty",
    }
    if kind == "enum":
        return f"{given} is no choice; {near(error.instance, limit)}"
    if kind == "pattern" and limit in _FORMS:
        return f"{given} is not {_FORMS[limit]}"
    return words.get(kind) or str(error.message)


def _at(schema: Mapping[str, Any], steps: list[str | int]) -> Any:
    here: Any = schema
    for step in steps:
        here = here[step]
    return here


def _unquoted(error: Any, wanted: list[str]) -> str:
    is_number = isinstance(error.instance, (int, float)) and not isinstance(error.instance, bool)
    return "; put it in quotes" if wanted == ["string"] and is_number else ""


# A struct's refusals


def by_struct(error: msgspec.ValidationError, shape: Any, given: Mapping[str, Any]) -> str:
    """Return what is wrong in a sentence that names the field.

    shape: a struct, or several that are told apart by ``kind``.
    """
    said = _SAID.fullmatch(str(error))
    assert said is not None
    what, where = said["what"], said["where"] or ""
    struct = _meant(shape, given)
    if found := _TYPE.fullmatch(what):
        wanted, got = _either(found["wanted"].split(" | ")), _NOUNS.get(found["given"], found["given"])
        return f"{where or 'The body'} must be {wanted}, not {got}."
    if found := _FIELD.fullmatch(what):
        name = f"{where}.{found['name']}" if where else found["name"]
        if found["what"].startswith("missing"):
            return f"{name} is missing."
        hint = "" if where or struct is None else f"; {near(name, _fields(struct))}"
        return sentence(f"{name[:_MOST]!r} is no field here{hint}")
    if found := _CHOICE.fullmatch(what):
        return sentence(f"{where} can't be {found['value'][:_MOST]}{_choices(struct, where)}")
    return sentence(f"{where}: {what}" if where else what)


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it is a question."""
    return text if text.endswith(("?", ".")) else f"{text}."


def _meant(shape: Any, given: Mapping[str, Any]) -> Any:
    """Return the struct that given should have been; None where it says no kind."""
    structs = get_args(shape) or (shape,)
    if len(structs) == 1:
        return structs[0]
    return next((one for one in structs if one.__struct_config__.tag == given.get("kind")), None)


def _fields(struct: Any) -> tuple[str, ...]:
    fields: tuple[str, ...] = struct.__struct_encode_fields__
    return fields


def _choices(struct: Any, field: str) -> str:
    hint = get_type_hints(struct).get(field) if struct is not None else None
    return f"; there are: {', '.join(map(str, get_args(hint)))}" if get_origin(hint) is Literal else ""


# Values and types


def _either(types: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(_NOUNS.get(one, one) for one in types))


def _kind_of(value: object) -> str:
    if value is None:
        return "nothing"
    if type(value) in (int, float):
        return _shown(value)
    return _KINDS.get(type(value), "keys with values")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
