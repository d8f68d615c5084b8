"""The control API: state as a whole, faults, apps, and how it takes bad input."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from .plays import on_stage, run

BAD = [
    ("POST", "clock", {}),
    ("POST", "clock", {"advance_s": -1}),
    ("POST", "clock", {"advance_s": 1e300}),
    ("POST", "clock", {"advance_s": "60"}),
    ("POST", "clock", {"advance_s": 1, "resume": True}),
    ("POST", "clock", {"resume": False}),
    ("POST", "clock", {"freeze": "soon"}),
    ("POST", "clock", {"freeze": "9999-12-31T23:59:59Z"}),
    ("POST", "clock", {"freeze": "0001-01-01T00:00:00+14:00"}),
    ("POST", "clock", []),
    ("POST", "clock", b"{"),
    ("POST", "clock", b"[" * 100_000),
    ("POST", "clock", b"\xff\xfe"),
    ("POST", "simulate", {}),
    ("POST", "simulate", {"kind": ["people_count"]}),
    ("POST", "simulate", {"kind": "people_count", "room": "Everest"}),
    ("POST", "simulate", {"kind": "people_count", "room": "Everest", "count": -1}),
    ("POST", "simulate", {"kind": "people_count", "room": "Everest", "count": 10**30}),
    ("POST", "simulate", {"kind": "people_count", "room": "Everest", "count": "4"}),
    ("POST", "simulate", {"kind": "people_count", "room": "Everest", "count": 1, "x": 1}),
    ("POST", "simulate", {"kind": "sensor", "room": "Everest", "sensor_type": "MOOD", "value": 1}),
    ("POST", "simulate", {"kind": "booking", "room": "Everest", "title": "T", "minutes": 30}),
    (
        "POST",
        "simulate",
        {"kind": "booking", "room": "Everest", "title": "T", "minutes": 0, "starts_in_min": 1},
    ),
    (
        "POST",
        "simulate",
        {"kind": "booking", "room": "Everest", "title": "", "minutes": 9, "starts_in_min": 1},
    ),
    (
        "POST",
        "simulate",
        {"kind": "booking", "room": "Everest", "title": "T", "minutes": 9, "starts_at": "tomorrow"},
    ),
    (
        "POST",
        "simulate",
        {
            "kind": "booking",
            "room": "Everest",
            "title": "T",
            "minutes": 9,
            "starts_in_min": 1,
            "recurring": {"count": 10**6},
        },
    ),
    ("POST", "simulate", {"kind": "day", "hours": 25}),
    ("POST", "simulate", {"kind": "day", "pause_s": -1}),
    ("POST", "apps", {"name": "x"}),
    ("POST", "apps", {"name": " ", "scopes": []}),
    ("POST", "apps", {"name": "x", "scopes": [1]}),
    ("PATCH", "settings", {"rate_limts": False}),
    ("PATCH", "settings", {"plan": "gold"}),
    ("POST", "faults", {"match": "rooms.list", "effect": {}}),
    ("POST", "faults", {"match": "rooms.list", "effect": {"status": 200}}),
    ("POST", "faults", {"match": "rooms.list", "effect": {"status": 500}, "times": 0}),
    ("POST", "faults", {"match": "rooms.list", "effect": {"latency_s": -1}}),
    ("POST", "faults", {"match": "", "effect": {"status": 500}}),
    ("POST", "faults", {"match": "rooms.lst", "effect": {"status": 500}}),
    ("POST", "faults", {"match": "zoomrom.*", "effect": {"duplicate": True}}),
    ("POST", "faults", {"match": "rooms of ours", "effect": {"status": 500}}),
    ("POST", "faults", {"match": "rooms.list", "effect": {"explode": True}}),
    ("POST", "restore", {}),
    ("GET", "deliveries?limit=0", None),
    ("GET", "requests?limit=many", None),
]


@pytest.mark.parametrize(("method", "path", "body"), BAD)
def test_bad_input_is_a_400_with_a_clear_line(method: str, path: str, body: Any) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control(method, path, body)
            assert answer.status == 400, answer
            error = answer.body["error"]
            assert error["code"] == "bad_request"
            assert len(error["message"]) > 10
            assert "Traceback" not in error["message"]

    run(act)


@pytest.mark.parametrize(
    ("path", "body", "says"),
    [
        (
            "simulate",
            {"kind": "people_count", "room": 3, "count": 1},
            "room must be text; it is a whole number.",
        ),
        ("simulate", {"kind": "people_count", "room": "Fuji"}, "count is missing; give for example 1."),
        ("simulate", {"kind": "room_offline", "rom": "Fuji"}, "rom is unknown. Near it: room."),
        ("clock", {"later": 1}, "later is unknown; known are advance_s, freeze, resume."),
        ("clock", {"advance_s": "1h"}, "advance_s must be a number or null, such as 1; it is text."),
        ("subscriptions", {"events": "*"}, 'events must be a list, such as ["…"]; it is text.'),
        ("subscriptions", {"events": ["*", 3]}, "events[1] must be text; it is a whole number."),
        ("subscriptions", {"events": [], "method": "post"}, "method must be one of webhook, "),
        ("apps", {"name": "x", "scopes": ["user:red:user"]}, "did you mean user:read:user?"),
        ("apps", {"name": "x", "scopes": ["flowers"]}, "No operation asks for a scope 'flowers'; "),
        (
            "faults",
            {"match": "rooms.*", "effect": {"latency": 1}},
            "latency is unknown. Near it: latency_s.",
        ),
    ],
)
def test_what_does_not_fit_is_said_in_words_with_its_field(path: str, body: Any, says: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("POST", path, body)
            assert answer.status == 400, answer
            assert says in answer.body["error"]["message"]

    run(act)


@pytest.mark.parametrize(
    ("method", "path", "body", "status"),
    [
        ("POST", "simulate", {"kind": "people_count", "room": "Nowhere", "count": 1}, 404),
        ("POST", "simulate", {"kind": "people_count", "room": "Fuji", "count": 1}, 409),
        ("GET", "rooms/Nowhere", None, 404),
        ("GET", "deliveries/none", None, 404),
        ("DELETE", "faults/9", None, 404),
        ("POST", "restore", {"id": "../../etc/passwd"}, 404),
        ("GET", "elsewhere", None, 404),
        ("DELETE", "clock", None, 405),
        ("POST", "simulate", b"x" * 1_100_000, 413),
    ],
)
def test_what_is_not_there_is_said_in_the_same_shape(method: str, path: str, body: Any, status: int) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control(method, path, body)
            assert answer.status == status, answer
            assert set(answer.body["error"]) == {"code", "message"}

    run(act)


def test_a_day_passes_with_people_who_come_leave_early_or_stay_away() -> None:
    async def act() -> None:
        async with on_stage() as play:
            told = (await play.control("POST", "simulate", {"kind": "day", "hours": 6, "pause_s": 0})).body
            assert (told["ok"], told["now"]) == (True, "2026-03-02T15:00:00Z")
            assert told["bookings"] == told["came"] + told["left_early"] + told["stayed_away"] > 10
            assert min(told["came"], told["left_early"], told["stayed_away"]) > 0
            assert told["released"] > 0  # nothing checks in here
            assert play.events("zoomroom.sensor_data")

    run(act)


def test_a_room_taken_at_that_time_is_a_conflict() -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.book("Everest", 5, 60)
            wish = {"kind": "booking", "room": "everest", "title": "B", "starts_in_min": 64, "minutes": 5}
            assert (await play.control("POST", "simulate", wish)).status == 409
            assert (await play.control("POST", "simulate", wish | {"starts_in_min": 65})).status == 200

    run(act)


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_a_snapshot_brings_back_state_and_time(tmp_path: Path, is_on_disk: bool) -> None:
    async def act() -> None:
        async with on_stage(tmp_path / "sandbox.sqlite" if is_on_disk else None) as play:
            booking = await play.book("Everest", 5, 60)
            id = (await play.control("POST", "snapshot")).body["id"]
            await play.advance(hours=2)
            assert (await play.room("Everest"))["bookings"][0]["status"] == "released"
            assert (await play.control("POST", "restore", {"id": id})).status == 200
            assert play.now() == "2026-03-02T09:00:00Z"
            shown = await play.room("Everest")
            assert (shown["state"], shown["booking"]["event_id"]) == ("booked", booking["event_id"])
            await play.advance(minutes=15)
            assert (await play.room("Everest"))["state"] == "free"  # its timers came back too

    run(act)


def test_reset_begins_the_same_world_anew_by_the_machines_clock() -> None:
    async def act() -> None:
        async with on_stage() as play:
            before = [row.id for row in play.records.list("room")]
            await play.zoom("DELETE", f"/rooms/{before[0]}")
            await play.control("PATCH", "settings", {"rate_limits": False})
            await play.control("POST", "reset")
            assert [row.id for row in play.records.list("room")] == before
            assert (await play.control("GET", "settings")).body["rate_limits"] is True
            clock = (await play.control("GET", "clock")).body
            assert (clock["frozen"], abs(clock["offset_s"]) < 1) == (False, True)
            assert (await play.room("Everest"))["state"] == "booked"

    run(act)


def test_a_fault_hits_as_often_as_asked_and_covers_variants() -> None:
    async def act() -> None:
        async with on_stage() as play:
            wish = {"match": "rooms.control", "effect": {"status": 503, "message": "Down."}, "times": 2}
            await play.control("POST", "faults", wish)
            booking = await play.book("Everest", 5, 60)
            answers = [await play.check_in("Everest", booking) for _ in range(3)]
            assert [answer.status for answer in answers] == [503, 503, 202]
            assert answers[0].body == {"code": 503, "message": "Down."}
            [fault] = (await play.control("GET", "faults")).body["faults"]
            assert fault["hits"] == 2
            await play.control("DELETE", "faults")
            assert (await play.control("GET", "faults")).body == {"faults": []}

    run(act)


def test_a_new_apps_credentials_work_and_are_shown_once() -> None:
    async def act() -> None:
        async with on_stage() as play:
            made = await play.control("POST", "apps", {"name": "Mine", "scopes": ["room:read:admin"]})
            assert made.status == 201
            assert set(made.body) == {"account_id", "client_id", "client_secret", "webhook_secret_token"}
            assert made.body["client_secret"] not in str(await play.control("GET", "apps"))

    run(act)


def test_rooms_world_and_coverage_have_the_promised_shape() -> None:
    async def act() -> None:
        async with on_stage() as play:
            rooms = (await play.control("GET", "rooms")).body
            assert (rooms["now"], rooms["clock"]["frozen"]) == ("2026-03-02T09:00:00Z", True)
            assert set(rooms["rooms"][0]) == {
                "id", "name", "location", "capacity", "online", "calendar", "state", "people", "sensor",
                "check_in", "booking", "bookings", "activity", "signage",
            }  # fmt: skip
            world = (await play.control("GET", "")).body
            assert (world["account_id"], world["counts"]["room"]) == ("greenroomAccount00001A", 5)
            coverage = (await play.control("GET", "coverage")).body
            assert sum(coverage["counts"].values()) == len(coverage["operations"])

    run(act)
