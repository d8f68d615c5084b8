"""A small building behind the console, without the sandbox: enough behaviour to see the page live.

It answers the same JSON as the real house. Try it by hand: ``python tests/unit/console/fake_app.py 8790``.
"""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from threading import Event, Thread
from typing import Any

from granian.constants import Interfaces
from granian.server.embed import Server
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import JSONResponse, Response, StreamingResponse
from starlette.routing import Route

from greenroom.console import console_routes
from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import MovableClock, iso, parse_iso
from greenroom.core.json import encode
from tests.ports import free_port
from tests.waiting import WITHIN_S, until

Item = dict[str, Any]

RULES = {
    "enabled": True,
    "opens_min_before": 10,
    "release_after_min": 10,
    "remove_recurring": False,
    "max_missed": 3,
}


GRACE = timedelta(minutes=10)


class FakeHouse:
    """Rooms, a clock, and what happened. It is a ConsoleSource, and serves the JSON the scripts ask for."""

    def __init__(self, rooms: list[Item] | None = None, *, starts_at: str = "2026-11-20T09:24:00Z") -> None:
        self.clock = MovableClock()
        self.clock.freeze(parse_iso(starts_at))
        self.broadcast = Broadcast()
        self.building: Item | None = {"name": "Harbour House"}
        self.room_items = day(starts_at) if rooms is None else rooms
        self.event_items: list[Item] = []
        self.run_items: list[Item] = []
        self.request_items: list[Item] = []
        self.refuses: str = ""
        self.variables = {
            "ZOOM_ACCOUNT_ID": "greenroomAccount00001A",
            "ZOOM_CLIENT_ID": "greenroom-client-id",
            "ZOOM_CLIENT_SECRET": "greenroom-client-secret",
            "ZOOM_WEBHOOK_SECRET_TOKEN": "greenroom-webhook-secret",
            "ZOOM_API_URL": "http://127.0.0.1:8787/v2",
            "ZOOM_OAUTH_URL": "http://127.0.0.1:8787/oauth",
        }
        self.ending = asyncio.Event()

    # ConsoleSource

    async def rooms(self) -> Item | None:
        if self.building is None:
            return None
        clock = {"offset_s": self.clock.offset_s, "frozen": self.clock.frozen_at is not None}
        return {
            "now": iso(self.clock.now()),
            "clock": clock,
            "building": self.building,
            "rooms": self.room_items,
        }

    async def events(self, limit: int) -> list[Item]:
        return self.event_items[:limit]

    async def runs(self, limit: int) -> list[Item]:
        return self.run_items[:limit]

    async def requests(self, limit: int) -> list[Item]:
        return self.request_items[:limit]

    def connection(self) -> dict[str, str]:
        return self.variables

    # What happens

    def room(self, name: str) -> Item:
        return next(room for room in self.room_items if name in (room["id"], room["name"]))

    def count_people(self, name: str, count: int) -> None:
        """Let the sensor report, and do what sandbox, gateway and flow would do together."""
        room = self.room(name)
        room["people"] = count
        self._note(room, "people_count", f"The sensor counts {count} {'person' if count == 1 else 'people'}")
        event = self.receive("zoomroom.sensor_data", {"id": room["id"], "room_name": room["name"]})
        if room["booking"] and room["state"] == "booked" and count:
            self._check_in(room, event)
        elif room["booking"] and room["state"] == "checked_in" and not count:
            self._check_out(room, event)
        self.broadcast.publish("room", room)

    def advance(self, seconds: float) -> None:
        self.clock.advance(seconds)
        now = self.clock.now()
        for room in self.room_items:
            booking = room["booking"]
            if room["state"] != "booked" or now < parse_iso(booking["starts_at"]) + GRACE:
                continue
            booking.update(status="released", released_at=iso(now))
            room.update(state="free", booking=None)
            self._note(room, "release", "Nobody checked in: the room is free again")
            self.broadcast.publish("room", room)
        self.broadcast.publish("clock", {"now": iso(now)})

    def receive(self, name: str, thing: Item) -> Item:
        event = {
            "id": f"evt{len(self.event_items):05d}",
            "source": "sandbox",
            "event": name,
            "received_at": iso(datetime.now(UTC)),
            "size_bytes": 412,
            "status": "done",
            "flags": [],
            "duplicates": 0,
            "payload": {"account_id": self.variables["ZOOM_ACCOUNT_ID"], "object": thing},
        }
        self.event_items.insert(0, event)
        self.broadcast.publish("webhook", event)
        return event

    def answer(self, method: str, path: str, operation: str, status: int, ms: float = 2.1) -> None:
        item = {
            "tracking_id": f"req{len(self.request_items):05d}",
            "at": iso(self.clock.now()),
            "received_at": iso(datetime.now(UTC)),
            "method": method,
            "path": path,
            "operation": operation,
            "status": status,
            "ms": ms,
        }
        self.request_items.insert(0, item)
        self.broadcast.publish("request", item)

    def run(self, flow: str, event: Item, status: str = "completed", error: str = "") -> None:
        item = {
            "id": f"{event['id']}.{flow}",
            "flow": flow,
            "event_id": event["id"],
            "status": status,
            "error": error or None,
            "started_at": event["received_at"],
        }
        self.run_items.insert(0, item)
        self.broadcast.publish("run", item)

    def _check_in(self, room: Item, event: Item) -> None:
        room["state"] = "checked_in"
        room["booking"].update(status="checked_in", checked_in_at=iso(self.clock.now()))
        self._note(room, "check_in", f"Checked in to {room['booking']['title']}")
        self.answer("PATCH", f"/v2/rooms/{room['id']}/events", "rooms.check_in", 202, 3.4)
        self.run("occupancy-check-in", event)
        self.receive("zoomroom.checked_in", {"id": room["id"], "room_name": room["name"]})

    def _check_out(self, room: Item, event: Item) -> None:
        booking, now = room["booking"], iso(self.clock.now())
        booking.update(status="checked_out", checked_out_at=now, ends_at=now)
        room.update(state="free", booking=None)
        self._note(room, "check_out", "Checked out: the rest of the slot is free")
        self.answer("PATCH", f"/v2/rooms/{room['id']}/events", "rooms.check_out", 202, 3.1)
        self.run("early-leave-check-out", event)
        self.receive("zoomroom.checked_out", {"id": room["id"], "room_name": room["name"]})

    def _note(self, room: Item, what: str, text: str) -> None:
        room["activity"] = [*room["activity"], {"at": iso(self.clock.now()), "what": what, "text": text}][
            -20:
        ]

    # The JSON behind the page

    def app(self) -> Starlette:
        """Return the ASGI app: the console and the JSON its scripts use."""
        json_routes = [
            Route("/_sandbox/rooms", self._get_rooms),
            Route("/_sandbox/simulate", self._simulate, methods=["POST"]),
            Route("/_sandbox/clock", self._move_clock, methods=["POST"]),
            Route("/api/events/{id}/body", self._event_body),
            Route("/api/runs/{id}", self._one_run),
            Route("/api/stream", self._stream),
        ]
        return Starlette(routes=[*json_routes, *console_routes(self)])

    async def _get_rooms(self, request: Request) -> Response:
        return JSONResponse(await self.rooms())

    async def _simulate(self, request: Request) -> Response:
        body = await request.json()
        if self.refuses:
            return JSONResponse({"error": {"code": "refused", "message": self.refuses}}, 400)
        if body["kind"] == "people_count":
            self.count_people(body["room"], body["count"])
        elif body["kind"] == "room_online":
            room = self.room(body["room"])
            room.update(online=True, state="free")
            self._note(room, "room_online", "The room is back online")
            self.broadcast.publish("room", room)
        return JSONResponse({"ok": True, "room": self.room(body["room"])})

    async def _move_clock(self, request: Request) -> Response:
        self.advance((await request.json())["advance_s"])
        return JSONResponse({"now": iso(self.clock.now())})

    async def _event_body(self, request: Request) -> Response:
        event = next(item for item in self.event_items if item["id"] == request.path_params["id"])
        return JSONResponse({"event": event["event"], "payload": event["payload"]})

    async def _one_run(self, request: Request) -> Response:
        run = next(item for item in self.run_items if item["id"] == request.path_params["id"])
        steps = [
            {"id": "booking", "status": "completed", "attempts": 1, "error": None},
            {"id": "check_in", "status": run["status"], "attempts": 2, "error": run["error"]},
        ]
        return JSONResponse({**run, "steps": steps})

    async def _stream(self, request: Request) -> Response:
        return StreamingResponse(self._news(), media_type="text/event-stream")

    async def _news(self) -> AsyncIterator[bytes]:
        yield b": connected\n\n"
        news = self.broadcast.watch()
        ending = asyncio.ensure_future(self.ending.wait())
        coming = asyncio.ensure_future(anext(news))
        try:
            while not self.ending.is_set():
                await asyncio.wait({coming, ending}, return_when=asyncio.FIRST_COMPLETED)
                if coming.done():
                    item = coming.result()
                    coming = asyncio.ensure_future(anext(news))
                    yield b"event: " + item.topic.encode() + b"\ndata: " + encode(item.item) + b"\n\n"
        finally:
            coming.cancel()
            ending.cancel()
            await asyncio.gather(coming, ending, return_exceptions=True)


def room_item(name: str, **more: Any) -> Item:
    """Return a room as ``GET /_sandbox/rooms`` shows it: free and online, unless more says otherwise."""
    base = {
        "id": f"room-{name.lower().replace(' ', '-')}",
        "name": name,
        "location": "Floor 1",
        "capacity": 6,
        "online": True,
        "calendar": "google",
        "state": "free",
        "people": 0,
        "sensor": True,
        "check_in": dict(RULES),
        "booking": None,
        "bookings": [],
        "activity": [],
    }
    return {**base, **more}


def booking_item(title: str, starts_at: str, ends_at: str, status: str = "confirmed", **more: Any) -> Item:
    base = {
        "event_id": f"{title.lower().replace(' ', '-')}-{starts_at}",
        "title": title,
        "organizer": "ines@example.com",
        "starts_at": starts_at,
        "ends_at": ends_at,
        "booked_until": ends_at,
        "status": status,
        "checked_in_at": None,
        "checked_out_at": None,
        "released_at": None,
        "series_id": None,
    }
    return {**base, **more}


def day(now: str) -> list[Item]:
    """Return five rooms on an ordinary morning, one of each state, relative to the date of now."""

    def at(time: str) -> str:
        return f"{now[:10]}T{time}:00Z"

    waiting = booking_item("Quarterly planning", at("09:20"), at("10:30"))
    running = booking_item("Design review", at("09:00"), at("10:00"), "checked_in", checked_in_at=at("09:02"))
    return [
        room_item(
            "Everest",
            location="Harbour House · Floor 3",
            capacity=8,
            state="booked",
            booking=waiting,
            bookings=[waiting, booking_item("Interview", at("13:00"), at("14:00"))],
        ),
        room_item(
            "Matterhorn",
            location="Harbour House · Floor 3",
            calendar="microsoft",
            state="checked_in",
            people=4,
            booking=running,
            bookings=[
                booking_item("Stand-up", at("08:30"), at("08:45"), "checked_out", booked_until=at("09:00")),
                running,
                booking_item("Budget", at("11:00"), at("12:30")),
                booking_item("Retrospective", at("15:00"), at("16:00"), "cancelled"),
            ],
            activity=[
                {"at": at("09:01"), "what": "people_count", "text": "The sensor counts 4 people"},
                {"at": at("09:02"), "what": "check_in", "text": "Checked in to Design review"},
            ],
        ),
        room_item(
            "Kilimanjaro",
            capacity=12,
            bookings=[
                booking_item(
                    "All hands rehearsal", at("08:00"), at("10:00"), "released", released_at=at("08:10")
                ),
                booking_item("Supplier call", at("10:30"), at("11:15")),
            ],
            activity=[
                {"at": at("08:10"), "what": "release", "text": "Nobody checked in: the room is free again"}
            ],
        ),
        room_item(
            "Zugspitze",
            capacity=4,
            bookings=[booking_item("One to one", at("14:00"), at("14:30"))],
            calendar="microsoft",
        ),
        room_item(
            "Ararat",
            location="Harbour House · Floor 5",
            capacity=20,
            online=False,
            state="offline",
            calendar=None,
        ),
    ]


@contextmanager
def served(house: FakeHouse, port: int = 0) -> Iterator[str]:
    """Serve house on loopback in a thread while the block runs; yields the base URL."""
    port = port or free_port()
    loop = asyncio.new_event_loop()
    server = Server(house.app(), port=port, interface=Interfaces.ASGI, log_enabled=False)
    started = Event()

    def work() -> None:
        asyncio.set_event_loop(loop)

        async def serve() -> None:
            house.ending = asyncio.Event()
            started.set()
            await server.serve()

        loop.run_until_complete(serve())
        loop.close()

    thread = Thread(target=work, daemon=True)
    thread.start()
    started.wait(WITHIN_S)
    until(f"port {port} answers", lambda: _answers(port))
    try:
        yield f"http://127.0.0.1:{port}"
    finally:
        loop.call_soon_threadsafe(house.ending.set)
        loop.call_soon_threadsafe(server.stop)
        thread.join(10)


def _answers(port: int) -> bool:
    import socket

    try:
        socket.create_connection(("127.0.0.1", port), timeout=0.2).close()
    except OSError:
        return False
    return True


if __name__ == "__main__":
    with served(FakeHouse(), int(sys.argv[1]) if len(sys.argv) > 1 else 8790) as url:
        print(url)
        Event().wait()
