"""Deleting what has been dispatched and is old, or more than fits."""

from __future__ import annotations

import asyncio
import logging
import random

import msgspec

from greenroom.core.clock import Clock, SystemClock, epoch_ms
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.storage.received import Inbox

log = logging.getLogger(__name__)

EVERY_S = 60.0
DAY_MS = 24 * 3600 * 1000


class Retention(msgspec.Struct, frozen=True):
    """How long events are kept, in days since receipt, and how many bytes their bodies may have together.

    Only dispatched events go. What waits for a handler, or was given up, stays until somebody has dealt
    with it. Raises: ConfigurationError for less than two hours: Zoom may send an event again for so long.
    """

    days: float | None = None
    bytes: int | None = None

    def __post_init__(self) -> None:
        if self.days is not None and not self.days >= 2 / 24:
            raise ConfigurationError(
                f"Events can't be kept for {self.days} days only: for two hours Zoom may send one again, and "
                "it would count as new."
            )
        if self.bytes is not None and self.bytes < 0:
            raise ConfigurationError(f"{self.bytes} bytes can't be kept; give 0 or more.")


class Keeper:
    """Looks every minute, give or take, so that many processes do not do so at once."""

    def __init__(self, inbox: Inbox, retention: Retention, *, clock: Clock | None = None) -> None:
        self._inbox = inbox
        self._retention = retention
        self._clock = clock or SystemClock()
        self._task: asyncio.Task[None] | None = None
        self.deleted = 0  # events, since the start

    def start(self) -> None:
        self._task = asyncio.create_task(self._run())

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None:
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def tidy(self) -> int:
        """Delete what need not be kept now; return how many events. Raises: StorageError."""
        days = self._retention.days
        before = None if days is None else epoch_ms(self._clock.now()) - round(days * DAY_MS)
        count = await self._inbox.trim(before=before, keep_bytes=self._retention.bytes)
        self.deleted += count
        return count

    async def _run(self) -> None:
        while True:
            await asyncio.sleep(EVERY_S * random.uniform(0.5, 1.5))  # noqa: S311
            try:
                count = await self.tidy()
            except StorageError as exc:
                log.error("%s", exc)
            else:
                log.info("%d events were old enough to go", count)
