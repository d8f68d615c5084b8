"""pyzoom does its users, meetings and registrants; its own models check every reply it reads."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest

from greenroom.testing import ZoomSandbox

from .conftest import pyzoom

pytestmark = pytest.mark.filterwarnings("ignore::DeprecationWarning")


def schedule(client: Any, start: datetime, **more: Any) -> Any:
    return client.meetings.create_meeting(
        "Review", start_time=start.strftime("%Y-%m-%dT%H:%M:%SZ"), duration_min=30, **more
    )


def test_users_are_read_over_all_pages(pyzoom_client: Any) -> None:
    found = pyzoom_client.users.get_users("active")
    assert {"ada@example.com", "fay@example.com"} <= {user.email for user in found.users}


def test_a_user_is_deleted(pyzoom_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    fay = zoom_sandbox.world.user("fay@example.com").id
    assert pyzoom_client.users.delete_user(fay) is True
    assert fay not in {user.id for user in pyzoom_client.users.get_users("active").users}


def test_a_meeting_is_scheduled_changed_and_deleted(pyzoom_client: Any, tomorrow: datetime) -> None:
    made = schedule(pyzoom_client, tomorrow, password="4321")
    assert (made.topic, made.password, made.settings.audio) == ("Review", "4321", "voip")
    pyzoom_client.meetings.update_meeting(
        "Design review",
        start_time=tomorrow.strftime("%Y-%m-%dT%H:%M:%SZ"),
        duration_min=45,
        meeting_id=made.id,
    )
    found = pyzoom_client.meetings.get_meeting(made.id)
    assert (found.topic, found.duration) == ("Design review", 45)
    assert [meeting.id for meeting in pyzoom_client.meetings.list_meetings().filter_by_id(made.id)] == [
        made.id
    ]
    assert pyzoom_client.meetings.delete_meeting(made.id) is True
    with pytest.raises(pyzoom.err.NotFound, match="3001"):
        pyzoom_client.meetings.get_meeting(made.id)


def test_registrants_are_added_approved_and_cancelled(pyzoom_client: Any, tomorrow: datetime) -> None:
    settings = pyzoom.schemas.ZoomMeetingSettings.default_settings()
    settings.approval_type = 1
    meeting = schedule(pyzoom_client, tomorrow, settings=settings).id
    someone = {"first_name": "Gil", "last_name": "Guest", "email": "guest@example.com"}
    confirmed = pyzoom_client.meetings.add_and_confirm_registrant(meeting, **someone)
    [person] = pyzoom_client.meetings.list_meeting_registrants(meeting).registrants
    assert (person.id, person.email) == (confirmed.registrant_id, "guest@example.com")
    pyzoom_client.meetings.cancel_registration(meeting, registrant_id=person.id, email=person.email)
    assert pyzoom_client.meetings.list_meeting_registrants(meeting).registrants == []


def test_a_past_meeting_has_participants(pyzoom_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    now = zoom_sandbox.clock.now
    days = {"from": now.replace(day=1).date().isoformat(), "to": now.date().isoformat(), "type": "past"}
    ended = pyzoom_client.raw.get("/metrics/meetings", query=days).json()["meetings"]
    people = pyzoom_client.meetings.past_meeting_participants(ended[0]["id"])
    assert len(people) >= 1
    assert people.find_by_name(people[0].name)
