"""A real server under bytes that are hardly HTTP: it answers or hangs up, never with a 5xx, and lives on."""

from __future__ import annotations

import contextlib
import random
import socket
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from greenroom.core.secrets import Secret
from tests.fuzz.corpus import cases, signature
from tests.fuzz.doors import SOAK
from tests.fuzz.wire import knock, send, statuses
from tests.house import House, running

SECRET = Secret("greenroom-webhook-secret")
REQUESTS = 20_000 if SOAK else 400
ROUNDS = 40 if SOAK else 4
SENDERS = 24
UNFINISHED = 1500
MIB = 1024 * 1024
TARGETS = [
    b"POST /v2/users",
    b"GET /v2/users/me?page_size=1",
    b"PATCH /v2/rooms/x/events",
    b"POST /oauth/token",
    b"GET /oauth/authorize?response_type=code",
    b"POST /_sandbox/clock",
    b"POST /_sandbox/simulate",
    b"GET /_sandbox/rooms",
    b"GET /api/events?limit=1",
    b"POST /api/flows/x/runs",
    b"GET /",
    b"GET /openapi.json?area=rooms",
]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("server") / "data") as house:
        yield house
        log = house.log.read_text()
        assert "Traceback" not in log, log[-3000:]


def delivery(body: bytes, *more: bytes) -> bytes:
    """Return a whole request that the gateway would accept."""
    stamp = str(int(time.time()))
    head = [
        b"POST /hooks/sandbox HTTP/1.1",
        b"Host: 127.0.0.1",
        b"X-Zm-Request-Timestamp: " + stamp.encode(),
        b"X-Zm-Signature: " + signature(body, SECRET, stamp).encode(),
        b"Content-Length: %d" % len(body),
        *more,
    ]
    return b"\r\n".join(head) + b"\r\n\r\n" + body


def seeds() -> list[bytes]:
    """Return requests worth breaking: deliveries, raw ones of the corpus, one for each other door."""
    event = b'{"event":"zoomroom.alert","event_ts":1,"payload":{"account_id":"a","object":{"id":"r"}}}'
    raw = [case.raw for case in cases() if case.raw and len(case.raw) < 4096]
    others = [
        target + b" HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
        b'Content-Length: 15\r\n\r\n{"advance_s":1}'
        for target in TARGETS
    ]
    chunked = b"Transfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n0\r\n\r\n"
    in_chunks = [target + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n" + chunked for target in TARGETS]
    return [delivery(event), delivery(event, b"X-Zm-Request-Id: r1"), *raw, *others, *in_chunks]


def broken(request: bytes, chance: random.Random) -> bytes:
    """Return the request with a few of its bytes changed, lost, doubled or moved."""
    made = bytearray(request)
    for _ in range(chance.choice([1, 1, 2, 4])):
        at = chance.randrange(len(made) + 1)
        to = min(len(made), at + chance.choice([1, 1, 4, 40]))
        kind = chance.randrange(6)
        if kind == 0:
            made[at:to] = bytes(chance.randrange(256) for _ in range(to - at))
        elif kind == 1:
            del made[at:to]
        elif kind == 2:
            made[at:at] = made[at:to] * chance.choice([1, 2, 50])
        elif kind == 3:
            made[at:at] = chance.choice([b"\r\n", b"\n", b"\x00", b"\r\n\r\n", b" ", b"\xff", b":", b"%00"])
        elif kind == 4:
            lines = request.split(b"\r\n")
            made[at:at] = b"\r\n" + chance.choice(lines) + b"\r\n"
        else:
            made = made.replace(
                b"Content-Length: ", chance.choice([b"Content-Length: 9", b"Content-Length:-"])
            )
    return bytes(made)


@pytest.mark.parametrize("seed", range(4 if SOAK else 1))
def test_broken_requests_never_break_the_server(house: House, seed: int) -> None:
    chance = random.Random(seed)
    whole = seeds()
    requests = [broken(chance.choice(whole), chance) for _ in range(REQUESTS)]
    with ThreadPoolExecutor(SENDERS) as pool:
        answers = list(pool.map(lambda request: knock(house.port, request), requests))
    for request, answer in zip(requests, answers, strict=True):
        assert not [status for status in statuses(answer) if status >= 500], (request[:2000], answer[:500])
    answered = [statuses(answer) for answer in answers]
    assert sum(bool(found) for found in answered) > REQUESTS / 3  # it is not just the connection that fails
    assert house.get("/healthz") == {"status": "ok"}


def test_large_refused_bodies_do_not_make_it_grow(house: House) -> None:
    body = b"a" * (8 * MIB)
    request = (
        b"POST /hooks/sandbox HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    )

    def flood() -> set[int]:
        with ThreadPoolExecutor(SENDERS) as pool:
            answers = pool.map(lambda _: knock(house.port, request), range(SENDERS * 2))
            return {status for answer in answers for status in statuses(answer)}

    assert flood() <= {413}
    before = resident_mib(house)
    for _ in range(ROUNDS):
        assert flood() <= {413}
    assert resident_mib(house) - before < 64  # 1.5 GB were sent
    assert statuses(send(house.port, delivery(b'{"event":"x.y","event_ts":7}'))) == [200]


@contextlib.contextmanager
def many_files() -> Iterator[None]:
    """Let this process have as many files open as the test wants."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    if hard != resource.RLIM_INFINITY and hard < 2 * UNFINISHED:
        pytest.skip(f"this machine lets a process have {hard} files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, 2 * UNFINISHED), hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def test_senders_that_never_finish_keep_nobody_out(house: House) -> None:
    halves = [
        b"POST /hooks/sandbox HT",
        b"POST /hooks/sandbox HTTP/1.1\r\nHost: 127.0.0.1\r\nX-A: ",
        b"POST /hooks/sandbox HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000000\r\n\r\n{",
        b"POST /v2/users HTTP/1.1\r\nHost: 127.0.0.1\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{",
    ]
    before = resident_mib(house)
    with many_files(), contextlib.ExitStack() as open_lines:
        for number in range(UNFINISHED):
            line = socket.create_connection(("127.0.0.1", house.port), timeout=10)
            open_lines.callback(line.close)
            line.sendall(halves[number % len(halves)])
        assert statuses(send(house.port, delivery(b'{"event":"x.y","event_ts":8}'))) == [200]
        assert house.get("/healthz") == {"status": "ok"}
        assert resident_mib(house) - before < 128
    assert statuses(send(house.port, delivery(b'{"event":"x.y","event_ts":9}'))) == [200]


def resident_mib(house: House) -> float:
    """Return how much memory the server's process has, in MiB."""
    pid = house.process.pid
    status = Path(f"/proc/{pid}/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
        return int(line.split()[1]) / 1024
    shown = subprocess.run(["ps", "-o", "rss=", "-p", str(pid)], capture_output=True, text=True, check=True)
    return int(shown.stdout) / 1024
