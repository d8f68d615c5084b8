"""SIGKILL at any moment: what was answered 200 is stored exactly once, and handled at least once."""

from __future__ import annotations

import http.client
import random
import resource
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.core.json import encode
from greenroom.core.signing import sign
from tests.scenario.gateways import KILLS, KILLS_OF_MANY, SECRET, Load, Process, started, until_handled
from tests.waiting import until

LOST_HOLD = 300
"""More than a process has in hand: what it had when it was killed is handled again, the rest is not."""


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "data")
    yield process
    process.kill()


def test_what_was_answered_200_is_stored_once_and_handled(gateway: Process) -> None:
    chance = random.Random()
    with Load(gateway.port) as load:
        for _ in range(KILLS):
            load.until_more()
            load.wait(chance.uniform(0, 0.2))
            gateway.kill()
            gateway.start()
    stored = gateway.request_ids()
    load.check(stored)
    until_handled(stored, gateway.handled)


def test_three_gateways_on_one_database_one_killed_at_random(tmp_path: Path, database: str) -> None:
    chance = random.Random()
    gateways = started(*((tmp_path / f"g{number}", database) for number in range(3)))
    try:
        with Load(*(gateway.port for gateway in gateways)) as load:
            for _ in range(KILLS_OF_MANY):
                load.until_more()
                load.wait(chance.uniform(0, 0.2))
                victim = chance.choice(gateways)
                victim.kill()
                load.until_more()  # the others go on
                victim.start()
        stored = gateways[0].request_ids()
        load.check(stored)
        handled = lambda: [request_id for gateway in gateways for request_id in gateway.handled()]  # noqa: E731
        times = until_handled(stored, handled)
        again = sum(count - 1 for count in times.values())
        assert again <= KILLS_OF_MANY * LOST_HOLD, "more was handled twice than killed processes had in hand"
    finally:
        for gateway in gateways:
            gateway.kill()


def test_a_worker_killed_under_load_loses_no_event_that_another_gateway_took(
    tmp_path: Path, database: str
) -> None:
    chance = random.Random()
    roles = ("gateway", "worker", "worker")
    gateway, *workers = started(*((tmp_path / f"p{n}", database, role) for n, role in enumerate(roles)))
    try:
        with Load(gateway.port) as load:
            for _ in range(KILLS_OF_MANY):
                load.until_more()
                load.wait(chance.uniform(0, 0.2))
                victim = chance.choice(workers)
                victim.kill()
                load.until_more()
                victim.start()
        stored = gateway.request_ids()
        load.check(stored)
        handled = lambda: [request_id for worker in workers for request_id in worker.handled()]  # noqa: E731
        until_handled(stored, handled)
        assert all(worker.handled() for worker in workers), "both had their share"
        until(
            "all are settled",
            lambda: not gateway.get("/api/events?status=recorded")["events"],
        )
    finally:
        for process in (gateway, *workers):
            process.kill()


@pytest.mark.skipif(not hasattr(resource, "prlimit"), reason="only Linux limits another process's files")
def test_a_full_disk_answers_503_and_recovers_by_itself(gateway: Process) -> None:
    with Load(gateway.port, expects={200, 503}) as load:
        load.until_more()
        written = max(file.stat().st_size for file in gateway.folder.iterdir())
        resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE, (written, resource.RLIM_INFINITY))
        until("the disk is full", lambda: load.statuses()[503] > 20)
        before = len(load.accepted)
        resource.prlimit(gateway.process.pid, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY,) * 2)
        until("it takes events again", lambda: len(load.accepted) > before + 50)
    stored = gateway.request_ids()
    load.check(stored)
    until_handled(stored, gateway.handled)


def test_large_bodies_over_a_real_socket(gateway: Process) -> None:
    assert _post(gateway.port, 2**20) == 200
    assert _post(gateway.port, 10 * 2**20) == 413
    assert _post(gateway.port, 2**20 + 1) == 200


def _post(port: int, size: int) -> int:
    body = encode({"event": "zoomroom.alert", "event_ts": 1, "payload": {"pad": ""}})
    body = body.replace(b'"pad":""', b'"pad":"' + b"x" * (size - len(body)) + b'"')
    assert len(body) == size
    stamp = int(time.time())
    headers = {"x-zm-signature": sign(body, SECRET, stamp), "x-zm-request-timestamp": str(stamp)}
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=10)
    try:
        connection.request("POST", "/", body, headers)
        return connection.getresponse().status
    finally:
        connection.close()
