"""Reads that were asked before: their answers, good until something is written.

What a read shows comes from the records and the world's clock and from nowhere else. So an answer for which
nobody wrote and nobody looked at the clock is the same again for as long as the records are.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from . import pipeline
from .registry import Problem

if TYPE_CHECKING:
    from .pipeline import Call, Raw
    from .world.world import World

MOST = 512
"""Answers; with more of them everything begins anew."""
LONGEST_BYTES = 65_536
"""A longer answer is not remembered."""

Lines = tuple[tuple[str, str], ...]
Key = tuple[str, str, str]


class Made(NamedTuple):
    """An answer as it is sent. operation, app: what was called, and by whom, as far as that is known."""

    status: int
    headers: Lines
    body: bytes
    operation: str
    app: str


class Repeats:
    """Remembers for one world."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._known: dict[Key, tuple[Call, Made]] = {}
        self._changes = -1

    def find(self, raw: Raw) -> Made | None:
        """Return the answer to a call that may still be made: its token is good, its rate limit has room. The
        usual way tells those who may not call why."""
        if raw.method != "GET" or raw.body:
            return None
        records = self._world.records
        if records.changes != self._changes:
            self._known.clear()
            self._changes = records.changes
        known = self._known.get(_key(raw))
        if known is None or records.is_pending:
            return None
        call, made = known
        try:
            pipeline.authenticate(call)
            pipeline.limit_rate(call)
        except Problem:
            return None
        return made

    def keep(self, call: Call, made: Made) -> None:
        """Remember an answer, if it would be the same again."""
        trace, raw = call.trace, call.raw
        if trace is None or trace != call.world.trace() or trace[0] != self._changes:
            return
        if raw.method == "GET" and made.status == 200 and not raw.body and len(made.body) <= LONGEST_BYTES:
            if len(self._known) >= MOST:
                self._known.clear()
            self._known[_key(raw)] = call, made


def _key(raw: Raw) -> Key:
    return raw.path, raw.query, raw.headers.get("authorization", "")
