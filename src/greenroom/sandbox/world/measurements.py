"""What clients measure of a meeting's quality, kept with each stay as ``qos``; nothing is measured by itself.

Source: Zoom API reference, "Meeting participant QoS", read 2026-02; documented.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any

from greenroom import catalog
from greenroom.core.clock import iso

from . import news, sessions
from .world import World

LEVELS = ("good", "fair", "poor", "bad")
"""Of quality, the best first."""
JUDGED = {"audio_quality": "audio", "video_quality": "video", "as_quality": "screen_share"}
"""Type of measurement -> what the quality dashboard counts it as."""


@cache
def types() -> tuple[str, ...]:
    """Return the types of measurement that the event documents."""
    schema = catalog.event("meeting.participant_qos").schema
    for name in ("payload", "object", "participant", "qos"):
        schema = schema["properties"][name]
    return tuple(schema["items"]["properties"]["type"]["enum"])


def measure(
    world: World, session: dict[str, Any], stay: dict[str, Any], kind: str, details: dict[str, str]
) -> None:
    """Keep what somebody's client measured just now, and announce it. Raises ValueError for another type."""
    if kind not in types():
        raise ValueError(f"A measurement's type is one of {', '.join(types())}; got {kind[:40]!r}.")
    if details.get("quality", "good") not in LEVELS:
        raise ValueError(f"quality is one of {', '.join(LEVELS)}.")
    one = {"date_time": iso(world.now()), "type": kind, "details": details}
    stay.setdefault("qos", []).append(one)
    sessions.store_participant(world, stay)
    about = {
        "email": stay["user_email"],
        "participant_user_id": stay["id"],
        "user_id": stay["user_id"],
        "qos": [one],
    }
    facts = {"uuid": session["uuid"], "id": session["shown_id"], "participant": about}
    news.tell(world, f"{session['sort']}.participant_qos", facts)


def by_time(stay: dict[str, Any]) -> list[dict[str, Any]]:
    """Return what was measured, one entry per time: ``date_time`` and the details by their type."""
    found: dict[str, dict[str, Any]] = {}
    for one in stay.get("qos", []):
        entry = found.setdefault(one["date_time"], {"date_time": one["date_time"]})
        entry[one["type"]] = one["details"]
    return list(found.values())


def judgements(stays: list[dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """Yield what each stay's latest judgements say: ``audio``, ``good``."""
    for stay in stays:
        latest = {one["type"]: one["details"].get("quality") for one in stay.get("qos", [])}
        for kind, quality in latest.items():
            if kind in JUDGED and quality:
                yield JUDGED[kind], quality


def worst(stays: list[dict[str, Any]]) -> dict[str, str]:
    """Return the worst quality that anybody had, by what it is of. That a session has it: assumed."""
    found: dict[str, str] = {}
    for of, quality in judgements(stays):
        found[of] = max(found.get(of, quality), quality, key=LEVELS.index)
    return found
