"""Which deliveries there are, newest first: those in the records, and from memory those nobody wanted."""

from __future__ import annotations

import re
from fnmatch import fnmatchcase
from typing import Any, NamedTuple

from greenroom.storage.records import Records

from .unheard import Place, Unheard

STATUSES = ("pending", "retrying", "delivered", "failed", "unsubscribed")
_CURSOR = re.compile(r"([0-9]{1,18})\.([0-9]{1,18})")


class Wanted(NamedTuple):
    """Which are asked for. event: a name, or a pattern with ``*``; empty for all. status: of STATUSES, empty
    for all. is_sent: only those to a subscription."""

    event: str = ""
    status: str = ""
    is_sent: bool = False


class Page(NamedTuple):
    """Deliveries as they are kept. next_cursor: where the next page starts, None behind the last."""

    deliveries: list[dict[str, Any]]
    next_cursor: str | None


def page(records: Records, unheard: Unheard, wanted: Wanted, limit: int, cursor: str = "") -> Page:
    """Return up to limit deliveries from cursor on. Raises: ValueError for a cursor that no page gave."""
    before = None
    if cursor:
        if not (place := _CURSOR.fullmatch(cursor)):
            raise ValueError(f"{cursor[:40]!r} is no cursor; take the next_cursor of the page before.")
        before = int(place[1]), int(place[2])
    found = latest(records, unheard, wanted, limit + 1, before)
    shown = found[:limit]
    return Page([one for _, one in shown], "{}.{}".format(*shown[-1][0]) if len(found) > limit else None)


def latest(
    records: Records, unheard: Unheard, wanted: Wanted, limit: int | None = None, before: Place | None = None
) -> list[tuple[Place, dict[str, Any]]]:
    """Return deliveries with their places, newest first. before: only those older than this place."""
    where = {key: value for key, value in (("event", wanted.event), ("status", wanted.status)) if value}
    if wanted.is_sent:
        where["to"] = "somebody"
    is_pattern = "*" in wanted.event
    if is_pattern:
        del where["event"]
    after = before[0] + (before[1] > 0) if before else 0
    rows = records.list(
        "delivery", where=where, newest_first=True, after=after, limit=None if is_pattern else limit
    )
    found = [((row.seq, 0), row.body) for row in rows]
    if is_pattern:
        found = [one for one in found if fnmatchcase(one[1]["event"], wanted.event)]
    if not wanted.is_sent and wanted.status in ("", "unsubscribed"):
        found = sorted([*unheard.latest(wanted.event, limit, before), *found], key=_place, reverse=True)
    return found[:limit]


def _place(one: tuple[Place, dict[str, Any]]) -> Place:
    return one[0]
