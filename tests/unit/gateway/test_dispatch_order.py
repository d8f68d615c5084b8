"""Word of a commit and a look into the inbox may cross; an event is handed on once all the same."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from pathlib import Path

from greenroom.gateway import Event, Gateway
from greenroom.storage.received import Recorded
from tests.unit.gateway.deliveries import SECRET, alert, signed, until


def test_news_of_an_event_that_was_found_in_the_inbox_already_is_not_a_second_event(tmp_path: Path) -> None:
    seen: list[str] = []

    async def run() -> None:
        hooks = Gateway(SECRET, data=tmp_path)
        news: list[Sequence[Recorded]] = []
        hooks.inbox.watch_commits(news.append)
        await hooks.start()
        raw = signed(alert())
        await hooks.receive(raw.headers, raw.body)  # nobody wants it yet, so it is recorded as free
        assert [one.claimed_by for one in news[0]] == [""]

        @hooks.on("*")
        async def on_any(event: Event) -> None:
            seen.append(event.event)

        await until(lambda: len(seen) == 1)  # found in the inbox
        assert hooks._dispatcher is not None
        hooks._dispatcher.offer(news[0])  # the word of it comes late
        raw = signed(alert(event="meeting.started"))
        await hooks.receive(raw.headers, raw.body)
        await until(lambda: "meeting.started" in seen)
        await hooks.stop()

    asyncio.run(run())
    assert seen == ["zoomroom.alert", "meeting.started"]
