"""The fewest scopes that allow some operations. Of an operation's scopes any one is enough."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from .model import Operation

_READ = "read"
_EXACT_STEPS = 20_000
"""Choices looked at before a good answer is taken for the best; ordinary questions need a few dozen."""

Cost = tuple[int, int, tuple[str, ...]]


class Needed(NamedTuple):
    """One scope of the answer, and the operations that need it."""

    scope: str
    operations: tuple[str, ...]


class Least(NamedTuple):
    """The answer in one vocabulary. unknown: operations without a scope in it. other_level: operations that
    have none at the level asked for, so that one of the other level stands in."""

    needed: tuple[Needed, ...]
    unknown: tuple[str, ...]
    other_level: tuple[str, ...]

    @property
    def scopes(self) -> tuple[str, ...]:
        return tuple(needed.scope for needed in self.needed)


def classic(operations: Iterable[Operation], *, user_level: bool = False) -> Least:
    """Return the least set of classic scopes, see least."""
    return least({op.id: op.scopes.classic for op in operations}, user_level=user_level)


def granular(operations: Iterable[Operation], *, user_level: bool = False) -> Least:
    """Return the least set of granular scopes, see least."""
    return least({op.id: op.scopes.granular for op in operations}, user_level=user_level)


def least(accepted: Mapping[str, Sequence[str]], *, user_level: bool = False) -> Least:
    """Return the smallest set that has one accepted scope of every operation.

    Among equally small sets the narrowest: read before write. Account level (``:admin``) unless user_level;
    ``:master`` only where nothing else is accepted.
    Source: Zoom docs, "OAuth scopes", read 2026-02; that any listed one is enough is documented.

    >>> least({"users.get": ["user:read:admin", "user:write:admin"]}).scopes
    ('user:read:admin',)
    >>> least({"a": ["user:read:admin", "user:write:admin"], "b": ["user:write:admin"]}).scopes
    ('user:write:admin',)
    """
    choices: dict[str, frozenset[str]] = {}
    other_level = []
    for operation_id, scopes in accepted.items():
        fitting, fits = _at_level(scopes, user_level)
        if fitting:
            choices[operation_id] = frozenset(fitting)
            if not fits:
                other_level.append(operation_id)
    chosen = _smallest(list(choices.values()))
    needed = tuple(
        Needed(scope, tuple(name for name, scopes in choices.items() if scope in scopes))
        for scope in sorted(chosen)
    )
    return Least(needed, tuple(name for name in accepted if name not in choices), tuple(other_level))


def _at_level(scopes: Sequence[str], user_level: bool) -> tuple[list[str], bool]:
    """Return the scopes of the wanted level and True, else those of the nearest level and False."""
    levels: dict[str, list[str]] = {"user": [], "admin": [], "master": []}
    for scope in scopes:
        levels[_level(scope)].append(scope)
    order = ("user", "admin", "master") if user_level else ("admin", "user", "master")
    for level in order:
        if levels[level]:
            return levels[level], level == order[0]
    return [], False


def _level(scope: str) -> str:
    ending = scope.rpartition(":")[2]
    return ending if ending in ("admin", "master") else "user"


def _smallest(wanted: list[frozenset[str]]) -> frozenset[str]:
    """Return the smallest, then narrowest set that meets each of wanted: branch on the one with the fewest
    choices, give up a branch that can't win."""
    best = _greedy(wanted)
    steps = 0

    def search(chosen: frozenset[str]) -> None:
        nonlocal best, steps
        steps += 1
        left = [choice for choice in wanted if not choice & chosen]
        if not left:
            if _cost(chosen) < _cost(best):
                best = chosen
            return
        if len(chosen) + _apart(left) > len(best) or steps > _EXACT_STEPS:
            return
        for scope in sorted(_fewest(left), key=lambda name: (_width(name), name)):
            search(chosen | {scope})

    search(frozenset().union(*(choice for choice in wanted if len(choice) == 1)))
    return best


def _fewest(left: list[frozenset[str]]) -> frozenset[str]:
    return min(left, key=lambda names: len(names))


def _apart(left: list[frozenset[str]]) -> int:
    """Return how many choices share nothing with each other: each needs a scope of its own."""
    seen: set[str] = set()
    count = 0
    for choice in sorted(left, key=lambda names: len(names)):
        if not choice & seen:
            count += 1
            seen |= choice
    return count


def _greedy(wanted: list[frozenset[str]]) -> frozenset[str]:
    """Return a good set quickly: what meets most of the rest comes next."""
    chosen: set[str] = set()
    left = list(wanted)
    while left:
        names = {name for choice in left for name in choice}
        pick = min(names, key=lambda name: (-sum(name in choice for choice in left), _width(name), name))
        chosen.add(pick)
        left = [choice for choice in left if pick not in choice]
    return frozenset(chosen)


def _cost(scopes: frozenset[str]) -> Cost:
    return len(scopes), sum(_width(name) for name in scopes), tuple(sorted(scopes))


def _width(scope: str) -> int:
    """Return 0 for a scope that only reads."""
    return 0 if _READ in scope.split(":") else 1
