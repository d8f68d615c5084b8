"""What happens in a meeting, and what is told of it afterwards."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from greenroom.core.errors import ConfigurationError
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import file
from greenroom.sandbox.world.sessions import NotAllowed

from .meeting_room import MeetingRoom, twice
from .plays import Play, run


def test_a_meeting_starts_with_its_host_and_ends_for_everybody(room: MeetingRoom) -> None:
    meeting = room.plan(duration=45)
    id, uuid = meeting["id"], meeting["uuid"]
    room.heard()
    room.play(id, "start")
    assert room("GET", f"/meetings/{id}").body["status"] == "started"
    room.wait(minutes=1)
    room.play(id, "join", email="guest@example.com", name="Guest")
    assert room.last("meeting.participant_joined")["object"]["id"] == str(id)
    room.wait(minutes=9)
    assert room("PUT", f"/meetings/{id}/status", {"action": "end"}).status == 204
    ended = room.last("meeting.ended")["object"]
    assert (ended["uuid"], ended["duration"], ended["end_time"]) == (uuid, 45, "2026-02-09T09:10:00Z")
    assert room.heard() == [
        "meeting.started",
        "meeting.participant_joined",
        "meeting.participant_joined",
        "meeting.participant_left",
        "meeting.participant_left",
        "meeting.ended",
    ]
    past = room("GET", f"/past_meetings/{id}").body
    assert (past["uuid"], past["participants_count"], past["duration"]) == (uuid, 2, 10)
    assert past["total_minutes"] == 19
    people = room("GET", f"/past_meetings/{twice(uuid)}/participants").body["participants"]
    assert [(one["name"], one["duration"], one["internal_user"]) for one in people] == [
        ("Ada Alder", 600, True),
        ("Guest", 540, False),
    ]
    assert room("GET", f"/meetings/{id}").body["uuid"] != uuid
    assert room("PUT", f"/meetings/{id}/status", {"action": "end"}).status == 204


def test_every_instance_has_its_own_uuid(room: MeetingRoom) -> None:
    id = room.plan(type=3)["id"]
    for _ in range(2):
        room.play(id, "start")
        room.wait(minutes=3)
        room.play(id, "end")
    instances = room("GET", f"/past_meetings/{id}/instances").body["meetings"]
    assert len({one["uuid"] for one in instances}) == 2
    assert room("GET", f"/past_meetings/{id}").body["uuid"] == instances[1]["uuid"]


def test_a_meeting_not_ended_is_no_past_one(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.play(id, "start")
    answer = room("GET", f"/past_meetings/{id}")
    text = "The meeting ID is invalid or the meeting has not ended."
    assert (answer.status, answer.body) == (404, {"code": 3001, "message": text})
    assert room("DELETE", f"/meetings/{id}").body["code"] == 3002
    assert room("GET", "/past_meetings/99999999999").body["message"] == "Meeting does not exist: 99999999999."


def test_people_wait_in_the_waiting_room_until_admitted(room: MeetingRoom) -> None:
    id = room.plan(settings={"waiting_room": True})["id"]
    room.play(id, "start")
    room.heard()
    state = room.play(id, "join", email="guest@example.com", name="Guest")
    assert state["participants"][1]["status"] == "in_waiting_room"
    room.play(id, "admit", name="Guest")
    room.play(id, "put_in_waiting_room", name="Guest")
    room.play(id, "leave", name="Guest")
    assert room.heard() == [
        "meeting.participant_joined_waiting_room",
        "meeting.participant_admitted",
        "meeting.participant_left_waiting_room",
        "meeting.participant_joined",
        "meeting.participant_left",
        "meeting.participant_put_in_waiting_room",
        "meeting.participant_left_waiting_room",
    ]


def test_who_comes_before_the_host_waits(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.heard()
    assert room.play(id, "join", name="Guest")["session"] is None
    room.play(id, "start")
    assert room.heard() == [
        "meeting.participant_jbh_waiting",
        "meeting.started",
        "meeting.participant_joined",
        "meeting.participant_jbh_waiting_left",
        "meeting.participant_joined",
    ]


def test_people_may_begin_without_the_host_where_allowed(room: MeetingRoom) -> None:
    rules = {"join_before_host": True, "jbh_time": 5}
    id = room.plan(settings=rules, start_time="2026-02-09T09:20:00Z")["id"]
    assert room.play(id, "join", name="Early")["session"] is None
    room.wait(minutes=16)
    room.heard()
    assert room.play(id, "join", name="Guest")["session"] is not None
    assert room.heard() == ["meeting.started", "meeting.participant_jbh_joined", "meeting.participant_joined"]


def test_when_the_host_goes_another_takes_over_and_the_last_one_ends_it(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.play(id, "start")
    room.play(id, "join", name="Guest")
    room.heard()
    room.play(id, "leave", email="ada@example.com")
    changed = room.last("meeting.participant_role_changed")["object"]["participant"]
    assert (changed["user_name"], changed["new_role"]) == ("Guest", "host")
    room.play(id, "leave")
    assert room.heard()[-1] == "meeting.ended"


def test_only_approved_registrants_get_in(room: MeetingRoom) -> None:
    id = room.plan(settings={"approval_type": 0})["id"]
    body = {"email": "guest@example.com", "first_name": "Guest"}
    registrant = room("POST", f"/meetings/{id}/registrants", body).body["registrant_id"]
    room.play(id, "start")
    with pytest.raises(NotAllowed, match="no approved registrant"):
        room.play(id, "join", email="stranger@example.com")
    room.play(id, "join", email="Guest@example.com")
    room.play(id, "end")
    people = room("GET", f"/past_meetings/{id}/participants").body["participants"]
    assert people[1]["registrant_id"] == registrant


def test_answers_and_questions_are_told_afterwards(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.play(id, "start")
    room.play(id, "join", name="Guest", email="guest@example.com")
    room.play(id, "answer_poll", name="Guest", question="Tea?", answer="Yes")
    room.play(id, "ask", name="Guest", question="When?", answer="Now")
    room.play(id, "end")
    for path in ("polls", "qa"):
        [one] = room("GET", f"/past_meetings/{id}/{path}").body["questions"]
        assert one["email"] == "guest@example.com"
    assert one["question_details"] == [{"question": "When?", "answer": "Now"}]


def test_a_summary_is_written_where_the_settings_ask_for_it(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"auto_start_meeting_summary": True})
    room.play(meeting["id"], "start")
    room.wait(minutes=4)
    room.play(meeting["id"], "end")
    room.wait(minutes=2)
    path = f"/meetings/{twice(meeting['uuid'])}/meeting_summary"
    assert room("GET", path).body["summary_overview"] == "Participants: 1. Minutes: 4."
    listed = room("GET", "/meetings/meeting_summaries").body["summaries"]
    assert [one["meeting_uuid"] for one in listed] == [meeting["uuid"]]
    assert room("DELETE", path).status == 204
    assert (room("GET", path).status, room("GET", path).body["code"]) == (403, 2305)
    assert room("DELETE", path).status == 204
    assert room("GET", path).status == 404
    words = ("completed", "trashed", "deleted")
    assert room.heard()[-3:] == [f"meeting.summary_{word}" for word in words]


def test_streams_start_and_stop_while_the_meeting_runs(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.play(id, "start")
    room.heard()
    for action in ("start", "start", "stop"):
        assert room("PATCH", f"/meetings/{id}/livestream/status", {"action": action}).status == 204
    assert room.heard() == ["meeting.live_streaming_started", "meeting.live_streaming_stopped"]
    assert "closedcaption" in room("GET", f"/meetings/{id}/token").body["token"]


def test_controls_act_on_what_runs_only(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    body = {"method": "recording.start"}
    assert room("PATCH", f"/live_meetings/{id}/events", body).status == 400
    assert room("PATCH", "/live_meetings/99999999999/events", body).status == 404
    room.play(id, "start")
    room.heard()
    for method in ("start", "start", "pause", "resume", "stop"):
        answer = room("PATCH", f"/live_meetings/{id}/events", {"method": f"recording.{method}"})
        assert answer.status == 202
    names = ("started", "paused", "resumed", "stopped")
    assert room.heard() == [f"recording.{name}" for name in names]


def test_who_is_called_answers_or_misses_it(room: MeetingRoom) -> None:
    id = room.plan(settings={"waiting_room": True})["id"]
    room.play(id, "start")
    room.heard()
    contacts = [{"email": "ben@example.com"}, {"email": "chloe@example.com"}]
    body = {"method": "participant.invite", "params": {"contacts": contacts}}
    assert room("PATCH", f"/live_meetings/{id}/events", body).status == 202
    state = room.play(id, "call_accepted", email="ben@example.com")
    assert [one["name"] for one in state["participants"]] == ["Ada Alder", "Ben Birch"]
    room.wait(minutes=2)
    assert room.heard() == [
        "meeting.invitation_dispatched",
        "meeting.invitation_dispatched",
        "meeting.invitation_accepted",
        "meeting.participant_joined",
        "meeting.invitation_timeout",
    ]


def test_streams_of_an_app_are_started_before_they_are_stopped(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    path, app = f"/live_meetings/{id}/rtms_app/status", {"settings": {"client_id": "some-app"}}
    assert room("PATCH", path, {"action": "start", **app}).body["message"] == f"Meeting {id} has not started."
    room.play(id, "start")
    room.heard()
    assert room("PATCH", path, {"action": "stop", **app}).body["code"] == 13277
    for action in ("start", "pause", "resume", "stop"):
        assert room("PATCH", path, {"action": action, **app}).status == 204
    assert room.heard() == ["meeting.rtms_started", "meeting.rtms_stopped"]


def test_a_webinar_streams_for_its_panelists_and_not_for_attendees(room: MeetingRoom) -> None:
    id = room.plan("webinars")["id"]
    person = room.sandbox.records.find("user", "email", "ben@example.com") or {}
    settings = {"client_id": "some-app", "participant_user_id": person["id"]}
    path, body = f"/live_meetings/{id}/rtms_app/status", {"action": "start", "settings": settings}
    room.play(id, "start")
    room.heard()
    assert room("PATCH", path, body).body["code"] == 2309
    panelist = {"name": "Ben", "email": "ben@example.com"}
    assert room("POST", f"/webinars/{id}/panelists", {"panelists": [panelist]}).status == 201
    assert room("PATCH", path, body).status == 204
    assert room.heard() == ["webinar.rtms_started"]


def test_the_month_before_is_there_from_the_start(room: MeetingRoom) -> None:
    for uuid in ("/ajXp112QmuoKj4854875A==", "q5//Wm3TRk2bJ8xY0LdFcA=="):
        past = room("GET", f"/past_meetings/{twice(uuid)}").body
        assert past["uuid"] == uuid
        assert room("GET", f"/past_meetings/{twice(uuid)}/participants").body["total_records"] == 4
    rows = room.sandbox.records.list("session")
    starts = [datetime.fromisoformat(row.body["start_time"]) for row in rows]
    assert len(rows) >= 20
    assert all((datetime.now(UTC) - start).days <= 31 for start in starts)


def test_the_same_seed_makes_the_same_meetings(room: MeetingRoom) -> None:
    other = Sandbox(None)
    for kind in ("meeting", "webinar", "registrant", "session", "participant", "recording_file"):
        ids = [row.id for row in other.records.list(kind)]
        assert ids == [row.id for row in room.sandbox.records.list(kind)], kind
        assert ids, kind
    other.records.close()


def test_a_world_file_names_hosts_that_exist(tmp_path: Path) -> None:
    wrong = tmp_path / "world.yaml"
    wrong.write_text(
        "version: 1\nusers:\n  - {name: Ada, email: ada@example.com}\n"
        "meetings:\n  - {topic: T, host: bob@example.com, starts_in_min: 5}\n"
    )
    with pytest.raises(ConfigurationError, match=r"world\.yaml:5: meetings\.0\.host: there is no user"):
        file.read(wrong)


def test_the_control_api_lets_people_meet() -> None:
    async def act() -> None:
        play = Play()
        meeting = (await play.zoom("POST", "/users/me/meetings", {"topic": "Talk"})).body
        wish = {"kind": "meeting", "meeting": meeting["id"]}
        answer = await play.control("POST", "simulate", {**wish, "action": "join"})
        assert answer.status == 200
        answer = await play.control("POST", "simulate", {**wish, "action": "start"})
        assert answer.body["session"]["uuid"] == meeting["uuid"]
        answer = await play.control("POST", "simulate", {**wish, "action": "fly"})
        assert answer.status == 400
        answer = await play.control("POST", "simulate", {**wish, "meeting": 1, "action": "start"})
        assert (answer.status, answer.body["error"]["message"]) == (
            400,
            "There is no meeting or webinar '1'.",
        )
        answer = await play.control("POST", "trigger", {"event": "meeting.started"})
        assert (answer.status, play.events("meeting.started")[-1]["event"]) == (200, "meeting.started")
        play.records.close()

    run(act)
