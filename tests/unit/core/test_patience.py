from __future__ import annotations

import asyncio
from collections.abc import Awaitable

import pytest

from greenroom.core.patience import Patience


async def forever() -> None:
    await asyncio.Event().wait()


async def wait(patience: Patience, waiting: Awaitable[str | None]) -> str | None:
    """Wait as the gateway and the sandbox do."""
    task = patience.begin()
    try:
        return await waiting
    except asyncio.CancelledError:
        if not patience.has_run_out(task):
            raise
        return "too late"
    finally:
        patience.end(task)


def test_what_comes_in_time_is_returned_on_any_loop() -> None:
    patience = Patience(60)

    async def soon() -> str:
        await asyncio.sleep(0)
        return "it"

    for _ in range(2):
        assert asyncio.run(wait(patience, soon())) == "it"


def test_each_wait_that_takes_too_long_ends_by_itself() -> None:
    patience = Patience(0.02)

    async def run() -> None:
        for _ in range(2):  # the timer stops when nobody waits, and starts again
            assert await asyncio.gather(*(wait(patience, forever()) for _ in range(3))) == ["too late"] * 3

    asyncio.run(run())


def test_a_wait_that_somebody_else_ends_is_cancelled() -> None:
    patience = Patience(60)

    async def run() -> None:
        task = asyncio.create_task(wait(patience, forever()))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


def test_an_error_while_waiting_is_passed_on() -> None:
    async def broken() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        asyncio.run(wait(Patience(60), broken()))
