"""A sandbox without a network: a frozen clock, its apps called directly, and a receiver for its webhooks."""

from __future__ import annotations

import asyncio
import base64
import json
import uuid
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

from greenroom.core.clock import MovableClock, iso
from greenroom.core.secrets import Secret
from greenroom.core.signing import challenge_answer
from greenroom.sandbox import behaviours as _behaviours  # noqa: F401
from greenroom.sandbox import calendars
from greenroom.sandbox.apps import WELL_KNOWN_WEBHOOK_SECRET
from greenroom.sandbox.asgi import ZoomApp
from greenroom.sandbox.control import Control
from greenroom.sandbox.requests import RequestLog
from greenroom.sandbox.sender import Sender
from greenroom.sandbox.stage import Stage
from greenroom.sandbox.world.world import World
from greenroom.storage.records import Records

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
CALENDAR_HEADERS = {"authorization": "Bearer greenroom-calendar-token"}
PATIENCE_S = 60.0
"""How long a webhook's answer is waited for where the time is not what a test is about: a busy machine may
stand still for longer than the three seconds that Zoom waits."""


class Answer(NamedTuple):
    status: int
    body: Any


class Play:
    """One sandbox on stage."""

    def __init__(
        self, path: Path | None = None, *, at: datetime = BEGIN, timeout_s: float = PATIENCE_S
    ) -> None:
        self.records = Records(path)
        self.world = World(self.records, MovableClock(frozen_at=at))
        self.log = RequestLog(self.world)
        folder = path.parent / "snapshots" if path else None
        self.stage = Stage(self.world, self.log, folder=folder, sender=Sender(timeout_s))
        self.stage.timeline.restore()
        self.stage.fill()
        self._zoom = ZoomApp(self.world, self.log, base_url="http://sandbox", faults=self.stage.faults)
        self._control = Control(self.stage).app
        self._calendars = calendars.app(self.world)
        self._token = ""

    async def zoom(self, method: str, path: str, body: Any = None) -> Answer:
        if not self._token:
            basic = base64.b64encode(b"greenroom-client-id:greenroom-client-secret").decode()
            grant = f"grant_type=account_credentials&account_id={self.world.account_id}"
            headers = {"authorization": f"Basic {basic}"}
            answer = await call(self._zoom, "POST", f"/oauth/token?{grant}", headers=headers)
            self._token = answer.body["access_token"]
        return await call(self._zoom, method, f"/v2{path}", body, {"authorization": f"Bearer {self._token}"})

    async def control(self, method: str, path: str, body: Any = None) -> Answer:
        return await call(self._control, method, f"/_sandbox/{path}", body)

    async def calendar(self, method: str, path: str, body: Any = None) -> Answer:
        return await call(self._calendars, method, path, body, CALENDAR_HEADERS)

    async def advance(self, **amount: float) -> None:
        units = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
        await self.stage.timeline.advance(sum(units[name] * value for name, value in amount.items()))

    async def room(self, name: str) -> dict[str, Any]:
        return (await self.control("GET", f"rooms/{name}")).body

    async def book(self, room: str, starts_in_min: float, minutes: int, **more: Any) -> dict[str, Any]:
        """Book a room that has nothing else; return the ids that check-in asks for."""
        wish = {"kind": "booking", "room": room, "title": "Talk", "starts_in_min": starts_in_min}
        answer = await self.control("POST", "simulate", {**wish, "minutes": minutes, **more})
        assert answer.status == 200, answer
        return answer.body

    async def tell(self, room: str, what: str, **params: Any) -> Answer:
        """PATCH /rooms/{id}/events with ``zoomroom.<what>``."""
        room_id = (await self.room(room))["id"]
        body = {"method": f"zoomroom.{what}", "params": params}
        return await self.zoom("PATCH", f"/rooms/{room_id}/events", body)

    async def check_in(self, room: str, booking: dict[str, Any], what: str = "check_in") -> Answer:
        names = ("event_id", "calendar_id", "change_key", "resource_email")
        return await self.tell(room, what, **{name: booking[name] for name in names if booking[name]})

    def events(self, name: str) -> list[dict[str, Any]]:
        """The envelopes announced under that name, oldest first."""
        return [json.loads(kept["body"]) for kept in reversed(self.stage.outbox.kept(name))]

    def now(self) -> str:
        return iso(self.world.now())


@asynccontextmanager
async def on_stage(path: Path | None = None, **options: Any) -> AsyncIterator[Play]:
    """A play whose deliveries and timers run while the block does. Its rooms hold no bookings yet."""
    play = Play(path, **options)
    with play.world.transaction():
        for row in play.records.list("booking"):
            play.records.delete("booking", row.id)
    await play.stage.start()
    try:
        yield play
    finally:
        await play.stage.stop()
        play.records.close()


def run(act: Callable[[], Coroutine[Any, Any, None]]) -> None:
    asyncio.run(act())


async def call(
    app: Any, method: str, path: str, body: Any = None, headers: dict[str, str] | None = None
) -> Answer:
    """Call an ASGI app. body: JSON-ready, or bytes sent as they are."""
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    pairs = [(b"content-type", b"application/json"), (b"content-length", str(len(data)).encode())]
    pairs += [(name.encode(), value.encode()) for name, value in (headers or {}).items()]
    raw_path, _, query = path.partition("?")
    scope = {
        "type": "http",
        "http_version": "1.1",
        "method": method,
        "path": raw_path,
        "raw_path": raw_path.encode(),
        "query_string": query.encode(),
        "headers": pairs,
        "scheme": "http",
        "server": ("sandbox", 80),
        "client": ("127.0.0.1", 1),
        "root_path": "",
    }
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": data, "more_body": False}

    async def send(message: Any) -> None:
        sent.append(message)

    await app(scope, receive, send)
    content = b"".join(message.get("body", b"") for message in sent)
    return Answer(sent[0]["status"], json.loads(content) if content else None)


class Received(NamedTuple):
    headers: dict[str, str]
    body: bytes

    @property
    def event(self) -> str:
        return str(json.loads(self.body)["event"])


class Receiver:
    """An HTTP endpoint on loopback. statuses: what it answers, one after the other, then 200 for good.

    Its path is its own: what another process still sends to whoever had the port before is none of its own.
    """

    def __init__(self, *statuses: int, secret: str = WELL_KNOWN_WEBHOOK_SECRET, hangs: bool = False) -> None:
        self.got: list[Received] = []
        self.challenges: list[Received] = []
        self.statuses = list(statuses)
        self.secret = secret
        self.hangs = hangs
        self.url = ""
        self._serving: set[asyncio.Task[Any]] = set()

    async def __aenter__(self) -> Receiver:
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self._path = f"/hook-{uuid.uuid4().hex}"
        self.url = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}{self._path}"
        return self

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for serving in self._serving:
            serving.cancel()
        await asyncio.gather(*self._serving, return_exceptions=True)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        """Close the connection whatever comes: one left open is complained of in some later test."""
        if serving := asyncio.current_task():
            self._serving.add(serving)
            serving.add_done_callback(self._serving.discard)
        try:
            await self._answer(reader, writer)
        finally:
            writer.close()

    async def _answer(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        first, *head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
        if not first.split(" ")[1].startswith(self._path):
            return
        headers = {name.lower(): value for name, _, value in (line.partition(": ") for line in head if line)}
        got = Received(headers, await reader.readexactly(int(headers["content-length"])))
        status, reply = self._reply(got)
        if not self.hangs or got.event == "endpoint.url_validation":
            line = f"HTTP/1.1 {status} X\r\nlocation: {self.url}/elsewhere\r\n"
            line += f"content-length: {len(reply)}\r\nconnection: close\r\n\r\n"
            writer.write(line.encode() + reply)
            await writer.drain()
        else:
            await reader.read()

    def _reply(self, got: Received) -> tuple[int, bytes]:
        if got.event == "endpoint.url_validation":
            self.challenges.append(got)
            token = json.loads(got.body)["payload"]["plainToken"]
            return 200, json.dumps(challenge_answer(token, Secret(self.secret))).encode()
        self.got.append(got)
        return (self.statuses.pop(0) if self.statuses else 200), b""


async def subscribe(play: Play, receiver: Receiver, *events: str) -> str:
    """Subscribe the receiver through the control API; return the subscription's id."""
    answer = await play.control(
        "POST", "subscriptions", {"url": receiver.url, "events": list(events) or ["*"]}
    )
    assert answer.status == 201, answer
    return str(answer.body["id"])
