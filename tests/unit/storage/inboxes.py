"""Inboxes to test, and what to put into them."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar

from greenroom.storage.received import Delivery, Inbox, Pending, Rejection

T = TypeVar("T")
Store = Callable[[], Inbox]
"""Each call gives another inbox on the same store, as another process would have."""


def with_inbox(store: Store, work: Callable[[Any], Awaitable[T]]) -> T:
    async def run() -> T:
        inbox = store()
        await inbox.open()
        try:
            return await work(inbox)
        finally:
            await inbox.close()

    return asyncio.run(run())


def delivery(number: int, **changes: Any) -> Delivery:
    fields: dict[str, Any] = {
        "id": f"evt_{number}",
        "source": "default",
        "event": "zoomroom.alert",
        "request_id": f"r{number}",
        "event_ts": 1_739_923_528_123,
        "received_at": 1_739_923_528_500,
        "body": f"body {number}".encode(),
        "body_sha256": "0" * 64,
        "flags": ("late", "unknown_event"),
        "payload": {},
    }
    return Delivery(**{**fields, **changes})


def refusal(number: int) -> Rejection:
    return Rejection(f"rej_{number}", "default", "bad_signature", number)


async def claimed(inbox: Inbox, limit: int = 100, worker: str = "w", *ordered: str) -> Sequence[Pending]:
    """Let worker join, if need be, and claim."""
    if not await inbox.renew(worker, 60, range(10_000)):
        await inbox.join(worker, 60)
    return await inbox.claim(worker, limit, ordered)


def names(found: Sequence[Pending]) -> list[str]:
    return [one.stored.id for one in found]
