"""What a host may not do once a setting is off, and may again once it is on."""

from __future__ import annotations

from typing import Any

import pytest

from .meeting_room import MeetingRoom

POLL = {"title": "Tea", "questions": [{"name": "Tea?", "type": "single", "answers": ["Yes", "No"]}]}
QUIZ = POLL | {"poll_type": 3}


def switch(room: MeetingRoom, section: str, **values: Any) -> None:
    assert room("PATCH", "/users/me/settings", {section: values}).status == 204


@pytest.mark.parametrize(
    ("what", "polling"), [("meetings", "meeting_polling"), ("webinars", "webinar_polling")]
)
def test_polls_are_made_while_they_are_on(room: MeetingRoom, what: str, polling: str) -> None:
    path = f"/{what}/{room.plan(what)['id']}/polls"
    switch(room, "in_meeting", **{polling: {"enable": False}})
    refused = room("POST", path, POLL)
    assert (refused.status, refused.body["code"]) == (400, 4400)
    assert "polls disabled" in room("GET", path).body["message"]
    switch(room, "in_meeting", **{polling: {"enable": True}})
    assert room("POST", path, POLL).status == 201


def test_without_advanced_polls_there_are_plain_ones(room: MeetingRoom) -> None:
    path = f"/meetings/{room.plan()['id']}/polls"
    switch(room, "in_meeting", meeting_polling={"enable": True, "advanced_polls": False})
    assert room("POST", path, QUIZ).body["message"].startswith("Advanced meeting polls disabled.")
    assert room("POST", path, POLL).status == 201


def test_a_setting_of_the_account_holds_for_every_host(room: MeetingRoom) -> None:
    path = f"/meetings/{room.plan()['id']}/jointoken/local_recording"
    assert room("GET", path).status == 200
    off = {"recording": {"local_recording": False}}
    assert room("PATCH", "/accounts/me/settings", off).status == 204
    assert room("GET", path).body["message"].startswith("Not allowed to start local recording.")


def test_an_account_without_bridges_keeps_none(room: MeetingRoom) -> None:
    assert room("PATCH", "/tsp", {"enable": False}).status == 204
    assert room("GET", "/users/me/tsp").body["code"] == 2024
    assert room("PATCH", "/tsp", {"enable": True}).status == 204
    assert room("GET", "/users/me/tsp").status == 200
