"""A cluster as one would run it: each part a process with a data folder of its own, all on one database."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from greenroom.core.well_known import connection_variables
from greenroom.storage import keys
from tests.balancer import balancing
from tests.house import House, cli
from tests.ports import free_port
from tests.postgres import fresh_database
from tests.waiting import until

ROLES = ("gateway", "gateway", "worker", "worker", "console")
TRIGGERED = 30
TAKEN_OVER_WITHIN_S = 40.0
FLOW = """\
name: look
on: {event: meeting.alert}
steps:
- {id: before, call: rooms.list}
- {id: breathe, sleep: 1s}
- {id: after, call: rooms.list}
"""


class Cluster:
    """A sandbox that stands for Zoom, then the parts on one database."""

    def __init__(self, folder: Path) -> None:
        self.sandbox = House(folder / "sandbox", "--roles", "sandbox")
        self.variables = {
            **connection_variables(self.sandbox.url),
            "GREENROOM_DATABASE": fresh_database(),
            "GREENROOM_KEY": keys.new_key().reveal(),
        }

        def part(number: int) -> House:
            data, role = folder / f"part-{number}", ROLES[number]
            (data / "flows").mkdir(parents=True)
            (data / "flows" / "look.yaml").write_text(FLOW)
            return House(data, "--roles", role, **self.variables)

        with ThreadPoolExecutor() as pool:
            self.parts = list(pool.map(part, range(len(ROLES))))
        self.gateways, self.workers, self.console = self.parts[:2], self.parts[2:4], self.parts[4]

    def stop(self) -> None:
        with ThreadPoolExecutor() as pool:
            list(pool.map(House.stop, [self.sandbox, *self.parts]))

    def greenroom(self, *words: str, **more: str) -> str:
        """Run a command as on one more machine of the cluster; return what it prints."""
        said = cli(*words, **(self.variables | {"GREENROOM_URL": self.sandbox.url} | more))
        assert said.returncode == 0, said.stderr
        return said.stdout

    def events(self, name: str) -> list[dict[str, Any]]:
        return self.console.events(name)

    def runs(self, flow: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.console.get(f"/api/runs?flow={flow}&limit=200")["runs"]
        return found

    def deliveries(self, name: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.sandbox.get(f"/_sandbox/deliveries?event={name}")["deliveries"]
        return found


@pytest.fixture(scope="module")
def cluster(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Cluster]:
    cluster = Cluster(tmp_path_factory.mktemp("cluster"))
    try:
        with balancing(*(one.port for one in cluster.gateways)) as balancer:
            wish = {"url": f"{balancer.url}/hooks/sandbox", "events": ["zoomroom.*", "meeting.alert"]}
            cluster.sandbox.post("/_sandbox/subscriptions", wish)
            yield cluster
    finally:
        cluster.stop()


def deliver(gateway: House, secret: str) -> int:
    body = encode({"event": "zoomroom.sensor_data", "event_ts": time.time_ns() // 1_000_000, "payload": {}})
    stamp = int(time.time())
    given = {"x-zm-signature": sign(body, Secret(secret), stamp), "x-zm-request-timestamp": str(stamp)}
    return gateway.request("POST", "/hooks/acme", body, given)[0]


def test_every_process_answers_for_itself(cluster: Cluster) -> None:
    for part in [cluster.sandbox, *cluster.parts]:
        assert part.get("/healthz") == {"status": "ok"}


def test_a_connection_made_anywhere_is_everywhere_at_once(cluster: Cluster) -> None:
    cluster.greenroom("connect", "acme", "--sandbox", "--webhook-secret", ZOOM_WEBHOOK_SECRET_TOKEN="old")
    for gateway in cluster.gateways:
        until("it takes the connection's webhooks", lambda g=gateway: deliver(g, "old") == 200)
        assert deliver(gateway, "new") == 401
    cluster.greenroom("connections", "webhook", "acme", "--add", ZOOM_WEBHOOK_SECRET_TOKEN="new")
    for gateway in cluster.gateways:
        until("it takes the new secret", lambda g=gateway: deliver(g, "new") == 200)
        assert deliver(gateway, "old") == 200
    assert "works" in cluster.greenroom("connections", "test", "acme")
    cluster.greenroom("connections", "remove", "acme")
    for gateway in cluster.gateways:
        until("it takes none any more", lambda g=gateway: deliver(g, "new") == 404)


def test_a_gateway_with_another_key_does_not_start(cluster: Cluster, tmp_path: Path) -> None:
    cluster.greenroom("connect", "other", "--sandbox", "--webhook-secret", ZOOM_WEBHOOK_SECRET_TOKEN="other")
    for key in (keys.new_key().reveal(), ""):
        variables = cluster.variables | {"GREENROOM_KEY": key}
        arguments = ("--port", str(free_port()), "--data", str(tmp_path), "--roles", "gateway")
        said = cli("up", *arguments, **variables)
        assert said.returncode != 0
        assert "GREENROOM_KEY" in said.stderr
        assert "Traceback" not in said.stderr


def test_people_come_and_the_room_is_checked_in(cluster: Cluster) -> None:
    assert cluster.console.watcher, "news from other processes reaches the console's page too"
    cluster.sandbox.people("Everest", 4)
    cluster.console.webhook("zoomroom.checked_in")
    cluster.console.ended_run("occupancy-check-in")
    until("the room is checked in", lambda: cluster.sandbox.room("Everest")["state"] == "checked_in")
    until(
        "the run has ended",
        lambda: [r["status"] for r in cluster.runs("occupancy-check-in")] == ["completed"],
    )
    assert cluster.events("zoomroom.checked_in")


def test_what_was_answered_is_recorded_once_and_handled_when_a_gateway_and_a_worker_are_killed(
    cluster: Cluster,
) -> None:
    for number in range(TRIGGERED):
        cluster.sandbox.post("/_sandbox/trigger", {"event": "meeting.alert"})
        if number == TRIGGERED // 2:
            until("runs are under way", lambda: "running" in {run["status"] for run in cluster.runs("look")})
            cluster.gateways[0].kill()
            cluster.workers[0].kill()

    def is_all_delivered() -> bool:
        statuses = {one["status"] for one in cluster.deliveries("meeting.alert")}
        if statuses == {"delivered", "retrying"}:
            cluster.sandbox.advance(301)
        return statuses == {"delivered"}

    until("Zoom has been answered", is_all_delivered)
    sent = {one["request_id"] for one in cluster.deliveries("meeting.alert")}
    stored = Counter(event["request_id"] for event in cluster.events("meeting.alert"))
    assert len(sent) == TRIGGERED
    assert stored == Counter(dict.fromkeys(sent, 1))

    def is_all_done() -> bool:
        return [run["status"] for run in cluster.runs("look")] == ["completed"] * TRIGGERED

    until("every run is completed", is_all_done, TAKEN_OVER_WITHIN_S)
    ids = {event["id"] for event in cluster.events("meeting.alert")}
    assert {run["event_id"] for run in cluster.runs("look")} == ids
    until(
        "every event is dispatched",
        lambda: {event["status"] for event in cluster.events("meeting.alert")} == {"dispatched"},
        TAKEN_OVER_WITHIN_S,
    )
    for part in (cluster.gateways[1], cluster.workers[1], cluster.console):
        assert {event["id"] for event in part.events("meeting.alert")} == ids
        assert len(part.get("/api/runs?flow=look&limit=200")["runs"]) == TRIGGERED


def test_what_was_killed_comes_back(cluster: Cluster) -> None:
    for part in (cluster.gateways[0], cluster.workers[0]):
        if part.process.poll() is not None:
            part.start()
        assert part.get("/healthz") == {"status": "ok"}
