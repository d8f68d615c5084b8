"""Events over a WebSocket, against a server that misbehaves as a network does."""

from __future__ import annotations

import asyncio
import itertools
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest
from websockets.asyncio.server import Server, ServerConnection, serve

from greenroom.core.errors import ConfigurationError, RefreshFailed
from greenroom.core.secrets import Secret
from greenroom.gateway import Event, Gateway, Outcome, Retries
from greenroom.gateway.sockets import Socket
from tests.unit.gateway.deliveries import SECRET, alert, knows, until

BUILT = {"module": "build_connection", "success": True, "content": ""}
REFUSED = {"module": "build_connection", "success": False, "content": "Invalid Token", "header": {}}
AT_ONCE = Retries(first_s=0.01, longest_s=0.02)
Script = Callable[[ServerConnection], Awaitable[None]]


def message(envelope: dict[str, Any], *, as_text: bool = True) -> str:
    return json.dumps({"module": "message", "content": json.dumps(envelope) if as_text else envelope})


async def say(socket: ServerConnection, *frames: Any) -> None:
    for frame in frames:
        await socket.send(frame if isinstance(frame, str | bytes) else json.dumps(frame))


async def stay(socket: ServerConnection) -> None:
    await socket.wait_closed()


class Zoom:
    """What plays Zoom: each connection follows the next script, the last one is followed for ever."""

    def __init__(self, *scripts: Script) -> None:
        self._scripts = list(scripts)
        self.paths: list[str] = []
        self.server: Server

    async def __call__(self, socket: ServerConnection) -> None:
        assert socket.request is not None
        self.paths.append(socket.request.path)
        script = self._scripts.pop(0) if len(self._scripts) > 1 else self._scripts[0]
        await script(socket)

    @property
    def url(self) -> str:
        port = next(iter(self.server.sockets)).getsockname()[1]
        return f"ws://127.0.0.1:{port}/ws?subscriptionId=sub"


@asynccontextmanager
async def connected(folder: Path, zoom: Zoom, **options: Any) -> AsyncIterator[tuple[Gateway, list[Event]]]:
    hooks = Gateway(sources={}, data=folder, schema_of=knows)
    seen: list[Event] = []

    @hooks.on("*")
    async def on_any(event: Event) -> None:
        seen.append(event)

    async def token(rejected: Secret | None) -> Secret:
        return Secret("second token") if rejected else Secret("first token")

    zoom.server = await serve(zoom, "127.0.0.1", 0)
    socket = Socket(hooks, "acme", zoom.url, **{"token": token, "retries": AT_ONCE, **options})
    hooks.sockets.append(socket)
    await hooks.start()
    try:
        yield hooks, seen
    finally:
        await hooks.stop()
        zoom.server.close()
        await zoom.server.wait_closed()


def test_events_are_recorded_and_dispatched_like_webhooks(tmp_path: Path) -> None:
    first, second = alert(), alert(event="zoomroom.other")

    async def script(socket: ServerConnection) -> None:
        await say(
            socket, BUILT, message(first), message(second, as_text=False), message(first), "no json", "[]"
        )
        await stay(socket)

    async def run() -> None:
        async with connected(tmp_path, Zoom(script)) as (hooks, seen):
            await until(lambda: hooks.counts["duplicate"] == 1 and len(seen) == 2)
            assert [(one.source, one.event) for one in seen] == [
                ("acme", "zoomroom.alert"),
                ("acme", "zoomroom.other"),
            ]
            assert json.loads(seen[0].body) == first
            (item,) = [one.item() for one in hooks.sockets]
            assert (item["connects"], item["events"], item["error"]) == (1, 3, "")
            assert item["connected_at"]

    asyncio.run(run())


def test_it_comes_back_after_every_kind_of_end(tmp_path: Path) -> None:
    async def close(socket: ServerConnection) -> None:
        await say(socket, BUILT)

    async def break_off(socket: ServerConnection) -> None:
        await say(socket, BUILT)
        socket.transport.abort()

    async def last(socket: ServerConnection) -> None:
        await say(socket, BUILT, message(alert()))
        await stay(socket)

    async def run() -> None:
        zoom = Zoom(close, break_off, close, last)
        async with connected(tmp_path, zoom) as (hooks, seen):
            await until(lambda: len(seen) == 1)
            assert hooks.sockets[0].item()["connects"] == 4

    asyncio.run(run())


def test_a_refused_token_is_replaced_by_another(tmp_path: Path) -> None:
    async def refuse(socket: ServerConnection) -> None:
        await say(socket, REFUSED)

    async def last(socket: ServerConnection) -> None:
        await say(socket, BUILT)
        await stay(socket)

    async def run() -> list[str]:
        zoom = Zoom(refuse, last)
        async with connected(tmp_path, zoom) as (hooks, _):
            await until(lambda: bool(hooks.sockets[0].item()["connected_at"]))
        return zoom.paths

    first, second = asyncio.run(run())
    assert first == "/ws?subscriptionId=sub&access_token=first%20token"
    assert second.endswith("access_token=second%20token")


def test_heartbeats_are_sent_and_a_connection_that_falls_silent_is_opened_again(tmp_path: Path) -> None:
    heard: list[str] = []

    async def mute(socket: ServerConnection) -> None:
        await say(socket, BUILT)
        heard.extend([str(frame) async for frame in socket])

    async def run() -> None:
        zoom = Zoom(mute)
        async with connected(tmp_path, zoom, heartbeat_s=0.02, silent_for_s=0.1):
            await until(lambda: len(zoom.paths) >= 2)
        assert json.loads(heard[0]) == {"module": "heartbeat"}

    asyncio.run(run())


def test_a_connection_the_machine_has_slept_through_is_opened_again_at_once(tmp_path: Path) -> None:
    hourly = itertools.count(0, 3600)  # what the wall clock says, each time it is looked at

    async def script(socket: ServerConnection) -> None:
        await say(socket, BUILT)
        await stay(socket)

    async def run() -> None:
        zoom = Zoom(script)
        async with connected(tmp_path, zoom, heartbeat_s=0.05, wall_s=lambda: next(hourly)):
            await until(lambda: len(zoom.paths) >= 2)

    asyncio.run(run())


def test_an_event_waits_until_the_inbox_can_take_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        tried: list[str] = []
        async with connected(tmp_path, Zoom(stay), heartbeat_s=5) as (hooks, seen):
            real = hooks.receiver.take

            async def full(source: str, body: bytes) -> Outcome:
                tried.append(source)
                return Outcome(503, "unavailable", {}) if len(tried) < 4 else await real(source, body)

            monkeypatch.setattr(hooks.receiver, "take", full)
            await hooks.sockets[0]._take(message(alert()))
            await until(lambda: len(seen) == 1)
            assert len(tried) == 4

    asyncio.run(run())


def test_the_token_is_nowhere_to_be_read(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(0)

    async def refuse(socket: ServerConnection) -> None:
        await say(socket, REFUSED)

    async def run() -> str:
        zoom = Zoom(refuse)
        async with connected(tmp_path, zoom) as (hooks, _):
            await until(lambda: len(zoom.paths) >= 3)
            zoom.server.close()
            await until(lambda: "failed" in hooks.sockets[0].item()["error"])
            return str(hooks.sockets[0].item())

    shown = asyncio.run(run())
    shown += " ".join(one.getMessage() for one in caplog.records if one.name != "websockets.server")
    assert "token" not in shown.replace("Invalid Token", "").lower()


def test_a_token_that_cannot_be_had_is_said_and_tried_again(tmp_path: Path) -> None:
    asked: list[int] = []

    async def token(rejected: Secret | None) -> Secret:
        asked.append(1)
        raise RefreshFailed("zoom.us gave no token: check ZOOM_CLIENT_ID.")

    async def run() -> str:
        async with connected(tmp_path, Zoom(stay), token=token) as (hooks, _):
            await until(lambda: len(asked) >= 2)
            return str(hooks.sockets[0].item()["error"])

    assert "check ZOOM_CLIENT_ID" in asyncio.run(run())


@pytest.mark.parametrize(
    "url",
    ["", "https://ws.zoom.us/ws?subscriptionId=1", "ws://ws.zoom.us/ws?subscriptionId=1", "wss://ws.zoom.us"],
)
def test_a_token_is_sent_to_no_other_kind_of_address(url: str) -> None:
    async def token(rejected: Secret | None) -> Secret:
        raise AssertionError

    with pytest.raises(ConfigurationError, match="no WebSocket of a subscription"):
        Gateway(secret=SECRET).listen(url, token)


def test_of_several_processes_on_one_database_one_connects_and_another_when_it_is_gone(
    database: str, tmp_path: Path
) -> None:
    async def script(socket: ServerConnection) -> None:
        await say(socket, BUILT)
        await stay(socket)

    async def token(rejected: Secret | None) -> Secret:
        return Secret("token")

    async def run() -> None:
        zoom = Zoom(script)
        zoom.server = await serve(zoom, "127.0.0.1", 0)
        gateways = [Gateway(sources={}, database=database, schema_of=knows) for _ in range(2)]
        for hooks in gateways:
            hooks.listen(zoom.url, token)
            await hooks.start()
        first, second = (hooks.sockets[0] for hooks in gateways)
        try:
            await until(lambda: first.item()["connected_at"] or second.item()["connected_at"])
            has, waits = (0, 1) if first.item()["connected_at"] else (1, 0)
            assert gateways[waits].sockets[0].item()["stands_by"]
            assert len(zoom.paths) == 1
            await gateways[has].stop()
            await until(lambda: gateways[waits].sockets[0].item()["connected_at"])
            assert not gateways[waits].sockets[0].item()["stands_by"]
            assert len(zoom.paths) == 2
        finally:
            for hooks in gateways:
                await hooks.stop()
            zoom.server.close()
            await zoom.server.wait_closed()

    asyncio.run(run())
