from __future__ import annotations

import asyncio
import gc
import sqlite3
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any, TypeVar

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage import inbox_writer
from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.received import Delivery, Recorded, Rejection, Settlement

T = TypeVar("T")


def with_inbox(folder: Path | None, work: Callable[[SqliteInbox], Awaitable[T]]) -> T:
    async def run() -> T:
        inbox = SqliteInbox(folder)
        await inbox.open()
        try:
            return await work(inbox)
        finally:
            await inbox.close()

    return asyncio.run(run())


def delivery(number: int, **changes: Any) -> Delivery:
    fields: dict[str, Any] = {
        "id": f"evt_{number}",
        "source": "default",
        "event": "zoomroom.alert",
        "request_id": f"r{number}",
        "event_ts": 1_739_923_528_123,
        "received_at": 1_739_923_528_500,
        "body": f"body {number}".encode(),
        "body_sha256": "0" * 64,
        "flags": ("late", "unknown_event"),
        "payload": {},
    }
    return Delivery(**{**fields, **changes})


def refusal(number: int) -> Rejection:
    return Rejection(f"rej_{number}", "default", "bad_signature", number)


def test_what_was_recorded_is_there_for_the_next_process(tmp_path: Path) -> None:
    with_inbox(tmp_path, lambda inbox: inbox.record(delivery(1)))

    async def look(inbox: SqliteInbox) -> None:
        stored = await inbox.get("evt_1")
        assert stored is not None
        assert stored.item() == {
            "id": "evt_1",
            "source": "default",
            "event": "zoomroom.alert",
            "request_id": "r1",
            "event_ts": 1_739_923_528_123,
            "received_at": "2025-02-19T00:05:28.500Z",
            "body_sha256": "0" * 64,
            "size_bytes": 6,
            "status": "recorded",
            "flags": ["late", "unknown_event"],
            "duplicates": 0,
            "attempts": 0,
            "error": "",
            "replays": 0,
        }
        assert await inbox.body("evt_1") == b"body 1"
        assert await inbox.get("evt_2") is None
        assert await inbox.body("evt_2") is None

    with_inbox(tmp_path, look)


def test_many_at_once_are_committed_in_few_transactions_in_order(tmp_path: Path) -> None:
    commits: list[list[int]] = []

    async def work(inbox: SqliteInbox) -> list[Recorded]:
        inbox.watch_commits(lambda new: commits.append([one.seq for one in new]))
        return list(await asyncio.gather(*(inbox.record(delivery(number)) for number in range(1000))))

    recorded = with_inbox(tmp_path, work)
    assert [one.seq for one in recorded] == list(range(1, 1001))
    assert [seq for commit in commits for seq in commit] == list(range(1, 1001))
    assert len(commits) < 100


def test_duplicates_in_one_group_and_later_are_counted_and_add_no_row(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        outcomes = await asyncio.gather(*(inbox.record(delivery(number % 3)) for number in range(30)))
        assert sum(not one.is_duplicate for one in outcomes) == 3
        assert (await inbox.record(delivery(0, body=b"another body"))).is_duplicate
        stored = await inbox.get("evt_0")
        assert stored is not None
        assert stored.duplicates == 10
        assert await inbox.body("evt_0") == b"body 0"
        assert len((await inbox.list()).events) == 3
        assert (await inbox.record(delivery(7))).is_duplicate is False

    with_inbox(tmp_path, work)


def test_pages_go_from_the_newest_to_the_oldest_without_gaps(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> list[str]:
        for number in range(7):
            await inbox.record(delivery(number))
        ids, cursor = [], None
        while True:
            page = await inbox.list(limit=3, cursor=cursor)
            ids += [event.id for event in page.events]
            await inbox.record(delivery(100 + len(ids)))  # what arrives meanwhile does not shift the pages
            if page.next_cursor is None:
                return ids
            cursor = page.next_cursor

    assert with_inbox(tmp_path, work) == [f"evt_{number}" for number in reversed(range(7))]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"event": "zoomroom.alert"}, ["evt_1"]),
        ({"event": "zoomroom.*"}, ["evt_2", "evt_1"]),
        ({"event": "zoom_oom.*"}, []),
        ({"event": "*%"}, []),
        ({"request_id": "r3"}, ["evt_3"]),
        ({"source": "other"}, ["evt_3"]),
        ({"event": "zoomroom.*", "status": "failed"}, ["evt_2"]),
    ],
)
def test_filters_narrow_the_list(tmp_path: Path, filters: dict[str, str], expected: list[str]) -> None:
    async def work(inbox: SqliteInbox) -> list[str]:
        await inbox.record(delivery(1))
        second = await inbox.record(delivery(2, event="zoomroom.checked_in"))
        await inbox.settle(Settlement(second.seq, "failed", 3, "no"))
        await inbox.record(delivery(3, event="meeting.started", source="other"))
        return [event.id for event in (await inbox.list(**filters)).events]

    assert with_inbox(tmp_path, work) == expected


@pytest.mark.parametrize("cursor", ["", "x", "-1", "1.5", "9" * 30, "\x00", "１"])
def test_a_foreign_cursor_is_a_value_error(tmp_path: Path, cursor: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        with_inbox(tmp_path, lambda inbox: inbox.list(cursor=cursor))


def test_only_the_newest_thousand_refusals_stay(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        for start in range(0, 1200, 200):
            await asyncio.gather(*(inbox.reject(refusal(number)) for number in range(start, start + 200)))
        kept = await inbox.rejections(limit=5000)
        assert [one.received_at for one in kept] == list(range(1199, 199, -1))

    with_inbox(tmp_path, work)


def test_pending_events_are_those_neither_dispatched_nor_given_up(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        for number in range(1, 6):
            await inbox.record(delivery(number))
        for seq, status in ((1, "dispatched"), (2, "failed"), (3, "retrying")):
            await inbox.settle(Settlement(seq, status, 1))
        await inbox.record(delivery(6))
        pending = await inbox.pending(after=0, limit=3)
        assert [(one.stored.id, one.body) for one in pending] == [
            ("evt_3", b"body 3"),
            ("evt_4", b"body 4"),
            ("evt_5", b"body 5"),
        ]
        reopened = await inbox.reopen("evt_2")
        assert reopened is not None
        assert (reopened.stored.status, reopened.stored.replays) == ("recorded", 1)
        assert [one.stored.seq for one in await inbox.pending(after=0, limit=1)] == [2]

    with_inbox(tmp_path, work)


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

    with_inbox(tmp_path, work)


def test_a_file_that_turned_read_only_refuses(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> None:
        inbox._open_writer()._db.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="readonly"):
            await inbox.record(delivery(1))

    with_inbox(tmp_path, work)


def test_one_delivery_that_cannot_be_stored_does_not_take_its_neighbours_down(tmp_path: Path) -> None:
    async def work(inbox: SqliteInbox) -> list[Any]:
        odd = delivery(2, request_id="\ud800")  # no UTF-8 can hold it
        waiting = (inbox.record(one) for one in (delivery(1), odd, delivery(3)))
        return list(await asyncio.gather(*waiting, return_exceptions=True))

    one, two, three = with_inbox(tmp_path, work)
    assert (one.is_duplicate, three.is_duplicate) == (False, False)
    assert isinstance(two, StorageError)
    assert _count(tmp_path) == 2


def test_too_much_waiting_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_writer, "MAX_WAITING", 20)

    async def work(inbox: SqliteInbox) -> list[Any]:
        await inbox.record(delivery(1))
        blocker = sqlite3.connect(inbox.path, isolation_level=None)
        blocker.execute("BEGIN IMMEDIATE")  # the writer now waits for the file
        first = asyncio.create_task(inbox.record(delivery(2)))
        await asyncio.sleep(0)
        while inbox._open_writer()._jobs.qsize():  # noqa: ASYNC110
            await asyncio.sleep(0.001)
        waiting = asyncio.gather(
            *(inbox.record(delivery(number)) for number in range(3, 40)), return_exceptions=True
        )
        await asyncio.sleep(0)
        blocker.execute("ROLLBACK")
        blocker.close()
        await first
        return list(await waiting)

    outcomes = with_inbox(tmp_path, work)
    refused = [one for one in outcomes if isinstance(one, StorageError)]
    assert len(refused) == 37 - 20
    assert "waiting" in str(refused[0])


def test_a_flood_of_refusals_leaves_room_for_events(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_writer, "MAX_WAITING", 300)

    async def work(inbox: SqliteInbox) -> None:
        flood = [asyncio.create_task(inbox.reject(refusal(number))) for number in range(2000)]
        assert (await inbox.record(delivery(1))).seq == 1
        await asyncio.gather(*flood)
        assert 0 < len(await inbox.rejections(limit=5000)) <= 1000

    with_inbox(tmp_path, work)


def test_too_many_bytes_waiting_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(inbox_writer, "MAX_WAITING_BYTES", 1000)

    async def work(inbox: SqliteInbox) -> None:
        one, two = (delivery(number, body=b"x" * 1000) for number in (1, 2))
        outcomes = await asyncio.gather(inbox.record(one), inbox.record(two), return_exceptions=True)
        assert isinstance(outcomes[1], StorageError)
        assert (await inbox.record(two)).seq == 2

    with_inbox(tmp_path, work)


def test_a_folder_that_cannot_be_used_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="file") as caught:
        with_inbox(tmp_path / "file", lambda inbox: inbox.list())
    assert "\n" not in str(caught.value)


def test_a_file_that_is_no_database_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "greenroom.sqlite").write_bytes(b"something else entirely" * 100)
    with pytest.raises(StorageError, match="not a database"):
        with_inbox(tmp_path, lambda inbox: inbox.list())


def test_without_a_folder_events_go_with_the_inbox() -> None:
    async def work(inbox: SqliteInbox) -> Path:
        await inbox.record(delivery(1))
        assert (await inbox.get("evt_1")) is not None
        return inbox.path

    path = with_inbox(None, work)
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
