"""A Zoom Room that is told to join a meeting of the world takes part in it like anybody else."""

from __future__ import annotations

from typing import Any

from greenroom.sandbox.world import rooms, sensors, signage

from .meeting_room import MeetingRoom, twice
from .test_reports import get

_TODAY = "from=2026-02-09&to=2026-02-09"


def room_id(room: MeetingRoom, name: str = "Everest") -> str:
    listed = room("GET", "/rooms?page_size=100").body["rooms"]
    return next(str(one["id"]) for one in listed if one["name"] == name)


def tell(room: MeetingRoom, what: str, name: str = "Everest", **params: Any) -> None:
    """PATCH /rooms/{id}/events with ``zoomroom.<what>``."""
    body = {"method": f"zoomroom.{what}", "params": params}
    assert room("PATCH", f"/rooms/{room_id(room, name)}/events", body).status == 202


def join(room: MeetingRoom, meeting: int, name: str = "Everest", **params: Any) -> None:
    tell(room, "meeting_join", name, meeting_number=str(meeting), force_accept=True, **params)


def dashboard(room: MeetingRoom, query: str = _TODAY, name: str = "Everest") -> dict[str, Any]:
    return get(room, "dashboards.rooms.get", f"/metrics/zoomrooms/{room_id(room, name)}?{query}")


def status(room: MeetingRoom, name: str = "Everest") -> str:
    listed = room("GET", "/rooms?page_size=100").body["rooms"]
    return next(str(one["status"]) for one in listed if one["name"] == name)


def last_note(room: MeetingRoom, name: str = "Everest") -> str:
    world = room.sandbox.world
    return str(rooms.state_of(world, room_id(room, name))["activity"][-1]["text"])


def set_online(room: MeetingRoom, *, is_online: bool, name: str = "Everest") -> None:
    world, found = room.sandbox.world, rooms.find(room.sandbox.world, name)
    assert found is not None
    with world.transaction():
        sensors.set_online(world, found, is_online=is_online)


def test_a_room_takes_part_and_all_that_is_told_of_the_meeting_agrees(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    with room.sandbox.world.transaction():
        everest = rooms.find(room.sandbox.world, "Everest")
        assert everest is not None
        sensors.sense(room.sandbox.world, everest, sensors.PEOPLE_COUNT, "3")
    room.wait(minutes=2)
    room.heard()
    join(room, made["id"])
    assert room.heard() == ["meeting.participant_joined"]
    path = f"/metrics/meetings/{made['id']}/participants"
    people = get(room, "dashboards.meetings.list_participants", path)["participants"]
    assert [(one["user_name"], one["role"]) for one in people] == [
        ("Ada Alder", "host"),
        ("Everest", "attendee"),
    ]
    shown = dashboard(room)
    live = shown["live_meeting"]
    assert (live["id"], live["uuid"], live["participants"]) == (made["id"], made["uuid"], 2)
    assert (live["in_room_participants"], shown["status"], "end_time" in live) == (3, "InMeeting", False)
    assert shown["past_meetings"]["meetings"] == []

    room.wait(minutes=10)
    tell(room, "meeting_leave")
    left = room.last("meeting.participant_left")["object"]["participant"]
    assert (left["user_name"], left["email"]) == ("Everest", "")
    assert left["leave_time"] == "2026-02-09T09:12:00Z"
    assert "live_meeting" not in dashboard(room)
    assert status(room) == "Available"
    room.play(made["id"], "end")
    [past] = dashboard(room)["past_meetings"]["meetings"]
    assert (past["uuid"], past["participants"], past["in_room_participants"]) == (made["uuid"], 2, 3)
    assert past["end_time"] == room.last("meeting.ended")["object"]["end_time"]
    for operation, path in (
        ("reports.meeting_participants", f"/report/meetings/{made['id']}/participants"),
        ("past_meetings.list_participants", f"/past_meetings/{twice(made['uuid'])}/participants"),
    ):
        stay = next(one for one in get(room, operation, path)["participants"] if one["name"] == "Everest")
        assert (stay["duration"], stay["user_email"], stay.get("internal_user", True)) == (600, "", True)
        assert (stay["join_time"], stay["leave_time"]) == ("2026-02-09T09:02:00Z", "2026-02-09T09:12:00Z")


def test_a_room_waits_for_the_host_who_lets_it_in_and_ends_it_for_the_room_too(room: MeetingRoom) -> None:
    made = room.plan()
    room.heard()
    join(room, made["id"])
    assert room.heard() == ["meeting.participant_jbh_waiting"]
    assert "Waits for the host" in last_note(room)
    assert "live_meeting" not in dashboard(room)
    room.play(made["id"], "start")
    names = ("started", "participant_joined", "participant_jbh_waiting_left", "participant_joined")
    assert room.heard() == [f"meeting.{name}" for name in names]
    assert dashboard(room)["live_meeting"]["participants"] == 2
    room.play(made["id"], "end")
    assert room.heard().count("meeting.participant_left") == 2
    assert (status(room), last_note(room)) == ("Available", "The meeting ended.")


def test_a_room_that_waits_for_the_host_may_go_again(room: MeetingRoom) -> None:
    made = room.plan()
    join(room, made["id"])
    room.heard()
    tell(room, "meeting_leave")
    assert room.heard() == ["meeting.participant_jbh_waiting_left"]
    room.play(made["id"], "start")
    assert "meeting.participant_jbh_waiting_left" not in room.heard()
    join(room, room.plan()["id"])
    tell(room, "meeting_leave")
    assert status(room) == "Available"


def test_a_room_stays_in_the_waiting_room_until_it_is_admitted(room: MeetingRoom) -> None:
    made = room.plan(settings={"waiting_room": True})
    room.play(made["id"], "start")
    room.heard()
    join(room, made["id"])
    assert room.heard() == ["meeting.participant_joined_waiting_room"]
    room.play(made["id"], "admit", name="Everest")
    assert dashboard(room)["live_meeting"]["id"] == made["id"]
    room.play(made["id"], "put_in_waiting_room", name="Everest")
    assert ("live_meeting" in dashboard(room), status(room)) == (False, "InMeeting")
    room.heard()
    tell(room, "meeting_leave")
    assert room.heard() == ["meeting.participant_left_waiting_room"]
    assert status(room) == "Available"


def test_a_room_begins_a_meeting_that_may_begin_without_its_host(room: MeetingRoom) -> None:
    made = room.plan(settings={"join_before_host": True})
    room.heard()
    join(room, made["id"])
    names = ("started", "participant_jbh_joined", "participant_joined")
    assert room.heard() == [f"meeting.{name}" for name in names]
    tell(room, "meeting_end")
    assert room.heard() == ["meeting.participant_left", "meeting.ended"]


def test_a_room_told_to_be_host_starts_the_meeting_and_ends_it_for_everybody(room: MeetingRoom) -> None:
    made = room.plan()
    room.heard()
    join(room, made["id"], make_zoom_room_host=True)
    room.play(made["id"], "join", name="Guest")
    assert room.heard() == ["meeting.started", "meeting.participant_joined", "meeting.participant_joined"]
    tell(room, "meeting_end")
    names = ("participant_left", "participant_left", "ended")
    assert room.heard() == [f"meeting.{name}" for name in names]
    assert room("GET", f"/past_meetings/{made['id']}").body["participants_count"] == 2


def test_a_room_that_waits_or_takes_part_becomes_host_when_told_so(room: MeetingRoom) -> None:
    made = room.plan()
    join(room, made["id"])
    room.heard()
    join(room, made["id"], make_zoom_room_host=True)
    names = ("participant_jbh_waiting_left", "started", "participant_joined")
    assert room.heard() == [f"meeting.{name}" for name in names]
    join(room, made["id"], "Fuji")
    room.heard()
    for _ in range(2):
        join(room, made["id"], "Fuji", make_zoom_room_host=True)
    assert room.heard() == ["meeting.participant_role_changed"]
    tell(room, "meeting_end", "Fuji")
    assert room.heard().count("meeting.participant_left") == 2
    assert (status(room), status(room, "Fuji")) == ("Available", "Available")


def test_a_room_that_is_not_the_host_leaves_where_it_is_told_to_end(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    join(room, made["id"])
    room.heard()
    tell(room, "meeting_end")
    assert room.heard() == ["meeting.participant_left"]
    assert room("GET", f"/meetings/{made['id']}").body["status"] == "started"
    tell(room, "meeting_end")
    assert last_note(room) == "The room is in no meeting."


def test_a_room_is_in_one_meeting_at_a_time(room: MeetingRoom) -> None:
    first, second = room.plan(topic="First"), room.plan(topic="Second")
    for made in (first, second):
        room.play(made["id"], "start")
    join(room, first["id"])
    room.heard()
    join(room, first["id"])
    assert room.heard() == []
    join(room, second["id"])
    left = room.last("meeting.participant_left")["object"]
    joined = room.last("meeting.participant_joined")["object"]
    assert (left["topic"], joined["topic"]) == ("First", "Second")
    assert room.heard() == ["meeting.participant_left", "meeting.participant_joined"]
    tell(room, "thirdparty_meeting_join", join_type="sip", sip_address="room@example.com")
    assert room.heard() == ["meeting.participant_left", "zoomroom.thirdparty_meeting_attempted"]


def test_a_room_leaves_when_it_restarts_goes_offline_or_is_deleted(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    join(room, made["id"])
    room.heard()
    tell(room, "restart")
    assert room.heard() == ["meeting.participant_left"]
    join(room, made["id"])
    room.heard()
    set_online(room, is_online=False)
    assert (
        "Network connection error."
        in room.last("meeting.participant_left")["object"]["participant"]["leave_reason"]
    )
    set_online(room, is_online=True)
    assert status(room) == "Available"
    join(room, made["id"])
    room.heard()
    assert room("DELETE", f"/rooms/{room_id(room)}").status == 204
    assert room.heard() == ["meeting.participant_left", "zoomroom.deleted"]
    room.play(made["id"], "end")
    people = room("GET", f"/past_meetings/{made['id']}/participants").body["participants"]
    assert [one["name"] for one in people] == ["Ada Alder", "Everest", "Everest", "Everest"]


def test_a_room_that_may_not_join_stays_outside_and_says_why(room: MeetingRoom) -> None:
    closed = room.plan(settings={"approval_type": 0})
    locked = room.plan(password="right")
    for made in (closed, locked):
        room.play(made["id"], "start")
    everest = rooms.find(room.sandbox.world, "Everest")
    assert everest is not None
    with room.sandbox.world.transaction():
        signage.start(room.sandbox.world, everest, {"client_id": "app", "name": "Menu"})
    room.heard()
    join(room, closed["id"])
    assert "no approved registrant" in last_note(room)
    join(room, locked["id"], passcode="wrong")
    assert "the passcode is wrong" in last_note(room)
    assert (room.heard(), status(room)) == ([], "Available")
    join(room, locked["id"], passcode="right")
    assert room.heard() == ["meeting.participant_joined", "zoomroom.digital_signage_app_ended"]


def test_the_last_room_to_leave_ends_the_meeting_and_the_host_hands_over_to_a_room(room: MeetingRoom) -> None:
    made = room.plan()
    room.play(made["id"], "start")
    join(room, made["id"])
    room.play(made["id"], "leave", email="ada@example.com")
    assert dashboard(room)["live_meeting"]["participants"] == 2
    room.heard()
    tell(room, "meeting_leave")
    assert room.heard() == ["meeting.participant_left", "meeting.ended"]


def test_a_room_is_in_webinars_too_and_in_meetings_elsewhere_without_news(room: MeetingRoom) -> None:
    made = room.plan("webinars")
    room.play(made["id"], "start")
    room.heard()
    join(room, made["id"])
    assert room.heard() == ["webinar.participant_joined"]
    join(room, 99999999999)
    assert room.heard() == ["webinar.participant_left"]
    assert (status(room), "live_meeting" in dashboard(room)) == ("InMeeting", False)
    tell(room, "meeting_leave")
    assert (room.heard(), status(room)) == ([], "Available")


def test_past_meetings_of_a_room_are_paged_and_cut_to_the_range(room: MeetingRoom) -> None:
    uuids = []
    for _ in range(3):
        made = room.plan()
        uuids.append(made["uuid"])
        room.play(made["id"], "start")
        for _ in range(2):
            join(room, made["id"])
            tell(room, "meeting_leave")
        room.play(made["id"], "end")
        room.wait(minutes=1)
    first = dashboard(room, f"{_TODAY}&page_size=2")["past_meetings"]
    assert (len(first["meetings"]), first["total_records"], first["page_count"]) == (2, 3, 2)
    query = f"{_TODAY}&page_size=2&next_page_token={first['next_page_token']}"
    second = dashboard(room, query)["past_meetings"]
    assert [one["uuid"] for one in first["meetings"] + second["meetings"]] == uuids
    assert second["next_page_token"] == ""
    yesterday = dashboard(room, "from=2026-02-08&to=2026-02-08")["past_meetings"]
    assert (yesterday["meetings"], yesterday["total_records"]) == ([], 0)
    assert dashboard(room, name="Fuji")["past_meetings"]["meetings"] == []
