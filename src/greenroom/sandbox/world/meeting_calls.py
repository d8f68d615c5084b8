"""Calls out of a meeting: contacts are invited, telephones and room systems ring, until somebody answers.

A ``meeting_call`` is one that rings; its parent is the session's uuid. The sandbox's people answer through
simulate; nobody answering is a miss.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any, Literal

from greenroom.storage.records import Timer

from ..registry import on_timer
from . import news, sessions
from .world import World

Answer = Literal["accepted", "rejected", "missed", "failed"]
Kind = Literal["invitation", "phone", "room"]

RINGS = timedelta(seconds=60)
"""Until a call counts as missed. Assumed."""
_EVENTS = {
    "invitation": "meeting.invitation_",
    "phone": "meeting.participant_phone_callout_",
    "room": "meeting.participant_room_system_callout_",
}
_OTHER_REASON = 0


def ring(
    world: World,
    session: dict[str, Any],
    kind: Kind,
    called: dict[str, Any],
    who: dict[str, str],
    **more: Any,
) -> None:
    """Begin to ring. called: as events name them; who: operator and operator_id; more: of the events."""
    id = world.new_hex(16)
    call = {"id": id, "uuid": session["uuid"], "kind": kind, "called": called, "who": who, "more": more}
    world.records.put("meeting_call", id, call, parent=session["uuid"])
    world.at(world.now() + RINGS, "meeting.call_missed", id)
    _tell(world, session, call, "dispatched" if kind == "invitation" else "ringing")


def find(world: World, session: dict[str, Any], name: str) -> dict[str, Any] | None:
    """Return the call that rings at this e-mail address, number, address or name; any for an empty one."""
    for row in world.records.list("meeting_call", parent=session["uuid"]):
        if not name or name in [str(value) for value in row.body["called"].values()]:
            return row.body
    return None


def answer(world: World, session: dict[str, Any], call: dict[str, Any], how: Answer) -> None:
    """End the ringing; who accepts comes in."""
    world.records.delete("meeting_call", call["id"])
    world.cancel("meeting.call_missed", call["id"])
    if call["kind"] == "invitation":
        _tell(world, session, call, "timeout" if how in ("missed", "failed") else how)
    else:
        _tell(world, session, call, "missed" if how == "failed" and call["kind"] == "phone" else how)
    if how == "accepted":
        sort, gathering = sessions.gathering_of(world, session)
        called = call["called"]
        name = called.get("invitee_name") or called.get("device_ip") or ""
        who = {"email": called.get("email", ""), "id": called.get("participant_user_id", ""), "name": name}
        sessions.arrive(world, sort, gathering, who | {"role": "attendee"}, is_called=True)


@on_timer("meeting.call_missed")
def miss(timer: Timer, world: World) -> None:
    call = world.records.get("meeting_call", timer.ref)
    session = world.records.get("session", call["uuid"]) if call else None
    if call is not None and session is not None:
        answer(world, session, call, "missed")


def _tell(world: World, session: dict[str, Any], call: dict[str, Any], word: str) -> None:
    facts = sessions.facts_of(session, participant=call["called"], reason_type=_OTHER_REASON, **call["more"])
    news.tell(world, _EVENTS[call["kind"]] + word, facts, **call["who"])
