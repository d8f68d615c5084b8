"""What does not have the shape it should have, in words; ``core/mismatch.py`` has those for structs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from difflib import get_close_matches
from typing import Any, get_args

from greenroom.core.mismatch import KINDS

_FORMS = {r"^\+[0-9]{7,15}$": 'a telephone number such as "+12055550101", in quotes'}
_GIVEN = {str: "text", bool: "true or false", list: "a list"}
_WORDS = KINDS | {"object": "keys with values", "null": "nothing"}
"""As people say it who write YAML."""
_MOST = 60


def near(name: object, known: Iterable[str]) -> str:
    """Return what to write instead of a name there is none of: the nearest, or else all there are."""
    names = list(known)
    close = get_close_matches(str(name), names, 1)
    return f"did you mean {close[0]}?" if close else f"there are: {', '.join(names) or 'none'}"


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


def sentence(text: str) -> str:
    """Return the text with a full stop, unless it is a question."""
    return text if text.endswith(("?", ".")) else f"{text}."


def meant(shape: Any, given: Mapping[str, Any]) -> Any:
    """Return the struct that given should have been, of several that are told apart by ``kind``; all of them
    where it says none."""
    structs = get_args(shape)
    return next((one for one in structs if one.__struct_config__.tag == given.get("kind")), shape)


def _either(types: Iterable[str]) -> str:
    return " or ".join(dict.fromkeys(_WORDS.get(one, one) for one in types))


def _kind_of(value: object) -> str:
    if value is None:
        return "nothing"
    if type(value) in (int, float):
        return _shown(value)
    return _GIVEN.get(type(value), "keys with values")


def _shown(value: object) -> str:
    text = repr(value)
    return text if len(text) <= _MOST else f"{text[:_MOST]}…"
