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

_ANY_FIELD = r"^Invalid parameter: \{0\}\.$"
_early: defaultdict[str, list[Callable[[Request, World], None]]] = defaultdict(list)


def refuses(words: str, *operations: str, early: bool = False) -> Callable[[Test], Test]:
    """Let the operations refuse what the function finds true, with the error that matches ``words``.

    Text that the function returns stands for the gaps of the error. An operation without such an error
    refuses nothing. early: look before the fields are checked; query and body are then as they were sent.
    """

    def keep(test: Test) -> Test:
        def rule(request: Request, world: World) -> None:
            found = test(request, world)
            if found:
                value = found if isinstance(found, str) else ""
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


def in_own_words(problem: Problem, request: Request) -> Problem:
    """Return the refusal of a field as the operation documents it for that very field, else as it is."""
    if entities.told(request.operation, r"^Validation Failed\.$") is not None:
        return problem
    for name in _leaves(problem.errors):
        pattern = rf"^invalid (parameter|field)s?:? ?[\"'`]?([\w/]+/)?{re.escape(name)}\b"
        own = entities.told(request.operation, pattern, "", request.path)
        own = own or entities.told(request.operation, _ANY_FIELD, name)
        if own is not None:
            return own
    return problem


def _leaves(errors: Sequence[Any]) -> list[str]:
    """Return the names of the fields, sections and places in lists left out."""
    names = [[part for part in str(one["field"]).split(".") if not part.isdigit()] for one in errors]
    return [part for parts in names for part in reversed(parts)]
