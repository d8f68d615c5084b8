"""Cloud recordings: made by meetings, thrown away, brought back, downloaded."""

from __future__ import annotations

from typing import Any

from tests.door import Door

from .meeting_room import MeetingRoom, twice


def record(room: MeetingRoom, **fields: Any) -> dict[str, Any]:
    """Hold a recorded meeting and wait until its recording is there; return the meeting."""
    meeting = room.plan(**fields)
    room.play(meeting["id"], "start")
    room.play(meeting["id"], "record_start")
    room.wait(minutes=7)
    room.play(meeting["id"], "end")
    room.wait(minutes=3)
    return meeting


def test_a_recorded_meeting_has_a_recording_once_it_is_processed(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"auto_recording": "cloud"})
    path = f"/meetings/{meeting['id']}/recordings"
    room.play(meeting["id"], "start")
    room.wait(minutes=7)
    room.play(meeting["id"], "end")
    answer = room("GET", path)
    assert (answer.status, answer.body) == (
        404,
        {"code": 3301, "message": "There is no recording for this meeting."},
    )
    room.wait(minutes=3)
    shown = room("GET", path).body
    assert (shown["uuid"], shown["duration"], shown["recording_count"]) == (meeting["uuid"], 7, 2)
    assert [file["file_type"] for file in shown["recording_files"]] == ["MP4", "M4A"]
    assert room("GET", f"/meetings/{twice(meeting['uuid'])}/recordings").body["id"] == meeting["id"]
    told = room.last("recording.completed")["object"]
    assert told["id"] == meeting["id"]
    mine = room("GET", f"/users/me/recordings?meeting_id={meeting['id']}").body
    assert [one["uuid"] for one in mine["meetings"]] == [meeting["uuid"]]
    everyones = room("GET", "/accounts/me/recordings").body["meetings"]
    assert meeting["uuid"] in [one["uuid"] for one in everyones]


def test_a_file_is_downloaded_with_any_good_token(room: MeetingRoom) -> None:
    meeting = record(room)
    envelope = next(e for name, e in reversed(room.events) if name == "recording.completed")
    path = f"/meetings/{meeting['id']}/recordings?include_fields=download_access_token&ttl=60"
    shown = room("GET", path).body
    file = shown["recording_files"][0]
    target = file["download_url"].removeprefix("http://127.0.0.1:8787")
    stranger = Door(room.sandbox, "")
    for token in (envelope["download_token"], shown["download_access_token"], room.door.token):
        by_query = stranger("GET", f"{target}?access_token={token}")
        by_header = stranger("GET", target, headers={"authorization": f"Bearer {token}"})
        assert (by_query.status, len(by_query.body)) == (200, file["file_size"])
        assert by_header.body == by_query.body
    assert stranger("GET", target).status == 401
    assert stranger("GET", f"{target}?access_token=wrong").body["code"] == 124
    assert room.door("GET", "/rec/download/nothing").status == 404
    days = room("GET", f"/meetings/{meeting['id']}/recordings/analytics_summary").body["analytics_summary"]
    assert [day["downloads_total_count"] for day in days] == [6]
    room.wait(hours=25)
    assert stranger("GET", f"{target}?access_token={envelope['download_token']}").status == 401


def test_what_is_trashed_comes_back_until_thirty_days_are_over(room: MeetingRoom) -> None:
    meeting = record(room)
    path = f"/meetings/{twice(meeting['uuid'])}/recordings"
    room.heard()
    assert room("DELETE", path).status == 204
    assert room("GET", path).status == 404
    trash = room("GET", "/users/me/recordings?trash=true").body["meetings"]
    assert [one["uuid"] for one in trash] == [meeting["uuid"]]
    assert room("PUT", f"{path}/status", {"action": "recover"}).status == 204
    assert room("GET", path).body["recording_count"] == 2
    assert room("DELETE", path).status == 204
    room.wait(days=31)
    assert room("PUT", f"{path}/status", {"action": "recover"}).body["code"] == 3301
    names = ["recording.trashed", "recording.recovered", "recording.trashed", "recording.deleted"]
    assert room.heard() == names


def test_single_files_are_trashed_recovered_and_deleted(room: MeetingRoom) -> None:
    meeting = record(room)
    path = f"/meetings/{meeting['id']}/recordings"
    first, second = (file["id"] for file in room("GET", path).body["recording_files"])
    assert room("DELETE", f"{path}/{first}").status == 204
    assert room("GET", path).body["recording_count"] == 1
    assert room("DELETE", f"{path}/{first}").status == 404
    assert room("PUT", f"{path}/{first}/status", {"action": "recover"}).status == 204
    assert room("GET", path).body["recording_count"] == 2
    for file in (first, second):
        assert room("DELETE", f"{path}/{file}?action=delete").status == 204
    assert room("GET", path).status == 404


def test_pauses_make_several_files_and_transcripts_follow_the_hosts_settings(room: MeetingRoom) -> None:
    own = {"recording": {"recording_audio_transcript": True}}
    room.sandbox.records.put("user_settings", room.sandbox.world.owner_id, own)
    meeting = room.plan()
    id = meeting["id"]
    room.play(id, "start")
    for action in ("record_start", "record_pause", "record_resume", "record_stop"):
        room.play(id, action)
        room.wait(minutes=2)
    room.play(id, "end")
    room.wait(minutes=3)
    shown = room("GET", f"/meetings/{id}/recordings").body
    assert (shown["duration"], shown["recording_count"]) == (4, 6)
    assert "recording.transcript_completed" in room.heard()
    assert room("GET", f"/meetings/{twice(meeting['uuid'])}/transcript").body["can_download"] is True


def test_a_recording_is_renamed_and_asks_people_to_register(room: MeetingRoom) -> None:
    meeting = record(room)
    path = f"/meetings/{meeting['id']}/recordings"
    room.heard()
    assert room("PATCH", f"{path}/settings", {"topic": "New", "approval_type": 1}).status == 204
    settings = room("GET", f"{path}/settings").body
    assert (settings["topic"], settings["approval_type"]) == ("New", 1)
    person = {"email": "guest@example.com", "first_name": "Guest"}
    made = room("POST", f"{path}/registrants", person).body
    again = room("POST", f"{path}/registrants", person).body
    assert made["registrant_id"] == again["registrant_id"]
    body = {"action": "approve", "registrants": [{"id": made["registrant_id"]}]}
    assert room("GET", f"{path}/registrants").body["total_records"] == 0
    assert room("PUT", f"{path}/registrants/status", body).status == 204
    assert room("GET", f"{path}/registrants").body["total_records"] == 1
    assert room.heard() == [
        "recording.renamed",
        "recording.registration_created",
        "recording.registration_approved",
    ]


def test_three_recordings_are_there_from_the_start(room: MeetingRoom) -> None:
    everything = room("GET", "/users/me/recordings?from=2026-01-20&to=2026-02-20").body
    rows = room.sandbox.records.list("recording")
    assert len(rows) == 3
    assert everything["from"] == "2026-01-20"
    assert room("GET", f"/meetings/{twice(rows[0].id)}/recordings").body["recording_count"] == 2


def test_how_a_recording_is_shared_is_told_and_changed(room: MeetingRoom) -> None:
    path = f"/meetings/{record(room)['id']}/recordings"
    kept = room("GET", f"{path}/settings").body
    assert (kept["share_recording"], kept["viewer_download"], kept["on_demand"]) == ("publicly", True, False)
    assert (kept["approval_type"], kept["recording_authentication"], kept["auto_delete"]) == (2, False, False)
    change = {"share_recording": "internally", "auto_delete": True, "password": "Abcd1234"}
    assert room("PATCH", f"{path}/settings", change).status == 204
    assert room("GET", f"{path}/settings").body == {**kept, **change}
    shown = room("GET", path).body
    assert (shown["auto_delete"], shown["password"]) == (True, "Abcd1234")
