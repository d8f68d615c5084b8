"""A gateway nobody can reach takes its events over the sandbox's WebSocket."""

from __future__ import annotations

import asyncio
from pathlib import Path

from greenroom import AsyncZoom, Gateway
from greenroom.gateway import Event
from tests.house import running
from tests.waiting import soon


def test_events_of_the_sandbox_come_over_the_websocket(tmp_path: Path) -> None:
    async def run(url: str, subscription: str) -> list[str]:
        seen: list[str] = []
        hooks = Gateway(sources={}, data=tmp_path / "inbox")

        @hooks.on("zoomroom.*")
        async def on_room(event: Event) -> None:
            seen.append(event.event)

        async with AsyncZoom.sandbox(url=url) as zoom:
            hooks.listen(f"ws://{url.removeprefix('http://')}{subscription}", zoom.token, source="sandbox")
            await hooks.start()
            await soon(lambda: hooks.sockets[0].item()["connected_at"])
            await asyncio.to_thread(house.people, "Everest", 4)
            await soon(lambda: seen)
            await hooks.stop()
        return seen

    with running(tmp_path / "data") as house:
        wish = {"method": "websocket", "events": ["zoomroom.sensor_data"]}
        made = house.post("/_sandbox/subscriptions", wish)
        assert asyncio.run(run(house.url, made["url"]))[0] == "zoomroom.sensor_data"
