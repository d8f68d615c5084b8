"""Archive files: listed, counted, kept or not, deleted."""

from __future__ import annotations

from typing import Any

from greenroom.sandbox.behaviours import archives

from .meeting_room import MeetingRoom, twice

UUID = "/Qm3Wk2GSx+2kq1u8pB9Aw=="


def archive(room: MeetingRoom) -> dict[str, Any]:
    """Put the archive of a meeting of today into the world and return it."""
    file = {
        "id": "file-1",
        "file_type": "MP4",
        "file_extension": "MP4",
        "file_size": 7,
        "status": "completed",
        "recording_type": "audio_only",
        "download_url": "http://127.0.0.1:8787/rec/download/file-1",
        "auto_delete": True,
    }
    made = {
        "uuid": UUID,
        "id": 98765432109,
        "topic": "Talk",
        "host_id": room.sandbox.world.owner_id,
        "start_time": "2026-02-09T08:00:00Z",
        "complete_time": "2026-02-09T08:40:00Z",
        "archive_files": [file],
        "total_size": 7,
        "recording_count": 1,
    }
    room.sandbox.records.put("archive", UUID, made)
    return made


def test_archives_are_listed_counted_and_deleted(room: MeetingRoom) -> None:
    archive(room)
    assert [one["uuid"] for one in room("GET", "/archive_files").body["meetings"]] == [UUID]
    counts = room("GET", "/archive_files/statistics").body
    assert counts["statistic_by_file_extension"]["mp4_file_count"] == 1
    assert counts["statistic_by_file_status"]["completed_file_count"] == 1
    assert room("PATCH", "/archive_files/file-1", {"auto_delete": False}).status == 204
    path = f"/past_meetings/{twice(UUID)}/archive_files"
    assert room("GET", path).body["archive_files"][0]["auto_delete"] is False
    assert room("DELETE", path).status == 204
    assert room("GET", path).body == {"code": 3001, "message": f"Meeting {UUID} does not exist."}
    assert room("PATCH", "/archive_files/file-1", {"auto_delete": False}).status == 404


def test_a_meeting_that_is_archived_is_listed_told_and_downloaded(room: MeetingRoom) -> None:
    meeting = room.plan()
    room.play(meeting["id"], "start")
    room.play(meeting["id"], "write", text="Welcome.")
    room.wait(minutes=5)
    room.play(meeting["id"], "end")
    with room.sandbox.world.transaction():
        archives.archive(room.sandbox.world, archives.Archive(meeting["id"]))
    told = room.last("recording.archive_files_completed")["object"]
    assert [file["file_type"] for file in told["archive_files"]] == ["M4A", "CHAT"]
    path = f"/past_meetings/{twice(meeting['uuid'])}/archive_files"
    shown = room("GET", path).body
    assert (shown["duration"], shown["recording_count"]) == (5, 2)
    for file in shown["archive_files"]:
        target = file["download_url"].removeprefix(room.sandbox.world.base_url)
        got = room.door("GET", target)
        assert (got.status, len(got.body)) == (200, file["file_size"])
    assert room("DELETE", path).status == 204
    assert room.door("GET", target).status == 404
