"""/healthz, /readyz, /metrics and paths nobody has, asked of a house that runs."""

from __future__ import annotations

import asyncio
import resource
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

from greenroom.app import health
from greenroom.app.assemble import Greenroom
from greenroom.app.settings import Settings
from greenroom.core.json import decode
from greenroom.core.secrets import Secret
from greenroom.testing.asgi import ask
from tests.house import running
from tests.waiting import until

HERE = "http://127.0.0.1:8787"


def in_house(data: Path, work: Callable[[Greenroom], Coroutine[Any, Any, None]], **settings: Any) -> None:
    async def run() -> None:
        house = Greenroom(Settings(data=data, port=1, **settings))
        await house.start()
        house.is_ready = True
        try:
            await work(house)
        finally:
            await house.stop()

    asyncio.run(run())


async def get(house: Greenroom, path: str, **headers: str) -> tuple[int, Any]:
    reply = await ask(house.app, "GET", HERE + path, headers)
    is_json = "json" in reply.headers["content-type"]
    return reply.status, decode(reply.body) if is_json else reply.body.decode()


@pytest.fixture(autouse=True)
def impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(health, "CHECK_EVERY_S", 0.0)


def test_a_whole_house_is_ready_and_says_what_it_looked_at(tmp_path: Path) -> None:
    async def work(house: Greenroom) -> None:
        status, said = await get(house, "/readyz")
        assert (status, said["status"], said["not_ready"]) == (200, "ready", [])
        assert set(said["checks"]) == {"doors", "sandbox", "flows", "inbox", "disk", "backlog", "dispatch"}
        assert await get(house, "/healthz") == (200, {"status": "ok"})

    in_house(tmp_path, work)


def test_whatever_is_not_started_is_named(tmp_path: Path) -> None:
    async def run() -> None:
        house = Greenroom(Settings(data=tmp_path, port=1))
        assert (await get(house, "/healthz"))[0] == 503
        status, said = await get(house, "/readyz")
        names = [one["check"] for one in said["not_ready"]]
        assert (status, names) == (503, ["doors", "sandbox", "flows", "inbox", "dispatch"])
        assert all(one["message"].endswith(".") for one in said["not_ready"])

    asyncio.run(run())


def test_flows_that_stopped_make_it_not_ready_while_it_lives(tmp_path: Path) -> None:
    async def work(house: Greenroom) -> None:
        assert house.flows is not None
        await house.flows.stop()
        status, said = await get(house, "/readyz")
        assert (status, [one["check"] for one in said["not_ready"]]) == (503, ["flows"])
        assert (await get(house, "/healthz"))[0] == 200

    in_house(tmp_path, work)


def test_however_often_it_is_asked_the_checks_run_once_a_second(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(health, "CHECK_EVERY_S", 60.0)

    async def work(house: Greenroom) -> None:
        assert house.gateway is not None
        before = house.gateway.readiness
        asked: list[None] = []

        async def counted() -> Any:
            asked.append(None)
            return await before()

        monkeypatch.setattr(house.gateway, "readiness", counted)
        answers = await asyncio.gather(*(get(house, "/readyz") for _ in range(20)))
        assert {status for status, _ in answers} == {200}
        assert len(asked) == 1

    in_house(tmp_path, work, roles=frozenset({"gateway"}))


def test_the_metrics_of_all_rooms_are_in_one_place(tmp_path: Path) -> None:
    async def work(house: Greenroom) -> None:
        status, text = await get(house, "/metrics")
        assert status == 200
        for line in (
            'greenroom_sandbox_deliveries{status="delivered"} 0.0',
            'greenroom_flow_runs{status="running"} 0.0',
            "greenroom_inbox_waiting_events 0.0",
        ):
            assert line in text.splitlines()

    in_house(tmp_path, work)


def test_metrics_ask_for_the_token_as_other_paths_do(tmp_path: Path) -> None:
    async def work(house: Greenroom) -> None:
        assert (await get(house, "/metrics"))[0] == 401
        assert (await get(house, "/metrics", authorization="Bearer let-me-in"))[0] == 200
        assert (await get(house, "/readyz"))[0] == 200

    roles = frozenset({"gateway"})
    in_house(tmp_path, work, host="0.0.0.0", token=Secret("let-me-in"), roles=roles)


@pytest.mark.parametrize("path", ["/api/nothing", "/api/", "/nothing", "/api/events/x/y/z"])
def test_a_path_nobody_has_is_an_error_in_json(tmp_path: Path, path: str) -> None:
    async def work(house: Greenroom) -> None:
        status, said = await get(house, path)
        assert (status, said["error"]["code"]) == (404, "not_found")
        assert path in said["error"]["message"]
        reply = await ask(house.app, "DELETE", f"{HERE}/api/rejections", {})
        assert (reply.status, decode(reply.body)["error"]["code"]) == (405, "method_not_allowed")
        assert set(reply.headers["allow"].split(", ")) == {"GET", "HEAD"}

    in_house(tmp_path, work, roles=frozenset({"gateway"}))


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process's files")
def test_a_full_disk_makes_a_running_house_not_ready_until_there_is_room(tmp_path: Path) -> None:
    with running(tmp_path / "data", "--roles", "gateway") as house:
        pid = house.process.pid
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (1, resource.RLIM_INFINITY))
        until("it is not ready", lambda: house.request("GET", "/readyz")[0] == 503)
        assert [one["check"] for one in house.request("GET", "/readyz")[1]["not_ready"]] == ["inbox"]
        assert house.get("/healthz") == {"status": "ok"}
        resource.prlimit(pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        until("it is ready", lambda: house.request("GET", "/readyz")[0] == 200)


def test_a_day_in_a_running_house_shows_in_its_metrics(tmp_path: Path) -> None:
    with running(tmp_path / "data") as house:
        assert house.get("/readyz")["status"] == "ready"
        house.watcher  # noqa: B018  connected before
        house.people(house.get("/_sandbox/rooms")["rooms"][0]["name"], 2)
        house.webhook("zoomroom.sensor_data")
        text = house.get("/metrics").decode()
        accepted = 'greenroom_webhooks_accepted_total{event="zoomroom.sensor_data",source="sandbox"} '
        assert accepted in text
        assert 'greenroom_sandbox_deliveries{status="delivered"}' in text
