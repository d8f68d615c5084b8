"""Deliveries as Zoom makes them, and an inbox in memory's place that fails on demand."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from greenroom.core.errors import StorageError
from greenroom.core.json import encode
from greenroom.core.secrets import Secret
from greenroom.core.signing import sign
from greenroom.gateway.receive import Raw
from greenroom.storage.received import Page, Pending, Recorded, Rejection
from tests.waiting import soon

SECRET = Secret("greenroom_example_secret")

ALERT: dict[str, Any] = {
    "event": "zoomroom.alert",
    "event_ts": 1_739_923_528_123,
    "payload": {"account_id": "a", "object": {"id": "room-1", "issue": "none"}},
}
SCHEMA = {
    "type": "object",
    "required": ["payload"],
    "properties": {"payload": {"type": "object", "required": ["account_id"]}},
}


def knows(event: str) -> dict[str, Any] | None:
    """A catalog that knows the events of zoomroom."""
    return SCHEMA if event.startswith("zoomroom.") else None


def alert(**changes: Any) -> dict[str, Any]:
    return {**ALERT, "event_ts": round(time.time() * 1000), **changes}


def signed(
    body: bytes | dict[str, Any],
    *,
    request_id: str = "",
    secret: Secret = SECRET,
    age_s: float = 0,
    source: str = "default",
) -> Raw:
    """Return a delivery signed age_s seconds ago."""
    raw = body if isinstance(body, bytes) else encode(body)
    stamp = int(time.time() - age_s)
    headers = {"x-zm-signature": sign(raw, secret, stamp), "x-zm-request-timestamp": str(stamp)}
    if request_id:
        headers["x-zm-request-id"] = request_id
    return Raw(source, headers, raw)


class BrokenInbox:
    """An inbox whose disk is full."""

    async def record(self, delivery: Any) -> Recorded:
        raise StorageError("Can't write to the inbox: database or disk is full.")

    async def reject(self, rejection: Rejection) -> None:
        raise StorageError("Can't write to the inbox: database or disk is full.")

    async def list(self, **filters: Any) -> Page:
        raise StorageError("Can't use the inbox: disk I/O error.")

    async def flagged(self, flag: str, **filters: Any) -> Sequence[Pending]:
        raise StorageError("Can't use the inbox: disk I/O error.")

    is_shared = False

    async def open(self) -> None: ...

    async def close(self) -> None: ...

    def watch_commits(self, hear: Callable[..., None]) -> None: ...

    def watch_work(self, hear: Callable[..., None]) -> None: ...

    def hand_over(self, worker: str | None, takes: Callable[[str], bool]) -> None: ...


until = soon
