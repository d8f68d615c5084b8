"""What administrators changed and who signed in: lines that reports tell, found by their time.

Kinds: ``operation_log`` and ``sign_in``, each found by its time; of each the last KEPT lines stay.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from greenroom.core.clock import iso
from greenroom.storage.records import Place

from .world import World

KEPT = 10_000
_PRUNE_EVERY = 100


def note_change(world: World, category: str, action: str, detail: str, operator: str) -> None:
    """Keep that somebody changed something. operator: an e-mail address."""
    line = {
        "time": iso(world.now()),
        "category_type": category,
        "action": action,
        "operation_detail": detail,
        "operator": operator,
    }
    _keep(world, "operation_log", line, of_category=f"{category}/{line['time']}")


def note_sign_in(world: World, email: str, *, is_out: bool = False, client_type: str = "Browser") -> None:
    """Keep that somebody signed in, or out. Address and version of the client are unknown here."""
    line = {
        "time": iso(world.now()),
        "email": email,
        "type": "Sign out" if is_out else "Sign in",
        "client_type": client_type,
    }
    _keep(world, "sign_in", line)


def lines(world: World, kind: str, since: date, until: date, category: str = "") -> Iterator[Place]:
    """Yield where the lines of the range stand, newest first. category: of changes, "" for all."""
    key, begin = ("of_category", f"{category}/") if category else ("at", "")
    low, high = begin + since.isoformat(), begin + (until + timedelta(days=1)).isoformat()
    return world.records.places(kind, key, low, high, newest_first=True)


def _keep(world: World, kind: str, line: dict[str, Any], **keys: str) -> None:
    count = world.records.meta(f"{kind}s", 0) + 1
    world.records.set_meta(f"{kind}s", count)
    world.records.put(kind, str(count), line, keys={"at": line["time"], **keys}, is_new=True)
    if count % _PRUNE_EVERY == 0:
        for row in world.records.list(kind, limit=max(0, world.records.count(kind) - KEPT)):
            world.records.delete(kind, row.id)
