"""Record what was missed while no gateway ran, as far as Zoom's REST API can tell."""

from __future__ import annotations

from collections import Counter
from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core.clock import epoch_ms
from greenroom.core.errors import GreenroomError, StorageError, UnreadableEvent
from greenroom.core.json import decode, encode, mend
from greenroom.storage.received import MAX_PAGE, Inbox, Page

from .filled import Key, key_of
from .past import SECTIONS, Past, undelivered

if TYPE_CHECKING:
    from greenroom.connections.zoom import AsyncZoom

    from .receive import Receiver

WEBHOOK_LOG = "webhook log"
LOG_REACHES_BACK = timedelta(days=7)
NEARBY_MS = 6 * 3600 * 1000
"""Events that are so much older than the gap are compared with what is found, too."""


class Filling(msgspec.Struct, frozen=True):
    """What came of it: counts by event's name. recorded: new ones, or those that would be. known: those that
    were there. unanswered: what could not be asked, and why."""

    recorded: Counter[str]
    known: Counter[str]
    unanswered: dict[str, str]

    def item(self) -> dict[str, Any]:
        """Return it as ``POST /api/events/fill`` shows it, JSON-ready."""
        return {
            "recorded": dict(self.recorded.most_common()),
            "known": dict(self.known.most_common()),
            "unanswered": self.unanswered,
        }


class Filler:
    """Asks Zoom what happened and records what is missing, oldest source of truth first.

    The webhook log has Zoom's own bytes and request ids, so an event of it has the same id as a delivery that
    Zoom repeats. What the reports tell is compared with the events in the inbox by what it is about.
    """

    def __init__(self, receiver: Receiver, inbox: Inbox, zoom: AsyncZoom, source: str, is_dry: bool) -> None:
        self._receiver, self._inbox, self._zoom = receiver, inbox, zoom
        self._source, self._is_dry = source, is_dry
        self._met: dict[str, set[Key]] = {}  # keys in the inbox, by event's name
        self._read_to: dict[str, int] = {}  # up to which place in the order of receipt, by event's name
        self._done: set[str] = set()
        self._result = Filling(Counter(), Counter(), {})

    async def fill(self, since: datetime, until: datetime) -> Filling:
        """Fill from since on, before until. Raises: StorageError; what Zoom refuses is in the result."""
        now = self._receiver.clock.now()
        oldest = max(since, now - LOG_REACHES_BACK) if until > now - LOG_REACHES_BACK else since
        await self._try(WEBHOOK_LOG, self._undelivered(oldest, until))
        past = Past(self._zoom, since, until)
        for name, section in SECTIONS.items():
            await self._try(name, self._missing(section(past), epoch_ms(since)))
        return self._result

    async def _try(self, name: str, found: AsyncIterator[tuple[bytes, str]]) -> None:
        try:
            async for body, request_id in found:
                await self._record(body, request_id)
        except StorageError:
            raise
        except (GreenroomError, KeyError, ValueError) as exc:
            said = f"the answer has no {exc}" if isinstance(exc, KeyError) else str(exc)
            self._result.unanswered[name] = said if isinstance(exc, GreenroomError) else f"Unreadable: {said}"

    async def _record(self, body: bytes, request_id: str) -> None:
        try:
            delivery = self._receiver.fills.known(self._receiver.filled(self._source, body, request_id))
        except UnreadableEvent:  # the log may hold a check of the address, cut or left out
            return
        if delivery.id in self._done:
            return
        self._done.add(delivery.id)
        if delivery.event in self._met:
            self._met[delivery.event].add(key_of(delivery.payload))
        if await self._inbox.get(delivery.id) is not None:
            self._result.known[delivery.event] += 1
            return
        if not self._is_dry:
            self._receiver.fills.add(delivery)  # first: Zoom may deliver it while it is being recorded
            await self._inbox.record(delivery)
        self._result.recorded[delivery.event] += 1

    async def _undelivered(self, since: datetime, until: datetime) -> AsyncIterator[tuple[bytes, str]]:
        async for body, request_id in undelivered(self._zoom, since, until):
            yield body, request_id

    async def _missing(
        self, found: AsyncIterator[dict[str, Any]], since_ms: int
    ) -> AsyncIterator[tuple[bytes, str]]:
        async for envelope in found:
            event = envelope["event"]
            if event not in self._met:
                await self._meet_old(event, since_ms - NEARBY_MS)
            if key_of(envelope) not in self._met[event]:
                await self._meet_new(event)
            if key_of(envelope) in self._met[event]:
                self._result.known[event] += 1
            else:
                yield encode(envelope), ""

    async def _meet_old(self, event: str, since_ms: int) -> None:
        """Learn what events of that name in the inbox are about, newest first, as far back as since."""
        self._met[event], self._read_to[event] = set(), 0
        cursor: str | None = None
        while True:
            page = await self._inbox.list(limit=MAX_PAGE, cursor=cursor, event=event, source=self._source)
            await self._meet(page)
            newest = max((one.event_ts or one.received_at for one in page.events), default=0)
            cursor = page.next_cursor
            if cursor is None or newest < since_ms:
                return

    async def _meet_new(self, event: str) -> None:
        """Learn of those that came since: Zoom delivers while its reports are read."""
        is_more = True
        while is_more:
            after = self._read_to[event]
            page = await self._inbox.list(limit=MAX_PAGE, event=event, source=self._source, after=after)
            await self._meet(page)
            is_more = len(page.events) == MAX_PAGE

    async def _meet(self, page: Page) -> None:
        for one in page.events:
            self._read_to[one.event] = max(self._read_to[one.event], one.seq)
            body = await self._inbox.body(one.id)
            if body is not None:
                self._met[one.event].add(key_of(decode(mend(body))))
