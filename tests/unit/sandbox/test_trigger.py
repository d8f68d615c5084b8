"""Events on request, and alerts of rooms."""

from __future__ import annotations

import json
from typing import Any

import jsonschema_rs
import pytest

from greenroom import catalog
from tests.house import free_port

from .plays import Receiver, on_stage, run

NAMES = [event.event for event in catalog.events() if event.event != "endpoint.url_validation"]
"""All events but the challenge, which a receiver answers and does not keep."""


@pytest.mark.parametrize("name", NAMES)
def test_every_event_can_be_sent_as_a_valid_example(name: str) -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as receiver:
            answer = await play.control("POST", "trigger", {"event": name, "to": receiver.url})
            assert (answer.status, answer.body["text"]) == (
                200,
                f"Sent {name} to {receiver.url}: answered 200.",
            )
            [got] = receiver.got
            jsonschema_rs.validator_for(catalog.event(name).schema).validate(json.loads(got.body))

    run(act)


@pytest.mark.parametrize("status", [404, 500])
def test_a_receiver_that_does_not_take_it_is_told(status: int) -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver(status) as receiver:
            wish = {"event": "zoomroom.alert", "to": receiver.url}
            answer = await play.control("POST", "trigger", wish)
            assert answer.status == 409
            assert f"answered {status} to zoomroom.alert" in answer.body["error"]["message"]

    run(act)


def test_an_address_where_nobody_answers_is_told() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"event": "zoomroom.alert", "to": f"http://127.0.0.1:{free_port()}/zoom"}
            answer = await play.control("POST", "trigger", wish)
            assert answer.status == 409
            assert "nothing answers at that address" in answer.body["error"]["message"]

    run(act)


def test_an_event_with_a_cause_is_caused() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.book("Everest", 5, 60)
            for event, more in (
                ("zoomroom.sensor_data", {"count": 3}),
                ("zoomroom.checked_in", {}),
                ("zoomroom.checked_out", {}),
                ("zoomroom.alert", {}),
            ):
                wish = {"event": event, "set": {"room": "Everest", **more}}
                answer = await play.control("POST", "trigger", wish)
                assert (answer.status, answer.body["caused"]) == (200, True), answer
                [envelope] = play.events(event)
                jsonschema_rs.validator_for(catalog.event(event).schema).validate(envelope)
            assert [booking["status"] for booking in (await play.room("Everest"))["bookings"]] == [
                "checked_out"
            ]

    run(act)


def test_settings_stand_at_their_paths() -> None:
    async def act() -> None:
        async with on_stage() as play:
            settings = {"room": "Fuji", "payload.object.sensor_data.0.sensor_type": "CO2", "count": "900"}
            wish = {"event": "zoomroom.sensor_data", "set": settings}
            assert (await play.control("POST", "trigger", wish)).body["caused"] is False
            told = play.events("zoomroom.sensor_data")[0]["payload"]["object"]
            assert (told["room_name"], told["sensor_data"][0]["sensor_value"]) == ("Fuji", "900")

    run(act)


@pytest.mark.parametrize(
    ("wish", "status"),
    [
        ({"event": "zoomroom.nothing"}, 404),
        ({"event": "zoomroom.updated", "set": {"payload.nothing.x": 1}}, 400),
        ({"event": "zoomroom.updated", "set": {"payload.object.room_name": 1}}, 400),
        ({"event": "zoomroom.updated", "set": {"room": "Nowhere"}}, 409),
        ({"event": "zoomroom.updated", "set": {"count": 4}}, 400),
        ({"event": "zoomroom.updated", "set": {"payload": []}}, 400),
        ({"event": "zoomroom.sensor_data", "set": {"payload.object.sensor_data.9.x": 1}}, 400),
        ({"event": "zoomroom.sensor_data", "set": {"room": "Fuji", "count": 1}}, 409),
        ({"event": "zoomroom.checked_in", "set": {"room": "Denali"}}, 409),
        ({"event": "zoomroom.updated", "to": "http://example.com"}, 400),
        ({}, 400),
    ],
)
def test_what_can_not_be_is_said_in_one_line(wish: dict[str, Any], status: int) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("POST", "trigger", wish)
            assert answer.status == status, answer
            assert answer.body["error"]["message"]

    run(act)


def test_an_offline_room_alerts_at_once_and_after_five_minutes_and_when_it_is_back() -> None:
    async def act() -> None:
        async with on_stage() as play:
            for kind in ("room_offline", "room_online", "room_offline"):
                await play.control("POST", "simulate", {"kind": kind, "room": "Everest"})
            await play.advance(minutes=5)
            kinds = [item["payload"]["object"]["alert_kind"] for item in play.events("zoomroom.alert")]
            assert kinds == [1, 2, 1]
            [delayed] = play.events("zoomroom.delayed_alert")
            jsonschema_rs.validator_for(catalog.event("zoomroom.delayed_alert").schema).validate(delayed)
            assert delayed["event_ts"] - delayed["payload"]["object"]["alert_time"] == 300_000

    run(act)


def test_joining_another_services_meeting_is_announced() -> None:
    async def act() -> None:
        async with on_stage() as play:
            params = {"join_type": "url", "join_url": "https://meet.example.com/a"}
            await play.tell("Everest", "thirdparty_meeting_join", meeting_source_type="GOOGLE_MEET", **params)
            [envelope] = play.events("zoomroom.thirdparty_meeting_attempted")
            schema = catalog.event("zoomroom.thirdparty_meeting_attempted").schema
            jsonschema_rs.validator_for(schema).validate(envelope)

    run(act)


def test_a_setting_nobody_knows_is_answered_with_those_there_are() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"event": "zoomroom.sensor_data", "set": {"number": 4}}
            answer = await play.control("POST", "trigger", wish)
            assert answer.status == 400
            assert "its settings: count, room." in answer.body["error"]["message"]

    run(act)


def test_an_alert_that_lasts_takes_its_five_minutes() -> None:
    async def act() -> None:
        async with on_stage() as play:
            before = play.world.now()
            answer = await play.control("POST", "trigger", {"event": "zoomroom.delayed_alert"})
            assert answer.body["text"] == "Everest went offline, and the clock moved on 5 minutes."
            assert (play.world.now() - before).total_seconds() == 300
            [delayed] = play.events("zoomroom.delayed_alert")
            assert delayed["payload"]["object"]["room_name"] == "Everest"

    run(act)
