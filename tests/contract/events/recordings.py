"""Causes of events of cloud recordings."""

from __future__ import annotations

from .meetings import GUEST, live, play
from .office import Fields, Office, Recipe, Recipes

CONTROLS = ("start", "pause", "resume", "stop")


def control(*words: str) -> Recipe:
    """Tell a running meeting to record, and so on."""

    def act(office: Office) -> Fields:
        number = live(office)
        for word in words:
            office.call("meetings.live.control", number, body={"method": f"recording.{word}"})
        return {"id": number}

    return act


def record(office: Office) -> str:
    """Hold a recorded meeting, wait for its files and return its number."""
    number = live(office)
    play(office, number, "record_start")
    office.wait(minutes=7)
    play(office, number, "end")
    office.wait(minutes=30)
    return str(number)


def remove(action: str, *, is_recovered: bool = False) -> Recipe:
    def act(office: Office) -> Fields:
        number = record(office)
        uuid = office.call("recordings.get", number)["uuid"]
        office.call("recordings.delete", number, action=action)
        if is_recovered:
            office.call("recordings.recover", uuid, body={"action": "recover"})
        return {"id": number, "uuid": uuid}

    return act


def remove_file(action: str, *, is_recovered: bool = False) -> Recipe:
    def act(office: Office) -> Fields:
        number = record(office)
        shown = office.call("recordings.get", number)
        file = shown["recording_files"][0]["id"]
        office.call("recordings.delete_file", number, file, action=action)
        if is_recovered:
            office.call("recordings.recover_file", number, file, body={"action": "recover"})
        return {"uuid": shown["uuid"]}

    return act


def register(action: str = "") -> Recipe:
    def act(office: Office) -> Fields:
        number = record(office)
        office.call("recordings.settings.update", number, body={"approval_type": 1, "on_demand": True})
        id = office.call("recordings.registrants.add", number, body=GUEST)["registrant_id"]
        if action:
            body = {"action": action, "registrants": [{"id": id}]}
            office.call("recordings.registrants.update_status", number, body=body)
        return {"id": number, "registrant": {"id": id}}

    return act


RECIPES: Recipes = {
    "recording.started": {"meetings.live.control": control("start")},
    "recording.paused": {"meetings.live.control": control("start", "pause")},
    "recording.resumed": {"meetings.live.control": control("start", "pause", "resume")},
    "recording.stopped": {"meetings.live.control": control("start", "stop")},
    "recording.trashed": {
        "recordings.delete": remove("trash"),
        "recordings.delete_file": remove_file("trash"),
    },
    "recording.deleted": {
        "recordings.delete": remove("delete"),
        "recordings.delete_file": remove_file("delete"),
    },
    "recording.recovered": {
        "recordings.recover": remove("trash", is_recovered=True),
        "recordings.recover_file": remove_file("trash", is_recovered=True),
    },
    "recording.registration_created": {"recordings.registrants.add": register()},
    "recording.registration_approved": {"recordings.registrants.update_status": register("approve")},
    "recording.registration_denied": {"recordings.registrants.update_status": register("deny")},
}
