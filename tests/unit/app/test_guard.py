"""The guard lets this machine's own pages and tools in, and nobody else."""

import asyncio
import http.client
from pathlib import Path

import pytest

from greenroom.app.guard import Guard
from greenroom.app.settings import Settings
from greenroom.core.json import decode
from greenroom.core.secrets import Secret
from tests.house import running


def ask(settings: Settings, method: str = "GET", **headers: str) -> tuple[int, dict]:
    sent: list[dict] = []

    async def inside(scope, receive, send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        await send({"type": "http.response.body", "body": b"{}"})

    async def send(message: dict) -> None:
        sent.append(message)

    given = {"host": "127.0.0.1:8787"} | {name.replace("_", "-"): value for name, value in headers.items()}
    scope = {
        "type": "http",
        "method": method,
        "path": "/api/events",
        "headers": [(k.encode(), v.encode("latin-1")) for k, v in given.items()],
    }
    asyncio.run(Guard(inside, settings)(scope, None, send))  # type: ignore[arg-type]
    return sent[0]["status"], decode(sent[1]["body"])


LOCAL = Settings()
GUARDED = Settings(host="0.0.0.0", token=Secret("let-me-in"), data=Path("x"))


@pytest.mark.parametrize("host", ["127.0.0.1:8787", "localhost", "localhost:1", "[::1]:8787"])
def test_this_machines_names_come_in(host) -> None:
    assert ask(LOCAL, host=host)[0] == 200


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example:8787", "", "[::1].evil.example"])
def test_a_foreign_host_header_is_refused(host) -> None:
    status, body = ask(LOCAL, host=host)
    assert (status, body["error"]["code"]) == (403, "foreign_host")


@pytest.mark.parametrize(
    "headers",
    [
        {"origin": "https://evil.example"},
        {"origin": "http://127.0.0.1:9999"},
        {"origin": "null"},
        {"sec_fetch_site": "cross-site"},
        {"sec_fetch_site": "same-site"},
    ],
)
def test_a_write_from_another_origin_is_refused(headers) -> None:
    assert ask(LOCAL, "POST", **headers)[1]["error"]["code"] == "cross_site"
    assert ask(LOCAL, "GET", **headers)[0] == 200


def test_the_consoles_own_writes_and_those_of_tools_come_in() -> None:
    assert ask(LOCAL, "POST", origin="http://127.0.0.1:8787", sec_fetch_site="same-origin")[0] == 200
    assert ask(LOCAL, "POST")[0] == 200


def test_with_a_token_every_request_must_carry_it() -> None:
    assert ask(GUARDED, host="rooms.example")[0] == 401
    assert ask(GUARDED, host="rooms.example", authorization="Bearer wrong")[0] == 401
    assert ask(GUARDED, host="rooms.example", authorization="Bearer let-me-in")[0] == 200
    assert ask(GUARDED, host="rooms.example", authorization="Bearer \xe9")[0] == 401


def test_the_console_answers_with_a_page_to_log_in_and_then_knows_the_browser(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--token", "let-me-in") as house:
        status, page = house.request("GET", "/")
        assert status == 401
        assert b'name="token"' in page
        assert house.request("GET", "/console/base.css")[0] == 200
        assert house.request("GET", "/api/events")[0] == 401
        assert house.request("POST", "/login", b"token=wrong")[0] == 401
        connection = http.client.HTTPConnection("127.0.0.1", house.port)
        connection.request("POST", "/login", b"token=let-me-in")
        answer = connection.getresponse()
        cookie = answer.getheader("set-cookie") or ""
        connection.close()
        assert (answer.status, answer.getheader("location")) == (303, "/")
        assert "HttpOnly" in cookie
        assert "let-me-in" not in cookie
        assert house.request("GET", "/api/events", headers={"cookie": cookie.partition(";")[0]})[0] == 200
        assert house.request("GET", "/api/events", headers={"authorization": "Bearer let-me-in"})[0] == 200
        assert "let-me-in" not in house.log.read_text()
