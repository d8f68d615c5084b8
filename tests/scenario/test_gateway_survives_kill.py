"""SIGKILL at any moment: what was answered 200 is stored exactly once, and handled at least once."""

from __future__ import annotations

import http.client
import os
import random
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.json import decode, encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.house import free_port, until

SECRET = Secret("greenroom_example_secret")
SENDERS = 8
KILLS = 40 if os.environ.get("GREENROOM_SOAK") else 4
"""make soak goes on for longer."""


class Process:
    """The gateway's process; killed and started again on the same folder and port."""

    def __init__(self, folder: Path) -> None:
        self.port = free_port()
        script = Path(__file__).with_name("gateway_process.py")
        self._command = [sys.executable, str(script), str(self.port), str(folder), SECRET.reveal()]
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(self._command)
        until("the gateway answers", self._answers)

    def kill(self) -> None:
        self.process.kill()
        self.process.wait()

    def get(self, path: str) -> Any:
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)
        try:
            connection.request("GET", path)
            return decode(connection.getresponse().read())
        finally:
            connection.close()

    def request_ids(self) -> list[str]:
        """Return the request ids of all events in the inbox."""
        ids: list[str] = []
        cursor = ""
        while True:
            page = self.get(f"/api/events?limit=1000&cursor={cursor}")
            ids += [item["request_id"] for item in page["events"]]
            if page["next_cursor"] is None:
                return ids
            cursor = page["next_cursor"]

    def _answers(self) -> bool:
        assert self.process.poll() is None, "the gateway's process ended by itself"
        try:
            return "events" in self.get("/api/events")
        except OSError:
            return False


class Sender(threading.Thread):
    """Sends events one after the other; an event without an answer is sent again, as Zoom would."""

    def __init__(self, name: str, port: int, is_over: threading.Event) -> None:
        super().__init__(name=name, daemon=True)
        self._port = port
        self._is_over = is_over
        self.sent: list[str] = []
        self.accepted: list[str] = []
        self.statuses: Counter[int] = Counter()

    def run(self) -> None:
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=10)
        request_id = ""
        while not self._is_over.is_set():
            if not request_id:
                request_id = f"{self.name}_{len(self.sent)}"
                self.sent.append(request_id)
            try:
                status = self._deliver(connection, request_id)
            except (OSError, http.client.HTTPException):
                connection.close()  # it opens again by itself
                self._is_over.wait(0.02)
                continue
            self.statuses[status] += 1
            if status == 200:
                self.accepted.append(request_id)
                request_id = ""
        connection.close()

    def _deliver(self, connection: http.client.HTTPConnection, request_id: str) -> int:
        stamp = int(time.time())
        envelope = {
            "event": "zoomroom.alert",
            "event_ts": stamp * 1000,
            "payload": {"account_id": request_id},
        }
        body = encode(envelope)
        headers = {
            "x-zm-signature": sign(body, SECRET, stamp),
            "x-zm-request-timestamp": str(stamp),
            "x-zm-request-id": request_id,
        }
        connection.request("POST", "/", body, headers)
        response = connection.getresponse()
        response.read()
        return response.status


@pytest.fixture
def gateway(tmp_path: Path) -> Iterator[Process]:
    process = Process(tmp_path / "data")
    yield process
    process.kill()


def test_what_was_answered_200_is_stored_once_and_handled(gateway: Process, tmp_path: Path) -> None:
    chance = random.Random()
    is_over = threading.Event()
    senders = [Sender(f"s{number}", gateway.port, is_over) for number in range(SENDERS)]
    for sender in senders:
        sender.start()
    for _ in range(KILLS):
        before = sum(len(sender.accepted) for sender in senders)
        until("events get through", lambda before=before: _accepted(senders) > before + 50)
        is_over.wait(chance.uniform(0, 0.2))
        gateway.kill()
        gateway.start()
    is_over.set()
    for sender in senders:
        sender.join(15)

    sent = {request_id for sender in senders for request_id in sender.sent}
    accepted = {request_id for sender in senders for request_id in sender.accepted}
    stored = Counter(gateway.request_ids())
    assert len(accepted) > 200
    assert [request_id for request_id in accepted if stored[request_id] != 1] == []
    assert [request_id for request_id, rows in stored.items() if rows != 1 or request_id not in sent] == []
    assert set().union(*(sender.statuses for sender in senders)) == {200}
    handled = tmp_path / "data" / "handled"
    until("every event is handled", lambda: set(stored) <= set(handled.read_text().split()))


def test_large_bodies_over_a_real_socket(gateway: Process) -> None:
    assert _post(gateway.port, 2**20) == 200
    assert _post(gateway.port, 10 * 2**20) == 413
    assert _post(gateway.port, 2**20 + 1) == 200


def _accepted(senders: list[Sender]) -> int:
    return sum(len(sender.accepted) for sender in senders)


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
