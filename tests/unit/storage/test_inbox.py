"""What every inbox promises, on SQLite and on PostgreSQL."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.storage.received import Inbox, Recorded, Settlement
from tests.unit.storage.inboxes import Store, claimed, delivery, refusal, with_inbox


def test_what_was_recorded_is_there_for_the_next_process(store: Store) -> None:
    with_inbox(store, lambda inbox: inbox.record(delivery(1)))

    async def look(inbox: Inbox) -> None:
        stored = await inbox.get("evt_1")
        assert stored is not None
        assert stored.item() == {
            "id": "evt_1",
            "seq": 1,
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
            "object": "",
            "claimed_by": "",
            "next_attempt_at": None,
        }
        assert await inbox.body("evt_1") == b"body 1"
        assert await inbox.get("evt_2") is None
        assert await inbox.body("evt_2") is None

    with_inbox(store, look)


def test_many_at_once_are_committed_in_few_transactions_in_order(store: Store) -> None:
    commits: list[list[int]] = []

    async def work(inbox: Inbox) -> list[Recorded]:
        inbox.watch_commits(lambda new: commits.append([one.seq for one in new]))
        return list(await asyncio.gather(*(inbox.record(delivery(number)) for number in range(1000))))

    recorded = with_inbox(store, work)
    assert [one.seq for one in recorded] == list(range(1, 1001))
    assert [seq for commit in commits for seq in commit] == list(range(1, 1001))
    assert len(commits) < 100


def test_duplicates_in_one_group_and_later_are_counted_and_add_no_row(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        outcomes = await asyncio.gather(*(inbox.record(delivery(number % 3)) for number in range(30)))
        assert sum(not one.is_duplicate for one in outcomes) == 3
        assert (await inbox.record(delivery(0, body=b"another body"))).is_duplicate
        stored = await inbox.get("evt_0")
        assert stored is not None
        assert stored.duplicates == 10
        assert await inbox.body("evt_0") == b"body 0"
        assert len((await inbox.list()).events) == 3
        assert (await inbox.record(delivery(7))).is_duplicate is False

    with_inbox(store, work)


def test_pages_go_from_the_newest_to_the_oldest_without_gaps(store: Store) -> None:
    async def work(inbox: Inbox) -> list[str]:
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

    assert with_inbox(store, work) == [f"evt_{number}" for number in reversed(range(7))]


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ({"event": "zoomroom.alert"}, ["evt_1"]),
        ({"event": "zoomroom.*"}, ["evt_2", "evt_1"]),
        ({"event": "zoom_oom.*"}, []),
        ({"event": "*%"}, []),
        ({"ids": ("evt_3",)}, ["evt_3"]),
        ({"source": "other"}, ["evt_3"]),
        ({"event": "zoomroom.*", "status": "failed"}, ["evt_2"]),
        ({"since": 2_000_000_000_000}, ["evt_2"]),
        ({"until": 2_000_000_000_000}, ["evt_3", "evt_1"]),
        ({"event": "a\x00b"}, []),
        ({"source": "\ud800"}, []),
    ],
)
def test_filters_narrow_the_list(store: Store, filters: dict[str, Any], expected: list[str]) -> None:
    async def work(inbox: Inbox) -> list[str]:
        await inbox.record(delivery(1))
        await claimed(inbox, 1)
        await inbox.record(delivery(2, event="zoomroom.checked_in", received_at=2_000_000_000_000))
        (second,) = await claimed(inbox, 1)
        await inbox.settle("w", [Settlement(second.stored.seq, "failed", 3, "no")])
        await inbox.record(delivery(3, event="meeting.started", source="other"))
        return [event.id for event in (await inbox.list(**filters)).events]

    assert with_inbox(store, work) == expected


def test_those_with_a_flag_come_with_their_bodies_the_oldest_first(store: Store) -> None:
    flags = [("filled",), ("late", "filled"), ("refilled",), (), ("filled", "broken_text"), ("filled",)]

    async def run(inbox: Inbox) -> list[list[tuple[str, bytes]]]:
        for number, some in enumerate(flags):
            await inbox.record(delivery(number, received_at=1000 - number, flags=some))
        found = [
            await inbox.flagged("filled", since=since, limit=limit)
            for since, limit in ((996, 10), (0, 2), (2000, 10))
        ]
        assert [one.stored.flags for one in found[0]] == [flags[4], flags[1], flags[0]]
        return [[(one.stored.id, one.body) for one in some] for some in found]

    newest = [("evt_1", b"body 1"), ("evt_0", b"body 0")]
    assert with_inbox(store, run) == [[("evt_4", b"body 4"), *newest], newest, []]


@pytest.mark.parametrize("cursor", ["", "x", "-1", "1.5", "9" * 30, "\x00", "１"])
def test_a_foreign_cursor_is_a_value_error(store: Store, cursor: str) -> None:
    with pytest.raises(ValueError, match="cursor"):
        with_inbox(store, lambda inbox: inbox.list(cursor=cursor))


def test_only_the_newest_thousand_refusals_stay(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        for start in range(0, 1200, 200):
            await asyncio.gather(*(inbox.reject(refusal(number)) for number in range(start, start + 200)))
        kept = await inbox.rejections(limit=5000)
        assert [one.received_at for one in kept] == list(range(1199, 199, -1))

    with_inbox(store, work)
