"""The least a durable receiver can do: check the signature, decode, commit in groups; on Granian, as we are.

Usage: hooks_bare.py PORT SECRET FILE.sqlite | postgresql://…

Nothing else is kept or checked: no refusals, no flags, no dispatch. Duplicates are dropped by request id.
"""

from __future__ import annotations

import asyncio
import hashlib
import hmac
import queue
import sqlite3
import sys
import threading
from typing import Any

import msgspec
import uvloop
from granian.constants import Interfaces
from granian.server.embed import Server

Row = tuple[str, str, int, bytes]

SECRET = sys.argv[2].encode()
HEADERS = [(b"content-type", b"application/json"), (b"content-length", b"2")]
MOST = 512
TABLE = "CREATE TABLE IF NOT EXISTS events (id text PRIMARY KEY, event text, event_ts bigint, body {})"


class OnSqlite:
    """One thread writes whatever has come in since its last commit."""

    def __init__(self, path: str) -> None:
        self._path = path
        self._waiting: queue.SimpleQueue[tuple[Row, asyncio.Future[None]]] = queue.SimpleQueue()

    async def start(self) -> None:
        threading.Thread(target=self._write, daemon=True).start()

    async def keep(self, row: Row) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.put((row, done))
        await done

    def _write(self) -> None:
        db = sqlite3.connect(self._path, isolation_level=None)
        db.execute("PRAGMA journal_mode = WAL")
        db.execute("PRAGMA synchronous = FULL")
        db.execute(TABLE.format("blob"))
        while True:
            batch = [self._waiting.get()]
            while len(batch) < MOST and not self._waiting.empty():
                batch.append(self._waiting.get())
            db.execute("BEGIN IMMEDIATE")
            db.executemany("INSERT OR IGNORE INTO events VALUES (?, ?, ?, ?)", [row for row, _ in batch])
            db.execute("COMMIT")
            batch[0][1].get_loop().call_soon_threadsafe(_wake, [done for _, done in batch])


class OnPostgres:
    """One connection inserts whatever has come in since its last commit."""

    def __init__(self, url: str) -> None:
        self._url = url
        self._waiting: list[tuple[Row, asyncio.Future[None]]] = []
        self._some = asyncio.Event()

    async def start(self) -> None:
        import asyncpg

        self._db = await asyncpg.connect(self._url)
        await self._db.execute(TABLE.format("bytea"))
        self._task = asyncio.create_task(self._write())

    async def keep(self, row: Row) -> None:
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._waiting.append((row, done))
        self._some.set()
        await done

    async def _write(self) -> None:
        insert = await self._db.prepare(
            "INSERT INTO events SELECT * FROM unnest($1::text[], $2::text[], $3::bigint[], $4::bytea[]) "
            "ON CONFLICT DO NOTHING"
        )
        while True:
            await self._some.wait()
            self._some.clear()
            batch, self._waiting = self._waiting, []
            await insert.fetch(*map(list, zip(*(row for row, _ in batch), strict=True)))
            _wake([done for _, done in batch])


def _wake(waiting: list[asyncio.Future[None]]) -> None:
    for done in waiting:
        if not done.done():
            done.set_result(None)


store = OnPostgres(sys.argv[3]) if "://" in sys.argv[3] else OnSqlite(sys.argv[3])


async def app(scope: Any, receive: Any, send: Any) -> None:
    headers = dict(scope["headers"])
    body = (await receive())["body"] if scope["method"] == "POST" else b""
    signed = b"v0:" + headers.get(b"x-zm-request-timestamp", b"") + b":" + body
    expected = b"v0=" + hmac.new(SECRET, signed, hashlib.sha256).hexdigest().encode()
    status = 401
    if hmac.compare_digest(expected, headers.get(b"x-zm-signature", b"")):
        event = msgspec.json.decode(body)
        await store.keep(
            (headers[b"x-zm-request-id"].decode(), event["event"], event.get("event_ts", 0), body)
        )
        status = 200
    await send({"type": "http.response.start", "status": status, "headers": HEADERS})
    await send({"type": "http.response.body", "body": b"{}"})


async def main() -> None:
    await store.start()
    server = Server(
        app,
        address="127.0.0.1",
        port=int(sys.argv[1]),
        interface=Interfaces.ASGINL,
        websockets=False,
        log_enabled=False,
        backlog=1024,
    )
    await server.serve()


uvloop.run(main())
