"""What has been dispatched goes after its time; nothing else does."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest

from greenroom.core.clock import MovableClock
from greenroom.core.errors import ConfigurationError
from greenroom.gateway import Event, Gateway
from greenroom.gateway.retention import Keeper, Retention
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed
from tests.waiting import soon


def test_old_events_go_once_they_are_dispatched(tmp_path: Path) -> None:
    async def run() -> list[str]:
        hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)

        async def deliver(name: str) -> None:
            raw = signed(alert(), request_id=name)
            await hooks.receive(raw.headers, raw.body)

        async def dispatched(count: int) -> None:
            async def is_so() -> bool:
                return len((await hooks.inbox.list(status="dispatched")).events) >= count

            await soon(is_so)

        @hooks.on("*")
        async def on_any(event: Event) -> None: ...

        for name in ("one", "two", "three"):
            await deliver(name)
        await dispatched(3)
        clock = MovableClock()
        keeper = Keeper(hooks.inbox, Retention(days=30), clock=clock)
        assert await keeper.tidy() == 0
        clock.advance(timedelta(days=31).total_seconds())
        assert await keeper.tidy() == 2  # the newest stays, so that its number is not given out again
        left = [event.request_id for event in (await hooks.inbox.list()).events]
        await hooks.stop()
        return left

    assert asyncio.run(run()) == ["three"]


@pytest.mark.parametrize(("days", "size"), [(0.01, None), (-1, None), (None, -1), (float("nan"), None)])
def test_a_retention_that_would_count_repeats_as_new_is_refused(days: float | None, size: int | None) -> None:
    with pytest.raises(ConfigurationError, match="kept"):
        Retention(days, size)
