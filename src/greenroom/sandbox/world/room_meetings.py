"""Zoom Rooms in meetings: one told to join a meeting of the world takes part in it like anybody else.

Its stay is a ``participant`` with the room's name and ``room_id``. Of a meeting that the world does not have
nothing is known but that the room is in it. Source: Zoom API reference, "Use Zoom Room controls", read
2026-02; that the room follows the rules of other participants is assumed.
"""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from . import meetings, rooms, sessions
from .world import World

_CAME = {
    sessions.IN_MEETING: "Joined the meeting {}.",
    sessions.IN_WAITING_ROOM: "Waits in the waiting room of the meeting {}.",
    sessions.WAITS_FOR_HOST: "Waits for the host of the meeting {}.",
}


def stay_of(world: World, room_id: str) -> dict[str, Any] | None:
    """Return the stay of a room that is in a meeting of the world, or waits for one; else None."""
    return world.records.find("participant", "room_now", room_id)


def stays(world: World, room_id: str, since: str, until: str) -> list[dict[str, Any]]:
    """Return the room's stays that began in the range, in order. since, until: ISO 8601, until excluded."""
    rows = world.records.span("participant", "room", f"{room_id}/{since}", f"{room_id}/{until}")
    return [row.body for row in rows]


def join(
    world: World, room: dict[str, Any], number: str, *, passcode: str = "", is_host: bool = False
) -> str:
    """Let the room join a meeting, from another one if it is in one; return what came of it.

    passcode: checked where one is given. is_host: the room takes the role of host, and so may start it.
    """
    found, stay = meetings.find_either(world, number), stay_of(world, room["id"])
    if found is not None and passcode and found[1].get("password") not in (None, "", passcode):
        return f"Did not join the meeting {number}: the passcode is wrong."
    if found is not None and stay is not None and stay["uuid"] == found[1]["uuid"]:
        if not is_host or stay["role"] == "host":
            return f"The meeting {number} is the one that the room is at already."
        if stay["status"] == sessions.IN_MEETING:
            sessions.change_role(world, world.records.get("session", stay["uuid"]) or {}, stay, "host")
            return f"Took the role of host in the meeting {number}."
    leave(world, room)
    text = _CAME[sessions.IN_MEETING]
    if found is not None:
        role = "host" if is_host else "attendee"
        who = {"name": rooms.name_of(room), "room_id": room["id"], "role": role}
        try:
            text = _CAME[sessions.arrive(world, *found, who)["status"]]
        except sessions.NotAllowed as exc:
            return f"Did not join the meeting {number}: {exc}"
    rooms.change_state(world, room["id"], meeting={"number": number, "since": iso(world.now())})
    return text.format(number)


def leave(world: World, room: dict[str, Any], reason: str = "", *, text: str = "Left the meeting.") -> bool:
    """Let the room leave the meeting it is in or waits for; return whether there was one.

    reason: as others are told. text: what the room's activity says of a meeting that is not the world's.
    """
    stay = stay_of(world, room["id"])
    session = world.records.get("session", stay["uuid"]) if stay else None
    if stay is not None and session is not None:
        sessions.leave(world, session, stay, reason)
        return True
    if stay is not None:
        _stop_waiting(world, stay)
    if not rooms.state_of(world, room["id"]).get("meeting"):
        return False
    rooms.end_meeting(world, room["id"], text)
    return True


def end(world: World, room: dict[str, Any]) -> bool:
    """Let the room end its meeting for everybody where it is the host, else leave; return as leave does."""
    stay = stay_of(world, room["id"])
    session = world.records.get("session", stay["uuid"]) if stay else None
    if stay is None or session is None or stay["role"] != "host":
        return leave(world, room, text="Left the meeting." if stay else "Ended the meeting.")
    sessions.end(world, session)
    return True


def _stop_waiting(world: World, stay: dict[str, Any]) -> None:
    """The host has not come yet; the meeting may even be gone."""
    found = meetings.find_either(world, stay["uuid"])
    if found is not None:
        sessions.stop_waiting(world, *found, stay)
    else:
        world.records.delete("participant", stay["participant_uuid"])
