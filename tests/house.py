"""Run a real house for a test: its own process, port and data folder; killed as hard as the test wants."""

from __future__ import annotations

import contextlib
import http.client
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from greenroom.cli.watch import Seen, Watcher
from greenroom.core.json import decode, encode
from tests.waiting import WITHIN_S, until


class House:
    """``greenroom up`` as a user starts it. Requests go over real HTTP to loopback. command: greenroom's."""

    command: Sequence[str] = (sys.executable, "-m", "greenroom.cli.main")

    def __init__(self, data: Path, *arguments: str, **variables: str) -> None:
        self.data = data
        self._variables = variables
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self._arguments = arguments
        self.log = data.parent / f"{data.name}.log"
        self._watcher: Watcher | None = None
        self.start()

    def start(self) -> None:
        """Start (again) on the same data and port; return once /healthz answers 200."""
        with self.log.open("ab") as log:
            self.process = subprocess.Popen(
                [*self.command, "up", "--port", str(self.port), "--data", str(self.data), *self._arguments],
                stdout=log,
                stderr=subprocess.STDOUT,
                env=environment(**self._variables),
            )
        try:
            until("the house is up", self._is_up)
        except AssertionError:
            self.kill()
            raise

    def kill(self) -> None:
        """As a power cut to the process: SIGKILL, nothing said goodbye to."""
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        self._forget_watcher()

    def stop(self) -> int:
        """As Ctrl-C: SIGTERM; return the exit code."""
        self._forget_watcher()
        if self.process.poll() is None:
            self.process.terminate()
        return self.process.wait(12)

    def request(
        self, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> tuple[int, Any]:
        """Return status and decoded body; body may be bytes, else it is sent as JSON."""
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            raw = body if isinstance(body, bytes) or body is None else encode(body)
            given = {"content-type": "application/json"} if raw is not None else {}
            connection.request(method, path, raw, given | (headers or {}))
            answer = connection.getresponse()
            content = answer.read()
            is_json = content and "json" in (answer.getheader("content-type") or "")
            return answer.status, decode(content) if is_json else content
        finally:
            connection.close()

    def _is_up(self) -> bool:
        assert self.process.poll() is None, self.log.read_text()
        with contextlib.suppress(OSError):
            return self.request("GET", "/healthz")[0] == 200
        return False

    def get(self, path: str) -> Any:
        status, value = self.request("GET", path)
        assert status == 200, (path, status, value)
        return value

    def post(self, path: str, body: Any = None) -> Any:
        status, value = self.request("POST", path, body)
        assert status < 300, (path, status, value)
        return value

    # The building

    def room(self, name: str) -> dict[str, Any]:
        return next(room for room in self.get("/_sandbox/rooms")["rooms"] if room["name"] == name)

    def booking(self, room: str, event_id: str) -> dict[str, Any]:
        return next(b for b in self.room(room)["bookings"] if b["event_id"] == event_id)

    def people(self, room: str, count: int) -> None:
        self.post("/_sandbox/simulate", {"kind": "people_count", "room": room, "count": count})

    def advance(self, seconds: float) -> None:
        self.post("/_sandbox/clock", {"advance_s": seconds})

    # What happens

    @property
    def watcher(self) -> Watcher:
        """Connected before the first use; call it before what is to be seen."""
        if self._watcher is None:
            self._watcher = Watcher(self.url)
        return self._watcher

    def webhook(self, event: str, room_id: str | None = None) -> dict[str, Any]:
        """Wait until the gateway has recorded this event; return its whole envelope."""
        seen = self.watcher.expect(event, "webhook", lambda item: item["event"] == event, WITHIN_S)
        return {"id": seen.item["id"], **self.get(f"/api/events/{seen.item['id']}/body")}

    def ended_run(self, flow: str, event_id: str | None = None) -> Seen:
        """Wait until a run of flow has ended, whatever became of it."""

        def has_ended(item: dict[str, Any]) -> bool:
            is_it = item["flow"] == flow and event_id in (None, item["event_id"])
            return is_it and item["status"] in ("completed", "failed", "cancelled")

        return self.watcher.expect(f"the end of {flow}", "run", has_ended, WITHIN_S)

    def events(self, name: str | None = None) -> list[dict[str, Any]]:
        events: list[dict[str, Any]] = self.get("/api/events?limit=1000")["events"]
        return [event for event in events if name in (None, event["event"])]

    def requests(self, operation: str) -> list[dict[str, Any]]:
        logged: list[dict[str, Any]] = self.get("/_sandbox/requests")["requests"]
        return [request for request in logged if request["operation"] == operation]

    def _forget_watcher(self) -> None:
        if self._watcher is not None:
            self._watcher.close()
            self._watcher = None


CLI = [*House.command]


def environment(**more: str) -> dict[str, str]:
    """The environment without anything that would point somewhere else."""
    return {k: v for k, v in os.environ.items() if not k.startswith(("ZOOM_", "GREENROOM_"))} | more


def cli(*arguments: str, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run one command as a user would."""
    return subprocess.run(
        [*CLI, *arguments],
        capture_output=True,
        text=True,
        env=environment(**variables),
        timeout=60,
        check=False,
    )


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@contextlib.contextmanager
def running(data: Path, *arguments: str, **variables: str) -> Iterator[House]:
    house = House(data, *arguments, **variables)
    try:
        yield house
    finally:
        house.stop()
