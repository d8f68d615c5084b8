"""Events over WebSockets: ``/ws?subscriptionId=…&access_token=…``.

One connection per subscription, nothing kept for those who are away, no acknowledgement. Frames are JSON; a
message's content is the webhook envelope as text.
Source: Zoom docs, "WebSockets", read 2026-02, and reports of clients; a line says where assumed.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import parse_qs

from greenroom.core import json
from greenroom.core.clock import monotonic_s

from . import apps
from .auth import Authenticator
from .registry import Problem
from .sender import Answer
from .world.world import World

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]

PATH = "/ws"
SILENT_FOR_S = 90.0
"""A connection without a heartbeat for so long is closed; clients send one every 30 s. Assumed."""
_CLOSE_WITHIN_S = 2.0
_ABSENT = "no WebSocket is connected; events are not kept for later"


class Refused(Exception):
    """The connection can't be built, and why in Zoom's words."""


class Connection:
    """One client's end. Whoever wants it closed sets should_end: only its own task closes it, since a server
    may not close while that task still waits to receive."""

    def __init__(self, send: Send) -> None:
        self.send = send
        self.should_end = asyncio.Event()
        self.is_over = asyncio.Event()


class Sockets:
    """The open connections, by subscription."""

    def __init__(self, world: World, silent_for_s: float = SILENT_FOR_S) -> None:
        self._world = world
        self._tokens = Authenticator(world)
        self._silent_for_s = silent_for_s
        self._open: dict[str, Connection] = {}

    async def serve(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hold one connection, as an ASGI app. A refusal comes as a frame; the upgrade itself succeeds."""
        if (await receive())["type"] != "websocket.connect":
            return
        await send({"type": "websocket.accept"})
        try:
            id = self._subscription(scope)
        except Refused as exc:
            refusal = {"module": "build_connection", "success": False, "content": str(exc), "header": {}}
            await _send(send, refusal)
            await _close(send)
            return
        await self.close(id)
        mine = self._open[id] = Connection(send)
        try:
            await _send(send, {"module": "build_connection", "success": True, "content": ""})
            await self._listen(receive, mine)
        finally:
            mine.is_over.set()
            if self._open.get(id) is mine:
                del self._open[id]

    async def send(self, subscription_id: str, envelope: str) -> Answer:
        """Send an event to whoever is connected; an absent one has lost it for good."""
        connection, began_s = self._open.get(subscription_id), monotonic_s()
        if connection is None:
            return Answer(0, b"", _ABSENT, 0, is_final=True)
        try:
            await _send(connection.send, {"module": "message", "content": envelope})
        except Exception:  # whatever the server raises for a connection that broke
            return Answer(0, b"", "the connection broke", 0, is_final=True)
        return Answer(200, b"", "", round((monotonic_s() - began_s) * 1000))

    async def close(self, subscription_id: str | None = None) -> None:
        """Close the connection of a subscription, or all of them."""
        for id in [subscription_id] if subscription_id else list(self._open):
            connection = self._open.pop(id, None)
            if connection is not None:
                connection.should_end.set()
                with contextlib.suppress(TimeoutError):
                    await asyncio.wait_for(connection.is_over.wait(), _CLOSE_WITHIN_S)

    async def _listen(self, receive: Receive, mine: Connection) -> None:
        """Answer heartbeats until the connection ends, another takes its place, or it falls silent."""
        told_to_end = asyncio.ensure_future(mine.should_end.wait())
        try:
            while True:
                coming = asyncio.ensure_future(receive())
                waits = {coming, told_to_end}
                await asyncio.wait(waits, timeout=self._silent_for_s, return_when=asyncio.FIRST_COMPLETED)
                if not coming.done() or told_to_end.done():
                    coming.cancel()
                    await _close(mine.send)
                    return
                message = coming.result()
                if message["type"] != "websocket.receive":
                    return
                if _module(message) == "heartbeat":
                    await _send(mine.send, {"module": "heartbeat", "success": True, "content": ""})
        finally:
            told_to_end.cancel()

    def _subscription(self, scope: Scope) -> str:
        """Return the id of the subscription that may be listened to. Raises Refused.

        The token is in the query; a header does not count. An app listens to its own subscriptions only.
        """
        text: str = scope.get("query_string", b"").decode("latin-1")
        query = parse_qs(text)
        token, id = query.get("access_token", [""])[0], query.get("subscriptionId", [""])[0]
        if not token:
            raise Refused("token is empty")
        try:
            bearer = self._tokens.authenticate({"authorization": f"Bearer {token}"})
        except Problem:
            raise Refused("Invalid Token") from None
        subscription = self._world.records.get("subscription", id)
        if bearer.grant not in apps.SERVER_GRANTS:
            raise Refused("Invalid Token")
        if (
            subscription is None
            or subscription.get("method") != "websocket"
            or subscription["client_id"] != bearer.app
        ):
            raise Refused("subscriptionId is invalid")  # assumed
        return id


def _module(message: MutableMapping[str, Any]) -> str:
    data = message.get("text") or message.get("bytes") or ""
    try:
        given = json.decode(data if isinstance(data, bytes) else data.encode("utf-8", "replace"))
    except json.InvalidJSON:
        return ""
    return str(given.get("module", "")) if isinstance(given, dict) else ""


async def _send(send: Send, frame: dict[str, Any]) -> None:
    await send({"type": "websocket.send", "text": json.encode(frame).decode()})


async def _close(send: Send) -> None:
    try:
        await send({"type": "websocket.close", "code": 1000})
    except Exception:  # it is closed already, whatever the server calls that
        return
