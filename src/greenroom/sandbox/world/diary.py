"""What administrators changed and who signed in: lines that reports tell, found by their day.

Kinds: ``operation_log`` and ``sign_in``, each with the look-up value ``day``.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

from greenroom.core.clock import iso

from . import happenings
from .world import World


def note_change(world: World, category: str, action: str, detail: str, operator: str) -> None:
    """Keep that somebody changed something. operator: an e-mail address."""
    line = {
        "time": iso(world.now()),
        "category_type": category,
        "action": action,
        "operation_detail": detail,
        "operator": operator,
    }
    _keep(world, "operation_log", line, category=category)


def note_sign_in(world: World, email: str, *, is_out: bool = False, client_type: str = "Browser") -> None:
    """Keep that somebody signed in, or out. Address and version of the client are unknown here."""
    line = {
        "time": iso(world.now()),
        "email": email,
        "type": "Sign out" if is_out else "Sign in",
        "client_type": client_type,
    }
    _keep(world, "sign_in", line)


def lines(world: World, kind: str, since: date, until: date, category: str = "") -> Iterator[dict[str, Any]]:
    """Yield what was noted in the range, oldest first. category: of changes, "" for all."""
    only = {"category": category} if category else {}
    for day in happenings.days(since, until):
        for row in world.records.list(kind, where={"day": day.isoformat(), **only}):
            yield row.body


def _keep(world: World, kind: str, line: dict[str, Any], **keys: str) -> None:
    count = world.records.meta(f"{kind}s", 0) + 1
    world.records.set_meta(f"{kind}s", count)
    world.records.put(kind, str(count), line, keys={"day": line["time"][:10], **keys})
