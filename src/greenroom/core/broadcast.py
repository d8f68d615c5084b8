"""Tell whoever is watching, without making the teller wait."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple


class News(NamedTuple):
    """One thing that happened: topic says what kind, item is JSON-ready."""

    topic: str
    item: dict[str, Any]


class Broadcast:
    """Fan-out inside one process. publish() may be called from any thread; a watcher that does not keep up
    loses the oldest news, never the newest, and slows nobody down."""

    def __init__(self, backlog: int = 512) -> None:
        self._backlog = backlog
        self._watchers: set[Callable[[News | None], None]] = set()

    @property
    def is_watched(self) -> bool:
        """Whether anybody would hear news now; making some costs time."""
        return bool(self._watchers)

    @property
    def audience(self) -> int:
        """How many would hear news now."""
        return len(self._watchers)

    def close(self) -> None:
        """End every watch(): the house is stopping, and an open stream would hold it up."""
        for watcher in tuple(self._watchers):
            watcher(None)

    def publish(self, topic: str, item: dict[str, Any]) -> None:
        """Hand item to every watcher; returns at once."""
        news = News(topic, item)
        for watcher in tuple(self._watchers):
            watcher(news)

    @contextmanager
    def listener(self, hear: Callable[[News | None], None]) -> Iterator[None]:
        """Call hear with all news, in the publisher's thread, while the block runs; None is the end."""
        self._watchers.add(hear)
        try:
            yield
        finally:
            self._watchers.discard(hear)

    async def watch(self) -> AsyncIterator[News]:
        """Yield news as it comes, from the moment of the first ``anext`` until close()."""
        loop = asyncio.get_running_loop()
        queue: asyncio.Queue[News | None] = asyncio.Queue()

        def keep(news: News | None) -> None:
            if queue.qsize() >= self._backlog:
                queue.get_nowait()
            queue.put_nowait(news)

        def hear(news: News | None) -> None:
            if not loop.is_closed():
                loop.call_soon_threadsafe(keep, news)

        with self.listener(hear):
            while (news := await queue.get()) is not None:
                yield news
