"""Events over WebSockets: one connection per subscription, heartbeats, nothing kept for later."""

from __future__ import annotations

import asyncio
import json
from typing import Any

from greenroom.sandbox import apps
from tests.waiting import WITHIN_S

from .plays import Play, call, on_stage, run
from .test_marketplace import token_of


class Socket:
    """A client's end of a connection to the sandbox, without a network."""

    def __init__(self, play: Play, query: str) -> None:
        self._to_server: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        self._from_server: asyncio.Queue[dict[str, Any]] = asyncio.Queue()
        scope = {"type": "websocket", "path": "/ws", "query_string": query.encode(), "headers": []}
        serve = play.stage.outbox.sockets.serve(scope, self._to_server.get, self._receive)
        self.task = asyncio.create_task(serve)
        self._to_server.put_nowait({"type": "websocket.connect"})

    async def _receive(self, message: Any) -> None:
        self._from_server.put_nowait(message)

    async def next(self) -> dict[str, Any]:
        """Return the next message of the server: a frame's JSON, or the ASGI message itself."""
        message = await asyncio.wait_for(self._from_server.get(), WITHIN_S)
        if message["type"] == "websocket.accept":
            return await self.next()
        return json.loads(message["text"]) if "text" in message else dict(message)

    def say(self, text: str) -> None:
        self._to_server.put_nowait({"type": "websocket.receive", "text": text})

    async def leave(self) -> None:
        self._to_server.put_nowait({"type": "websocket.disconnect", "code": 1000})
        await asyncio.wait_for(self.task, WITHIN_S)


async def subscribed(play: Play) -> tuple[str, str]:
    """Return the id of a WebSocket subscription and a token for it."""
    await play.zoom("GET", "/users")
    answer = await play.control("POST", "subscriptions", {"method": "websocket", "events": ["user.*"]})
    assert answer.status == 201, answer
    assert answer.body["url"] == f"/ws?subscriptionId={answer.body['id']}"
    return answer.body["id"], play._token


def say(play: Play, number: int) -> None:
    with play.world.transaction():
        play.world.emit("user.updated", {"number": number})


def test_events_and_heartbeats_come_over_the_connection() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, token = await subscribed(play)
            socket = Socket(play, f"subscriptionId={id}&access_token={token}")
            assert (await socket.next())["success"] is True
            socket.say('{"module":"heartbeat"}')
            assert await socket.next() == {"module": "heartbeat", "success": True, "content": ""}
            for number in range(3):
                say(play, number)
            for number in range(3):
                frame = await socket.next()
                assert (frame["module"], type(frame["content"])) == ("message", str)
                envelope = json.loads(frame["content"])
                assert (envelope["event"], envelope["payload"]["object"]["number"]) == (
                    "user.updated",
                    number,
                )
            await play.stage.outbox.settle()
            [last, *_] = (await play.control("GET", "deliveries")).body["deliveries"]
            assert (last["status"], last["attempts"]) == ("delivered", 1)
            await socket.leave()

    run(act)


def test_what_happens_while_nobody_listens_is_lost() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, token = await subscribed(play)
            say(play, 1)
            await play.stage.outbox.settle()
            socket = Socket(play, f"subscriptionId={id}&access_token={token}")
            await socket.next()
            await play.advance(hours=2)
            say(play, 2)
            assert json.loads((await socket.next())["content"])["payload"]["object"]["number"] == 2
            await play.stage.outbox.settle()
            lost = (await play.control("GET", "deliveries")).body["deliveries"][-1]
            assert (lost["status"], lost["attempts"]) == ("failed", 1)
            assert "not kept" in lost["error"]
            await socket.leave()

    run(act)


def test_a_new_connection_closes_the_old_one() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, token = await subscribed(play)
            query = f"subscriptionId={id}&access_token={token}"
            old = Socket(play, query)
            await old.next()
            new = Socket(play, query)
            await new.next()
            assert (await old.next())["type"] == "websocket.close"
            say(play, 1)
            assert (await new.next())["module"] == "message"
            await old.leave()
            say(play, 2)
            assert (await new.next())["module"] == "message"
            assert (await play.control("DELETE", f"subscriptions/{id}")).status == 204
            assert (await new.next())["type"] == "websocket.close"
            await new.leave()

    run(act)


def test_a_refusal_comes_as_a_frame_and_then_the_end() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, token = await subscribed(play)
            other = (await token_of(play, ["user:read:admin"]))["authorization"].split()[1]
            client = (await token_of(play, ["user:read:admin"], "client_credentials"))["authorization"]
            refusals = {
                f"subscriptionId={id}": "token is empty",
                f"subscriptionId={id}&access_token=x": "Invalid Token",
                f"subscriptionId=x&access_token={token}": "subscriptionId is invalid",
                f"subscriptionId={id}&access_token={other}": "subscriptionId is invalid",
                f"subscriptionId={id}&access_token={client.split()[1]}": "subscriptionId is invalid",
            }
            for query, text in refusals.items():
                socket = Socket(play, query)
                frame = await socket.next()
                assert (frame["module"], frame["success"], frame["content"]) == (
                    "build_connection",
                    False,
                    text,
                )
                assert (await socket.next())["type"] == "websocket.close"
                await asyncio.wait_for(socket.task, WITHIN_S)

    run(act)


def test_nonsense_is_ignored_and_silence_ends_the_connection() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, token = await subscribed(play)
            play.stage.outbox.sockets._silent_for_s = 0.05
            socket = Socket(play, f"subscriptionId={id}&access_token={token}")
            await socket.next()
            for text in ("{", "[]", "7", '{"module":7}', "\ud800"):
                socket.say(text)
            socket.say('{"module":"heartbeat"}')
            assert (await socket.next())["module"] == "heartbeat"
            assert (await socket.next())["type"] == "websocket.close"
            await asyncio.wait_for(socket.task, WITHIN_S)

    run(act)


def test_a_token_of_client_credentials_does_too() -> None:
    async def act() -> None:
        async with on_stage() as play:
            id, _ = await subscribed(play)
            secret = (apps.WELL_KNOWN_ID, apps.WELL_KNOWN_SECRET)
            fields = f"grant_type=client_credentials&client_id={secret[0]}&client_secret={secret[1]}"
            token = (await call(play._zoom, "POST", f"/oauth/token?{fields}")).body["access_token"]
            socket = Socket(play, f"subscriptionId={id}&access_token={token}")
            assert (await socket.next())["success"] is True
            await socket.leave()

    run(act)
