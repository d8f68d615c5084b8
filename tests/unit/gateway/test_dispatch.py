"""Events reach their handlers at least once, in order, across failures and restarts."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from greenroom.events import Event
from greenroom.gateway.dispatch import Retries
from greenroom.gateway.gateway import Gateway
from greenroom.storage.received import Stored
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed, until

AT_ONCE = Retries(attempts=3, first_s=0.001, longest_s=0.002)


def hooks_on(folder: Path, *, concurrency: int = 16, retries: Retries = AT_ONCE) -> Gateway:
    return Gateway(secret=SECRET, data=folder, schema_of=knows, retries=retries, concurrency=concurrency)


async def deliver(hooks: Gateway, *names: str) -> None:
    for name in names:
        raw = signed(alert(), request_id=name)
        assert (await hooks.receive(raw.headers, raw.body)).status == 200


async def settled(hooks: Gateway, name: str, status: str) -> Stored:
    """Wait until the event has this status."""
    async with asyncio.timeout(10):
        while True:
            (event,) = (await hooks.inbox.list(request_id=name)).events
            if event.status == status:
                return event
            await asyncio.sleep(0.005)


def test_events_are_begun_in_order_of_receipt(tmp_path: Path) -> None:
    seen: list[str] = []
    names = [f"e{number}" for number in range(300)]

    async def run() -> None:
        hooks = hooks_on(tmp_path)

        async def consume(event: Event) -> None:
            seen.append(event.request_id)

        hooks.consumers.append(consume)
        await deliver(hooks, *names)
        await until(lambda: len(seen) == len(names))
        assert (await settled(hooks, "e299", "dispatched")).attempts == 1
        await hooks.stop()

    asyncio.run(run())
    assert seen == names


def test_what_fails_is_tried_again_and_only_there(tmp_path: Path) -> None:
    calls: list[str] = []

    async def run() -> None:
        hooks = hooks_on(tmp_path)

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


def test_what_never_works_is_given_up_with_the_reason_and_can_be_replayed(tmp_path: Path) -> None:
    works = False
    replays: list[int] = []

    async def run() -> None:
        hooks = hooks_on(tmp_path)

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
def test_nothing_a_handler_raises_ends_the_dispatch(tmp_path: Path, error: type[BaseException]) -> None:
    async def run() -> None:
        hooks = hooks_on(tmp_path, concurrency=1)

        @hooks.on("*")
        async def handler(event: Event) -> None:
            if event.request_id == "bad":
                raise error

        await deliver(hooks, "bad", "good")
        await settled(hooks, "good", "dispatched")
        assert error.__name__ in (await settled(hooks, "bad", "failed")).error
        await hooks.stop()

    asyncio.run(run())


def test_events_nobody_wanted_wait_for_somebody(tmp_path: Path) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = hooks_on(tmp_path)
        await deliver(hooks, "one", "two")

        @hooks.on("*")
        async def late(event: Event) -> None:
            seen.append(event.request_id)

        await settled(hooks, "two", "dispatched")
        await hooks.stop()

    asyncio.run(run())
    assert seen == ["one", "two"]


def test_a_restart_dispatches_what_was_left(tmp_path: Path) -> None:
    seen: list[str] = []

    async def run(is_stuck: bool) -> None:
        hooks = hooks_on(tmp_path, concurrency=1)

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


def test_stopping_lets_handlers_finish(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_on(tmp_path)
        begun, finished = asyncio.Event(), asyncio.Event()

        @hooks.on("*")
        async def slow(event: Event) -> None:
            begun.set()
            await asyncio.sleep(0.05)
            finished.set()

        await deliver(hooks, "one")
        await begun.wait()
        await hooks.stop()
        assert finished.is_set()
        await hooks.start()
        await settled(hooks, "one", "dispatched")
        await hooks.stop()

    asyncio.run(run())


def test_one_slow_handler_does_not_hold_up_the_rest(tmp_path: Path) -> None:
    async def run() -> None:
        hooks = hooks_on(tmp_path, concurrency=2)
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


def test_more_events_than_fit_in_memory_all_arrive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenroom.gateway.dispatch.MAX_READY", 5)
    monkeypatch.setattr("greenroom.gateway.dispatch.LOAD_BATCH", 7)
    seen: list[str] = []
    names = [f"e{number}" for number in range(100)]

    async def run() -> None:
        hooks = hooks_on(tmp_path, concurrency=3)

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
