"""Whether a token may do what it asks: any one of the scopes listed for the route is enough."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import get_close_matches
from functools import cache
from typing import TYPE_CHECKING

from greenroom import catalog

from . import misfits, problems
from .registry import Problem

if TYPE_CHECKING:
    from greenroom.catalog import Scopes

    from .registry import Token

BOT = "imchat:bot"
EVERY = "*"
"""Stands for all scopes there are, in an app and in its tokens."""


def check(token: Token, scopes: Scopes, *, is_own: bool) -> None:
    """Raise Problem 400/4711 unless the token has one of the scopes, classic or granular; 400/200 for a token
    of client credentials, which stands for no user and is for the calls of chatbots alone.

    is_own: the request addresses the token's own user, or no user at all; for another user's data only the
    ``:admin`` and ``:master`` forms count. Nothing is implied: a write scope does not read.
    Source: Zoom's API reference and forum, read 2026-02; the lists documented, the words for client
    credentials observed, the targets assumed.
    """
    listed = (*scopes.classic, *scopes.granular)
    if token.grant == "client_credentials" and listed and BOT not in listed:
        raise Problem(400, 200, "Invalid api key or secret.")
    if not listed or EVERY in token.scopes:
        return
    wanted = listed if is_own else tuple(scope for scope in listed if _is_wide(scope))
    if not token.scopes.intersection(wanted):
        raise problems.missing_scopes(wanted or listed)


def expanded(scopes: Iterable[str]) -> list[str]:
    """Return the scopes with ``*`` written out, as the token endpoint names them."""
    named = set(scopes)
    return sorted(named - {EVERY} | _all()) if EVERY in named else sorted(named)


def check_names(names: Iterable[str]) -> None:
    """Raise ValueError for a scope that no operation asks for, with the one that was perhaps meant."""
    for name in names:
        if name != EVERY and name not in _all():
            raise ValueError(misfits.sentence(f"No operation asks for a scope {name[:80]!r}{_perhaps(name)}"))


def _perhaps(name: str) -> str:
    close = get_close_matches(name, _all(), 1)
    return f"; did you mean {close[0]}?" if close else "; greenroom scopes OPERATION lists those of one"


@cache
def _all() -> frozenset[str]:
    found: set[str] = set()
    for operation in catalog.operations():
        for scopes in (operation.scopes, *(alias.scopes for alias in operation.aliases)):
            if scopes:
                found.update(scopes.classic, scopes.granular)
    return frozenset(found)


def _is_wide(scope: str) -> bool:
    return scope.endswith((":admin", ":master"))
