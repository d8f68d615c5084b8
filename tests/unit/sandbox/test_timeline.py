"""Time: timers in order, each at its own moment, across restarts."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.clock import MovableClock, iso
from greenroom.sandbox import registry
from greenroom.sandbox.timeline import Timeline
from greenroom.sandbox.world.world import World
from greenroom.storage.records import Records, Timer
from tests.waiting import WITHIN_S

from .plays import BEGIN, Play, on_stage, run


async def nothing() -> None:
    pass


def test_timers_run_in_order_with_the_clock_at_their_own_time(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, str]] = []

    def note(timer: Timer, world: World) -> None:
        seen.append((timer.ref, iso(world.now())))
        if timer.ref == "first":
            world.at(world.now() + timedelta(minutes=1), "test.note", "made by first")

    monkeypatch.setitem(registry.timers, "test.note", note)

    async def act() -> None:
        world = World(Records(None), MovableClock(frozen_at=BEGIN))
        world.at(BEGIN + timedelta(minutes=9), "test.note", "last")
        world.at(BEGIN + timedelta(minutes=2), "test.note", "first")
        world.at(BEGIN + timedelta(minutes=11), "test.note", "beyond")
        await Timeline(world, nothing).advance(600)
        assert seen == [
            ("first", "2026-03-02T09:02:00Z"),
            ("made by first", "2026-03-02T09:03:00Z"),
            ("last", "2026-03-02T09:09:00Z"),
        ]
        assert world.now() == BEGIN + timedelta(minutes=10)

    run(act)


def test_a_timer_that_fails_undoes_its_work_and_does_not_hold_up_the_rest(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(timer: Timer, world: World) -> None:
        world.records.put("thing", timer.ref, {})
        if timer.ref == "bad":
            raise RuntimeError("on purpose")

    monkeypatch.setitem(registry.timers, "test.fail", fail)

    async def act() -> None:
        world = World(Records(None), MovableClock(frozen_at=BEGIN))
        for ref in ("bad", "good"):
            world.at(BEGIN + timedelta(minutes=1), "test.fail", ref)
        with caplog.at_level(logging.ERROR):
            await Timeline(world, nothing).advance(60)
        assert [row.id for row in world.records.list("thing")] == ["good"]
        assert world.records.next_due_ms() is None

    run(act)


def test_a_running_clock_keeps_running_after_a_jump_and_reaches_timers_by_itself(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def act() -> None:
        rang = asyncio.Event()
        monkeypatch.setitem(registry.timers, "test.ring", lambda timer, world: rang.set())
        world = World(Records(None), MovableClock())
        timeline = Timeline(world, nothing)
        await timeline.start()
        await timeline.advance(3600)
        assert world.clock.frozen_at is None
        assert abs(world.clock.offset_s - 3600) < 0.5
        world.at(world.now() + timedelta(milliseconds=50), "test.ring", "")
        await asyncio.wait_for(rang.wait(), WITHIN_S)
        await timeline.stop()

    run(act)


def test_shift_and_standstill_survive_a_restart(tmp_path: Path) -> None:
    async def act() -> None:
        path = tmp_path / "sandbox.sqlite"
        async with on_stage(path) as play:
            await play.control("POST", "clock", {"freeze": "2027-01-01T12:00:00Z"})
        async with on_stage(path) as again:
            assert again.now() == "2027-01-01T12:00:00Z"
            await again.control("POST", "clock", {"resume": True})
            await again.control("POST", "clock", {"advance_s": 86400})
            shift_s = (await again.control("GET", "clock")).body["offset_s"]
        async with on_stage(path) as third:
            state = (await third.control("GET", "clock")).body
            assert (abs(state["offset_s"] - shift_s) < 1, state["frozen"]) == (True, False)

    run(act)


def test_freezing_later_runs_what_is_due_until_then() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.book("Everest", 5, 60)
            await play.control("POST", "clock", {"freeze": "2026-03-02T09:20:00Z"})
            assert (await play.room("Everest"))["bookings"][0]["status"] == "released"

    run(act)


Midway = Callable[[Play], Coroutine[Any, Any, None]]


async def go_three_hours(play: Play, monkeypatch: pytest.MonkeyPatch, midway: Midway) -> None:
    """Move the clock by three hours; after the first, while it is on its way, do something."""

    def begin(timer: Timer, world: World) -> None:
        play.stage.outbox.run(midway(play))

    monkeypatch.setitem(registry.timers, "test.midway", begin)
    play.world.at(play.world.now() + timedelta(hours=1), "test.midway", "")
    await play.advance(hours=3)


def test_a_token_that_is_fetched_while_the_clock_is_moved_lives_for_an_hour_after(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def fetch(play: Play) -> None:
        assert (await play.zoom("GET", "/rooms")).status == 200

    async def act() -> None:
        async with on_stage() as play:
            await go_three_hours(play, monkeypatch, fetch)
            await play.advance(minutes=59)
            assert (await play.zoom("GET", "/rooms")).status == 200
            await play.advance(minutes=2)
            assert (await play.zoom("GET", "/rooms")).status == 401

    run(act)


@pytest.mark.parametrize("stands", [False, True])
def test_a_snapshot_taken_on_the_way_is_of_a_clock_that_stands_only_if_it_stood_before(
    stands: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[str] = []

    async def keep(play: Play) -> None:
        kept.append(play.stage.snapshot())

    async def act() -> None:
        async with on_stage() as play:
            if not stands:
                await play.stage.timeline.resume()
            await go_three_hours(play, monkeypatch, keep)
            assert play.stage.restore(kept[0])
            state = play.stage.timeline.state()
            assert (state["now"][:16], state["frozen"]) == ("2026-03-02T10:00", stands)
            play.stage.timeline.restore()  # as the next process does
            assert play.stage.timeline.state()["frozen"] is stands

    run(act)


def test_the_clock_tells_how_far_it_is_on_its_way(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[dict[str, Any]] = []

    async def look(play: Play) -> None:
        seen.append((await play.control("GET", "clock")).body)

    async def act() -> None:
        async with on_stage() as play:
            await play.stage.timeline.resume()
            await go_three_hours(play, monkeypatch, look)
            assert "move" not in (await play.control("GET", "clock")).body

    run(act)
    way = seen[0]["move"]
    assert (seen[0]["now"][:13], seen[0]["frozen"]) == ("2026-03-02T10", False)
    assert (way["begins_at"][:13], way["ends_at"][:13]) == ("2026-03-02T09", "2026-03-02T12")
    assert way["events"] >= 0
