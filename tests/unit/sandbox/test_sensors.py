"""People counters: they report on change and every five minutes."""

from __future__ import annotations

import re
from typing import Any

import jsonschema_rs
import pytest

from greenroom import catalog

from .plays import Play, on_stage, run


async def count(play: Play, people: int, room: str = "Everest") -> None:
    wish = {"kind": "people_count", "room": room, "count": people}
    assert (await play.control("POST", "simulate", wish)).status == 200


def test_a_change_is_reported_at_once_and_again_every_five_minutes() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await count(play, 4)
            await play.advance(minutes=10)
            first, *later = play.events("zoomroom.sensor_data")
            jsonschema_rs.validator_for(catalog.event("zoomroom.sensor_data").schema).validate(first)
            told = first["payload"]["object"]
            assert told["room_name"] == "Everest"
            assert told["sensor_data"] == [
                {
                    "date_time": "2026-03-02T09:00:00Z",
                    "sensor_type": "REAL_TIME_PEOPLE_COUNT",
                    "sensor_value": "4",
                }
            ]
            times = [item["payload"]["object"]["sensor_data"][0]["date_time"] for item in later]
            assert times == ["2026-03-02T09:05:00Z", "2026-03-02T09:10:00Z"]
            assert (await play.room("Everest"))["people"] == 4

    run(act)


def test_an_empty_room_is_reported_too_and_a_change_starts_the_five_minutes_anew() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await count(play, 4)
            await play.advance(minutes=3)
            await count(play, 0)
            await play.advance(minutes=5)
            values = [
                item["payload"]["object"]["sensor_data"][0]["sensor_value"]
                for item in play.events("zoomroom.sensor_data")
            ]
            assert values == ["4", "0", "0"]

    run(act)


def test_an_offline_room_is_silent_and_speaks_up_when_it_is_back() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await count(play, 4)
            await play.control("POST", "simulate", {"kind": "room_offline", "room": "Everest"})
            assert (await play.room("Everest"))["state"] == "offline"
            assert (await play.zoom("GET", "/rooms?status=Offline")).body["rooms"][0]["name"] == "Everest"
            await play.advance(hours=1)
            assert len(play.events("zoomroom.sensor_data")) == 1
            refused = await play.control(
                "POST", "simulate", {"kind": "people_count", "room": "Everest", "count": 1}
            )
            assert refused.status == 409
            await play.control("POST", "simulate", {"kind": "room_online", "room": "Everest"})
            assert len(play.events("zoomroom.sensor_data")) == 2

    run(act)


def test_readings_are_listed_by_time_type_and_page() -> None:
    async def act() -> None:
        async with on_stage() as play:
            room_id = (await play.room("Everest"))["id"]
            await count(play, 4)
            co2 = {"kind": "sensor", "room": "Everest", "sensor_type": "CO2", "value": 612.5}
            await play.control("POST", "simulate", co2)
            await play.advance(minutes=60)
            base = f"/rooms/{room_id}/sensor_data?from=2026-03-02T09:00:01Z&to=2026-03-02T09:30:00Z"
            everything = (await play.zoom("GET", base)).body
            assert everything["total_records"] == 12
            narrow = f"{base}&sensor_type=CO2&page_size=4"
            first = (await play.zoom("GET", narrow)).body
            token = first["next_page_token"]
            second = (await play.zoom("GET", f"{narrow}&next_page_token={token}")).body
            values = [item["sensor_value"] for item in first["sensor_data"] + second["sensor_data"]]
            assert (first["total_records"], values, second["next_page_token"]) == (6, ["612.5"] * 6, "")
            elsewhere = await play.zoom("GET", base.replace(room_id, "nobody"))
            assert (elsewhere.status, elsewhere.body["code"]) == (404, 1012)

    run(act)


@pytest.mark.parametrize("value", ["nan", "inf", "-Infinity", "1e400", 10**19, "warm", "1_0", "", "٣"])
@pytest.mark.parametrize("kind", ["CO2", "REAL_TIME_PEOPLE_COUNT"])
def test_a_value_that_no_sensor_reads_is_refused_in_one_line(kind: str, value: Any) -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"kind": "sensor", "room": "Everest", "sensor_type": kind, "value": value}
            answer = await play.control("POST", "simulate", wish)
            assert answer.status == 400
            message = answer.body["error"]["message"]
            assert re.fullmatch(
                r"(value is a|A people count is a whole) number from .* to .*; got .*", message
            )
            assert not play.events("zoomroom.sensor_data")

    run(act)


def test_old_readings_are_dropped() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await count(play, 4)
            await play.advance(days=9)
            room_id = (await play.room("Everest"))["id"]
            assert 2000 < play.records.count("sensor_reading", parent=room_id) <= 2200
            assert play.records.count("delivery") <= 2100

    run(act)
