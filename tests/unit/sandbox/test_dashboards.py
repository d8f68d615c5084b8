"""Dashboards show what runs and what is over, how the rooms stand, and no measurement that nobody took."""

from __future__ import annotations

import pytest

from greenroom.sandbox import trigger
from greenroom.sandbox.behaviours import measurements
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import rooms, sensors

from .meeting_room import MeetingRoom, twice
from .test_reports import get, hold

_TODAY = "from=2026-02-09&to=2026-02-09"


@pytest.mark.parametrize("what", ["meetings", "webinars"])
def test_a_session_is_live_and_then_past(room: MeetingRoom, what: str) -> None:
    made = room.plan(what)
    path, listed = f"/metrics/{what}/{made['id']}", f"/metrics/{what}?{_TODAY}"
    assert (room("GET", path).status, room("GET", path).body["code"]) == (404, 3001)
    room.play(made["id"], "start")
    room.wait(minutes=61)
    room.play(made["id"], "join", email="ben@example.com", device="Phone")
    live = get(room, f"dashboards.{what}.list", listed)[what]
    assert [(one["id"], one["participants"], one["duration"]) for one in live] == [
        (made["id"], 2, "01:01:00")
    ]
    assert "end_time" not in live[0]
    shown = get(room, f"dashboards.{what}.get", path)
    assert (shown["has_pstn"], shown["has_voip"], shown["has_sip"]) == (True, True, False)
    assert get(room, f"dashboards.{what}.list", f"{listed}&type=past")[what] == []

    room.play(made["id"], "end")
    assert get(room, f"dashboards.{what}.list", listed)[what] == []
    past = get(room, f"dashboards.{what}.list", f"{listed}&type=past")[what]
    assert [(one["uuid"], one["participants"]) for one in past] == [(shown["uuid"], 2)]
    assert room("GET", path).status == 404
    assert get(room, f"dashboards.{what}.get", f"{path}?type=past")["uuid"] == shown["uuid"]


def test_those_who_are_there_are_shown_and_why_they_left(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    room.play(made["id"], "join", email="ben@example.com")
    path = f"/metrics/meetings/{made['id']}/participants"
    people = room("GET", path).body["participants"]
    assert [(one["user_name"], one["role"], "leave_time" in one) for one in people] == [
        ("Ada Alder", "host", False),
        ("Ben Birch", "attendee", False),
    ]
    room.play(made["id"], "leave", email="ben@example.com")
    room.play(made["id"], "end")
    people = room("GET", f"{path}?type=past").body["participants"]
    assert [one["leave_reason"] for one in people] == [
        "Host ended the meeting.",
        "Ben Birch left the meeting.",
    ]
    assert not {"health", "audio_quality", "ip_address", "registrant_id"} & set(people[0])
    measured = get(room, "dashboards.meetings.list_participants_qos", f"{path}/qos?type=past&page_size=10")
    assert [one["user_qos"] for one in measured["participants"]] == [[], []]
    assert all("health" not in one for one in measured["participants"])
    one = f"{path}/{people[1]['participant_uuid']}/qos?type=past"
    assert get(room, "dashboards.meetings.get_participant_qos", one)["user_name"] == "Ben Birch"
    assert room("GET", one).headers["x-greenroom-fidelity"] == "stateful"
    assert room("GET", f"{path}/nobody/qos?type=past").status == 404


def test_who_shared_a_screen_is_shown_with_the_times(room: MeetingRoom) -> None:
    made = room.plan()
    uuid = room.play(made["id"], "start")["uuid"]
    room.play(made["id"], "share_start")
    room.wait(minutes=5)
    room.play(made["id"], "share_stop")
    room.play(made["id"], "end")
    path = f"/metrics/meetings/{twice(uuid)}/participants/sharing?type=past"
    shared = get(room, "dashboards.meetings.list_sharing", path)["participants"]
    assert [one["details"] for one in shared] == [
        [{"content": "desktop", "start_time": "2026-02-09T09:00:00Z", "end_time": "2026-02-09T09:05:00Z"}]
    ]


def test_a_room_that_goes_offline_is_critical_and_counts_as_an_issue(
    sandbox: Sandbox, room: MeetingRoom
) -> None:
    world, everest = sandbox.world, rooms.find(sandbox.world, "Everest")
    assert everest is not None
    before = get(room, "dashboards.rooms.list", "/metrics/zoomrooms")["zoom_rooms"]
    assert next(one for one in before if one["id"] == everest["id"])["health"] == "good"
    for _ in range(2):
        with world.transaction():
            sensors.set_online(world, everest, is_online=False)
        room.wait(minutes=1)
        with world.transaction():
            sensors.set_online(world, everest, is_online=True)
    with world.transaction():
        sensors.set_online(world, everest, is_online=False)
    alerts = [e for name, e in room.events if name == "zoomroom.alert"]
    gone = sum(envelope["payload"]["object"]["alert_kind"] == 1 for envelope in alerts)
    path = f"/metrics/issues/zoomrooms/{everest['id']}?{_TODAY}"
    issues = get(room, "dashboards.rooms.list_issues", path)["issue_details"]
    assert len(issues) == gone == 3
    with_issues = get(room, "dashboards.rooms.list_with_issues", f"/metrics/issues/zoomrooms?{_TODAY}")
    assert with_issues["zoom_rooms"] == [{"id": everest["id"], "room_name": "Everest", "issues_count": 3}]
    top = get(room, "dashboards.rooms.top_issues", f"/metrics/zoomrooms/issues?{_TODAY}")["issues"]
    assert top == [{"issue_name": "Zoom Room is offline", "zoom_rooms_count": 1}]
    shown = get(room, "dashboards.rooms.get", f"/metrics/zoomrooms/{everest['id']}?{_TODAY}")
    assert (shown["status"], shown["health"], shown["past_meetings"]["meetings"]) == (
        "Offline",
        "critical",
        [],
    )
    assert room("GET", f"/metrics/zoomrooms/nowhere?{_TODAY}").status == 404


def test_rooms_are_paged(room: MeetingRoom) -> None:
    first = get(room, "dashboards.rooms.list", "/metrics/zoomrooms?page_size=3")
    path = f"/metrics/zoomrooms?page_size=3&next_page_token={first['next_page_token']}"
    second = get(room, "dashboards.rooms.list", path)
    by_number = get(room, "dashboards.rooms.list", "/metrics/zoomrooms?page_size=3&page_number=2")
    assert second["zoom_rooms"] == by_number["zoom_rooms"]
    assert len(first["zoom_rooms"]) + len(second["zoom_rooms"]) == first["total_records"] == 5
    assert second["next_page_token"] == ""


def test_ports_and_satisfaction_are_counted_from_who_was_there(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    room.play(made["id"], "join", name="Board room", device="H.323/SIP")
    room.wait(minutes=90)
    room.play(made["id"], "end")
    hours = get(room, "dashboards.crc", f"/metrics/crc?{_TODAY}")["crc_ports_usage"][0][
        "crc_ports_hour_usage"
    ]
    assert [one["max_usage"] for one in hours[8:12]] == [0, 1, 1, 0]
    hold(room)
    days = get(room, "dashboards.client_satisfaction", f"/metrics/client/satisfaction?{_TODAY}")
    assert days["client_satisfaction"] == [
        {"date": "2026-02-09", "good_count": 0, "not_good_count": 0, "none_count": 4}
    ]
    quality = get(room, "dashboards.quality", f"/metrics/quality?{_TODAY}")["quality"]
    assert quality["audio"] == {"good": 0, "fair": 0, "poor": 0, "bad": 0}


def test_what_a_client_measured_is_announced_and_shown(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    measured = {
        "audio_input": {"bitrate": "63 kbps", "latency": "134 ms", "avg_loss": "0.1%"},
        "audio_quality": {"quality": "fair"},
    }
    wish = measurements.Quality(made["id"], measured, "ada@example.com")
    with room.sandbox.world.transaction():
        measurements.measure(room.sandbox.world, wish)
    told = [e["payload"]["object"] for name, e in room.events if name == "meeting.participant_qos"]
    assert [one["participant"]["qos"][0]["type"] for one in told] == ["audio_input", "audio_quality"]
    path = f"/metrics/meetings/{made['id']}/participants/qos"
    shown = get(room, "dashboards.meetings.list_participants_qos", path)["participants"][0]["user_qos"]
    assert shown == [{"date_time": "2026-02-09T09:00:00Z", "audio_input": measured["audio_input"]}]
    live = get(room, "dashboards.meetings.list", f"/metrics/meetings?{_TODAY}")["meetings"]
    assert live[0]["audio_quality"] == "fair"
    room.play(made["id"], "end")
    for kind in ("meeting", "participants"):
        counted = get(room, "dashboards.quality", f"/metrics/quality?type={kind}&{_TODAY}")["quality"]
        assert counted["audio"] == {"good": 0, "fair": 1, "poor": 0, "bad": 0}
        assert sum(counted["video"].values()) == 0


@pytest.mark.parametrize(
    ("measured", "who"), [({"smell": {}}, ""), ({"audio_quality": {"quality": "odd"}}, ""), ({}, "nobody")]
)
def test_a_measurement_that_makes_no_sense_is_refused(
    room: MeetingRoom, measured: dict[str, dict[str, str]], who: str
) -> None:
    made = room.plan()
    with pytest.raises(ValueError, match="has not started"):
        measurements.measure(room.sandbox.world, measurements.Quality(made["id"], measured, who))
    room.play(made["id"], "start")
    with pytest.raises(ValueError, match=r"type is one of|quality is one of|No such participant"):
        measurements.measure(room.sandbox.world, measurements.Quality(made["id"], measured, who))


@pytest.mark.parametrize("sort", ["meeting", "webinar"])
def test_a_measurement_can_be_triggered_in_what_runs(room: MeetingRoom, sort: str) -> None:
    event = trigger.find(f"{sort}.participant_qos")
    with pytest.raises(trigger.CannotCause, match="has not started"):
        trigger.cause(room.sandbox.world, event, {"meeting": room.plan(f"{sort}s")["id"]})
    room.play(room.plan(f"{sort}s")["id"], "start")
    room.heard()
    assert trigger.cause(room.sandbox.world, event, {})
    assert room.heard() == [f"{sort}.participant_qos"]


def test_past_sessions_are_paged_across_days(room: MeetingRoom) -> None:
    held = []
    for _ in range(3):
        held += [hold(room)["id"], hold(room)["id"]]
        room.wait(days=1)
    path, seen, token = "/metrics/meetings?type=past&from=2026-02-09&to=2026-02-12&page_size=4", [], ""
    while True:
        page = get(room, "dashboards.meetings.list", f"{path}&next_page_token={token}")
        assert (page["total_records"], page["page_count"]) == (6, 2)
        seen += [one["id"] for one in page["meetings"]]
        if not (token := page["next_page_token"]):
            break
    assert seen == held


def test_a_group_sees_what_its_members_hosted(room: MeetingRoom) -> None:
    held = hold(room)
    path = f"/metrics/meetings?type=past&{_TODAY}&group_id=sales"
    assert get(room, "dashboards.meetings.list", path)["meetings"] == []
    owner = room.sandbox.world.owner_id
    room.sandbox.records.put("group_member", f"sales/{owner}", {"user_id": owner}, parent="sales")
    assert [one["id"] for one in get(room, "dashboards.meetings.list", path)["meetings"]] == [held["id"]]


def test_messages_are_counted_by_who_sent_and_who_received_them(room: MeetingRoom) -> None:
    before = get(room, "dashboards.chat", f"/metrics/chat?{_TODAY}")["users"]
    sent = {one["email"]: one["total_sent"] for one in before}
    wish = {"message": "Hello", "to_contact": "ben@example.com"}
    for _ in range(2):
        assert room("POST", "/chat/users/me/messages", wish).status == 201
    users = get(room, "dashboards.chat", f"/metrics/chat?{_TODAY}")["users"]
    ada = next(one for one in users if one["email"] == "ada@example.com")
    assert ada["total_sent"] == sent.get("ada@example.com", 0) + 2
    assert ada["p2p_sent"] + ada["group_sent"] == ada["total_sent"]
    received = get(room, "dashboards.im", f"/metrics/im?{_TODAY}")["users"]
    assert next(one for one in received if one["email"] == "ben@example.com")["total_receive"] >= 2


@pytest.mark.parametrize("what", ["meetings", "webinars"])
def test_what_people_thought_is_told_by_session_and_by_reason(room: MeetingRoom, what: str) -> None:
    id = room.plan(what)["id"]
    room.play(id, "start")
    room.play(id, "join", name="Gus", email="gus@example.org")
    room.play(id, "rate", name="Gus", quality="NOT GOOD", text="Could not hear others")
    room.wait(minutes=5)
    room.play(id, "end")

    told = room("GET", f"/metrics/{what}/{id}/participants/satisfaction?type=past").body["participants"]
    reasons = room("GET", "/metrics/client/feedback?from=2026-02-01&to=2026-02-09").body["client_feedbacks"]
    reason = reasons[0]["feedback_id"]
    named = room("GET", f"/metrics/client/feedback/{reason}?from=2026-02-01&to=2026-02-09").body

    assert [(one["quality"], one["comment"]) for one in told] == [("NOT GOOD", "Could not hear others")]
    assert [(one["feedback_name"], one["participants_count"]) for one in reasons] == [
        ("Could not hear others", 1)
    ]
    assert [(one["participant_name"], one["meeting_id"]) for one in named["client_feedback_details"]] == [
        ("Gus", str(id))
    ]
    other = room.plan(what)["id"]
    room.play(other, "start")
    with pytest.raises(ValueError, match="quality is GOOD"):
        room.play(other, "rate", quality="SO SO")
