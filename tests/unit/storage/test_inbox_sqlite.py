"""What is SQLite's own: one file, one disk, one writer."""

from __future__ import annotations

import asyncio
import gc
import sqlite3
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage import backlog
from greenroom.storage.inbox import SqliteInbox
from tests.unit.storage.inboxes import delivery, refusal, with_inbox
from tests.waiting import soon


def test_closing_writes_what_is_waiting(tmp_path: Path) -> None:
    async def run() -> None:
        inbox = SqliteInbox(tmp_path)
        await inbox.open()
        waiting = [asyncio.create_task(inbox.record(delivery(number))) for number in range(50)]
        await asyncio.sleep(0)
        await inbox.close()
        assert all(not one.is_duplicate for one in await asyncio.gather(*waiting))
        with pytest.raises(StorageError, match="not open"):
            await inbox.record(delivery(99))

    asyncio.run(run())
    assert _count(tmp_path) == 50


def test_a_full_disk_refuses_and_recovers_once_there_is_room(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        await inbox.record(delivery(1))
        database = inbox._open_writer()._db
        (pages,) = database.execute("PRAGMA page_count").fetchone()
        database.execute(f"PRAGMA max_page_count = {pages}")
        with pytest.raises(StorageError, match="full") as caught:
            await inbox.record(delivery(2, body=b"x" * 100_000))
        assert "\n" not in str(caught.value)
        database.execute("PRAGMA max_page_count = 1000000")
        assert (await inbox.record(delivery(2))).seq == 2
        assert await inbox.body("evt_2") == b"body 2"

    with_inbox(lambda: SqliteInbox(tmp_path), work)


def test_a_file_that_turned_read_only_refuses(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        inbox._open_writer()._db.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="readonly"):
            await inbox.record(delivery(1))

    with_inbox(lambda: SqliteInbox(tmp_path), work)


def test_one_delivery_that_cannot_be_stored_does_not_take_its_neighbours_down(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> list[Any]:
        odd = delivery(2, request_id="\ud800")  # no UTF-8 can hold it
        waiting = (inbox.record(one) for one in (delivery(1), odd, delivery(3)))
        return list(await asyncio.gather(*waiting, return_exceptions=True))

    one, two, three = with_inbox(lambda: SqliteInbox(tmp_path), work)
    assert (one.is_duplicate, three.is_duplicate) == (False, False)
    assert isinstance(two, StorageError)
    assert _count(tmp_path) == 2


def test_too_much_waiting_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "MAX_WAITING", 20)

    async def work(inbox: SqliteInbox) -> list[Any]:
        await inbox.record(delivery(1))
        blocker = sqlite3.connect(inbox.path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")  # the writer now waits for the file
        first = asyncio.create_task(inbox.record(delivery(2)))
        await asyncio.sleep(0)
        await soon(lambda: not inbox._open_writer()._jobs)
        waiting = asyncio.gather(
            *(inbox.record(delivery(number)) for number in range(3, 40)), return_exceptions=True
        )
        await asyncio.sleep(0)
        blocker.execute("ROLLBACK")
        blocker.close()
        await first
        return list(await waiting)

    outcomes = with_inbox(lambda: SqliteInbox(tmp_path), work)
    refused = [one for one in outcomes if isinstance(one, StorageError)]
    assert len(refused) == 38 - 20  # the first one is being written
    assert "waiting" in str(refused[0])


def test_a_flood_of_refusals_leaves_room_for_events(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "MAX_WAITING", 300)

    async def work(inbox: SqliteInbox) -> None:
        flood = [asyncio.create_task(inbox.reject(refusal(number))) for number in range(2000)]
        assert (await inbox.record(delivery(1))).seq == 1
        await asyncio.gather(*flood)
        assert 0 < len(await inbox.rejections(limit=5000)) <= 1000

    with_inbox(lambda: SqliteInbox(tmp_path), work)


def test_too_many_bytes_waiting_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backlog, "MAX_WAITING_BYTES", 1000)

    async def work(inbox: SqliteInbox) -> None:
        one, two = (delivery(number, body=b"x" * 1000) for number in (1, 2))
        outcomes = await asyncio.gather(inbox.record(one), inbox.record(two), return_exceptions=True)
        assert isinstance(outcomes[1], StorageError)
        assert (await inbox.record(two)).seq == 2

    with_inbox(lambda: SqliteInbox(tmp_path), work)


def test_a_folder_that_cannot_be_used_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file") as caught:
        with_inbox(lambda: SqliteInbox(tmp_path / "file"), lambda inbox: inbox.list())
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_database_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "greenroom.sqlite").write_bytes(b"something else entirely" * 100)
    with pytest.raises(StorageError, match="not a database"):
        with_inbox(lambda: SqliteInbox(tmp_path), lambda inbox: inbox.list())


def test_without_a_folder_events_go_with_the_inbox() -> None:
    async def work(inbox: SqliteInbox) -> Path:
        await inbox.record(delivery(1))
        assert (await inbox.get("evt_1")) is not None
        return inbox.path

    path = with_inbox(lambda: SqliteInbox(None), work)
    gc.collect()
    assert not path.parent.exists()


def _count(folder: Path) -> int:
    connection = sqlite3.connect(folder / "greenroom.sqlite")
    try:
        (count,) = connection.execute(
            "SELECT count(*) FROM events JOIN bodies ON bodies.seq = events.seq"
        ).fetchone()
        return int(count)
    finally:
        connection.close()
