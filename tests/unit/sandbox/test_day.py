"""A working day, and whether what is told of it afterwards agrees with what was announced meanwhile."""

from __future__ import annotations

import asyncio
import json
from collections import Counter, defaultdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from greenroom.sandbox import day
from greenroom.sandbox.behaviours.reports import size_text
from greenroom.sandbox.sandbox import Sandbox

from .meeting_room import MeetingRoom

_DATE = "2026-02-09"
_RANGE = f"from={_DATE}&to={_DATE}"


class Told:
    """The sums of the events that were delivered. participants: stays; minutes: a begun one is one."""

    def __init__(self, events: list[tuple[str, dict[str, Any]]]) -> None:
        self.started: list[str] = []
        self.ended: list[str] = []
        self.stays: defaultdict[str, list[tuple[str, str]]] = defaultdict(list)
        self.bytes = 0
        joined: dict[tuple[str, str], str] = {}
        for name, envelope in events:
            about = envelope["payload"]["object"]
            if name in ("meeting.started", "meeting.ended"):
                (self.started if name == "meeting.started" else self.ended).append(about["uuid"])
            elif name == "meeting.participant_joined":
                who = about["participant"]
                joined[about["uuid"], who["user_id"]] = who["join_time"]
            elif name == "meeting.participant_left":
                who = about["participant"]
                since = joined.pop((about["uuid"], who["user_id"]))
                self.stays[about["uuid"]].append((since, who["leave_time"]))
            elif name == "recording.completed":
                self.bytes += about["total_size"]
        self.inside = Counter(uuid for uuid, _ in joined)

    def minutes(self, uuid: str) -> int:
        return sum(-(-_seconds(*stay) // 60) for stay in self.stays[uuid])


def _seconds(since: str, until: str) -> int:
    return int((datetime.fromisoformat(until) - datetime.fromisoformat(since)).total_seconds())


def office(rooms: int, people: int) -> dict[str, Any]:
    """Return a world of one floor: rooms with sensors and a calendar, and people."""
    users = [{"name": f"Person {n}", "email": f"person{n}@example.com"} for n in range(people)]
    return {
        "version": 1,
        "users": users,
        "locations": [{"name": "Floor", "type": "floor"}],
        "calendars": [{"name": "rooms@example.com", "provider": "google"}],
        "rooms": [
            {
                "name": f"Room {n}",
                "location": "Floor",
                "capacity": 4 + n % 5,
                "calendar": "rooms@example.com",
                "sensor": True,
            }
            for n in range(rooms)
        ],
    }


def play_day(folder: Path, hours: float, *, rooms: int, people: int) -> tuple[MeetingRoom, dict[str, Any]]:
    (folder / "world.yaml").write_text(json.dumps(office(rooms, people)))
    box = Sandbox(None, world=folder / "world.yaml")
    box.clock.freeze(datetime(2026, 2, 9, 8, 0, tzinfo=UTC))
    room = MeetingRoom(box)
    outcome = asyncio.run(day.play(box.world, box.stage.timeline, day.Day(hours=hours, pause_s=0)))
    room.door.token = room.door.mint()
    return room, outcome


def everything(room: MeetingRoom, path: str, items: str) -> list[dict[str, Any]]:
    """Walk all pages of a list."""
    found: list[dict[str, Any]] = []
    token, joint = "", "&" if "?" in path else "?"
    while True:
        answer = room("GET", f"{path}{joint}page_size=300&next_page_token={token}")
        assert answer.status == 200, answer
        found += answer.body[items]
        token = answer.body["next_page_token"]
        if not token:
            return found


@pytest.mark.parametrize(("rooms", "people", "hours"), [(5, 12, 7.5), (50, 500, 2.0)])
def test_reports_and_dashboards_agree_with_the_events_that_were_delivered(
    tmp_path: Path, rooms: int, people: int, hours: float
) -> None:
    room, outcome = play_day(tmp_path, hours, rooms=rooms, people=people)
    told = Told(room.events)
    assert len(told.started) > 5
    assert outcome["meetings"] == outcome["came"] + outcome["left_early"]

    daily = room("GET", "/report/daily?year=2026&month=2").body["dates"][8]
    stays = sum(len(told.stays[uuid]) for uuid in told.ended)
    minutes = sum(told.minutes(uuid) for uuid in told.ended)
    assert daily == {
        "date": _DATE,
        "meetings": len(told.ended),
        "participants": stays,
        "meeting_minutes": minutes,
        "new_users": daily["new_users"],
    }
    hosts = room("GET", f"/report/users?{_RANGE}").body
    assert (hosts["total_meetings"], hosts["total_participants"]) == (len(told.ended), stays)
    assert hosts["total_meeting_minutes"] == minutes
    per_host = everything(room, f"/report/users?{_RANGE}", "users")
    assert sum(one["meetings"] for one in per_host) == len(told.ended)
    for one in per_host[:3]:
        mine = everything(room, f"/report/users/{one['id']}/meetings?{_RANGE}", "meetings")
        assert sum(each["total_minutes"] for each in mine) == one["meeting_minutes"]
        assert all(each["total_minutes"] == told.minutes(each["uuid"]) for each in mine)

    past = everything(room, f"/metrics/meetings?type=past&{_RANGE}", "meetings")
    assert {one["uuid"]: one["participants"] for one in past} == {
        uuid: len(told.stays[uuid]) for uuid in told.ended
    }
    live = everything(room, f"/metrics/meetings?type=live&{_RANGE}", "meetings")
    assert {one["uuid"]: told.inside[one["uuid"]] for one in live} == {
        uuid: told.inside[uuid] for uuid in told.started if uuid not in told.ended
    }
    usage = room("GET", f"/report/cloud_recording?{_RANGE}").body["cloud_recording_storage"]
    assert [one["date"] for one in usage] == [_DATE]


def test_the_people_of_a_meeting_are_those_who_joined(tmp_path: Path) -> None:
    room, _ = play_day(tmp_path, 6.0, rooms=4, people=10)
    room.wait(minutes=90)  # until the last one is over and its recording is there
    told, by_phone = Told(room.events), 0
    assert sorted(told.started) == sorted(told.ended)
    used = room("GET", f"/report/cloud_recording?{_RANGE}").body["cloud_recording_storage"][0]["usage"]
    assert used == size_text(told.bytes) != "0 B"
    for uuid in told.ended:
        path = f"/report/meetings/{uuid.replace('/', '%252F')}/participants"
        people = everything(room, path, "participants")
        assert sorted((one["join_time"], one["leave_time"]) for one in people) == sorted(told.stays[uuid])
    calls = everything(room, f"/report/telephone?type=2&{_RANGE}", "telephony_usage")
    for uuid in told.ended:
        session = room.sandbox.records.get("session", uuid)
        assert session is not None
        by_phone += "Phone" in session["devices"]
    assert len({call["uuid"] for call in calls}) == by_phone


def test_a_day_is_the_same_for_the_same_seed(tmp_path: Path) -> None:
    first, second = (play_day(tmp_path, 3.0, rooms=3, people=8) for _ in range(2))
    assert first[1] == second[1]
    assert [name for name, _ in first[0].events] == [name for name, _ in second[0].events]
