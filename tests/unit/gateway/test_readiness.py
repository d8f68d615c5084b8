"""A gateway says what keeps it from its work, each cause made real."""

from __future__ import annotations

import asyncio
import sqlite3
import tempfile
from pathlib import Path
from typing import Any

import pytest

from greenroom.gateway import readiness
from greenroom.gateway.gateway import Gateway
from greenroom.storage import backlog
from greenroom.storage.inbox import SqliteInbox
from tests.postgres import Server
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed, until
from tests.unit.storage.inboxes import delivery


def hooks_in(folder: Path, **more: Any) -> Gateway:
    return Gateway(secret=SECRET, data=folder, schema_of=knows, **more)


async def wrong(hooks: Gateway) -> list[str]:
    """Return the names of the checks that fail, and see that they do not say too much."""
    found = [one for one in await hooks.readiness() if not one.is_ok]
    assert not any("/" in one.wrong for one in found), found
    return [one.name for one in found]


def test_a_gateway_is_ready_between_start_and_stop(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_in(tmp_path)
        assert await wrong(hooks) == ["inbox", "dispatch"]
        await hooks.start()
        assert await wrong(hooks) == []
        await hooks.stop()
        assert await wrong(hooks) == ["inbox", "dispatch"]

    asyncio.run(run())


def test_a_full_disk_is_told_and_forgotten_once_there_is_room(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        assert isinstance(hooks.inbox, SqliteInbox)
        database = hooks.inbox._open_writer()._db
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        large = signed(alert(padding="x" * 100_000))
        assert (await hooks.receiver.receive(large)).status == 503
        assert await wrong(hooks) == ["inbox"]
        database.execute("PRAGMA max_page_count = 1000000")
        assert (await hooks.receiver.receive(large)).status == 200
        assert await wrong(hooks) == []
        await hooks.stop()

    asyncio.run(run())


def test_a_file_that_turned_read_only_is_told_before_an_event_comes(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        assert isinstance(hooks.inbox, SqliteInbox)
        hooks.inbox._open_writer()._db.execute("PRAGMA query_only = ON")
        assert await wrong(hooks) == ["inbox"]
        hooks.inbox._open_writer()._db.execute("PRAGMA query_only = OFF")
        await hooks.inbox.record(delivery(1))
        assert await wrong(hooks) == []
        await hooks.stop()

    asyncio.run(run())


def test_a_disk_that_is_nearly_full_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "MIN_FREE_BYTES", 1 << 60)

    async def run() -> None:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        assert await wrong(hooks) == ["disk"]
        await hooks.stop()

    asyncio.run(run())


def test_a_full_backlog_and_a_file_that_takes_nothing_are_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backlog, "MAX_WAITING", 3)
    monkeypatch.setattr(readiness, "ANSWER_WITHIN_S", 0.05)

    async def run() -> None:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        assert isinstance(hooks.inbox, SqliteInbox)
        blocker = sqlite3.connect(hooks.inbox.path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")  # the writer now waits for the file
        raws = [signed(alert(), request_id=f"r{number}") for number in range(3)]
        waiting = [asyncio.create_task(hooks.receiver.receive(raw)) for raw in raws]
        await until(lambda: hooks.inbox.meter.backlog is not None and hooks.inbox.meter.backlog.count == 3)
        assert await wrong(hooks) == ["inbox", "backlog"]
        blocker.execute("ROLLBACK")
        blocker.close()
        await asyncio.gather(*waiting)
        assert await wrong(hooks) == []
        await hooks.stop()

    asyncio.run(run())


def test_handlers_that_never_end_are_told_while_events_wait(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(readiness, "STUCK_AFTER_S", 0.0)

    async def run() -> None:
        hooks = hooks_in(tmp_path, concurrency=2)
        go_on = asyncio.Event()

        @hooks.on("*")
        async def stuck(event: Any) -> None:
            await go_on.wait()

        await hooks.start()
        for number in range(2):
            await hooks.receiver.receive(signed(alert(), request_id=f"r{number}"))
        await until(lambda: hooks.meter.running == 2)
        assert await wrong(hooks) == []  # nobody waits for them
        await hooks.receiver.receive(signed(alert(), request_id="r3"))
        await until(lambda: hooks.dispatcher is not None and hooks.dispatcher.in_hand == 3)
        assert await wrong(hooks) == ["dispatch"]
        go_on.set()
        await until(lambda: hooks.meter.running == 0)
        assert await wrong(hooks) == []
        await hooks.stop()

    asyncio.run(run())


def test_a_dispatcher_that_died_is_told(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_in(tmp_path)
        await hooks.start()
        assert hooks.dispatcher is not None
        died = hooks.dispatcher._tasks[0]
        died.cancel()
        await until(died.done)
        assert await wrong(hooks) == ["dispatch"]
        await hooks.stop()

    asyncio.run(run())


def test_a_database_that_is_away_is_told_until_it_is_back() -> None:
    with tempfile.TemporaryDirectory(prefix="greenroom-away-") as folder:
        Path(folder).chmod(0o755)  # for root it runs as somebody else
        server = Server(Path(folder, "server"))
        try:
            asyncio.run(_away_and_back(server, server.new_database()))
        finally:
            server.close()


async def _away_and_back(server: Server, database: str) -> None:
    hooks = Gateway(secret=SECRET, database=database, schema_of=knows)
    await hooks.start()
    assert await wrong(hooks) == []
    await asyncio.to_thread(server.stop)
    assert await wrong(hooks) == ["inbox"]
    await asyncio.to_thread(server.start)

    async def is_ready() -> bool:
        return not await wrong(hooks)

    await until(is_ready)
    await hooks.stop()
