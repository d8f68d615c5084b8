"""Lets clients measure the quality of a meeting, by ``POST /_sandbox/simulate`` with kind ``quality``."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import msgspec

from greenroom import catalog

from .. import engine
from ..registry import Request, Token, cause, simulation
from ..trigger import CannotCause
from ..world import happenings, measurements, sessions
from ..world.meetings import SORTS, Sort
from ..world.world import World

_SAMPLE = {
    "bitrate": "63 kbps",
    "latency": "134 ms",
    "jitter": "6 ms",
    "avg_loss": "0.0%",
    "max_loss": "0.0%",
}


class Quality(msgspec.Struct, tag_field="kind", tag="quality", forbid_unknown_fields=True):
    """Somebody's client measures something. participant: an e-mail address, a name or a user's id; empty for
    whoever came first. measured: by type, such as ``audio_input`` or ``audio_quality``, the details."""

    meeting: int | str
    measured: dict[str, dict[str, str]]
    participant: str = ""


@simulation("quality", Quality)
def measure(world: World, wish: Quality) -> dict[str, Any]:
    """Keep the measurements and announce them. Raises ValueError."""
    found = (happenings.find_live(world, sort, str(wish.meeting)) for sort in SORTS.values())
    session = next((one for one in found if one is not None), None)
    if session is None:
        raise ValueError(f"Meeting {str(wish.meeting)[:40]!r} has not started; start it first.")
    stay = _stay(world, session, wish.participant)
    for kind, details in wish.measured.items():
        measurements.measure(world, session, stay, kind, details)
    return {"ok": True, "uuid": session["uuid"], "participant_uuid": stay["participant_uuid"]}


def _stay(world: World, session: dict[str, Any], wanted: str) -> dict[str, Any]:
    there = [one for one in happenings.stays(world, session) if not one.get("leave_time")]
    for one in there:
        names = (one["user_email"], one["name"], one["id"])
        if not wanted or wanted.casefold() in (name.casefold() for name in names):
            return one
    raise ValueError(f"No such participant is there now: {wanted[:40]!r}.")


def _begin(world: World, sort: Sort) -> str:
    """Let the account's owner hold a new one; return its uuid."""
    token = Token("greenroom-trigger", world.owner_id, frozenset({"*"}))
    path, body = {"userId": world.owner_id}, {"topic": "Triggered", "type": sort.once}
    engine.serve(Request(catalog.operation(f"{sort.kind}s.create"), token, path, {}, body), world)
    made = world.records.list(sort.kind, newest_first=True, limit=1)[0].body
    sessions.arrive(world, sort, made, {"id": world.owner_id})
    return str(made["uuid"])


def _causing(kind: str) -> Callable[[World, dict[str, Any]], str]:
    def act(world: World, settings: dict[str, Any]) -> str:
        running = happenings.live(world, SORTS[kind])
        wanted = settings.get("meeting") or (running[0]["uuid"] if running else _begin(world, SORTS[kind]))
        try:
            measure(world, Quality(wanted, {"audio_input": _SAMPLE}))
        except ValueError as exc:
            raise CannotCause(str(exc)) from exc
        return f"A client in {kind} {wanted} measured the sound that it sends."

    return act


for _kind in SORTS:
    cause(f"{_kind}.participant_qos", "meeting")(_causing(_kind))
