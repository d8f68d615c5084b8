"""What really goes over the wire, and what comes of answers that never come."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable

import pytest

from greenroom.client.transport import AsyncTransport, SyncTransport
from greenroom.core.errors import BadReply, ConfigurationError, ConnectFailed, TimedOut, TransportError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Response
from tests.ports import free_port

from .server import Answer, SmallServer

Sender = Callable[[Request], Response]


def send_sync(request: Request) -> Response:
    transport = SyncTransport()
    try:
        return transport.send(request)
    finally:
        transport.close()


def send_async(request: Request) -> Response:
    async def run() -> Response:
        transport = AsyncTransport()
        try:
            return await transport.send(request)
        finally:
            await transport.close()

    return asyncio.run(run())


@pytest.fixture(params=[send_sync, send_async], ids=["sync", "async"])
def send(request: pytest.FixtureRequest) -> Sender:
    sender: Sender = request.param
    return sender


@pytest.mark.parametrize(
    "segment", ["a%252Fb%252F%252Fc%253D%253D", "a%2Fb", "x%40example.com", "%25", "%2E%2E%2F"]
)
def test_a_path_goes_out_byte_for_byte(server: SmallServer, send: Sender, segment: str) -> None:
    send(Request(method="GET", url=f"{server.url}/v2/past_meetings/{segment}?to=a%2Cb,c&x=%20%2B"))
    assert server.seen[0].target == f"/v2/past_meetings/{segment}?to=a%2Cb,c&x=%20%2B"


def test_it_names_itself_and_wants_json(server: SmallServer, send: Sender) -> None:
    send(Request(method="GET", url=f"{server.url}/v2/rooms", authorization=Secret("Bearer t")))
    headers = server.seen[0].headers
    assert headers["user-agent"].startswith("greenroom/0.")
    assert headers["accept"] == "application/json"
    assert headers["authorization"] == "Bearer t"


def test_status_headers_and_bytes_come_back_whatever_they_are(server: SmallServer, send: Sender) -> None:
    server.script(Answer(418, b"\x00\xff", {"X-Zm-TrackingId": "abc"}))
    response = send(Request(method="GET", url=server.url))
    assert (response.status, response.body) == (418, b"\x00\xff")
    assert response.headers["x-zm-trackingid"] == "abc"


def test_a_redirect_comes_back_unfollowed(server: SmallServer, send: Sender) -> None:
    server.script(Answer(302, None, {"Location": f"{server.url}/elsewhere"}))
    assert send(Request(method="GET", url=server.url)).status == 302
    assert len(server.seen) == 1


def test_a_proxy_in_the_environment_is_not_used_for_this_machine(
    server: SmallServer, send: Sender, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, f"http://127.0.0.1:{free_port()}")
    assert send(Request(method="GET", url=server.url)).status == 200


def test_nobody_there_is_a_failed_connection_that_left_no_trace(send: Sender) -> None:
    port = free_port()
    with pytest.raises(ConnectFailed, match=f"Nothing answers at 127.0.0.1:{port}") as failed:
        send(Request(method="POST", url=f"http://127.0.0.1:{port}/v2/rooms", body=b"{}"))
    assert not failed.value.may_have_arrived


def test_a_connection_cut_after_sending_may_have_had_its_effect(server: SmallServer, send: Sender) -> None:
    server.script(Answer(cut=True))
    with pytest.raises(TransportError) as failed:
        send(Request(method="POST", url=f"{server.url}/v2/rooms", body=b"{}"))
    assert not isinstance(failed.value, ConnectFailed)
    assert failed.value.may_have_arrived


def test_half_an_answer_is_a_bad_reply(server: SmallServer, send: Sender) -> None:
    server.script(Answer(200, b"abc", {"Content-Length": "10"}))
    with pytest.raises((BadReply, TransportError)) as failed:
        send(Request(method="GET", url=server.url, timeout_s=5))
    assert failed.value.may_have_arrived


def test_a_slow_answer_times_out(server: SmallServer, send: Sender) -> None:
    gave_up = threading.Event()
    server.script(Answer(after=gave_up))
    with pytest.raises(TimedOut, match=r"GET http://127\.0\.0\.1:\d+/v2/rooms: no answer within 0\.05 s"):
        send(Request(method="GET", url=f"{server.url}/v2/rooms?secret=1", timeout_s=0.05))
    gave_up.set()


def test_an_address_that_is_none_is_a_wrong_setting(send: Sender) -> None:
    with pytest.raises(ConfigurationError):
        send(Request(method="GET", url="nonsense"))


def test_a_closed_transport_opens_again(server: SmallServer) -> None:
    transport = SyncTransport()
    for _ in range(2):
        assert transport.send(Request(method="GET", url=server.url)).status == 200
        transport.close()
