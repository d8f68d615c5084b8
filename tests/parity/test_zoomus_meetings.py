"""zoomus schedules meetings and webinars, and looks after registrants and recordings."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from greenroom.testing import ZoomSandbox

from .answers import ok


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


def recorded(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> list[dict[str, Any]]:
    """The cloud recordings of the last 30 days, of everybody."""
    now, found = zoom_sandbox.clock.now, []
    for user in zoom_sandbox.world.users:
        page = zoomus_client.recording.list(user_id=user.id, start=now - timedelta(days=30), end=now)
        found += ok(page)["meetings"]
    return found


def test_recordings_are_listed_and_trashed(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    before = recorded(zoomus_client, zoom_sandbox)
    assert len(before) >= 3
    meeting = before[0]["id"]
    files = ok(zoomus_client.recording.get(meeting_id=meeting))["recording_files"]
    one = zoomus_client.recording.delete_single_recording(
        meeting_id=meeting, recording_id=files[0]["id"], action="trash"
    )
    assert one.status_code == 204
    left = ok(zoomus_client.recording.get(meeting_id=meeting))["recording_files"]
    assert files[0]["id"] not in {file["id"] for file in left}
    ok(zoomus_client.recording.delete(meeting_id=meeting, action="trash"), 204)
    assert len(recorded(zoomus_client, zoom_sandbox)) == len(before) - 1
