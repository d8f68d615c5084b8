"""Events filled from Zoom's reports of late: when Zoom delivers one after all, it is the same event."""

from __future__ import annotations

import asyncio
import logging
import re
from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from greenroom.core.clock import Clock, epoch_ms
from greenroom.core.errors import StorageError
from greenroom.core.json import decode, mend
from greenroom.storage.received import Delivery, Inbox

from .flags import FILLED

log = logging.getLogger(__name__)

LOOK_EVERY_S = 60.0
BEHIND_MS = 60_000
"""So far behind may other processes' clocks and commits be."""
REMEMBERED_MS = 3 * 3600 * 1000
"""After filling. Zoom's last try comes 85 minutes after its first."""
FRESH_MS = 6 * 3600 * 1000
"""What happened longer before it was filled, Zoom has given up. A recording may take hours to be ready."""
MAX_REMEMBERED = 20_000

Key = tuple[str, ...]


class _Known(NamedTuple):
    id: str
    filled_at: int


class Filled:
    """Knows the ids of events that were filled in the last hours, in this process and in others.

    An event from the webhook log has Zoom's request id and so the right id; of those from the reports nothing
    but what they are about can be compared. ids: empty unless something was filled.
    """

    def __init__(self, inbox: Inbox, clock: Clock) -> None:
        self._inbox, self._clock = inbox, clock
        self._looked_at = 0
        self._task: asyncio.Task[None] | None = None
        self.ids: dict[tuple[str, str, Key], _Known] = {}

    def add(self, delivery: Delivery) -> None:
        """Remember an event that is being filled."""
        if not delivery.request_id and _is_fresh(delivery.event_ts, delivery.received_at):
            self._add(delivery.source, delivery.event, delivery.payload, delivery.id, delivery.received_at)

    def known(self, delivery: Delivery) -> Delivery:
        """Return a delivery under the id it was filled by, as it is if it was not."""
        found = self.ids.get((delivery.source, delivery.event, key_of(delivery.payload)))
        return delivery if found is None else msgspec.structs.replace(delivery, id=found.id)

    async def start(self, every_s: float = LOOK_EVERY_S) -> None:
        """Look before the first delivery is taken, then now and again, on the running event loop."""
        await self._try()
        self._task = asyncio.create_task(self._watch(every_s))

    async def stop(self) -> None:
        task, self._task = self._task, None
        if task is not None and task.get_loop() is asyncio.get_running_loop():
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)

    async def look(self) -> None:
        """Add what others have filled since the last look, and forget what is old. Raises: StorageError."""
        now = epoch_ms(self._clock.now())
        since = max(self._looked_at - BEHIND_MS, now - REMEMBERED_MS)
        for one in await self._inbox.flagged(FILLED, since=since, limit=MAX_REMEMBERED):
            row = one.stored
            if not row.request_id and _is_fresh(row.event_ts, row.received_at):
                self._add(row.source, row.event, decode(mend(one.body)), row.id, row.received_at)
        self._looked_at = now
        for key, known in list(self.ids.items()):
            if known.filled_at < now - REMEMBERED_MS:
                self.ids.pop(key, None)

    def _add(self, source: str, event: str, envelope: Mapping[str, Any], id: str, filled_at: int) -> None:
        about = key_of(envelope)
        if about and all(about):  # with a gap in it, it could be several
            key = (source, event, about)
            self.ids.setdefault(key, _Known(id, filled_at))
            if len(self.ids) > MAX_REMEMBERED:
                self.ids.pop(next(iter(self.ids)), None)

    async def _watch(self, every_s: float) -> None:
        while True:
            await asyncio.sleep(every_s)
            await self._try()

    async def _try(self) -> None:
        try:
            await self.look()
        except StorageError as exc:
            log.warning("What was filled is not known now, and may be recorded again: %s", exc)


def key_of(envelope: Mapping[str, Any]) -> Key:
    """Return what is the same in an event and in what the reports tell about the same thing."""
    payload = envelope.get("payload")
    object = payload.get("object") if isinstance(payload, dict) else None
    if not isinstance(object, dict):
        return ()
    about = str(object.get("uuid") or object.get("id") or "")
    who = object.get("participant")
    if isinstance(who, dict):
        at = who.get("join_time") or who.get("leave_time") or ""
        return (about, str(who.get("user_id") or who.get("user_name") or ""), _second(at))
    if isinstance(logs := object.get("call_logs"), list) and logs and isinstance(logs[0], dict):
        return (str(logs[0].get("call_id") or ""),)
    if isinstance(data := object.get("sensor_data"), list) and data and isinstance(data[0], dict):
        return (about, str(object.get("device_id") or ""), _second(data[0].get("date_time")))
    return (about,)


def _second(at: Any) -> str:
    return re.sub(r"\.\d+", "", str(at or ""))


def _is_fresh(event_ts: int | None, filled_at: int) -> bool:
    return event_ts is not None and filled_at - event_ts < FRESH_MS
