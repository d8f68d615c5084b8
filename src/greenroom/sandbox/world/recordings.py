"""Cloud recordings: made by recorded sessions, processed for a while, kept, trashed, recovered, downloaded.

A ``recording`` has the session's uuid as its id and the host as its parent; its files are records too.
Source: Zoom API reference, "Cloud recording", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.storage.records import Timer

from ..registry import on_timer
from . import news, recording_files
from .world import World

PROCESSING = timedelta(minutes=2)
"""How long it takes until a recording can be downloaded. Assumed: Zoom says about twice its length."""
KEPT_IN_TRASH = timedelta(days=30)
TOKEN_LIFE = timedelta(hours=24)
"""Of the download_token in events. Source: observed."""


# While the session runs: session["recording"] is {"state", "spans": [[since, until or ""]]}


def start(world: World, session: dict[str, Any]) -> str:
    """Begin to record, or go on after a pause; return why not, or ""."""
    kept = session.setdefault("recording", {"state": "off", "spans": []})
    if kept["state"] == "on":
        return "The meeting is being recorded already."
    event = "recording.resumed" if kept["state"] == "paused" else "recording.started"
    kept["spans"].append([iso(world.now()), ""])
    kept["state"], session["has_recording"] = "on", True
    _tell_span(world, event, session)
    return ""


def pause(world: World, session: dict[str, Any]) -> str:
    return _halt(world, session, "paused", "on")


def stop(world: World, session: dict[str, Any]) -> str:
    """Stop recording; what was recorded is processed once the session is over."""
    return _halt(world, session, "stopped", "on", "paused")


def _halt(world: World, session: dict[str, Any], word: str, *states: str) -> str:
    kept = session.get("recording")
    if kept is None or kept["state"] not in states:
        return "The meeting is not being recorded."
    if kept["state"] == "on":
        kept["spans"][-1][1] = iso(world.now())
    kept["state"] = "paused" if word == "paused" else "off"
    _tell_span(world, f"recording.{word}", session)
    return ""


def _tell_span(world: World, event: str, session: dict[str, Any]) -> None:
    since, until = session["recording"]["spans"][-1]
    minutes = session["planned_minutes"]
    file = {"recording_start": since, "recording_end": until}
    facts = {**session, "id": session["shown_id"], "duration": minutes, "recording_file": file}
    world.records.put("session", session["uuid"], session)
    news.tell(world, event, facts)


# After it


def process(world: World, session: dict[str, Any]) -> None:
    """Make a recording of what was recorded. Its files can be had when processing is over."""
    spans = (session.get("recording") or {}).get("spans", [])
    if not spans:
        return
    make(world, session, spans)
    world.at(world.now() + PROCESSING, "recording.complete", session["uuid"])


def make(world: World, session: dict[str, Any], spans: list[list[str]]) -> dict[str, Any]:
    """Keep the recording of a session, still being processed, with a video and a sound file per span."""
    seconds = sum(int((parse_iso(b) - parse_iso(a)).total_seconds()) for a, b in spans)
    recording = {
        "uuid": session["uuid"],
        "id": session["id"],
        "account_id": world.account_id,
        "host_id": session["host_id"],
        "host_email": session["user_email"],
        "topic": session["topic"],
        "type": session["type"],
        "start_time": spans[0][0],
        "timezone": session["timezone"],
        "duration": -(-seconds // 60),
        "password": str(world.new_number(8)),
        "recording_play_passcode": world.new_hex(32),
        "share_url": f"{world.base_url}/rec/share/{world.new_id()}",
        "auto_delete": False,
        "state": "processing",
        "settings": {},
    }
    rules = (world.records.get("user_settings", session["host_id"]) or {}).get("recording", {})
    for since, until in spans:
        for file in recording_files.of_span(world, recording, since, until, rules):
            world.records.put("recording_file", file["id"], file, parent=recording["uuid"])
    store(world, recording)
    return recording


def store(world: World, recording: dict[str, Any]) -> None:
    """Put the recording on its shelf: processing, kept or trashed; the sums follow its files."""
    shelf, host = recording["state"], recording["host_id"]
    on_shelf = files(world, recording["uuid"], trashed=shelf == "trashed")
    recording["recording_count"] = len(on_shelf)
    recording["total_size"] = sum(int(file["file_size"]) for file in on_shelf)
    keys = {"shelf": f"{shelf}/{recording['start_time']}", "meeting": str(recording["id"])}
    keys["host_shelf"] = f"{host}/{keys['shelf']}"
    world.records.put("recording", recording["uuid"], recording, parent=host, keys=keys)


def files(world: World, uuid: str, *, trashed: bool = False) -> list[dict[str, Any]]:
    """Return the recording's files that are, or are not, in the trash."""
    rows = world.records.list("recording_file", parent=uuid)
    return [row.body for row in rows if bool(row.body.get("deleted_time")) == trashed]


def find(world: World, value: str, *states: str) -> dict[str, Any] | None:
    """Return a recording by its uuid, or the latest of a meeting by its number, in one of the states."""
    if not value.isdecimal():
        found = world.records.get("recording", value)
        return found if found and found["state"] in states else None
    rows = world.records.list("recording", where={"meeting": value}, newest_first=True)
    return next((row.body for row in rows if row.body["state"] in states), None)


def shown(world: World, recording: dict[str, Any], *, trashed: bool = False) -> dict[str, Any]:
    """Return what replies and events show of it, its files included."""
    return {**recording, "recording_files": files(world, recording["uuid"], trashed=trashed)}


@on_timer("recording.complete")
def complete(timer: Timer, world: World) -> None:
    """Processing is over: the files can be had, and a token for them goes out with the news."""
    recording = world.records.get("recording", timer.ref)
    if recording is None or recording["state"] != "processing":
        return
    finish(world, recording)
    facts, token = shown(world, recording), new_token(world, recording["uuid"])
    news.tell_with_token(world, "recording.completed", facts, token)
    transcripts = [file for file in facts["recording_files"] if file["file_type"] == "TRANSCRIPT"]
    if transcripts:
        told = facts | {"recording_files": transcripts}
        news.tell_with_token(world, "recording.transcript_completed", told, token)


def finish(world: World, recording: dict[str, Any]) -> None:
    """Take a recording from processing to the shelf."""
    for file in files(world, recording["uuid"]):
        world.records.put("recording_file", file["id"], file | {"status": "completed"})
    recording["state"] = "kept"
    store(world, recording)


# Trash


def trash(world: World, recording: dict[str, Any], file: dict[str, Any] | None, who: dict[str, str]) -> None:
    """Move the recording, or one file of it, to the trash."""
    _tell_files(
        world, "recording.trashed", recording, [file] if file else files(world, recording["uuid"]), who
    )
    stamp = iso(world.now())
    for each in [file] if file else files(world, recording["uuid"]):
        world.records.put("recording_file", each["id"], each | {"deleted_time": stamp})
    if not files(world, recording["uuid"]):
        recording["state"] = "trashed"
        world.at(world.now() + KEPT_IN_TRASH, "recording.purge", recording["uuid"])
    store(world, recording)


def recover(
    world: World, recording: dict[str, Any], file: dict[str, Any] | None, who: dict[str, str]
) -> None:
    """Bring the recording, or one file of it, back from the trash."""
    back = [file] if file else files(world, recording["uuid"], trashed=True)
    for each in back:
        each.pop("deleted_time", None)
        world.records.put("recording_file", each["id"], each)
    recording["state"] = "kept"
    world.cancel("recording.purge", recording["uuid"])
    store(world, recording)
    _tell_files(world, "recording.recovered", recording, back, who)


def remove(world: World, recording: dict[str, Any], file: dict[str, Any] | None, who: dict[str, str]) -> None:
    """Delete the recording, or one file of it, for good."""
    uuid = recording["uuid"]
    gone = [file] if file else [row.body for row in world.records.list("recording_file", parent=uuid)]
    _tell_files(world, "recording.deleted", recording, gone, who)
    for each in gone:
        world.records.delete("recording_file", each["id"])
    if world.records.count("recording_file", parent=uuid):
        store(world, recording)
        return
    world.cancel("recording.purge", uuid)
    for row in world.records.list("registrant", parent=f"recording/{uuid}"):
        world.records.delete("registrant", row.id)
    world.records.delete("recording", uuid)


@on_timer("recording.purge")
def purge(timer: Timer, world: World) -> None:
    """Its time in the trash is over."""
    recording = world.records.get("recording", timer.ref)
    if recording is not None and recording["state"] == "trashed":
        who = {"operator": recording["host_email"], "operator_id": recording["host_id"]}
        remove(world, recording, None, who)


def _tell_files(
    world: World, event: str, recording: dict[str, Any], about: list[dict[str, Any]], who: dict[str, str]
) -> None:
    facts = {
        **recording,
        "recording_files": about,
        "recording_count": len(about),
        "total_size": sum(int(file["file_size"]) for file in about),
    }
    news.tell(world, event, facts, **who)


# Downloads


def new_token(world: World, uuid: str, life: timedelta = TOKEN_LIFE) -> str:
    """Return a token that downloads this recording's files for a while."""
    token = world.new_hex(64)
    until = epoch_ms(world.now() + life)
    world.records.put("download_token", token, {"uuid": uuid, "expires_ms": until}, parent=uuid)
    world.at(world.now() + life, "recording.forget_token", token)
    return token


@on_timer("recording.forget_token")
def forget_token(timer: Timer, world: World) -> None:
    world.records.delete("download_token", timer.ref)


def opens(world: World, token: str, uuid: str) -> bool:
    """Return whether a download token is good for a recording now."""
    found = world.records.get("download_token", token)
    return bool(found and found["uuid"] == uuid and found["expires_ms"] > epoch_ms(world.now()))
