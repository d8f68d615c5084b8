"""A world as large as its file asks for."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import yaml

from greenroom.core.clock import MovableClock
from greenroom.core.errors import ConfigurationError
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import file
from tests.door import Door

Write = Callable[[dict[str, object]], Path]
CROWD = {"users": 30, "rooms": 20, "meetings": 100, "past_meetings": 60}


@pytest.fixture
def write(tmp_path: Path) -> Write:
    def write(changes: dict[str, object]) -> Path:
        path = tmp_path / "world.yaml"
        path.write_text(yaml.safe_dump({**file.default(), **changes}))
        return path

    return write


def test_a_crowd_comes_besides_what_the_file_names(write: Write) -> None:
    noon = MovableClock(frozen_at=datetime(2026, 2, 9, 12, tzinfo=UTC))
    call = Door(Sandbox(None, world=write({"crowd": CROWD}), clock=noon))
    assert call("GET", "/v2/users").body["total_records"] == len(file.default()["users"]) + 30
    rooms = call("GET", "/v2/rooms?page_size=300").body["rooms"]
    assert {"Everest", "Crowd 1", "Crowd 20"} <= {room["name"] for room in rooms}
    host = "/v2/users/person7@example.com/meetings?type="
    assert call("GET", host + "upcoming").body["total_records"] >= 2
    assert call("GET", host + "previous_meetings").body["total_records"] >= 1
    report = call("GET", "/v2/report/users?from=2026-01-10&to=2026-02-09&page_size=300").body
    assert report["total_records"] >= 30
    assert report["total_participants"] >= 60 * 3


def test_rooms_need_a_location_to_be_in(write: Write) -> None:
    emptied: dict[str, object] = {name: [] for name in ("locations", "rooms", "workspaces", "visitors")}
    with pytest.raises(ConfigurationError, match=r"crowd\.rooms: rooms need a location"):
        file.read(write({**emptied, "crowd": {"rooms": 1}}))
