"""What calls left: logs, histories, recordings, voicemails; how they are listed and deleted.

Deleted recordings and voicemails lie in the trash for 30 days. Source: Zoom API reference, "Phone", read
2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row, Timer

from .. import entities
from ..archetypes import stored
from ..archetypes.list import Test, list_within
from ..registry import Problem, Reply, Request, after, behaves, behaviour, on_timer
from ..world.call_events import tell
from ..world.world import World
from .phone import said

_TRASH_DAYS = timedelta(days=30)
_TRANSCRIBED_AFTER = timedelta(minutes=2)
_PURGE = "phone_trash"
_SILENCE = (
    b"RIFF$\x00\x00\x00WAVEfmt \x10\x00\x00\x00\x01\x00\x01\x00@\x1f\x00\x00@\x1f\x00\x00\x01\x00\x08\x00data"
    b"\x00\x00\x00\x00"
)
"""A sound file without a sound: nobody spoke."""


# Logs


@behaviour("phone.call_logs.list", "phone.users.call_logs.list")
def list_logs(request: Request, world: World) -> Reply:
    """List by kind (missed or all), site, and part of a number; by start, or end where that is asked."""
    query, tests = request.query, list[Test]()
    if query.pop("type", "all") == "missed":
        tests.append(lambda row: row.body["direction"] == "inbound" and not row.body.get("answer_start_time"))
    site, number = query.pop("site_id", None), query.pop("phone_number", None)
    if site:
        tests.append(lambda row: row.body["site_id"] == site)
    if number:
        digits = number.lstrip("+")
        tests.append(lambda row: digits in _numbers(row.body))
    if query.pop("charged_call_logs", False):
        tests.append(lambda row: "charge" in row.body)
    if query.pop("time_type", "startTime") == "endTime":
        tests.append(_window(query.pop("from", ""), query.pop("to", ""), "call_end_time"))
    return list_within(request, world, _person(request, world), tests)


def _person(request: Request, world: World) -> str | None:
    return stored.owner(request, world) or None


def _numbers(log: dict[str, Any]) -> str:
    ends = ("caller_number", "callee_number", "caller_did_number", "callee_did_number")
    return " ".join(str(log.get(name, "")) for name in ends)


def _window(since: str, until: str, field: str) -> Test:
    """Return the test for a time between two dates or times; a bare date in until includes that day."""
    first = iso(parse_iso(since)) if since else ""
    last = parse_iso(until) if until else None
    if last and len(until) == 10:
        last += timedelta(days=1)
    end = iso(last) if last else "9"
    return lambda row: first <= str(row.body.get(field, "")) <= end


@after("phone.call_logs.get")
def log_details(shown: dict[str, Any], request: Request, world: World) -> None:
    """Show the one step there was, and the result in the words of this reply."""
    log = stored.named(request, world).body
    result = "recorded" if log["has_recording"] else "call_connected"
    shown["result"] = result if log["duration"] else "no_answer"
    step = {name: log[name] for name in ("date_time", "duration", "hold_time", "id", "path")}
    site = world.records.get("phone_site", log["site_id"])
    if site:
        step["site"] = {"id": site["id"], "name": site["name"]}
    shown["log_details"] = [{**step, "result": shown["result"]}]


@after("phone.users.call_logs.delete")
def log_deleted(log: dict[str, Any], request: Request, world: World) -> None:
    entry = {"user_id": log["phone_user_id"], "call_logs": [{"id": log["id"], "call_id": log["call_id"]}]}
    tell(world, "phone.call_log_deleted", entry)
    _throw_away(world, "call_log", log["id"], entry)


@after("phone.users.call_history.delete")
def history_deleted(entry: dict[str, Any], request: Request, world: World) -> None:
    when = iso(world.now())
    object = {"user_id": entry["owner_id"], "delete_all": False, "move_to_trash": True, "execute_time": when}
    tell(world, "phone.call_history_deleted", {**object, "call_log_ids": [entry["id"]]})
    tell(world, "phone.call_element_deleted", {**object, "call_element_ids": [entry["id"]]})


@after("phone.call_logs.set_client_code", "phone.call_history.set_client_code")
def client_code(subject: dict[str, Any], request: Request, world: World) -> None:
    subject["client_code"] = request.fields["client_code"]


# History

_FILTERS: dict[str, Callable[[dict[str, Any]], set[Any]]] = {
    "directions": lambda call: {call["direction"]},
    "connect_types": lambda call: {call["connect_type"]},
    "call_types": lambda call: {call["call_type"]},
    "call_results": lambda call: {call["call_result"], call["result"]},
    "number_types": lambda call: {call.get("caller_number_type"), call.get("callee_number_type")},
    "extension_types": lambda call: {call.get("caller_ext_type"), call.get("callee_ext_type")},
    "site_ids": lambda call: {call["site_id"], call.get("caller_site_id"), call.get("callee_site_id")},
    "group_ids": lambda call: {call.get("group_id")},
    "recording_status": lambda call: {call["recording_status"]},
    "department": lambda call: {call.get("department")},
    "cost_center": lambda call: {call.get("cost_center")},
}


@behaviour("phone.call_history.list", "phone.users.call_history.list")
def list_history(request: Request, world: World) -> Reply:
    """List the account's calls, or a user's parts of them."""
    query, tests = request.query, list[Test]()
    for name, of in _FILTERS.items():
        wanted = query.pop(name, None)
        if wanted:
            tests.append(_any_of(set(wanted if isinstance(wanted, list) else [wanted]), of))
    word = str(query.pop("keyword", "")).casefold()
    if word:
        tests.append(lambda row: word in " ".join(map(str, row.body.values())).casefold())
    if query.pop("time_type", "start_time") == "end_time":
        tests.append(_window(query.pop("from", ""), query.pop("to", ""), "end_time"))
    return list_within(request, world, _person(request, world) or "account", tests)


def _any_of(wanted: set[Any], of: Callable[[dict[str, Any]], set[Any]]) -> Test:
    return lambda row: not wanted.isdisjoint(of(row.body))


@behaviour("phone.users.call_logs.sync", "phone.users.call_history.sync")
def sync(request: Request, world: World) -> Reply:
    """Hand out what is newer than the token says (older with BSync); FSync begins anew.

    The token is the place in the order of creation. Source: its form assumed.
    """
    owner, query = stored.owner(request, world), request.query
    entity, size = request.operation.archetype.entity, int(query.get("count", 100))
    backward, token = query.get("sync_type") == "BSync", str(query.get("sync_token", ""))
    if query.get("sync_type", "FSync") == "FSync":
        token = ""
    if token and not token.isdecimal():
        raise Problem(400, 300, "Validation Failed.")
    after_seq = int(token[:18]) if token else 0
    rows = world.records.list(entity, parent=owner, after=after_seq, limit=size, newest_first=backward)
    show = stored.of(request).show
    last = str(rows[-1].seq) if rows else token
    return Reply(200, {"call_logs": [show(row.body, world) for row in rows], "sync_token": last})


# Recordings and voicemails

_KINDS = {
    "phone_recording": ("phone.recording", "recordings", ("id", "call_id")),
    "voicemail": ("phone.voicemail", "voice_mails", ("id",)),
}


@behaviour("phone.recordings.list", "phone.users.recordings.list", "phone.call_queues.recordings.list")
def list_recordings(request: Request, world: World) -> Reply:
    """List what is not in the trash, by owner, kind, site and group."""
    query, tests = request.query, list[Test]()
    tests.append(_not_in_trash)
    owner_type, kind = query.pop("owner_type", "all"), query.pop("recording_type", "All")
    site, group = query.pop("site_id", ""), query.pop("group_id", "")
    if owner_type not in ("all", ""):
        wanted = "user" if owner_type == "user" else "call queue"
        tests.append(lambda row: row.body["owner"]["type"] == wanted)
    if kind.casefold() not in ("all", ""):
        tests.append(lambda row: row.body["recording_type"].casefold() == kind.casefold())
    if site and site != "All sites":
        tests.append(lambda row: row.body["site_id"] == site)
    if group and group != "All groups":
        tests.append(lambda row: row.body["owner"]["id"] == group)
    if query.pop("query_date_type", "start_time") == "end_time":
        tests.append(_window(query.pop("from", ""), query.pop("to", ""), "end_time"))
    return list_within(request, world, _person(request, world), tests)


@behaviour("phone.voicemails.list", "phone.users.voicemails.list")
def list_voicemails(request: Request, world: World) -> Reply:
    """List by read or unread, owner and site; with trash those in it instead."""
    query, tests = request.query, list[Test]()
    status, owner_type = query.pop("status", "all"), query.pop("owner_type", None)
    site, in_trash = query.pop("site_id", None), query.pop("trash", False) or query.pop("trashed", False)
    query.pop("voicemail_type", None)
    tests.append(lambda row: bool(row.body.get("deleted_time")) == bool(in_trash))
    if status != "all":
        tests.append(lambda row: row.body["status"] == status)
    if owner_type:
        tests.append(lambda row: row.body["owner"]["type"] == owner_type)
    if site:
        tests.append(lambda row: row.body["site_id"] == site)
    return list_within(request, world, _person(request, world), tests)


def _not_in_trash(row: Row) -> bool:
    return not row.body.get("deleted_time")


@behaviour("phone.recordings.delete", "phone.voicemails.delete")
def to_trash(request: Request, world: World) -> Reply:
    """Put it in the trash; once more is once too often."""
    entity, kept = request.operation.archetype.entity, stored.named(request, world).body
    if kept.get("deleted_time"):
        raise stored.missing(request)
    event, items, names = _KINDS[entity]
    kept |= {"deleted_time": iso(world.now()), "soft_deleted_type": "Manual"}
    kept["days_left_auto_permantely_delete"] = _TRASH_DAYS.days
    world.records.put(entity, kept["id"], kept)
    object = {items: [{name: kept[name] for name in names}]}
    tell(world, f"{event}_deleted", object)
    _throw_away(world, entity, kept["id"], object)
    return Reply(request.operation.success_status)


def _throw_away(world: World, kind: str, id: str, object: dict[str, Any]) -> None:
    """Put what an event has told of in the trash, for as long as it lies there."""
    world.records.put("phone_trash", id, {"kind": kind, "object": object})
    world.at(world.now() + _TRASH_DAYS, _PURGE, id)


@on_timer(_PURGE)
def purge(timer: Timer, world: World) -> None:
    empty_trash(world, timer.ref)


def empty_trash(world: World, id: str) -> None:
    """Remove for good what lies in the trash under an id."""
    thrown = world.records.get("phone_trash", id)
    if thrown is None:
        return
    kind = thrown["kind"]
    event = "phone.call_log" if kind == "call_log" else _KINDS[kind][0]
    if kind in _KINDS:
        world.records.delete(kind, id)
    world.cancel(_PURGE, id)
    world.records.delete("phone_trash", id)
    tell(world, f"{event}_permanently_deleted", thrown["object"])


@behaviour("phone.recordings.update_status")
def recover(request: Request, world: World) -> Reply:
    """Take a recording out of the trash again."""
    kept = stored.named(request, world).body
    for name in ("deleted_time", "soft_deleted_type", "days_left_auto_permantely_delete"):
        kept.pop(name, None)
    world.cancel(_PURGE, kept["id"])
    world.records.delete("phone_trash", kept["id"])
    world.records.put("phone_recording", kept["id"], kept)
    return Reply(request.operation.success_status)


@behaviour("phone.voicemails.update")
def mark(request: Request, world: World) -> Reply:
    kept = stored.named(request, world).body
    world.records.put("voicemail", kept["id"], {**kept, "status": request.query["read_status"].lower()})
    return Reply(request.operation.success_status)


@behaviour("phone.call_logs.get_recording")
def recording_of(request: Request, world: World) -> Reply:
    """Show the recording of a call, named by the id of the call or of its log."""
    id = request.path["id"]
    found = world.records.find("phone_recording", "call", id) or world.records.find(
        "phone_recording", "log", id
    )
    log = world.records.get("call_log", id)
    if found is None and log is not None:
        found = world.records.find("phone_recording", "call", log["call_id"])
    if found is None:
        raise said(request.operation, "Recording does not exist", id)
    return Reply(200, stored.of(request).show(found, world))


@behaviour("phone.users.call_logs.get_voicemail")
def voicemail_of(request: Request, world: World) -> Reply:
    """Show the voicemail that a call left with the user."""
    id, owner = request.path["id"], stored.owner(request, world)
    found = world.records.find("voicemail", "log", id) or world.records.find("voicemail", "call", id)
    if found is None or found["owner"]["id"] != owner:
        raise Problem(404, 404, f"Voice mail does not exist: {id}.")
    return Reply(200, stored.of(request).show(found, world))


@behaviour("phone.recordings.download", "phone.voicemails.download")
def download(request: Request, world: World) -> Reply:
    """Hand out the file: silence, as nobody spoke. Source: the file's form assumed."""
    entity, id = request.operation.archetype.entity, request.path["fileId"]
    if world.records.get(entity, id) is None:
        raise entities.not_found(request.operation, entity, "fileId", id)
    return Reply(200, _SILENCE, {"content-type": "audio/wav"})


@behaviour("phone.recordings.download_transcript")
def transcript(request: Request, world: World) -> Reply:
    """There is none, which shows after minutes: nobody spoke. Source: how many, assumed."""
    recording = world.records.get("phone_recording", request.path["recordingId"])
    if recording is None:
        raise said(request.operation, "File does not exist")
    if world.now() - parse_iso(recording["end_time"]) < _TRANSCRIBED_AFTER:
        raise said(request.operation, "still in the process of being transcribed")
    raise said(request.operation, "Unable to transcribe this recording")


behaves(
    "phone.call_logs.get",
    "phone.users.call_logs.delete",
    "phone.call_logs.set_client_code",
    "phone.call_history.set_client_code",
    "phone.call_history.get",
    "phone.call_history.get_path",
    "phone.users.call_history.delete",
    "phone.recordings.update",
    "phone.voicemails.get",
)
