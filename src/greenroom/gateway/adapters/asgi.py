"""The gateway as a plain ASGI callable: translate in, receive, translate out."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import StorageError
from greenroom.core.json import encode
from greenroom.core.signing import REQUEST_ID_HEADER, SIGNATURE_HEADER, TIMESTAMP_HEADER

from ..receive import RETRY_AFTER_S, Outcome, Raw

if TYPE_CHECKING:
    from ..gateway import Gateway

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

MAX_DISCARDED_BYTES = 16 * 1024 * 1024
_WANTED = {name.encode(): name for name in (SIGNATURE_HEADER, TIMESTAMP_HEADER, REQUEST_ID_HEADER)}
_JSON = (b"content-type", b"application/json")


class _Gone(Exception):
    """The sender hung up before its body was complete."""


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
        await _answer(
            send, _refusal(405, "method_not_allowed", "Webhooks come by POST."), (b"allow", b"POST")
        )
        return
    try:
        await gateway.ready()
    except StorageError:
        refusal = _refusal(503, "unavailable", "The inbox can't be opened; send it again later.")
        await _answer(send, refusal, (b"retry-after", b"%d" % RETRY_AFTER_S))
        return
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
        outcome = await receiver.receive(Raw(source, headers, b""))
    else:
        try:
            body = await _body(receive, length, receiver.max_body_bytes)
        except _Gone:
            return
        if body is None:
            outcome = await receiver.refuse_too_large(source)
        else:
            outcome = await receiver.receive(Raw(source, headers, body))
    await _answer(send, outcome)


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


async def _body(receive: Receive, length: int, limit: int) -> bytes | None:
    """Return the body, None when it passes the limit.

    length: what content-length says, 0 when it says nothing. A server never hands out more than that, so
    reading stops there: waiting for the empty last message would cost as much as the rest of the request.
    What is past the limit is thrown away as it comes, up to a bound: a sender still busy sending would see a
    broken connection instead of the answer.
    """
    parts: list[bytes] = []
    size = 0
    has_more = True
    is_too_large = length > limit
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
    if is_too_large:
        return None
    return parts[0] if len(parts) == 1 else b"".join(parts)


def _refusal(status: int, reason: str, message: str) -> Outcome:
    return Outcome(status, reason, {"error": {"code": reason, "message": message}})


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
