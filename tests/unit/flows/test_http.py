"""The http step: what it sends, what it makes of answers, and where it does not go."""

from __future__ import annotations

import asyncio
import ipaddress
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import pytest

from greenroom.client.addresses import ForbiddenAddress, refusal
from greenroom.core.errors import ConnectFailed, FlowError, TimedOut
from greenroom.flows.retry import Temporary
from greenroom.flows.tasks import http

SPELLINGS = [
    "http://127.0.0.1/",
    "http://localhost/",
    "http://127.1/",
    "http://0x7f.1/",
    "http://2130706433/",
    "http://017700000001/",
    "http://0/",
    "http://[::1]/",
    "http://[::]/",
    "http://[::ffff:127.0.0.1]/",
    "http://[::ffff:7f00:1]/",
    "http://[::127.0.0.1]/",
    "http://[64:ff9b::7f00:1]/",
    "http://[2002:7f00:1::]/",
    "http://127.0.0.1./",
    "http://①②⑦.0.0.1/",
    "http://10.1.2.3/",
    "http://172.16.0.1/",
    "http://192.168.1.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://168.63.129.16/",
    "http://[fd00:ec2::254]/",
    "http://[fe80::1]/",
    "http://224.0.0.1/",
    "http://255.255.255.255/",
]


class Answers(BaseHTTPRequestHandler):
    seen: list[tuple[str, str, dict[str, str], bytes, int]]
    """Method, path, headers, body, and the port it came from: another one is another connection."""
    headers_out: dict[str, str]
    status, body_out = 200, b""
    wait: threading.Event | None = None

    def handle_any(self) -> None:
        cls = type(self)
        body = self.rfile.read(int(self.headers.get("content-length", 0)))
        headers_in = {k.lower(): v for k, v in self.headers.items()}
        cls.seen.append((self.command, self.path, headers_in, body, self.client_address[1]))
        if cls.wait:
            cls.wait.wait(20)
        status, headers, content = (cls.status, cls.headers_out, cls.body_out)
        if self.path.startswith("/to?"):
            status, headers = int(self.path[4:7]), {"location": self.path[8:]}
        if self.path == "/end":
            status, headers, content = 200, {"content-type": "text/plain"}, b"the end"
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("content-length", str(len(content)))
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)

    do_GET = do_POST = do_PUT = do_PATCH = do_DELETE = do_HEAD = handle_any

    def log_message(self, *args: Any) -> None:
        pass


class Server:
    def __init__(self) -> None:
        self.handler = type("Handler", (Answers,), {"seen": [], "headers_out": {}})
        self.httpd = ThreadingHTTPServer(("127.0.0.1", 0), self.handler)
        self.url = f"http://127.0.0.1:{self.httpd.server_port}"
        self.thread = threading.Thread(target=self.httpd.serve_forever, kwargs={"poll_interval": 0.01})
        self.thread.start()

    def answer(self, status: int, body: bytes = b"", **headers: str) -> None:
        self.handler.status, self.handler.body_out = status, body
        self.handler.headers_out = {name.replace("_", "-"): value for name, value in headers.items()}

    def close(self) -> None:
        self.httpd.shutdown()
        self.thread.join()
        self.httpd.server_close()


@pytest.fixture
def server() -> Iterator[Server]:
    server = Server()
    yield server
    server.close()


def send(url: str, *, allow_private: bool = True, timeout_s: float = 10, **spec: Any) -> dict[str, Any]:
    return asyncio.run(
        http.request({"url": url, **spec}, "run-1.tell", timeout_s=timeout_s, allow_private=allow_private)
    )


def test_json_goes_out_and_json_comes_back(server: Server) -> None:
    server.answer(201, b'{"ok":true}', content_type="application/json; charset=utf-8")
    result = send(
        f"{server.url}/a?b=1",
        method="POST",
        json={"room": "Everest"},
        query={"c": "d e"},
        headers={"X-Me": "1"},
    )

    assert (result["status"], result["body"]) == (201, {"ok": True})
    method, path, headers, body, _ = server.handler.seen[0]
    assert (method, path, body) == ("POST", "/a?b=1&c=d+e", b'{"room":"Everest"}')
    assert headers["content-type"] == "application/json"
    assert headers["idempotency-key"] == "run-1.tell"
    assert headers["x-me"] == "1"


def test_a_form_is_encoded(server: Server) -> None:
    send(server.url, method="POST", form={"a": "x y", "n": 1, "none": None})

    assert server.handler.seen[0][3] == b"a=x+y&n=1"


@pytest.mark.parametrize("status", [408, 425, 429, 500, 503])
def test_what_may_pass_can_be_tried_again(server: Server, status: int) -> None:
    server.answer(status, retry_after="7")
    with pytest.raises(Temporary, match=str(status)) as caught:
        send(server.url)
    assert caught.value.retry_after_s == 7


def test_a_refusal_is_final_and_shows_the_beginning_of_the_answer(server: Server) -> None:
    server.answer(403, b"not you")
    with pytest.raises(FlowError, match="answered 403: not you"):
        send(server.url)


def test_a_redirected_post_becomes_a_get_and_a_307_does_not(server: Server) -> None:
    assert send(f"{server.url}/to?302=/end", method="POST", text="x")["body"] == "the end"
    assert send(f"{server.url}/to?307=/end", method="POST", text="x")["body"] == "the end"
    assert [(seen[0], seen[1]) for seen in server.handler.seen if seen[1] == "/end"] == [
        ("GET", "/end"),
        ("POST", "/end"),
    ]


def test_headers_stay_with_the_host_they_were_meant_for(server: Server) -> None:
    other = Server()
    try:
        send(f"{server.url}/to?302={other.url}/end", headers={"Authorization": "Bearer x"})
    finally:
        other.close()
    assert "authorization" in server.handler.seen[0][2]
    assert "authorization" not in other.handler.seen[0][2]


def test_redirects_in_a_circle_end(server: Server) -> None:
    server.answer(302, location="/again")
    with pytest.raises(FlowError, match="more than 5 times"):
        send(server.url)


def test_an_answer_that_is_too_large_is_refused(server: Server) -> None:
    server.answer(200, b"x" * (http.MAX_BODY_BYTES + 1))
    with pytest.raises(FlowError, match="larger than"):
        send(server.url)


def test_no_answer_in_time_and_nobody_there_are_transport_errors(server: Server) -> None:
    server.handler.wait = threading.Event()
    with pytest.raises(TimedOut, match="did not answer within"):
        send(server.url, timeout_s=0.05)
    server.handler.wait.set()
    with pytest.raises(ConnectFailed, match="Nothing answers"):
        send("http://127.0.0.1:1/")


@pytest.mark.parametrize("url", SPELLINGS)
def test_private_addresses_are_refused_in_every_spelling(url: str) -> None:
    with pytest.raises(ForbiddenAddress, match="GREENROOM_ALLOW_PRIVATE_HTTP"):
        send(url, allow_private=False)


def test_a_redirect_to_a_private_address_is_refused(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first hop is let through as if it were public; the second is judged as it is."""
    real = http.allowed_addresses

    async def first_is_public(host: str, port: int, *, allow_private: bool) -> Any:
        return await real(host, port, allow_private=f"http://{host}:{port}" == server.url)

    monkeypatch.setattr(http, "allowed_addresses", first_is_public)
    with pytest.raises(ForbiddenAddress, match=r"169\.254\.169\.254 is a metadata address"):
        send(f"{server.url}/to?302=http://169.254.169.254/latest/", allow_private=False)


def test_the_connection_goes_to_the_address_that_was_checked(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def pinned(host: str, port: int, *, allow_private: bool) -> list[str]:
        return ["127.0.0.1"]

    monkeypatch.setattr(http, "allowed_addresses", pinned)
    assert send(f"http://no-such-host.invalid:{server.httpd.server_port}/end")["body"] == "the end"


def test_an_address_that_is_down_is_passed_over(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    async def two(host: str, port: int, *, allow_private: bool) -> list[str]:
        return ["127.0.0.2", "127.0.0.1"]

    monkeypatch.setattr(http, "allowed_addresses", two)
    assert send(f"http://two.invalid:{server.httpd.server_port}/end")["body"] == "the end"


def test_every_request_has_a_connection_of_its_own_that_cannot_have_been_closed(server: Server) -> None:
    server.handler.protocol_version = "HTTP/1.1"  # which keeps connections open
    for _ in range(3):
        assert send(f"{server.url}/end", method="POST", text="x")["body"] == "the end"

    assert len({seen[4] for seen in server.handler.seen}) == 3


def test_a_name_that_moved_is_reached_where_it_is_now(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    at = ["127.0.0.2"]

    async def where(host: str, port: int, *, allow_private: bool) -> list[str]:
        return list(at)

    monkeypatch.setattr(http, "allowed_addresses", where)
    url = f"http://moves.invalid:{server.httpd.server_port}/end"
    with pytest.raises(ConnectFailed):
        send(url)
    at[0] = "127.0.0.1"
    assert send(url)["body"] == "the end"


@pytest.mark.parametrize("address", ["8.8.8.8", "2606:4700::1111", "64:ff9b::808:808"])
def test_public_addresses_are_allowed(address: str) -> None:
    assert refusal(ipaddress.ip_address(address)) == ""


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        ({"url": "ftp://x/"}, "https:// or http://"),
        ({"url": "https://"}, "no URL"),
        ({"url": "https://me:pw@example.com/"}, "Authorization header"),
        ({"url": "https://example.com", "headers": {"a\nb": "c"}}, "can't be sent"),
        ({"url": "https://example.com", "headers": {"a": "b\r\nc: d"}}, "can't be sent"),
    ],
)
def test_a_request_that_makes_no_sense_is_refused(spec: dict[str, Any], words: str) -> None:
    with pytest.raises(FlowError, match=words):
        send(**spec)
