"""The state as a whole, as the control API gives it: snapshots, restore, reset; and words for faults."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from greenroom.sandbox.world import file

from .plays import Receiver, on_stage, run, subscribe

TINY = """
version: 1
users: [{name: Mia Maple, email: mia@example.com}]
locations: [{type: building, name: House, timezone: America/New_York}]
rooms: [{name: Attic, location: House}]
"""


@pytest.mark.parametrize("is_on_disk", [True, False])
def test_snapshots_are_listed_and_deleted(tmp_path: Path, is_on_disk: bool) -> None:
    async def act() -> None:
        async with on_stage(tmp_path / "sandbox.sqlite" if is_on_disk else None) as play:
            ids = [(await play.control("POST", "snapshot")).body["id"] for _ in range(2)]
            listed = (await play.control("GET", "snapshots")).body["snapshots"]
            assert {one["id"] for one in listed} == set(ids)
            assert all(one["size_bytes"] > 1000 and one["created_at"].endswith("Z") for one in listed)
            assert (await play.control("DELETE", f"snapshots/{ids[0]}")).status == 204
            assert [one["id"] for one in (await play.control("GET", "snapshots")).body["snapshots"]] == ids[
                1:
            ]
            assert (await play.control("DELETE", f"snapshots/{ids[0]}")).status == 404
            assert (await play.control("DELETE", "snapshots/..%2Fsandbox")).status == 404
            assert (await play.control("POST", "restore", {"id": ids[0]})).status == 404
            assert (await play.control("POST", "restore", {"id": ids[1]})).status == 200

    run(act)


def test_restore_brings_subscriptions_back_as_they_were() -> None:
    async def act() -> None:
        async with on_stage() as play, Receiver() as early, Receiver() as late:
            kept = await subscribe(play, early, "zoomroom.*")
            id = (await play.control("POST", "snapshot")).body["id"]
            await play.control("DELETE", f"subscriptions/{kept}")
            await subscribe(play, late, "zoomroom.*")
            await play.control("POST", "restore", {"id": id})
            shown = (await play.control("GET", "subscriptions")).body["subscriptions"]
            assert [one["id"] for one in shown] == [kept]
            await play.control("POST", "simulate", {"kind": "room_offline", "room": "Everest"})
            await play.stage.outbox.settle()
            assert ([got.event for got in early.got], late.got) == (["zoomroom.alert"], [])

    run(act)


def test_restore_brings_back_tokens_settings_faults_and_the_clocks_standstill() -> None:
    async def act() -> None:
        async with on_stage() as play:
            assert (await play.zoom("GET", "/users/me")).status == 200
            await play.control("PATCH", "settings", {"plan": "pro"})
            await play.control("POST", "faults", {"match": "rooms.list", "effect": "500"})
            id = (await play.control("POST", "snapshot")).body["id"]
            await play.control("POST", "reset")
            assert (await play.zoom("GET", "/users/me")).status == 401
            await play.control("POST", "restore", {"id": id})
            assert (await play.zoom("GET", "/users/me")).status == 200
            assert (await play.zoom("GET", "/rooms")).status == 500
            assert (await play.control("GET", "settings")).body["plan"] == "pro"
            assert (await play.control("GET", "clock")).body["frozen"] is True

    run(act)


@pytest.mark.parametrize("given", [TINY, "object"])
def test_a_reset_takes_another_world_which_later_resets_begin_with(given: str) -> None:
    world = file.parse(TINY, "tiny") if given == "object" else given

    async def act() -> None:
        async with on_stage() as play:
            assert (await play.control("POST", "reset", {"world": world})).status == 200
            for _ in range(2):
                rooms = (await play.control("GET", "rooms")).body
                assert [room["name"] for room in rooms["rooms"]] == ["Attic"]
                await play.control("POST", "reset")
            await play.control("POST", "reset", {"world": "default"})
            assert len((await play.control("GET", "rooms")).body["rooms"]) == 5

    run(act)


@pytest.mark.parametrize(
    ("at", "begins"),
    [
        ("2026-07-01T10:30:00Z", "2026-07-01T10:30:00Z"),
        ("2026-07-01", "2026-07-01T12:00:00Z"),  # eight in New York
        ("2001-01-01", "2001-01-01T13:00:00Z"),
    ],
)
def test_a_reset_may_begin_at_another_time_from_which_the_clock_runs(at: str, begins: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            told = (await play.control("POST", "reset", {"world": TINY, "at": at})).body
            assert (told["now"], told["frozen"]) == (begins, False)
            id = (await play.control("POST", "snapshot")).body["id"]
            await play.advance(hours=2)
            assert (await play.control("POST", "restore", {"id": id})).body["now"] == begins

    run(act)


@pytest.mark.parametrize(
    ("body", "says"),
    [
        ({"world": "version: 2"}, "world:1: the file: 'users' is missing"),
        (
            {"world": TINY.replace("House}", "Home}")},
            "world:5: rooms.0.location: there is no location 'Home'",
        ),
        ({"world": {"version": 1}}, "users"),
        ({"world": "a: [b"}, "not YAML"),
        ({"world": 7}, "world"),
        ({"at": "soon"}, "2026-03-02"),
        ({"at": "2026-03-02T99:00:00Z"}, "at is a time"),
        ({"seed": 1}, "seed"),
    ],
)
def test_a_reset_that_makes_no_sense_changes_nothing(body: dict[str, Any], says: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            await play.control("POST", "simulate", {"kind": "people_count", "room": "Everest", "count": 3})
            answer = await play.control("POST", "reset", body)
            assert answer.status == 400
            assert says in answer.body["error"]["message"], answer.body
            assert (await play.room("Everest"))["people"] == 3

    run(act)


@pytest.mark.parametrize(
    ("word", "effect"),
    [
        ("429", {"status": 429}),
        ("503", {"status": 503}),
        ("timeout", {"latency_s": 60, "cut": True}),
        ("cut", {"cut": True}),
        ("duplicate", {"duplicate": True}),
        ("reorder", {"reorder": True}),
        ("expire_tokens", {"expire_tokens": True}),
        ("expire tokens", {"expire_tokens": True}),
        ("latency", {"latency_s": 2}),
        ("status", {"status": 500}),
    ],
)
def test_a_faults_effect_may_be_one_word(word: str, effect: dict[str, Any]) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("POST", "faults", {"match": "rooms.list", "effect": word})
            assert answer.status == 201
            assert {name: value for name, value in answer.body["effect"].items() if value} == effect

    run(act)


@pytest.mark.parametrize("word", ["", "200", "600", "explode", "42", "٤٢٩"])
def test_a_word_that_is_no_effect_is_refused_with_those_there_are(word: str) -> None:
    async def act() -> None:
        async with on_stage() as play:
            answer = await play.control("POST", "faults", {"match": "rooms.list", "effect": word})
            assert answer.status == 400
            assert "429" in answer.body["error"]["message"] or "400 to 599" in answer.body["error"]["message"]

    run(act)
