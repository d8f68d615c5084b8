"""What a room's controls do besides check-in: sound, camera, sharing, meetings.

Where the room has a state for it, the state changes; otherwise the room's activity says what was asked.
Source: Zoom API reference, "Use Zoom Room controls", read 2026-02.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from greenroom.core.clock import iso, parse_iso

from ..registry import Problem
from ..world import bookings, room_meetings, rooms, signage
from ..world.world import World

_SIMPLE: dict[str, tuple[dict[str, Any], str]] = {
    "zoomroom.mute": ({"muted": True}, "The microphone is muted."),
    "zoomroom.unmute": ({"muted": False}, "The microphone is on."),
    "zoomroom.video_mute": ({"video_muted": True}, "The camera is off."),
    "zoomroom.video_unmute": ({"video_muted": False}, "The camera is on."),
    "zoomroom.meeting_accept": ({}, "Accepted the incoming meeting."),
    "zoomroom.meeting_decline": ({}, "Declined the incoming meeting."),
    "zoomroom.share_content_start": ({"sharing": True}, "Began to share content."),
    "zoomroom.share_content_stop": ({"sharing": False}, "Stopped sharing content."),
    "zoomroom.alarm_start": ({"alarm": True}, "The alarm sounds."),
    "zoomroom.alarm_stop": ({"alarm": False}, "The alarm is off."),
}
_MOST_INVITED = 10
_IN_NO_MEETING = "The room is in no meeting."


def perform(world: World, room: dict[str, Any], method: str, params: dict[str, Any]) -> None:
    """Carry out one method. Raises Problem 400/300 for an unknown method or parameters that make no sense."""
    if method in _SIMPLE:
        changes, text = _SIMPLE[method]
        rooms.change_state(world, room["id"], **changes)
    elif method in _WITH_PARAMS:
        text = _WITH_PARAMS[method](world, room, params)
    else:
        raise Problem(400, 300, "Invalid parameters.")
    is_taken = bool(rooms.state_of(world, room["id"]).get("meeting")) or method == "zoomroom.restart"
    if is_taken and signage.playing(world, room["id"]):
        signage.stop(world, room)
    if text:
        rooms.note(world, room["id"], method.removeprefix("zoomroom."), text)


def _volume(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    level = params.get("volume_level")
    if not isinstance(level, int) or isinstance(level, bool) or not 0 <= level <= 100:
        raise _invalid()
    if not rooms.state_of(world, room["id"]).get("meeting"):
        return f"Volume {level} was ignored: the room is in no meeting."
    rooms.change_state(world, room["id"], volume=level)
    return f"The volume is {level}."


def _switch(name: str, word: str) -> Callable[[World, dict[str, Any], dict[str, Any]], str]:
    def switch(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
        device_id = _text(params, name)
        known = {row.id for row in world.records.list("device", parent=room["id"])}
        if device_id not in known:
            raise Problem(400, 300, f"Device does not exist: {device_id}.")
        if not rooms.state_of(world, room["id"]).get("meeting"):
            return f"Switching the {word} was ignored: the room is in no meeting."
        rooms.change_state(world, room["id"], **{word: device_id})
        return f"Switched the {word}."

    return switch


def _join(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    number = params.get("meeting_number")
    if not isinstance(number, str) or (number and not number.isdigit()):
        raise _invalid()
    return room_meetings.join(
        world,
        room,
        number or str(world.new_number()),
        passcode=str(params.get("passcode") or ""),
        is_host=params.get("make_zoom_room_host") is True,
    )


def _leave(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    return "" if room_meetings.leave(world, room) else _IN_NO_MEETING


def _end(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    return "" if room_meetings.end(world, room) else _IN_NO_MEETING


def _restart(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    room_meetings.leave(world, room)
    return "The room restarted."


def _invite(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    ids = params.get("user_ids")
    if (
        not isinstance(ids, list)
        or not 1 <= len(ids) <= _MOST_INVITED
        or not all(isinstance(i, str) for i in ids)
    ):
        raise _invalid()
    return f"Invited {len(ids)} {'person' if len(ids) == 1 else 'people'} to the meeting."


def _join_third_party(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    if not params.get("event_id"):
        join_type = params.get("join_type")
        needed = {"url": "join_url", "meeting_id": "third_party_meeting_id", "sip": "sip_address"}
        if join_type not in needed or not params.get(needed[join_type]):
            raise _invalid()
        if join_type != "sip" and params.get("meeting_source_type") not in ("MS_TEAMS", "GOOGLE_MEET"):
            raise _invalid()
    room_meetings.leave(world, room)
    rooms.change_state(world, room["id"], meeting={"number": "", "since": iso(world.now())})
    told = ("join_url", "meeting_source_type", "passcode", "sip_address", "third_party_meeting_id")
    given = {name: params[name] for name in told if params.get(name)}
    attempt = {"room_id": room["id"], "join_time": iso(world.now()), **given}
    world.emit("zoomroom.thirdparty_meeting_attempted", attempt)
    return "Joined a meeting of another service."


def _schedule(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    topic, start, minutes = _meeting(params)
    calendar = rooms.calendar_of(world, room)
    if calendar is None:
        return f"“{topic}” was not scheduled: the room has no calendar."
    try:
        bookings.refuse_overlap(world, room, start, minutes)
    except bookings.Occupied as taken:
        return f"“{topic}” was not scheduled: {taken}"
    bookings.create(world, room, title=topic, organizer=calendar.email, starts_at=start, minutes=minutes)
    return f"Scheduled “{topic}” for {iso(start)}."


def _cancel(world: World, room: dict[str, Any], params: dict[str, Any]) -> str:
    """Cancel the booking that has this topic, start and duration: the method knows no id."""
    topic, start, minutes = _meeting(params)
    for booking in rooms.bookings_of(world, room["id"]):
        length = parse_iso(booking["booked_until"]) - parse_iso(booking["starts_at"])
        same = booking["title"] == topic and booking["starts_at"] == iso(start)
        if same and length.total_seconds() == minutes * 60 and booking["status"] == "confirmed":
            bookings.change(world, booking, status="cancelled")
            return f"Cancelled “{topic}”."
    return f"Nothing cancelled: no meeting “{topic}” of {minutes} minutes starts at {iso(start)}."


def _meeting(params: dict[str, Any]) -> tuple[str, datetime, int]:
    """Return topic, start and minutes. A start without an offset is read in ``timezone``."""
    topic, minutes = _text(params, "meeting_topic"), params.get("duration")
    if (
        len(topic) > 200
        or not isinstance(minutes, int)
        or isinstance(minutes, bool)
        or not 0 < minutes <= 1440
    ):
        raise _invalid()
    try:
        start = datetime.fromisoformat(_text(params, "start_time"))
        if start.tzinfo is None:
            start = start.replace(tzinfo=ZoneInfo(_text(params, "timezone")))
        return topic, parse_iso(start.isoformat()), minutes
    except (ValueError, ZoneInfoNotFoundError, OverflowError) as exc:
        raise _invalid() from exc


def _text(params: dict[str, Any], name: str) -> str:
    value = params.get(name)
    if not isinstance(value, str) or not value:
        raise _invalid()
    return value


def _invalid() -> Problem:
    return Problem(400, 300, "Invalid parameters.")


_WITH_PARAMS: dict[str, Callable[[World, dict[str, Any], dict[str, Any]], str]] = {
    "zoomroom.volume_level": _volume,
    "zoomroom.switch_camera": _switch("cameraId", "camera"),
    "zoomroom.switch_microphone": _switch("microphoneId", "microphone"),
    "zoomroom.switch_speaker": _switch("speakerId", "speaker"),
    "zoomroom.restart": _restart,
    "zoomroom.meeting_join": _join,
    "zoomroom.meeting_leave": _leave,
    "zoomroom.meeting_end": _end,
    "zoomroom.meeting_invite": _invite,
    "zoomroom.meeting_schedule": _schedule,
    "zoomroom.meeting_cancel": _cancel,
    "zoomroom.thirdparty_meeting_join": _join_third_party,
}
