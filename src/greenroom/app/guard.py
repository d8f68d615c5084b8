"""Who may come in: the token, the Host header, and where a write was started."""

from __future__ import annotations

import hmac
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

from ..core.json import encode
from .login import COOKIE, OPEN_PATHS, login_page, session_of
from .settings import Settings

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
ASGIApp = Callable[[Scope, Receive, Send], Awaitable[None]]

_QUERY = "!$%&'()*+,/:;=?@[]~"
_SAFE = {"GET", "HEAD", "OPTIONS"}


NOT_LET_IN = (
    "Send the header Authorization: Bearer with the token of this start; commands take it from "
    "GREENROOM_TOKEN."
)


class Guard:
    """Stands before the console, ``/api`` and ``/_sandbox``; Zoom's own doors keep their own rules.

    A page on another site can make a browser send requests to loopback. It can't set a Host header that names
    us under another name (DNS rebinding), and it can't hide its origin on a write.
    """

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._token = settings.token
        self._hosts = {"127.0.0.1", "localhost", "[::1]"} if settings.is_loopback else None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        refusal = self._refusal(scope) if scope["type"] == "http" else None
        if refusal is None:
            await self._app(_in_ascii(scope), receive, send)
        elif refusal[0] == 401 and scope["path"] == "/":
            await login_page()(scope, receive, send)
        else:
            status, code, message = refusal
            await answer(send, status, {"error": {"code": code, "message": message}})

    def _refusal(self, scope: Scope) -> tuple[int, str, str] | None:
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        host = headers.get("host", "")
        if self._hosts is not None and _hostname(host) not in self._hosts:
            return (
                403,
                "foreign_host",
                f"The Host header {host[:100]!r} is not this machine; use http://127.0.0.1.",
            )
        if scope["method"] not in _SAFE and _is_cross_site(headers, host):
            return 403, "cross_site", "A page of another origin may not change things here."
        is_open = scope["path"].startswith(OPEN_PATHS)
        if self._token is not None and not is_open and not self._is_authorised(headers):
            return 401, "unauthorized", NOT_LET_IN
        return None

    def _is_authorised(self, headers: dict[str, str]) -> bool:
        assert self._token is not None
        scheme, _, given = headers.get("authorization", "").partition(" ")
        if scheme.lower() == "bearer":
            return hmac.compare_digest(given.strip().encode(), self._token.reveal().encode())
        return hmac.compare_digest(_cookie(headers, COOKIE).encode(), session_of(self._token).encode())


def _in_ascii(scope: Scope) -> Scope:
    """Return the scope with a query that Starlette can read: raw bytes past ASCII become percent escapes."""
    query: bytes = scope.get("query_string", b"")
    if query.isascii():
        return scope
    return {**scope, "query_string": quote(query, safe=_QUERY).encode()}


def _hostname(host: str) -> str:
    return host.rsplit(":", 1)[0] if host.count(":") == 1 or (host.startswith("[") and "]:" in host) else host


def _is_cross_site(headers: dict[str, str], host: str) -> bool:
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return True
    origin = headers.get("origin")
    return origin is not None and origin.partition("://")[2] != host


def _cookie(headers: dict[str, str], name: str) -> str:
    for part in headers.get("cookie", "").split(";"):
        key, _, value = part.strip().partition("=")
        if key == name:
            return value
    return ""


async def answer(send: Send, status: int, value: object) -> None:
    """Send value as JSON; a 401 says how to come in."""
    body = encode(value)
    headers = [(b"content-type", b"application/json"), (b"content-length", str(len(body)).encode())]
    if status == 401:
        headers.append((b"www-authenticate", b"Bearer"))
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
