"""Registration for meetings and webinars."""

from __future__ import annotations

from typing import Any

import pytest

from .meeting_room import MeetingRoom

ADA = {"email": "guest@example.com", "first_name": "Guest"}


def register(room: MeetingRoom, meeting: dict[str, Any], **fields: Any) -> dict[str, Any]:
    answer = room("POST", f"/meetings/{meeting['id']}/registrants", {**ADA, **fields})
    assert answer.status == 201, answer
    made: dict[str, Any] = answer.body
    return made


def listed(room: MeetingRoom, meeting: dict[str, Any], status: str) -> list[str]:
    body = room("GET", f"/meetings/{meeting['id']}/registrants?status={status}").body
    return [one["email"] for one in body["registrants"]]


def test_the_same_address_twice_is_one_registrant(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 0})
    room.heard()
    first = register(room, meeting)
    second = register(room, meeting, email="GUEST@example.com", last_name="Later")
    assert first["registrant_id"] == second["registrant_id"]
    assert room("GET", f"/meetings/{meeting['id']}/registrants").body["total_records"] == 1
    assert room.heard() == ["meeting.registration_created"]
    shown = room("GET", f"/meetings/{meeting['id']}/registrants/{first['registrant_id']}").body
    assert (shown["last_name"], shown["status"]) == ("Later", "approved")


def test_without_registration_nobody_can_register(room: MeetingRoom) -> None:
    meeting = room.plan()
    assert "registration_url" not in meeting
    answer = room("POST", f"/meetings/{meeting['id']}/registrants", ADA)
    text = f"Registration has not been enabled for this meeting: {meeting['id']}"
    assert (answer.status, answer.body["message"]) == (404, text)


def test_the_host_decides_where_approval_is_manual(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 1})
    path = f"/meetings/{meeting['id']}/registrants"
    made = register(room, meeting)
    other = register(room, meeting, email="other@example.com")
    register(room, meeting, email="friend@example.com", auto_approve=True)
    assert listed(room, meeting, "pending") == ["guest@example.com", "other@example.com"]
    assert listed(room, meeting, "approved") == ["friend@example.com"]
    room.heard()
    approve = {"action": "approve", "registrants": [{"id": made["registrant_id"]}]}
    deny = {"action": "deny", "registrants": [{"email": "other@example.com"}]}
    for body in (approve, approve, deny):
        assert room("PUT", f"{path}/status", body).status == 204
    assert room.heard() == ["meeting.registration_approved", "meeting.registration_denied"]
    assert listed(room, meeting, "denied") == ["other@example.com"]
    assert room("DELETE", f"{path}/{other['registrant_id']}").status == 204
    assert room("PUT", f"{path}/status", {**approve, "action": "cancel"}).status == 204
    assert room.heard() == ["meeting.registration_cancelled"] * 2
    assert room("GET", f"{path}/{made['registrant_id']}").status == 404
    unknown = {"action": "approve", "registrants": [{"id": "nobody"}]}
    assert room("PUT", f"{path}/status", unknown).status == 404


def test_the_host_of_a_webinar_decides_too(room: MeetingRoom) -> None:
    webinar = room.plan("webinars", type=5, settings={"approval_type": 1})
    path = f"/webinars/{webinar['id']}/registrants"
    made = room("POST", path, ADA).body
    room.heard()
    for action, told in (("approve", "approved"), ("deny", "denied")):
        body = {"action": action, "registrants": [{"id": made["registrant_id"], "email": ADA["email"]}]}
        assert room("PUT", f"{path}/status", body).status == 204
        assert room.heard() == [f"webinar.registration_{told}"]
        assert room("GET", f"{path}/{made['registrant_id']}").body["status"] == told


def test_a_registrant_of_a_series_may_choose_occurrences(room: MeetingRoom) -> None:
    rule = {"type": 1, "repeat_interval": 1, "end_times": 3}
    meeting = room.plan(type=8, recurrence=rule, settings={"approval_type": 0, "registration_type": 2})
    chosen = meeting["occurrences"][1]["occurrence_id"]
    path = f"/meetings/{meeting['id']}/registrants"
    made = room("POST", f"{path}?occurrence_ids={chosen}", ADA).body
    assert [one["occurrence_id"] for one in made["occurrences"]] == [chosen]
    assert room("GET", f"{path}?occurrence_id={chosen}").body["total_records"] == 1
    assert room("GET", f"{path}?occurrence_id=1").body["total_records"] == 0
    assert room("POST", f"{path}?occurrence_ids=1", {**ADA, "email": "b@example.com"}).status == 400


def test_questions_that_must_be_answered_are_asked(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 0})
    path = f"/meetings/{meeting['id']}/registrants"
    questions = {
        "questions": [{"field_name": "city", "required": True}],
        "custom_questions": [{"title": "Why?", "type": "short", "required": True}],
    }
    assert room("PATCH", f"{path}/questions", questions).status == 204
    assert room("GET", f"{path}/questions").body["questions"] == questions["questions"]
    answer = room("POST", path, ADA)
    assert [error["field"] for error in answer.body["errors"]] == ["city", "custom_questions"]
    register(room, meeting, city="Graz", custom_questions=[{"title": "Why?", "value": "Because."}])


def test_several_register_at_once(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 0})
    people = [{"email": f"p{n}@example.com", "first_name": "P"} for n in range(3)]
    path = f"/meetings/{meeting['id']}/batch_registrants"
    made = room("POST", path, {"registrants": people}).body["registrants"]
    assert [one["email"] for one in made] == [one["email"] for one in people]
    series = room.plan(type=3, settings={"approval_type": 0})
    answer = room("POST", f"/meetings/{series['id']}/batch_registrants", {"registrants": people})
    assert (answer.status, answer.body["code"]) == (400, 303)


def test_one_person_may_be_registered_three_times_a_day(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 0})
    for _ in range(3):
        register(room, meeting)
    answer = room("POST", f"/meetings/{meeting['id']}/registrants", ADA)
    assert answer.status == 429
    assert answer.body["message"] == (
        'You have exceeded the daily rate limit of "3" for Add meeting registrant API requests for the '
        'registrant "guest@example.com". You can resume these API requests at GMT 00:00:00.'
    )
    register(room, meeting, email="other@example.com")


def test_nobody_registers_for_what_is_over(room: MeetingRoom) -> None:
    meeting = room.plan(settings={"approval_type": 0})
    room.wait(days=2)
    answer = room("POST", f"/meetings/{meeting['id']}/registrants", ADA)
    assert (answer.status, answer.body["code"]) == (400, 3038)


@pytest.mark.parametrize("what", ["meetings", "webinars"])
def test_registrants_come_in_pages(room: MeetingRoom, what: str) -> None:
    id = room.plan(what, settings={"approval_type": 0})["id"]
    people = [{"email": f"p{n}@example.com", "first_name": "P"} for n in range(5)]
    assert room("POST", f"/{what}/{id}/batch_registrants", {"registrants": people}).status == 201
    first = room("GET", f"/{what}/{id}/registrants?page_size=3").body
    token = first["next_page_token"]
    rest = room("GET", f"/{what}/{id}/registrants?page_size=3&next_page_token={token}").body
    emails = [one["email"] for one in (*first["registrants"], *rest["registrants"])]
    assert emails == [one["email"] for one in people]
    assert (first["total_records"], first["page_count"], rest["next_page_token"]) == (5, 2, "")


def test_hosts_and_panelists_do_not_register_for_webinars(room: MeetingRoom) -> None:
    webinar = room.plan("webinars", settings={"approval_type": 0, "registrants_restrict_number": 1})
    path = f"/webinars/{webinar['id']}"
    assert room("POST", f"{path}/registrants", {**ADA, "email": "ada@example.com"}).body["code"] == 3027
    panelists = {"panelists": [{"email": "guest@example.com", "name": "Guest"}]}
    assert room("POST", f"{path}/panelists", panelists).status == 201
    assert room("POST", f"{path}/registrants", ADA).body["code"] == 3000
    assert room("POST", f"{path}/registrants", {**ADA, "email": "a@example.com"}).status == 201
    assert room("POST", f"{path}/registrants", {**ADA, "email": "b@example.com"}).body["code"] == 3000


def test_events_of_a_registrant_name_the_occurrences_registered_for(room: MeetingRoom) -> None:
    series = {"type": 8, "recurrence": {"type": 1, "end_times": 3}, "settings": {"approval_type": 0}}
    meeting = room.plan(**series)
    called_off = meeting["occurrences"][1]["occurrence_id"]
    assert room("DELETE", f"/meetings/{meeting['id']}?occurrence_id={called_off}").status == 204
    made = register(room, meeting, email="guest@example.org", first_name="Gus")
    answered = [one["occurrence_id"] for one in made["occurrences"]]
    assert len(answered) == 2
    told = room.last("meeting.registration_created")["object"]["occurrences"]
    assert [one["occurrence_id"] for one in told] == answered
