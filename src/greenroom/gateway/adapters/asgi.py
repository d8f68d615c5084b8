"""The gateway as a plain ASGI callable: translate in, receive, translate out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import StorageError
from greenroom.core.json import encode
from greenroom.core.signing import REQUEST_ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER

from ..receive import RETRY_AFTER_S, Outcome, Raw
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
_WANTED = {name.encode(): name for name in (SIGNATURE_HEADER, TIMESTAMP_HEADER, REQUEST_ID_HEADER)}
_JSON = (b"content-type", b"application/json")


class _Gone(Exception):
    """The sender hung up before its body was complete."""


class _Crowded(Exception):
    """Too much is coming in at the same time."""


async def serve(gateway: Gateway, scope: Scope, receive: Receive, send: Send) -> None:
    """Answer one ASGI scope."""
    kind = scope["type"]
    if kind == "http":
        await _serve_http(gateway, scope, receive, send)
    elif kind == "lifespan":
        await _live(gateway, receive, send)
    elif kind == "websocket":
        await send({"type": "websocket.close", "code": 1003})


async def _serve_http(gateway: Gateway, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["method"] != "POST":
        await _answer(send, not_a_post(), (b"allow", b"POST"))
        return
    try:
        await gateway.ready()
    except StorageError:
        gateway.receiver.by_source["", "unavailable"] += 1
        closed = refusal(503, "unavailable", "The inbox can't be opened; send it again later.")
        await _answer(send, closed, (b"retry-after", b"%d" % RETRY_AFTER_S))
        return
    await _answer(send, await _outcome(gateway, scope, receive))


async def _outcome(gateway: Gateway, scope: Scope, receive: Receive) -> Outcome:
    """Return the answer to a delivery, whatever becomes of it."""
    source = _source(scope)
    receiver = gateway.receiver
    headers: dict[str, str] = {}
    length = 0
    for name, value in scope["headers"]:
        if name in _WANTED:
            headers[_WANTED[name]] = value.decode("latin-1")
        elif name == b"content-length" and value.isdigit():
            length = int(value[:18])
    if source not in receiver.sources:
        return await receiver.receive(Raw(source, headers, b""))
    try:
        coming = _body(gateway, receive, length, receiver.max_body_bytes)
        body = await gateway.patience.wait(coming, BODY_WITHIN_S)
    except _Gone:  # or its chunks are none, and it waits for an answer
        return refusal(400, "broken_off", "The body broke off.")
    except _Crowded:
        receiver.by_source[source, "unavailable"] += 1
        return refusal(503, "unavailable", "Too much is coming in; send it again later.")
    except TimeoutError:
        detail = f"The body was not complete after {BODY_WITHIN_S:.0f} s."
        return await receiver.refuse(source, 408, "too_slow", detail)
    if body is None:
        return await receiver.refuse_too_large(source)
    return await receiver.receive(Raw(source, headers, body, scope["headers"]))


def _source(scope: Scope) -> str:
    """Return the source a path names: what follows the mount point, and ``/hooks`` where there is one."""
    path: str = scope["path"]
    root: str = scope.get("root_path") or ""
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
    parts: list[bytes] = []
    size = held = 0
    has_more = True
    is_too_large = length > limit
    try:
        while has_more and not 0 < length <= size and size <= limit + MAX_DISCARDED_BYTES:
            message = await receive()
            if message["type"] == "http.disconnect":
                raise _Gone
            part = message.get("body", b"")
            size += len(part)
            is_too_large = is_too_large or size > limit
            if is_too_large:
                parts.clear()
            else:
                parts.append(part)
            has_more = message.get("more_body", False)
            now_held = 0 if is_too_large else size
            gateway.held_bytes += now_held - held
            held = now_held
            if has_more and gateway.held_bytes > MAX_HELD_BYTES:
                raise _Crowded
    finally:
        gateway.held_bytes -= held
    if is_too_large:
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)


async def _answer(send: Send, outcome: Outcome, *extra: tuple[bytes, bytes]) -> None:
    body = encode(outcome.body)
    headers = [_JSON, (b"content-length", b"%d" % len(body)), *extra]
    if outcome.retry_after_s:
        headers.append((b"retry-after", b"%d" % outcome.retry_after_s))
    await send({"type": "http.response.start", "status": outcome.status, "headers": headers})
    await send({"type": "http.response.body", "body": body})


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
