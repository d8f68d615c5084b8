"""What an inbox takes in and gives out, and what every inbox promises."""

from __future__ import annotations

from collections.abc import Callable, Collection, Coroutine, Sequence
from datetime import datetime
from typing import Any, Protocol

import msgspec

from greenroom.core.clock import from_epoch_ms

from .meter import Meter

RECORDED, RETRYING, DISPATCHED, FAILED = "recorded", "retrying", "dispatched", "failed"
"""An event's life: recorded, then dispatched; retrying while a consumer fails; failed once it gave up."""

MAX_PAGE = 1000
MAX_COUNTED = 100_000
"""A count of waiting events stops there: how much too many there are is not worth reading them all."""
LEASE_S = 15.0
"""How long a dispatching process may be silent before others take over what it claimed, seconds."""


class Delivery(msgspec.Struct, frozen=True):
    """A verified webhook, ready to be recorded.

    id: derived from what makes the delivery unique, so the same delivery has the same id everywhere.
    event_ts, received_at: milliseconds since 1970; event_ts is None when the event carries no time.
    body: the bytes as received. payload: the whole envelope, decoded.
    object: what the event is about, the same for all events about it; empty when it names nothing.
    headers: those worth forwarding, as a JSON object; empty when there were none.
    """

    id: str
    source: str
    event: str
    request_id: str
    event_ts: int | None
    received_at: int
    body: bytes
    body_sha256: str
    flags: tuple[str, ...]
    payload: dict[str, Any]
    object: str = ""
    headers: str = ""


class Stored(msgspec.Struct, frozen=True):
    """A recorded event without its body.

    duplicates: further deliveries of it. replays: times run again. claimed_by: the dispatching process that
    has it in hand, if any. next_attempt_at: when it may be taken, ms since 1970 by the store's clock.
    unfinished: names of the handlers that have yet to succeed, one a line; empty for all.
    """

    seq: int
    id: str
    source: str
    event: str
    request_id: str
    event_ts: int | None
    received_at: int
    body_sha256: str
    size_bytes: int
    status: str
    flags: tuple[str, ...]
    duplicates: int = 0
    attempts: int = 0
    error: str = ""
    replays: int = 0
    object: str = ""
    claimed_by: str = ""
    next_attempt_at: int = 0
    unfinished: str = ""

    def item(self) -> dict[str, Any]:
        """Return it as ``GET /api/events`` shows it, JSON-ready."""
        return {
            "id": self.id,
            "seq": self.seq,
            "source": self.source,
            "event": self.event,
            "request_id": self.request_id,
            "event_ts": self.event_ts,
            "received_at": iso_ms(self.received_at),
            "body_sha256": self.body_sha256,
            "size_bytes": self.size_bytes,
            "status": self.status,
            "flags": list(self.flags),
            "duplicates": self.duplicates,
            "attempts": self.attempts,
            "error": self.error,
            "replays": self.replays,
            "object": self.object,
            "claimed_by": self.claimed_by,
            "next_attempt_at": iso_ms(self.next_attempt_at) if self.status == RETRYING else None,
        }


class Recorded(msgspec.Struct, frozen=True):
    """The answer to record(): seq is the place in the order of receipt, 0 for a duplicate.

    claimed_by: the process that has it in hand from the start, see ``Inbox.hand_over``.
    """

    delivery: Delivery
    seq: int
    claimed_by: str = ""

    @property
    def is_duplicate(self) -> bool:
        return self.seq == 0

    def stored(self) -> Stored:
        """Return the row as it is right after recording."""
        d = self.delivery
        return Stored(
            seq=self.seq,
            id=d.id,
            source=d.source,
            event=d.event,
            request_id=d.request_id,
            event_ts=d.event_ts,
            received_at=d.received_at,
            body_sha256=d.body_sha256,
            size_bytes=len(d.body),
            status=RECORDED,
            flags=d.flags,
            object=d.object,
            claimed_by=self.claimed_by,
        )


class Filter(msgspec.Struct, frozen=True):
    """Which events: all that is given must hold.

    event: a name, ``*`` standing for anything. since, until: of receipt, milliseconds since 1970, the first
    included, the last not. ids: any of these. after: behind this place in the order of receipt.
    """

    event: str | None = None
    source: str | None = None
    status: str | None = None
    since: int | None = None
    until: int | None = None
    ids: tuple[str, ...] | None = None
    after: int | None = None


class Page(msgspec.Struct, frozen=True):
    """Events, newest first; with ``after`` in the filter, oldest first. next_cursor: where the next page
    starts, None after the last."""

    events: tuple[Stored, ...]
    next_cursor: str | None


class Pending(msgspec.Struct, frozen=True):
    """An event nobody has finished with, its body and headers as in Delivery."""

    stored: Stored
    body: bytes
    headers: str = ""


class Unfinished(msgspec.Struct, frozen=True):
    """How many events wait for their first attempt or have it now, for another one, and were given up; free
    and claimed ones are counted up to MAX_COUNTED each."""

    pending: int
    retrying: int
    failed: int


class Rejection(msgspec.Struct, frozen=True):
    """A delivery that was refused. reason: a short stable word. detail: one line. likely: a word for the
    mistake behind it, empty when none shows. None of them holds a secret."""

    id: str
    source: str
    reason: str
    received_at: int
    detail: str = ""
    likely: str = ""

    def item(self) -> dict[str, Any]:
        """Return it as ``GET /api/rejections`` shows it, JSON-ready."""
        return {
            "id": self.id,
            "source": self.source,
            "reason": self.reason,
            "received_at": iso_ms(self.received_at),
            "detail": self.detail,
            "likely": self.likely,
        }


ANSWERED = "answered"
"""What became of a challenge that passed."""


class Challenge(msgspec.Struct, frozen=True):
    """One ``endpoint.url_validation``. outcome: ANSWERED, or the reason it was refused for."""

    id: str
    source: str
    received_at: int
    outcome: str

    @property
    def is_ok(self) -> bool:
        return self.outcome == ANSWERED

    def item(self) -> dict[str, Any]:
        """Return it as ``GET /api/challenges`` shows it, JSON-ready."""
        return {
            "id": self.id,
            "source": self.source,
            "received_at": iso_ms(self.received_at),
            "ok": self.is_ok,
            "outcome": self.outcome,
        }


class Settlement(msgspec.Struct, frozen=True):
    """How dispatching an event went.

    For RETRYING: pause_ms until the next attempt; unfinished as in Stored.
    """

    seq: int
    status: str
    attempts: int
    error: str = ""
    pause_ms: int = 0
    unfinished: str = ""


class Inbox(Protocol):
    """Where events are kept. Every method raises StorageError when the store can't be used.

    Dispatching: a process joins as a worker, claims events, settles them, and says every few seconds that it
    is alive. What a worker had claimed when it fell silent is free for the others.
    """

    @property
    def is_shared(self) -> bool:
        """Whether other processes are expected to dispatch from it too."""
        ...

    @property
    def meter(self) -> Meter:
        """What recording came to in this process."""
        ...

    async def open(self) -> None:
        """Make the store ready and its tables up to date. Safe to call twice and from many processes."""
        ...

    async def close(self) -> None:
        """Finish what is waiting to be written, then let go of the store."""
        ...

    def watch_commits(self, hear: Callable[[Sequence[Recorded]], None]) -> None:
        """Call hear after each commit with the new events, in order, on the event loop that recorded them."""
        ...

    def watch_work(self, hear: Callable[[], None]) -> None:
        """Call hear when another process may have left something to claim; not every store can tell."""
        ...

    def record(self, delivery: Delivery) -> Coroutine[Any, Any, Recorded]:
        """Return once the delivery would survive a crash; a duplicate is counted and adds nothing."""
        ...

    async def reject(self, rejection: Rejection) -> None:
        """Keep a refusal for study, when there is time for it; only the newest ones stay."""
        ...

    async def list(
        self,
        *,
        limit: int = 50,
        cursor: str | None = None,
        event: str | None = None,
        ids: tuple[str, ...] | None = None,
        source: str | None = None,
        status: str | None = None,
        since: int | None = None,
        until: int | None = None,
        after: int | None = None,
    ) -> Page:
        """Return events, newest first, with after oldest first; filters as in Filter.

        Raises ValueError for a foreign cursor.
        """
        ...

    async def get(self, event_id: str) -> Stored | None:
        """Return one event, None if there is none by that id."""
        ...

    async def body(self, event_id: str) -> bytes | None:
        """Return the exact bytes that were received."""
        ...

    async def headers(self, event_id: str) -> str | None:
        """Return the headers it came with, as in Delivery."""
        ...

    async def flagged(self, flag: str, *, since: int, limit: int) -> Sequence[Pending]:
        """Return events with flag received from since on (milliseconds since 1970), oldest first; of more
        than limit the newest."""
        ...

    async def count(self, where: Filter) -> int:
        """Return how many events match."""
        ...

    async def rejections(self, *, limit: int = 100) -> tuple[Rejection, ...]:
        """Return refusals, newest first."""
        ...

    async def note_challenge(self, challenge: Challenge) -> None:
        """Keep a challenge; of each source only the newest that passed and the newest that failed stay."""
        ...

    async def challenges(self, *, limit: int = 100, source: str | None = None) -> tuple[Challenge, ...]:
        """Return challenges, newest first."""
        ...

    async def check(self) -> None:
        """Commit a change that leaves nothing behind. Raises: StorageError when that is not possible."""
        ...

    async def unfinished(self) -> Unfinished:
        """Return how many events wait for handlers, are tried again, and were given up."""
        ...

    async def join(self, worker: str, lease_s: float) -> None:
        """Let worker claim events, for lease_s seconds from now unless it renews."""
        ...

    async def renew(self, worker: str, lease_s: float, holding: Collection[int]) -> bool:
        """Say that worker is alive and has just these events in hand; False when it had been given up.

        Frees what silent workers had claimed, and what was claimed for this one without its knowledge (the
        answer to a commit can get lost).
        """
        ...

    async def leave(self, worker: str) -> None:
        """Free all that worker has claimed, and forget it."""
        ...

    def hand_over(self, worker: str | None, takes: Callable[[str], bool]) -> None:
        """Record new events as claimed by worker from the start, if takes(name); None: as free."""
        ...

    async def claim(self, worker: str, limit: int, ordered: Sequence[str] = ()) -> Sequence[Pending]:
        """Take up to limit free events whose time has come, the longest waiting first.

        ordered: patterns of events to be handled one at a time per object. Of these, an event stays where it
        is while another about the same object is claimed, or is unfinished and has an earlier event_ts (or,
        with the same, was received earlier).
        """
        ...

    async def settle(self, worker: str, settlements: Sequence[Settlement]) -> None:
        """Remember how dispatching went and free the events, unless worker has lost its claim on them."""
        ...

    async def reopen(self, event_id: str) -> Pending | None:
        """Make an event free to be claimed again and return it, None if there is none by that id."""
        ...

    async def reopen_many(self, where: Filter, *, only_unfinished: bool = False) -> int:
        """Reopen all events that match, batch by batch from the newest; return how many.

        only_unfinished: for the handlers that failed alone, which is no replay.
        """
        ...

    async def trim(self, *, before: int | None, keep_bytes: int | None) -> int:
        """Delete dispatched events, the oldest first, in small batches; return how many.

        Those received before (milliseconds since 1970), then as many as all bodies exceed keep_bytes by.
        """
        ...


def iso_ms(epoch_ms: int) -> str:
    """Return ``2026-11-21T09:00:00.123Z``."""
    moment: datetime = from_epoch_ms(epoch_ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{epoch_ms % 1000:03d}Z"
