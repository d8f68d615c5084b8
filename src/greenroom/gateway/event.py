"""What the inbox keeps -> the event as handlers and flows see it."""

from __future__ import annotations

from greenroom.core.clock import from_epoch_ms
from greenroom.core.json import decode, mend
from greenroom.events.event import Event, made
from greenroom.storage.received import Delivery, Pending, Recorded


def from_delivery(delivery: Delivery, *, seq: int = 0, answer: dict[str, str] | None = None) -> Event:
    return made(
        delivery.payload,
        delivery.event,
        id=delivery.id,
        source=delivery.source,
        request_id=delivery.request_id,
        event_ts=delivery.event_ts,
        received_at=from_epoch_ms(delivery.received_at),
        body=delivery.body,
        kept_headers=delivery.headers,
        flags=delivery.flags,
        seq=seq,
        answer=answer,
    )


def from_recorded(recorded: Recorded) -> Event:
    return from_delivery(recorded.delivery, seq=recorded.seq)


def from_pending(pending: Pending) -> Event:
    """Return the event of a stored row; its body was JSON when it was accepted."""
    row = pending.stored
    return made(
        decode(mend(pending.body)),
        row.event,
        id=row.id,
        source=row.source,
        request_id=row.request_id,
        event_ts=row.event_ts,
        received_at=from_epoch_ms(row.received_at),
        body=pending.body,
        kept_headers=pending.headers,
        flags=row.flags,
        duplicates=row.duplicates,
        status=row.status,
        replays=row.replays,
        seq=row.seq,
    )
