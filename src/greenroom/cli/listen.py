"""``greenroom listen``."""

from __future__ import annotations

import asyncio
import os
import time
from collections import deque
from typing import TYPE_CHECKING, Any

import click

from greenroom.core.errors import ConnectFailed, GreenroomError

from . import house
from .names import EVENT
from .output import json_option, show
from .tail import FINAL, Tail

if TYPE_CHECKING:
    from greenroom.gateway.forward import Forwarder

EVERY_S = 0.25
WITHOUT_HOUSE_S = 1.0
SHORTLY_S = 0.5
"""A line waits so long for what becomes of its event."""
_WORDS = {"recorded": "waits for a handler", "retrying": "failed, will be tried again"}
_LINE = "{:<12}  {:<34}  {:<30}  {:<20}  {}"


@click.command("listen")
@click.option("--forward", metavar="URL", help="Post each event to your app, as Zoom sent it.")
@click.option("--events", type=EVENT, metavar="PATTERN", help="Only these, such as 'zoomroom.*'.")
@json_option
def command(forward: str | None, events: str | None, as_json: bool) -> None:
    """Watch events as they come in, until Ctrl-C.

    With --forward your app on this machine gets the raw bytes and Zoom's own headers, so it checks the
    signature as it would in earnest. When the house restarts or this machine sleeps, what came meanwhile is
    shown and forwarded afterwards.

    \b
    greenroom listen --forward http://127.0.0.1:3000/zoom --events 'meeting.*'
    """
    forwarding = Forwarding(forward) if forward else None
    listener = Listener(events, forwarding, as_json)
    try:
        listener.start()
        while True:
            time.sleep(listener.step())
    finally:
        if forwarding is not None:
            forwarding.close()


class Forwarding:
    """Posts events to an app and tells how it answered."""

    def __init__(self, url: str) -> None:
        from greenroom.gateway.forward import Forwarder

        is_private_fine = os.environ.get("GREENROOM_ALLOW_PRIVATE_HTTP") == "1"
        self._forwarder: Forwarder = Forwarder(url, allow_loopback=True, allow_private=is_private_fine)
        self._runner = asyncio.Runner()

    def send(self, event_id: str) -> dict[str, Any]:
        """Return ``{"status", "took_ms"}``, with ``error`` instead of a status where no answer came."""
        headers = house.get(f"/api/events/{event_id}")["headers"]
        _, body = house.request("GET", f"/api/events/{event_id}/body")
        began_s = time.monotonic()
        outcome: dict[str, Any]
        try:
            outcome = {"status": self._runner.run(self._sent(event_id, body, headers))}
        except ConnectFailed:
            outcome = {"status": None, "error": f"nothing answers at {self._forwarder.origin}"}
        except GreenroomError as exc:
            outcome = {"status": None, "error": str(exc)}
        return outcome | {"took_ms": round((time.monotonic() - began_s) * 1000)}

    async def _sent(self, event_id: str, body: bytes, headers: dict[str, str]) -> int:
        """Return the status. Ctrl-C cancels, which the HTTP library drops when it meets the answer."""
        try:
            return await self._forwarder.send(event_id, body, headers)
        finally:
            task = asyncio.current_task()
            if task is not None and task.cancelling():
                raise asyncio.CancelledError

    def close(self) -> None:
        self._runner.run(self._forwarder.close())
        self._runner.close()


class Listener:
    """Shows what the inbox of the house gets."""

    def __init__(self, events: str | None, forwarding: Forwarding | None, as_json: bool) -> None:
        self._tail = Tail(lambda **query: house.get("/api/events", **query), events)
        self._forwarding, self._as_json = forwarding, as_json
        self._waiting: dict[str, tuple[dict[str, Any], float]] = {}  # id → event, until when
        self._queue: deque[dict[str, Any]] = deque()  # not yet passed on
        self._is_away = False

    def start(self) -> None:
        """Begin behind what there is. Raises: ConnectFailed."""
        self._tail.start()
        if not self._as_json:
            click.echo(f"Listening at {house.url()}; stop with Ctrl-C.")
            click.echo(_LINE.format("received", "event", "about", "flags", "what became of it"))

    def step(self) -> float:
        """Show what is new; return for how long to wait, seconds."""
        try:
            if self._is_away:
                self._tail.resume()
            new, ended = self._tail.look()
            if self._is_away:
                self._is_away = False
                click.echo(f"The house is back; {len(new)} came meanwhile.", err=True)
            self._queue.extend(new)
            for event in ended:
                self._end(event)
            while self._queue:
                self._take(self._queue[0])
                self._queue.popleft()
        except house.Refused as exc:
            if exc.status < 500:
                raise
            return self._away()
        except ConnectFailed:
            return self._away()
        self._show_late()
        return EVERY_S

    def _away(self) -> float:
        if not self._is_away:
            self._is_away = True
            click.echo(f"No house answers at {house.url()}; waiting for it …", err=True)
        return WITHOUT_HOUSE_S

    def _take(self, event: dict[str, Any]) -> None:
        if self._forwarding is not None:
            event = event | {"forward": self._forwarding.send(event["id"])}
        if event["status"] in FINAL:
            self._show(event)
        else:
            self._waiting[event["id"]] = (event, time.monotonic() + SHORTLY_S)

    def _end(self, event: dict[str, Any]) -> None:
        before, _ = self._waiting.pop(event["id"], ({}, 0.0))
        self._show({**before, **event})

    def _show_late(self) -> None:
        now_s = time.monotonic()
        for id, (event, until_s) in list(self._waiting.items()):
            if until_s <= now_s:
                del self._waiting[id]
                self._show(event)

    def _show(self, event: dict[str, Any]) -> None:
        if self._as_json:
            show(event, True)
            return
        flags = list(event["flags"]) + ([f"{event['duplicates']} more"] if event["duplicates"] else [])
        click.echo(
            _LINE.format(
                event["received_at"][11:23], event["event"], event["object"] or "-", ",".join(flags) or "-",
                _outcome(event),
            ).rstrip()
        )  # fmt: skip


def _outcome(event: dict[str, Any]) -> str:
    """Return what became of an event here, and at the app."""
    status = str(_WORDS.get(event["status"], event["status"]))
    if event["error"]:
        status += f": {event['error'][:100]}"
    if (sent := event.get("forward")) is None:
        return status
    said = sent["error"] if sent["status"] is None else str(sent["status"])
    return f"{status}; your app: {said} in {sent['took_ms']} ms"
