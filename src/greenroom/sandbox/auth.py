"""A bearer token -> who is asking."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from greenroom.core.clock import epoch_ms

from . import problems
from .apps import hashed
from .registry import Token

if TYPE_CHECKING:
    from .world.world import World

ME = "me"


def authenticate(headers: Mapping[str, str], world: World) -> Token:
    """Return the token's bearer. Raises Problem 401/124, with another text when the token is too old.

    headers: names in lower case.
    """
    scheme, _, value = headers.get("authorization", "").strip().partition(" ")
    if scheme.lower() != "bearer" or not value.strip():
        raise problems.invalid_token()
    found = world.records.get("token", hashed(value.strip()))
    if found is None:
        raise problems.invalid_token()
    if epoch_ms(world.now()) >= found["expires_ms"]:
        raise problems.expired_token()
    return Token(found["app"], found["user_id"], frozenset(found["scopes"]), found["grant"])


def resolve_user(value: str, token: Token, world: World) -> str:
    """Return the user id that a path value means: an id, an e-mail address, or ``me``.

    Zoom's docs tell server-to-server apps not to use ``me``; it means the app's owner here. Source: assumed.
    """
    if value == ME:
        return token.user_id
    if "@" in value:
        user = world.records.find("user", "email", value.lower())
        return str(user["id"]) if user else value
    return value
