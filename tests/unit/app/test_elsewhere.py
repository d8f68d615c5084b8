"""News from the other processes of a cluster."""

from __future__ import annotations

import asyncio

import pytest

from greenroom import Gateway
from greenroom.app import elsewhere
from greenroom.app.elsewhere import Elsewhere
from greenroom.core.broadcast import Broadcast, News
from tests.unit.gateway.deliveries import SECRET, alert, signed
from tests.waiting import soon


def test_events_of_other_processes_are_told_once_and_own_ones_not_again(
    database: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(elsewhere, "LOOK_EVERY_S", 0.02)

    async def run() -> None:
        broadcast, heard = Broadcast(), list[str]()
        here = Gateway(secret=SECRET, database=database, broadcast=broadcast)
        there = Gateway(secret=SECRET, database=database)
        others = Elsewhere(broadcast, here, None)

        def hear(news: News | None) -> None:
            if news is not None:
                heard.append(news.item["request_id"])

        async def deliver(gateway: Gateway, request_id: str) -> None:
            raw = signed(alert(), request_id=request_id)
            assert (await gateway.receive(raw.headers, raw.body)).status == 200

        await here.start()
        others.start()
        with broadcast.listener(hear):
            await soon(lambda: broadcast.audience == 2)
            await deliver(here, "own")
            await deliver(there, "theirs")
            await soon(lambda: "theirs" in heard)
            await deliver(there, "later")
            await soon(lambda: "later" in heard)
        await soon(lambda: broadcast.audience == 0)
        assert heard == ["own", "theirs", "later"]
        await others.stop()
        await here.stop()
        await there.stop()

    asyncio.run(run())


def test_what_came_within_the_second_in_which_somebody_began_to_watch_is_told() -> None:
    since = elsewhere._now()
    webhook = News("webhook", {"received_at": f"{since:%Y-%m-%dT%H:%M:%S}.001Z"})
    run = News("run", {"finished_at": None, "started_at": f"{since:%Y-%m-%dT%H:%M:%S}Z"})
    assert elsewhere._at(webhook) >= since
    assert elsewhere._at(run) >= since
