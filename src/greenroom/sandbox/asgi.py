"""ASGI in, ASGI out: reads a request, has it answered, writes the reply."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import Any

from greenroom.core.patience import Patience

from . import problems
from .limits import Limits
from .registry import Faults, Problem
from .repeats import Lines
from .requests import RequestLog
from .world.world import World
from .zoom import TRACKING_ID, Answer, Zoom

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MAX_BODY_BYTES = 2 * 1024 * 1024
BODY_WITHIN_S = 60.0
MAX_UPLOAD_BYTES = 32 * 1024 * 1024
_MOST_DRAINED_BYTES = 64 * 1024 * 1024
_TRACKING_ID = TRACKING_ID.encode()


class ZoomApp:
    """``/v2``, ``/oauth`` and ``/scim2`` as an ASGI app.

    faults: what goes wrong on purpose; set it at any time. limits: what counts the calls; its own without it.
    """

    def __init__(
        self,
        world: World,
        requests: RequestLog,
        *,
        base_url: str,
        faults: Faults | None = None,
        limits: Limits | None = None,
    ) -> None:
        self.zoom = Zoom(world, requests, base_url=base_url, faults=faults, limits=limits)
        self._patience = Patience(BODY_WITHIN_S)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            await send({"type": "websocket.close", "code": 1000})
            return
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        query = scope.get("query_string", b"").decode("latin-1")
        body = await self._body(headers, receive)
        answer = await self.zoom.answer(scope["method"], _raw_path(scope), query, headers, body)
        if answer is None:
            await _cut(send)
        else:
            await _write(send, answer)

    async def _body(self, headers: dict[str, str], receive: Receive) -> bytes | Problem:
        """Return the body; or the refusal, 413 when it is too large, 400 when it broke off."""
        length = headers.get("content-length")
        if length in (None, "0") and "transfer-encoding" not in headers:
            return b""
        waiting = self._patience.begin()
        try:
            return await _read(headers, receive)
        except asyncio.CancelledError:
            if not self._patience.has_run_out(waiting):
                raise
            return problems.broken_off()
        finally:
            self._patience.end(waiting)


def _raw_path(scope: Scope) -> str:
    """Return the path with its segments undecoded: a UUID may hold an encoded slash."""
    raw = scope.get("raw_path")
    if raw:
        return bytes(raw).partition(b"?")[0].decode("latin-1")
    from urllib.parse import quote

    return quote(scope["path"], safe="/%:@!$&'()*+,;=~")


async def _read(headers: dict[str, str], receive: Receive) -> bytes | Problem:
    """Return the body. A server never hands out more than content-length says, so reading stops there: to
    wait for the empty last message is a turn of the event loop for nothing."""
    said = headers.get("content-length", "")[:18]
    length = int(said) if said.isascii() and said.isdigit() else 0
    is_upload = headers.get("content-type", "").startswith("multipart/form-data")
    most = MAX_UPLOAD_BYTES if is_upload else MAX_BODY_BYTES
    chunks: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return problems.broken_off()
        chunk = message.get("body", b"")
        size += len(chunk)
        if size <= most:
            chunks.append(chunk)
        if size > _MOST_DRAINED_BYTES or not message.get("more_body", False) or 0 < length <= size:
            break
    return b"".join(chunks) if size <= most else problems.too_large(most)


async def _write(send: Send, answer: Answer) -> None:
    headers = [*_in_bytes(answer.headers), (_TRACKING_ID, answer.tracking_id.encode())]
    if answer.status != 204:
        headers.append((b"content-length", b"%d" % len(answer.body)))
    await send({"type": "http.response.start", "status": answer.status, "headers": headers})
    await send({"type": "http.response.body", "body": answer.body})


@lru_cache(maxsize=1024)
def _in_bytes(headers: Lines) -> tuple[tuple[bytes, bytes], ...]:
    return tuple((name.encode("latin-1"), value.encode("latin-1", "replace")) for name, value in headers)


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
