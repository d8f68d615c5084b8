"""What the API does to meetings that run: recording, invitations, calls, AI Companion.

Source: Zoom API reference, "Use in-meeting controls", read 2026-02. 202 means accepted: what can't be done is
silently not done.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..registry import Problem, Reply, Request, behaviour
from ..world import meeting_calls, meetings, news, recordings, sessions
from ..world.world import World
from .operator import operator, user

_Act = Callable[[Request, World, dict[str, Any], dict[str, Any]], None]


@behaviour("meetings.live.control")
def control(request: Request, world: World) -> Reply:
    """Do what the method says to what runs. Raises Problem for an unknown meeting or method."""
    value = request.path["meetingId"]
    found = meetings.find_either(world, value)
    if found is None:
        raise Problem(404, 3001, f"Meeting {value} is not found or has expired.")
    method, params = request.fields.get("method", ""), request.fields.get("params") or {}
    act = _ACTS.get(method)
    if act is None:
        raise Problem(400, 300, f"Invalid method: {str(method)[:60]}.")
    session = sessions.live(world, found[1])
    if session is None:
        raise Problem(400, 300, "Meeting does not exist.")
    act(request, world, session, params)
    return Reply(request.operation.success_status)


def _start(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    if (session.get("recording") or {}).get("state") != "paused":
        recordings.start(world, session)


def _resume(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    if (session.get("recording") or {}).get("state") == "paused":
        recordings.start(world, session)


def _pause(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    recordings.pause(world, session)


def _stop(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    recordings.stop(world, session)


def _invite(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    """Ring at contacts. They answer through simulate; else it times out."""
    for contact in params.get("contacts", []):
        by_mail = world.records.find("user", "email", str(contact.get("email", "")).lower())
        person = user(world, contact.get("id", "")) or by_mail or {}
        email = contact.get("email") or person.get("email", "")
        called = {"email": email, "participant_user_id": person.get("id", "")}
        meeting_calls.ring(world, session, "invitation", called, operator(request, world))


def _call_phone(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    digits = "".join(c for c in str(params.get("phone_number", "")) if c in "0123456789")
    called = {"invitee_name": params.get("invitee_name", ""), "phone_number": digits or "0"}
    meeting_calls.ring(world, session, "phone", called, {})


def _call_room(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
    called = {"call_type": params.get("call_type", ""), "device_ip": params.get("device_ip", "")}
    inviter = user(world, request.token.user_id).get("display_name", "")
    meeting_calls.ring(world, session, "room", called, {}, inviter_name=inviter, message_id=world.new_hex(32))


def _change_waiting_room(
    request: Request, world: World, session: dict[str, Any], params: dict[str, Any]
) -> None:
    """Keep what the waiting room shows to whoever waits."""
    names = ("waiting_room_title", "waiting_room_description")
    session["waiting_room"] = {name: params[name] for name in names if name in params}
    sessions.store_session(world, session)


def _companion(word: str) -> _Act:
    def act(request: Request, world: World, session: dict[str, Any], params: dict[str, Any]) -> None:
        mode = params.get("ai_companion_mode", "all")
        parts = ("questions", "summary") if mode == "all" else (mode,)
        facts = {
            "host_id": session["host_id"],
            "meeting_number": session["shown_id"],
            "meeting_uuid": session["uuid"],
            "ai_companion": dict.fromkeys(parts, True),
        }
        news.tell(world, f"meeting.ai_companion_{word}", facts)

    return act


_ACTS: dict[str, _Act] = {
    "recording.start": _start,
    "recording.stop": _stop,
    "recording.pause": _pause,
    "recording.resume": _resume,
    "participant.invite": _invite,
    "participant.invite.callout": _call_phone,
    "participant.invite.room_system_callout": _call_room,
    "ai_companion.start": _companion("started"),
    "ai_companion.stop": _companion("stopped"),
    "ai_companion.disable": _companion("stopped"),
    "waiting_room.update": _change_waiting_room,
}


# Realtime media streams


@behaviour("meetings.live.update_rtms_status")
def update_rtms_status(request: Request, world: World) -> Reply:
    """Start or stop an app's stream. There is no signalling server, so the event's address is empty."""
    value, action = request.path["meetingId"], request.fields.get("action", "start")
    found = meetings.find_either(world, value)
    if found is None:
        raise Problem(404, 3001, f"Meeting does not exist: {value}.")
    session = sessions.live(world, found[1])
    if session is None:
        raise Problem(400, 3000, f"Meeting {value} has not started.")
    asked = request.fields.get("settings") or {}
    client, person = asked.get("client_id", ""), asked.get("participant_user_id") or request.token.user_id
    if action != "start" and client not in session.get("rtms", {}):
        text = f"Unable to '{action}' the RTMS app for user '{person}' because it has not been started."
        raise Problem(400, 13277, text)
    if action == "start":
        start_stream(world, session, client, person)
    elif action == "stop":
        stop_stream(world, session, client)
    return Reply(request.operation.success_status)


def start_stream(world: World, session: dict[str, Any], client: str, person: str) -> None:
    """Let an app have the media of a session; nothing happens when it has them already."""
    streams = session.setdefault("rtms", {})
    if client in streams:
        return
    streams[client] = world.new_hex(32)
    sessions.store_session(world, session)
    _tell_stream(world, session, streams[client], "started", {"operator_id": person, "server_urls": ""})


def interrupt_stream(world: World, session: dict[str, Any], client: str) -> None:
    """Cut an app's stream off; it is still the app's, which may take it up again."""
    _tell_stream(world, session, session["rtms"][client], "interrupted", {})


def stop_stream(world: World, session: dict[str, Any], client: str) -> None:
    stream = session["rtms"].pop(client)
    sessions.store_session(world, session)
    _tell_stream(world, session, stream, "stopped", {"stop_reason": 1})


def _tell_stream(world: World, session: dict[str, Any], stream: str, word: str, more: dict[str, Any]) -> None:
    payload = {f"{session['sort']}_uuid": session["uuid"], "rtms_stream_id": stream, **more}
    world.send(f"{session['sort']}.rtms_{word}", payload)
