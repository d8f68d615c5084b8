"""Archive files: copies of recorded sessions that the account keeps for compliance.

Source: Zoom API reference, "Archiving", read 2026-02; documented. The sandbox archives nothing by itself: a
world has what its file or a test puts there (kind ``archive``, its files inside it).
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from greenroom.core.clock import parse_iso

from ..archetypes import stored
from ..registry import Problem, Reply, Request, behaviour
from ..world.world import World
from . import paged

_STAMPS = {"meeting_start_time": "start_time", "archive_complete_time": "complete_time"}


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
    _archive(request, world)
    world.records.delete("archive", request.path["meetingUUID"])
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
        raise Problem(404, 3001, f"Meeting {uuid} does not exist.")
    return found
