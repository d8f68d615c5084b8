"""Phone calls: who is rung, how it ends, and what is kept of it.

A call leaves a log and a history element with each side that belongs to the account, one history for the
account, and a recording or voicemail where there was one.
Source: Zoom API reference, "Phone", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Any

import msgspec

from greenroom.core.clock import iso

from . import phone
from .phone import Party
from .world import World

_E164 = re.compile(r"\+?[0-9]{7,15}")
EMERGENCY = ("911", "112", "999")
_MOST_S = 86_400
_RING_S = 5
_PATHS = {
    phone.QUEUE: "callQueue",
    phone.RECEPTIONIST: "autoReceptionist",
    phone.LINE_GROUP: "sharedLineGroup",
}
_RESULTS = {
    "answered": "Call connected",
    "no_answer": "No Answer",
    "rejected": "Rejected",
    "voicemail": "Voicemail",
    "blocked": "Blocked",
}


class Call(msgspec.Struct, tag_field="kind", tag="call", forbid_unknown_fields=True):
    """Somebody calls somebody; both go by id, e-mail address, number, extension or name.

    The call has just ended, unless live: then it rings now and goes on as the clock does. seconds: of talk,
    or of voicemail; during: what happens meanwhile, see call_events.DURING.
    """

    from_: str = msgspec.field(name="from")
    to: str
    answered: bool = True
    seconds: int = 60
    recorded: bool = False
    voicemail: bool = False
    rejected: bool = False
    ring_seconds: int = _RING_S
    during: list[str] = []
    transfer_to: str = ""
    live: bool = False


def plan(world: World, wish: Call, *, ended_at: datetime | None = None) -> dict[str, Any]:
    """Return the call as it will have been. ended_at: when it was over; without it, it rings now.

    Raises ValueError in words for callers and numbers that do not exist, or what makes no sense.
    """
    for name, value in (("seconds", wish.seconds), ("ring_seconds", wish.ring_seconds)):
        if not 0 <= value <= _MOST_S:
            raise ValueError(f"{name} is 0 to {_MOST_S}; got {value}.")
    caller, callee = end(world, wish.from_), end(world, wish.to)
    if caller.is_external and callee.is_external:
        raise ValueError("Neither end belongs to the account; name a phone user, extension or number of it.")
    if caller.id and caller.id == callee.id:
        raise ValueError("Nobody calls themselves; name another end.")
    result = _outcome(world, wish, caller, callee)
    answerer = callee
    if callee.kind in (phone.QUEUE, phone.LINE_GROUP):
        answerer = _member(world, callee) or callee
        if answerer is callee and result == "answered":
            result = "no_answer"
    return _timed(world, wish, (caller, callee, answerer), result, ended_at)


def _timed(
    world: World, wish: Call, ends: tuple[Party, Party, Party], result: str, ended_at: datetime | None
) -> dict[str, Any]:
    talk = wish.seconds if result == "answered" else 0
    ring = 0 if result == "blocked" else wish.ring_seconds
    length = timedelta(seconds=ring + talk)
    start = ended_at - length if ended_at else world.now().replace(microsecond=0)
    answered = start + timedelta(seconds=ring)
    caller, callee, answerer = (end._asdict() for end in ends)
    is_recorded = wish.recorded and result == "answered"
    return {
        "id": str(world.new_number(19)),
        "caller": caller,
        "callee": callee,
        "answerer": answerer,
        "result": result,
        "started_at": iso(start),
        "answered_at": iso(answered) if result == "answered" else "",
        "ended_at": iso(start + length),
        "wait_s": ring,
        "talk_s": talk,
        "voicemail_s": wish.seconds if result == "voicemail" else 0,
        "recording_id": world.new_hex(32) if is_recorded else "",
        "voicemail_id": world.new_hex(32) if result == "voicemail" else "",
        "during": wish.during if result == "answered" else [],
        "transfer_to": wish.transfer_to,
    }


def end(world: World, name: str) -> Party:
    found = phone.find_owner(world, name)
    if found is not None:
        return phone.party(world, *found)
    text = re.sub(r"[ ()./-]", "", name)
    if text in EMERGENCY:
        return Party("external", "", "", number=text)
    if not _E164.fullmatch(text):
        raise ValueError(f"There is no phone user, extension or number {name[:80]!r}.")
    held = phone.find_number(world, text)
    if held is not None:
        raise ValueError(f"{held['number']} is assigned to nobody.")
    number = text if text.startswith("+") else f"+{text}"
    known = world.records.get("external_contact_number", number)
    return Party("external", "", known["name"] if known else "", number=number)


def _outcome(world: World, wish: Call, caller: Party, callee: Party) -> str:
    stranger, way = (caller, "inbound") if caller.is_external else (callee, "outbound")
    if stranger.is_external and _is_blocked(world, stranger.number, way):
        return "blocked"
    if wish.rejected:
        return "rejected"
    if wish.voicemail:
        if callee.is_external:
            raise ValueError("Only an end of the account keeps voicemail here.")
        return "voicemail"
    return "answered" if wish.answered else "no_answer"


def _is_blocked(world: World, number: str, way: str) -> bool:
    """Return whether an active entry of the blocked list is, or begins, the number."""
    digits = number.lstrip("+")
    for length in range(len(digits), 0, -1):
        for row in world.records.list("blocked_number", where={"number": digits[:length]}):
            rule = row.body
            is_whole = length == len(digits) or rule.get("match_type") == "prefix"
            if is_whole and rule.get("status") == "active" and rule.get("block_type", way) in (way, "threat"):
                return True
    return False


def _member(world: World, group: Party) -> Party | None:
    """Return the first member of a group, who picks up."""
    record = world.records.get(phone.ENTITIES[group.kind], group.id) or {}
    for id in record.get("member_ids", ()):
        for entity in ("phone_user", "common_area"):
            found = world.records.get(entity, id)
            if found:
                return phone.party(world, entity, found)
    return None


# What is kept


def keep(world: World, call: dict[str, Any]) -> None:
    """Write the logs, histories, recording and voicemail of a call that is over."""
    world.records.put("phone_call", call["id"], call, keys={"call": call["id"]})
    sides = list(_sides(call))
    call["logs"] = {}
    for owner, direction in sides:
        log = _log(world, call, owner, direction)
        call["logs"][f"{direction}/{owner.id}"] = log["id"]
        world.records.put("call_log", log["id"], log, parent=owner.id, keys={"call": call["id"]})
        element = history(world, call, owner, direction)
        keys = {"call": call["id"], "element": "1"}
        world.records.put("call_history", element["id"], element, parent=owner.id, keys=keys)
    owner, direction = sides[0]
    whole = history(world, call, owner, direction)
    elements = world.records.list("call_history", where={"call": call["id"], "element": "1"})
    whole["call_path"] = [{**row.body, "is_node": 1, "node": 0, "segment": 0} for row in elements]
    whole["is_whole"] = True
    keys = {"call": call["id"], "whole": "1"}
    world.records.put("call_history", whole["id"], whole, parent="account", keys=keys)
    _files(world, call)
    world.records.put("phone_call", call["id"], call)


def parties(call: dict[str, Any]) -> tuple[Party, Party, Party]:
    """Return caller, callee and whoever answered in the callee's place."""
    return Party(**call["caller"]), Party(**call["callee"]), Party(**call["answerer"])


def direction_of(call: dict[str, Any]) -> str:
    """Return how the account sees the call."""
    return "inbound" if call["caller"]["kind"] == "external" else "outbound"


def _sides(call: dict[str, Any]) -> list[tuple[Party, str]]:
    caller, callee, answerer = parties(call)
    found = [(caller, "outbound"), (callee, "inbound")]
    if answerer != callee and call["result"] == "answered":
        found.append((answerer, "inbound"))
    return [(end, way) for end, way in found if not end.is_external]


def _uuid(world: World) -> str:
    digits = world.new_hex(32)
    return "-".join((digits[:8], digits[8:12], digits[12:16], digits[16:20], digits[20:]))


def end_fields(end: Party, side: str) -> dict[str, Any]:
    """Return one end as logs, recordings and voicemails name it: ``caller_name`` and so on."""
    return {
        f"{side}_name": end.name,
        f"{side}_number": end.shown_number,
        f"{side}_number_type": 1 if end.extension_number else 2,
        f"{side}_number_source": "external" if end.is_external else "internal",
        f"{side}_did_number": end.number,
        **({f"{side}_user_id": end.id} if end.kind == phone.USER else {}),
    }


def _log(world: World, call: dict[str, Any], owner: Party, direction: str) -> dict[str, Any]:
    caller, callee, answerer = parties(call)
    is_internal = not (caller.is_external or callee.is_external)
    path = _PATHS.get(callee.kind) or ("extension" if is_internal else "pstn")
    log = {
        "id": _uuid(world),
        "call_id": call["id"],
        "call_type": "voip" if is_internal else "pstn",
        **end_fields(caller, "caller"),
        **end_fields(callee, "callee"),
        "direction": direction,
        "date_time": call["started_at"],
        "answer_start_time": call["answered_at"] or None,
        "call_end_time": call["ended_at"],
        "duration": call["talk_s"],
        "waiting_time": call["wait_s"],
        "hold_time": 0,
        "path": "voiceMail" if call["voicemail_id"] else path,
        "result": _RESULTS[call["result"]],
        "has_recording": bool(call["recording_id"]),
        "has_voicemail": bool(call["voicemail_id"]),
        "owner": owner_fields(owner),
        "site_id": owner.site_id,
        "phone_user_id": owner.id,
        "user_id": owner.id if owner.kind == phone.USER else None,
    }
    if call["recording_id"]:
        log |= {"recording_id": call["recording_id"], "recording_type": "Automatic"}
    if answerer != callee and call["result"] == "answered":
        log["accepted_by"] = {"extension_number": answerer.shown_number, "name": answerer.name}
    return {name: value for name, value in log.items() if value is not None}


def owner_fields(end: Party) -> dict[str, Any]:
    return {"id": end.id, "name": end.name, "type": end.kind, "extension_number": end.extension_number}


_EXT_TYPES = {
    phone.USER: "user",
    phone.QUEUE: "call_queue",
    phone.RECEPTIONIST: "auto_receptionist",
    phone.COMMON_AREA: "common_area",
    phone.LINE_GROUP: "shared_line_group",
}


def history(world: World, call: dict[str, Any], owner: Party, direction: str) -> dict[str, Any]:
    """Return an entry of the call history, as one side of the call sees it."""
    caller, callee, _ = parties(call)
    site = world.records.get("phone_site", owner.site_id) or {}
    result = call["result"]
    made = {
        "id": f"{call['started_at'][:10].replace('-', '')}-{_uuid(world)}",
        "call_id": call["id"],
        "call_type": "emergency" if callee.number in EMERGENCY else "general",
        **_history_end(caller, "caller"),
        **_history_end(callee, "callee"),
        "connect_type": "external" if caller.is_external or callee.is_external else "internal",
        "direction": direction,
        "event": "incoming" if direction == "inbound" else "outgoing",
        "start_time": call["started_at"],
        "answer_time": call["answered_at"],
        "end_time": call["ended_at"],
        "duration": call["talk_s"],
        "talk_time": call["talk_s"],
        "wait_time": call["wait_s"],
        "waiting_time": call["wait_s"],
        "hold_time": 0,
        "result": result,
        "call_result": result if result in ("answered", "voicemail", "no_answer", "blocked") else "hang_up",
        "recording_status": "recorded" if call["recording_id"] else "non_recorded",
        "site_id": owner.site_id,
        "site_name": site.get("name", ""),
        "owner_id": owner.id,
    }
    if call["recording_id"]:
        made |= {"recording_id": call["recording_id"], "recording_type": "automatic"}
    return made | ({"voicemail_id": call["voicemail_id"]} if call["voicemail_id"] else {})


def _history_end(end: Party, side: str) -> dict[str, Any]:
    if end.is_external:
        shown = {"did_number": end.number, "name": end.name, "number_type": "external_pstn"}
        return {f"{side}_{name}": value for name, value in shown.items()}
    shown = {
        "ext_id": end.extension_id,
        "ext_number": str(end.extension_number),
        "ext_type": _EXT_TYPES[end.kind],
        "name": end.name,
        "email": end.email,
        "did_number": end.number,
        "number_type": "zoom_pstn",
        "site_id": end.site_id,
    }
    return {f"{side}_{name}": value for name, value in shown.items() if value}


def _files(world: World, call: dict[str, Any]) -> None:
    """Write the recording, which belongs to the account's first end, and the voicemail, the callee's."""
    caller, callee, answerer = parties(call)
    ends = {**end_fields(caller, "caller"), **end_fields(callee, "callee")}
    if call["recording_id"]:
        owner = callee if caller.is_external else caller
        direction = direction_of(call)
        recording = {
            "id": call["recording_id"],
            "call_id": call["id"],
            "call_log_id": call["logs"][f"{direction}/{owner.id}"],
            **ends,
            "date_time": call["answered_at"],
            "end_time": call["ended_at"],
            "duration": call["talk_s"],
            "direction": direction,
            "download_url": f"{world.base_url}/v2/phone/recording/download/{call['recording_id']}",
            "recording_type": "Automatic",
            "owner": {**owner_fields(owner), "type": "call queue" if owner.kind == phone.QUEUE else "user"},
            "site_id": owner.site_id,
            "user_id": answerer.id if caller.is_external else caller.id,
        }
        if not callee.is_external:
            recording["accepted_by"] = {"name": answerer.name, "extension_number": answerer.shown_number}
        if not caller.is_external:
            recording["outgoing_by"] = {"name": caller.name, "extension_number": caller.shown_number}
        keys = {"call": call["id"], "log": recording["call_log_id"]}
        world.records.put("phone_recording", recording["id"], recording, parent=owner.id, keys=keys)
    if call["voicemail_id"]:
        log_id = call["logs"][f"inbound/{callee.id}"]
        voicemail = {
            "id": call["voicemail_id"],
            "call_id": call["id"],
            "call_log_id": log_id,
            **ends,
            "callee_id": callee.id,
            "callee_extension_type": callee.kind,
            "date_time": call["ended_at"],
            "duration": call["voicemail_s"],
            "download_url": f"{world.base_url}/v2/phone/voice_mails/download/{call['voicemail_id']}",
            "owner": owner_fields(callee),
            "site_id": callee.site_id,
            "status": "unread",
        }
        keys = {"call": call["id"], "log": log_id}
        world.records.put("voicemail", voicemail["id"], voicemail, parent=callee.id, keys=keys)
