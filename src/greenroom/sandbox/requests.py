"""What was asked of the sandbox, newest first: enough to follow an integration, and no secret."""

from __future__ import annotations

from collections import deque
from datetime import datetime
from itertools import islice
from typing import TYPE_CHECKING, Any, NamedTuple

from greenroom.core.clock import iso

if TYPE_CHECKING:
    from .world.world import World

KEPT = 2_000
_SECRET_NAMES = ("token", "secret", "code", "verifier", "password", "access")


class Entry(NamedTuple):
    """One answered call. at: the world's time; received_at: this machine's; ms: how long it took."""

    at: datetime
    received_at: datetime
    method: str
    path: str
    query: str
    operation: str
    status: int
    ms: float
    app: str
    tracking_id: str


class RequestLog:
    """The last KEPT calls, in memory: it says what just happened and is not part of the world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._entries: deque[Entry] = deque(maxlen=KEPT)

    def note(self, entry: Entry) -> None:
        """Keep a call and tell whoever is watching."""
        self._entries.append(entry)
        broadcast = self._world.broadcast
        if broadcast is not None and broadcast.is_watched:
            broadcast.publish("request", _shown(entry))

    def list(self, limit: int = 100) -> list[dict[str, Any]]:
        """Return the latest calls, newest first."""
        return [_shown(entry) for entry in islice(reversed(self._entries), limit)]

    def clear(self) -> None:
        """Forget them all."""
        self._entries.clear()


def _shown(entry: Entry) -> dict[str, Any]:
    """Return the call JSON-ready, without secrets."""
    received_at = entry.received_at.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    shown = {
        "at": iso(entry.at),
        "received_at": received_at,
        "ms": round(entry.ms, 3),
        "query": redacted(entry.query),
    }
    return {**entry._asdict(), **shown}


def redacted(query: str) -> str:
    """Return the query string with ``***`` for values whose name sounds secret.

    >>> redacted("grant_type=refresh_token&refresh_token=eyJ0&next_page_token=x")
    'grant_type=refresh_token&refresh_token=***&next_page_token=x'
    """
    if not query:
        return ""
    return "&".join(_redacted(pair) for pair in query.split("&"))


def _redacted(pair: str) -> str:
    name, equals, _ = pair.partition("=")
    lower = name.lower()
    if lower != "next_page_token" and any(word in lower for word in _SECRET_NAMES):
        return f"{name}{equals}***"
    return pair
