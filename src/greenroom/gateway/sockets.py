"""Events over a WebSocket that we open, for gateways Zoom can't reach.

Nothing is kept for those who are away and nothing is acknowledged, so what is sent while the connection is
down is lost; where an address can be reached, webhooks are the safer way.
Source: Zoom docs, "WebSockets", read 2026-02, and reports of clients; documented, unless a line says assumed.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any, Protocol
from urllib.parse import quote, urlsplit

from greenroom.core.clock import iso, monotonic_s
from greenroom.core.errors import ConfigurationError, GreenroomError
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.core.secrets import Secret

from .handling import Retries

if TYPE_CHECKING:
    from websockets.asyncio.client import ClientConnection

    from .gateway import Gateway

log = logging.getLogger(__name__)

HEARTBEAT_S = 30.0
SILENT_FOR_S = 45.0
"""Longer without a frame than a heartbeat's answer takes, and the connection is taken for dead."""
TURN_S = 1.0
"""How often a process that may not connect asks again, and one that may makes sure that it still may."""
STEADY_AFTER_S = 60.0
"""A connection that held so long was a good one: the next attempt comes soon."""
TICK_S = 5.0
ASLEEP_S = 10.0
_LOOPBACK = ("127.0.0.1", "localhost", "::1")

TokenGetter = Callable[[Secret | None], Awaitable[Secret]]

# At DEBUG the library logs the request line, and the token stands in it. A logger outside the registry
# of logging stays silent whatever a program configures.
_quiet = logging.Logger("websockets", logging.CRITICAL + 1)


class _Refused(Exception):
    """Zoom did not build the connection, and why in its words."""


class Turn(Protocol):
    """Which one of several processes holds a subscription's connection; its methods block."""

    def try_take(self) -> bool: ...
    def is_held(self) -> bool: ...
    def release(self) -> None: ...


class Socket:
    """One subscription's connection, opened again whenever it ends.

    url: of the subscription, ``wss://…?subscriptionId=…``. token(rejected): returns an access token of the
    app that has the subscription (server-to-server or client credentials), another one than rejected.
    turn: taken before connecting, where other processes have the same subscription: Zoom closes the first
    connection when there is a second.
    Raises: ConfigurationError for an address a token must not be sent to.
    """

    def __init__(
        self,
        gateway: Gateway,
        source: str,
        url: str,
        token: TokenGetter,
        *,
        turn: Turn | None = None,
        heartbeat_s: float = HEARTBEAT_S,
        silent_for_s: float = SILENT_FOR_S,
        retries: Retries | None = None,
        wall_s: Callable[[], float] = time.time,
    ) -> None:
        self.source = source
        self._url = _checked(url)
        self._gateway = gateway
        self._token = token
        self._turn = turn
        self._stands_by = turn is not None
        self._heartbeat_s = heartbeat_s
        self._silent_for_s = silent_for_s
        self._retries = retries or Retries(first_s=1.0, longest_s=60.0)
        self._wall_s = wall_s
        self._task: asyncio.Task[None] | None = None
        self._connected_at: str | None = None
        self._connects = 0
        self._events = 0
        self._error = ""

    def item(self) -> dict[str, Any]:
        """Return how it stands, JSON-ready. connects: how often it has been opened. stands_by: whether it is
        another process's turn."""
        return {
            "source": self.source,
            "host": urlsplit(self._url).netloc,
            "connected_at": self._connected_at,
            "stands_by": self._stands_by,
            "connects": self._connects,
            "events": self._events,
            "error": self._error,
        }

    def start(self) -> None:
        """Connect, on the running event loop."""
        keeping = self._run() if self._turn is None else self._run_in(self._turn)
        self._task = asyncio.create_task(keeping)

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None and task.get_loop() is asyncio.get_running_loop():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        self._connected_at = None

    async def _run_in(self, turn: Turn) -> None:
        """Run while it is this process's turn; whoever asks first when its holder is gone has the next."""
        running: asyncio.Task[None] | None = None
        try:
            while True:
                if running is None and await self._has(turn.try_take):
                    running, self._stands_by = asyncio.create_task(self._run()), False
                elif running is not None and not await self._has(turn.is_held):
                    await _ended(running)
                    running, self._connected_at, self._stands_by = None, None, True
                    log.warning("WebSocket of %s: it is no longer this process's turn", self.source)
                await asyncio.sleep(TURN_S)
        finally:
            await _ended(running)
            await asyncio.to_thread(turn.release)

    async def _has(self, turn: Callable[[], bool]) -> bool:
        asking = asyncio.create_task(asyncio.to_thread(turn))
        try:
            return await asyncio.shield(asking)
        except asyncio.CancelledError:
            await asyncio.wait({asking})  # or the thread would take the turn after it was given back
            raise
        except GreenroomError as exc:
            self._error = str(exc)
            return False

    async def _run(self) -> None:
        attempts = 0
        rejected: Secret | None = None
        while True:
            token, began_s = None, monotonic_s()
            try:
                token = await self._token(rejected)
                rejected = None
                self._error = await self._hold(token)
            except _Refused as exc:
                self._error = f"Zoom refused the connection: {exc}"
                rejected = token if "token" in str(exc).lower() else None
            except GreenroomError as exc:
                self._error = str(exc)
            except Exception as exc:  # whatever the library or the network raises; it may hold the address
                self._error = f"the connection failed ({type(exc).__name__})"
            self._connected_at = None
            attempts = 1 if monotonic_s() - began_s >= STEADY_AFTER_S else attempts + 1
            pause_s = self._retries.pause_s(attempts)
            log.warning("WebSocket of %s: %s; next attempt in %.1f s", self.source, self._error, pause_s)
            await asyncio.sleep(pause_s)

    async def _hold(self, token: Secret) -> str:
        """Take frames until the connection ends; return how it did. Raises: _Refused, and what is raised by
        a connection that can't be opened."""
        from websockets.asyncio.client import connect
        from websockets.exceptions import ConnectionClosed

        is_here = urlsplit(self._url).hostname in _LOOPBACK
        opening = connect(
            f"{self._url}&access_token={quote(token.reveal(), safe='')}",
            logger=_quiet,
            proxy=None if is_here else True,
            ping_interval=None,  # Zoom wants heartbeats of its own
            max_size=4 * self._gateway.receiver.max_body_bytes,
        )
        async with opening as socket:
            beating = asyncio.create_task(self._beat(socket))
            try:
                while True:
                    async with asyncio.timeout(self._silent_for_s):  # wait_for of 3.11 can swallow a stop
                        frame = await socket.recv()
                    await self._take(frame)
            except ConnectionClosed:
                return "the connection was closed"
            except TimeoutError:
                return f"nothing was heard for {self._silent_for_s:g} s"
            finally:
                beating.cancel()

    async def _beat(self, socket: ClientConnection) -> None:
        """Send heartbeats; close a connection that this machine has slept through."""
        last_beat_s, tick_s = monotonic_s(), min(TICK_S, self._heartbeat_s)
        while True:
            wall_s = self._wall_s()
            await asyncio.sleep(tick_s)
            if self._wall_s() - wall_s > tick_s + ASLEEP_S:
                await socket.close()
                return
            if monotonic_s() - last_beat_s >= self._heartbeat_s - tick_s / 2:
                last_beat_s = monotonic_s()
                await socket.send('{"module":"heartbeat"}')

    async def _take(self, frame: str | bytes) -> None:
        try:
            given = decode(frame)
        except InvalidJSON:
            return
        if not isinstance(given, dict):
            return
        module, content = given.get("module"), given.get("content")
        if module == "build_connection" and given.get("success") is False:
            raise _Refused(str(content)[:200])
        if self._connected_at is None:
            self._connected_at, self._error = iso(self._gateway.receiver.clock.now()), ""
            self._connects += 1
            log.info("WebSocket of %s is connected", self.source)
        if module == "message":
            await self._record(content.encode() if isinstance(content, str) else encode(content))

    async def _record(self, body: bytes) -> None:
        """Record an event, however long the inbox needs: nobody sends it again. Frames wait meanwhile."""
        attempts = 0
        while (await self._gateway.receiver.take(self.source, body)).status == 503:
            attempts += 1
            await asyncio.sleep(self._retries.pause_s(attempts))
        self._events += 1


async def _ended(task: asyncio.Task[None] | None) -> None:
    if task is not None:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


def _checked(url: str) -> str:
    parts = urlsplit(url)
    is_safe = parts.scheme == "wss" or (parts.scheme == "ws" and parts.hostname in _LOOPBACK)
    if not is_safe or not parts.hostname or "subscriptionid=" not in parts.query.lower():
        raise ConfigurationError(
            f"{url.partition('?')[0][:200]!r} is no WebSocket of a subscription; it is "
            "wss://…?subscriptionId=… as the app's Feature page at Zoom shows it."
        )
    return url
