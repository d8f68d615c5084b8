"""Tokens: how they look, how they are kept. Only their hashes are stored."""

from __future__ import annotations

import base64
import secrets
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from greenroom.core import json
from greenroom.core.clock import epoch_ms

from . import leftovers
from .apps import hashed

if TYPE_CHECKING:
    from .world.world import World

ACCESS_LIFE_S = 3600
"""Source: Zoom docs, "Server-to-Server OAuth", read 2026-02; documented."""
REFRESH_LIFE = timedelta(days=90)
"""Source: reports of current practice; assumed."""
_KEPT_AFTER_EXPIRY = timedelta(days=1)
"""So long a token is answered as expired, not as unknown."""


def issue_access(
    world: World, app: dict[str, Any], user_id: str, grant: str, scopes: list[str], *, family: str = ""
) -> str:
    """Return a new access token of the app, good for an hour of the world's clock.

    While the clock is being moved, the hour counts from where it goes: whoever asks lives by the machine's
    clock, and would find each new token too old as soon as it has it.
    """
    expires_at = world.clock.arrives_at + timedelta(seconds=ACCESS_LIFE_S)
    token = _looks_like_jwt(world, app["client_id"], user_id)
    body = {
        "app": app["client_id"],
        "user_id": user_id,
        "scopes": scopes,
        "grant": grant,
        "expires_ms": epoch_ms(expires_at),
        "family": family,
    }
    leftovers.keep(
        world, "token", hashed(token), body, expires_at + _KEPT_AFTER_EXPIRY, _keys(app, family, user_id)
    )
    return token


def issue_refresh(
    world: World, app: dict[str, Any], user_id: str, grant: str, scopes: list[str], family: str
) -> str:
    """Return a new refresh token. family: shared by all tokens that descend from one consent."""
    token = _looks_like_jwt(world, app["client_id"], user_id)
    body = {
        "app": app["client_id"],
        "user_id": user_id,
        "scopes": scopes,
        "grant": grant,
        "expires_ms": epoch_ms(world.now() + REFRESH_LIFE),
        "family": family,
        "is_spent": False,
    }
    until = world.now() + REFRESH_LIFE + _KEPT_AFTER_EXPIRY
    leftovers.keep(world, "refresh_token", hashed(token), body, until, _keys(app, family, user_id))
    return token


def refresh_record(world: World, token: str) -> dict[str, Any] | None:
    """Return what is known of a refresh token, its hash under ``id``."""
    found = world.records.get("refresh_token", hashed(token))
    return None if found is None else {**found, "id": hashed(token)}


def spend(world: World, record: dict[str, Any]) -> None:
    """Mark a refresh token as used."""
    body = {name: value for name, value in record.items() if name != "id"}
    world.records.put("refresh_token", record["id"], {**body, "is_spent": True})


def revoke(world: World, token: str) -> None:
    """End a token and every other one from the same consent. An unknown one changes nothing."""
    for kind in ("token", "refresh_token"):
        found = world.records.get(kind, hashed(token))
        if found is not None:
            world.records.delete(kind, hashed(token))
            if found["family"]:
                revoke_family(world, found["family"])


def revoke_family(world: World, family: str) -> None:
    """End every token that descends from one consent."""
    for kind in ("token", "refresh_token"):
        for row in world.records.list(kind, where={"family": family}):
            world.records.delete(kind, row.id)


def revoke_app(world: World, client_id: str, *, user_id: str | None = None) -> None:
    """End the app's tokens: all of them, or those from one user's consent."""
    for kind in ("token", "refresh_token"):
        for row in world.records.list(kind, where={"app": client_id}):
            if user_id is None or (row.body["user_id"] == user_id and row.body["family"]):
                world.records.delete(kind, row.id)


def revoke_user(world: World, user_id: str) -> None:
    """End every token that acts for a user."""
    for kind in ("token", "refresh_token"):
        for row in world.records.list(kind, where={"user": user_id}):
            world.records.delete(kind, row.id)


def _keys(app: dict[str, Any], family: str, user_id: str) -> dict[str, str]:
    return {"app": app["client_id"], "family": family, "user": user_id}


def _looks_like_jwt(world: World, client_id: str, user_id: str) -> str:
    """Return an opaque token in the form of Zoom's: three base64url parts, HS512 in the first."""
    now_s = epoch_ms(world.now()) // 1000
    head = {"sv": "000001", "alg": "HS512", "v": "2.0", "kid": secrets.token_hex(8)}
    claims = {
        "iss": f"zm:cid:{client_id}",
        "aud": "https://oauth.zoom.us",
        "uid": user_id,
        "aid": world.account_id,
        "iat": now_s,
        "exp": now_s + ACCESS_LIFE_S,
    }
    parts = (json.encode(head), json.encode(claims), secrets.token_bytes(64))
    return ".".join(base64.urlsafe_b64encode(part).decode().rstrip("=") for part in parts)
