"""A gateway is down while Zoom's day goes on; afterwards it asks what it missed."""

from __future__ import annotations

import asyncio
import json
import threading
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest

from greenroom import AsyncZoom, Gateway
from greenroom.core.json import encode
from greenroom.gateway.fill import Filling
from greenroom.gateway.identity import event_id
from tests.house import House, cli, running
from tests.waiting import soon, until

DATE = "2030-03-04"
DAY = ("--rooms", "6", "--people", "24", "--hours", "3", "--seed", "1", "--date", DATE, "--json")
SINCE, UNTIL = datetime(2030, 3, 4, 7, tzinfo=UTC), datetime(2030, 3, 4, 10, 0, 1, tzinfo=UTC)
CALL = "phone.caller_call_log_completed"
TOLD_BY_REPORTS = (
    "zoomroom.sensor_data",
    "meeting.started",
    "meeting.ended",
    "meeting.participant_joined",
    "meeting.participant_left",
)


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with running(tmp_path / "data", "--roles", "sandbox") as house:
        assert cli("sandbox", "reset", "--at", DATE, GREENROOM_URL=house.url).returncode == 0
        yield house


class Door:
    """The address Zoom has; behind it a gateway, as long as it is up."""

    def __init__(self, hooks: Gateway) -> None:
        self.is_up = True
        door = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["content-length"]))
                outcome = hooks.receive_sync(dict(self.headers), body) if door.is_up else None
                answer = encode(outcome.body) if outcome else b""
                self.send_response(outcome.status if outcome else 503)
                self.send_header("content-length", str(len(answer)))
                self.end_headers()
                self.wfile.write(answer)

            def log_message(self, *_: Any) -> None: ...

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.url = f"http://127.0.0.1:{self._server.server_address[1]}/"
        threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True).start()

    def close(self) -> None:
        self._server.shutdown()
        self._server.server_close()


def day(house: House) -> Counter[str]:
    """Let the day pass; return what happened in it, by the sandbox's own count."""
    said = cli("sandbox", "simulate", "--day", *DAY, GREENROOM_URL=house.url)
    assert said.returncode == 0, said.stderr
    return Counter(json.loads(said.stdout)["events"])


async def filled(hooks: Gateway, house: House, **how: Any) -> Filling:
    async with AsyncZoom.sandbox(url=house.url) as zoom:
        return await hooks.fill(zoom, SINCE, UNTIL, **how)


async def inbox(hooks: Gateway) -> Counter[str]:
    """Return how many events of each name are recorded."""
    found: Counter[str] = Counter()
    cursor = None
    while True:
        page = await hooks.inbox.list(limit=1000, cursor=cursor)
        found.update(one.event for one in page.events)
        cursor = page.next_cursor
        if cursor is None:
            return found


def test_reports_tell_each_thing_once_that_no_gateway_was_there_for(house: House, tmp_path: Path) -> None:
    told = day(house)

    async def run() -> None:
        hooks = Gateway(sources={}, data=tmp_path / "inbox")
        seen: list[tuple[str, ...]] = []

        @hooks.on("meeting.ended")
        async def on_ended(event: Any) -> None:
            seen.append(event.flags)

        dry = await filled(hooks, house, dry_run=True)
        assert await inbox(hooks) == Counter()
        first = await filled(hooks, house)
        assert first.recorded == dry.recorded == await inbox(hooks)
        assert first.unanswered == {}
        for event in TOLD_BY_REPORTS:
            assert first.recorded[event] == told[event] > 0, event
        again = await filled(hooks, house)
        assert (again.recorded, again.known) == (Counter(), first.recorded)
        await soon(lambda: len(seen) >= told["meeting.ended"])
        assert all("filled" in flags for flags in seen)
        await hooks.stop()

    asyncio.run(run())


def test_the_webhook_log_brings_zooms_own_bytes_and_a_late_retry_is_no_double(
    house: House, tmp_path: Path
) -> None:
    hooks = Gateway(secret="greenroom-webhook-secret", data=tmp_path / "inbox")
    door = Door(hooks)
    try:
        house.post("/_sandbox/subscriptions", {"url": door.url, "events": ["*"]})
        door.is_up = False
        told = day(house)
        door.is_up = True
        result = hooks._background.run(filled(hooks, house))
        stored = hooks._background.run(inbox(hooks))
        del stored["recording.completed"], stored["user.created"], told["recording.completed"]
        del told["user.created"]  # the world had some of these before
        assert result.unanswered == {}
        assert {name: count for name, count in stored.items() if name in told} == told
        one = house.get("/_sandbox/deliveries?event=zoomroom.checked_in")["deliveries"][0]
        house.post(f"/_sandbox/deliveries/{one['id']}/retry")
        again = event_id("default", one["request_id"], {}, 0)
        page = hooks._background.run(hooks.inbox.list(ids=(again,)))
        assert [event.event for event in page.events] == ["zoomroom.checked_in"]
        assert hooks._background.run(inbox(hooks))["zoomroom.checked_in"] == told["zoomroom.checked_in"]
    finally:
        door.close()
        hooks.close()


def test_the_command_tells_what_is_known_and_what_would_be_recorded(tmp_path: Path) -> None:
    with running(tmp_path / "data") as house:
        assert cli("trigger", CALL, GREENROOM_URL=house.url).returncode == 0
        until("the call is in the inbox", lambda: house.get(f"/api/events?event={CALL}")["events"])
        said = cli("events", "fill", "--since", "1h", "--dry-run", GREENROOM_URL=house.url)
        assert said.returncode == 0, said.stderr
        line = next(line for line in said.stdout.splitlines() if CALL in line)
        assert line.split()[-1] == "1"
        assert "would be recorded" in said.stdout
        wrong = cli("events", "fill", "--since", "1h", "--connection", "acme", GREENROOM_URL=house.url)
        assert wrong.returncode == 1
        assert "acme" in wrong.stderr
