"""The only module that knows the HTTP library. Its types and errors stop here."""

from __future__ import annotations

import ipaddress
import threading
from datetime import timedelta
from functools import cache, lru_cache
from typing import Any, TypeVar
from urllib.parse import urlsplit

from pyreqwest import exceptions as http
from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder

from greenroom.core.errors import (
    BadReply,
    ConfigurationError,
    ConnectFailed,
    GreenroomError,
    TimedOut,
    TransportError,
)
from greenroom.core.steps import Request, Response

CONNECT_TIMEOUT_S = 10.0

_THEIRS = (http.PyreqwestError, ValueError)
_Builder = TypeVar("_Builder", ClientBuilder, SyncClientBuilder)


class SyncTransport:
    """Sends requests and keeps connections open between them. Safe to share among threads."""

    def __init__(self) -> None:
        self._clients: dict[bool, SyncClient] = {}
        self._opening = threading.Lock()

    def send(self, request: Request) -> Response:
        """Return the answer, whatever its status; redirects are not followed. Raises TransportError."""
        try:
            answer = _prepared(self._client(request.url), request).build().send()
            return _response(answer, bytes(answer.bytes()))
        except _THEIRS as exc:
            raise _ours(exc, request) from exc

    def close(self) -> None:
        """Close the connections. A later send opens new ones."""
        with self._opening:
            clients, self._clients = self._clients, {}
        for client in clients.values():
            client.close()

    def _client(self, url: str) -> SyncClient:
        local = is_loopback(url)
        if (client := self._clients.get(local)) is None:
            with self._opening:
                if (client := self._clients.get(local)) is None:
                    client = self._clients[local] = _configured(SyncClientBuilder(), local).build()
        return client


class AsyncTransport:
    """The same for coroutines."""

    def __init__(self) -> None:
        self._clients: dict[bool, Client] = {}

    async def send(self, request: Request) -> Response:
        """Return the answer, as SyncTransport does."""
        try:
            answer = await _prepared(self._client(request.url), request).build().send()
            return _response(answer, bytes(await answer.bytes()))
        except _THEIRS as exc:
            raise _ours(exc, request) from exc

    async def close(self) -> None:
        """Close the connections. A later send opens new ones."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()

    def _client(self, url: str) -> Client:
        local = is_loopback(url)
        if (client := self._clients.get(local)) is None:
            client = self._clients[local] = _configured(ClientBuilder(), local).build()
        return client


@cache
def user_agent() -> str:
    """Return what the client calls itself: ``greenroom/<version>``."""
    from importlib import metadata  # takes longer to import than to ask; only a client that sends needs it

    return f"greenroom/{metadata.version('greenroom')}"


def is_loopback(url: str) -> bool:
    """Return whether url points at this machine."""
    return _is_local("/".join(url.split("/", 3)[:3]))


@lru_cache(maxsize=256)
def _is_local(origin: str) -> bool:
    host = urlsplit(origin).hostname or ""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _configured(builder: _Builder, local: bool) -> _Builder:
    """No redirects (the engine decides) and no proxy for this machine, whatever the environment says."""
    builder = (
        builder.user_agent(user_agent())
        .default_headers({"Accept": "application/json"})
        .follow_redirects(False)
        .referer(False)
        .connect_timeout(timedelta(seconds=CONNECT_TIMEOUT_S))
    )
    return builder.no_proxy() if local else builder


def _prepared(client: Any, request: Request) -> Any:
    builder = client.request(request.method, request.url)
    for name, value in request.headers.items():
        builder = builder.header(name, value)
    if request.authorization is not None:
        builder = builder.header("Authorization", request.authorization.reveal(), is_sensitive=True)
    if request.body is not None:
        builder = builder.body_bytes(request.body)
    if request.timeout_s is not None:
        builder = builder.timeout(timedelta(seconds=request.timeout_s))
    return builder


def _response(answer: Any, body: bytes) -> Response:
    return Response(status=answer.status, headers=dict(answer.headers.items()), body=body)


def _ours(exc: Exception, request: Request) -> GreenroomError:
    """Return our error for one of the library's.

    Its causes decide: a ConnectError is also what a connection cut after sending gives.
    """
    if not isinstance(exc, http.RequestError):
        return ConfigurationError(f"{_where(request)} can't be sent: {exc}. Check the address.")
    causes = [cause["message"] for cause in exc.details["causes"] or ()]
    reason = causes[-1] if causes else exc.message
    unsent = isinstance(exc, http.NetworkError | http.RequestTimeoutError) and any(
        "(Connect)" in cause for cause in causes
    )
    host = urlsplit(request.url).netloc
    if unsent:
        hint = " Is it running? Start it with: greenroom up" if is_loopback(request.url) else ""
        return ConnectFailed(f"Nothing answers at {host}: {reason}.{hint}")
    if isinstance(exc, http.RequestTimeoutError):
        return TimedOut(f"{_where(request)}: no answer within {request.timeout_s:g} s.")
    if isinstance(exc, http.NetworkError):
        return TransportError(f"{_where(request)}: the connection broke: {reason}.")
    return BadReply(f"{_where(request)}: the answer could not be read: {reason}.")


def _where(request: Request) -> str:
    return f"{request.method} {request.url.partition('?')[0]}"
