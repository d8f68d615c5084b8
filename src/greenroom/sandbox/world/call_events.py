"""What a call tells: every phone.* event of its course, each in the event's own form."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

from greenroom import catalog
from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Timer

from .. import schemas
from ..registry import on_timer, simulation
from . import calls, phone
from .calls import Call
from .phone import Party
from .world import World

_TIMER = "phone_call"


@simulation("call", Call)
def simulate(world: World, wish: Call) -> dict[str, Any]:
    """Let the call happen; return what became of it."""
    unknown = sorted(set(wish.during) - set(DURING))
    if unknown:
        raise ValueError(f"during knows {', '.join(DURING)}; got {unknown[0][:80]!r}.")
    if any(name.endswith("_transfer") for name in wish.during) and not wish.transfer_to:
        raise ValueError("transfer_to names the number or extension that the call is handed to.")
    now = world.now().replace(microsecond=0)
    call = calls.plan(world, wish, ended_at=None if wish.live else now)
    world.records.put("phone_call", call["id"], call, keys={"call": call["id"]})
    steps = [step for step in _STEPS if _happens(step, call)]
    for step in steps:
        if wish.live and step != "ring":
            at = call["ended_at" if step == "end" else "answered_at"]
            world.at(parse_iso(at), _TIMER, call["id"], {"step": step})
        else:
            _STEPS[step](world, call)
    shown = ("result", "started_at", "answered_at", "ended_at", "recording_id", "voicemail_id")
    return {"ok": True, "call_id": call["id"], **{name: call[name] for name in shown}}


@on_timer(_TIMER)
def go_on(timer: Timer, world: World) -> None:
    """Take the next step of a live call."""
    call = world.records.get("phone_call", timer.ref)
    if call is not None:
        _STEPS[timer.body["step"]](world, call)


def tell(world: World, event: str, object: dict[str, Any], **payload: Any) -> None:
    """Emit an event with what its schema knows of the object, in the schema's types. payload: beside it."""
    world.emit(event, fitted(_schema(event), object), **payload)


def fitted(schema: dict[str, Any], value: Any) -> Any:
    """Return the part of value that the schema has a place for; numbers as texts and back as it wants."""
    kind = schema.get("type")
    if isinstance(value, dict) and "properties" in schema:
        parts = schema["properties"]
        kept = {name: fitted(parts[name], item) for name, item in value.items() if name in parts}
        return {name: item for name, item in kept.items() if item is not None}
    if isinstance(value, list) and "items" in schema:
        return [fitted(schema["items"], item) for item in value]
    if kind == "string" and isinstance(value, int):
        return str(value)
    if kind in ("integer", "number") and isinstance(value, str):
        return int(value) if value.isdecimal() else None
    is_empty_time = schema.get("format") == "date-time" and value == ""
    return None if is_empty_time else value


@cache
def _schema(event: str) -> dict[str, Any]:
    payload = schemas.simple(catalog.event(event).schema)["properties"]["payload"]
    found: dict[str, Any] = payload["properties"]["object"]
    return found


def _end(end: Party) -> dict[str, Any]:
    number = end.number or end.shown_number
    if end.is_external:
        return {"phone_number": number, "connection_type": "pstn_off_net", "name": end.name}
    return {
        "connection_type": "voip",
        "extension_id": end.extension_id,
        "extension_number": end.extension_number,
        "extension_type": end.kind,
        "name": end.name,
        "phone_number": number,
        "timezone": end.timezone,
        "user_id": end.id if end.kind == phone.USER else None,
    }


def _sides(call: dict[str, Any]) -> Iterator[tuple[str, Party]]:
    """Yield the sides that Zoom tells of: those in the account; for a group, whoever was rung in it."""
    caller, _, answerer = calls.parties(call)
    for side, end in (("caller", caller), ("callee", answerer)):
        if not end.is_external:
            yield side, end


def _object(call: dict[str, Any], **more: Any) -> dict[str, Any]:
    caller, callee, answerer = calls.parties(call)
    made = {
        "call_id": call["id"],
        "caller": _end(caller),
        "callee": _end(answerer),
        "ringing_start_time": call["started_at"],
        "answer_start_time": call["answered_at"],
        "connected_start_time": call["answered_at"],
        **more,
    }
    if answerer != callee:
        made["forwarded_by"] = {
            "extension_number": callee.extension_number,
            "extension_type": callee.kind,
            "name": callee.name,
        }
    return made


# The course of a call


def _happens(step: str, call: dict[str, Any]) -> bool:
    if step == "ring":
        return bool(call["result"] != "blocked")
    return step == "end" or call["result"] == "answered"


def _ring(world: World, call: dict[str, Any]) -> None:
    for side, _ in _sides(call):
        tell(world, f"phone.{side}_ringing", _object(call))
    if call["callee"]["number"] in calls.EMERGENCY:
        _alert(world, call)


def _answer(world: World, call: dict[str, Any]) -> None:
    for side, _ in _sides(call):
        tell(world, f"phone.{'caller_connected' if side == 'caller' else 'callee_answered'}", _object(call))
    if call["recording_id"]:
        tell(world, "phone.recording_started", _recording(world, call, call["answered_at"]))


def _go_on(world: World, call: dict[str, Any]) -> None:
    for what in call["during"]:
        DURING[what](world, call)


def _hang_up(world: World, call: dict[str, Any]) -> None:
    calls.keep(world, call)
    if call["recording_id"]:
        tell(world, "phone.recording_stopped", _recording(world, call, call["ended_at"]))
    ended = {"call_end_time": call["ended_at"], "handup_result": "Call connected"}
    if call["result"] != "answered":
        ended["handup_result"] = "Rejected" if call["result"] == "rejected" else "No Answer"
    for side, _ in _sides(call) if call["result"] != "blocked" else ():
        words = {"answered": "ended", "rejected": "rejected"}
        word = words.get(call["result"], "missed") if side == "callee" else "ended"
        tell(world, f"phone.{side}_{word}", _object(call, **ended))
    _tell_logs(world, call)
    _tell_files(world, call)


def _tell_logs(world: World, call: dict[str, Any]) -> None:
    for row in world.records.list("call_log", where={"call": call["id"]}):
        log, side = row.body, "caller" if row.body["direction"] == "outbound" else "callee"
        if log["owner"]["type"] != phone.USER:
            continue
        object = {"user_id": row.parent, "call_logs": [{**log, "site": {"id": log["site_id"]}}]}
        tell(world, f"phone.{side}_call_log_completed", object)
    for row in world.records.list("call_history", where={"call": call["id"], "element": "1"}):
        side = "caller" if row.body["direction"] == "outbound" else "callee"
        if world.records.get("phone_user", row.parent) is None:
            continue
        object = {"user_id": row.parent, "call_logs": [row.body]}
        tell(world, f"phone.{side}_call_history_completed", object)
        element = {**row.body, "call_element_id": row.id, "call_history_uuid": _whole(world, call["id"])}
        object = {"user_id": row.parent, "call_elements": [element]}
        tell(world, f"phone.{side}_call_element_completed", object)


def _whole(world: World, call_id: str) -> str:
    rows = world.records.list("call_history", where={"call": call_id, "whole": "1"}, limit=1)
    return rows[0].id if rows else ""


def _tell_files(world: World, call: dict[str, Any]) -> None:
    recording = world.records.get("phone_recording", call["recording_id"]) if call["recording_id"] else None
    if recording:
        shown = {**recording, "site": {"id": recording["site_id"]}}
        tell(world, "phone.recording_completed", {"recordings": [shown]})
        if _members(world, recording["owner"]["id"], "auto_call_recording_access_members"):
            tell(world, "phone.recording_completed_for_access_member", {"recordings": [shown]})
    voicemail = world.records.get("voicemail", call["voicemail_id"]) if call["voicemail_id"] else None
    if voicemail:
        tell(world, "phone.voicemail_received", voicemail)
        for kind in ("voice_mail", "voicemail_access_members"):
            for member in _members(world, voicemail["owner"]["id"], kind):
                shown = {**voicemail, "access_member_id": member["access_user_id"]}
                shown["access_member_extension_type"] = "user"
                tell(world, "phone.voicemail_received_for_access_member", shown)


def _members(world: World, owner_id: str, kind: str) -> list[dict[str, Any]]:
    """Return with whom a user or queue shares files of a kind."""
    settings = world.records.get("phone_user_settings", owner_id) or {}
    queue = world.records.get("call_queue", owner_id) or {}
    held = settings.get(kind) or queue.get(kind) or []
    return list(held)


def _recording(world: World, call: dict[str, Any], at: str) -> dict[str, Any]:
    caller, callee, answerer = calls.parties(call)
    owner = callee if caller.is_external else caller
    return {
        "id": call["recording_id"],
        "call_id": call["id"],
        "caller_number": caller.shown_number,
        "callee_number": callee.shown_number,
        "date_time": at,
        "direction": calls.direction_of(call),
        "owner": calls.owner_fields(owner),
        "recording_type": "automatic",
        "user_id": answerer.id if caller.is_external else caller.id,
        "channel_id": f"{call['id']}-1",
        "sip_id": f"{call['id']}@sandbox",
    }


def _alert(world: World, call: dict[str, Any]) -> None:
    """An emergency call tells where it comes from. Source: words for delivery and router assumed."""
    caller = calls.parties(call)[0]
    site = world.records.get("phone_site", caller.site_id) or {}
    address = world.records.get("phone_address", site.get("emergency_address_id", "")) or {}
    who = {
        "id": caller.id,
        "display_name": caller.name,
        "extension_number": caller.extension_number,
        "extension_type": caller.kind,
        "phone_number": caller.number,
        "site_id": caller.site_id,
        "site_name": site.get("name", ""),
        "timezone": caller.timezone,
    }
    object = {"call_id": call["id"], "caller": who, "callee": {"phone_number": call["callee"]["number"]}}
    object |= {"deliver_to": "PSAP", "router": "NATIONAL", "location": {}, "emergency_address": address}
    tell(world, "phone.emergency_alert", {**object, "ringing_start_time": call["started_at"]})


_STEPS: dict[str, Callable[[World, dict[str, Any]], None]] = {
    "ring": _ring,
    "answer": _answer,
    "go_on": _go_on,
    "end": _hang_up,
}


# What can happen during a call


def _both(*whats: str) -> Callable[[World, dict[str, Any]], None]:
    """Tell of what one side did, if the account has that side."""

    def act(world: World, call: dict[str, Any]) -> None:
        known = {side for side, _ in _sides(call)}
        for what in whats:
            if what.partition("_")[0] not in known:
                raise ValueError(f"That end of the call is not in the account: {what}.")
            tell(world, f"phone.{what}", _object(call, date_time=_moment(world, call)))

    return act


def _pause(world: World, call: dict[str, Any]) -> None:
    if not call["recording_id"]:
        raise ValueError("Only a recorded call can pause its recording.")
    for what in ("paused", "resumed"):
        tell(world, f"phone.recording_{what}", _recording(world, call, _moment(world, call)))


def _hand_over(*events: str) -> Callable[[World, dict[str, Any]], None]:
    def act(world: World, call: dict[str, Any]) -> None:
        _, end = list(_sides(call))[-1]
        object = {"call_id": call["id"], "date_time": _moment(world, call), "owner": calls.owner_fields(end)}
        object |= {"transfer_phone_number": call["transfer_to"], "conference_id": call["id"]}
        for event in events:
            tell(world, f"phone.{event}", object)

    return act


def _moment(world: World, call: dict[str, Any]) -> str:
    """Return when something during the call happens: as soon as it is answered."""
    return str(call["answered_at"] or iso(world.now()))


DURING: dict[str, Callable[[World, dict[str, Any]], None]] = {
    "caller_hold": _both("caller_hold", "caller_unhold"),
    "callee_hold": _both("callee_hold", "callee_unhold"),
    "caller_mute": _both("caller_mute", "caller_unmute"),
    "callee_mute": _both("callee_mute", "callee_unmute"),
    "caller_meeting": _both("caller_meeting_inviting"),
    "callee_meeting": _both("callee_meeting_inviting"),
    "park": _both("callee_parked"),
    "recording_pause": _pause,
    "conference": _hand_over("conference_started"),
    "blind_transfer": _hand_over("blind_transfer_initiated"),
    "warm_transfer": _hand_over("warm_transfer_initiated", "warm_transfer_completed"),
    "cancelled_warm_transfer": _hand_over("warm_transfer_initiated", "warm_transfer_cancelled"),
    "voicemail_transfer": _hand_over("transfer_call_to_voicemail_initiated"),
}
"""What ``during`` of a simulated call knows."""
