from __future__ import annotations

import asyncio

import pytest

from greenroom.core.patience import Patience


async def forever() -> None:
    await asyncio.Event().wait()


def test_what_comes_in_time_is_returned_on_any_loop() -> None:
    patience = Patience()

    async def soon() -> str:
        await asyncio.sleep(0)
        return "it"

    for _ in range(2):
        assert asyncio.run(patience.wait(soon(), 60)) == "it"


def test_each_wait_that_takes_too_long_ends_by_itself() -> None:
    patience = Patience()

    async def run() -> None:
        for _ in range(2):  # the timer stops when nobody waits, and starts again
            ends = await asyncio.gather(
                *(patience.wait(forever(), 0.02) for _ in range(3)), return_exceptions=True
            )
            assert [type(end) for end in ends] == [TimeoutError] * 3

    asyncio.run(run())


def test_a_wait_that_somebody_else_ends_is_cancelled() -> None:
    patience = Patience()

    async def run() -> None:
        task = asyncio.create_task(patience.wait(forever(), 60))
        await asyncio.sleep(0)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(run())


def test_an_error_while_waiting_is_passed_on() -> None:
    async def broken() -> None:
        raise ValueError("no")

    with pytest.raises(ValueError, match="no"):
        asyncio.run(Patience().wait(broken(), 60))
