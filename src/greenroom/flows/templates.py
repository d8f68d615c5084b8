"""``${…}`` inside strings: where the data of a run goes into a step.

A string that is one ``${expression}`` and nothing else keeps the value's type; inside other text the value is
written out: text as it is, null as nothing, lists and objects as JSON. ``$${`` stands for ``${`` itself.
"""

from __future__ import annotations

from typing import Any

from greenroom.core import json

from .expressions import ExpressionError, Scope

OPENING = "${"


class Part(tuple[bool, str, int]):
    """A piece of a template: is it an expression, its text, its offset in the string."""

    __slots__ = ()

    @property
    def is_expression(self) -> bool:
        return self[0]

    @property
    def text(self) -> str:
        return self[1]

    @property
    def offset(self) -> int:
        return self[2]


def split(text: str) -> list[Part]:
    """Return the pieces of a template, in order. Raises ExpressionError for a ``${`` that never closes."""
    parts: list[Part] = []
    literal, position = "", 0
    while position < len(text):
        if text.startswith("$${", position):
            literal, position = literal + OPENING, position + 3
        elif text.startswith(OPENING, position):
            end = _closing(text, position + 2)
            if literal:
                parts.append(Part((False, literal, 0)))
            parts.append(Part((True, text[position + 2 : end], position + 2)))
            literal, position = "", end + 1
        else:
            literal, position = literal + text[position], position + 1
    if literal or not parts:
        parts.append(Part((False, literal, 0)))
    return parts


def is_template(value: Any) -> bool:
    """Return whether value is a string with an expression in it."""
    return isinstance(value, str) and OPENING in value


def fill(value: Any, scope: Scope) -> Any:
    """Return value with every template inside it evaluated. Raises ExpressionError."""
    if isinstance(value, dict):
        return {key: fill(item, scope) for key, item in value.items()}
    if isinstance(value, list):
        return [fill(item, scope) for item in value]
    if not is_template(value):
        return value
    parts = split(value)
    if len(parts) == 1 and parts[0].is_expression:
        return scope.evaluate(parts[0].text)
    return "".join(_written(scope.evaluate(part.text)) if part.is_expression else part.text for part in parts)


def _closing(text: str, start: int) -> int:
    """Return where the brace closes that opened before start, past the expression's own braces and quotes."""
    depth, quote, position = 1, "", start
    while position < len(text):
        char = text[position]
        if quote:
            if char == "\\":
                position += 1
            elif char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char == "{":
            depth += 1
        elif char == "}":
            depth -= 1
            if depth == 0:
                return position
        position += 1
    raise ExpressionError("'${' is never closed by '}'; write $${ for the two characters.", offset=start - 2)


def _written(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value
    return json.encode(value).decode()
