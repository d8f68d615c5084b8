"""What happens before a token: a user's consent, given as an authorization code or on a device.

The sandbox's user is signed in already and says yes: authorize answers with an immediate redirect, opening
the device page approves.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import html
import secrets
from datetime import timedelta
from typing import Any
from urllib.parse import urlencode, urlsplit

from greenroom.core.clock import epoch_ms

from . import apps, leftovers
from .registry import Token
from .world import diary
from .world.world import World

CODE_LIFE = timedelta(minutes=5)
"""Source: Zoom docs, "OAuth error messages", read 2026-02; documented."""
DEVICE_LIFE_S = 900
POLL_INTERVAL_S = 5
DEVICE_PATH = "/oauth/device"
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})
_LETTERS = "BCDFGHJKLMNPQRSTVWXZ"


class Refused(Exception):
    """The token endpoint says no: ``{"reason", "error"}``. Source: Zoom's forum and SDK; observed."""

    def __init__(self, reason: str, error: str, status: int = 400) -> None:
        super().__init__(reason)
        self.reason, self.error, self.status = reason, error, status


class NotYet(Refused):
    """Ask again later. What was written on the way stays."""


def authorize(world: World, given: dict[str, str]) -> str:
    """Return where the browser goes with its code. Raises Refused for a bad client or address.

    given: ``response_type client_id redirect_uri state code_challenge code_challenge_method``; a
    ``login_hint`` chooses another user than the owner by e-mail or id. Unknown ones are ignored.
    """
    app = world.records.get("app", given.get("client_id", ""))
    if app is None or "authorization_code" not in app["grants"]:
        raise Refused("Invalid client_id", "invalid_client")
    if given.get("response_type", "code") != "code":
        raise Refused("Unsupported response type", "unsupported_response_type")
    redirect_uri = _allowed(app, given.get("redirect_uri", ""))
    method = given.get("code_challenge_method", "plain")
    if method not in ("plain", "S256"):
        raise Refused("code_challenge_method must be plain or S256", "invalid_request")
    code, user_id = secrets.token_urlsafe(24), _user(world, given.get("login_hint", ""))
    _note_sign_in(world, user_id)
    body = {
        "app": app["client_id"],
        "user_id": user_id,
        "redirect_uri": redirect_uri,
        "challenge": given.get("code_challenge", ""),
        "method": method,
        "expires_ms": epoch_ms(world.now() + CODE_LIFE),
    }
    leftovers.keep(world, "auth_code", apps.hashed(code), body, world.now() + CODE_LIFE)
    query = {"code": code} | ({"state": given["state"]} if "state" in given else {})
    return f"{redirect_uri}{'&' if '?' in redirect_uri else '?'}{urlencode(query)}"


def redeem_code(world: World, app: dict[str, Any], given: dict[str, str]) -> str:
    """Return the user who consented; the code is used up. Raises Refused."""
    id = apps.hashed(given.get("code", ""))
    found = world.records.get("auth_code", id)
    if found is None or found["app"] != app["client_id"] or is_past(world, found["expires_ms"]):
        raise Refused("Invalid authorization code", "invalid_grant")
    if given.get("redirect_uri", found["redirect_uri"]) != found["redirect_uri"]:
        raise Refused("Redirect URI mismatch", "invalid_grant")
    if not _proves(found, given.get("code_verifier", "")):
        raise Refused("Invalid code verifier", "invalid_grant")
    world.records.delete("auth_code", id)
    return str(found["user_id"])


def start_device(world: World, app: dict[str, Any], base_url: str) -> dict[str, Any]:
    """Return what a device shows its user. Source: RFC 8628 and Zoom's blog; documented."""
    device_code = secrets.token_urlsafe(32)
    user_code = "".join(secrets.choice(_LETTERS) for _ in range(8))
    body = {
        "app": app["client_id"],
        "user_id": "",
        "expires_ms": epoch_ms(world.now()) + DEVICE_LIFE_S * 1000,
        "interval_s": POLL_INTERVAL_S,
        "polled_ms": 0,
    }
    until = world.now() + timedelta(seconds=2 * DEVICE_LIFE_S)
    leftovers.keep(world, "device_code", apps.hashed(device_code), body, until, {"user_code": user_code})
    page = f"{base_url}{DEVICE_PATH}"
    return {
        "device_code": device_code,
        "user_code": user_code,
        "verification_uri": page,
        "verification_uri_complete": f"{page}?user_code={user_code}",
        "expires_in": DEVICE_LIFE_S,
        "interval": POLL_INTERVAL_S,
    }


def device_page(world: World, user_code: str) -> str:
    """Approve the device that shows this code; return a page that says what happened."""
    rows = world.records.list("device_code", where={"user_code": user_code.upper().replace("-", "")})
    if not rows or is_past(world, rows[0].body["expires_ms"]):
        form = '<form><input name="user_code" aria-label="Code" autofocus> <button>Continue</button></form>'
        said = f"No device waits with the code {html.escape(user_code)}." if user_code else "Enter the code."
        return _page(f"<p>{said}</p>{form}")
    world.records.put("device_code", rows[0].id, {**rows[0].body, "user_id": world.owner_id})
    _note_sign_in(world, world.owner_id)
    return _page("<p>The device is connected. You can close this page.</p>")


def poll_device(world: World, app: dict[str, Any], device_code: str) -> str:
    """Return the user once the device is approved. Raises Refused with the word that says why not yet.

    A poll that comes too early is remembered, so the refusal does not undo what was written.
    """
    id = apps.hashed(device_code)
    found = world.records.get("device_code", id)
    if found is None or found["app"] != app["client_id"]:
        raise Refused("Invalid device code", "invalid_grant")
    if is_past(world, found["expires_ms"]):
        raise Refused("The device code has expired", "expired_token")
    if found["user_id"]:
        world.records.delete("device_code", id)
        return str(found["user_id"])
    raise _not_yet(world, id, found)


def is_past(world: World, moment_ms: int) -> bool:
    """Return whether the world's clock has reached a time."""
    return epoch_ms(world.now()) >= moment_ms


def _not_yet(world: World, id: str, found: dict[str, Any]) -> NotYet:
    """Note the poll; one that comes too soon makes the next wait longer."""
    now_ms = epoch_ms(world.now())
    is_hasty = found["polled_ms"] and now_ms - found["polled_ms"] < found["interval_s"] * 1000
    found["polled_ms"] = now_ms
    if is_hasty:
        found["interval_s"] += 5
    world.records.put("device_code", id, found)
    if is_hasty:
        return NotYet("Polling too fast; wait five seconds longer", "slow_down")
    return NotYet("The user has not approved yet", "authorization_pending")


def _allowed(app: dict[str, Any], redirect_uri: str) -> str:
    """Return the address if it is registered or on this machine, the first registered one for none."""
    registered = app["redirect_uris"]
    if not redirect_uri and registered:
        return str(registered[0])
    if redirect_uri in registered:
        return redirect_uri
    try:
        parts = urlsplit(redirect_uri)
        host = parts.hostname
    except ValueError:
        host, parts = None, urlsplit("")
    clean = all(32 < ord(letter) < 127 for letter in redirect_uri)
    if not clean or parts.scheme not in ("http", "https") or host not in _LOOPBACK or parts.fragment:
        raise Refused("Invalid redirect URI: it is neither registered nor on this machine", "invalid_request")
    return redirect_uri


def _user(world: World, hint: str) -> str:
    from .auth import resolve_user

    if not hint:
        return world.owner_id
    user_id = resolve_user(hint, Token("", world.owner_id, frozenset()), world)
    return user_id if world.records.get("user", user_id) else world.owner_id


def _note_sign_in(world: World, user_id: str) -> None:
    """Who lets an app in has signed in with a browser before."""
    user = world.records.get("user", user_id)
    if user is not None and user.get("email"):
        diary.note_sign_in(world, user["email"])


def _proves(found: dict[str, Any], verifier: str) -> bool:
    """Return whether the verifier fits the challenge; without one none is needed. Source: RFC 7636."""
    if not found["challenge"]:
        return True
    shown = verifier
    if found["method"] == "S256":
        digest = hashlib.sha256(verifier.encode()).digest()
        shown = base64.urlsafe_b64encode(digest).decode().rstrip("=")
    return hmac.compare_digest(shown.encode(), found["challenge"].encode())


def _page(inside: str) -> str:
    return (
        f'<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandbox sign-in</title>{inside}</html>'
    )
