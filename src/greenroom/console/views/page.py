"""The whole page as one model."""

from __future__ import annotations

import shlex
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, tzinfo
from typing import Any

from . import rooms as room_views
from .feed import feed
from .timeline import timeline
from .times import moment, span, zone

Items = Sequence[Mapping[str, Any]]


def page(
    building: Mapping[str, Any] | None,
    *,
    events: Items,
    runs: Items,
    requests: Items,
    connection: Mapping[str, str],
    words: str = "",
    state: str = "",
) -> dict[str, Any]:
    """Return what page.html prints.

    building: as ``GET /_sandbox/rooms`` answers, or None without a sandbox. words, state: narrow the rooms.
    """
    about = (building or {}).get("building") or {}
    where = zone(about.get("timezone"))
    now = moment((building or {}).get("now")) or datetime.now(UTC)
    return {
        "building": about.get("name") or "",
        "has_sandbox": building is not None,
        "clock": _clock((building or {}).get("clock") or {}, now, where),
        "account": connection.get("ZOOM_ACCOUNT_ID", ""),
        "rooms": _rooms((building or {}).get("rooms") or [], now, where, words, state),
        "feed": feed(events, requests, runs, where),
        "exports": [{"name": name, "value": shlex.quote(value)} for name, value in connection.items()],
    }


def _rooms(every: Items, now: datetime, where: tzinfo, words: str, state: str) -> dict[str, Any]:
    state = state if state in room_views.STATES else ""
    chosen = room_views.matching(every, words, state)
    shown = chosen[: room_views.MOST_CARDS]
    return {
        "total": len(every),
        "found": len(chosen),
        "summary": room_views.summary(every),
        "words": words,
        "state": state,
        "cards": [room_views.card(room, now, where) for room in shown],
        "timeline": timeline(shown, now, where),
    }


def _clock(clock: Mapping[str, Any], now: datetime, where: tzinfo) -> dict[str, Any]:
    local = now.astimezone(where)
    offset_s = float(clock.get("offset_s") or 0)
    is_frozen = bool(clock.get("frozen"))
    return {
        "now": now.isoformat(),
        "time": local.strftime("%H:%M:%S"),
        "date": f"{local:%a} {local.day} {local:%b %Y}",
        "zone": getattr(where, "key", "UTC"),
        "is_frozen": is_frozen,
        "note": _pace(offset_s, is_frozen),
    }


def _pace(offset_s: float, is_frozen: bool) -> str:
    """Return how the world's clock stands to this machine's."""
    if is_frozen:
        return "standing still"
    if abs(offset_s) < 1:
        return "in step with this machine"
    return f"{span(abs(offset_s))} {'ahead of' if offset_s > 0 else 'behind'} this machine"
