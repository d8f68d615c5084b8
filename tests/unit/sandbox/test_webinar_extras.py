"""What goes with a webinar or meeting: surveys, live streams, invitations, tokens, what is left of it."""

from __future__ import annotations

import pytest

from greenroom.sandbox import subscriptions
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, multipart

from .meeting_room import MeetingRoom, twice


def test_a_survey_is_set_shown_and_taken_away(room: MeetingRoom) -> None:
    path = f"/webinars/{room.plan('webinars')['id']}/survey"
    survey = {
        "custom_survey": {"title": "Your view", "questions": [{"name": "Again?", "type": "long_answer"}]}
    }

    assert room("PATCH", path, survey).status == 204
    assert room("GET", path).body["custom_survey"]["title"] == "Your view"
    assert room("DELETE", path).status == 204
    assert "title" not in (room("GET", path).body.get("custom_survey") or {})


@pytest.mark.parametrize("what", ["webinars", "meetings"])
def test_a_live_stream_is_set_up_and_started(room: MeetingRoom, what: str) -> None:
    id = room.plan(what)["id"]
    stream = {
        "stream_url": "rtmp://stream.example.com/in",
        "stream_key": "key",
        "page_url": "https://example.com/on",
    }
    room.play(id, "start")

    assert room("PATCH", f"/{what}/{id}/livestream", stream).status == 204
    assert room("GET", f"/{what}/{id}/livestream").body["page_url"] == "https://example.com/on"
    assert room("PATCH", f"/{what}/{id}/livestream/status", {"action": "start"}).status == 204


@pytest.mark.parametrize("what", ["webinars", "meetings"])
def test_links_tokens_and_dial_strings_lead_to_it(room: MeetingRoom, what: str) -> None:
    id = room.plan(what)["id"]

    links = room("POST", f"/{what}/{id}/invite_links", {"attendees": [{"name": "Ines"}], "ttl": 1000}).body
    dialled = room("POST", f"/{what}/{id}/sip_dialing", {}).body

    assert str(id) in links["attendees"][0]["join_url"]
    assert dialled["sip_dialing"].startswith(str(id))
    for kind in ("live_streaming", "local_archiving", "local_recording"):
        assert room("GET", f"/{what}/{id}/jointoken/{kind}").body["token"], kind


def test_a_token_for_captions_is_there_while_a_webinar_runs(room: MeetingRoom) -> None:
    id = room.plan("webinars")["id"]
    room.play(id, "start")

    assert room("GET", f"/webinars/{id}/token?type=closed_caption_token").body["token"]


def test_pictures_behind_the_panelists_are_chosen_and_taken_off(room: MeetingRoom) -> None:
    id = room.plan("webinars", settings={"allow_multiple_devices": True})["id"]
    path = f"/v2/webinars/{id}/branding/virtual_backgrounds"
    made = []
    for default in ("true", "false"):
        raw, headers = multipart({"file": b"\x89PNG\r\n\x1a\n picture", "default": default})
        made.append(room.door("POST", path, raw=raw, headers=headers).body["id"])

    assert room.door("PATCH", f"{path}?id={made[1]}").status == 204
    shown = room("GET", f"/webinars/{id}/branding").body["virtual_backgrounds"]
    assert {one["id"]: one["is_default"] for one in shown} == {made[0]: False, made[1]: True}
    assert room.door("DELETE", f"{path}?ids={made[0]}").status == 204
    left = room("GET", f"/webinars/{id}/branding").body["virtual_backgrounds"]
    assert [one["id"] for one in left] == [made[1]]


def test_pictures_are_refused_by_what_is_wrong_with_them(room: MeetingRoom) -> None:
    id = room.plan("webinars")["id"]

    def send(where: object, **fields: object) -> Answer:
        raw, headers = multipart(fields)
        path = f"/v2/webinars/{where}/branding/wallpaper"
        return room.door("POST", path, raw=raw, headers=headers)

    assert send(id, name="x").body["message"].startswith("No file uploaded.")
    assert send(id, file=b"").body["message"].startswith("No file uploaded.")
    assert send(id, file=(b"x", "text/plain")).body["message"].startswith("You can only upload JPG")
    assert send("81999999990", file=b"picture").body["code"] == 3001
    assert send(id, file=b"picture").status == 201
    path = f"/webinars/{id}/branding/virtual_backgrounds?ids=nothing"
    assert room("DELETE", path).body["message"] == "Invalid parameter: ids."


def test_captions_are_handed_out_unless_the_host_switched_them_off(room: MeetingRoom) -> None:
    id = room.plan("webinars")["id"]
    room.play(id, "start")
    assert room("GET", f"/webinars/{id}/token").status == 200
    off = {"in_meeting": {"closed_captioning": {"third_party_captioning_service": False}}}
    assert room("PATCH", "/users/me/settings", off).status == 204
    assert room("GET", f"/webinars/{id}/token").body["message"].startswith("Closed captioning disabled.")


def test_what_was_answered_and_asked_is_left_of_a_webinar(room: MeetingRoom) -> None:
    id = room.plan("webinars")["id"]
    room.play(id, "start")
    room.play(id, "join", name="Gus", email="gus@example.org")
    room.play(id, "share_start", email="ada@example.com")
    room.play(id, "answer_poll", name="Gus", question="Tea?", answer="Yes")
    room.play(id, "ask", name="Gus", question="When next?")
    room.wait(minutes=1)
    room.play(id, "end")

    past = room("GET", f"/past_webinars/{id}/instances").body["webinars"][0]["uuid"]
    polls = room("GET", f"/past_webinars/{twice(past)}/polls").body["questions"]
    asked = room("GET", f"/past_webinars/{twice(past)}/qa").body["questions"]
    there = room("GET", f"/metrics/webinars/{twice(past)}/participants?type=past").body["participants"]
    shared = room("GET", f"/metrics/webinars/{twice(past)}/participants/sharing?type=past").body[
        "participants"
    ]

    assert polls[0]["question_details"][0]["answer"] == "Yes"
    assert asked[0]["question_details"][0]["question"] == "When next?"
    assert {one["user_name"] for one in there} == {"Ada Alder", "Gus"}
    assert [one["details"][0]["content"] for one in shared] == ["desktop"]
    assert room("GET", f"/past_webinars/{id}/files").body["in_meeting_files"] == []
    subscriptions.create_websocket(room.sandbox.world, ["*"])
    for measured in ("participants/qos", "participants/qos_summary"):
        found = room("GET", f"/metrics/webinars/{twice(past)}/{measured}?type=past&page_size=10").body[
            "participants"
        ]
        assert {one["user_name"] for one in found} == {"Ada Alder", "Gus"}, measured
    number = there[0]["participant_uuid"]
    one = room("GET", f"/metrics/webinars/{twice(past)}/participants/{number}/qos?type=past").body
    assert one["user_name"] == there[0]["user_name"]


def test_the_summary_of_a_meetings_quality_names_who_was_there(room: MeetingRoom) -> None:
    id = room.plan()["id"]
    room.play(id, "start")
    room.wait(minutes=1)
    room.play(id, "end")

    path = f"/metrics/meetings/{id}/participants/qos_summary?type=past"
    assert room("GET", path).body["message"].startswith("Event subscription not found.")
    subscriptions.create_websocket(room.sandbox.world, ["meeting.participant_qos_summary"])
    found = room("GET", path).body["participants"]
    assert [one["user_name"] for one in found] == ["Ada Alder"]
    assert room("GET", f"/past_meetings/{id}/files").body["in_meeting_files"] == []


def test_questions_for_registrants_are_kept(room: MeetingRoom) -> None:
    id = room.plan("webinars", settings={"approval_type": 0})["id"]
    wanted = {"questions": [{"field_name": "city", "required": True}], "custom_questions": []}

    assert room("PATCH", f"/webinars/{id}/registrants/questions", wanted).status == 204
    assert room("GET", f"/webinars/{id}/registrants/questions").body["questions"] == wanted["questions"]


def test_an_account_for_a_telephone_bridge_has_an_audio_url(room: MeetingRoom, sandbox: Sandbox) -> None:
    answer = room("PATCH", "/users/me/tsp/settings", {"audio_url": "https://example.com/audio"})
    assert answer.status == 204, answer
    assert sandbox.records.count("user") > 0
    assert room("PATCH", "/tsp", {"dial_in_number_unrestricted": True}).status == 204
    assert room("GET", "/tsp").body["dial_in_number_unrestricted"] is True
