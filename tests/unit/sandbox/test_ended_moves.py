"""A reset, a restore and a stop end what moves the clock, before they replace or close what it works on."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.sandbox import registry
from tests.waiting import WITHIN_S

from .plays import Answer, Play, on_stage, run

YEAR = ("clock", {"advance_s": 365 * 86_400})
DAY = ("simulate", {"kind": "day", "hours": 8, "pause_s": 5})
MOVES = pytest.mark.parametrize("move", [YEAR, DAY], ids=["advance", "day"])


@asynccontextmanager
async def under_way(
    play: Play, move: tuple[str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[asyncio.Task[Answer]]:
    """A move that has begun: a timer, one of many on its way, has rung."""
    rang = asyncio.Event()
    monkeypatch.setitem(registry.timers, "test.ring", lambda timer, world: rang.set())
    with play.world.transaction():
        for n in range(1, 200):
            play.world.at(play.world.now() + timedelta(seconds=n), "test.ring", str(n))
    moving = asyncio.create_task(play.control("POST", *move))
    await asyncio.wait_for(rang.wait(), WITHIN_S)
    assert not moving.done()
    yield moving


@MOVES
@pytest.mark.parametrize("is_frozen", [True, False])
def test_a_reset_ends_what_moves_the_clock_and_stands(
    move: tuple[str, dict[str, Any]], is_frozen: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        async with on_stage() as play:
            if not is_frozen:
                await play.control("POST", "clock", {"resume": True})
            async with under_way(play, move, monkeypatch) as moving:
                await play.control("POST", "reset", {"at": "2030-01-01T00:00:00Z"})
                answer = await asyncio.wait_for(moving, WITHIN_S)
            assert (answer.status, answer.body["error"]["code"]) == (409, "ended")
            assert "Ended by a reset" in answer.body["error"]["message"]
            assert play.now().startswith("2030-01-01T00:00")
            assert not play.stage.timeline.state()["frozen"]
            assert not (await play.control("GET", "simulate/day")).body["underway"]
            assert (await play.control("POST", "clock", {"advance_s": 3600})).status == 200

    run(act)


@MOVES
def test_a_restore_ends_what_moves_the_clock_and_stands(
    move: tuple[str, dict[str, Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    async def act() -> None:
        async with on_stage() as play:
            kept, was = (await play.control("POST", "snapshot")).body["id"], play.now()
            async with under_way(play, move, monkeypatch) as moving:
                await play.control("POST", "restore", {"id": kept})
                answer = await asyncio.wait_for(moving, WITHIN_S)
            assert answer.status == 409
            assert "Ended by a restore" in answer.body["error"]["message"]
            assert (play.now(), play.stage.timeline.state()["frozen"]) == (was, True)

    run(act)


def test_a_move_that_waits_its_turn_is_ended_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async def act() -> None:
        async with on_stage() as play, under_way(play, YEAR, monkeypatch) as moving:
            waiting = asyncio.create_task(play.control("POST", "clock", {"advance_s": 86_400}))
            await asyncio.sleep(0)
            await play.control("POST", "reset", {"at": "2030-01-01T00:00:00Z"})
            assert [(await moving).status, (await waiting).status] == [409, 409]
            assert play.now().startswith("2030-01-01T00:00")

    run(act)


@MOVES
def test_a_stop_ends_what_moves_the_clock_quietly_and_keeps_where_it_came_to(
    move: tuple[str, dict[str, Any]],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    async def act() -> None:
        path = tmp_path / "sandbox.sqlite"
        async with on_stage(path) as play, under_way(play, move, monkeypatch) as moving:
            pass
        answer = await asyncio.wait_for(moving, WITHIN_S)  # the records are closed
        assert answer.status == 409
        assert "the sandbox is stopping" in answer.body["error"]["message"]
        came_to = play.now()
        assert came_to > "2026-03-02T09:00:00Z"
        late = await play.control("POST", "clock", {"advance_s": 60})
        assert late.status == 409
        async with on_stage(path) as again:
            assert again.now() == came_to

    with caplog.at_level(logging.WARNING):
        run(act)
    assert caplog.records == []
