"""The same door through a real server: what only a socket can show."""

from __future__ import annotations

import asyncio
import contextlib
import http.client
from collections.abc import Callable
from typing import Any

import pytest
from granian.constants import Interfaces
from granian.server.embed import Server

from greenroom.core.json import decode
from greenroom.sandbox import asgi
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door
from tests.ports import free_port
from tests.waiting import WITHIN_S, soon


def served(sandbox: Sandbox, visit: Callable[[int], None]) -> None:
    """Serve the sandbox over HTTP while visit(port) runs in a thread."""

    async def run() -> None:
        port = free_port()
        server = Server(
            sandbox.app, address="127.0.0.1", port=port, interface=Interfaces.ASGINL, log_enabled=False
        )
        serving = asyncio.create_task(server.serve())
        async with asyncio.timeout(2 * WITHIN_S):
            await soon(lambda: _answers(port))
            try:
                await asyncio.to_thread(visit, port)
            finally:
                server.stop()
                await serving

    asyncio.run(run())


async def _answers(port: int) -> bool:
    with contextlib.suppress(OSError):
        _, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.close()
        return True
    return False


def ask(port: int, method: str, path: str, token: str, body: bytes | None = None) -> tuple[int, Any, Any]:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=WITHIN_S)
    headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}
    with contextlib.closing(connection):
        connection.request(method, path, body, headers)
        reply = connection.getresponse()
        data = reply.read()
    return reply.status, decode(data) if data else None, reply.headers


def test_rest_over_http(sandbox: Sandbox, call: Door) -> None:
    sandbox.records.put("room", "a/b", {"id": "a/b", "name": "Slash"})

    def visit(port: int) -> None:
        status, body, headers = ask(port, "POST", "/v2/rooms", call.token, b'{"name":"T","type":"ZoomRoom"}')
        assert status == 201
        assert headers["x-zm-trackingid"]
        path = f"/v2/rooms/{body['id']}"
        assert ask(port, "GET", path, call.token)[1]["basic"]["name"] == "T"
        assert ask(port, "GET", "/v2/rooms/a%252Fb", call.token)[1]["basic"]["name"] == "Slash"
        status, body, headers = ask(port, "DELETE", path, call.token)
        assert (status, body) == (204, None)
        assert ask(port, "GET", path, call.token)[0] == 404
        assert ask(port, "GET", "/v2/rooms", "")[0] == 401

    served(sandbox, visit)


def test_an_over_large_body_is_answered_not_cut_off(sandbox: Sandbox, call: Door) -> None:
    def visit(port: int) -> None:
        status, body, _ = ask(port, "POST", "/v2/rooms", call.token, b" " * (asgi.MAX_BODY_BYTES * 2))
        assert status == 413
        assert body["code"] == 413

    served(sandbox, visit)


def test_a_cut_leaves_the_client_without_an_answer(sandbox: Sandbox, call: Door) -> None:
    sandbox.stage.faults.add("rooms.list", {"cut": True}, times=1)

    def visit(port: int) -> None:
        with pytest.raises((http.client.HTTPException, OSError)):
            ask(port, "GET", "/v2/rooms", call.token)
        assert ask(port, "GET", "/v2/rooms", call.token)[0] == 200

    served(sandbox, visit)
