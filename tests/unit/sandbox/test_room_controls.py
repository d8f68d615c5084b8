"""The controls besides check-in."""

from __future__ import annotations

from typing import Any

import pytest

from .plays import on_stage, run

REFUSED: list[tuple[str, dict[str, Any]]] = [
    ("volume_level", {}),
    ("volume_level", {"volume_level": 101}),
    ("meeting_join", {}),
    ("meeting_join", {"meeting_number": "not a number"}),
    ("meeting_invite", {"user_ids": []}),
    ("meeting_invite", {"user_ids": ["x"] * 11}),
    ("meeting_schedule", {"meeting_topic": "T", "duration": 30}),
    ("meeting_schedule", {"meeting_topic": "T", "duration": 30, "start_time": "2026-03-02T10:00:00"}),
    ("meeting_schedule", {"meeting_topic": "T" * 201, "duration": 30, "start_time": "2026-03-02T10:00:00Z"}),
    ("thirdparty_meeting_join", {"join_type": "url"}),
    ("switch_camera", {}),
    ("dance", {}),
]


@pytest.mark.parametrize(("what", "params"), REFUSED)
def test_parameters_that_make_no_sense_are_refused(what: str, params: dict[str, Any]) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.tell("Everest", what, **params)
            assert answer == (400, {"code": 300, "message": "Invalid parameters."})

    run(act)


def test_controls_change_what_the_room_has_a_state_for() -> None:
    async def act() -> None:
        async with on_stage() as play:
            room_id = (await play.room("Everest"))["id"]
            for what, params in (
                ("mute", {}),
                ("volume_level", {"volume_level": 40}),
                ("meeting_join", {"meeting_number": "93398114182"}),
                ("volume_level", {"volume_level": 60}),
            ):
                assert await play.tell("Everest", what, **params) == (202, None)
            state = play.records.get("room_state", room_id) or {}
            assert (state["muted"], state["volume"], state["meeting"]["number"]) == (True, 60, "93398114182")
            texts = [line["text"] for line in (await play.room("Everest"))["activity"]]
            assert "ignored: the room is in no meeting" in texts[1]
            assert (await play.zoom("GET", "/rooms?status=InMeeting")).body["rooms"][0]["id"] == room_id
            await play.tell("Everest", "meeting_leave")
            assert (await play.zoom("GET", "/rooms?status=InMeeting")).body["rooms"] == []

    run(act)


def test_an_unknown_device_is_named() -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.tell("Everest", "switch_camera", cameraId="{nope}")
            assert answer == (400, {"code": 300, "message": "Device does not exist: {nope}."})
            room_id = (await play.room("Everest"))["id"]
            device = (await play.zoom("GET", f"/rooms/{room_id}/devices")).body["devices"][0]["id"]
            assert await play.tell("Everest", "switch_camera", cameraId=device) == (202, None)

    run(act)


def test_a_meeting_is_scheduled_into_the_calendar_and_cancelled_by_its_values() -> None:
    async def act() -> None:
        async with on_stage() as play:
            meeting = {
                "meeting_topic": "Sync",
                "start_time": "2026-03-02T12:00:00",
                "timezone": "Europe/Vienna",
                "duration": 30,
            }
            await play.tell("Everest", "meeting_schedule", **meeting)
            [booking] = (await play.room("Everest"))["bookings"]
            assert (booking["title"], booking["starts_at"]) == ("Sync", "2026-03-02T11:00:00Z")
            await play.tell("Everest", "meeting_cancel", **meeting | {"duration": 31})
            assert (await play.room("Everest"))["bookings"][0]["status"] == "confirmed"
            await play.tell("Everest", "meeting_cancel", **meeting)
            assert (await play.room("Everest"))["bookings"][0]["status"] == "cancelled"

    run(act)


def test_a_new_room_is_offline_until_activated_and_takes_its_bookings_along_when_deleted() -> None:
    async def act() -> None:
        async with on_stage() as play:
            made = (await play.zoom("POST", "/rooms", {"name": "Annapurna", "type": "ZoomRoom"})).body
            assert (await play.room("Annapurna"))["state"] == "offline"
            everest = (await play.room("Everest"))["id"]
            await play.book("Everest", 5, 60)
            await play.zoom("PATCH", f"/rooms/{made['id']}", {"basic": {"name": "Lhotse"}})
            assert (await play.zoom("DELETE", f"/rooms/{everest}")).status == 204
            assert play.records.list("booking", parent=everest) == []
            await play.advance(hours=1)
            for event, name in (("created", "Annapurna"), ("updated", "Lhotse"), ("deleted", "Everest")):
                [envelope] = play.events(f"zoomroom.{event}")
                assert envelope["payload"]["object"]["room_name"] == name

    run(act)
