"""Every event of chats that the API can cause can be made to happen by the same cause."""

from __future__ import annotations

import pytest

from greenroom import catalog
from greenroom.sandbox import registry, trigger
from greenroom.sandbox.sandbox import Sandbox

from .chat_stage import BEN

EVENTS = sorted(name for name in registry.causes if name.startswith(("chat_", "team_chat")))


def test_every_event_that_an_operation_of_chats_causes_has_one() -> None:
    caused = {event for operation in catalog.operations("chat") for event in operation.events}
    assert caused <= set(EVENTS)


def test_a_cause_says_what_the_world_lacks(sandbox: Sandbox) -> None:
    event = catalog.event("chat_message.sent")
    with pytest.raises(trigger.CannotCause, match="no channel 'nowhere'"):
        trigger.cause(sandbox.world, event, {"channel": "nowhere"})
    with pytest.raises(trigger.CannotCause, match="no user"):
        trigger.cause(sandbox.world, event, {"from": "x@example.com"})
    assert "front-desk" in (trigger.cause(sandbox.world, event, {"channel": "front-desk", "from": BEN}) or "")
