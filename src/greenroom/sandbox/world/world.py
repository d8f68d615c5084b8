"""The world one sandbox keeps: everything that can be reset, restored or moved in time."""

from __future__ import annotations

import copy
import random
from collections.abc import Mapping
from datetime import datetime
from functools import cache
from hashlib import blake2b
from typing import Any, Protocol

from greenroom import catalog
from greenroom.core import ids, well_known
from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import MovableClock, epoch_ms
from greenroom.core.errors import UnknownOperation
from greenroom.storage.records import Records
from greenroom.storage.transactions import Block

from .shares import Share

ACCOUNT_ID = well_known.ACCOUNT_ID


@cache
def _kind_of_time(event: str) -> str:
    """Return what the event is documented to have for ``event_ts``: milliseconds as ``integer``, a text as
    ``string``, or nothing of it."""
    try:
        documented = catalog.event(event).schema["properties"]
    except UnknownOperation:
        return "integer"
    return str(documented["event_ts"].get("type", "integer")) if "event_ts" in documented else ""


class Outbox(Protocol):
    """Takes an event inside the transaction that caused it."""

    def enqueue(self, event: str, envelope: dict[str, Any]) -> None:
        """Keep the event for every subscription that wants it."""


class World:
    """Records, clock, ids and news of one account.

    outbox is set by the sandbox; without one, events go nowhere. base_url: where the sandbox is reached, and
    what links in replies and events begin with.
    """

    def __init__(
        self,
        records: Records,
        clock: MovableClock,
        *,
        seed: str = "greenroom",
        account_id: str = ACCOUNT_ID,
        broadcast: Broadcast | None = None,
        base_url: str = "http://127.0.0.1:8787",
    ) -> None:
        self.records = records
        self.clock = clock
        self.account_id = account_id
        self.seed = seed
        self.broadcast = broadcast
        self.base_url = base_url
        self.outbox: Outbox | None = None
        self.master = self

    def account(self, account_id: str) -> World:
        """Return the world of a sub account, or this one for any other id.

        It has documents of its own and shares the clock, the ids and the outbox. master: the world it is in.
        """
        if account_id == self.account_id or self.master.records.get("account", account_id) is None:
            return self
        world = copy.copy(self.master)
        world.records, world.account_id = Share(self.master.records, account_id), account_id
        return world

    @property
    def owner_id(self) -> str:
        """The account owner's user id, whom ``me`` names; set_owner says who it is."""
        owner: str = self.records.meta("owner_id", "")
        return owner

    def set_owner(self, user_id: str) -> None:
        self.records.set_meta("owner_id", user_id)

    def now(self) -> datetime:
        """Return the world's time, aware, in UTC."""
        return self.clock.now()

    def now_text(self) -> str:
        """Return the world's time as Zoom writes it: ``iso(now())``."""
        return self.clock.now_text()

    def trace(self) -> tuple[int, int]:
        """Return another value after anything that makes an answer different: a write, or a look at the
        clock."""
        return self.master.records.changes, self.clock.looks

    def transaction(self, *, shared: bool = False) -> Block:
        """Everything the block does to the world, or nothing of it. shared: see ``Records.transaction``."""
        return self.records.transaction(shared=shared)

    # Ids: drawn from the seed and a counter kept in the records, so that they repeat and survive restarts.

    def new_id(self) -> str:
        """Return a 22-character id as users, rooms and locations have."""
        return ids.id_of(self._draw())

    def new_uuid(self) -> str:
        """Return a meeting instance's UUID, 24 characters of base64."""
        return ids.uuid_of(self._draw())

    def new_number(self, digits: int = 11) -> int:
        """Return a meeting number."""
        return ids.meeting_number_of(self._draw(), digits)

    def new_hex(self, n: int = 32) -> str:
        """Return n hexadecimal digits."""
        return self._draw().hex()[:n]

    def chance(self) -> random.Random:
        """Return a source of chance that repeats with the seed."""
        return random.Random(self._draw())  # noqa: S311 - repeatable on purpose

    def _draw(self) -> bytes:
        """Return 32 bytes that no draw before had, and that the same draw of a world with this seed has."""
        drawn = self.records.meta("ids_drawn", 0) + 1
        self.records.set_meta("ids_drawn", drawn)
        return blake2b(f"{self.seed}/{drawn}".encode(), digest_size=32).digest()

    # Consequences

    def emit(self, event: str, object: dict[str, Any], **payload: Any) -> None:
        """Announce an event: its envelope goes to the outbox in the same transaction.

        object: the payload's object. payload: more fields beside it, such as operator.
        """
        self.send(event, {"account_id": self.account_id, **payload, "object": object})

    def send(self, event: str, payload: dict[str, Any], top: Mapping[str, Any] | None = None) -> None:
        """Announce an event with the whole payload given. top: fields beside it, as download_token is."""
        if self.outbox is None:
            return
        kind = _kind_of_time(event)
        time = {"event_ts": self.now_text() if kind == "string" else self.clock.now_ms()} if kind else {}
        self.outbox.enqueue(event, {"event": event, **time, **(top or {}), "payload": payload})

    def at(self, when: datetime, kind: str, ref: str, body: dict[str, Any] | None = None) -> None:
        """Let the timer handlers of that kind run when the world's clock reaches a time."""
        self.records.schedule(epoch_ms(when), kind, ref, body)

    def cancel(self, kind: str, ref: str) -> None:
        """Forget the timers of that kind about ref."""
        self.records.unschedule(kind, ref)

    @property
    def is_watched(self) -> bool:
        """Whether anybody would hear what changed; working it out costs time."""
        return self.broadcast is not None and self.broadcast.is_watched

    def changed(self, topic: str, item: dict[str, Any]) -> None:
        """Tell whoever is watching, once the change is committed."""
        broadcast = self.broadcast
        if broadcast is not None and broadcast.is_watched:
            self.records.after_commit(lambda: broadcast.publish(topic, item))
