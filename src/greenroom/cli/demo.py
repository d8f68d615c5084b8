"""``greenroom demo``: the main job, for real, on a throw-away data folder."""

from __future__ import annotations

import os
import random
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import click

from greenroom.core.clock import parse_iso
from greenroom.core.errors import GreenroomError, TimedOut

from . import house
from .watch import Seen, Watcher

ROOM = "Everest"
CHECK_IN_FLOW = "occupancy-check-in"
CHECK_OUT_FLOW = "early-departure-check-out"
REPORT_EVERY_S = 300
"""Zoom's sensors report every five minutes."""


@click.command("demo")
def command() -> None:
    """Watch a room fill up and be checked in, empty and be checked out, and another be released.

    Starts a house of its own on a free port with a throw-away data folder. Exit 1 when a step
    does not happen.
    """
    started = time.monotonic()
    with _throw_away_house() as url:
        os.environ["GREENROOM_URL"] = url
        story = Story(url, started)
        story.tell("Greenroom is up", f"sandbox, gateway and worker on {url}")
        try:
            people_arrive(story)
            people_leave(story)
            nobody_comes(story)
        except TimedOut as exc:
            raise GreenroomError(f"demo stopped: {exc}") from exc
        finally:
            story.watcher.close()
        summary(story)


class Story:
    """The timeline as it is told: seconds since the start, what happened, and how it shows."""

    def __init__(self, url: str, started: float) -> None:
        self.started = started
        self.watcher = Watcher(url)
        self.hops: list[tuple[str, float]] = []

    def chapter(self, title: str) -> None:
        click.echo(f"\n{title}")

    def tell(self, what: str, detail: str = "", at_s: float | None = None) -> None:
        elapsed = (at_s or time.monotonic()) - self.started
        click.echo(f"{elapsed:7.2f} s  {what:<34}{detail}".rstrip())

    def hop(self, name: str, begin: Seen, end: Seen) -> None:
        self.hops.append((name, (end.at_s - begin.at_s) * 1000))

    def webhook(self, event: str, after: int = 0) -> Seen:
        """Wait until the gateway has recorded event; after: how many of them came before."""
        known: set[str] = set()

        def is_next(item: dict[str, Any]) -> bool:
            if item["event"] == event:
                known.add(item["id"])
            return item["event"] == event and len(known) > after

        return self.watcher.expect(f"the webhook {event}", "webhook", is_next)

    def count(self, event: str) -> int:
        self.watcher.drain()
        return len(
            {s.item["id"] for s in self.watcher.seen if s.topic == "webhook" and s.item["event"] == event}
        )

    def run(self, flow: str, event_id: str) -> Seen:
        """Wait until the run that this event started has ended well."""

        def has_ended(item: dict[str, Any]) -> bool:
            ended = item["status"] in ("completed", "failed", "cancelled")
            return item["flow"] == flow and item["event_id"] == event_id and ended

        seen = self.watcher.expect(f"the flow {flow}", "run", has_ended)
        if seen.item["status"] != "completed":
            raise GreenroomError(
                f"demo stopped: the flow {flow} {seen.item['status']}: {seen.item.get('error')}"
            )
        return seen

    def call(self, operation: str) -> Seen:
        return self.watcher.expect(
            f"the call {operation}",
            "request",
            lambda item: item["operation"] == operation and item["status"] == 202,
        )


def people_arrive(story: Story) -> None:
    """Four people sit down; the booking is checked in."""
    booking = _booking(_room(ROOM))
    story.chapter(f"{ROOM}: {booking['title']}, {_hours(booking)}. Four people come in.")
    before = story.count("zoomroom.sensor_data")
    _people(ROOM, 4)
    sensor = story.webhook("zoomroom.sensor_data", before)
    story.tell("zoomroom.sensor_data  4 people", "signed, verified, recorded, answered 200", sensor.at_s)
    call = story.call("rooms.check_in")
    story.tell("PATCH /rooms/{id}/events", f"zoomroom.check_in by the flow {CHECK_IN_FLOW} → 202", call.at_s)
    checked_in = story.webhook("zoomroom.checked_in")
    story.tell("zoomroom.checked_in", "the room says so itself", checked_in.at_s)
    story.run(CHECK_IN_FLOW, sensor.item["id"])
    _expect(_booking(_room(ROOM))["status"] == "checked_in", f"{ROOM}'s booking is checked in")
    story.hop("sensor webhook → check-in call", sensor, call)
    story.hop("check-in call → checked_in webhook", call, checked_in)


def people_leave(story: Story) -> None:
    """Early, and for good: two reports five minutes apart show nobody."""
    booking = _booking(_room(ROOM))
    story.chapter(f"{ROOM}: everybody leaves before the end at {booking['ends_at'][11:16]}.")
    _pass_time(story, max(REPORT_EVERY_S, _seconds_until(booking["starts_at"]) + REPORT_EVERY_S))
    before = story.count("zoomroom.sensor_data")
    _people(ROOM, 0)
    first = story.webhook("zoomroom.sensor_data", before)
    story.tell(
        "zoomroom.sensor_data  0 people", "once may be a coffee; the flow waits for a second", first.at_s
    )
    _pass_time(story, REPORT_EVERY_S)
    call = story.call("rooms.check_out")
    story.tell(
        "PATCH /rooms/{id}/events", f"zoomroom.check_out by the flow {CHECK_OUT_FLOW} → 202", call.at_s
    )
    checked_out = story.webhook("zoomroom.checked_out")
    story.tell("zoomroom.checked_out", "the rest of the slot is free", checked_out.at_s)
    story.hop("check-out call → checked_out webhook", call, checked_out)
    ended = next(b for b in _room(ROOM)["bookings"] if b["event_id"] == booking["event_id"])
    _expect(ended["status"] == "checked_out", f"{ROOM}'s booking is checked out")
    _expect(ended["ends_at"] < booking["ends_at"], "the booking is shortened in the calendar")
    story.tell(
        "the calendar",
        f"{ended['title']} now ends {ended['ends_at'][11:16]}, not {booking['ends_at'][11:16]}",
    )


def nobody_comes(story: Story) -> None:
    """Zoom's own rule, no flow: the check-in time passes and the room is released, without a webhook."""
    room, booking = _no_show()
    minutes = room["check_in"]["release_after_min"]
    story.chapter(f"{room['name']}: {booking['title']}, {_hours(booking)}. Nobody comes.")
    wait_s = _seconds_until(booking["starts_at"]) + minutes * 60 + 1
    if wait_s > 0:
        _pass_time(story, wait_s)
    after = next(b for b in _room(room["name"])["bookings"] if b["event_id"] == booking["event_id"])
    _expect(after["status"] == "released", f"{room['name']}'s booking is released")
    story.tell(
        "released",
        f"{minutes:g} minutes after the start without check-in; no webhook is documented, none is sent",
    )


def summary(story: Story) -> None:
    """Count from what the house itself reports."""
    events = house.get("/api/events", limit=1000)["events"]
    runs = house.get("/api/runs", limit=1000)["runs"]
    failed = [run for run in runs if run["status"] == "failed"]
    done = [run for run in runs if run["status"] == "completed"]
    click.echo(f"\n{len(events)} events received, {len(done)} runs completed, {len(failed)} failed")
    for name, took_ms in story.hops:
        click.echo(f"  {name:<38}{took_ms:7.0f} ms")
    _expect(not failed, "no run failed")
    click.echo(f"  {'the whole story':<38}{time.monotonic() - story.started:7.1f} s")
    click.echo("\nTo look at it in a browser: greenroom up")


def _room(name: str) -> dict[str, Any]:
    rooms = house.get("/_sandbox/rooms")["rooms"]
    found: dict[str, Any] | None = next((room for room in rooms if room["name"] == name), None)
    if found is None:
        raise GreenroomError(f"demo stopped: the sandbox's world has no room {name}.")
    return found


def _booking(room: dict[str, Any]) -> dict[str, Any]:
    booking: dict[str, Any] | None = room["booking"]
    if booking is None:
        raise GreenroomError(f"demo stopped: {room['name']} has no current booking.")
    return booking


def _no_show() -> tuple[dict[str, Any], dict[str, Any]]:
    """The room other than ROOM whose booking is released next, or already was while time passed."""
    candidates = [
        (room, booking)
        for room in house.get("/_sandbox/rooms")["rooms"]
        for booking in room["bookings"]
        if room["name"] != ROOM
        and room["check_in"]["enabled"]
        and booking["status"] in ("confirmed", "released")
    ]
    if not candidates:
        raise GreenroomError("demo stopped: no other room has a booking that could be released.")
    return min(candidates, key=lambda pair: str(pair[1]["starts_at"]))


def _people(room: str, count: int) -> None:
    house.post("/_sandbox/simulate", {"kind": "people_count", "room": room, "count": count})


def _pass_time(story: Story, seconds: float) -> None:
    house.post("/_sandbox/clock", {"advance_s": seconds})
    story.tell(f"{seconds / 60:.0f} minutes pass", "on the sandbox's clock")


def _seconds_until(moment: str) -> float:
    now = parse_iso(house.get("/_sandbox/rooms")["now"])
    return (parse_iso(moment) - now).total_seconds()


def _hours(booking: dict[str, Any]) -> str:
    return f"{booking['starts_at'][11:16]} to {booking['ends_at'][11:16]}"


def _expect(is_so: bool, what: str) -> None:
    if not is_so:
        raise GreenroomError(f"demo stopped: expected that {what}, but it is not so.")


@contextmanager
def _throw_away_house() -> Iterator[str]:
    """Start ``greenroom up`` on a free port and an empty folder; stop it and remove the folder afterwards."""
    port = _free_port()
    with tempfile.TemporaryDirectory(prefix="greenroom-demo-", ignore_cleanup_errors=True) as folder:
        log = Path(folder) / "up.log"
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("ZOOM_", "GREENROOM_"))}
        with log.open("wb") as out:
            process = subprocess.Popen(  # noqa: S603  our own interpreter and module
                [sys.executable, "-m", "greenroom.cli.main", "up", "--port", str(port), "--data", folder],
                stdout=out,
                stderr=subprocess.STDOUT,
                env=environment,
            )
        url = f"http://127.0.0.1:{port}"
        try:
            _wait_until_up(url, process, log)
            yield url
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _wait_until_up(url: str, process: subprocess.Popen[bytes], log: Path) -> None:
    import http.client

    deadline = time.monotonic() + 60
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise GreenroomError(
                f"demo stopped: greenroom up ended: {log.read_text('utf-8', 'replace').strip()}"
            )
        connection = http.client.HTTPConnection(url.removeprefix("http://"), timeout=1)
        try:
            connection.request("GET", "/healthz")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        finally:
            connection.close()
        time.sleep(0.02)
    raise GreenroomError("demo stopped: greenroom up was not ready within 60 s.")


def _free_port() -> int:
    """Return a port that is free now. It is none of those that systems give to outgoing connections, one of
    which could take it while the house starts."""
    for port in random.sample(range(20000, 32000), 100):
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            return port
    raise GreenroomError("demo stopped: no free port found between 20000 and 32000.")
