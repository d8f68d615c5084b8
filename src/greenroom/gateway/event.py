"""The event as handlers and flows see it."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import msgspec

from greenroom.core.clock import from_epoch_ms
from greenroom.core.json import decode
from greenroom.storage.received import RECORDED, Delivery, Pending, Recorded

from .identity import URL_VALIDATION


class Event(msgspec.Struct, frozen=True):
    """A verified webhook.

    id: the same for every delivery of the same event. event: its name, ``zoomroom.sensor_data``.
    event_ts: milliseconds since 1970, None when Zoom gave none. received_at: aware, UTC.
    payload: the whole envelope (``payload["payload"]["object"]`` is Zoom's object).
    body: the bytes as received. flags: what is unusual about it, see ``flags.py``.
    duplicates: further deliveries so far. replays: how often somebody asked to run it again.
    seq: its place in the order of receipt, 0 when it is not recorded.
    answer: for ``endpoint.url_validation``, the JSON that must be sent back; else None.
    """

    id: str
    source: str
    event: str
    request_id: str
    event_ts: int | None
    received_at: datetime
    payload: dict[str, Any]
    body: bytes
    flags: tuple[str, ...] = ()
    duplicates: int = 0
    status: str = RECORDED
    replays: int = 0
    seq: int = 0
    answer: dict[str, str] | None = None

    @property
    def object(self) -> dict[str, Any]:
        """``payload.object`` of the envelope, empty when there is none."""
        inner = self.payload.get("payload")
        found = inner.get("object") if isinstance(inner, dict) else None
        return found if isinstance(found, dict) else {}

    @property
    def is_challenge(self) -> bool:
        return self.event == URL_VALIDATION


def from_delivery(delivery: Delivery, *, seq: int = 0, answer: dict[str, str] | None = None) -> Event:
    return Event(
        id=delivery.id,
        source=delivery.source,
        event=delivery.event,
        request_id=delivery.request_id,
        event_ts=delivery.event_ts,
        received_at=from_epoch_ms(delivery.received_at),
        payload=delivery.payload,
        body=delivery.body,
        flags=delivery.flags,
        seq=seq,
        answer=answer,
    )


def from_recorded(recorded: Recorded) -> Event:
    return from_delivery(recorded.delivery, seq=recorded.seq)


def from_pending(pending: Pending) -> Event:
    """Return the event of a stored row; its body was JSON when it was accepted."""
    row = pending.stored
    return Event(
        id=row.id,
        source=row.source,
        event=row.event,
        request_id=row.request_id,
        event_ts=row.event_ts,
        received_at=from_epoch_ms(row.received_at),
        payload=decode(pending.body),
        body=pending.body,
        flags=row.flags,
        duplicates=row.duplicates,
        status=row.status,
        replays=row.replays,
        seq=row.seq,
    )
