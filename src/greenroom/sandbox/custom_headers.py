"""What a subscription's endpoint wants to see besides the signature: Basic, a bearer of its own, or a header.

Source: Zoom API reference, "Create an event subscription", read 2026-02; documented, unless a line says
assumed.
"""

from __future__ import annotations

import base64
import re
from typing import Any
from urllib.parse import urlencode

from greenroom.core import json
from greenroom.core.clock import monotonic_s

from .registry import Problem
from .sender import Answer, Sender

NONE, BASIC, OAUTH, CUSTOM = 0, 1, 2, 3
LEAST_LIFE_S = 3599
_REFRESH_BEFORE_S = 60
_KEY = re.compile(r"[A-Za-z0-9-]+")
_RESERVED = re.compile(r"(x-zm-.*|authorization|clientid|content-.*|host|user-agent|transfer-encoding)", re.I)
_LIMITS = {"token_url": 1000, "scope": 255, "state": 255}
_WANTED = {
    BASIC: (("username", "username"), ("password", "password")),
    OAUTH: (("client_id", "client id"), ("client_secret", "client secret"), ("token_url", "token url")),
    CUSTOM: (("custom_header_key", "custom header key"), ("custom_header_value", "custom header value")),
}
_OPTIONAL = {OAUTH: (("scope", "scope"), ("state", "state"))}
_SECRETS = ("password", "client_secret", "custom_header_value")


class NoToken(Exception):
    """The endpoint's token URL gave no usable token."""


def checked(given: Any) -> dict[str, Any]:
    """Return the configuration, ready to be kept. Raises Problem 404/1801 or 400/1500."""
    if not given:
        return {"custom_header_type": NONE}
    kind = given.get("custom_header_type") if isinstance(given, dict) else None
    if kind not in (NONE, BASIC, OAUTH, CUSTOM) or isinstance(kind, bool):
        raise Problem(404, 1801, f"The custom header type validate failed: {str(kind)[:80]}.")
    kept: dict[str, Any] = {"custom_header_type": kind}
    for name, words in _WANTED.get(kind, ()):
        kept[name] = _text(given, name, words, is_required=True)
    for name, words in _OPTIONAL.get(kind, ()):
        if given.get(name):
            kept[name] = _text(given, name, words, is_required=False)
    if kind == OAUTH:
        kept["client_authentication"] = given.get("client_authentication", "header")
        if kept["client_authentication"] not in ("header", "body"):
            raise _wrong("Client authentication must be 'header' or 'body'.")
    if kind == CUSTOM:
        kept["custom_header_key"] = _key(kept["custom_header_key"])
    return kept


def shown(config: dict[str, Any]) -> dict[str, Any]:
    """Return the configuration without its secrets."""
    return {name: value for name, value in config.items() if name not in _SECRETS}


class Headers:
    """Makes the headers; remembers bearers for as long as they are good, in memory."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender
        self._bearers: dict[tuple[str, str], tuple[str, float]] = {}

    async def of(self, config: dict[str, Any] | None) -> dict[str, str]:
        """Return what to add to a delivery. Raises NoToken."""
        kind = (config or {}).get("custom_header_type", NONE)
        if config is None or kind == NONE:
            return {}
        if kind == BASIC:
            return {"authorization": _basic(config["username"], config["password"])}
        if kind == CUSTOM:
            return {config["custom_header_key"]: config["custom_header_value"]}
        return {"authorization": f"Bearer {await self._bearer(config)}"}

    async def _bearer(self, config: dict[str, Any]) -> str:
        place = (config["token_url"], config["client_id"])
        token, good_until_s = self._bearers.get(place, ("", 0.0))
        if not token or monotonic_s() >= good_until_s:
            token, life_s = _token(await self._ask(config))
            self._bearers[place] = (token, monotonic_s() + life_s - _REFRESH_BEFORE_S)
        return token

    async def _ask(self, config: dict[str, Any]) -> Answer:
        """Ask for a token: credentials in the Basic header, or in the body."""
        query = {"grant_type": "client_credentials"}
        query |= {name: config[name] for name in ("scope", "state") if config.get(name)}
        joint = "&" if "?" in config["token_url"] else "?"
        url = f"{config['token_url']}{joint}{urlencode(query)}"
        headers, body = {"content-type": "application/x-www-form-urlencoded"}, b""
        if config["client_authentication"] == "body":
            names = ("client_id", "client_secret")
            body = urlencode({name: config[name] for name in names}).encode()
        else:
            headers["authorization"] = _basic(config["client_id"], config["client_secret"])
        return await self._sender.post(url, headers, body)


def _token(answer: Answer) -> tuple[str, float]:
    """Return the token and its life, seconds. Raises NoToken; a life given as text is taken too."""
    if not answer.is_success:
        raise NoToken(answer.error or f"the token URL answered {answer.status}")
    try:
        given = json.decode(answer.body)
        token, life_s = str(given["access_token"]), float(given["expires_in"])
    except (json.InvalidJSON, KeyError, TypeError, ValueError):
        raise NoToken("the token URL did not answer access_token and expires_in") from None
    if not token or any(sign in token for sign in "\r\n") or life_s < LEAST_LIFE_S:
        raise NoToken(f"expires_in must be at least {LEAST_LIFE_S}")
    return token, life_s


def _text(given: dict[str, Any], name: str, words: str, *, is_required: bool) -> str:
    value, most = given.get(name), _LIMITS.get(name, 256)
    if not isinstance(value, str) or (is_required and not value):
        raise _wrong(f"The {words} is required.")
    if len(value) > most:
        words = words.removeprefix("custom ")
        raise _wrong(f"The length of {words} exceeds the limit of {most}.")
    if "\n" in value or "\r" in value:
        raise _wrong("The input value can't contain line feed.")
    return value


def _key(key: str) -> str:
    """Return the header's name, with the ``x-`` in front that Zoom sees to."""
    if " " in key:
        raise _wrong("The input value can't contain space.")
    if not _KEY.fullmatch(key):
        raise _wrong("The custom header key can only contain letters, numbers, and -.")
    if _RESERVED.fullmatch(key):
        raise _wrong("The custom header key is reserved by Zoom.")
    return key if key.lower().startswith("x-") else f"x-{key}"


def _basic(name: str, secret: str) -> str:
    return "Basic " + base64.b64encode(f"{name}:{secret}".encode()).decode()


def _wrong(message: str) -> Problem:
    return Problem(400, 1500, message)
