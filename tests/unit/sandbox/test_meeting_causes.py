"""Every event of meetings, webinars and recordings that trigger knows is caused by the thing itself."""

from __future__ import annotations

import pytest

from greenroom import catalog
from greenroom.sandbox import registry, trigger
from greenroom.sandbox.sandbox import Sandbox

from .meeting_room import MeetingRoom

EVENTS = [name for name in registry.causes if name.startswith(("meeting.", "webinar.", "recording."))]


@pytest.fixture(scope="module")
def stage() -> Sandbox:
    return Sandbox(None)


def test_there_are_causes() -> None:
    assert len(EVENTS) >= 55


@pytest.mark.parametrize("name", EVENTS)
def test_the_cause_announces_the_event(stage: Sandbox, name: str) -> None:
    room = MeetingRoom(stage)
    with stage.world.transaction():
        stage.records.delete("daily_count", f"host/{stage.world.owner_id}")
    assert trigger.cause(stage.world, catalog.event(name), {})
    assert name in room.heard()
