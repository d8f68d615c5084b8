"""The only module that knows the HTTP library. Its types and errors stop here.

A Response's headers are the library's map, seen as a Mapping: copying it would cost as much as building the
request.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator
from datetime import timedelta
from functools import cache, lru_cache
from typing import Any, NamedTuple, TypeVar
from urllib.parse import urlsplit

import msgspec
from pyreqwest import exceptions as http
from pyreqwest.client import Client, ClientBuilder, SyncClient, SyncClientBuilder

from greenroom.core import hosts
from greenroom.core.errors import (
    BadReply,
    ConfigurationError,
    ConnectFailed,
    GreenroomError,
    TimedOut,
    TransportError,
)
from greenroom.core.steps import Request, Response, Sink, Source

CONNECT_TIMEOUT_S = 10.0
STALLED_AFTER_S = 60.0
"""A download that brings nothing for so long is over."""

_THEIRS = (http.PyreqwestError, ValueError)
_Builder = TypeVar("_Builder", ClientBuilder, SyncClientBuilder)


class Kind(NamedTuple):
    """What a connection pool is for. local: this machine. streams: bodies that may take long."""

    local: bool
    streams: bool


class SyncTransport:
    """Sends requests and keeps connections open between them. Safe to share among threads.

    The library waits in native code: Ctrl-C counts when the answer comes or the request's time is up.
    """

    def __init__(self) -> None:
        self._clients: dict[Kind, SyncClient] = {}
        self._opening = threading.Lock()

    def send(self, request: Request) -> Response:
        """Return the answer, whatever its status; redirects are not followed. Raises TransportError."""
        try:
            builder = _prepared(
                self._client(_kind_of(_origin(request.url), request.sink is not None)), request
            )
            if request.sink is not None:
                return self._poured(builder, request.sink)
            if request.body is not None and not isinstance(request.body, bytes):
                builder = builder.body_stream(request.body.chunks())
            answer = builder.build().send()
            return Response(status=answer.status, headers=answer.headers, body=bytes(answer.bytes()))
        except _THEIRS as exc:
            raise _ours(exc, request) from exc

    def close(self) -> None:
        """Close the connections. A later send opens new ones."""
        with self._opening:
            clients, self._clients = self._clients, {}
        for client in clients.values():
            client.close()

    def _poured(self, builder: Any, sink: Sink) -> Response:
        with builder.build_streamed() as answer:
            head = Response(status=answer.status, headers=answer.headers)
            if not sink.begin(head):
                return msgspec.structs.replace(head, body=bytes(answer.bytes()))
            while (chunk := answer.body_reader.read_chunk()) is not None:
                sink.write(bytes(chunk))
            return head

    def _client(self, kind: Kind) -> SyncClient:
        if (client := self._clients.get(kind)) is None:
            with self._opening:
                if (client := self._clients.get(kind)) is None:
                    client = self._clients[kind] = _configured(SyncClientBuilder(), kind).build()
        return client


class AsyncTransport:
    """The same for coroutines.

    Who cancels a send is free at once; the library lets go of the connection when the answer comes or the
    request's time is up.

    pinned: a host, and the address and port to reach it at, whatever its name says by then; no proxy is used.
    """

    def __init__(self, pinned: tuple[str, str, int] | None = None) -> None:
        self._clients: dict[Kind, Client] = {}
        self._pinned = pinned

    async def send(self, request: Request) -> Response:
        """Return the answer, as SyncTransport does."""
        try:
            builder = _prepared(
                self._client(_kind_of(_origin(request.url), request.sink is not None)), request
            )
            if request.sink is not None:
                return await self._poured(builder, request.sink)
            if request.body is not None and not isinstance(request.body, bytes):
                builder = builder.body_stream(_read_aside(request.body))
            answer = await builder.build().send()
            return Response(status=answer.status, headers=answer.headers, body=bytes(await answer.bytes()))
        except _THEIRS as exc:
            raise _ours(exc, request) from exc

    async def close(self) -> None:
        """Close the connections. A later send opens new ones."""
        clients, self._clients = self._clients, {}
        for client in clients.values():
            await client.close()

    async def _poured(self, builder: Any, sink: Sink) -> Response:
        async with builder.build_streamed() as answer:
            head = Response(status=answer.status, headers=answer.headers)
            if not sink.begin(head):
                return msgspec.structs.replace(head, body=bytes(await answer.bytes()))
            while (chunk := await answer.body_reader.read_chunk()) is not None:
                sink.write(bytes(chunk))
            return head

    def _client(self, kind: Kind) -> Client:
        if (client := self._clients.get(kind)) is None:
            builder = _configured(ClientBuilder(), kind)
            if self._pinned is not None:
                builder = builder.no_proxy().resolve(*self._pinned)
            client = self._clients[kind] = builder.build()
        return client


async def _read_aside(source: Source) -> AsyncIterator[bytes]:
    """Yield the chunks of a source, which may block, without holding up the event loop."""
    chunks = source.chunks()
    while (chunk := await asyncio.to_thread(next, chunks, None)) is not None:
        yield chunk


@cache
def user_agent() -> str:
    """Return what the client calls itself: ``greenroom/<version>``."""
    from importlib import metadata  # takes longer to import than to ask; only a client that sends needs it

    return f"greenroom/{metadata.version('greenroom')}"


def is_loopback(url: str) -> bool:
    """Return whether url points at this machine."""
    return _is_local(_origin(url))


def _origin(url: str) -> str:
    """Return url as far as its path, which starts at the first slash after ``https://``."""
    end = url.find("/", 8)
    return url if end < 0 else url[:end]


@lru_cache(maxsize=256)
def _is_local(origin: str) -> bool:
    return hosts.is_loopback(urlsplit(origin).hostname or "")


@lru_cache(maxsize=256)
def _kind_of(origin: str, streams: bool) -> Kind:
    return Kind(_is_local(origin), streams)


@lru_cache(maxsize=16)
def _span(seconds: float) -> timedelta:
    """Return seconds as the library wants them; they are nearly always the same."""
    return timedelta(seconds=seconds)


def _configured(builder: _Builder, kind: Kind) -> _Builder:
    """No redirects (the engine decides) and no proxy for this machine, whatever the environment says.

    Streams come as they are stored, so that a part can be continued, and may take as long as they get on.
    """
    accepted = {"Accept": "application/json"}
    if kind.streams:
        accepted = {"Accept": "*/*", "Accept-Encoding": "identity"}
        builder = builder.gzip(False).brotli(False).zstd(False).deflate(False)
        builder = builder.read_timeout(timedelta(seconds=STALLED_AFTER_S))
    builder = (
        builder.user_agent(user_agent())
        .default_headers(accepted)
        .follow_redirects(False)
        .referer(False)
        .connect_timeout(timedelta(seconds=CONNECT_TIMEOUT_S))
    )
    return builder.no_proxy() if kind.local else builder


def _prepared(client: Any, request: Request) -> Any:
    builder = client.request(request.method, request.url)
    for name, value in request.headers.items():
        builder = builder.header(name, value)
    if request.authorization is not None:
        builder = builder.header("Authorization", request.authorization.reveal(), is_sensitive=True)
    if request.timeout_s is not None:
        builder = builder.timeout(_span(request.timeout_s))
    if isinstance(request.body, bytes):
        builder = builder.body_bytes(request.body)
    elif request.body is not None:
        builder = builder.header("Content-Length", str(request.body.size_bytes))
    return builder


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
        return TimedOut(f"{_where(request)}: {_patience(request)}.")
    if isinstance(exc, http.NetworkError):
        return TransportError(f"{_where(request)}: the connection broke: {reason}.")
    return BadReply(f"{_where(request)}: the answer could not be read: {reason}.")


def _patience(request: Request) -> str:
    if request.timeout_s is None:
        return f"nothing came for {STALLED_AFTER_S:g} s"
    return f"no answer within {request.timeout_s:g} s"


def _where(request: Request) -> str:
    return f"{request.method} {request.url.partition('?')[0]}"
