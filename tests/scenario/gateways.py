"""Gateways in processes of their own, to be killed, and senders that count what they were promised."""

from __future__ import annotations

import http.client
import os
import subprocess
import sys
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from greenroom.core.json import decode, encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from tests.ports import free_port
from tests.waiting import WITHIN_S, until

SECRET = Secret("greenroom_example_secret")
SENDERS = 8
KILLS = 40 if os.environ.get("GREENROOM_SOAK") else 4
KILLS_OF_MANY = 40 if os.environ.get("GREENROOM_SOAK") else 3
"""make soak goes on for longer."""


class Process:
    """The gateway's process; killed and started again on the same folder and port."""

    def __init__(self, folder: Path, *more: str) -> None:
        self.port = free_port()
        self.folder = folder
        script = Path(__file__).with_name("gateway_process.py")
        self._command = [sys.executable, str(script), str(self.port), str(folder), SECRET.reveal(), *more]
        self.start()

    def start(self) -> None:
        self.process = subprocess.Popen(self._command)
        until("the gateway answers", self._answers, 60)

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

    def handled(self) -> list[str]:
        """Return the request ids of the events its handler has seen, one for each time."""
        notes = self.folder / "handled"
        return notes.read_text().split() if notes.exists() else []

    def _answers(self) -> bool:
        assert self.process.poll() is None, "the gateway's process ended by itself"
        try:
            return "events" in self.get("/api/events")
        except OSError:
            return False


def started(*arguments: tuple[Any, ...]) -> list[Process]:
    """Return processes once they answer; they start at the same time."""
    with ThreadPoolExecutor() as pool:
        return list(pool.map(lambda each: Process(*each), arguments))


class Sender(threading.Thread):
    """Sends events one after the other; an event without an answer is sent again, as Zoom would."""

    def __init__(self, name: str, ports: Sequence[int], is_over: threading.Event) -> None:
        super().__init__(name=name, daemon=True)
        self._ports = ports
        self._is_over = is_over
        self.sent: list[str] = []
        self.accepted: list[str] = []
        self.statuses: Counter[int] = Counter()

    def run(self) -> None:
        turn = 0
        connection = self._connect(turn)
        request_id = ""
        while not self._is_over.is_set():
            if not request_id:
                request_id = f"{self.name}_{len(self.sent)}"
                self.sent.append(request_id)
            try:
                status = self._deliver(connection, request_id)
            except (OSError, http.client.HTTPException):
                turn += 1
                connection.close()
                connection = self._connect(turn)
                self._is_over.wait(0.02)
                continue
            self.statuses[status] += 1
            if status == 200:
                self.accepted.append(request_id)
                request_id = ""
            else:
                self._is_over.wait(0.02)
        connection.close()

    def _connect(self, turn: int) -> http.client.HTTPConnection:
        port = self._ports[turn % len(self._ports)]
        return http.client.HTTPConnection("127.0.0.1", port, timeout=10)

    def _deliver(self, connection: http.client.HTTPConnection, request_id: str) -> int:
        stamp = int(time.time())
        envelope = {
            "event": "zoomroom.alert",
            "event_ts": stamp * 1000,
            "payload": {"account_id": request_id, "pad": "x" * 500},
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


class Load:
    """Senders at work until the block ends. Each begins with another of the ports."""

    def __init__(self, *ports: int, expects: Collection[int] = frozenset({200})) -> None:
        self._expects = set(expects)
        self._is_over = threading.Event()
        turns = [[*ports[at:], *ports[:at]] for at in range(len(ports))]
        self.senders = [
            Sender(f"s{number}", turns[number % len(turns)], self._is_over) for number in range(SENDERS)
        ]

    def __enter__(self) -> Load:
        for sender in self.senders:
            sender.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._is_over.set()
        for sender in self.senders:
            sender.join(WITHIN_S)

    @property
    def accepted(self) -> list[str]:
        return [request_id for sender in self.senders for request_id in sender.accepted]

    def wait(self, seconds: float) -> None:
        """Let the senders go on for a while."""
        self._is_over.wait(seconds)

    def until_more(self, count: int = 50) -> None:
        """Wait until so many more events have been accepted."""
        before = len(self.accepted)
        until("events get through", lambda: len(self.accepted) > before + count)

    def check(self, stored: Sequence[str]) -> None:
        """What was answered 200 is stored exactly once, and nothing is stored that was never sent."""
        sent = {request_id for sender in self.senders for request_id in sender.sent}
        rows = Counter(stored)
        assert len(self.accepted) > 100
        assert [request_id for request_id in self.accepted if rows[request_id] != 1] == []
        assert [request_id for request_id, n in rows.items() if n != 1 or request_id not in sent] == []
        assert set(self.statuses()) == self._expects

    def statuses(self) -> Counter[int]:
        return sum((Counter(sender.statuses) for sender in self.senders), Counter())


def until_handled(stored: Sequence[str], handled: Callable[[], Sequence[str]]) -> Counter[str]:
    """Wait until every event has been handled; return how often each was."""
    until("every event is handled", lambda: set(stored) <= set(handled()), 30)
    return Counter(handled())
