"""Rules that say no in the operation's own words: a test, and a pattern for what the catalog lets it say."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Any

from . import entities
from .registry import Problem, Request, befores
from .world.world import World

Test = Callable[[Request, World], Any]

_GENERAL = r"^Invalid parameter(\.$|: .?\$?params|: \{0\}\.$)|^Invalid Request Body format"
"""What an operation says of a wrong field or body, whichever it is."""
_FAILED = r"^c?Validation Failed\.?$"
"""Operations write it in several ways."""
_PLAIN = re.compile(r"[\w.@+/=-]+")

_early: defaultdict[str, list[Callable[[Request, World], None]]] = defaultdict(list)
_fields: defaultdict[str, dict[str, str]] = defaultdict(dict)


def refuses(words: str, *operations: str, early: bool = False) -> Callable[[Test], Test]:
    """Let the operations refuse what the function finds true, with the error that matches ``words``.

    Text that the function returns stands for the gaps of the error, several texts for one gap after the
    other. An operation without such an error refuses nothing. early: look before the fields are checked;
    query and body are then as they were sent.
    """

    def keep(test: Test) -> Test:
        def rule(request: Request, world: World) -> None:
            found = test(request, world)
            if found:
                value = found if isinstance(found, str | tuple) else ""
                own = entities.told(request.operation, words, value, request.path)
                if own is not None:
                    raise own

        for name in operations:
            (_early if early else befores)[name].append(rule)
        return test

    return keep


def check_early(request: Request, world: World) -> None:
    """Raise Problem for the first rule that looks at what was sent, before anything else does."""
    for rule in _early.get(request.operation.id, ()):
        rule(request, world)


def has_early(operation_id: str) -> bool:
    return operation_id in _early


def is_plain(text: str) -> bool:
    """Return whether text could be an id, a number or an e-mail address, by the signs in it."""
    return _PLAIN.fullmatch(text) is not None


def field_words(*operations: str, **fields: str) -> None:
    """Let the operations refuse a field that breaks its schema with the error that matches the field's words,
    a pattern."""
    for id in operations:
        _fields[id].update(fields)


def in_own_words(problem: Problem, request: Request) -> Problem:
    """Return the refusal of a body or field as the operation documents it, for that very field if it can,
    else as it is.

    Where the operation has its own way to write that validation failed, it is written so.
    """
    names = _leaves(problem.errors)
    for name in names:
        own = _of_field(name, request)
        if own is not None:
            return own
    named = names[0] if names else ""
    return entities.told(request.operation, _GENERAL, named, request.path) or _as_written(problem, request)


def _of_field(name: str, request: Request) -> Problem | None:
    words = _fields.get(request.operation.id, {}).get(name)
    if words is None and entities.told(request.operation, _FAILED) is None:
        words = rf"^invalid (parameter|field)s?:? ?[\"'`]?([\w/]+/)?{re.escape(name)}\b"
    return entities.told(request.operation, words, "", request.path) if words else None


def _as_written(problem: Problem, request: Request) -> Problem:
    """Return it in the operation's own spelling."""
    own = entities.told(request.operation, _FAILED) if re.fullmatch(_FAILED, problem.message) else None
    return Problem(own.status, own.code, own.message, problem.errors) if own else problem


def _leaves(errors: Sequence[Any]) -> list[str]:
    """Return the names of the fields, sections and places in lists left out."""
    names = [[part for part in str(one["field"]).split(".") if not part.isdigit()] for one in errors]
    return [part for parts in names for part in reversed(parts)]
