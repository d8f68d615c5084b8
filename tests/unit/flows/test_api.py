"""``/api`` for flows and runs."""

from __future__ import annotations

from typing import Any

import pytest
from starlette.applications import Starlette

from greenroom.core import json
from greenroom.flows.api import routes

from .conftest import Rig


class Api:
    """Asks the routes as a server would."""

    def __init__(self, rig: Rig) -> None:
        self._rig = rig
        self._app = Starlette(routes=routes(rig.engine))

    def __call__(self, method: str, target: str, body: bytes = b"") -> tuple[int, Any]:
        path, _, query = target.partition("?")
        sent: list[dict[str, Any]] = []
        messages = [{"type": "http.request", "body": body, "more_body": False}]
        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "raw_path": path.encode(),
            "query_string": query.encode(),
            "headers": [],
            "root_path": "",
        }

        async def receive() -> dict[str, Any]:
            return messages.pop(0)

        async def send(message: Any) -> None:
            sent.append(message)

        self._rig.do(self._app(scope, receive, send))
        content = b"".join(message.get("body", b"") for message in sent[1:])
        return sent[0]["status"], json.decode(content) if content.startswith((b"{", b"[")) else content


@pytest.fixture
def api(rig: Rig) -> Api:
    rig.write("hello", "name: hello\non: manual\nsteps:\n- {id: x, call: a.b, with: {n: '${input.n}'}}\n")
    return Api(rig)


def test_a_run_is_started_listed_and_shown(api: Api, rig: Rig) -> None:
    status, started = api("POST", "/api/flows/hello/runs", b'{"input":{"n":1}}')
    assert status == 202
    rig.until(started["id"], "completed")

    status, listed = api("GET", "/api/runs?flow=hello&limit=1")
    assert (status, listed["runs"][0]["id"], listed["next_cursor"]) == (200, started["id"], None)
    status, run = api("GET", f"/api/runs/{started['id']}")
    assert (status, run["status"], run["steps"][0]["output"]) == (200, "completed", {"n": 1})


def test_flows_are_listed_with_the_library(api: Api) -> None:
    status, body = api("GET", "/api/flows")

    assert status == 200
    assert {"hello", "occupancy-check-in", "early-departure-check-out"} <= {
        flow["name"] for flow in body["flows"]
    }
    assert api("GET", "/api/flows/schema")[1]["title"] == "Greenroom flow"


@pytest.mark.parametrize(
    ("method", "target", "body", "status", "code"),
    [
        ("GET", "/api/runs/ghost", b"", 404, "unknown_run"),
        ("POST", "/api/runs/ghost/cancel", b"", 404, "unknown_run"),
        ("POST", "/api/runs/ghost/resume", b"", 404, "unknown_run"),
        ("POST", "/api/flows/ghost/runs", b"", 404, "unknown_flow"),
        ("GET", "/api/runs?cursor=zzz", b"", 400, "bad_cursor"),
        ("GET", "/api/runs?limit=0", b"", 400, "bad_cursor"),
        ("GET", "/api/runs?limit=%C2%B2", b"", 400, "bad_cursor"),
        ("POST", "/api/flows/hello/runs", b"{", 400, "bad_input"),
        ("POST", "/api/flows/hello/runs", b"[]", 400, "bad_input"),
        ("POST", "/api/flows/hello/runs", b'{"input":[1]}', 400, "bad_input"),
        ("POST", "/api/flows/hello/runs", b" " * 300_000, 400, "bad_input"),
        ("POST", "/api/flows/hello/runs", b"[" * 100_000, 400, "bad_input"),
    ],
)
def test_wrong_requests_get_an_error_that_says_so(
    api: Api, method: str, target: str, body: bytes, status: int, code: str
) -> None:
    answered, content = api(method, target, body)

    assert (answered, content["error"]["code"]) == (status, code)
    assert content["error"]["message"]


def test_a_finished_run_can_not_be_cancelled(api: Api, rig: Rig) -> None:
    run_id = rig.start("hello", n=1)
    rig.until(run_id, "completed")

    status, body = api("POST", f"/api/runs/{run_id}/cancel")
    assert (status, body["error"]["code"]) == (409, "run_refused")
