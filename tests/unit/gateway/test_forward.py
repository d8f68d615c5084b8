"""Events handed on to another address."""

from __future__ import annotations

import asyncio
import base64
import threading
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from greenroom.core import signing
from greenroom.core.errors import ConfigurationError
from greenroom.core.secrets import Secret
from greenroom.gateway import CustomHeader, Gateway, Source
from greenroom.gateway.forward import Forwarder, standard_headers, standard_key
from greenroom.gateway.handling import Retries
from greenroom.gateway.headers import kept

from .deliveries import SECRET, alert, signed, until

SIGN = Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")


class App:
    """A web application that keeps what it is posted and answers what it is told."""

    def __init__(self) -> None:
        self.got: list[tuple[dict[str, str], bytes]] = []
        self.answers: list[int] = []
        self.answer_body = b""
        self.retry_after = ""
        self.came_s: list[float] = []
        app = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                app.came_s.append(time.monotonic())
                app.got.append(({name.lower(): value for name, value in self.headers.items()}, body))
                self.send_response(app.answers.pop(0) if app.answers else 200)
                self.send_header("location", "/elsewhere")
                if app.retry_after:
                    self.send_header("retry-after", app.retry_after)
                self.send_header("content-length", str(len(app.answer_body)))
                self.end_headers()
                try:
                    self.wfile.write(app.answer_body)
                except OSError:
                    pass  # who reads only the beginning hangs up

            def log_message(self, *_: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/zoom"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


@pytest.fixture
def app() -> Iterator[App]:
    made = App()
    yield made
    made.close()


def forwarded(app: App, tmp_path: Path, *raws: Any, count: int = 1, **how: Any) -> list[dict[str, Any]]:
    """Receive raws in a gateway that forwards to app; return the events once count have come there."""

    async def run() -> list[dict[str, Any]]:
        hooks = Gateway(secret=SECRET, data=tmp_path, retries=Retries(attempts=3, first_s=0.01))
        hooks.forward(app.url, **{"allow_private": True, **how})
        await hooks.start()
        try:
            for raw in raws:
                assert (await hooks.receive(raw.headers, raw.body)).status == 200
            await until(lambda: len(app.got) >= count)

            async def is_settled() -> bool:
                return all(
                    one.status in ("dispatched", "failed") for one in (await hooks.inbox.list()).events
                )

            await until(is_settled)
            return [one.item() for one in (await hooks.inbox.list()).events]
        finally:
            await hooks.stop()

    return asyncio.run(run())


def test_the_target_can_check_the_event_as_if_zoom_had_called(app: App, tmp_path: Path) -> None:
    raw = signed(alert(), request_id="r-1")
    raw.headers["authorization"] = "Bearer of-this-gateway-alone"  # type: ignore[index]
    raw.headers["User-Agent"] = "Zoom Marketplace/1.0a"  # type: ignore[index]
    forwarded(app, tmp_path, raw)
    headers, body = app.got[0]
    assert body == raw.body
    signing.verify(body, headers, SECRET, now=datetime.now(UTC))
    assert headers["x-zm-request-id"] == "r-1"
    assert headers["user-agent"] == "Zoom Marketplace/1.0a"
    assert "authorization" not in headers


def test_a_target_is_left_alone_for_as_long_as_it_asks(app: App, tmp_path: Path) -> None:
    app.answers, app.retry_after = [429], "1"
    (event,) = forwarded(app, tmp_path, signed(alert()), count=2)
    assert app.came_s[1] - app.came_s[0] >= 1
    assert (event["status"], event["attempts"]) == ("dispatched", 2)


def test_signed_anew_it_is_a_standard_webhook(app: App, tmp_path: Path) -> None:
    (event,) = forwarded(app, tmp_path, signed(alert()), sign=SIGN)
    headers, body = app.got[0]
    stamp = int(headers["webhook-timestamp"])
    assert headers["webhook-id"] == event["id"]
    assert (
        headers["webhook-signature"]
        == (standard_headers(event["id"], body, standard_key(SIGN), stamp)["webhook-signature"])
    )
    assert not [name for name in headers if name.startswith("x-zm-")]


def test_the_signature_is_that_of_the_specification() -> None:
    body = b'{"test": 2432232314}'
    found = standard_headers("msg_p5jXN8AQM9LWM0D4loKWxJek", body, standard_key(SIGN), 1614265330)
    assert found["webhook-signature"] == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="


def test_only_events_of_the_pattern_go_on(app: App, tmp_path: Path) -> None:
    meeting = signed(alert(event="meeting.started"), request_id="m")
    forwarded(app, tmp_path, meeting, signed(alert(), request_id="z"), events="zoomroom.*")
    assert [headers["x-zm-request-id"] for headers, _ in app.got] == ["z"]


@pytest.mark.parametrize("status", [500, 404, 302])
def test_what_is_not_taken_is_tried_again_and_then_given_up(app: App, tmp_path: Path, status: int) -> None:
    app.answers = [status] * 3
    (event,) = forwarded(app, tmp_path, signed(alert()), count=3)
    assert (event["status"], event["attempts"], len(app.got)) == ("failed", 3, 3)
    assert f"answered {status}" in event["error"]
    assert "/zoom" not in event["error"]  # a path may be a secret of its own


def test_one_refusal_is_made_good_by_the_next_attempt(app: App, tmp_path: Path) -> None:
    app.answers = [503]
    (event,) = forwarded(app, tmp_path, signed(alert()), count=2)
    assert (event["status"], event["attempts"]) == ("dispatched", 2)


def test_an_endless_answer_is_not_read_to_its_end(app: App, tmp_path: Path) -> None:
    app.answer_body = b"x" * 5_000_000
    (event,) = forwarded(app, tmp_path, signed(alert()))
    assert event["status"] == "dispatched"


def test_the_machines_own_network_is_closed_unless_opened(app: App, tmp_path: Path) -> None:
    async def run() -> str:
        hooks = Gateway(secret=SECRET, data=tmp_path, retries=Retries(attempts=1))
        hooks.forward(app.url)
        await hooks.start()
        try:
            raw = signed(alert())
            await hooks.receive(raw.headers, raw.body)

            async def failed() -> list[Any]:
                return list((await hooks.inbox.list(status="failed")).events)

            return str((await until(failed))[0].error)
        finally:
            await hooks.stop()

    said = asyncio.run(asyncio.wait_for(run(), 20))
    assert "loopback" in said
    assert "GREENROOM_ALLOW_PRIVATE_HTTP" in said
    assert app.got == []


def test_this_machine_can_be_opened_alone(app: App) -> None:
    async def run(url: str) -> int:
        forwarder = Forwarder(url, allow_loopback=True, timeout_s=2)
        try:
            return await forwarder.send("evt_1", b"{}", {})
        finally:
            await forwarder.close()

    assert asyncio.run(run(app.url)) == 200
    with pytest.raises(Exception, match=r"169\.254\.169\.254 is a metadata address"):
        asyncio.run(run("http://169.254.169.254/latest"))


@pytest.mark.parametrize("url", ["ftp://a/b", "app.example.com", "http://", "https://me:pass@a.example/"])
def test_an_address_that_is_none_is_refused_at_once(url: str) -> None:
    with pytest.raises(ConfigurationError) as refused:
        Gateway(secret=SECRET).forward(url)
    assert "pass" not in str(refused.value)


@pytest.mark.parametrize(
    "secret", ["secret", "whsec_", "whsec_%%%", "whsec_" + base64.b64encode(b"a").decode()]
)
def test_a_secret_that_is_none_is_refused_and_not_repeated(secret: str) -> None:
    with pytest.raises(ConfigurationError, match="whsec_ and at least 16 bytes"):
        Gateway(secret=SECRET).forward("https://app.example.com/", sign=secret)


def test_headers_are_kept_within_bounds_and_without_secrets(tmp_path: Path) -> None:
    many = [(f"X-ZM-{number}", "v") for number in range(50)]
    assert len(kept(many).split(",")) == 16
    assert kept([("x-zm-long", "v" * 600), ("x-zm-odd", "\udcff\x00"), ("cookie", "c")]) == ""

    async def run() -> Any:
        required = Source(SECRET, require=CustomHeader("x-zm-key", "a password"))
        hooks = Gateway(sources={"default": required}, data=tmp_path)
        raw = signed(alert())
        answer = await hooks.receive({**raw.headers, "x-zm-key": "a password"}, raw.body)
        kept = await hooks.inbox.headers(answer.body["id"])
        await hooks.stop()
        return kept

    found = asyncio.run(run())
    assert "x-zm-signature" in found
    assert "password" not in found
