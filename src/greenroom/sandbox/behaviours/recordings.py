"""Cloud recordings: listed, opened, thrown away, brought back, downloaded.

Source: Zoom API reference, "Cloud recording", read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from urllib.parse import parse_qs

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.storage.records import Place

from ..archetypes import stored
from ..auth import Authenticator
from ..pipeline import Raw
from ..refusals import refuses
from ..registry import Problem, Reply, Request, behaviour, door
from ..world import happenings, news, recording_files, recordings
from ..world.happenings import BOTH
from ..world.world import World
from . import paged
from .operator import operator

_NONE = "There is no recording for this meeting."
_LONGEST_TTL_S = 7 * 24 * 3600
_KINDS = {"MP4": "video/mp4", "M4A": "audio/mp4", "VTT": "text/vtt", "JSON": "application/json"}


def named(request: Request, world: World, *states: str) -> dict[str, Any]:
    """Return the recording the path names, by uuid or by the meeting's number. Raises Problem 404/3301.

    states: where it may be; on the shelf if none is said.
    """
    value = request.path.get("meetingId") or request.path.get("meetingUUID") or ""
    found = recordings.find(world, value, *(states or ("kept",)))
    if found is None:
        raise Problem(404, 3301, _NONE)
    return found


@behaviour("recordings.get")
def get(request: Request, world: World) -> Reply:
    """Show it with its files; with a token to download them, if asked for."""
    recording = named(request, world)
    subject = recordings.shown(world, recording)
    subject |= {"type": str(recording["type"]), "participant_audio_files": []}
    if "download_access_token" in str(request.query.get("include_fields", "")):
        life = timedelta(seconds=max(1, min(int(request.query.get("ttl", 3600)), _LONGEST_TTL_S)))
        subject["download_access_token"] = recordings.new_token(world, recording["uuid"], life)
    return stored.answer(request, subject, world)


@behaviour("recordings.list")
def list_of_user(request: Request, world: World) -> Reply:
    """List the user's of a range of days, today's by default; or what is in the trash."""
    host = stored.owner(request, world)
    wanted = str(request.query.get("meeting_id", ""))
    if wanted and recordings.find(world, wanted, "kept", "trashed", "processing") is None:
        raise Problem(404, 3301, "There is no recording for this session.")
    trash = bool(request.query.get("trash"))
    if trash and request.query.get("trash_type") == "recording_file":
        rows = world.records.list("recording", parent=host)
        items = [recordings.shown(world, row.body, trashed=True) for row in rows]
        items = [item for item in items if item["recording_files"]]
        return _listed(request, world, items)
    shelf = f"{host}/{'trashed' if trash else 'kept'}"
    return _on_shelf(request, world, "host_shelf", shelf, trashed=trash)


@behaviour("recordings.list_for_account")
def list_of_account(request: Request, world: World) -> Reply:
    return _on_shelf(request, world, "shelf", "kept")


def _on_shelf(request: Request, world: World, key: str, shelf: str, *, trashed: bool = False) -> Reply:
    """Answer with what a shelf has of a range of days, reading no more of it than shown unless one meeting's
    is asked for."""
    since, until = paged.window(request, world, days=0)
    bounds = ("recording", key, f"{shelf}/{iso(since)}", f"{shelf}/{iso(until)}")
    if request.query.get("meeting_id"):
        rows = world.records.span(*bounds)
        return _listed(request, world, [recordings.shown(world, row.body, trashed=trashed) for row in rows])

    def show(place: Place) -> dict[str, Any]:
        return recordings.shown(world, world.records.at(place).body, trashed=trashed)

    part, schema = paged.placed(world, *bounds, show=show), stored.of(request).item
    more = paged.dates(since, until)
    return paged.of_parts(request, world, part, more=more, show=lambda item: _shown(schema, item))


def _listed(request: Request, world: World, items: list[dict[str, Any]]) -> Reply:
    since, until = paged.window(request, world, days=0)
    wanted = request.query.get("meeting_id")
    found = [
        item
        for item in items
        if since <= parse_iso(item["start_time"]) < until and (not wanted or item["id"] == wanted)
    ]
    schema = stored.of(request).item
    return paged.of_items(
        request, world, found, paged.dates(since, until), show=lambda item: _shown(schema, item)
    )


def _shown(schema: dict[str, Any], item: dict[str, Any]) -> dict[str, Any]:
    shown: dict[str, Any] = news.fitted(schema, item)
    return shown


# Trash


@behaviour("recordings.delete")
def delete(request: Request, world: World) -> Reply:
    """To the trash, or with ``action=delete`` for good, also out of the trash."""
    is_final = request.query.get("action", "trash") == "delete"
    recording = named(request, world, *(("kept", "trashed") if is_final else ("kept",)))
    act = recordings.remove if is_final else recordings.trash
    act(world, recording, None, operator(request, world))
    return Reply(request.operation.success_status)


@refuses("delete an uncompleted meeting", "recordings.delete_file")
def is_going_on(request: Request, world: World) -> bool:
    """What is recorded now can be deleted once the meeting is over."""
    value = request.path["meetingId"]
    is_kept = recordings.find(world, value, "kept", "trashed") is not None
    return not is_kept and any(happenings.find_live(world, sort, value) for sort in BOTH)


@behaviour("recordings.delete_file")
def delete_file(request: Request, world: World) -> Reply:
    is_final = request.query.get("action", "trash") == "delete"
    recording = named(request, world, "kept", "trashed")
    file = _file(request, world, recording)
    if file.get("deleted_time") and not is_final:
        raise Problem(404, 3301, _NONE)
    act = recordings.remove if is_final else recordings.trash
    act(world, recording, file, operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("recordings.recover")
def recover(request: Request, world: World) -> Reply:
    recording = named(request, world, "trashed", "kept")
    if recordings.files(world, recording["uuid"], trashed=True):
        recordings.recover(world, recording, None, operator(request, world))
    return Reply(request.operation.success_status)


@behaviour("recordings.recover_file")
def recover_file(request: Request, world: World) -> Reply:
    recording = named(request, world, "trashed", "kept")
    file = _file(request, world, recording)
    if file.get("deleted_time"):
        recordings.recover(world, recording, file, operator(request, world))
    return Reply(request.operation.success_status)


def _file(request: Request, world: World, recording: dict[str, Any]) -> dict[str, Any]:
    row = world.records.row("recording_file", request.path["recordingId"])
    if row is None or row.parent != recording["uuid"]:
        raise Problem(404, 3301, _NONE)
    return row.body


# Settings, transcripts, views

_SHARED = {
    "approval_type": 2,
    "on_demand": False,
    "recording_authentication": False,
    "send_email_to_host": False,
    "share_recording": "publicly",
    "show_social_share_buttons": False,
    "viewer_download": True,
}
"""How a recording is shared until somebody changes it. Source: Zoom support pages on sharing recordings for
link and download; the rest assumed."""


@behaviour("recordings.settings.get")
def get_settings(request: Request, world: World) -> Reply:
    recording = named(request, world)
    names = ("topic", "password", "auto_delete")
    own: dict[str, Any] = {name: recording[name] for name in names if name in recording}
    return stored.answer(request, {**_SHARED, **own, **recording["settings"]}, world)


@behaviour("recordings.settings.update")
def update_settings(request: Request, world: World) -> Reply:
    """Change how it is shared; a new topic is announced."""
    recording, fields = named(request, world), dict(request.fields)
    old_topic = recording["topic"]
    recording["topic"] = fields.pop("topic", old_topic)
    recording |= {name: fields[name] for name in ("password", "auto_delete") if name in fields}
    recording["settings"] |= fields
    recordings.store(world, recording)
    if recording["topic"] != old_topic:
        stamp = {"time_stamp": epoch_ms(world.now()), **operator(request, world)}
        old = recording | {"topic": old_topic}
        news.tell(world, "recording.renamed", recording, old_object=old, **stamp)
    return Reply(request.operation.success_status)


@behaviour("recordings.transcripts.get")
def get_transcript(request: Request, world: World) -> Reply:
    recording, file = _transcript(request, world)
    subject = {
        **recording,
        "meeting_id": recording["uuid"],
        "meeting_topic": recording["topic"],
        "transcript_created_time": file["recording_end"],
        "can_download": True,
        "download_restriction_reason": None,
        "download_url": file["download_url"],
    }
    return stored.answer(request, subject, world)


@behaviour("recordings.transcripts.delete")
def delete_transcript(request: Request, world: World) -> Reply:
    recording, file = _transcript(request, world)
    world.records.delete("recording_file", file["id"])
    recordings.store(world, recording)
    return Reply(request.operation.success_status)


def _transcript(request: Request, world: World) -> tuple[dict[str, Any], dict[str, Any]]:
    value = request.path["meetingId"]
    recording = recordings.find(world, value, "kept")
    for file in recordings.files(world, recording["uuid"]) if recording else []:
        if recording is not None and file["file_type"] == "TRANSCRIPT":
            return recording, file
    raise Problem(404, 3322, "This meeting transcript does not exist.")


@behaviour("recordings.get_analytics_details")
def analytics_details(request: Request, world: World) -> Reply:
    """List who downloaded or viewed; downloads are counted as they happen, nobody views in a sandbox."""
    recording = named(request, world)
    since, until = paged.window(request, world, days=30)
    kind = request.query.get("type", "by_view").removeprefix("by_")
    views = [one for one in _views(world, recording, kind) if since <= parse_iso(one["date_time"]) < until]
    return paged.of_items(request, world, views, paged.dates(since, until))


@behaviour("recordings.get_analytics_summary")
def analytics_summary(request: Request, world: World) -> Reply:
    recording = named(request, world)
    since, until = paged.window(request, world, days=30)
    days: dict[str, dict[str, Any]] = {}
    for kind in ("view", "download"):
        for one in _views(world, recording, kind):
            date = one["date_time"][:10]
            if since <= parse_iso(one["date_time"]) < until:
                day = days.setdefault(date, {"views_total_count": 0, "downloads_total_count": 0})
                day["date"] = date
                day[f"{kind}s_total_count"] += 1
    return paged.of_items(request, world, [days[key] for key in sorted(days)], paged.dates(since, until))


def _views(world: World, recording: dict[str, Any], kind: str) -> list[dict[str, Any]]:
    rows = world.records.list("recording_view", parent=recording["uuid"])
    return [row.body for row in rows if row.body["kind"] == kind]


# Downloads


@door("/rec/")
def download(raw: Raw, world: World) -> Reply:
    """Give a file's bytes to whoever has a token for it: the event's or the reply's download token, or one of
    the API, in the header or as ``access_token``. Raises Problem."""
    word, _, id = raw.path.removeprefix("/rec/").partition("/")
    kinds = ("recording_file", "archive_file") if word == "download" else ()
    row = next((found for kind in kinds if (found := world.records.row(kind, id)) is not None), None)
    if row is None or row.body.get("deleted_time") or row.body["status"] != "completed":
        raise Problem(404, 404, "There is no such file.")
    with world.transaction():
        _check_token(raw, world, row.parent)
        view = {"kind": "download", "date_time": world.now().strftime("%Y-%m-%dT%H:%M:%SZ"), "duration": 0}
        world.records.put("recording_view", world.new_id(), view, parent=row.parent)
    content_type = _KINDS.get(row.body["file_extension"], "text/plain")
    name = f"{row.body['recording_type']}.{row.body['file_extension'].lower()}"
    headers = {"content-type": content_type, "content-disposition": f'attachment; filename="{name}"'}
    return Reply(200, recording_files.content(row.body), headers)


def _check_token(raw: Raw, world: World, uuid: str) -> None:
    """Raises Problem 401 for a token that does not open the recording."""
    scheme, _, token = raw.headers.get("authorization", "").partition(" ")
    given = token.strip() if scheme.lower() == "bearer" else ""
    given = given or parse_qs(raw.query).get("access_token", [""])[0]
    if not recordings.opens(world, given, uuid):
        Authenticator(world).authenticate({"authorization": f"Bearer {given}"})
