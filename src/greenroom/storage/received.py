"""What an inbox takes in and gives out, and what every inbox promises."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol

import msgspec

from greenroom.core.clock import from_epoch_ms

RECORDED, RETRYING, DISPATCHED, FAILED = "recorded", "retrying", "dispatched", "failed"
"""An event's life: recorded, then dispatched; retrying while a consumer fails; failed once it gave up."""

MAX_PAGE = 1000


class Delivery(msgspec.Struct, frozen=True):
    """A verified webhook, ready to be recorded.

    id: derived from what makes the delivery unique, so the same delivery has the same id everywhere.
    event_ts, received_at: milliseconds since 1970; event_ts is None when the event carries no time.
    body: the bytes as received. payload: the whole envelope, decoded.
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


class Stored(msgspec.Struct, frozen=True):
    """A recorded event without its body. duplicates: further deliveries of it. replays: times run again."""

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

    def item(self) -> dict[str, Any]:
        """Return it as ``GET /api/events`` shows it, JSON-ready."""
        return {
            "id": self.id,
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
        }


class Recorded(msgspec.Struct, frozen=True):
    """The answer to record(): seq is the place in the order of receipt, 0 for a duplicate."""

    delivery: Delivery
    seq: int

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
        )


class Page(msgspec.Struct, frozen=True):
    """Events, newest first. next_cursor: where the next page starts, None after the last."""

    events: tuple[Stored, ...]
    next_cursor: str | None


class Pending(msgspec.Struct, frozen=True):
    """An event nobody has finished with, and its body."""

    stored: Stored
    body: bytes


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
    """How dispatching an event went so far."""

    seq: int
    status: str
    attempts: int
    error: str = ""


class Inbox(Protocol):
    """Where events are kept. Every method raises StorageError when the store can't be used."""

    async def open(self) -> None:
        """Make the store ready and its tables up to date. Safe to call twice and from many processes."""
        ...

    async def close(self) -> None:
        """Finish what is waiting to be written, then let go of the store."""
        ...

    def watch_commits(self, hear: Callable[[Sequence[Recorded]], None]) -> None:
        """Call hear after each commit with the new events, in order, on the event loop that recorded them."""
        ...

    async def record(self, delivery: Delivery) -> Recorded:
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
        request_id: str | None = None,
        source: str | None = None,
        status: str | None = None,
    ) -> Page:
        """Return events, newest first. event may hold ``*``. Raises ValueError for a foreign cursor."""
        ...

    async def get(self, event_id: str) -> Stored | None:
        """Return one event, None if there is none by that id."""
        ...

    async def body(self, event_id: str) -> bytes | None:
        """Return the exact bytes that were received."""
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

    async def pending(self, *, after: int, limit: int) -> Sequence[Pending]:
        """Return events past seq after that are neither dispatched nor failed, in order of receipt."""
        ...

    async def settle(self, settlement: Settlement) -> None:
        """Remember how dispatching went. May return before it is durable: dispatch is at least once."""
        ...

    async def reopen(self, event_id: str) -> Pending | None:
        """Make an event pending again and return it, None if there is none by that id."""
        ...


def iso_ms(epoch_ms: int) -> str:
    """Return ``2026-11-21T09:00:00.123Z``."""
    moment: datetime = from_epoch_ms(epoch_ms)
    return moment.strftime("%Y-%m-%dT%H:%M:%S.") + f"{epoch_ms % 1000:03d}Z"
