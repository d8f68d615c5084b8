"""Archive files: copies of recorded sessions that the account keeps for compliance.

Source: Zoom API reference, "Archiving", read 2026-02; documented. The sandbox archives nothing by itself:
``POST /_sandbox/simulate`` with kind ``archive`` does it to a session that is over.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

import msgspec

from greenroom.core.clock import iso, parse_iso

from .. import entities
from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour, simulation
from ..world import happenings, news, recording_files, recordings, sessions
from ..world.meetings import SORTS
from ..world.world import World
from . import paged

_STAMPS = {"meeting_start_time": "start_time", "archive_complete_time": "complete_time"}


class Archive(msgspec.Struct, tag_field="kind", tag="archive", forbid_unknown_fields=True):
    """A meeting or webinar that is over is archived. meeting: its number, or a uuid."""

    meeting: int | str


@simulation("archive", Archive)
def archive(world: World, wish: Archive) -> dict[str, Any]:
    """Keep its sound, and its chat if somebody wrote, and tell that they are there. Raises ValueError."""
    found = (sessions.past(world, sort, str(wish.meeting)) for sort in SORTS.values())
    session = next((one for one in found if one is not None), None)
    if session is None:
        raise ValueError(f"No meeting {str(wish.meeting)[:40]!r} is over; end it first.")
    span = (session["start_time"], session["end_time"])
    files = recording_files.of_archive(world, session, *span)
    account = world.records.get("account", world.account_id) or {}
    made = {
        **{name: session[name] for name in ("uuid", "host_id", "topic", "type", "timezone", "start_time")},
        "id": session["id"],
        "account_name": account.get("account_name", ""),
        "archive_files": files,
        "complete_time": iso(world.now()),
        "duration": session["duration"],
        "duration_in_second": happenings.seconds(world, session),
        "is_breakout_room": False,
        "recording_count": len(files),
        "total_size": sum(int(file["file_size"]) for file in files),
        "status": "completed",
    }
    world.records.put("archive", session["uuid"], made)
    for file in files:
        world.records.put("archive_file", file["id"], file, parent=session["uuid"])
    token = recordings.new_token(world, session["uuid"])
    news.tell_with_token(world, "recording.archive_files_completed", made, token)
    return {"ok": True, "archive": made}


@behaviour("archives.list")
def list_all(request: Request, world: World) -> Reply:
    since, until = paged.window(request, world, days=7)
    stamp = _STAMPS[request.query.get("query_date_type", "meeting_start_time")]
    found = [one for one in _archives(world) if since <= parse_iso(one[stamp]) < until]
    return paged.of_items(request, world, found, _range(since, until))


@behaviour("archives.get_for_meeting")
def get(request: Request, world: World) -> Reply:
    return stored.answer(request, _archive(request, world), world)


@behaviour("archives.delete_for_meeting")
def delete(request: Request, world: World) -> Reply:
    gone = _archive(request, world)
    world.records.delete("archive", request.path["meetingUUID"])
    for file in gone.get("archive_files", ()):
        world.records.delete("archive_file", file["id"])
    return Reply(request.operation.success_status)


@behaviour("archives.update_auto_delete")
def update_auto_delete(request: Request, world: World) -> Reply:
    id = request.path["fileId"]
    for archive in _archives(world):
        for file in archive["archive_files"]:
            if file["id"] == id:
                file["auto_delete"] = request.fields["auto_delete"]
                world.records.put("archive", archive["uuid"], archive)
                return Reply(request.operation.success_status)
    raise Problem(404, 404, f"Archive file does not exist: {id}.")


@behaviour("archives.get_statistics")
def get_statistics(request: Request, world: World) -> Reply:
    """Count the files by extension and by status."""
    since, until = paged.window(request, world, days=7)
    files = [
        file
        for archive in _archives(world)
        if since <= parse_iso(archive["start_time"]) < until
        for file in archive["archive_files"]
    ]
    extensions = Counter(f"{file['file_extension'].lower()}_file_count" for file in files)
    statuses = Counter(f"{file['status']}_file_count" for file in files)
    names = stored.of(request).reply["properties"]
    body = {
        "statistic_by_file_extension": _counts(names["statistic_by_file_extension"], extensions),
        "statistic_by_file_status": _counts(names["statistic_by_file_status"], statuses),
        "total_records": len(files),
        **_range(since, until),
    }
    return Reply(request.operation.success_status, body)


def _counts(schema: dict[str, Any], counted: Counter[str]) -> dict[str, int]:
    return {name: counted[name] for name in schema["properties"]}


def _range(since: Any, until: Any) -> dict[str, str]:
    return {"from": f"{since:%Y-%m-%dT%H:%M:%SZ}", "to": f"{until:%Y-%m-%dT%H:%M:%SZ}"}


def _archives(world: World) -> list[dict[str, Any]]:
    """Return the archives whose files are there."""
    return [row.body for row in world.records.list("archive") if row.body.get("archive_files")]


def _archive(request: Request, world: World) -> dict[str, Any]:
    uuid = request.path["meetingUUID"]
    found = world.records.get("archive", uuid)
    if found is None:
        own = entities.told(request.operation, "^Meeting .*does not exist", uuid)
        raise own or Problem(404, 3001, f"Meeting {uuid} does not exist.")
    return found
