"""Webinars: like meetings, with panelists, absentees and a look of their own."""

from __future__ import annotations

from tests.door import multipart

from .meeting_room import MeetingRoom, twice


def test_a_webinar_lives_as_a_meeting_does(room: MeetingRoom) -> None:
    webinar = room.plan("webinars", topic="Tour")
    path = f"/webinars/{webinar['id']}"
    assert webinar["type"] == 5
    assert room("PATCH", path, {"topic": "Grand tour"}).status == 204
    listed = room("GET", "/users/me/webinars?type=upcoming").body["webinars"]
    assert "Grand tour" in [one["topic"] for one in listed]
    assert room("DELETE", path).status == 204
    assert room("GET", path).body == {"code": 3001, "message": f"Webinar does not exist: {webinar['id']}."}
    assert room.heard() == ["webinar.created", "webinar.updated", "webinar.deleted"]


def test_meetings_and_webinars_are_not_each_other(room: MeetingRoom) -> None:
    assert room("GET", f"/meetings/{room.plan('webinars')['id']}").status == 404
    assert room("GET", f"/webinars/{room.plan()['id']}").status == 404


def test_a_series_of_webinars_loses_one(room: MeetingRoom) -> None:
    rule = {"type": 2, "weekly_days": "3", "repeat_interval": 1, "end_times": 3}
    webinar = room.plan("webinars", type=9, recurrence=rule)
    path = f"/webinars/{webinar['id']}"
    gone = webinar["occurrences"][0]["occurrence_id"]
    assert room("DELETE", f"{path}?occurrence_id={gone}").status == 204
    assert [one["status"] for one in room("GET", path).body["occurrences"]].count("deleted") == 1
    answer = room("GET", f"{path}?occurrence_id={gone}")
    assert answer.body == {"code": 3000, "message": "Webinar occurrence does not exist."}


def test_panelists_are_added_once_and_removed(room: MeetingRoom) -> None:
    path = f"/webinars/{room.plan('webinars')['id']}/panelists"
    people = [{"email": "a@example.com", "name": "A"}, {"email": "b@example.com", "name": "B"}]
    assert room("POST", path, {"panelists": people}).status == 201
    assert room("POST", path, {"panelists": people[:1]}).status == 201
    listed = room("GET", path).body
    assert [one["email"] for one in listed["panelists"]] == ["a@example.com", "b@example.com"]
    assert room("DELETE", f"{path}/{listed['panelists'][0]['id']}").status == 204
    assert room("DELETE", f"{path}/{listed['panelists'][0]['id']}").status == 404
    assert room("DELETE", path).status == 204
    assert room("GET", path).body["panelists"] == []


def test_absentees_registered_and_did_not_come(room: MeetingRoom) -> None:
    webinar = room.plan("webinars", settings={"approval_type": 0})
    id = webinar["id"]
    for name in ("here", "away"):
        person = {"email": f"{name}@example.com", "first_name": name}
        assert room("POST", f"/webinars/{id}/registrants", person).status == 201
    room.heard()
    room.play(id, "start")
    room.play(id, "join", email="here@example.com")
    room.wait(minutes=5)
    assert room("PUT", f"/webinars/{id}/status", {"action": "end"}).status == 204
    assert room.heard() == [
        "webinar.started",
        "webinar.participant_joined",
        "webinar.participant_joined",
        "webinar.participant_left",
        "webinar.participant_left",
        "webinar.ended",
    ]
    absent = room("GET", f"/past_webinars/{twice(webinar['uuid'])}/absentees").body["registrants"]
    assert [one["email"] for one in absent] == ["away@example.com"]
    assert room("GET", f"/past_webinars/{id}/participants").body["total_records"] == 2
    assert [one["uuid"] for one in room("GET", f"/past_webinars/{id}/instances").body["webinars"]] == [
        webinar["uuid"]
    ]


def test_a_look_is_kept_and_taken_off(room: MeetingRoom) -> None:
    path = f"/webinars/{room.plan('webinars')['id']}/branding"
    tag = {"name": "Guest", "text_color": "#000000", "accent_color": "#111111", "background_color": "#222222"}
    first = room("POST", f"{path}/name_tags", {**tag, "is_default": True}).body["id"]
    second = room("POST", f"{path}/name_tags", {**tag, "is_default": True}).body["id"]
    raw, headers = multipart({"file": b"picture"})
    for part in ("virtual_backgrounds", "wallpaper"):
        assert room.door("POST", f"/v2{path}/{part}", raw=raw, headers=headers).status == 201
    shown = room("GET", path).body
    assert [(one["id"], one["is_default"]) for one in shown["name_tags"]] == [(first, False), (second, True)]
    assert len(shown["virtual_backgrounds"]) == 1
    assert shown["wallpaper"]["id"]
    assert room("DELETE", f"{path}/name_tags?name_tag_ids={first}").status == 204
    assert room("DELETE", f"{path}/wallpaper").status == 204
    shown = room("GET", path).body
    assert [one["id"] for one in shown["name_tags"]] == [second]
    assert "wallpaper" not in shown


def test_a_webinar_is_shown_as_it_was_answered_when_made(room: MeetingRoom) -> None:
    made = room.plan("webinars")
    assert room("GET", f"/webinars/{made['id']}").body == made
