"""Events that no subscription wanted."""

from __future__ import annotations

import pytest

from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.unheard import KEPT, Unheard


def _subscribe(sandbox: Sandbox) -> None:
    subscription = {"id": "s1", "status": "enabled", "events": ["room.wanted"], "url": "http://127.0.0.1:9/"}
    sandbox.records.put("subscription", "s1", subscription)


def test_deliveries_stand_in_the_order_of_their_events_whether_wanted_or_not() -> None:
    sandbox = Sandbox(None)
    _subscribe(sandbox)
    for number, event in enumerate(("room.unwanted", "room.wanted", "room.unwanted", "room.wanted")):
        sandbox.world.emit(event, {"number": number})
    names = [kept["event"] for kept in sandbox.outbox.kept()]
    assert names == ["room.wanted", "room.unwanted"] * 2
    assert [kept["event"] for kept in sandbox.outbox.kept(limit=1)] == ["room.wanted"]
    assert [kept["status"] for kept in sandbox.outbox.kept(sent=True)] == ["pending"] * 2
    [unwanted, _] = sandbox.outbox.kept(status="unsubscribed")
    found = sandbox.outbox.get(unwanted["id"])
    assert found is not None
    assert '"number":2' in found["body"]


def test_an_event_of_a_change_that_failed_is_not_shown() -> None:
    sandbox = Sandbox(None)

    def fail() -> None:
        with sandbox.world.transaction():
            sandbox.world.emit("room.unwanted", {})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    assert sandbox.outbox.kept() == []


def test_a_subscription_is_heeded_from_the_next_event_on() -> None:
    sandbox = Sandbox(None)
    sandbox.world.emit("room.wanted", {})
    _subscribe(sandbox)
    sandbox.world.emit("room.wanted", {})
    sandbox.records.delete("subscription", "s1")
    sandbox.world.emit("room.wanted", {})
    statuses = [kept["status"] for kept in sandbox.outbox.kept()]
    assert statuses == ["unsubscribed", "pending", "unsubscribed"]


def test_only_the_latest_stay() -> None:
    unheard = Unheard()
    for number in range(KEPT + 5):
        unheard.keep(number, {"id": str(number), "event": "room.unwanted"})
    assert len(unheard.latest()) == KEPT
    assert unheard.get("4") is None
    assert unheard.get("5") is not None
