"""Webhooks to a user's code in the same process."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from greenroom import InvalidRequest, NotFound
from greenroom.testing import Delivery, ZoomSandbox

SECRET = "greenroom-webhook-secret"


class Theirs:
    """A webhook endpoint as somebody would write it after Zoom's docs."""

    def __init__(self, secret: str = SECRET) -> None:
        self.secret = secret
        self.got: list[dict[str, Any]] = []
        self.life: list[str] = []
        routes = [Route("/zoom/hook", self.hook, methods=["POST"])]
        self.app = Starlette(routes=routes, lifespan=self.live)

    @asynccontextmanager
    async def live(self, app: Starlette) -> AsyncIterator[None]:
        self.life.append("started")
        yield
        self.life.append("stopped")

    async def hook(self, request: Request) -> Response:
        body = await request.body()
        message = b"v0:" + request.headers["x-zm-request-timestamp"].encode() + b":" + body
        if request.headers["x-zm-signature"] != "v0=" + self.sign(message):
            return Response(status_code=401)
        event = json.loads(body)
        if event["event"] == "endpoint.url_validation":
            token = event["payload"]["plainToken"]
            return JSONResponse({"plainToken": token, "encryptedToken": self.sign(token.encode())})
        self.got.append(event)
        return Response()

    def sign(self, message: bytes) -> str:
        return hmac.new(self.secret.encode(), message, hashlib.sha256).hexdigest()


@pytest.fixture
def theirs() -> Theirs:
    return Theirs()


def test_an_app_gets_what_it_subscribed_to_signed(zoom_sandbox: ZoomSandbox, theirs: Theirs) -> None:
    receiver = zoom_sandbox.subscribe(theirs.app, "zoomroom.sensor_data", path="/zoom/hook")
    room = zoom_sandbox.world.room("Everest")
    room.people_count(3)
    room.offline()
    assert [event["event"] for event in theirs.got] == ["zoomroom.sensor_data"]
    assert theirs.life == ["started"]
    assert [item.event for item in receiver.received] == ["zoomroom.sensor_data"]
    assert zoom_sandbox.deliveries("zoomroom.sensor_data")[0].status == "delivered"


def test_an_app_is_stopped_with_the_sandbox(theirs: Theirs) -> None:
    with ZoomSandbox() as sandbox:
        sandbox.subscribe(theirs.app, path="/zoom/hook")
    assert theirs.life == ["started", "stopped"]


def test_an_app_with_another_secret_fails_the_challenge(zoom_sandbox: ZoomSandbox, theirs: Theirs) -> None:
    theirs.secret = "another"
    with pytest.raises(NotFound, match="URL validation failed: the endpoint answered 401"):
        zoom_sandbox.subscribe(theirs.app, path="/zoom/hook")


def test_a_function_gets_deliveries(zoom_sandbox: ZoomSandbox) -> None:
    got: list[Delivery] = []
    zoom_sandbox.subscribe(got.append, "zoomroom.checked_*")
    room = zoom_sandbox.world.room("Fuji")
    zoom_sandbox.client.rooms.check_in(room.id, **room.book().ids)
    zoom_sandbox.settle()
    assert [delivery.event for delivery in got] == ["zoomroom.checked_in"]
    assert got[0].object["id"] == room.id


def test_a_function_may_ask_the_sandbox(zoom_sandbox: ZoomSandbox) -> None:
    """As an integration does: the sensor reports, the code looks the booking up and checks the room in."""

    def check_in(delivery: Delivery) -> None:
        assert zoom_sandbox.deliveries()
        zoom_sandbox.client.rooms.check_in(delivery.object["id"], current=True)

    receiver = zoom_sandbox.subscribe(check_in, "zoomroom.sensor_data")
    zoom_sandbox.world.room("Everest").people_count(2)
    assert receiver.errors == []
    assert zoom_sandbox.deliveries("zoomroom.checked_in")


@pytest.mark.anyio
@pytest.mark.parametrize("anyio_backend", ["asyncio"])
async def test_a_coroutine_may_ask_too(zoom_sandbox: ZoomSandbox, anyio_backend: str) -> None:
    async def check_in(delivery: Delivery) -> None:
        await zoom_sandbox.async_client.rooms.check_in(delivery.object["id"], current=True)

    receiver = zoom_sandbox.subscribe(check_in, "zoomroom.sensor_data")
    zoom_sandbox.world.room("Everest").people_count(2)
    assert receiver.errors == []
    assert zoom_sandbox.world.room("Everest").state == "checked_in"


def test_a_receiver_that_fails_is_tried_again_by_the_clock(zoom_sandbox: ZoomSandbox) -> None:
    answers = [500, 503, 204]
    receiver = zoom_sandbox.subscribe(lambda delivery: answers.pop(0), "zoomroom.alert")
    zoom_sandbox.world.room("Everest").offline()
    assert zoom_sandbox.deliveries("zoomroom.alert")[0].status == "retrying"
    zoom_sandbox.clock.advance(minutes=30)
    [delivery] = zoom_sandbox.deliveries("zoomroom.alert")
    assert (delivery.status, delivery.attempts) == ("delivered", 3)
    assert len(receiver.received) == 3


def test_an_error_of_a_receiver_is_kept(zoom_sandbox: ZoomSandbox) -> None:
    def fail(delivery: Delivery) -> None:
        raise ValueError("not today")

    receiver = zoom_sandbox.subscribe(fail, "zoomroom.alert")
    zoom_sandbox.world.room("Everest").offline()
    assert [str(error) for error in receiver.errors] == ["not today"]


def test_a_closed_receiver_gets_nothing_more(zoom_sandbox: ZoomSandbox) -> None:
    receiver = zoom_sandbox.subscribe(lambda delivery: None)
    receiver.close()
    zoom_sandbox.world.room("Everest").offline()
    assert receiver.received == []


def test_what_was_not_sent_has_the_signature_it_would_have(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.world.room("Everest").offline()
    [delivery] = zoom_sandbox.deliveries("zoomroom.alert")
    stamp = delivery.headers["x-zm-request-timestamp"].encode()
    signature = hmac.new(SECRET.encode(), b"v0:" + stamp + b":" + delivery.body, hashlib.sha256).hexdigest()
    assert delivery.headers["x-zm-signature"] == f"v0={signature}"
    assert delivery.status == "unsubscribed"


def test_what_can_receive_nothing_is_refused(zoom_sandbox: ZoomSandbox) -> None:
    with pytest.raises(InvalidRequest, match="a URL, an ASGI app, or a function"):
        zoom_sandbox.subscribe(lambda environ, start_response: None)
    with pytest.raises(InvalidRequest, match="a URL, an ASGI app, or a function"):
        zoom_sandbox.subscribe(42)
    with pytest.raises(NotFound, match="nothing answers"):
        zoom_sandbox.subscribe("http://127.0.0.1:9/hook")
