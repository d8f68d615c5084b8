"""Ask one server the same thing as fast as it answers: with wrk where it is installed, else from here.

The home-made generator is a few processes of raw sockets that look at a reply's first line and length only.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import re
import shutil
import subprocess
import tempfile
from pathlib import Path
from time import perf_counter
from typing import NamedTuple
from urllib.parse import urlsplit

CONNECTIONS = 32
PROCESSES = 2
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.I)
_UNITS_MS = {"us": 0.001, "ms": 1.0, "s": 1000.0, "m": 60_000.0}


class Ask(NamedTuple):
    """One request, again and again. body: JSON text; an ``@`` in it becomes a number that counts up."""

    method: str
    path: str
    headers: dict[str, str]
    body: str = ""


class Answered(NamedTuple):
    """per_s: answers a second. p99_ms: 99 of 100 took no longer. failed: answers that were no 2xx."""

    per_s: float
    p99_ms: float
    failed: int


def generator() -> str:
    """Return what makes the load."""
    return "wrk" if shutil.which("wrk") else f"{PROCESSES} processes of bench/load.py"


def run(base_url: str, ask: Ask, seconds: float, connections: int = CONNECTIONS) -> Answered:
    """Return how a server did over some seconds."""
    make = _with_wrk if shutil.which("wrk") else _with_sockets
    return make(base_url, ask, seconds, connections)


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
    amount, unit = re.findall(r"99% +([\d.]+)(us|ms|s|m)", done.stdout)[0]
    failed = sum(map(int, re.findall(r"Non-2xx or 3xx responses: (\d+)", done.stdout)))
    return Answered(per_s, float(amount) * _UNITS_MS[unit], failed)


def _lua(ask: Ask) -> str:
    headers = ", ".join(f"[{json.dumps(k)}] = {json.dumps(v)}" for k, v in ask.headers.items())
    return f"""
local n, headers, body = 0, {{{headers}}}, {json.dumps(ask.body)}
request = function()
  n = n + 1
  local sent = nil
  if body ~= "" then sent = string.gsub(body, "@", tostring(n) .. tostring(headers):sub(-6)) end
  return wrk.format({json.dumps(ask.method)}, {json.dumps(ask.path)}, headers, sent)
end
"""


# Home-made


def _with_sockets(base_url: str, ask: Ask, seconds: float, connections: int) -> Answered:
    share = connections // PROCESSES
    jobs = [(base_url, ask, seconds, share, number) for number in range(PROCESSES)]
    with multiprocessing.get_context("spawn").Pool(PROCESSES) as pool:
        parts = pool.starmap(_process, jobs)
    took = sorted(ms for part in parts for ms in part[0])
    per_s = sum(len(part[0]) / part[2] for part in parts)
    return Answered(per_s, took[int(len(took) * 0.99)], sum(part[1] for part in parts))


def _process(
    base_url: str, ask: Ask, seconds: float, connections: int, number: int
) -> tuple[list[float], int, float]:
    return asyncio.run(_all(base_url, ask, seconds, connections, number))


async def _all(
    base_url: str, ask: Ask, seconds: float, connections: int, number: int
) -> tuple[list[float], int, float]:
    parts = urlsplit(base_url)
    host, port = parts.hostname or "", parts.port or 80
    loop, began = asyncio.get_running_loop(), perf_counter()
    lines = [_Line(ask, f"{host}:{port}", began + seconds, f"{number}-{n}") for n in range(connections)]
    for line in lines:
        await loop.create_connection(lambda line=line: line, host, port)
    await asyncio.gather(*(line.ended for line in lines))
    took_ms = [ms for line in lines for ms in line.took_ms]
    return took_ms, sum(line.failed for line in lines), perf_counter() - began


class _Line(asyncio.Protocol):
    """One connection: sends, waits for the whole reply, sends again."""

    def __init__(self, ask: Ask, host: str, until: float, name: str) -> None:
        self._ask, self._until, self._name = ask, until, name
        head = f"{ask.method} {ask.path} HTTP/1.1\r\nhost: {host}\r\n"
        self._head = head + "".join(f"{k}: {v}\r\n" for k, v in ask.headers.items())
        self._plain = f"{self._head}\r\n".encode()
        self._buffer = b""
        self.took_ms: list[float] = []
        self.failed = 0
        self.ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._send()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        head_end = self._buffer.find(b"\r\n\r\n")
        if head_end < 0:
            return
        found = _LENGTH.search(self._buffer, 0, head_end)
        if len(self._buffer) < head_end + 4 + (int(found[1]) if found else 0):
            return
        now = perf_counter()
        self.took_ms.append((now - self._sent) * 1000)
        self.failed += self._buffer[9:10] != b"2"
        self._buffer = b""
        if now < self._until:
            self._send()
        else:
            self._transport.close()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self.ended.done():
            self.ended.set_result(None)

    def _send(self) -> None:
        self._sent = perf_counter()
        self._transport.write(self._bytes())

    def _bytes(self) -> bytes:
        if not self._ask.body:
            return self._plain
        body = self._ask.body.replace("@", f"{self._name}-{len(self.took_ms)}").encode()
        return f"{self._head}content-length: {len(body)}\r\n\r\n".encode() + body
