"""Who gives up is free at once and leaves no task and no broken client behind.

A request that is under way is the library's until its answer or its timeout; nothing in Python waits for it.
"""

from __future__ import annotations

import asyncio
import os
import signal
import socket
import threading
import time

import pytest

from greenroom import AsyncZoom, Zoom
from greenroom.client.hooks import Hooks
from greenroom.client.transport import AsyncTransport, SyncTransport
from greenroom.core.steps import Request
from tests.waiting import WITHIN_S, soon

from .server import Answer, SmallServer


def test_a_cancelled_request_is_over_for_both_sides_when_its_time_is_up() -> None:

    async def run() -> None:
        arrived, gone = asyncio.Event(), asyncio.Event()

        async def take(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            arrived.set()
            await reader.read()
            writer.close()
            await writer.wait_closed()
            gone.set()

        listening = await asyncio.start_server(take, "127.0.0.1", 0)
        port = listening.sockets[0].getsockname()[1]
        transport = AsyncTransport()
        request = Request(method="GET", url=f"http://127.0.0.1:{port}/v2/rooms", timeout_s=1.5)
        sending = asyncio.create_task(transport.send(request))
        await asyncio.wait_for(arrived.wait(), WITHIN_S)
        sending.cancel()
        with pytest.raises(asyncio.CancelledError):
            await sending
        await asyncio.wait_for(gone.wait(), WITHIN_S)
        listening.close()
        await transport.close()

    asyncio.run(run())


def test_after_a_cancelled_call_no_task_is_left_and_the_client_goes_on(server: SmallServer) -> None:
    gave_up = threading.Event()
    server.script(Answer(200, {"id": "late"}, after=gave_up), Answer(200, {"id": "next"}))

    async def run() -> None:
        async with AsyncZoom.server_to_server(**server.settings) as zoom:
            call = asyncio.create_task(zoom.rooms.get("r"))
            await soon(lambda: server.seen)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            gave_up.set()
            assert asyncio.all_tasks() == {asyncio.current_task()}
            assert (await zoom.rooms.get("r")).id == "next"

    asyncio.run(run())


def test_a_pause_before_a_retry_can_be_cancelled(server: SmallServer) -> None:
    server.script(Answer(429, {"code": 429, "message": "per-second"}, {"Retry-After": "14"}))

    async def run() -> float:
        pausing = asyncio.Event()
        hooks = Hooks(on_retry=lambda _: pausing.set())
        async with AsyncZoom.server_to_server(**server.settings, hooks=hooks) as zoom:
            call = asyncio.create_task(zoom.rooms.get("r"))
            await asyncio.wait_for(pausing.wait(), WITHIN_S)
            started = time.monotonic()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            return time.monotonic() - started

    assert asyncio.run(run()) < 5
    assert len(server.seen) == 1


def interrupt_when(begun: threading.Event) -> None:
    begun.wait(WITHIN_S)
    time.sleep(0.05)  # Python misses a signal that comes in the very moment a system call begins
    os.kill(os.getpid(), signal.SIGINT)


def test_ctrl_c_ends_a_pause_at_once_and_the_client_goes_on(server: SmallServer) -> None:
    pausing = threading.Event()
    hooks = Hooks(on_retry=lambda _: pausing.set())
    server.answer = lambda _: Answer(429, {"code": 429, "message": "per-second"}, {"Retry-After": "14"})
    threading.Thread(target=interrupt_when, args=(pausing,)).start()
    with Zoom.server_to_server(**server.settings, hooks=hooks) as zoom:
        started = time.monotonic()
        with pytest.raises(KeyboardInterrupt):
            zoom.rooms.get("r")
        assert time.monotonic() - started < 5
        server.answer = lambda _: Answer(200, {"id": "r"})
        assert zoom.rooms.get("r").id == "r"


def test_ctrl_c_during_a_request_counts_when_its_time_is_up() -> None:
    """The library waits in native code; the request's timeout bounds how long that is."""
    arrived = threading.Event()
    with socket.create_server(("127.0.0.1", 0)) as listener:

        def take() -> None:
            connection, _ = listener.accept()
            with connection:
                while connection.recv(65536):
                    arrived.set()

        taking = threading.Thread(target=take)
        taking.start()
        threading.Thread(target=interrupt_when, args=(arrived,)).start()
        transport = SyncTransport()
        url = f"http://127.0.0.1:{listener.getsockname()[1]}/v2/rooms"
        with pytest.raises(KeyboardInterrupt):
            transport.send(Request(method="GET", url=url, timeout_s=1.5))
        transport.close()
        taking.join(5)
