"""The apps of a world's Marketplace: who may ask for tokens, with which grants and scopes."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from greenroom.core import well_known

from . import scopes

if TYPE_CHECKING:
    from .world.world import World

WELL_KNOWN_ID = well_known.CLIENT_ID
WELL_KNOWN_SECRET = well_known.CLIENT_SECRET
WELL_KNOWN_WEBHOOK_SECRET = well_known.WEBHOOK_SECRET

DEVICE_GRANT = "urn:ietf:params:oauth:grant-type:device_code"
SERVER_GRANTS = ("account_credentials", "client_credentials")
EVERY_GRANT = (*SERVER_GRANTS, "authorization_code", "refresh_token", DEVICE_GRANT)


def create(
    world: World,
    name: str,
    app_scopes: Sequence[str],
    *,
    grants: Sequence[str] = SERVER_GRANTS,
    client_id: str = "",
    client_secret: str = "",
    webhook_secret_token: str = "",
    redirect_uris: Sequence[str] = (),
    is_public: bool = False,
) -> dict[str, str]:
    """Add an app, or replace the one with that client id; return its credentials, shown this once.

    The client secret is kept as a hash; the webhook secret as it is, because it signs deliveries.
    """
    client_id = client_id or secrets.token_urlsafe(16)
    client_secret = client_secret or secrets.token_urlsafe(24)
    webhook_secret_token = webhook_secret_token or secrets.token_urlsafe(16)
    record = {
        "client_id": client_id,
        "name": name,
        "client_secret_hash": hashed(client_secret),
        "webhook_secret_token": webhook_secret_token,
        "scopes": list(app_scopes),
        "grants": list(grants),
        "redirect_uris": list(redirect_uris),
        "is_public": is_public,
    }
    world.records.put("app", client_id, record)
    return {
        "account_id": world.account_id,
        "client_id": client_id,
        "client_secret": client_secret,
        "webhook_secret_token": webhook_secret_token,
    }


def ensure_well_known(world: World) -> None:
    """Let the app that every sandbox has exist: all grants, all scopes, fixed credentials."""
    if world.records.get("app", WELL_KNOWN_ID) is None:
        create(
            world,
            "Greenroom",
            [scopes.EVERY],
            grants=EVERY_GRANT,
            client_id=WELL_KNOWN_ID,
            client_secret=WELL_KNOWN_SECRET,
            webhook_secret_token=WELL_KNOWN_WEBHOOK_SECRET,
        )


def authenticated(world: World, client_id: str, client_secret: str | None) -> dict[str, Any] | None:
    """Return the app, or None when the id is unknown or the secret wrong. A public client has no secret."""
    app = world.records.get("app", client_id)
    if app is None:
        return None
    if client_secret is None:
        return app if app["is_public"] else None
    return app if hmac.compare_digest(app["client_secret_hash"], hashed(client_secret)) else None


def hashed(secret: str) -> str:
    """Return what is stored in place of a secret or token."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()
