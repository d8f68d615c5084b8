"""Word of a commit and a look into the inbox may cross; an event is handed on once all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from greenroom.gateway import Event, Gateway
from greenroom.storage.received import Recorded
from tests.unit.gateway.deliveries import SECRET, alert, signed, until


def test_news_of_events_that_a_load_has_found_already_are_not_taken_twice(tmp_path: Path) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = Gateway(SECRET, data=tmp_path)
        late: list[Sequence[Recorded]] = []
        hooks.inbox.watch_commits(late.append)  # word of the commit is held back
        await hooks.start()

        @hooks.on("*")
        async def on_any(event: Event) -> None:
            seen.append(event.event)

        raw = signed(alert())
        await hooks.receive(raw.headers, raw.body)
        await until(lambda: len(seen) == 1)  # found by a load
        dispatcher = hooks._dispatcher
        assert dispatcher is not None
        assert len(late) == 1
        dispatcher.offer(late[0])
        raw = signed(alert(event="meeting.started"))
        await hooks.receive(raw.headers, raw.body)
        dispatcher.offer(late[1])
        await until(lambda: "meeting.started" in seen)
        await hooks.stop()

    asyncio.run(run())
    assert seen == ["zoomroom.alert", "meeting.started"]
