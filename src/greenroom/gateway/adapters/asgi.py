"""The gateway as a plain ASGI callable: translate in, receive, translate out."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, MutableMapping
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import StorageError
from greenroom.core.json import encode
from greenroom.core.signing import REQUEST_ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER

from ..receive import Outcome, Raw
from .verdict import not_a_post, refusal

if TYPE_CHECKING:
    from ..gateway import Gateway

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MAX_DISCARDED_BYTES = 16 * 1024 * 1024
MAX_HELD_BYTES = 64 * 1024 * 1024
"""Of bodies that are still coming in, all senders together. Past it they are asked to come again."""
BODY_WITHIN_S = 30.0
"""Zoom waits 3 seconds for the answer, so its bodies come at once."""
_WANTED = tuple((name.encode(), name) for name in (SIGNATURE_HEADER, TIMESTAMP_HEADER, REQUEST_ID_HEADER))
_JSON = (b"content-type", b"application/json")


class _Gone(Exception):
    """The sender hung up before its body was complete."""


class _Crowded(Exception):
    """Too much is coming in at the same time."""


async def serve(gateway: Gateway, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one ASGI scope."""
    kind = scope["type"]
    if kind == "http":
        outcome = await _outcome(gateway, scope, receive)
        body = encode(outcome.body)
        headers = [_JSON, (b"content-length", b"%d" % len(body))]
        if outcome.status == 405:
            headers.append((b"allow", b"POST"))
        elif outcome.retry_after_s:
            headers.append((b"retry-after", b"%d" % outcome.retry_after_s))
        await send({"type": "http.response.start", "status": outcome.status, "headers": headers})
        await send({"type": "http.response.body", "body": body})
    elif kind == "lifespan":
        await _live(gateway, receive, send)
    elif kind == "websocket":
        await send({"type": "websocket.close", "code": 1003})


async def _outcome(gateway: Gateway, scope: Scope, receive: Receive) -> Outcome:
    """Return the answer to a delivery, whatever becomes of it."""
    if scope["method"] != "POST":
        return not_a_post()
    receiver = gateway.receiver
    if not gateway.is_started:
        try:
            await gateway.ready()
        except StorageError:
            return receiver.unavailable("", "The inbox can't be opened; send it again later.")
    source = _source(scope["path"], scope.get("root_path") or "")
    came = dict(scope["headers"])
    headers = {name: came[raw].decode("latin-1") for raw, name in _WANTED if raw in came}
    length = came.get(b"content-length", b"")
    if receiver.sources.find(source) is None:
        return await receiver.receive(Raw(source, headers, b""))
    waiting = gateway.patience.begin()
    try:
        body = await _body(
            gateway, receive, int(length[:18]) if length.isdigit() else 0, receiver.max_body_bytes
        )
    except _Gone:  # or its chunks are none, and it waits for an answer
        return refusal(400, "broken_off", "The body broke off.")
    except _Crowded:
        return receiver.unavailable(source, "Too much is coming in; send it again later.")
    except asyncio.CancelledError:
        if not gateway.patience.has_run_out(waiting):
            raise
        detail = f"The body was not complete after {gateway.patience.within_s:.0f} s."
        return await receiver.refuse(source, 408, "too_slow", detail)
    finally:
        gateway.patience.end(waiting)
    if body is None:
        return await receiver.refuse_too_large(source)
    return await receiver.receive(Raw(source, headers, body, scope["headers"]))


@lru_cache(256)
def _source(path: str, root: str) -> str:
    """Return the source a path names: what follows the mount point, and ``/hooks`` where there is one."""
    if root and path.startswith(root):
        path = path[len(root) :]
    parts = path.strip("/").split("/")
    if parts[0] == "hooks":
        parts = parts[1:]
    return "/".join(parts) or "default"


async def _body(gateway: Gateway, receive: Receive, length: int, limit: int) -> bytes | None:
    """Return the body, None when it passes the limit. Raises _Gone, _Crowded.

    length: what content-length says, 0 when it says nothing. A server never hands out more than that, so
    reading stops there: waiting for the empty last message would cost as much as the rest of the request.
    What is past the limit is thrown away as it comes, up to a bound: a sender still busy sending would see a
    broken connection instead of the answer.
    """
    message = await receive()
    part: bytes = message.get("body", b"")
    if 0 < length == len(part) <= limit:  # all at once, the usual case: nothing is held while more is awaited
        return part
    parts: list[bytes] = []
    size = held = 0
    is_too_large = length > limit
    try:
        while True:
            if message["type"] == "http.disconnect":
                raise _Gone
            part = message.get("body", b"")
            size += len(part)
            is_too_large = is_too_large or size > limit
            if is_too_large:
                parts.clear()
            else:
                parts.append(part)
            now_held = 0 if is_too_large else size
            gateway.held_bytes += now_held - held
            held = now_held
            has_more = message.get("more_body", False)
            if has_more and gateway.held_bytes > MAX_HELD_BYTES:
                raise _Crowded
            if not has_more or 0 < length <= size or size > limit + MAX_DISCARDED_BYTES:
                break
            message = await receive()
    finally:
        gateway.held_bytes -= held
    if is_too_large:
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def _live(gateway: Gateway, receive: Receive, send: Send) -> None:
    """Start and stop with the server, when the gateway is the server's app."""
    while True:
        message = await receive()
        if message["type"] == "lifespan.startup":
            try:
                await gateway.start()
            except StorageError as exc:
                await send({"type": "lifespan.startup.failed", "message": str(exc)})
                return
            await send({"type": "lifespan.startup.complete"})
        else:
            await gateway.stop()
            await send({"type": "lifespan.shutdown.complete"})
            return
