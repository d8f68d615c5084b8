"""Who may have an event in hand: on SQLite and on PostgreSQL, among many workers."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from itertools import chain

from greenroom.storage.received import Inbox, Recorded, Settlement, Stored
from tests.unit.storage.inboxes import Store, claimed, delivery, names, with_inbox
from tests.waiting import soon


async def stored(inbox: Inbox, number: int) -> Stored:
    found = await inbox.get(f"evt_{number}")
    assert found is not None
    return found


async def record(inbox: Inbox, *numbers: int, **changes: object) -> None:
    for number in numbers:
        await inbox.record(delivery(number, **changes))


def with_two(store: Store, work: Callable[[Inbox, Inbox], Awaitable[None]]) -> None:
    async def both(one: Inbox) -> None:
        two = store()
        await two.open()
        try:
            await work(one, two)
        finally:
            await two.close()

    with_inbox(store, both)


def test_free_events_are_claimed_in_order_of_receipt_with_their_bodies(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await record(inbox, 3, 1, 2)
        first = await claimed(inbox, 2)
        assert [(one.stored.id, one.body) for one in first] == [("evt_3", b"body 3"), ("evt_1", b"body 1")]
        assert names(await claimed(inbox)) == ["evt_2"]
        assert names(await claimed(inbox)) == []

    with_inbox(store, work)


def test_workers_that_claim_at_once_never_get_the_same_event(store: Store) -> None:
    async def work(one: Inbox, two: Inbox) -> None:
        await asyncio.gather(*(one.record(delivery(number)) for number in range(300)))
        await one.join("a", 60)
        await two.join("b", 60)
        shares = await asyncio.gather(
            *(inbox.claim(worker, 20) for _ in range(10) for inbox, worker in ((one, "a"), (two, "b")))
        )
        got = names(list(chain.from_iterable(shares)))
        while rest := await one.claim("a", 100):
            got += names(rest)
        assert sorted(got) == sorted(f"evt_{number}" for number in range(300))

    with_two(store, work)


def test_a_settled_event_is_out_of_hand_and_a_retry_waits_for_its_time(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await record(inbox, 1, 2, 3)
        one, two, three = await claimed(inbox)
        await inbox.settle(
            "w",
            [
                Settlement(one.stored.seq, "dispatched", 1),
                Settlement(two.stored.seq, "retrying", 1, "no", 60_000, "handler"),
                Settlement(three.stored.seq, "retrying", 1, "no", 1, "handler"),
            ],
        )
        assert ((await stored(inbox, 1)).status, (await stored(inbox, 1)).claimed_by) == ("dispatched", "")
        (again,) = await soon(lambda: claimed(inbox))
        assert (again.stored.id, again.stored.attempts, again.stored.unfinished) == ("evt_3", 1, "handler")

    with_inbox(store, work)


def test_the_time_of_a_retry_survives_a_restart(store: Store) -> None:
    async def fail(inbox: Inbox) -> int:
        await record(inbox, 1)
        (one,) = await claimed(inbox)
        await inbox.settle("w", [Settlement(one.stored.seq, "retrying", 1, "no", 60_000)])
        return (await stored(inbox, 1)).next_attempt_at

    async def look(inbox: Inbox) -> int:
        assert await claimed(inbox, worker="another") == ()
        return (await stored(inbox, 1)).next_attempt_at

    assert with_inbox(store, fail) == with_inbox(store, look)


def test_what_a_silent_worker_had_in_hand_is_free_for_the_others(store: Store) -> None:
    async def work(one: Inbox, two: Inbox) -> None:
        await record(one, 1, 2)
        await one.join("silent", 0.001)
        assert len(await one.claim("silent", 1)) == 1
        await two.join("alive", 60)
        assert names(await two.claim("alive", 10)) == ["evt_2"]
        assert await two.renew("alive", 60, [2])
        assert names(await two.claim("alive", 10)) == ["evt_1"]
        assert not await one.renew("silent", 60, [1])
        await one.settle("silent", [Settlement(1, "failed", 1, "too late")])
        assert (await stored(one, 1)).status == "recorded"

    with_two(store, work)


def test_a_worker_that_leaves_frees_what_it_had_in_hand(store: Store) -> None:
    async def work(one: Inbox, two: Inbox) -> None:
        await record(one, 1)
        assert len(await claimed(one, worker="leaves")) == 1
        assert await claimed(two, worker="stays") == ()
        await one.leave("leaves")
        assert names(await two.claim("stays", 10)) == ["evt_1"]

    with_two(store, work)


def test_new_events_are_claimed_with_their_commit_for_who_asked(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        heard: list[Recorded] = []
        inbox.watch_commits(heard.extend)
        await inbox.join("w", 60)
        inbox.hand_over("w", lambda name: name != "meeting.started")
        await record(inbox, 1)
        await record(inbox, 2, event="meeting.started")
        inbox.hand_over(None, lambda name: True)
        await record(inbox, 3)
        assert [one.claimed_by for one in heard] == ["w", "", ""]
        assert names(await inbox.claim("w", 10)) == ["evt_2", "evt_3"]
        await inbox.settle("w", [Settlement(heard[0].seq, "dispatched", 1)])
        assert (await stored(inbox, 1)).status == "dispatched"

    with_inbox(store, work)


def test_a_claim_whose_answer_got_lost_is_freed_after_a_while(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await inbox.join("w", 60)
        inbox.hand_over("w", lambda name: True)
        await record(inbox, 1, 2)
        first = await inbox.get("evt_1")
        assert first is not None
        assert await inbox.renew("w", 60, [first.seq])  # of the second it never heard; but it is fresh
        assert await inbox.claim("w", 10) == ()

    with_inbox(store, work)


def test_events_in_order_are_claimed_one_at_a_time_per_object_by_their_own_time(store: Store) -> None:
    async def work(one: Inbox, two: Inbox) -> None:
        await record(one, 1, object="id=a", event_ts=20)
        await record(one, 2, object="id=a", event_ts=10)
        await record(one, 3, object="id=b", event_ts=5)
        await record(one, 4, object="", event_ts=5)
        await record(one, 5, object="id=a", event_ts=1, source="other")
        await record(one, 6, object="id=a", event_ts=1, event="meeting.started")
        in_order = ("zoomroom.*",)
        first = await claimed(one, 100, "one", *in_order)
        assert names(first) == ["evt_2", "evt_3", "evt_4", "evt_5", "evt_6"]
        assert await claimed(two, 100, "two", *in_order) == ()
        await record(one, 7, object="id=b", event_ts=1)  # earlier, but the other one is in hand
        assert await claimed(two, 100, "two", *in_order) == ()
        await one.settle("one", [Settlement(2, "retrying", 1, "no", 60_000), Settlement(3, "dispatched", 1)])
        assert names(await claimed(two, 100, "two", *in_order)) == ["evt_7"]
        assert names(await claimed(two, 100, "two")) == ["evt_1"]  # without order nothing holds it up

    with_two(store, work)


def test_an_event_that_was_given_up_does_not_hold_up_the_next(store: Store) -> None:
    async def work(inbox: Inbox) -> None:
        await record(inbox, 1, 2, object="id=a")
        assert names(await claimed(inbox, 10, "w", "*")) == ["evt_1"]
        await inbox.settle("w", [Settlement(1, "failed", 10, "no")])
        assert names(await claimed(inbox, 10, "w", "*")) == ["evt_2"]

    with_inbox(store, work)


def test_workers_that_claim_in_order_at_once_keep_the_order(store: Store) -> None:
    """Each object's events go through in order, whoever takes them, and nothing is taken twice."""

    async def work(one: Inbox, two: Inbox) -> None:
        done: dict[str, list[int]] = {}
        for number in range(60):
            await record(one, number, object=f"id={number % 5}", event_ts=number)
        await one.join("a", 60)
        await two.join("b", 60)

        async def handle(inbox: Inbox, worker: str) -> None:
            while sum(map(len, done.values())) < 60:
                for found in await inbox.claim(worker, 3, ("*",)):
                    done.setdefault(found.stored.object, []).append(found.stored.event_ts or 0)
                    await asyncio.sleep(0)
                    await inbox.settle(worker, [Settlement(found.stored.seq, "dispatched", 1)])

        async with asyncio.timeout(20):
            await asyncio.gather(handle(one, "a"), handle(two, "b"), handle(one, "a"), handle(two, "b"))
        assert done == {f"id={number}": list(range(number, 60, 5)) for number in range(5)}

    with_two(store, work)
