"""Which operation a method and an undecoded path mean. A tree of path segments, built from the catalog."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import TYPE_CHECKING, NamedTuple

from greenroom import catalog
from greenroom.core import ids

from . import problems

if TYPE_CHECKING:
    from greenroom.catalog import Operation, Scopes

_PARAM = re.compile(r"\{([^}]*)\}")
_REMEMBERED = 1024
"""Paths whose meaning is not looked for again; it never changes."""
_OWN_AREA = "oauth"  # served by oauth.py, at paths without /v2


class Target(NamedTuple):
    """What a route leads to. names: path parameters in order. scopes: those of this very route."""

    operation: Operation
    names: tuple[str, ...]
    scopes: Scopes


class Match(NamedTuple):
    """A target with the values of its path parameters, decoded."""

    target: Target
    path: dict[str, str]


class _Branch:
    __slots__ = ("literals", "methods", "parameter")

    def __init__(self) -> None:
        self.literals: dict[str, _Branch] = {}
        self.parameter: _Branch | None = None
        self.methods: dict[str, tuple[str, str]] = {}

    def child(self, segment: str) -> _Branch:
        if segment == "{}":
            self.parameter = self.parameter or _Branch()
            return self.parameter
        return self.literals.setdefault(segment, _Branch())


class Router:
    """Routes of every area but OAuth. Operations are read when first asked for."""

    def __init__(self) -> None:
        self._root = _Branch()
        self._targets: dict[tuple[str, str], Target] = {}
        self._known = lru_cache(maxsize=_REMEMBERED)(self._find)
        for route, (area, operation_id) in catalog.index().routes.items():
            method, _, path = route.partition(" ")
            if area != _OWN_AREA:
                self._add(method, path, operation_id)

    def match(self, method: str, path: str) -> Match:
        """Return the operation and its path values. path: without ``/v2``, segments as sent.

        A literal segment goes before a parameter; a trailing slash makes no difference.
        Raises Problem: unknown path 404, known path but other methods 405.
        """
        found = self._known(method, path)
        return Match(found.target, dict(found.path))

    def _find(self, method: str, path: str) -> Match:
        segments = [part for part in path.strip("/").split("/") if part] if path != "/" else []
        allowed: list[str] = []
        found = _walk(self._root, segments, 0, (), method, allowed)
        if found is None:
            raise problems.wrong_method(method, sorted(set(allowed))) if allowed else problems.unknown_path()
        place, values = found
        target = self._target(method, *place)
        return Match(target, dict(zip(target.names, map(ids.decode_segment, values), strict=True)))

    def _add(self, method: str, path: str, operation_id: str) -> None:
        branch = self._root
        for segment in path.strip("/").split("/"):
            branch = branch.child(segment)
        branch.methods.setdefault(method, (path, operation_id))

    def _target(self, method: str, path: str, operation_id: str) -> Target:
        key = (method, path)
        if key not in self._targets:
            self._targets[key] = _target(method, path, catalog.operation(operation_id))
        return self._targets[key]


@cache
def router() -> Router:
    """Return the one router: the catalog does not change while a process runs."""
    return Router()


def _walk(
    branch: _Branch, segments: list[str], at: int, values: tuple[str, ...], method: str, allowed: list[str]
) -> tuple[tuple[str, str], tuple[str, ...]] | None:
    """Return what the segments from ``at`` on lead to; methods of dead ends are added to allowed."""
    if at == len(segments):
        place = branch.methods.get(method)
        if place is None:
            allowed.extend(branch.methods)
            return None
        return place, values
    literal = branch.literals.get(segments[at])
    if literal is not None:
        found = _walk(literal, segments, at + 1, values, method, allowed)
        if found is not None:
            return found
    if branch.parameter is None:
        return None
    return _walk(branch.parameter, segments, at + 1, (*values, segments[at]), method, allowed)


def _target(method: str, path: str, operation: Operation) -> Target:
    """Return the target with the parameter names of the route it was reached by."""
    if operation.method == method and _shape(operation.path) == path:
        return Target(operation, tuple(_PARAM.findall(operation.path)), operation.scopes)
    for alias in operation.aliases:
        if alias.method == method and _shape(alias.path) == path:
            return Target(operation, _names(operation, alias.path), alias.scopes or operation.scopes)
    return Target(operation, tuple(_PARAM.findall(operation.path)), operation.scopes)


def _names(operation: Operation, alias: str) -> tuple[str, ...]:
    """Return an alias's parameter names; where it has as many as the operation, they are the operation's."""
    own, named = _PARAM.findall(operation.path), _PARAM.findall(alias)
    extra = len(named) - len(own)
    return tuple(named[:extra] + own) if extra >= 0 else tuple(named)


def _shape(path: str) -> str:
    return _PARAM.sub("{}", path)
