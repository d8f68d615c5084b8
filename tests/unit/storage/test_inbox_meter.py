"""An inbox says how its recording goes, and how much is left to do."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.received import DISPATCHED, FAILED, RETRYING, Settlement, Unfinished
from tests.unit.storage.inboxes import Store, claimed, delivery, with_inbox


def test_each_group_is_timed_and_counted(store: Store) -> None:
    async def work(inbox: Any) -> None:
        await asyncio.gather(*(inbox.record(delivery(number)) for number in range(30)))
        await inbox.record(delivery(1))
        meter = inbox.meter
        assert meter.groups.total == 31  # duplicates are written too
        assert meter.groups.count == meter.commit_s.count <= 31
        assert 0 < meter.commit_s.total < 60
        assert (meter.backlog.count, meter.backlog.bytes) == (0, 0)
        assert meter.failures == 0

    with_inbox(store, work)


def test_the_numbers_outlive_closing_and_opening(store: Store) -> None:
    async def work(inbox: Any) -> None:
        await inbox.record(delivery(1))
        await inbox.close()
        await inbox.open()
        await inbox.record(delivery(2))
        assert inbox.meter.groups.total == 2

    with_inbox(store, work)


def test_a_check_commits_and_leaves_nothing_behind(store: Store) -> None:
    async def work(inbox: Any) -> None:
        for _ in range(3):
            await inbox.check()
        await inbox.close()
        with pytest.raises(StorageError):
            await inbox.check()

    with_inbox(store, work)


def test_a_check_fails_where_nothing_can_be_written(tmp_path: Any) -> None:
    async def work(inbox: SqliteInbox) -> None:
        database = inbox._open_writer()._db
        database.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError, match="readonly"):
            await inbox.check()
        assert inbox.meter.has_failed_within(10)
        database.execute("PRAGMA query_only = OFF")
        await inbox.record(delivery(1))
        assert not inbox.meter.has_failed_within(10)

    with_inbox(lambda: SqliteInbox(tmp_path), work)


def test_what_is_left_to_do_is_counted_by_what_became_of_it(store: Store) -> None:
    async def work(inbox: Any) -> None:
        assert await inbox.unfinished() == Unfinished(0, 0, 0)
        for number in range(1, 7):
            await inbox.record(delivery(number))
        first, second, third, *_ = await claimed(inbox, 4)
        await inbox.settle(
            "w",
            [
                Settlement(first.stored.seq, RETRYING, 1, "oops", 60_000),
                Settlement(second.stored.seq, FAILED, 1, "oops"),
                Settlement(third.stored.seq, DISPATCHED, 1),
            ],
        )
        assert await inbox.unfinished() == Unfinished(3, 1, 1)  # one of them in somebody's hand

    with_inbox(store, work)
