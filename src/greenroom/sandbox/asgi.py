"""ASGI in, ASGI out: reads a request, has it answered, writes the reply and the log line."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable, MutableMapping
from os import urandom
from time import perf_counter
from typing import Any

import msgspec

from . import marketplace, oauth, pipeline, problems
from .auth import Authenticator
from .commits import Commits
from .limits import Limits
from .pipeline import Call, Raw
from .registry import Faults, Problem, Reply, doors
from .requests import Entry, RequestLog
from .timeline import machine_now
from .world.world import World

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MAX_BODY_BYTES = 2 * 1024 * 1024
MAX_UPLOAD_BYTES = 32 * 1024 * 1024
_MOST_DRAINED_BYTES = 64 * 1024 * 1024
_OAUTH_PREFIXES = ("/oauth/", "/v2/oauth/")
_SCIM_PREFIX = "/scim2/"
_COMMON_HEADERS = [
    (b"cache-control", b"no-cache, no-store, must-revalidate, no-transform"),
    (b"pragma", b"no-cache"),
    (b"x-content-type-options", b"nosniff"),
]

_encode = msgspec.json.Encoder().encode
_log = logging.getLogger("greenroom.sandbox")


class Disconnected(Exception):
    """The client went away before its request was complete."""


class ZoomApp:
    """``/v2``, ``/oauth`` and ``/scim2`` as an ASGI app.

    faults: what goes wrong on purpose; set it at any time.
    """

    def __init__(
        self, world: World, requests: RequestLog, *, base_url: str, faults: Faults | None = None
    ) -> None:
        self.world = world
        self.requests = requests
        self.faults = faults
        self.limits = Limits()
        self._tokens = Authenticator(world)
        self._commits = Commits(world.records)
        self._oauth = oauth.Server(world, base_url)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        started = perf_counter()
        tracking_id = f"v=2.0;clid=us02;rid=WEB_{urandom(16).hex()}"
        method, path = scope["method"], _raw_path(scope)
        try:
            call = await self._call(scope, receive, method, path)
            reply = await self._reply(call, path)
        except Disconnected:
            return
        except Problem as problem:
            call, reply = None, problems.render(problem)
        operation = (call.operation_id or self._oauth.identify(call.raw)) if call else ""
        app = call.token.app if call else ""
        status = reply.status if reply else 0
        query = scope.get("query_string", b"").decode("latin-1")
        took_ms = (perf_counter() - started) * 1000
        now, machine = self.world.now(), machine_now()
        entry = Entry(now, machine, method, path, query, operation, status, took_ms, app, tracking_id)
        self.requests.note(entry)
        if reply is None:
            await _cut(send)
        else:
            await _write(send, reply, tracking_id)

    async def _call(self, scope: Scope, receive: Receive, method: str, path: str) -> Call:
        headers = _headers(scope)
        body = await _body(headers, receive)
        query = scope.get("query_string", b"").decode("latin-1")
        return Call(Raw(method, _within(path), query, headers, body), self.world, self.limits, self._tokens)

    async def _reply(self, call: Call, path: str) -> Reply | None:
        """Return the answer, None to break off."""
        if self.faults is not None and self.faults.any_set:
            is_oauth = path.startswith(_OAUTH_PREFIXES)
            name = self._oauth.identify(call.raw) if is_oauth else _identify(call)
            fault = self.faults.match(call.raw.method, path, name)
            if fault is not None:
                await asyncio.sleep(fault.delay_s)
                if fault.cut:
                    return None
                if fault.reply is not None:
                    return fault.reply
        try:
            reply = await self._answer(call, path)
            if self.world.records.is_pending:
                await self._commits.wait()
            return reply
        except Exception:
            _log.exception(
                "The sandbox failed at %s %s.", call.raw.method, call.operation_id or "an unknown path"
            )
            return problems.render(problems.internal())

    async def _answer(self, call: Call, path: str) -> Reply:
        try:
            if path.startswith(_OAUTH_PREFIXES):
                return self._oauth.answer(call)
            if path.startswith(_SCIM_PREFIX):
                return problems.render_scim(path)
            if call.raw.path.startswith(marketplace.PREFIX):
                return await marketplace.answer(call)
            for prefix, door in doors.items():
                if path.startswith(prefix):
                    return door(call.raw, self.world)
            return pipeline.answer(call)
        except Problem as problem:
            return problems.render(problem)


def _identify(call: Call) -> str:
    by_hand = call.raw.path.startswith(marketplace.PREFIX)
    return marketplace.identify(call.raw.method, call.raw.path) if by_hand else pipeline.identify(call)


def _raw_path(scope: Scope) -> str:
    """Return the path with its segments undecoded: a UUID may hold an encoded slash."""
    raw = scope.get("raw_path")
    if raw:
        return bytes(raw).partition(b"?")[0].decode("latin-1")
    from urllib.parse import quote

    return quote(scope["path"], safe="/%:@!$&'()*+,;=~")


def _within(path: str) -> str:
    """Return the path below ``/v2``."""
    if path == "/v2" or path.startswith("/v2/"):
        return path[3:] or "/"
    return path


def _headers(scope: Scope) -> dict[str, str]:
    return {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}


async def _body(headers: dict[str, str], receive: Receive) -> bytes:
    """Return the body. Raises Problem 413 when it is too large, Disconnected when it never came."""
    length = headers.get("content-length")
    if length in (None, "0") and "transfer-encoding" not in headers:
        return b""
    is_upload = headers.get("content-type", "").startswith("multipart/form-data")
    most = MAX_UPLOAD_BYTES if is_upload else MAX_BODY_BYTES
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            raise Disconnected
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= most:
            chunks.append(chunk)
        if size > _MOST_DRAINED_BYTES or not message.get("more_body", False):
            break
    if size > most:
        raise problems.too_large(most)
    return b"".join(chunks)


async def _write(send: Send, reply: Reply, tracking_id: str) -> None:
    body, content_type = _encoded(reply.body)
    headers = [*_COMMON_HEADERS, (b"x-zm-trackingid", tracking_id.encode())]
    own = {name.lower(): value for name, value in reply.headers.items()}
    if reply.body is not None:
        own.setdefault("content-type", content_type)
    if reply.status != 204:
        headers.append((b"content-length", str(len(body)).encode()))
    headers += [(name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in own.items()]
    await send({"type": "http.response.start", "status": reply.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


def _encoded(body: Any) -> tuple[bytes, str]:
    if body is None:
        return b"", ""
    if isinstance(body, bytes):
        return body, "application/octet-stream"
    return _encode(body), "application/json;charset=UTF-8"


async def _cut(send: Send) -> None:
    """Break the connection in mid-answer: a server closes it when less comes than was announced."""
    headers = [(b"content-length", b"1024")]
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": b" ", "more_body": True})
    raise ConnectionAbortedError("Cut by a fault that was set on purpose.")


async def _live(receive: Receive, send: Send) -> None:
    while True:
        message = await receive()
        await send({"type": f"{message['type']}.complete"})
        if message["type"] == "lifespan.shutdown":
            return
