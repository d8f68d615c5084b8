"""zoomus reads what has happened: past meetings, reports, dashboards."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from greenroom.testing import ZoomSandbox

from .answers import ok


@pytest.fixture
def past(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> dict[str, Any]:
    """A past meeting of the seeded account, as the report of its host lists it."""
    now = zoom_sandbox.clock.now
    found: list[dict[str, Any]] = []
    for user in zoom_sandbox.world.users:
        report = zoomus_client.report.get_user_report(
            user_id=user.id, start_time=now - timedelta(days=30), end_time=now, page_size=300
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
            user_id=user.id, start_time=now - timedelta(days=30), end_time=now, page_size=300
        )
        uuids += [meeting["uuid"] for meeting in ok(report)["meetings"]]
    awkward = [uuid for uuid in uuids if uuid.startswith("/") or "//" in uuid]
    assert len(awkward) >= 2
    for uuid in awkward:
        assert ok(zoomus_client.past_meeting.get(meeting_id=uuid))["uuid"] == uuid


def test_reports_and_dashboards_are_read(zoomus_client: Any, zoom_sandbox: ZoomSandbox) -> None:
    now = zoom_sandbox.clock.now
    span = {"start_time": now - timedelta(days=30), "end_time": now}
    assert ok(zoomus_client.report.get_account_report(**span, type="active"))["users"]
    daily = ok(zoomus_client.report.get_daily_report(month=now.month, year=now.year))
    assert (daily["month"], daily["year"]) == (now.month, now.year)
    days = {"from": span["start_time"].date().isoformat(), "to": now.date().isoformat()}
    meetings = ok(zoomus_client.metric.list_meetings(type="past", **days))["meetings"]
    assert meetings
    people = ok(zoomus_client.metric.list_participants(meeting_id=meetings[0]["uuid"], type="past"))
    assert people["participants"]
