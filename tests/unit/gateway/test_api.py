from __future__ import annotations

import asyncio
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from starlette.applications import Starlette

from greenroom.core.json import decode, encode
from greenroom.gateway.api import gateway_routes
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.receive import Raw
from tests.unit.gateway.deliveries import SECRET, BrokenInbox, alert, knows, signed

PROMISED = "id source event request_id event_ts received_at body_sha256 size_bytes status flags duplicates"
STRANGE = ["event=%00", "event=%ED%A0%80", "request_id=%FF", "source=%27--", "status=x"]


class Api:
    """The routes over ASGI, and the gateway behind them."""

    def __init__(self, hooks: Gateway, runner: asyncio.Runner) -> None:
        self.hooks = hooks
        self._runner = runner
        self._app = Starlette(routes=gateway_routes(hooks))

    def deliver(self, raw: Raw) -> Any:
        return self._runner.run(self.hooks.receive(raw.headers, raw.body)).body

    def raw(self, path: str, method: str = "GET", sent: bytes = b"") -> tuple[int, bytes]:
        return self._runner.run(self._request(path, method, sent))

    def get(self, path: str, method: str = "GET", sent: bytes = b"") -> tuple[int, Any]:
        status, body = self.raw(path, method, sent)
        return status, decode(body)

    async def _request(self, path: str, method: str, given: bytes) -> tuple[int, bytes]:
        sent: list[Any] = []
        path, _, query = path.partition("?")

        async def receive() -> dict[str, Any]:
            return {"type": "http.request", "body": given, "more_body": False}

        async def send(message: Any) -> None:
            sent.append(message)

        scope = {
            "type": "http",
            "method": method,
            "path": path,
            "query_string": query.encode(),
            "headers": [],
        }
        await self._app({**scope, "headers": []}, receive, send)
        return sent[0]["status"], b"".join(message.get("body", b"") for message in sent[1:])


@pytest.fixture
def api(tmp_path: Path) -> Iterator[Api]:
    with asyncio.Runner() as runner:
        hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
        yield Api(hooks, runner)
        runner.run(hooks.stop())


def test_events_are_listed_with_all_that_is_promised(api: Api) -> None:
    raw = signed(alert(), request_id="r1")
    answer = api.deliver(raw)
    api.deliver(raw)
    status, page = api.get("/api/events?request_id=r1&event=zoomroom.alert&limit=10")
    (item,) = page["events"]
    promised = (
        "id source event request_id event_ts received_at body_sha256 size_bytes status flags duplicates"
    )
    assert status == 200
    assert set(promised.split()) <= set(item)
    assert (item["id"], item["duplicates"], page["next_cursor"]) == (answer["id"], 1, None)
    status, one = api.get(f"/api/events/{item['id']}")
    assert (status, one) == (200, item | {"headers": dict(raw.headers)})
    assert api.raw(f"/api/events/{item['id']}/body") == (200, raw.body)


def test_pages_follow_the_cursor(api: Api) -> None:
    for number in range(5):
        api.deliver(signed(alert(), request_id=f"r{number}"))
    seen, cursor = [], ""
    while cursor is not None:
        _, page = api.get(f"/api/events?limit=2&cursor={cursor}")
        seen += [item["request_id"] for item in page["events"]]
        cursor = page["next_cursor"]
    assert seen == ["r4", "r3", "r2", "r1", "r0"]


def test_rejections_are_listed_and_never_among_the_events(api: Api) -> None:
    api.deliver(Raw("default", {}, b"{}"))
    _, found = api.get("/api/rejections")
    (item,) = found["rejections"]
    assert {"id", "source", "reason", "received_at"} <= set(item)
    assert item["reason"] == "bad_signature"
    assert api.get("/api/events")[1] == {"events": [], "next_cursor": None}


def test_a_rejection_names_the_likely_mistake_and_the_next_move(api: Api) -> None:
    raw = signed(alert())
    api.deliver(Raw("default", raw.headers, raw.body + b"\n"))
    (item,) = api.get("/api/rejections")[1]["rejections"]
    assert item["likely"] == "body_reserialised"
    assert "raw bytes" in item["next_move"]


def test_challenges_are_listed_with_how_each_source_stands(api: Api) -> None:
    _, found = api.get("/api/challenges")
    assert found["challenges"] == []
    assert [(one["source"], one["status"]) for one in found["standings"]] == [("default", "never")]
    api.deliver(signed({"event": "endpoint.url_validation", "payload": {"plainToken": "t"}}))
    _, found = api.get("/api/challenges?source=default&limit=5")
    assert [(one["source"], one["ok"]) for one in found["challenges"]] == [("default", True)]
    assert found["standings"][0]["status"] == "ok"
    assert api.get("/api/challenges?source=nobody")[1]["challenges"] == []


def test_sources_show_which_secret_is_in_use_and_no_secret(api: Api) -> None:
    api.deliver(signed(alert()))
    _, found = api.get("/api/sources")
    (item,) = found["sources"]
    assert (item["source"], item["uses"], len(item["fingerprint"])) == ("default", 1, 6)
    assert SECRET.reveal() not in str(found)


def test_a_replay_is_accepted(api: Api) -> None:
    event_id = api.deliver(signed(alert()))["id"]
    status, item = api.get(f"/api/events/{event_id}/replay", "POST")
    assert (status, item["replays"]) == (202, 1)


@pytest.mark.parametrize(
    ("path", "method", "status", "code"),
    [
        ("/api/events?limit=many", "GET", 400, "invalid_limit"),
        ("/api/events?limit=0", "GET", 400, "invalid_limit"),
        ("/api/events?limit=-1", "GET", 400, "invalid_limit"),
        ("/api/events?cursor=%00", "GET", 400, "invalid_cursor"),
        ("/api/events?cursor=99999999999999999999999", "GET", 400, "invalid_cursor"),
        ("/api/rejections?limit=1e3", "GET", 400, "invalid_limit"),
        ("/api/challenges?limit=-5", "GET", 400, "invalid_limit"),
        ("/api/events/evt_nobody", "GET", 404, "not_found"),
        ("/api/events/evt_nobody/body", "GET", 404, "not_found"),
        ("/api/events/evt_nobody/replay", "POST", 404, "not_found"),
    ],
)
def test_bad_input_is_answered_plainly(api: Api, path: str, method: str, status: int, code: str) -> None:
    answered, value = api.get(path, method)
    assert (answered, value["error"]["code"]) == (status, code)
    assert value["error"]["message"]


@pytest.mark.parametrize(
    "query", ["event=%00", "event=%ED%A0%80", "request_id=%FF", "source=%27--", "status=x"]
)
def test_strange_filters_find_nothing(api: Api, query: str) -> None:
    assert api.get(f"/api/events?{query}") == (200, {"events": [], "next_cursor": None})


def test_events_are_replayed_by_a_filter(api: Api) -> None:
    for name in ("one", "two"):
        api.deliver(signed(alert(), request_id=name))
    api.deliver(signed(alert(event="meeting.started"), request_id="three"))
    assert api.get("/api/events/replay", "POST", b'{"event": "zoomroom.*"}') == (202, {"replayed": 2})
    later = b'{"since": "2999-01-01T00:00:00Z"}'
    assert api.get("/api/events/replay", "POST", later) == (202, {"replayed": 0})
    assert api.get("/api/events/replay", "POST", b"{}") == (202, {"replayed": 3})
    assert api.get("/api/events/retry", "POST", b'{"event": "*"}') == (202, {"retried": 0})
    assert len(api.get("/api/events?since=2000-01-01T00:00:00Z")[1]["events"]) == 3
    assert api.get("/api/events?until=2000-01-01T00:00:00Z")[1]["events"] == []


@pytest.mark.parametrize(
    ("sent", "code"),
    [
        (b"", "invalid_filter"),
        (b"[]", "invalid_filter"),
        (b"{", "invalid_filter"),
        (b'{"evnt": "x"}', "invalid_filter"),
        (b'{"ids": [1]}', "invalid_filter"),
        (b'{"since": "yesterday"}', "invalid_time"),
        (b'{"since": 5}', "invalid_time"),
    ],
)
def test_a_filter_that_cannot_be_meant_replays_nothing(api: Api, sent: bytes, code: str) -> None:
    status, body = api.get("/api/events/replay", "POST", sent)
    assert (status, body["error"]["code"]) == (400, code)


def test_a_store_that_fails_is_503() -> None:
    hooks = Gateway(secret=SECRET, inbox=BrokenInbox(), schema_of=knows)  # type: ignore[arg-type]
    with asyncio.Runner() as runner:
        status, value = Api(hooks, runner).get("/api/events")
    assert (status, value["error"]["code"]) == (503, "storage")


def test_a_reader_goes_on_from_a_place_oldest_first(api: Api) -> None:
    for number in range(5):
        api.deliver(signed(alert(), request_id=f"r{number}"))
    first = api.get("/api/events?limit=1")[1]["events"][0]["seq"] - 4
    status, page = api.get(f"/api/events?after={first}&limit=3")
    assert (status, [one["request_id"] for one in page["events"]]) == (200, ["r1", "r2", "r3"])
    _, rest = api.get(f"/api/events?after={page['next_cursor']}")
    assert ([one["request_id"] for one in rest["events"]], rest["next_cursor"]) == (["r4"], None)
    assert api.get("/api/events?after=now")[1]["error"]["code"] == "invalid_place"


def test_events_are_counted_before_anything_is_done(api: Api) -> None:
    for number in range(3):
        api.deliver(signed(alert(), request_id=f"r{number}"))
    assert api.get("/api/events/count", "POST", encode({"event": "zoomroom.*"})) == (200, {"count": 3})
    assert api.get("/api/events/count", "POST", encode({"status": "failed"})) == (200, {"count": 0})


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({}, "invalid_gap"),
        ({"since": "soon"}, "invalid_time"),
        ({"since": 3}, "invalid_gap"),
        ({"since": "2026-11-21", "from": "x"}, "invalid_gap"),
        ({"since": "2026-11-21"}, "no_connection"),
    ],
)
def test_a_gap_that_is_none_is_refused_in_words(api: Api, asked: Any, code: str) -> None:
    status, said = api.get("/api/events/fill", "POST", encode(asked))
    assert (status, said["error"]["code"]) == (400, code)
