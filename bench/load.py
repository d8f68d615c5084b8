"""Ask one server the same thing as fast as it answers: with wrk where it is installed, else from here.

The home-made generator is a few processes of raw sockets that look at a reply's first line and length only.
"""

from __future__ import annotations

import asyncio
import itertools
import json
import multiprocessing
import random
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path
from time import perf_counter
from typing import NamedTuple
from urllib.parse import urlsplit
from uuid import uuid4

CONNECTIONS = 32
PROCESSES = 2
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.I)
_UNITS_MS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


class Ask(NamedTuple):
    """One request, again and again. body: JSON text; an ``@`` in it, or in the path of a request without one,
    becomes a number that counts up.

    each: instead of one body, some that are sent in turn, with headers of their own. There an ``@`` in a
    header counts up, and bodies stay as they are, because they are signed.
    """

    method: str
    path: str
    headers: dict[str, str]
    body: str = ""
    each: tuple[tuple[dict[str, str], str], ...] = ()


class Answered(NamedTuple):
    """per_s: answers a second. p99_ms: 99 of 100 took no longer. failed: answers that were no 2xx."""

    per_s: float
    p99_ms: float
    failed: int
    p50_ms: float = 0.0


def generator() -> str:
    """Return what makes the load."""
    return "wrk" if shutil.which("wrk") else f"{PROCESSES} processes of bench/load.py"


def run(base_url: str, ask: Ask, seconds: float, connections: int = CONNECTIONS) -> Answered:
    """Return how a server did over some seconds."""
    make = _with_wrk if shutil.which("wrk") else _with_sockets
    return make(base_url, ask, seconds, connections)


def paced(base_url: str, ask: Ask, seconds: float, per_s: float, connections: int = CONNECTIONS) -> Answered:
    """Return how a server did when asked at a steady rate; a wait counts from when a request was due."""
    return _with_sockets(base_url, ask, seconds, connections, per_s)


# wrk


def _with_wrk(base_url: str, ask: Ask, seconds: float, connections: int) -> Answered:
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder, "ask.lua")
        script.write_text(_lua(ask))
        command = [
            "wrk",
            "-t2",
            f"-c{connections}",
            f"-d{max(1, round(seconds))}s",
            "--latency",
            "-s",
            str(script),
        ]
        done = subprocess.run([*command, base_url], capture_output=True, text=True, check=True)  # noqa: S603
    per_s = float(re.findall(r"Requests/sec: +([\d.]+)", done.stdout)[0])
    p50_ms, p99_ms = (
        float(amount) * _UNITS_MS[unit]
        for amount, unit in re.findall(r"(?:50|99)% +([\d.]+)(us|ms|s|m)", done.stdout)
    )
    failed = sum(map(int, re.findall(r"Non-2xx or 3xx responses: (\d+)", done.stdout)))
    return Answered(per_s, p99_ms, failed, p50_ms)


def _lua(ask: Ask) -> str:
    headers = ", ".join(f"[{json.dumps(k)}] = {json.dumps(v)}" for k, v in ask.headers.items())
    if ask.each:
        requests = ",\n".join(json.dumps(_text(ask, *one), ensure_ascii=False) for one in ask.each)
        return f"""
local n, mine = 0, "{uuid4().hex[:8]}-" .. tostring({{}}):sub(-6) .. "-"
local each = {{{requests}}}
request = function()
  n = n + 1
  return (string.gsub(each[n % #each + 1], "@", mine .. n, 1))
end
"""
    return f"""
local n, headers, path, body = 0, {{{headers}}}, {json.dumps(ask.path)}, {json.dumps(ask.body)}
local mine, is_same = tostring(headers):sub(-6), not string.find(path .. body, "@")
local function made(path, body)
  return wrk.format({json.dumps(ask.method)}, path, headers, body ~= "" and body or nil)
end
request = function()
  if is_same then return made(path, body) end
  n = n + 1
  local sent, asked = string.gsub(body, "@", n .. mine), path
  if body == "" then asked = string.gsub(path, "@", n .. mine) end
  return made(asked, sent)
end
"""


def _text(ask: Ask, headers: dict[str, str], body: str, host: str = "bench") -> str:
    """Return one whole request. The first ``@`` in it is in a header."""
    lines = "".join(f"{k}: {v}\r\n" for k, v in {**ask.headers, **headers}.items())
    if body:
        lines += f"content-length: {len(body.encode())}\r\n"
    return f"{ask.method} {ask.path} HTTP/1.1\r\nhost: {host}\r\n{lines}\r\n{body}"


# Home-made


def _with_sockets(base_url: str, ask: Ask, seconds: float, connections: int, per_s: float = 0.0) -> Answered:
    share = connections // PROCESSES
    every_s = connections / per_s if per_s else 0.0
    jobs = [(base_url, ask, seconds, share, every_s) for _ in range(PROCESSES)]
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        parts = pool.starmap(_process, jobs)
    took = sorted(ms for part in parts for ms in part[0])
    answered_per_s = sum(len(part[0]) / part[2] for part in parts)
    failed = sum(part[1] for part in parts)
    return Answered(answered_per_s, took[int(len(took) * 0.99)], failed, took[len(took) // 2])


def _process(
    base_url: str, ask: Ask, seconds: float, connections: int, every_s: float
) -> tuple[list[float], int, float]:
    return asyncio.run(_all(base_url, ask, seconds, connections, every_s))


async def _all(
    base_url: str, ask: Ask, seconds: float, connections: int, every_s: float
) -> tuple[list[float], int, float]:
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or 80
    loop, began = asyncio.get_running_loop(), perf_counter()
    requests = _requests(ask, f"{host}:{port}")
    lines = [_Line(requests, began + seconds, every_s) for _ in range(connections)]
    for line in lines:
        await loop.create_connection(lambda line=line: line, host, port)
    await asyncio.gather(*(line.ended for line in lines))
    took_ms = [ms for line in lines for ms in line.took_ms]
    return took_ms, sum(line.failed for line in lines), perf_counter() - began


def _requests(ask: Ask, host: str) -> Iterator[bytes]:
    """Return request after request, each with a number of its own for ``@``."""
    mine, each = uuid4().hex[:8], ask.each or (({}, ask.body),)
    if ask.each or not ask.body:
        whole = [_text(ask, headers, body, host).encode().split(b"@", 1) for headers, body in each]
        for number, parts in enumerate(itertools.cycle(whole)):
            yield f"{mine}-{number}".encode().join(parts)
    for number in itertools.count():
        yield _text(ask, {}, ask.body.replace("@", f"{mine}-{number}"), host).encode()


class _Line(asyncio.Protocol):
    """One connection: sends, waits for the whole reply, sends again when it is time."""

    def __init__(self, requests: Iterator[bytes], until: float, every_s: float) -> None:
        self._requests, self._until, self._every_s = requests, until, every_s
        self._buffer = b""
        self.took_ms: list[float] = []
        self.failed = 0
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._due = perf_counter() + self._every_s * random.random()  # noqa: S311 - so that not all ask at once
        self._send_when_due()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head_end = self._buffer.find(b"\r\n\r\n")
        if head_end < 0:
            return
        found = _LENGTH.search(self._buffer, 0, head_end)
        if len(self._buffer) < head_end + 4 + (int(found[1]) if found else 0):
            return
        now = perf_counter()
        self.took_ms.append((now - self._due) * 1000)
        self.failed += self._buffer[9:10] != b"2"
        self._buffer = b""
        self._due = self._due + self._every_s if self._every_s else now
        if self._due < self._until:
            self._send_when_due()
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ended.done():
            self.ended.set_result(None)

    def _send_when_due(self) -> None:
        wait_s = self._due - perf_counter()
        if wait_s > 0:
            asyncio.get_running_loop().call_later(wait_s, self._send)
        else:
            self._send()

    def _send(self) -> None:
        self._transport.write(next(self._requests))
