"""What ``greenroom trigger`` does for events of meetings, webinars and recordings: the very thing, by calling
the API and by letting people come and go."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from greenroom.core import well_known
from greenroom.core.clock import iso
from greenroom.storage.records import Timer

from ..registry import cause
from ..trigger import do, there
from ..world import meetings, recordings, sessions, summaries
from ..world.meetings import MEETING, SORTS, Sort
from ..world.world import World
from .meeting_play import Action, Meeting, Person, play

_GUEST = Person(email="guest@example.com", name="Guest")
_Play = Callable[[World, dict[str, Any]], str]


def planned(world: World, sort: Sort, settings: dict[str, Any], **rules: Any) -> dict[str, Any]:
    """Return the meeting asked for, else a new one of an hour's length that begins in ten minutes."""
    wanted = settings.get("meeting")
    if wanted:
        return there(meetings.find(world, sort, str(wanted)), sort.kind, wanted)
    start = iso(world.now() + timedelta(minutes=10))
    body = {"topic": "Triggered", "type": sort.once, "start_time": start, "duration": 60, "settings": rules}
    made = do(world, f"{sort.kind}s.create", {"userId": world.owner_id}, body)
    kept = meetings.find(world, sort, made["id"])
    assert kept is not None
    return kept


def act_in(world: World, gathering: dict[str, Any], action: Action, who: Person | None = None) -> None:
    play(world, Meeting(meeting=gathering["id"], action=action, participant=who))


def _started(world: World, settings: dict[str, Any]) -> dict[str, Any]:
    gathering = planned(world, MEETING, settings)
    act_in(world, gathering, "start")
    return gathering


def _path(sort: Sort, gathering: dict[str, Any]) -> dict[str, str]:
    return {sort.param: str(gathering["id"])}


def said(gathering: dict[str, Any], *steps: str) -> str:
    """Return what was done to a meeting, in a line."""
    done = ", ".join(step.replace("_", " ") for step in steps)
    return f"“{gathering['topic']}” ({gathering['id']}): {done}."


def recorded(world: World) -> dict[str, Any]:
    """Record a new meeting, let processing be over at once, and return the meeting."""
    gathering = planned(world, MEETING, {})
    for action in ("start", "record_start", "end"):
        act_in(world, gathering, action)
    world.cancel("recording.complete", gathering["uuid"])
    recordings.complete(Timer(0, 0, "recording.complete", gathering["uuid"], {}), world)
    return gathering


def summarized(world: World) -> dict[str, Any]:
    """Hold a new meeting, have its summary written at once, and return the meeting."""
    gathering = planned(world, MEETING, {}, auto_start_meeting_summary=True)
    for action in ("start", "end"):
        act_in(world, gathering, action)
    world.cancel("meeting.summarize", gathering["uuid"])
    summaries.write(Timer(0, 0, "meeting.summarize", gathering["uuid"], {}), world)
    return gathering


# One function per story; each event of the story is its cause


def _changed(sort: Sort, what: str) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = planned(world, sort, settings)
        path = _path(sort, gathering)
        if what == "updated":
            topic = f"{gathering['topic']}, moved on"
            do(world, f"{sort.kind}s.update", path, {"topic": topic})
        if what in ("deleted", "recovered"):
            do(world, f"{sort.kind}s.delete", path)
        if what == "recovered":
            do(world, f"{sort.kind}s.update_status", path, {"action": "recover"})
        return said(gathering, what)

    return act


def _attended(sort: Sort, *actions: Action, **rules: Any) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = planned(world, sort, settings, **rules)
        for action in actions:
            is_host = action in ("start", "end") or action.startswith(("record_", "share_"))
            who = Person(id=gathering["host_id"]) if action.startswith("share_") else None
            act_in(world, gathering, action, who if is_host else _GUEST)
        return said(gathering, *actions)

    return act


def _joined(sort: Sort) -> _Play:
    """Let somebody join: the host, who starts it, or a guest where it runs already."""

    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = planned(world, sort, settings)
        is_live = sessions.live(world, gathering) is not None
        act_in(world, gathering, "join" if is_live else "start", _GUEST if is_live else None)
        return said(gathering, "a guest joined" if is_live else "the host joined")

    return act


def _registered(sort: Sort, action: str) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = planned(world, sort, settings, approval_type=1)
        path = _path(sort, gathering)
        person = {"email": "guest@example.com", "first_name": "Guest"}
        made = do(world, f"{sort.kind}s.registrants.add", path, person)
        if action:
            body = {"action": action, "registrants": [{"id": made["registrant_id"]}]}
            do(world, f"{sort.kind}s.registrants.update_status", path, body)
        return said(gathering, "register", *([action] if action else []))

    return act


def _recorded(*operations: str) -> _Play:
    """Record a meeting and call the operations on the recording."""

    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = recorded(world)
        for name in operations:
            _on_recording(world, gathering["uuid"], name)
        return said(gathering, "recorded", *operations)

    return act


def _on_recording(world: World, uuid: str, name: str) -> None:
    path = {"meetingId": uuid, "meetingUUID": uuid}
    if name == "rename":
        do(world, "recordings.settings.update", path, {"topic": "Renamed"})
    elif name in ("approve", "deny"):
        row = world.records.list("registrant", parent=f"recording/{uuid}")[0]
        body = {"action": name, "registrants": [{"id": row.id}]}
        do(world, "recordings.registrants.update_status", path, body)
    elif name == "register":
        do(world, "recordings.settings.update", path, {"approval_type": 1})
        do(world, "recordings.registrants.add", path, {"email": "guest@example.com", "first_name": "Guest"})
    elif name == "recover":
        do(world, "recordings.recover", path, {"action": "recover"})
    else:
        do(world, "recordings.delete", path, action=name)


def _controlled(method: str, **params: Any) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = _started(world, settings)
        body = {"method": method, "params": params}
        do(world, "meetings.live.control", _path(MEETING, gathering), body)
        return said(gathering, "start", method)

    return act


def _streamed(*actions: str) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = _started(world, settings)
        for action in actions:
            do(world, "meetings.livestream.update_status", _path(MEETING, gathering), {"action": action})
        return said(gathering, "start", *(f"live stream {action}" for action in actions))

    return act


def _called(answer: Action, method: str, **params: Any) -> _Play:
    """Call somebody out of a meeting and let them answer."""

    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = _started(world, settings)
        body = {"method": method, "params": params}
        do(world, "meetings.live.control", _path(MEETING, gathering), body)
        act_in(world, gathering, answer)
        return said(gathering, "start", method, answer)

    return act


def _summarized(times_deleted: int) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = summarized(world)
        for _ in range(times_deleted):
            do(world, "meetings.summaries.delete", {"meetingId": gathering["uuid"]})
        return said(gathering, "ended", "summarized", *(["summary deleted"] * times_deleted))

    return act


def _rtms(*actions: str) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = _started(world, settings)
        for action in actions:
            body = {"action": action, "settings": {"client_id": well_known.CLIENT_ID}}
            do(world, "meetings.live.update_rtms_status", _path(MEETING, gathering), body)
        return said(gathering, "start", *(f"real-time media {action}" for action in actions))

    return act


def _purged(sort: Sort) -> _Play:
    def act(world: World, settings: dict[str, Any]) -> str:
        gathering = planned(world, sort, {})
        do(world, f"{sort.kind}s.delete", _path(sort, gathering))
        timer = Timer(0, 0, "meeting.purge", str(gathering["id"]), {"kind": sort.kind})
        meetings.purge(timer, world)
        return said(gathering, "deleted", "purged")

    return act


_INVITE: dict[str, Any] = {"method": "participant.invite", "contacts": [{"email": "ben@example.com"}]}
_PHONE: dict[str, Any] = {
    "method": "participant.invite.callout",
    "invitee_name": "Guest",
    "phone_number": "5550100",
}
_SYSTEM: dict[str, Any] = {
    "method": "participant.invite.room_system_callout",
    "call_type": "h323",
    "device_ip": "192.0.2.1",
}
_STORIES: dict[str, _Play] = {
    "meeting.invitation_accepted": _called("call_accepted", **_INVITE),
    "meeting.invitation_rejected": _called("call_rejected", **_INVITE),
    "meeting.invitation_timeout": _called("call_missed", **_INVITE),
    "meeting.participant_joined_breakout_room": _attended(MEETING, "start", "join", "join_breakout"),
    "meeting.participant_left_breakout_room": _attended(
        MEETING, "start", "join", "join_breakout", "leave_breakout"
    ),
    "meeting.rtms_started": _rtms("start"),
    "meeting.rtms_stopped": _rtms("start", "stop"),
    "meeting.participant_joined_waiting_room": _attended(MEETING, "start", "join", waiting_room=True),
    "meeting.participant_admitted": _attended(MEETING, "start", "join", "admit", waiting_room=True),
    "meeting.participant_left_waiting_room": _attended(MEETING, "start", "join", "leave", waiting_room=True),
    "meeting.participant_put_in_waiting_room": _attended(MEETING, "start", "join", "put_in_waiting_room"),
    "meeting.participant_jbh_waiting": _attended(MEETING, "join"),
    "meeting.participant_jbh_waiting_left": _attended(MEETING, "join", "start"),
    "meeting.participant_jbh_joined": _attended(MEETING, "join", join_before_host=True),
    "meeting.live_streaming_started": _streamed("start"),
    "meeting.live_streaming_stopped": _streamed("start", "stop"),
    "meeting.invitation_dispatched": _controlled(**_INVITE),
    "meeting.ai_companion_started": _controlled("ai_companion.start"),
    "meeting.ai_companion_stopped": _controlled("ai_companion.stop"),
    "meeting.participant_phone_callout_ringing": _controlled(**_PHONE),
    "meeting.participant_room_system_callout_ringing": _controlled(**_SYSTEM),
    "recording.started": _attended(MEETING, "start", "record_start"),
    "recording.paused": _attended(MEETING, "start", "record_start", "record_pause"),
    "recording.resumed": _attended(MEETING, "start", "record_start", "record_pause", "record_resume"),
    "recording.stopped": _attended(MEETING, "start", "record_start", "record_stop"),
}
_answers: tuple[Action, ...] = ("call_accepted", "call_rejected", "call_missed", "call_failed")
for _answer in _answers:
    _word = _answer.removeprefix("call_")
    if _word != "failed":
        _STORIES[f"meeting.participant_phone_callout_{_word}"] = _called(_answer, **_PHONE)
    _STORIES[f"meeting.participant_room_system_callout_{_word}"] = _called(_answer, **_SYSTEM)
for _sort in SORTS.values():
    _kind = _sort.kind
    for _what in ("created", "updated", "deleted"):
        _STORIES[f"{_kind}.{_what}"] = _changed(_sort, _what)
    _STORIES[f"{_kind}.permanently_deleted"] = _purged(_sort)
    _STORIES[f"{_kind}.started"] = _attended(_sort, "start")
    _STORIES[f"{_kind}.ended"] = _attended(_sort, "start", "end")
    _STORIES[f"{_kind}.participant_joined"] = _joined(_sort)
    _STORIES[f"{_kind}.participant_left"] = _attended(_sort, "start", "join", "leave")
    _STORIES[f"{_kind}.participant_role_changed"] = _attended(_sort, "start", "join", "change_role")
    _STORIES[f"{_kind}.sharing_started"] = _attended(_sort, "start", "share_start")
    _STORIES[f"{_kind}.sharing_ended"] = _attended(_sort, "start", "share_start", "share_stop")
    _actions = {"created": "", "approved": "approve", "denied": "deny", "cancelled": "cancel"}
    for _what, _action in _actions.items():
        _STORIES[f"{_kind}.registration_{_what}"] = _registered(_sort, _action)
_STORIES["meeting.recovered"] = _changed(MEETING, "recovered")


_AFTERWARDS: dict[str, _Play] = {
    "meeting.summary_completed": _summarized(0),
    "meeting.summary_trashed": _summarized(1),
    "meeting.summary_deleted": _summarized(2),
    "recording.completed": _recorded(),
    "recording.renamed": _recorded("rename"),
    "recording.trashed": _recorded("trash"),
    "recording.deleted": _recorded("delete"),
    "recording.recovered": _recorded("trash", "recover"),
    "recording.registration_created": _recorded("register"),
    "recording.registration_approved": _recorded("register", "approve"),
    "recording.registration_denied": _recorded("register", "deny"),
}
"""What is left of a meeting: always of a new one, because it must have ended."""

for _event, _story in _STORIES.items():
    cause(_event, "meeting")(_story)
for _event, _story in _AFTERWARDS.items():
    cause(_event)(_story)
