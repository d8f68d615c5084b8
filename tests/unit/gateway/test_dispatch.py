"""Events reach their handlers at least once, in order, across failures and restarts."""

from __future__ import annotations

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import TransportError
from greenroom.events import Event
from greenroom.gateway import rests
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.handling import Retries
from greenroom.gateway.identity import event_id
from greenroom.storage.received import Filter, Stored
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed, until

AT_ONCE = Retries(attempts=3, first_s=0.001, longest_s=0.002)


Place = dict[str, Any]


@pytest.fixture(params=["sqlite", "postgresql"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Place:
    """Where the events are, as Gateway takes it."""
    if request.param == "sqlite":
        return {"data": tmp_path}
    return {"database": request.getfixturevalue("database")}


def hooks_on(place: Place, *, retries: Retries = AT_ONCE, **more: Any) -> Gateway:
    return Gateway(secret=SECRET, schema_of=knows, retries=retries, **place, **more)


async def deliver(hooks: Gateway, *names: str, **changes: Any) -> None:
    for name in names:
        raw = signed(alert(**changes), request_id=name)
        assert (await hooks.receive(raw.headers, raw.body)).status == 200


async def settled(hooks: Gateway, name: str, status: str) -> Stored:
    """Wait until the event has this status."""

    async def look() -> Stored | None:
        event = await hooks.inbox.get(event_id("default", name, {}, 0))
        assert event is not None
        return event if event.status == status else None

    return await until(look)


def test_events_are_begun_in_order_of_receipt(place: Place) -> None:
    seen: list[str] = []
    names = [f"e{number}" for number in range(300)]

    async def run() -> None:
        hooks = hooks_on(place)

        async def consume(event: Event) -> None:
            seen.append(event.request_id)

        hooks.consumers.append(consume)
        await deliver(hooks, *names)
        await until(lambda: len(seen) == len(names))
        assert (await settled(hooks, "e299", "dispatched")).attempts == 1
        await hooks.stop()

    asyncio.run(run())
    assert seen == names


def test_what_fails_is_tried_again_and_only_there(place: Place) -> None:
    calls: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place)

        @hooks.on("*")
        async def steady(event: Event) -> None:
            calls.append("steady")

        @hooks.on("*")
        async def shaky(event: Event) -> None:
            calls.append("shaky")
            if calls.count("shaky") < 3:
                raise RuntimeError("not yet")

        await deliver(hooks, "one")
        assert (await settled(hooks, "one", "dispatched")).attempts == 3
        await hooks.stop()

    asyncio.run(run())
    assert calls == ["steady", "shaky", "shaky", "shaky"]


def test_what_never_works_is_given_up_with_the_reason_and_can_be_replayed(place: Place) -> None:
    works = False
    replays: list[int] = []

    async def run() -> None:
        hooks = hooks_on(place)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            replays.append(event.replays)
            if not works:
                raise RuntimeError("the other side is down")

        await deliver(hooks, "one")
        failed = await settled(hooks, "one", "failed")
        assert failed.attempts == 3
        assert "handler" in failed.error
        assert "RuntimeError: the other side is down" in failed.error
        nonlocal works
        works = True
        again = await hooks.replay(failed.id)
        assert again is not None
        assert (await settled(hooks, "one", "dispatched")).error == ""
        assert await hooks.replay("evt_nobody") is None
        await hooks.stop()

    asyncio.run(run())
    assert replays == [0, 0, 0, 1]


@pytest.mark.parametrize("error", [asyncio.CancelledError, ZeroDivisionError, TimeoutError])
def test_nothing_a_handler_raises_ends_the_dispatch(place: Place, error: type[BaseException]) -> None:
    async def run() -> None:
        hooks = hooks_on(place, concurrency=1)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            if event.request_id == "bad":
                raise error

        await deliver(hooks, "bad", "good")
        await settled(hooks, "good", "dispatched")
        assert error.__name__ in (await settled(hooks, "bad", "failed")).error
        await hooks.stop()

    asyncio.run(run())


def test_events_nobody_wanted_wait_for_somebody(place: Place) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place)
        await deliver(hooks, "one", "two")

        @hooks.on("*")
        async def late(event: Event) -> None:
            seen.append(event.request_id)

        await settled(hooks, "two", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert seen == ["one", "two"]


def test_a_restart_dispatches_what_was_left(place: Place) -> None:
    seen: list[str] = []

    async def run(is_stuck: bool) -> None:
        hooks = hooks_on(place, concurrency=1)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            if is_stuck:
                await asyncio.Event().wait()
            seen.append(event.request_id)

        if is_stuck:
            await deliver(hooks, "one", "two", "three")
            await hooks.stop(grace_s=0.01)
        else:
            await hooks.start()
            await settled(hooks, "three", "dispatched")
            await hooks.stop()

    asyncio.run(run(is_stuck=True))
    assert seen == []
    asyncio.run(run(is_stuck=False))
    assert seen == ["one", "two", "three"]


def test_stopping_lets_handlers_finish(place: Place) -> None:
    async def run() -> None:
        hooks = hooks_on(place)
        begun, go_on, finished = asyncio.Event(), asyncio.Event(), asyncio.Event()

        @hooks.on("*")
        async def slow(event: Event) -> None:
            begun.set()
            await go_on.wait()
            finished.set()

        await deliver(hooks, "one")
        await begun.wait()
        stopping = asyncio.create_task(hooks.stop())
        await until(lambda: not hooks.is_started)
        assert not stopping.done()
        go_on.set()
        await stopping
        assert finished.is_set()
        await hooks.start()
        await settled(hooks, "one", "dispatched")
        await hooks.stop()

    asyncio.run(run())


def test_one_slow_handler_does_not_hold_up_the_rest(place: Place) -> None:
    async def run() -> None:
        hooks = hooks_on(place, concurrency=2)
        hold = asyncio.Event()

        @hooks.on("*")
        async def handler(event: Event) -> None:
            if event.request_id == "slow":
                await hold.wait()

        await deliver(hooks, "slow", "quick")
        await settled(hooks, "quick", "dispatched")
        hold.set()
        await settled(hooks, "slow", "dispatched")
        await hooks.stop()

    asyncio.run(run())


def test_more_events_than_fit_in_memory_all_arrive(place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenroom.gateway.dispatch.MAX_READY", 5)
    monkeypatch.setattr("greenroom.gateway.dispatch.LOAD_BATCH", 7)
    seen: list[str] = []
    names = [f"e{number}" for number in range(100)]

    async def run() -> None:
        hooks = hooks_on(place, concurrency=3)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            await asyncio.sleep(0)
            seen.append(event.request_id)

        for start in range(0, 100, 20):
            await asyncio.gather(*(deliver(hooks, name) for name in names[start : start + 20]))
        await until(lambda: len(seen) >= 100)
        await hooks.stop()

    asyncio.run(run())
    assert sorted(seen) == sorted(names)


def test_pauses_double_with_jitter_up_to_the_longest() -> None:
    retries = Retries(first_s=1, longest_s=60)
    for attempts, full in ((1, 1), (2, 2), (3, 4), (7, 60), (500, 60)):
        for _ in range(20):
            assert full / 2 <= retries.pause_s(attempts) <= full


def test_a_condition_decides_who_gets_an_event(place: Place) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place)

        @hooks.on("*", when=lambda event: event.request_id != "two")
        async def some(event: Event) -> None:
            seen.append(event.request_id)

        await deliver(hooks, "one", "two", "three")
        await settled(hooks, "two", "dispatched")
        await settled(hooks, "three", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert sorted(seen) == ["one", "three"]


def test_events_about_one_object_come_in_order_where_asked_and_the_others_meanwhile(place: Place) -> None:
    seen: list[str] = []
    hold_failures = 2

    async def run() -> None:
        hooks = hooks_on(place)

        @hooks.on("zoomroom.*", ordered=True)
        async def handler(event: Event) -> None:
            nonlocal hold_failures
            if event.request_id == "a1" and hold_failures:
                hold_failures -= 1
                raise RuntimeError("not yet")
            await asyncio.sleep(0)  # the others' turn
            seen.append(event.request_id)

        for number in range(1, 6):
            for name in ("a", "b"):
                await deliver(hooks, f"{name}{number}", payload={"account_id": "x", "object": {"id": name}})
        for number in range(1, 6):
            await settled(hooks, f"a{number}", "dispatched")
            await settled(hooks, f"b{number}", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert [name for name in seen if name[0] == "a"] == ["a1", "a2", "a3", "a4", "a5"]
    assert [name for name in seen if name[0] == "b"] == ["b1", "b2", "b3", "b4", "b5"]


def test_what_the_same_object_means_can_be_said(place: Place) -> None:
    async def run() -> None:
        hooks = hooks_on(place, order_by=lambda envelope: envelope["payload"]["account_id"])
        broken = hooks_on(place, order_by=lambda envelope: envelope["missing"])
        await deliver(hooks, "one")
        await deliver(broken, "two")
        assert [event.object for event in (await hooks.inbox.list()).events] == ["", "a"]
        await hooks.stop()
        await broken.stop()

    asyncio.run(run())


def test_all_that_were_given_up_are_retried_where_they_failed(place: Place) -> None:
    works = False
    calls: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place, retries=Retries(attempts=1))

        @hooks.on("*")
        async def steady(event: Event) -> None:
            calls.append("steady")

        @hooks.on("*")
        async def shaky(event: Event) -> None:
            calls.append("shaky")
            if not works:
                raise RuntimeError("no")

        await deliver(hooks, "one", "two")
        for name in ("one", "two"):
            await settled(hooks, name, "failed")
        nonlocal works
        works = True
        calls.clear()
        assert await hooks.retry_failed(Filter(event="meeting.*")) == 0
        assert await hooks.retry_failed() == 2
        for name in ("one", "two"):
            assert (await settled(hooks, name, "dispatched")).replays == 0
        assert await hooks.replay_many(Filter(ids=(event_id("default", "one", {}, 0),))) == 1
        await until(lambda: calls.count("steady") == 1)
        assert (await settled(hooks, "one", "dispatched")).replays == 1
        await hooks.stop()

    asyncio.run(run())
    assert (calls.count("shaky"), calls.count("steady")) == (3, 1)


def test_two_processes_share_the_events_of_a_third_that_has_no_handler(database: str) -> None:
    seen: dict[str, list[str]] = {"one": [], "two": []}
    place = {"database": database}
    names = [f"e{number}" for number in range(120)]

    async def run() -> None:
        taker, one, two = hooks_on(place), hooks_on(place, concurrency=2), hooks_on(place, concurrency=2)

        def handle(hooks: Gateway, name: str) -> None:
            @hooks.on("*")
            async def handler(event: Event) -> None:
                await asyncio.sleep(0)  # the others' turn
                seen[name].append(event.request_id)

        handle(one, "one")
        handle(two, "two")
        await deliver(taker, *names)
        await one.start()
        await two.start()
        await until(lambda: sum(map(len, seen.values())) >= len(names))
        for hooks in (taker, one, two):
            await hooks.stop()

    asyncio.run(run())
    assert sorted(seen["one"] + seen["two"]) == sorted(names)


def test_a_process_that_was_silent_for_too_long_goes_on_under_another_name(place: Place) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place, lease_s=0.6)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            seen.append(event.request_id)

        await deliver(hooks, "one")
        await settled(hooks, "one", "dispatched")
        assert hooks._dispatcher is not None
        before = hooks._dispatcher.worker
        await hooks.inbox.leave(before)  # as another process does when it takes it for dead
        await until(lambda: hooks._dispatcher is not None and hooks._dispatcher.worker not in ("", before))
        await deliver(hooks, "two")
        await settled(hooks, "two", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert seen == ["one", "two"]


def test_a_handler_that_never_ends_has_failed_and_the_others_get_their_events(place: Place) -> None:
    seen: list[str] = []

    async def run() -> Stored:
        hooks = hooks_on(place, concurrency=2, handle_within_s=0.05)

        @hooks.on("zoomroom.alert")
        async def hangs(event: Event) -> None:
            await asyncio.Event().wait()

        @hooks.on("meeting.*")
        async def handler(event: Event) -> None:
            seen.append(event.request_id)

        await deliver(hooks, "a", "b", "c", "d")
        await deliver(hooks, "e", event="meeting.started")
        await until(lambda: seen == ["e"])
        failed = await settled(hooks, "d", "failed")
        await hooks.stop()
        return failed

    failed = asyncio.run(run())
    assert failed.attempts == 3
    assert "TimeoutError: no end after 0.05 s" in failed.error


def test_a_handler_that_is_late_and_says_something_else_has_failed_like_any_other(place: Place) -> None:
    calls: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place, concurrency=1, handle_within_s=0.05)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            calls.append(event.request_id)
            if len(calls) == 1:
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    raise RuntimeError("cut short") from None
            if len(calls) == 2:
                raise asyncio.CancelledError  # as by a task of its own

        await deliver(hooks, "one", "two")
        await settled(hooks, "one", "dispatched")
        await settled(hooks, "two", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert (calls.count("one"), calls.count("two")) in ((2, 2), (3, 1))


def test_handlers_that_block_keep_no_thread_from_the_program(place: Place) -> None:
    go_on = threading.Event()
    at_once: list[str] = []

    async def run() -> None:
        hooks = hooks_on(place, concurrency=40)

        @hooks.on("*")
        def blocks(event: Event) -> None:
            at_once.append(event.request_id)
            go_on.wait(10)

        await deliver(hooks, *(f"e{number}" for number in range(40)))
        await until(lambda: len(at_once) == 40)
        async with asyncio.timeout(5):
            assert await asyncio.to_thread(lambda: "a thread of the program") == "a thread of the program"
        go_on.set()
        await settled(hooks, "e39", "dispatched")
        await hooks.stop()

    asyncio.run(run())


def test_a_single_event_outlives_an_outage_of_its_target(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rests, "FIRST_S", 0.01)
    monkeypatch.setattr(rests, "LONGEST_S", 0.01)
    calls: list[str] = []

    async def run() -> Stored:
        hooks = hooks_on(place, retries=Retries(attempts=7, first_s=0.001, longest_s=0.002))

        @hooks.on("*")
        async def target(event: Event) -> None:
            calls.append(event.request_id)
            if len(calls) < 20:
                raise TransportError("https://app.example.com answered 503.")

        await deliver(hooks, "one")
        handled = await settled(hooks, "one", "dispatched")
        await hooks.stop()
        return handled

    assert asyncio.run(run()).attempts == 6  # five, until it was clear that the target is down, and the last
    assert len(calls) == 20


def test_a_target_that_is_down_rests_and_its_events_wait_without_using_up_their_attempts(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rests, "FIRST_S", 0.05)
    monkeypatch.setattr(rests, "LONGEST_S", 0.1)
    is_down = True
    calls: list[str] = []
    seen: list[str] = []
    others: list[str] = []
    names = [f"e{number}" for number in range(30)]

    async def run() -> None:
        hooks = hooks_on(place, concurrency=4, retries=Retries(attempts=10, first_s=0.001, longest_s=0.002))

        @hooks.on("*")
        async def target(event: Event) -> None:
            calls.append(event.request_id)
            if is_down:
                raise TransportError("https://app.example.com answered 503.")
            seen.append(event.request_id)

        @hooks.on("*")
        async def other(event: Event) -> None:
            others.append(event.request_id)

        nonlocal is_down
        await deliver(hooks, *names)
        await until(lambda: len(calls) > 12)  # it was tried anew, several times
        waiting = (await hooks.inbox.list(status="retrying")).events
        untried = [one for one in waiting if "not tried: it failed" in one.error]
        assert untried
        assert all("app.example.com answered 503" in one.error for one in waiting)
        assert sorted(others) == sorted(names)
        is_down = False
        await until(lambda: len(seen) == len(names))
        await settled(hooks, "e29", "dispatched")
        assert (await hooks.inbox.unfinished()).failed == 0
        await hooks.stop()

    asyncio.run(run())
    assert sorted(seen) == sorted(names)
    assert sorted(others) == sorted(names)
