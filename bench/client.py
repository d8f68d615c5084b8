"""How fast the client is, as a share of its HTTP library and of a bare socket loop; what importing it costs.

    python bench/client.py [--calls 400] [--rounds 24]

The server is a process of its own that answers every call with the same 1 KB of JSON and does nothing else,
so that the client is the limit. All sides decode the answer. Rounds are short and take the sides in turn,
every other one backwards, so that what else the machine does falls on all alike; shares are taken round by
round. CPU time is that of this process, all threads.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

CONCURRENT = 50
PATH = "/v2/rooms/qMOLddnySIGGVycz8aX_JQ"
TOKEN = "bench-token-" + "x" * 600  # as long as a real one

ROOM = {
    "id": "qMOLddnySIGGVycz8aX_JQ",
    "basic": {
        "name": "Everest",
        "description": "Twelve seats, two screens, by the window",
        "required_code_to_ext": True,
        "room_passcode": "123456",
        "support_email": "support@example.com",
        "support_phone": "555-0100",
        "display_name": "Everest, 4th floor",
        "capacity": 12,
        "calendar_resource_id": "8MOLddnySIGGVycz8aX_JQ",
        "tags": [
            {"tag_id": f"00{n}", "tag_name": f"tag {n}", "assigned_at": "2026-11-20T09:00:00Z"}
            for n in range(4)
        ],
    },
    "device": {
        "device_profiles": [
            {"id": f"d{n}", "audio_processing": True, "auto_framing": False} for n in range(4)
        ]
    },
    "status": "Available",
    "raw_settings": {f"setting_{n}": n % 2 == 0 for n in range(10)},
}


class Measure(NamedTuple):
    """One run of many calls. per second, and CPU microseconds of this process for each."""

    rate: float
    cpu_us: float


class Side(NamedTuple):
    """One way to make the calls. run: makes that many."""

    name: str
    run: Callable[[int], None]


# The server


def serve(port: int) -> None:
    """Answer until killed."""
    from granian.constants import Interfaces
    from granian.server.embed import Server

    body = json.dumps(ROOM, separators=(",", ":")).encode()
    grant = json.dumps(
        {"access_token": TOKEN, "token_type": "bearer", "expires_in": 3600, "scope": "a"}
    ).encode()
    headers = [
        ("content-type", "application/json;charset=UTF-8"),
        ("x-zm-trackingid", "v=2.0;clid=us02;rid=WEB_0"),
    ]

    async def app(scope: Any, proto: Any) -> None:
        proto.response_bytes(200, headers, grant if scope.path == "/oauth/token" else body)

    server = Server(
        app, address="127.0.0.1", port=port, interface=Interfaces.RSGI, log_enabled=False, backlog=1024
    )
    asyncio.run(server.serve())


@contextmanager
def serving() -> Iterator[int]:
    """Yield the port of a server in another process."""
    with socket.create_server(("127.0.0.1", 0)) as probe:
        port = int(probe.getsockname()[1])
    process = subprocess.Popen([sys.executable, __file__, "--serve", str(port)])  # noqa: S603 - ourselves
    try:
        _until_it_answers(port)
        yield port
    finally:
        process.kill()
        process.wait()


def _until_it_answers(port: int) -> None:
    give_up_at = time.monotonic() + 20
    while time.monotonic() < give_up_at:
        try:
            socket.create_connection(("127.0.0.1", port)).close()
            return
        except OSError:
            time.sleep(0.02)
    raise SystemExit("The bench server did not start within 20 s.")


# The sides: one after the other


def one_by_one(port: int) -> list[Side]:
    """Return the sides that make a call, wait, make the next."""
    import msgspec
    from pyreqwest.client import SyncClientBuilder

    from greenroom.connections.zoom import Zoom

    zoom = Zoom.sandbox(f"http://127.0.0.1:{port}")
    room_id = PATH.rpartition("/")[2]
    raw = SyncClientBuilder().no_proxy().build()
    url = f"http://127.0.0.1:{port}{PATH}"
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    request = _request(port)

    def by_greenroom(calls: int) -> None:
        for _ in range(calls):
            zoom.rooms.get(room_id)

    def by_library(calls: int) -> None:
        for _ in range(calls):
            answer = raw.get(url).bearer_auth(TOKEN).build().send()
            msgspec.json.decode(answer.bytes())

    def by_socket(calls: int) -> None:
        for _ in range(calls):
            connection.sendall(request)
            msgspec.json.decode(_body_of(connection.recv))

    return [Side("greenroom", by_greenroom), Side("pyreqwest", by_library), Side("socket", by_socket)]


def _request(port: int) -> bytes:
    return f"GET {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nAuthorization: Bearer {TOKEN}\r\n\r\n".encode()


def _body_of(receive: Callable[[int], bytes]) -> bytes:
    data = receive(65536)
    while (end := data.find(b"\r\n\r\n")) < 0:
        data += receive(65536)
    missing = end + 4 + _length(data[:end]) - len(data)
    while missing > 0:
        more = receive(65536)
        data, missing = data + more, missing - len(more)
    return data[end + 4 :]


def _length(head: bytes) -> int:
    return int(head.lower().partition(b"content-length:")[2].split(b"\r\n", 1)[0])


# The sides: fifty at once


def fifty_at_once(port: int) -> list[Side]:
    """Return the sides that keep fifty calls going. They share one event loop, open between runs."""
    import msgspec
    from pyreqwest.client import ClientBuilder

    from greenroom.connections.zoom import AsyncZoom

    loop = asyncio.new_event_loop()
    zoom = AsyncZoom.sandbox(f"http://127.0.0.1:{port}")
    room_id = PATH.rpartition("/")[2]
    raw = ClientBuilder().no_proxy().build()
    url = f"http://127.0.0.1:{port}{PATH}"
    connections = [_connected(port) for _ in range(CONCURRENT)]
    request = _request(port)

    async def by_greenroom(_: int) -> None:
        await zoom.rooms.get(room_id)

    async def by_library(_: int) -> None:
        answer = await raw.get(url).bearer_auth(TOKEN).build().send()
        msgspec.json.decode(await answer.bytes())

    async def by_socket(worker: int) -> None:
        connection = connections[worker]
        await loop.sock_sendall(connection, request)
        data = await loop.sock_recv(connection, 65536)
        while (end := data.find(b"\r\n\r\n")) < 0 or len(data) < end + 4 + _length(data[:end]):
            data += await loop.sock_recv(connection, 65536)
        msgspec.json.decode(data[end + 4 :])

    def many(call: Callable[[int], Awaitable[None]]) -> Callable[[int], None]:
        async def work(worker: int, calls: int) -> None:
            for _ in range(calls):
                await call(worker)

        async def everybody(calls: int) -> None:
            await asyncio.gather(*(work(worker, calls // CONCURRENT) for worker in range(CONCURRENT)))

        return lambda calls: loop.run_until_complete(everybody(calls))

    named = {"greenroom": by_greenroom, "pyreqwest": by_library, "socket": by_socket}
    return [Side(name, many(call)) for name, call in named.items()]


def _connected(port: int) -> socket.socket:
    connection = socket.create_connection(("127.0.0.1", port))
    connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    connection.setblocking(False)
    return connection


# Measuring and printing


def measured(side: Side, calls: int) -> Measure:
    """Return what calls of a side took."""
    wall_s, cpu_s = time.perf_counter(), time.process_time()
    side.run(calls)
    wall_s, cpu_s = time.perf_counter() - wall_s, time.process_time() - cpu_s
    return Measure(calls / wall_s, cpu_s / calls * 1e6)


def compare(title: str, sides: list[Side], calls: int, rounds: int) -> None:
    """Print the rates of sides, and greenroom's as a share of the others', round by round."""
    for side in sides:
        side.run(CONCURRENT * 4)
    found: dict[str, list[Measure]] = {side.name: [] for side in sides}
    for number in range(rounds):
        for side in sides if number % 2 == 0 else reversed(sides):
            found[side.name].append(measured(side, calls))
    print(f"\n{title}: {rounds} rounds of {calls} calls")
    for name, measures in found.items():
        rates, cpu = [m.rate for m in measures], [m.cpu_us for m in measures]
        print(f"  {name:<10} {_range(rates, '.0f')} calls/s   {_range(cpu, '.0f')} µs CPU a call")
    ours = found["greenroom"]
    for name, theirs in list(found.items())[1:]:
        wall = [a.rate / b.rate for a, b in zip(ours, theirs, strict=True)]
        cpu = [b.cpu_us / a.cpu_us for a, b in zip(ours, theirs, strict=True)]
        print(f"  greenroom keeps {_range(wall, '.0%')} of {name}'s rate, {_range(cpu, '.0%')} by CPU time")


def _range(values: list[float], form: str) -> str:
    low, middle, high = min(values), statistics.median(values), max(values)
    return f"{middle:{form}} ({low:{form}}–{high:{form}})"


PROBE = """
import time
t, c = time.perf_counter(), time.process_time()
{code}
t, c = time.perf_counter() - t, time.process_time() - c
kb = [line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM:")]
print(t * 1e3, c * 1e3, int(kb[0]) / 1024)
"""
IMPORTS = {
    "nothing": "",
    "pyreqwest and msgspec": "import pyreqwest.client, msgspec",
    "greenroom": "import greenroom",
    "Zoom": "from greenroom.connections.zoom import Zoom",
    "Zoom, an area read": "from greenroom.connections.zoom import Zoom; Zoom.sandbox().prepare('rooms.list')",
}


def print_import_costs(rounds: int) -> None:
    """Print import time and memory of fresh interpreters: the most each ever held."""
    print(f"\nImport, {rounds} fresh interpreters each")
    for name, code in IMPORTS.items():
        rows = [_probed(code) for _ in range(rounds)]
        wall, cpu, memory = (_range([row[n] for row in rows], ".1f") for n in range(3))
        print(f"  {name:<22} {wall} ms   {cpu} ms CPU   {memory} MB")


def _probed(code: str) -> list[float]:
    command = [sys.executable, "-c", PROBE.format(code=code)]
    done = subprocess.run(command, capture_output=True, text=True, check=True)  # noqa: S603 - ourselves
    return [float(value) for value in done.stdout.split()]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--calls", type=int, default=400, help="per side and round")
    parser.add_argument("--rounds", type=int, default=24, help="at least four")
    parser.add_argument("--serve", type=int, metavar="PORT", help=argparse.SUPPRESS)
    asked = parser.parse_args()
    asked.rounds = max(4, asked.rounds)
    if asked.serve:
        serve(asked.serve)
        return
    print(f"Python {sys.version.split()[0]}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    print(f"A reply is {len(json.dumps(ROOM, separators=(',', ':')))} bytes. Median (lowest–highest).")
    with serving() as port:
        compare("One call after the other (sync)", one_by_one(port), asked.calls, asked.rounds)
        compare(f"{CONCURRENT} calls at once (async)", fifty_at_once(port), asked.calls, asked.rounds)
    print_import_costs(max(4, asked.rounds // 4))


if __name__ == "__main__":
    main()
