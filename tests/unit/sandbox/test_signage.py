"""Apps on the displays of rooms."""

from __future__ import annotations

from typing import Any

from .plays import Play, on_stage, run

APP = "greenroom-client-id"


async def show(play: Play, action: str = "start", room: str = "Everest") -> int:
    wish = {"kind": "signage", "room": room, "action": action}
    return (await play.control("POST", "simulate", wish)).status


def told(play: Play, what: str) -> list[dict[str, Any]]:
    return [item["payload"]["object"] for item in play.events(f"zoomroom.digital_signage_app_{what}")]


def test_a_room_shows_an_app_until_it_is_stopped() -> None:
    async def act() -> None:
        async with on_stage() as play:
            assert await show(play) == 200
            since, room = play.now(), await play.room("Everest")
            assert room["signage"] == {"app_id": APP, "app_name": "Greenroom", "start_time": since}
            await play.advance(minutes=3)
            assert await show(play, "stop") == 200
            [started], [ended] = told(play, "started"), told(play, "ended")
            assert started == {"room_id": room["id"], **room["signage"]}
            assert ended == {**started, "end_time": play.now()}
            assert (await play.room("Everest"))["signage"] is None

    run(act)


def test_an_app_gives_way_to_another_to_a_meeting_and_to_the_network() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await show(play)
            await show(play)
            assert (len(told(play, "started")), len(told(play, "ended"))) == (2, 1)
            await play.tell("Everest", "meeting_join", meeting_number="")
            assert len(told(play, "ended")) == 2
            assert await show(play) == 400, "the meeting has the displays"
            await show(play, room="Fuji")
            await play.control("POST", "simulate", {"kind": "room_offline", "room": "Fuji"})
            assert len(told(play, "ended")) == 3

    run(act)


def test_a_room_that_can_not_show_it_says_so() -> None:
    async def act() -> None:
        async with on_stage() as play:
            assert await show(play, room="Denali") == 400, "it is offline"
            assert await show(play, "stop") == 400, "nothing plays"
            assert await show(play, room="Nowhere") == 404
            wish = {"kind": "signage", "room": "Everest", "action": "start", "app": "nobody's"}
            assert (await play.control("POST", "simulate", wish)).status == 400

    run(act)
