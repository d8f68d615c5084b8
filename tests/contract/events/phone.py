"""Causes of events of Zoom Phone that an operation brings about."""

from __future__ import annotations

from typing import Any

from .office import Fields, Office, Recipes


def ring(office: Office, **wish: Any) -> Fields:
    """Let one user call another; return what became of it."""
    made: Fields = office.simulate("call", **{"from": "ada@example.com", "to": "ben@example.com", **wish})
    return made


def delete_recording(office: Office) -> Fields:
    id = ring(office, recorded=True)["recording_id"]
    office.call("phone.recordings.delete", id)
    return {"recordings": [{"id": id}]}


def delete_voicemail(office: Office) -> Fields:
    id = ring(office, voicemail=True)["voicemail_id"]
    office.call("phone.voicemails.delete", id)
    return {"voice_mails": [{"id": id}]}


def _caller(office: Office) -> str:
    return str(office.some("phone_user", "ada@example.com")["id"])


def delete_call_log(office: Office) -> Fields:
    ring(office)
    user = _caller(office)
    log = office.call("phone.users.call_logs.list", user)["call_logs"][0]["id"]
    office.call("phone.users.call_logs.delete", user, log)
    return {"call_logs": [{"id": log}]}


def delete_call_history(office: Office) -> Fields:
    ring(office)
    user = _caller(office)
    shown = office.call("phone.users.call_history.list", user)
    log = (shown.get("call_logs") or shown["call_history"])[0]["id"]
    office.call("phone.users.call_history.delete", user, log)
    return {"call_log_ids": [log]}


def change_settings(office: Office) -> Fields:
    office.call("phone.settings.update", body={"show_device_ip_for_call_log": {"enable": True}})
    return {"id": office.zoom.env["ZOOM_ACCOUNT_ID"]}


RECIPES: Recipes = {
    "phone.recording_deleted": {"phone.recordings.delete": delete_recording},
    "phone.voicemail_deleted": {"phone.voicemails.delete": delete_voicemail},
    "phone.call_log_deleted": {"phone.users.call_logs.delete": delete_call_log},
    "phone.call_history_deleted": {"phone.users.call_history.delete": delete_call_history},
    "phone.account_settings_updated": {"phone.settings.update": change_settings},
}
