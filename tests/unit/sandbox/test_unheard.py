"""Events that no subscription wanted."""

from __future__ import annotations

import pytest

from greenroom.sandbox.deliveries import Wanted
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


@pytest.mark.parametrize("size", [1, 2, 4, 15, 16])
def test_pages_follow_each_other_without_a_gap_whatever_comes_meanwhile(size: int) -> None:
    sandbox = Sandbox(None)
    _subscribe(sandbox)
    for event in ("room.wanted", "room.unwanted", "room.unwanted", "room.unwanted", "room.wanted") * 3:
        sandbox.world.emit(event, {})
    whole = [kept["id"] for kept in sandbox.outbox.kept()]
    page = sandbox.outbox.page(Wanted(), size)
    found = page.deliveries
    while page.next_cursor is not None:
        assert len(page.deliveries) == size
        sandbox.world.emit("room.unwanted", {})
        page = sandbox.outbox.page(Wanted(), size, page.next_cursor)
        found += page.deliveries
    assert [one["id"] for one in found] == whole


def test_a_pattern_finds_kept_and_unheard_deliveries() -> None:
    sandbox = Sandbox(None)
    _subscribe(sandbox)
    for event in ("room.wanted", "room.unwanted", "zoomroom.alert"):
        sandbox.world.emit(event, {})
    assert [kept["event"] for kept in sandbox.outbox.kept("room.*")] == ["room.unwanted", "room.wanted"]
    assert [kept["event"] for kept in sandbox.outbox.kept("room.*", limit=1)] == ["room.unwanted"]
    assert [kept["event"] for kept in sandbox.outbox.kept("room.*", sent=True)] == ["room.wanted"]
