"""What a call names, but is gone or in another account: refused in words of its own where there are some.

Source: Zoom API reference, errors of each operation, read 2026-02; documented; which of two texts is for
which case is assumed.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import users
from ..world.meetings import MEETING
from ..world.world import World
from .user_rules import home

_OF_MEETINGS = (
    "meetings.get_sip_uri",
    "meetings.live.control",
    "meetings.survey.delete",
    "meetings.survey.get",
    "meetings.survey.update",
    "meetings.tokens.get",
    "meetings.tokens.live_streaming",
    "meetings.tokens.local_archiving",
    "meetings.tokens.local_recording",
)
_OF_SESSIONS = ("recordings.recover", "reports.meeting", "reports.meeting_qa", "reports.webinar_qa")
_HOLDERS = ("meetings.templates.create", "users.virtual_backgrounds.delete")


# Gone


@refuses(r"^Meeting ID does not exist", *_OF_MEETINGS)
def was_deleted(request: Request, world: World) -> bool:
    """The others were never there: ``Meeting does not exist``."""
    return world.records.get(MEETING.trash, request.path["meetingId"]) is not None


@refuses(r"^User does not exist", *_OF_SESSIONS)
def has_no_host_any_more(request: Request, world: World) -> str | None:
    """Nobody is left who could show what a user held before being removed."""
    session = _session(request, world)
    is_gone = session is not None and world.records.get("user", session["host_id"]) is None
    return str(session["host_id"]) if session is not None and is_gone else None


def _session(request: Request, world: World) -> dict[str, Any] | None:
    value = next(reversed(request.path.values()))
    found = world.records.get("session", value)
    if found is not None or not value.isdecimal():
        return found
    rows = world.records.list("session", where={"ended": value}, newest_first=True, limit=1)
    return rows[0].body if rows else None


@refuses(r"^User does not exist", "workspaces.reservations.get")
def has_no_holder_any_more(request: Request, world: World) -> str | None:
    reservation = world.records.get("workspace_reservation", request.path["reservationId"]) or {}
    holder = reservation.get("user_id")
    return str(holder) if holder and world.records.get("user", holder) is None else None


# Nowhere, or in another account


@refuses(r"^User does not exist\.$", *_HOLDERS)
def is_nobody(request: Request, world: World) -> bool:
    """A user of another account is refused in other words: ``or does not belong to this account``."""
    return home(world, request.path["userId"]) == ""


@refuses(r"^Group does not exist\.$", "groups.delete")
def is_a_group_of_others(request: Request, world: World) -> bool:
    id = request.path["groupId"]
    if world.records.get("group", id) is not None:
        return False
    accounts = world.master.records.list("account")
    return any(world.master.account(row.id).records.get("group", id) is not None for row in accounts)


@refuses(r"roomUserId is invalid", "rooms.tags.assign", "rooms.tags.unassign")
def is_a_person(request: Request, world: World) -> bool:
    """The id names a user who is no room."""
    id = request.path["roomId"]
    return world.records.get("room", id) is None and world.records.get("user", id) is not None


@refuses(r"outside of your account for a meeting with continuous chat", "meetings.update", early=True)
def is_for_a_stranger_who_chats(request: Request, world: World) -> bool:
    """Who belongs to another account of the master cannot be in the chat that goes on after a meeting."""
    settings, wanted = request.fields.get("settings"), str(request.fields.get("schedule_for") or "")
    chat = settings.get("continuous_meeting_chat") if isinstance(settings, dict) else None
    has_chat = isinstance(chat, dict) and bool(chat.get("enable"))
    return has_chat and users.find(world, wanted) is None and home(world, wanted) != ""
