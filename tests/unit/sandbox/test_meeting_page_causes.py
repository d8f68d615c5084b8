"""What people do to meetings on Zoom's pages and in clients, seen through the API afterwards."""

from __future__ import annotations

from typing import Any

import pytest

from greenroom.sandbox import trigger

from .meeting_room import MeetingRoom, twice


def cause(room: MeetingRoom, event: str, **settings: Any) -> str:
    done = trigger.cause(room.sandbox.world, trigger.find(event), settings)
    assert done
    return done


@pytest.mark.parametrize(("kind", "other"), [("meeting", "webinar"), ("webinar", "meeting")])
def test_what_was_converted_has_its_number_and_is_the_other_kind(
    room: MeetingRoom, kind: str, other: str
) -> None:
    planned = room.plan(f"{kind}s", type=2 if kind == "meeting" else 5, topic="Spring")
    cause(room, f"{kind}.converted_to_{other}", meeting=planned["id"])
    assert room("GET", f"/{kind}s/{planned['id']}").status == 404
    now = room("GET", f"/{other}s/{planned['id']}").body
    assert (now["topic"], now["start_time"]) == ("Spring", planned["start_time"])


def test_a_series_is_not_converted(room: MeetingRoom) -> None:
    series = room.plan(type=8, recurrence={"type": 1, "repeat_interval": 1, "end_times": 3})
    with pytest.raises(trigger.CannotCause, match="happens once"):
        cause(room, "meeting.converted_to_webinar", meeting=series["id"])


def test_what_people_said_when_they_left_is_on_the_dashboards(room: MeetingRoom) -> None:
    meeting = room.plan()
    room.play(meeting["id"], "start")
    for name, quality in (("Gus", "GOOD"), ("Ina", "NOT GOOD")):
        room.play(meeting["id"], "join", name=name)
        room.play(meeting["id"], "rate", name=name, quality=quality, text="So it was.")
    assert (
        room.last("meeting.participant_feedback")["object"]["participant"]["feedback"]["satisfied"] is False
    )
    room.wait(minutes=10)
    room.play(meeting["id"], "end")
    day = room.now()[:10]
    [count] = room("GET", f"/metrics/client/satisfaction?from={day}&to={day}").body["client_satisfaction"]
    assert (count["good_count"], count["not_good_count"], count["none_count"]) == (1, 1, 1)
    path = f"/metrics/meetings/{twice(meeting['uuid'])}/participants/satisfaction?type=past"
    assert [one["quality"] for one in room("GET", path).body["participants"]] == ["GOOD", "NOT GOOD"]


def test_who_writes_in_the_chat_is_named(room: MeetingRoom) -> None:
    meeting = room.plan()
    room.play(meeting["id"], "start")
    room.play(meeting["id"], "write", text="Welcome.")
    told = room.last("meeting.chat_message_sent")["object"]["chat_message"]
    assert (told["message_content"], told["sender_type"]) == ("Welcome.", "host")
    with pytest.raises(ValueError, match="text is empty"):
        room.play(meeting["id"], "write")


def test_an_edited_summary_is_shown_beside_the_first(room: MeetingRoom) -> None:
    cause(room, "meeting.summary_updated")
    uuid = room.last("meeting.summary_updated")["object"]["meeting_uuid"]
    shown = room("GET", f"/meetings/{twice(uuid)}/meeting_summary").body
    assert shown["edited_summary"]["summary_overview"] == "We agreed."


@pytest.mark.parametrize(("what", "is_trashed"), [("trashed", True), ("recovered", False)])
def test_all_recordings_of_a_host_go_and_come_at_once(room: MeetingRoom, what: str, is_trashed: bool) -> None:
    cause(room, f"recording.batch_{what}")
    assert "recording.trashed" not in room.heard()
    for trash in (True, False):
        shown = room("GET", f"/users/me/recordings?trash={str(trash).lower()}&from=2026-02-01&to=2026-02-10")
        assert bool(shown.body["meetings"]) == (trash is is_trashed), shown.body
