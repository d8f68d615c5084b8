"""A reset of the sandbox begins a new world; what came of the one before says nothing about its order."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house import House, running
from tests.waiting import until

SENSOR = "zoomroom.sensor_data"


@pytest.fixture
def house(tmp_path: Path) -> Iterator[House]:
    with running(tmp_path / "data") as house:
        yield house


def flags_of_the_next_reading(house: House) -> list[str]:
    """Let somebody come into Everest; return the flags of what its sensor says."""
    before = {event["id"] for event in house.events(SENSOR)}
    house.people("Everest", 3)
    [event] = until(
        "its reading is here", lambda: [one for one in house.events(SENSOR) if one["id"] not in before]
    )
    return list(event["flags"])


@pytest.mark.parametrize("back", ["reset", "restore"])
def test_events_of_a_world_that_begins_earlier_are_neither_late_nor_out_of_order(
    house: House, back: str
) -> None:
    snapshot = house.post("/_sandbox/snapshot")["id"]
    house.advance(3600)
    assert flags_of_the_next_reading(house) == []
    if back == "reset":
        house.post("/_sandbox/reset", {"at": "2026-03-02T09:00:00Z"})
    else:
        house.post("/_sandbox/restore", {"id": snapshot})
    assert flags_of_the_next_reading(house) == []


def test_within_one_world_an_earlier_event_is_still_out_of_order(house: House) -> None:
    now = house.get("/_sandbox/clock")["now"]
    house.advance(3600)
    assert flags_of_the_next_reading(house) == []
    house.post("/_sandbox/clock", {"freeze": now})
    assert flags_of_the_next_reading(house) == ["out_of_order"]
