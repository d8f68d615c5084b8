"""What the other processes of a cluster do, told here to whoever watches this one."""

from __future__ import annotations

import asyncio
import logging
import threading
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from greenroom.core.broadcast import Broadcast, News
from greenroom.core.clock import parse_iso

if TYPE_CHECKING:
    from greenroom.flows.desk import Desk
    from greenroom.gateway.gateway import Gateway

log = logging.getLogger(__name__)

LOOK_EVERY_S = 1.0
OWN_NEWS_WITHIN_S = 0.2
"""What this process itself has written it tells itself, at most so long afterwards."""
EVENTS, RUNS = 200, 100
_REMEMBERED = 5000


class Elsewhere:
    """Looks into the database once a second while somebody watches, and publishes what is new there.

    Of more than EVENTS new events, or RUNS changed runs, in a second the newest are told.
    """

    def __init__(self, broadcast: Broadcast, gateway: Gateway | None, flows: Desk | None) -> None:
        self._broadcast, self._gateway, self._flows = broadcast, gateway, flows
        self._told: dict[str, None] = {}
        self._remembering = threading.Lock()  # runs tell their news in threads of their own
        self._watching: asyncio.Task[None] | None = None

    def start(self) -> None:
        self._watching = asyncio.create_task(self._watch())

    async def stop(self) -> None:
        if self._watching is not None:
            self._watching.cancel()
            await asyncio.gather(self._watching, return_exceptions=True)

    async def _watch(self) -> None:
        unwatched_at = _now()
        while True:
            await asyncio.sleep(LOOK_EVERY_S)
            if self._broadcast.audience:
                with self._broadcast.listener(self._hear):
                    await self._tell(unwatched_at)
            unwatched_at = _now()

    async def _tell(self, since: datetime) -> None:
        """Tell what has happened since then, until nobody but this object listens."""
        is_first = True
        while self._broadcast.audience > 1:
            try:
                found = await self._look()
            except Exception as exc:  # a database that is away says so elsewhere
                log.debug("no news from other processes: %s", exc)
            else:
                await asyncio.sleep(OWN_NEWS_WITHIN_S)
                for news in found:
                    if is_first and _at(news) < since:
                        self._hear(news)
                    elif _key(news) not in self._told:
                        self._broadcast.publish(*news)
                is_first = False
            await asyncio.sleep(LOOK_EVERY_S)

    async def _look(self) -> list[News]:
        """Return the newest events and runs, oldest first."""
        found: list[News] = []
        if self._gateway is not None:
            page = await self._gateway.inbox.list(limit=EVENTS)
            found += [News("webhook", one.item()) for one in reversed(page.events)]
        if self._flows is not None:
            runs: list[dict[str, Any]] = (await self._flows.runs(limit=RUNS))["runs"]
            found += [News("run", run) for run in reversed(runs)]
        return found

    def _hear(self, news: News | None) -> None:
        if news is None or news.topic not in ("webhook", "run"):
            return
        with self._remembering:
            self._told[_key(news)] = None
            if len(self._told) > _REMEMBERED:
                del self._told[next(iter(self._told))]


def _now() -> datetime:
    """Return the second it is: of runs no more than that is known."""
    return datetime.now(UTC).replace(microsecond=0)


def _at(news: News) -> datetime:
    """Return when it happened, by the clock of whoever did it."""
    item = news.item
    return parse_iso(
        item["received_at"] if news.topic == "webhook" else item["finished_at"] or item["started_at"]
    )


def _key(news: News) -> str:
    """Return what makes news the same: an event is told once, a run with each status."""
    return f"{news.item['id']} {news.item['status']}" if news.topic == "run" else str(news.item["id"])
