"""A bearer token -> who is asking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from . import entities, problems
from .apps import hashed
from .registry import Token

if TYPE_CHECKING:
    from greenroom.catalog import Operation

    from .registry import Problem
    from .world.world import World

ME = "me"
_LACKING = r"^Missing token|^Missing Authorization|^Requires an access token|not logged in"
_REFUSED = r"^Invalid or expired token|^Invalid Authorization token"
_EXPIRED = r"^Access token has expired"
_OTHER_KIND = r"only supports OAuth2"
_DOTS_OF_A_JWT = 2


def in_words(problem: Problem, operation: Operation, headers: Mapping[str, str]) -> Problem:
    """Return the refusal of a token as the operation itself documents it, else as it is."""
    header = headers.get("authorization", "")
    if header.count(".") == _DOTS_OF_A_JWT and (other := entities.told(operation, _OTHER_KIND)):
        return other
    is_old = problem.message == problems.expired_token().message
    own = entities.told(operation, (f"{_EXPIRED}|{_REFUSED}" if is_old else _REFUSED) if header else _LACKING)
    return own if own is not None and own.status == problem.status else problem


class Authenticator:
    """Knows the tokens of one world; remembers those it saw for as long as no token changes."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._seen: dict[str, tuple[Token, int]] = {}
        self._stamp = -1

    def authenticate(self, headers: Mapping[str, str]) -> Token:
        """Return the token's bearer. Raises Problem 401/124, with another text when the token is too old.

        headers: names in lower case.
        """
        header = headers.get("authorization", "")
        stamp = self._world.records.stamp("token")
        if stamp != self._stamp:
            self._seen.clear()
            self._stamp = stamp
        known = self._seen.get(header)
        if known is None:
            known = self._seen[header] = self._look_up(header)
        token, expires_ms = known
        if self._world.clock.now_ms() >= expires_ms:
            raise problems.expired_token()
        return token

    def _look_up(self, header: str) -> tuple[Token, int]:
        scheme, _, value = header.strip().partition(" ")
        if scheme.lower() != "bearer" or not value.strip():
            raise problems.invalid_token()
        found = self._world.records.get("token", hashed(value.strip()))
        if found is None:
            raise problems.invalid_token()
        token = Token(found["app"], found["user_id"], frozenset(found["scopes"]), found["grant"])
        return token, found["expires_ms"]


def resolve_user(value: str, token: Token, world: World) -> str:
    """Return the user id that a path value means: an id, an e-mail address, or ``me``.

    Zoom's docs tell server-to-server apps not to use ``me``; it means the app's owner here, and in a sub
    account that account's owner. Source: assumed.
    """
    if value == ME:
        return token.user_id if world is world.master else world.owner_id
    if "@" in value:
        user = world.records.find("user", "email", value.lower())
        return str(user["id"]) if user else value
    return value
