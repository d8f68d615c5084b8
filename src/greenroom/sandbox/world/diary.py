"""What administrators changed and who signed in: lines that reports tell, found by their time.

Two logs, ``operation_log`` and ``sign_in``; of each the last KEPT lines stay, and for a while some before.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from functools import partial
from typing import Any

from greenroom.storage.lines import Line

from .world import World

KEPT = 10_000
_TRIM_EVERY = 500


def note_change(world: World, category: str, action: str, detail: str, operator: str) -> None:
    """Keep that somebody changed something. operator: an e-mail address."""
    line = {
        "time": world.now_text(),
        "category_type": category,
        "action": action,
        "operation_detail": detail,
        "operator": operator,
    }
    _keep(world, "operation_log", line, category)


def note_sign_in(world: World, email: str, *, is_out: bool = False, client_type: str = "Browser") -> None:
    """Keep that somebody signed in, or out. Address and version of the client are unknown here."""
    line = {
        "time": world.now_text(),
        "email": email,
        "type": "Sign out" if is_out else "Sign in",
        "client_type": client_type,
    }
    _keep(world, "sign_in", line)


def lines(world: World, kind: str, since: date, until: date, category: str = "") -> Iterator[Line]:
    """Yield the lines of the range, newest first. category: of changes, "" for all."""
    low, high = since.isoformat(), (until + timedelta(days=1)).isoformat()
    return world.records.lines(kind, low, high, topic=category)


def _keep(world: World, kind: str, line: dict[str, Any], topic: str = "") -> None:
    number = world.records.add_line(kind, line["time"], line, topic=topic)
    if number % _TRIM_EVERY == 0:
        world.records.after_commit(partial(_trim, world))


def _trim(world: World) -> None:
    for kind in ("operation_log", "sign_in"):
        world.records.trim_lines(kind, KEPT)
