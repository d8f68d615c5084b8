"""Messages by phone, and what causes the events of Zoom Phone on request."""

from __future__ import annotations

from typing import Any

import msgspec

from greenroom.core.clock import iso

from ..registry import cause, simulation
from ..trigger import CannotCause, do
from ..world import call_events, calls, phone
from ..world.call_events import tell
from ..world.phone import Party
from ..world.world import World
from . import phone_calls, phone_devices

_STRANGER = "+12055550190"
_MAX_TEXT = 2000
_TRANSCRIBED = 0
"""Of the documented numbers for how it went: the meaning is assumed."""


class Sms(msgspec.Struct, tag_field="kind", tag="sms", forbid_unknown_fields=True):
    """A text from one number to another; both as in a call. failed: the carrier does not take it."""

    from_: str = msgspec.field(name="from")
    to: str
    message: str
    failed: bool = False


@simulation("sms", Sms)
def send(world: World, wish: Sms) -> dict[str, Any]:
    """Let the message be sent, and received where the account has the other end."""
    if not 1 <= len(wish.message) <= _MAX_TEXT:
        raise ValueError(f"message has 1 to {_MAX_TEXT} characters.")
    sender, receiver = (calls.end(world, name) for name in (wish.from_, wish.to))
    if sender.is_external and receiver.is_external:
        raise ValueError("Neither end belongs to the account; name a phone user, extension or number of it.")
    ends = sorted((sender.number or sender.shown_number, receiver.number or receiver.shown_number))
    session = world.records.find("phone_sms", "ends", " ".join(ends))
    message: dict[str, Any] = {
        "message_id": f"IQ-{world.new_id()}",
        "session_id": session["session_id"] if session else world.new_hex(32),
        "message_type": "SMS",
        "from_number": sender.number,
        "from_display_name": sender.name,
        "from_extension_number": str(sender.extension_number or ""),
        "to_number": receiver.number,
        "to_display_name": receiver.name,
        "to_extension_number": str(receiver.extension_number or ""),
        "sent_time": iso(world.now()),
        "is_ours": not sender.is_external,
    }
    world.records.put("phone_sms", message["message_id"], message, keys={"ends": " ".join(ends)})
    _tell_message(world, message, wish, sender, receiver)
    _keep_choice(world, wish, sender, receiver)
    return {"ok": True, "message_id": message["message_id"], "session_id": message["session_id"]}


def _tell_message(world: World, message: dict[str, Any], wish: Sms, sender: Party, receiver: Party) -> None:
    object = {
        "message_id": message["message_id"],
        "session_id": message["session_id"],
        "message": wish.message,
        "message_type": 1,
        "attachments": [],
        "date_time": message["sent_time"],
        "sender": _member(sender),
        "to_members": [_member(receiver)],
    }
    if not sender.is_external:
        owner = {"id": sender.id, "type": sender.kind, "sms_sender_user_id": sender.id}
        reason = {"failure_reason": "The carrier did not take the message."} if wish.failed else {}
        event = "phone.sms_sent_failed" if wish.failed else "phone.sms_sent"
        tell(world, event, {**object, **reason, "owner": owner})
    if not receiver.is_external and not wish.failed:
        tell(world, "phone.sms_received", {**object, "owner": {"id": receiver.id, "type": receiver.kind}})


def _keep_choice(world: World, wish: Sms, sender: Party, receiver: Party) -> None:
    """STOP from outside ends a campaign's messages to that number, START lets them come again. The words are
    carriers' custom."""
    word = {"STOP": "out", "START": "in"}.get(wish.message.strip().upper())
    if word is None or not sender.is_external or wish.failed:
        return
    numbers = {"consumer_phone_number": sender.number, "zoom_phone_user_number": receiver.number}
    id = f"{sender.number}/{receiver.number}"
    world.records.put("sms_campaign_choice", id, {**numbers, "is_in": word == "in"})
    told = {"date_time": iso(world.now()), "phone_number_campaign_opt_statuses": [numbers]}
    tell(world, f"phone.sms_campaign_number_opt_{word}", told)


class Transcript(msgspec.Struct, tag_field="kind", tag="voicemail_transcript", forbid_unknown_fields=True):
    """What was said in a voicemail is there as text. voicemail: its id."""

    voicemail: str
    text: str


@simulation("voicemail_transcript", Transcript)
def transcribe(world: World, wish: Transcript) -> dict[str, Any]:
    """Write it down: phone.voicemails.get shows it. Raises ValueError."""
    voicemail = world.records.row("voicemail", wish.voicemail)
    if voicemail is None:
        raise ValueError(f"There is no voicemail {wish.voicemail[:80]!r}.")
    transcription = {"content": wish.text, "status": _TRANSCRIBED}
    kept = {**voicemail.body, "transcription": transcription}
    world.records.put("voicemail", wish.voicemail, kept, parent=voicemail.parent)
    tell(world, "phone.voicemail_transcript_completed", kept)
    return {"ok": True, "voicemail": wish.voicemail, "transcription": transcription}


def _member(end: Party) -> dict[str, Any]:
    shown = {"phone_number": end.number or end.shown_number, "display_name": end.name, "id": end.id}
    shown["type"] = "" if end.is_external else end.kind
    return {name: value for name, value in shown.items() if value}


# Causes

_WISHES: dict[str, dict[str, Any]] = {
    "phone.callee_missed": {"answered": False},
    "phone.callee_rejected": {"rejected": True},
    "phone.voicemail_received": {"voicemail": True},
    "phone.recording_started": {"recorded": True},
    "phone.recording_stopped": {"recorded": True},
    "phone.recording_completed": {"recorded": True},
    "phone.recording_paused": {"recorded": True, "during": ["recording_pause"]},
    "phone.recording_resumed": {"recorded": True, "during": ["recording_pause"]},
    "phone.conference_started": {"during": ["conference"]},
    "phone.callee_parked": {"during": ["park"]},
    "phone.blind_transfer_initiated": {"during": ["blind_transfer"]},
    "phone.warm_transfer_initiated": {"during": ["warm_transfer"]},
    "phone.warm_transfer_completed": {"during": ["warm_transfer"]},
    "phone.warm_transfer_cancelled": {"during": ["cancelled_warm_transfer"]},
    "phone.transfer_call_to_voicemail_initiated": {"during": ["voicemail_transfer"]},
    "phone.emergency_alert": {"to": calls.EMERGENCY[0]},
    **{
        f"phone.{side}_{what}": {"during": [f"{side}_{what.removeprefix('un').partition('_')[0]}"]}
        for side in ("caller", "callee")
        for what in ("hold", "unhold", "mute", "unmute", "meeting_inviting")
    },
    **{
        f"phone.{name}": {}
        for name in (
            *("caller_ringing", "caller_connected", "caller_ended"),
            *("callee_ringing", "callee_answered", "callee_ended"),
            *("caller_call_log_completed", "caller_call_history_completed", "caller_call_element_completed"),
            *("callee_call_log_completed", "callee_call_history_completed", "callee_call_element_completed"),
        )
    },
}


def _called(wish: dict[str, Any]) -> Any:
    def call(world: World, settings: dict[str, Any]) -> str:
        given = _ends(world, wish, settings)
        made = call_events.simulate(world, calls.Call(**{**given, "transfer_to": given["to"]}))
        meanwhile = "".join(f", {what.replace('_', ' ')}" for what in given.get("during", ()))
        return f"{given['from_']} called {given['to']}: {made['result']}{meanwhile}."

    return call


def _ends(world: World, wish: dict[str, Any], settings: dict[str, Any]) -> dict[str, Any]:
    """Return the wish with both ends: as told, else the first two users with a phone."""
    people = [row.body["email"] for row in world.records.list("phone_user", limit=2)]
    if len(people) < 2:
        raise CannotCause("The account has fewer than two phone users.")
    ends = {"from_": people[0], "to": people[1]} | wish
    return ends | {"from_" if name == "from" else name: value for name, value in settings.items()}


def _texted(failed: bool, inward: bool) -> Any:
    def text(world: World, settings: dict[str, Any]) -> str:
        given = _ends(world, {}, {})
        ends = (_STRANGER, given["to"]) if inward else (given["from_"], _STRANGER)
        send(world, Sms(from_=ends[0], to=ends[1], message="Hello.", failed=failed))
        return f"{ends[0]} texted {ends[1]}."

    return text


for _event, _wish in _WISHES.items():
    cause(_event, "from", "to")(_called(_wish))


def _deleted(event: str) -> Any:
    """Return what makes a call whose trace is deleted, at last for good."""
    kind = event.removeprefix("phone.").removesuffix("_deleted").removesuffix("_permanently")

    def delete(world: World, settings: dict[str, Any]) -> str:
        wish = {"recording": {"recorded": True}, "voicemail": {"voicemail": True}}.get(kind, {})
        given = _ends(world, wish, settings)
        made = call_events.simulate(world, calls.Call(**given))
        if kind in ("recording", "voicemail"):
            id = made[f"{kind}_id"]
            do(world, f"phone.{kind}s.delete", {f"{kind}Id": id})
        else:
            stored_as = "call_log" if kind == "call_log" else "call_history"
            where = {"call": made["call_id"]} | ({} if kind == "call_log" else {"element": "1"})
            row = world.records.list(stored_as, where=where)[0]
            id, verb = row.id, "call_logs" if kind == "call_log" else "call_history"
            do(world, f"phone.users.{verb}.delete", {"userId": row.parent, "callLogId": id})
        if "permanently" in event:
            phone_calls.empty_trash(world, id)
        return f"The {kind.replace('_', ' ')} of a call was deleted."

    return delete


def _shared(setting: str, wish: dict[str, Any]) -> Any:
    """Return what makes a call to somebody who shares its file."""

    def share(world: World, settings: dict[str, Any]) -> str:
        given = _ends(world, wish, settings)
        ends = [phone.find_owner(world, given[name]) for name in ("from_", "to")]
        if None in ends:
            raise ValueError("Both ends are phone users of the account.")
        caller, callee = (end[1]["id"] for end in ends if end)
        owner, other = (caller, callee) if "recorded" in wish else (callee, caller)
        kept = world.records.get("phone_user_settings", owner) or {}
        if all(grant["access_user_id"] != other for grant in kept.get(setting, [])):
            path = {"userId": owner, "settingType": setting}
            do(world, "phone.users.shared_access.add", path, {setting: [{"access_user_id": other}]})
        call_events.simulate(world, calls.Call(**given))
        return "A call left a file that its owner shares."

    return share


def _provisioned(world: World, settings: dict[str, Any]) -> str:
    mac = world.new_hex(12)
    body = {"display_name": "New phone", "mac_address": mac, "type": "Other", "assignee_extension_ids": []}
    made = do(world, "phone.devices.create", {}, body)
    phone_devices.register(world, phone_devices.Registration(device=made["id"]))
    return f"The desk phone {mac} was added and registered."


def _settings_changed(world: World, settings: dict[str, Any]) -> str:
    do(world, "phone.settings.update", {}, {"show_device_ip_for_call_log": {"enable": True}})
    return "The phone settings of the account were changed."


for _event in (
    *("phone.recording_deleted", "phone.voicemail_deleted", "phone.call_log_deleted"),
    *("phone.call_history_deleted", "phone.call_element_deleted"),
    *(f"phone.{kind}_permanently_deleted" for kind in ("recording", "voicemail", "call_log")),
):
    cause(_event, "from", "to")(_deleted(_event))
cause("phone.voicemail_received_for_access_member", "from", "to")(
    _shared("voicemail_access_members", {"voicemail": True})
)
cause("phone.recording_completed_for_access_member", "from", "to")(
    _shared("auto_call_recording_access_members", {"recorded": True})
)
cause("phone.generic_device_provision")(_provisioned)
cause("phone.device_registration")(_provisioned)
cause("phone.account_settings_updated")(_settings_changed)


def _chosen(word: str) -> Any:
    def choose(world: World, settings: dict[str, Any]) -> str:
        to = _ends(world, {}, settings)["to"]
        send(world, Sms(from_=_STRANGER, to=to, message=word))
        return f"{_STRANGER} texted {word} to {to}."

    return choose


def _transcribed(world: World, settings: dict[str, Any]) -> str:
    given = _ends(world, {"voicemail": True}, settings)
    made = call_events.simulate(world, calls.Call(**given))
    transcribe(world, Transcript(made["voicemail_id"], "Please call me back."))
    return f"{given['from_']} left {given['to']} a voicemail, and it was transcribed."


cause("phone.sms_campaign_number_opt_out", "to")(_chosen("STOP"))
cause("phone.sms_campaign_number_opt_in", "to")(_chosen("START"))
cause("phone.voicemail_transcript_completed", "from", "to")(_transcribed)
cause("phone.sms_sent")(_texted(failed=False, inward=False))
cause("phone.sms_sent_failed")(_texted(failed=True, inward=False))
cause("phone.sms_received")(_texted(failed=False, inward=True))
