"""The sandbox's figures in one run: against a no-op on the same server, and against Stoplight Prism.

Servers take turns, so that whatever else the machine does falls on all of them; ranges are over the rounds.
CPU is what a server used for a request, all its threads together. GET and list ask the same again, which the
sandbox remembers until something is written; "GET anew" asks what it was never asked before.
GREENROOM_BENCH_S: how long one server is asked one thing, seconds. GREENROOM_BENCH_ROUNDS: how often.
GREENROOM_BENCH_LARGE: how large the large world is, 1 for 10,000 rooms and 100,000 meetings, 0 for none.
Prism comes from npm by npx; without npx, or with GREENROOM_BENCH_PRISM=0, it is left out; a path there
names the one to run.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, NamedTuple

import load
from running import ask_json, cpu_s, free_port, goal, memory_mb, process, wait_for

ROUNDS = int(os.environ.get("GREENROOM_BENCH_ROUNDS", "3"))
SECONDS = float(os.environ.get("GREENROOM_BENCH_S", "2"))
LARGE = float(os.environ.get("GREENROOM_BENCH_LARGE", "1"))
_WHOLE = {"users": 2_000, "rooms": 10_000, "meetings": 80_000, "past_meetings": 20_000}
CROWD = {part: round(LARGE * number) for part, number in _WHOLE.items()}
SOWN_WITHIN_S = 240.0
STARTS = 3
HERE = Path(__file__).parent
ROOMS = HERE.parent / "src" / "greenroom" / "catalog" / "data" / "rooms.json"
PRISM = "@stoplight/prism-cli@5"
PRISM_WITHIN_S = 180.0


class Running(NamedTuple):
    """A server under test. prefix: what stands before ``/rooms``."""

    name: str
    url: str
    prefix: str
    pid: int


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        place = Path(folder)
        ready_s = _start_times(place)
        sandbox = stack.enter_context(_sandbox(place / "data"))
        token = _prepare(sandbox.url)
        asks = _asks(sandbox.url, token)
        servers = [sandbox, stack.enter_context(_noop(place, sandbox, asks["GET"]))]
        prism = stack.enter_context(_prism(place))
        servers += [prism] if prism else []
        maker = load.generator()
        print(f"{ROUNDS} rounds of {SECONDS:g} s, {load.CONNECTIONS} connections, load from {maker}.\n")
        for what, ask in asks.items():
            _compare(what, ask, servers)
        print()
        goal("start to ready", f"{_range(ready_s, 's', 2)}", statistics.median(ready_s) < 1, "< 1 s")
        fixture_ms = _fixture_ms()
        shown = f"median {statistics.median(fixture_ms):.1f} ms, {_range(fixture_ms, 'ms', 1)}"
        goal("fixture", shown, statistics.median(fixture_ms) < 30, "< 30 ms")
        if LARGE:
            _large_world(place)


# What is asked


def _asks(url: str, token: str) -> dict[str, load.Ask]:
    bearer = {"authorization": f"Bearer {token}"}
    sent = {**bearer, "content-type": "application/json"}
    room = ask_json("GET", f"{url}/v2/rooms?page_size=30", headers=bearer)["rooms"][0]["id"]
    change = json.dumps({"basic": {"capacity": 9}})
    new = json.dumps({"name": "Room @", "type": "ZoomRoom"})
    return {
        "GET": load.Ask("GET", f"/rooms/{room}", bearer),
        "GET anew": load.Ask("GET", f"/rooms/{room}?n=@", bearer),
        "list": load.Ask("GET", "/rooms?page_size=30", bearer),
        "PATCH": load.Ask("PATCH", f"/rooms/{room}", sent, change),
        "create": load.Ask("POST", "/rooms", sent, new),
    }


def _compare(what: str, ask: load.Ask, servers: list[Running]) -> None:
    """Print one line per server; what a round made is undone after it."""
    results: dict[str, list[load.Answered]] = {server.name: [] for server in servers}
    cpu_us: dict[str, list[float]] = {server.name: [] for server in servers}
    for turn in range(ROUNDS + 1):
        for server in servers:
            kept = _post(f"{server.url}/_sandbox/snapshot")["id"] if server.name == "sandbox" else None
            seconds = SECONDS if turn else min(1.0, SECONDS)
            asked = ask._replace(path=server.prefix + ask.path)
            used_s = cpu_s(server.pid)
            answered = load.run(server.url, asked, seconds)
            used_s = cpu_s(server.pid) - used_s
            if turn:  # the first is to warm up
                results[server.name].append(answered)
                cpu_us[server.name].append(used_s * 1e6 / (answered.per_s * seconds))
            if kept:
                _post(f"{server.url}/_sandbox/restore", {"id": kept})
    ours = statistics.median(item.per_s for item in results["sandbox"])
    for name, items in results.items():
        per_s = [item.per_s for item in items]
        middle, failed = statistics.median(per_s), sum(item.failed for item in items)
        p99 = statistics.median(item.p99_ms for item in items)
        cpu = f"CPU {statistics.median(cpu_us[name]):>4.0f} us  "
        line = f"{what:<9}{name:<8}{middle:>7,.0f}/s  {_range(per_s, '/s', 0):<19} {cpu}p99 {p99:>6.1f} ms"
        line += f"  {failed} failed" if failed else ""
        if name != "sandbox":
            line += "  " + _verdict(name, ours / middle)
        print(line, flush=True)


def _verdict(name: str, share: float) -> str:
    wanted, shown = (0.3, "goal 0.3 ×") if name == "noop" else (10, "goal 10 ×")
    return f"sandbox {share:.2f} × it, {shown}: {'met' if share >= wanted else 'MISSED'}"


def _range(values: list[float], unit: str, digits: int) -> str:
    return f"{min(values):,.{digits}f} to {max(values):,.{digits}f} {unit}"


# Single figures


def _start_times(place: Path) -> list[float]:
    """Seconds from the command to the first 200 of /healthz, on a data folder of its own each time."""
    took = []
    for number in range(STARTS + 1):
        began = time.perf_counter()
        with _sandbox(place / f"start-{number}"):
            took.append(time.perf_counter() - began)
    return took[1:]  # the first one reads the disk


def _fixture_ms() -> list[float]:
    from greenroom.testing.backstage import Backstage
    from greenroom.testing.sandbox import ZoomSandbox

    took = []
    with Backstage() as backstage:
        for _ in range(51):
            began = time.perf_counter()
            with ZoomSandbox(backstage=backstage):
                took.append((time.perf_counter() - began) * 1000)
    return took[1:]  # the first one sows the world, once per session


def _large_world(place: Path) -> None:
    """Sow a large account, and ask for one of its rooms, and for pages of what there is most of."""
    import yaml

    from greenroom.sandbox.world.file import DEFAULT

    world = place / "large.yaml"
    world.write_text(DEFAULT.read_text() + yaml.safe_dump({"crowd": CROWD}))
    with _sandbox(place / "usual") as sandbox:
        _prepare(sandbox.url)
        usual_mb = memory_mb(sandbox.pid)
    rooms, meetings = CROWD["rooms"], CROWD["meetings"] + CROWD["past_meetings"]
    print(f"\n{rooms:,} rooms, {meetings:,} meetings: ", end="", flush=True)
    began = time.perf_counter()
    with _sandbox(place / "large", "--world", str(world), within_s=SOWN_WITHIN_S) as sandbox:
        took_s = time.perf_counter() - began
        asks = _asks(sandbox.url, _prepare(sandbox.url))
        asks = {"GET": asks["GET"], "list": asks["list"]} | _asks_of_many(asks["list"].headers)
        print(f"sown in {took_s:.0f} s", flush=True)
        fresh_mb = memory_mb(sandbox.pid)
        for what, ask in asks.items():
            found = load.run(sandbox.url, ask._replace(path="/v2" + ask.path), SECONDS)
            failed = f"  {found.failed} failed" if found.failed else ""
            print(f"{what:<26}{found.per_s:>8,.0f}/s  p99 {found.p99_ms:>6.1f} ms{failed}", flush=True)
        now_mb = memory_mb(sandbox.pid)
        print(f"memory{'':<20}{fresh_mb:.0f} MB, {now_mb:.0f} MB afterwards; default world {usual_mb:.0f} MB")


def _asks_of_many(headers: dict[str, str]) -> dict[str, load.Ask]:
    today = f"{datetime.now(UTC):%Y-%m-%d}"
    paths = {
        "user by e-mail": f"/users/person{CROWD['users'] - 1}%40example.com",
        "users, page 50": "/users?page_size=30&page_number=50",
        "meetings ahead": "/users/person7%40example.com/meetings?type=upcoming",
        "report of what is ahead": f"/report/upcoming_events?from={today}&to={today}",
        "dashboard of a day": f"/metrics/meetings?type=past&from={today}&to={today}",
        "report of a day's hosts": f"/report/users?from={today}&to={today}",
    }
    return {what: load.Ask("GET", path, headers) for what, path in paths.items()}


# Servers


@contextlib.contextmanager
def _sandbox(data: Path, *more: str, within_s: float = 30) -> Iterator[Running]:
    port = free_port()
    command = [sys.executable, "-m", "greenroom.cli.main", "up", "--roles", "sandbox", *more]
    with process([*command, "--port", str(port), "--data", str(data)]) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(f"{url}/healthz", running, within_s)
        yield Running("sandbox", url, "/v2", running.pid)


def _prepare(url: str) -> str:
    """Switch the rate limits off; return a token."""
    ask_json("PATCH", f"{url}/_sandbox/settings", {"rate_limits": False})
    basic = "Basic Z3JlZW5yb29tLWNsaWVudC1pZDpncmVlbnJvb20tY2xpZW50LXNlY3JldA=="
    grant = "grant_type=account_credentials&account_id=greenroomAccount00001A"
    return str(
        ask_json("POST", f"{url}/oauth/token?{grant}", headers={"authorization": basic})["access_token"]
    )


@contextlib.contextmanager
def _noop(place: Path, sandbox: Running, ask: load.Ask) -> Iterator[Running]:
    """Answers with the bytes that the sandbox answers a GET with."""
    body = place / "reply.json"
    body.write_text(json.dumps(ask_json("GET", sandbox.url + "/v2" + ask.path, headers=ask.headers)))
    port = free_port()
    with process([sys.executable, str(HERE / "servers" / "noop.py"), str(port), str(body)]) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(url, running, 30)
        yield Running("noop", url, "/v2", running.pid)


@contextlib.contextmanager
def _prism(place: Path) -> Iterator[Running | None]:
    """Serves the rooms' OpenAPI document; None where there is no Node."""
    if not shutil.which("npx") or os.environ.get("GREENROOM_BENCH_PRISM") == "0":
        print("No Prism: it needs npx.", file=sys.stderr)
        yield None
        return
    port = free_port()
    binary = os.environ.get("GREENROOM_BENCH_PRISM", "")
    start = [binary] if binary else ["npx", "--yes", "--cache", str(place / "npm"), PRISM]
    command = [
        *start,
        "mock",
        "-p",
        str(port),
        "--multiprocess=false",
        "--verboseLevel",
        "silent",
        str(ROOMS),
    ]
    with process(command) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(f"{url}/rooms", running, PRISM_WITHIN_S)
        yield Running("prism", url, "", running.pid)


def _post(url: str, body: Any = None) -> Any:
    return ask_json("POST", url, body if body is not None else {})


if __name__ == "__main__":
    main()
