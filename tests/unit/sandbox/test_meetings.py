"""Meetings: planned, changed, listed, called off."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from .meeting_room import MeetingRoom, twice

DAILY = {"type": 1, "repeat_interval": 1, "end_times": 3}


def starts(meeting: dict[str, Any]) -> list[str]:
    return [one["start_time"] for one in meeting["occurrences"]]


def test_a_new_meeting_has_number_uuid_links_and_passcode(room: MeetingRoom) -> None:
    meeting = room.plan(topic="Plan", duration=30, timezone="Europe/Vienna", start_time="2026-07-01T10:00:00")
    assert meeting["start_time"] == "2026-07-01T08:00:00Z"
    assert 10**10 <= meeting["id"] < 10**11
    assert len(meeting["uuid"]) == 24
    assert str(meeting["id"]) in meeting["join_url"]
    assert meeting["password"]
    assert meeting["h323_password"]
    assert meeting["settings"]["approval_type"] == 2
    assert "recurrence" not in meeting
    assert room.heard() == ["meeting.created"]
    again = room("GET", f"/meetings/{meeting['id']}").body
    names = meeting.keys() - {"settings"}  # whose defaults the two replies document differently
    assert {name: again[name] for name in names} == {name: meeting[name] for name in names}


def test_a_meeting_is_found_by_number_and_by_uuid_encoded_once_or_twice(room: MeetingRoom) -> None:
    meeting = room.plan()
    for uuid in ("/Qm3Wk2GSx+2kq1u8pB9Aw==", "q5//Wm3TRk2bJ8xY0LdFcA=="):
        kept = room.sandbox.records.get("meeting", str(meeting["id"])) or {}
        room.sandbox.records.put("meeting", str(meeting["id"]), kept, keys={"uuid": uuid})
        assert room("GET", f"/meetings/{twice(uuid)}").body["id"] == meeting["id"]


def test_an_unknown_meeting_is_answered_in_zooms_words(room: MeetingRoom) -> None:
    for method, body in (("GET", None), ("PATCH", {"topic": "x"}), ("DELETE", None)):
        answer = room(method, "/meetings/123456789", body)
        assert (answer.status, answer.body) == (
            404,
            {"code": 3001, "message": "Meeting does not exist: 123456789."},
        )


def test_a_series_keeps_its_time_on_the_wall_across_summer_time(room: MeetingRoom) -> None:
    rule = {"type": 1, "repeat_interval": 1, "end_times": 3}
    meeting = room.plan(type=8, start_time="2026-03-28T10:00:00", timezone="Europe/Vienna", recurrence=rule)
    assert starts(meeting) == ["2026-03-28T09:00:00Z", "2026-03-29T08:00:00Z", "2026-03-30T08:00:00Z"]
    first = meeting["occurrences"][0]
    assert first["occurrence_id"] == str(int(datetime(2026, 3, 28, 9, tzinfo=UTC).timestamp() * 1000))


@pytest.mark.parametrize(
    ("rule", "expected"),
    [
        ({"type": 1, "repeat_interval": 2, "end_times": 2}, ["2026-02-10", "2026-02-12"]),
        ({"type": 2, "weekly_days": "2,4", "end_times": 3}, ["2026-02-11", "2026-02-16", "2026-02-18"]),
        ({"type": 3, "monthly_day": 31, "end_times": 2}, ["2026-03-31", "2026-05-31"]),
        (
            {"type": 3, "monthly_week": -1, "monthly_week_day": 6, "end_times": 2},
            ["2026-02-27", "2026-03-27"],
        ),
        ({"type": 1, "end_date_time": "2026-02-11T10:00:00Z"}, ["2026-02-10", "2026-02-11"]),
    ],
)
def test_every_kind_of_series_is_worked_out(
    room: MeetingRoom, rule: dict[str, Any], expected: list[str]
) -> None:
    meeting = room.plan(type=8, recurrence={"repeat_interval": 1} | rule)
    assert [start[:10] for start in starts(meeting)] == expected


def test_a_series_that_makes_no_sense_is_refused_by_field(room: MeetingRoom) -> None:
    rule = {"type": 2, "weekly_days": "9", "end_times": 2}
    answer = room("POST", "/users/me/meetings", {"type": 8, "recurrence": rule})
    assert (answer.status, answer.body["errors"][0]["field"]) == (400, "recurrence.weekly_days")
    answer = room("POST", "/users/me/meetings", {"timezone": "Mars/Olympus"})
    assert (answer.status, answer.body["errors"][0]["field"]) == (400, "timezone")


def test_one_occurrence_can_be_moved_and_called_off(room: MeetingRoom) -> None:
    meeting = room.plan(type=8, recurrence=DAILY)
    first, second, third = (one["occurrence_id"] for one in meeting["occurrences"])
    path = f"/meetings/{meeting['id']}"
    room.heard()
    body = {"start_time": "2026-02-10T15:00:00Z", "duration": 20}
    assert room("PATCH", f"{path}?occurrence_id={first}", body).status == 204
    assert room.last("meeting.updated")["scope"] == "single"
    assert room("DELETE", f"{path}?occurrence_id={second}").status == 204
    assert room.last("meeting.deleted")["operation"] == "single"
    shown = room("GET", path).body["occurrences"]
    assert [(one["duration"], one["status"]) for one in shown] == [
        (20, "available"),
        (60, "deleted"),
        (60, "available"),
    ]
    assert room("GET", f"{path}?occurrence_id={third}").body["start_time"] == "2026-02-12T10:00:00Z"
    assert room("DELETE", f"{path}?occurrence_id={second}").body["code"] == 300


def test_only_coming_occurrences_are_shown_unless_asked(room: MeetingRoom) -> None:
    meeting = room.plan(type=8, recurrence=DAILY)
    room.at(datetime(2026, 2, 11, 12, 0, tzinfo=UTC))
    path = f"/meetings/{meeting['id']}"
    assert starts(room("GET", path).body) == ["2026-02-12T10:00:00Z"]
    assert len(starts(room("GET", f"{path}?show_previous_occurrences=true").body)) == 3


def test_an_update_tells_what_changed_and_how_it_was(room: MeetingRoom) -> None:
    meeting = room.plan()
    path = f"/meetings/{meeting['id']}"
    room.heard()
    assert room("PATCH", path, {"topic": "New", "settings": {"waiting_room": True}}).status == 204
    told = room.last("meeting.updated")
    assert told["object"] == {"id": meeting["id"], "topic": "New", "settings": {"waiting_room": True}}
    assert told["old_object"]["topic"] == "Talk"
    assert room("GET", path).body["settings"]["waiting_room"] is True
    room.heard()
    assert room("PATCH", path, {"topic": "New"}).status == 204
    assert room.heard() == []


def test_a_deleted_meeting_comes_back_until_thirty_days_are_over(room: MeetingRoom) -> None:
    meeting = room.plan()
    path = f"/meetings/{meeting['id']}"
    room.heard()
    assert room("DELETE", path).status == 204
    assert room("GET", path).status == 404
    assert room("PUT", f"{path}/status", {"action": "recover"}).status == 204
    assert room("GET", path).body["topic"] == "Talk"
    assert room("DELETE", path).status == 204
    room.wait(days=31)
    assert room("PUT", f"{path}/status", {"action": "recover"}).status == 404
    assert [name for name in room.heard() if name.startswith("meeting.")] == [
        "meeting.deleted",
        "meeting.recovered",
        "meeting.deleted",
        "meeting.permanently_deleted",
    ]


def test_lists_tell_planned_running_coming_and_past_apart(room: MeetingRoom) -> None:
    host = room("POST", "/users/me/meetings", {"topic": "x"}).body["host_id"]
    series = room.plan(topic="Series", type=8, recurrence=DAILY)
    instant = room.plan(topic="Now", type=1)

    def topics(query: str) -> list[str]:
        answer = room("GET", f"/users/{host}/meetings?page_size=300&{query}")
        assert answer.body["total_records"] == len(answer.body["meetings"])
        return [one["topic"] for one in answer.body["meetings"]]

    assert topics("type=scheduled").count("Series") == 1
    assert "Now" not in topics("type=scheduled")
    assert topics("type=upcoming").count("Series") == 3
    assert topics("type=live") == []
    room.play(instant["id"], "start")
    assert topics("type=live") == ["Now"]
    room.wait(minutes=5)
    assert room("PUT", f"/meetings/{instant['id']}/status", {"action": "end"}).status == 204
    assert "Now" in topics("type=previous_meetings")
    coming = room("GET", "/users/me/upcoming_meetings").body["meetings"]
    assert not any(one["start_time"] > "2026-02-10T09:05:00Z" for one in coming)
    assert series["id"] not in [one["id"] for one in coming]


def test_pages_of_meetings_neither_lose_nor_repeat(room: MeetingRoom) -> None:
    for number in range(5):
        room.plan(topic=f"M{number}")
    for kind in ("scheduled", "upcoming"):
        seen: list[str] = []
        token = ""
        while True:
            path = f"/users/me/meetings?type={kind}&page_size=3&next_page_token={token}"
            body = room("GET", path).body
            seen += [one["uuid"] + one.get("start_time", "") for one in body["meetings"]]
            token = body["next_page_token"]
            if not token:
                break
        assert len(seen) == len(set(seen)) == body["total_records"]


def test_settings_come_from_the_hosts_own(room: MeetingRoom) -> None:
    own = {"schedule_meeting": {"host_video": True}, "in_meeting": {"waiting_room": True}}
    room.sandbox.records.put("user_settings", room.sandbox.world.owner_id, own)
    settings = room.plan(settings={"mute_upon_entry": True})["settings"]
    assert (settings["host_video"], settings["waiting_room"], settings["mute_upon_entry"]) == (True,) * 3


def test_a_host_has_a_hundred_changes_a_day(room: MeetingRoom) -> None:
    meeting = room.plan()
    kept = {"day": "2026-02-09", "times": 100}
    room.sandbox.records.put("daily_count", f"host/{meeting['host_id']}", kept)
    answer = room("PATCH", f"/meetings/{meeting['id']}", {"topic": "x"})
    assert (answer.status, answer.body) == (
        429,
        {
            "code": 429,
            "message": "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests "
            "permitted for this particular user. You may resume these requests at GMT 00:00:00.",
        },
    )
    assert room("GET", f"/meetings/{meeting['id']}").status == 200
    assert room("DELETE", f"/meetings/{meeting['id']}").status == 204
    room.wait(hours=16)
    room.plan()


def test_somebody_else_can_be_host_but_not_of_an_instant_meeting(room: MeetingRoom) -> None:
    meeting = room.plan(schedule_for="ben@example.com")
    assert meeting["host_email"] == "ben@example.com"
    answer = room("POST", "/users/me/meetings", {"type": 1, "schedule_for": "ben@example.com"})
    assert (answer.status, answer.body["code"]) == (400, 3000)
    answer = room("POST", "/users/me/meetings", {"schedule_for": "nobody@example.com"})
    assert (answer.status, answer.body["code"]) == (400, 300)


def test_a_personal_meeting_has_its_own_id_and_tells_the_personal_one(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"use_pmi": True})
    pmi = meeting["pmi"]
    assert pmi != str(meeting["id"])
    assert room.last("meeting.created")["object"]["id"] == int(pmi)
    assert room("GET", f"/meetings/{pmi}").body["id"] == meeting["id"]
    answer = room("DELETE", f"/meetings/{pmi}")
    assert (answer.status, answer.body["code"]) == (400, 3018)


def test_templates_keep_a_meetings_fields(room: MeetingRoom) -> None:
    meeting = room.plan(topic="Workshop", duration=90, settings={"waiting_room": True})
    body = {"meeting_id": meeting["id"], "name": "Workshops"}
    template = room("POST", "/users/me/meeting_templates", body).body
    assert room("POST", "/users/me/meeting_templates", body).body["code"] == 3000
    assert room("GET", "/users/me/meeting_templates").body["templates"][0]["name"] == "Workshops"
    made = room("POST", "/users/me/meetings", {"template_id": template["id"]}).body
    assert (made["topic"], made["duration"], made["settings"]["waiting_room"]) == ("Workshop", 90, True)


def test_polls_surveys_streams_and_handouts(room: MeetingRoom) -> None:
    id = room.plan(timezone="Europe/Vienna")["id"]
    poll = room("POST", f"/meetings/{id}/polls", {"title": "P"}).body
    batch = room("POST", f"/meetings/{id}/batch_polls", {"polls": [{"title": "Q"}, {"title": "R"}]}).body
    assert [one["title"] for one in batch["polls"]] == ["Q", "R"]
    assert room("PUT", f"/meetings/{id}/polls/{poll['id']}", {"title": "S"}).status == 204
    assert room("GET", f"/meetings/{id}/polls/{poll['id']}").body["title"] == "S"
    assert room("GET", f"/meetings/{id}/polls").body["total_records"] == 3
    assert room("DELETE", f"/meetings/{id}/polls/{poll['id']}").status == 204
    assert room("GET", f"/meetings/{id}/polls/{poll['id']}").body["message"] == "Meeting Poll not found."
    assert (
        room("PATCH", f"/meetings/{id}/survey", {"third_party_survey": "https://example.com"}).status == 204
    )
    assert room("GET", f"/meetings/{id}/survey").body["third_party_survey"] == "https://example.com"
    assert room("DELETE", f"/meetings/{id}/survey").status == 204
    assert "third_party_survey" not in room("GET", f"/meetings/{id}/survey").body
    stream = {"stream_url": "https://example.com", "stream_key": "k", "page_url": "https://example.com/p"}
    assert room("PATCH", f"/meetings/{id}/livestream", stream).status == 204
    answer = room("PATCH", f"/meetings/{id}/livestream/status", {"action": "start"})
    assert (answer.status, answer.body["code"]) == (400, 4927)
    invitation = room("GET", f"/meetings/{id}/invitation").body["invitation"]
    assert "Topic: Talk" in invitation
    assert "Feb 10, 2026 11:00 AM Europe/Vienna" in invitation
    links = room("POST", f"/meetings/{id}/invite_links", {"attendees": [{"name": "A"}, {"name": "B"}]}).body
    assert len({one["join_url"] for one in links["attendees"]}) == 2
    assert room("GET", f"/meetings/{id}/jointoken/local_recording").body["token"]


def test_dial_in_accounts_are_at_most_two(room: MeetingRoom) -> None:
    body = {"conference_code": "123456", "leader_pin": "1234", "dial_in_numbers": []}
    for id in ("1", "2"):
        assert room("POST", "/users/me/tsp", body).body["id"] == id
    assert room("POST", "/users/me/tsp", body).body["message"] == "You can add a maximum of two TSP configs."
    assert room("PATCH", "/users/me/tsp/2", body | {"leader_pin": "4321"}).status == 204
    assert room("GET", "/users/me/tsp/2").body["leader_pin"] == "4321"
    assert room("DELETE", "/users/me/tsp/2").status == 204
    assert room("GET", "/users/me/tsp/2").status == 400
    assert room.heard() == ["user.tsp_created", "user.tsp_created", "user.tsp_updated", "user.tsp_deleted"]
    assert room("DELETE", "/users/me/tsp/1").body["message"] == "At least one TSP config must be available."


def test_a_provider_that_asks_for_a_link_gets_one(room: MeetingRoom) -> None:
    assert room("PATCH", "/tsp", {"tsp_provider": "AT&T"}).status == 204
    toll, link = {"number": "2055550100", "type": "toll"}, {"number": "example.com", "type": "media_link"}
    body = {"conference_code": "123456", "leader_pin": "1234", "dial_in_numbers": [toll]}
    wanted = "Media link is required for AT&T TSP accounts."
    assert room("POST", "/users/me/tsp", body).body["message"] == wanted
    assert room("POST", "/users/me/tsp", body | {"dial_in_numbers": [toll, link]}).status == 201
    assert room("PATCH", "/users/me/tsp/1", body).body["message"] == wanted


def test_who_has_no_meetings_cannot_be_host(room: MeetingRoom) -> None:
    user = room.sandbox.records.find("user", "email", "fay@example.com") or {}
    room.sandbox.records.put("user", user["id"], user | {"type": 4})
    answer = room("POST", "/users/fay@example.com/meetings", {"topic": "x"})
    text = "Meeting hosting and scheduling capabilities are not allowed for your user account."
    assert (answer.status, answer.body) == (400, {"code": 3161, "message": text})


def test_meetings_go_to_the_heir_of_who_leaves(room: MeetingRoom) -> None:
    meeting = room.plan(schedule_for="emil@example.com")
    answer = room(
        "DELETE",
        "/users/emil@example.com?action=delete&transfer_email=ben@example.com&transfer_meeting=true",
    )
    assert answer.status == 204, answer
    assert room("GET", f"/meetings/{meeting['id']}").body["host_email"] == "ben@example.com"
    listed = room("GET", "/users/ben@example.com/meetings").body["meetings"]
    assert meeting["id"] in [one["id"] for one in listed]


def test_an_invitation_tells_every_time_of_a_series(room: MeetingRoom) -> None:
    meeting = room.plan(type=8, timezone="Europe/Vienna", recurrence={"type": 1, "end_times": 3})
    gone = meeting["occurrences"][1]["occurrence_id"]
    assert room("DELETE", f"/meetings/{meeting['id']}?occurrence_id={gone}").status == 204
    lines = room("GET", f"/meetings/{meeting['id']}/invitation").body["invitation"].split("\r\n")
    at = lines.index("Time: Feb 10, 2026 11:00 AM Europe/Vienna")
    assert lines[at + 1 : at + 3] == ["        Feb 12, 2026 11:00 AM", ""]
    assert meeting["join_url"] in lines


def test_an_invitation_to_register_leads_to_the_registration(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 1})
    text = room("GET", f"/meetings/{meeting['id']}/invitation").body["invitation"]
    assert meeting["registration_url"] in text
    assert meeting["join_url"] not in text
    assert f"Passcode: {meeting['password']}" not in text


def test_a_poll_that_is_replaced_keeps_its_kind(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    question = {"name": "Tea?", "type": "single", "answers": ["Yes", "No"]}
    poll = room("POST", f"/meetings/{id}/polls", {"title": "P", "questions": [question]}).body["id"]
    assert room("PUT", f"/meetings/{id}/polls/{poll}", {"title": "Q", "questions": [question]}).status == 204
    shown = room("GET", f"/meetings/{id}/polls/{poll}").body
    assert (shown["title"], shown["poll_type"]) == ("Q", 1)
