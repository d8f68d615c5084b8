"""Replaying events by filter, and deleting those that need not be kept."""

from __future__ import annotations

import asyncio

import pytest

from greenroom.storage import inbox_work
from greenroom.storage.received import Filter, Inbox, Settlement
from tests.unit.storage.inboxes import Store, claimed, delivery, names, with_inbox


async def finished(inbox: Inbox, **statuses: str) -> None:
    """Record events by number and finish them; received_at is the number."""
    for name, status in statuses.items():
        number = int(name.lstrip("n"))
        await inbox.record(delivery(number, received_at=number, body=b"x" * 100))
        (one,) = await claimed(inbox, 1)
        if status != "recorded":
            await inbox.settle("w", [Settlement(one.stored.seq, status, 3, "error", unfinished="handler")])


async def left(inbox: Inbox) -> list[str]:
    return [event.id for event in (await inbox.list()).events]


@pytest.mark.parametrize(
    ("where", "expected"),
    [
        (Filter(), ["evt_1", "evt_2", "evt_3", "evt_4"]),
        (Filter(status="failed"), ["evt_2", "evt_4"]),
        (Filter(since=2, until=4), ["evt_2", "evt_3"]),
        (Filter(ids=("evt_3", "evt_9")), ["evt_3"]),
        (Filter(ids=()), []),
        (Filter(event="zoomroom.*", source="default", since=4), ["evt_4"]),
        (Filter(event="meeting.*"), []),
    ],
)
def test_all_that_match_are_reopened(
    store: Store, where: Filter, expected: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inbox_work, "REOPEN_BATCH", 2)

    async def work(inbox: Inbox) -> None:
        await finished(inbox, n1="dispatched", n2="failed", n3="dispatched", n4="failed")
        assert await inbox.reopen_many(where) == len(expected)
        found = await claimed(inbox)
        assert sorted(names(found)) == expected
        assert {(one.stored.replays, one.stored.unfinished, one.stored.attempts) for one in found} <= {
            (1, "", 0)
        }

    with_inbox(store, work)


def test_a_failed_event_can_be_reopened_for_the_handlers_that_failed(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await finished(inbox, n1="failed")
        assert await inbox.reopen_many(Filter(status="failed"), only_unfinished=True) == 1
        (one,) = await claimed(inbox)
        assert (one.stored.replays, one.stored.unfinished, one.stored.attempts) == (0, "handler", 0)

    with_inbox(store, work)


def test_one_event_is_reopened_by_its_id(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await finished(inbox, n1="failed", n2="dispatched")
        reopened = await inbox.reopen("evt_1")
        assert reopened is not None
        assert (reopened.stored.status, reopened.stored.replays, reopened.body) == ("recorded", 1, b"x" * 100)
        assert names(await claimed(inbox)) == ["evt_1"]
        assert await inbox.reopen("evt_9") is None
        assert await inbox.reopen("\x00") is None

    with_inbox(store, work)


def test_only_dispatched_events_go_and_the_oldest_first(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        done = {f"n{number}": "dispatched" for number in range(10, 20)}
        await finished(inbox, n1="dispatched", n2="failed", n3="recorded", **done)
        assert await inbox.trim(before=12, keep_bytes=None) == 3
        assert await left(inbox) == [f"evt_{number}" for number in range(19, 11, -1)] + ["evt_3", "evt_2"]
        assert await inbox.body("evt_1") is None
        assert await inbox.body("evt_12") == b"x" * 100
        assert await inbox.trim(before=None, keep_bytes=850) == 2
        assert (await left(inbox))[5:] == ["evt_14", "evt_3", "evt_2"]
        assert await inbox.trim(before=None, keep_bytes=10_000) == 0

    with_inbox(store, work)


def test_the_newest_event_stays_so_that_its_place_is_not_given_out_again(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await finished(inbox, n1="dispatched", n2="dispatched")
        assert await inbox.trim(before=100, keep_bytes=0) == 1
        assert (await inbox.record(delivery(3))).seq == 3

    with_inbox(store, work)


def test_deleting_much_does_not_hold_up_recording(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await asyncio.gather(*(inbox.record(delivery(number, received_at=1)) for number in range(2000)))
        while found := await claimed(inbox, 1000):
            await inbox.settle("w", [Settlement(one.stored.seq, "dispatched", 1) for one in found])
        deleting = asyncio.create_task(inbox.trim(before=2, keep_bytes=None))
        recorded = 0
        while not deleting.done():
            await inbox.record(delivery(10_000 + recorded))
            recorded += 1
        assert await deleting == 2000
        assert recorded > 20

    with_inbox(store, work)
