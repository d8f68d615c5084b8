"""zoomus 1.2 does its work: it was written against Zoom, and nothing of it is changed."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

import pytest

from greenroom.testing import ZoomSandbox


def ok(response: Any, status: int = 200) -> Any:
    """Return the decoded body of an answer that has this status."""
    assert response.status_code == status, (response.request.method, response.url, response.text)
    return response.json() if response.content else None


# Users


def test_the_owner_is_me(zoomus_client: Any) -> None:
    me = ok(zoomus_client.user.me())
    assert me["email"] == "ada@example.com"
    assert ok(zoomus_client.user.get(id=me["id"]))["id"] == me["id"]


def test_users_are_listed_by_status_and_page(zoomus_client: Any) -> None:
    active = ok(zoomus_client.user.list(status="active", page_size=300))
    assert {"ada@example.com", "ben@example.com"} <= {user["email"] for user in active["users"]}
    first = ok(zoomus_client.user.list(page_size=2))
    second = ok(zoomus_client.user.list(page_size=2, next_page_token=first["next_page_token"]))
    ids = [user["id"] for page in (first, second) for user in page["users"]]
    assert len(set(ids)) == 4


def test_a_user_is_created_changed_and_deleted(zoomus_client: Any) -> None:
    info = {"email": "new@example.com", "type": 1, "first_name": "Nia", "last_name": "Nut"}
    made = ok(zoomus_client.user.create(action="custCreate", user_info=info), 201)
    assert made["email"] == "new@example.com"
    ok(zoomus_client.user.update(id=made["id"], first_name="Nina"), 204)
    assert ok(zoomus_client.user.get(id=made["id"]))["first_name"] == "Nina"
    assert ok(zoomus_client.user.check_email(email="new@example.com"))["existed_email"] is True
    ok(zoomus_client.user.delete(id=made["id"], action="delete"), 204)
    assert zoomus_client.user.get(id=made["id"]).status_code == 404


def test_the_same_address_twice_is_refused(zoomus_client: Any) -> None:
    info = {"email": "ben@example.com", "type": 1}
    assert zoomus_client.user.create(action="create", user_info=info).status_code == 409


def test_a_user_is_deactivated_and_activated(zoomus_client: Any) -> None:
    fay = "fay@example.com"
    ok(zoomus_client.user.update_status(id=fay, action="deactivate"), 204)
    inactive = ok(zoomus_client.user.list(status="inactive"))["users"]
    assert [user["email"] for user in inactive] == [fay]
    ok(zoomus_client.user.update_status(id=fay, action="activate"), 204)
    assert ok(zoomus_client.user.get(id=fay))["status"] == "active"


def test_settings_are_merged(zoomus_client: Any) -> None:
    before = ok(zoomus_client.user.get_settings(id="me"))
    change = {"schedule_meeting": {"host_video": not before["schedule_meeting"].get("host_video", False)}}
    ok(zoomus_client.user.update_settings(id="me", **change), 204)
    after = ok(zoomus_client.user.get_settings(id="me"))
    assert after["schedule_meeting"]["host_video"] == change["schedule_meeting"]["host_video"]
    assert after.keys() == before.keys()


def test_groups_have_members(zoomus_client: Any) -> None:
    made = ok(zoomus_client.group.create(name="Testers"), 201)
    me = ok(zoomus_client.user.me())
    added = zoomus_client.group.add_members(groupid=made["id"], members=[{"id": me["id"]}])
    assert me["id"] in ok(added, 201)["ids"]
    members = ok(zoomus_client.group.list_members(groupid=made["id"]))["members"]
    assert [member["id"] for member in members] == [me["id"]]
    ok(zoomus_client.group.delete_member(groupid=made["id"], memberid=me["id"]), 204)
    ok(zoomus_client.group.delete(id=made["id"]), 204)
    assert zoomus_client.group.get(id=made["id"]).status_code == 404


def test_roles_are_read(zoomus_client: Any) -> None:
    roles = ok(zoomus_client.role.list())["roles"]
    assert {"Owner", "Admin", "Member"} <= {role["name"] for role in roles}
    owner = next(role for role in roles if role["name"] == "Owner")
    members = ok(zoomus_client.role.get_members(id=owner["id"]))["members"]
    assert [member["email"] for member in members] == ["ada@example.com"]


# Rooms


def test_rooms_are_made_listed_and_removed(zoomus_client: Any) -> None:
    made = ok(zoomus_client.room.create(name="Olymp", type="ZoomRoom"), 201)
    listed = ok(zoomus_client.room.list(page_size=30))["rooms"]  # asks for /rooms, written with a slash
    assert "Olymp" in {room["name"] for room in listed}
    room_id = next(room["id"] for room in listed if room["name"] == "Olymp")
    assert made["name"] == "Olymp"
    assert ok(zoomus_client.room.get(id=room_id))["basic"]["name"] == "Olymp"
    ok(zoomus_client.room.delete(id=room_id), 204)
    assert zoomus_client.room.get(id=room_id).status_code == 404


def test_a_room_is_checked_in(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Fuji")
    params = room.book().ids
    answer = zoomus_client.room.check_in_or_out(id=room.id, method="zoomroom.check_in", params=params)
    assert answer.status_code == 202
    assert room.state == "checked_in"


# Meetings


def test_a_meeting_is_scheduled_changed_and_deleted(zoomus_client: Any, tomorrow: datetime) -> None:
    made = ok(
        zoomus_client.meeting.create(user_id="me", topic="Review", type=2, start_time=tomorrow, duration=30),
        201,
    )
    assert made["topic"] == "Review"
    assert str(made["id"]) in made["join_url"]
    ok(zoomus_client.meeting.update(id=made["id"], topic="Design review", duration=45), 204)
    found = ok(zoomus_client.meeting.get(id=made["id"]))
    assert (found["topic"], found["duration"]) == ("Design review", 45)
    assert found["start_time"] == tomorrow.strftime("%Y-%m-%dT%H:%M:%SZ")
    listed = ok(zoomus_client.meeting.list(user_id="me", type="scheduled", page_size=300))["meetings"]
    assert made["id"] in {meeting["id"] for meeting in listed}
    ok(zoomus_client.meeting.delete(id=made["id"]), 204)
    gone = zoomus_client.meeting.get(id=made["id"])
    assert (gone.status_code, gone.json()["code"]) == (404, 3001)


def test_a_meeting_without_a_user_is_refused(zoomus_client: Any) -> None:
    gone = zoomus_client.meeting.create(user_id="nobody@example.com", topic="x", type=1)
    assert (gone.status_code, gone.json()["code"]) == (404, 1001)


def test_registrants_wait_and_are_approved(zoomus_client: Any, tomorrow: datetime) -> None:
    settings = {"approval_type": 1}
    meeting = ok(
        zoomus_client.meeting.create(
            user_id="me", topic="Class", type=2, start_time=tomorrow, duration=30, settings=settings
        ),
        201,
    )["id"]
    someone = {"email": "guest@example.com", "first_name": "Gil", "last_name": "Guest"}
    made = ok(zoomus_client.meeting.add_registrant(id=meeting, **someone), 201)
    waiting = ok(zoomus_client.meeting.list_registrants(id=meeting, status="pending"))["registrants"]
    assert [person["email"] for person in waiting] == ["guest@example.com"]
    chosen = [{"id": made["registrant_id"], "email": "guest@example.com"}]
    approve = zoomus_client.meeting.update_registrant_status(id=meeting, action="approve", registrants=chosen)
    assert approve.status_code == 204
    approved = ok(zoomus_client.meeting.list_registrants(id=meeting, status="approved"))["registrants"]
    assert [person["id"] for person in approved] == [made["registrant_id"]]


def test_a_meeting_s_live_stream_is_set(zoomus_client: Any, tomorrow: datetime) -> None:
    meeting = ok(
        zoomus_client.meeting.create(user_id="me", topic="Show", type=2, start_time=tomorrow, duration=30),
        201,
    )["id"]
    change = {
        "stream_url": "rtmp://live.example.com/x",
        "stream_key": "k",
        "page_url": "https://example.com/x",
    }
    ok(zoomus_client.live_stream.update(meeting_id=meeting, **change), 204)


# Webinars


def test_a_webinar_has_panelists_and_registrants(zoomus_client: Any, tomorrow: datetime) -> None:
    start = tomorrow.strftime("%Y-%m-%dT%H:%M:%SZ")
    settings = {"approval_type": 0}
    made = ok(
        zoomus_client.webinar.create(
            user_id="me", topic="Launch", type=5, start_time=start, duration=60, settings=settings
        ),
        201,
    )
    webinar = made["id"]
    ok(zoomus_client.webinar.update(id=webinar, topic="Big launch"), 204)
    assert ok(zoomus_client.webinar.get(id=webinar))["topic"] == "Big launch"
    panel = [{"name": "Pia", "email": "pia@example.com"}]
    ok(zoomus_client.webinar.add_panelists(id=webinar, panelists=panel), 201)
    panelists = ok(zoomus_client.webinar.list_panelists(id=webinar))["panelists"]
    assert [person["email"] for person in panelists] == ["pia@example.com"]
    someone = {"email": "guest@example.com", "first_name": "Gil", "last_name": "Guest"}
    confirmed = ok(zoomus_client.webinar.register(id=webinar, **someone), 201)
    assert confirmed["registrant_id"]
    registrants = ok(zoomus_client.webinar.get_registrants(id=webinar))["registrants"]
    assert [person["email"] for person in registrants] == ["guest@example.com"]
    ok(zoomus_client.webinar.remove_panelists(id=webinar), 204)
    assert ok(zoomus_client.webinar.list_panelists(id=webinar))["panelists"] == []
    ok(zoomus_client.webinar.delete(id=webinar), 204)
    assert zoomus_client.webinar.get(id=webinar).status_code == 404


def test_webinars_are_listed(zoomus_client: Any) -> None:
    assert len(ok(zoomus_client.webinar.list(user_id="me", page_size=300))["webinars"]) >= 2


# What has happened


@pytest.fixture
def past(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> dict[str, Any]:
    """A past meeting of the seeded account, as the report of its host lists it."""
    now = zoom_sandbox.clock.now
    found: list[dict[str, Any]] = []
    for user in zoom_sandbox.world.users:
        report = zoomus_client.report.get_user_report(
            user_id=user.id, start_time=now - timedelta(days=29), end_time=now, page_size=300
        )
        found += ok(report)["meetings"]
    assert len(found) >= 20
    return found[0]


def test_a_past_meeting_has_participants(zoomus_client: Any, past: dict[str, Any]) -> None:
    assert ok(zoomus_client.past_meeting.get(meeting_id=past["uuid"]))["uuid"] == past["uuid"]
    people = ok(zoomus_client.past_meeting.get_participants(meeting_id=past["uuid"]))["participants"]
    assert people
    reported = ok(zoomus_client.report.get_meeting_participants_report(id=past["id"]))["participants"]
    assert reported


def test_uuids_with_slashes_arrive(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    """zoomus encodes them twice, as Zoom's docs tell."""
    now = zoom_sandbox.clock.now
    uuids = []
    for user in zoom_sandbox.world.users:
        report = zoomus_client.report.get_user_report(
            user_id=user.id, start_time=now - timedelta(days=29), end_time=now, page_size=300
        )
        uuids += [meeting["uuid"] for meeting in ok(report)["meetings"]]
    awkward = [uuid for uuid in uuids if uuid.startswith("/") or "//" in uuid]
    assert len(awkward) >= 2
    for uuid in awkward:
        assert ok(zoomus_client.past_meeting.get(meeting_id=uuid))["uuid"] == uuid


def test_recordings_are_listed_and_trashed(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    now = zoom_sandbox.clock.now
    found = []
    for user in zoom_sandbox.world.users:
        page = zoomus_client.recording.list(user_id=user.id, start=now - timedelta(days=29), end=now)
        found += ok(page)["meetings"]
    assert len(found) >= 3
    recording = found[0]
    files = ok(zoomus_client.recording.get(meeting_id=recording["id"]))["recording_files"]
    assert files
    one = zoomus_client.recording.delete_single_recording(
        meeting_id=recording["id"], recording_id=files[0]["id"], action="trash"
    )
    assert one.status_code == 204
    ok(zoomus_client.recording.delete(meeting_id=found[1]["id"], action="trash"), 204)
    assert zoomus_client.recording.get(meeting_id=found[1]["id"]).status_code == 404


def test_reports_and_dashboards_are_read(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    now = zoom_sandbox.clock.now
    span = {"start_time": now - timedelta(days=29), "end_time": now}
    assert ok(zoomus_client.report.get_account_report(**span, type="active"))["users"]
    daily = ok(zoomus_client.report.get_daily_report(month=now.month, year=now.year))
    assert (daily["month"], daily["year"]) == (now.month, now.year)
    days = {"from": span["start_time"].date().isoformat(), "to": now.date().isoformat()}
    meetings = ok(zoomus_client.metric.list_meetings(type="past", **days))["meetings"]
    assert meetings
    people = ok(zoomus_client.metric.list_participants(meeting_id=meetings[0]["uuid"], type="past"))
    assert people["participants"]


# Phone


def test_the_phone_is_read(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    numbers = ok(zoomus_client.phone.numbers_list(page_size=100))["phone_numbers"]
    assert len(numbers) >= 3
    assert ok(zoomus_client.phone.numbers_get(id=numbers[0]["id"]))["number"] == numbers[0]["number"]
    assert len(ok(zoomus_client.phone.users(page_size=100))["users"]) >= 3
    since = (zoom_sandbox.clock.now - timedelta(days=29)).date().isoformat()
    logs = zoomus_client.phone.call_logs(page_size=100, **{"from": since})
    assert len(ok(logs)["call_logs"]) >= 5
    assert ok(zoomus_client.phone.calling_plans())["calling_plans"]


# Contacts


def test_contacts_are_searched(zoomus_client: Any) -> None:
    contacts = ok(zoomus_client.contacts.search(search_key="ben@example.com"))["contacts"]
    assert [contact["email"] for contact in contacts] == ["ben@example.com"]
