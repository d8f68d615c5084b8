"""Breakout rooms of a session: who goes into one, and who comes back."""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from . import news, sessions
from .world import World


def break_out(world: World, session: dict[str, Any], person: dict[str, Any], *, is_back: bool) -> None:
    """Let somebody into a breakout room, or back out of it. The sandbox has one room per session."""
    if is_back == (person.get("breakout_room_uuid") is None):
        raise sessions.NotAllowed(f"{person['name']} is {'not ' if is_back else ''}in a breakout room.")
    room = person.pop("breakout_room_uuid", None) or session.setdefault(
        "breakout_room_uuid", world.new_uuid()
    )
    if not is_back:
        person["breakout_room_uuid"] = room
    sessions.store_participant(world, person)
    sessions.store_session(world, session)
    now = iso(world.now())
    shown = sessions.told(world, person, leave_time=now, join_time=now, parent_user_id=person["user_id"])
    event = f"meeting.participant_{'left' if is_back else 'joined'}_breakout_room"
    news.tell(world, event, sessions.facts_of(session, participant=shown, breakout_room_uuid=room))
