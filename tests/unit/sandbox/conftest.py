"""A sandbox in memory and the door to it, new for every test."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest

from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Door

from .heard import Heard
from .meeting_room import MeetingRoom

NINE = datetime(2026, 2, 9, 9, 0, tzinfo=UTC)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    """A sandbox whose clock stands still at nine in the morning."""
    box = Sandbox(None)
    box.clock.freeze(NINE)
    yield box
    box.records.close()


@pytest.fixture
def call(sandbox: Sandbox) -> Door:
    return Door(sandbox)


@pytest.fixture
def heard(sandbox: Sandbox) -> Heard:
    """What the sandbox announces; it answers as fast as it is asked."""
    heard = Heard()
    sandbox.world.outbox = heard
    settings.change(sandbox.records, {"rate_limits": False})
    return heard


@pytest.fixture
def room(sandbox: Sandbox) -> MeetingRoom:
    """The same sandbox, with its events heard."""
    return MeetingRoom(sandbox)
