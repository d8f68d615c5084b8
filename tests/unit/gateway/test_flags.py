from __future__ import annotations

import sys
from datetime import UTC, datetime

import pytest

from greenroom import catalog
from greenroom.catalog import Event
from greenroom.core.clock import MovableClock, epoch_ms, from_epoch_ms
from greenroom.gateway.flags import REMEMBERED_OBJECTS, Flags


@pytest.mark.parametrize("event", list(catalog.events("rooms")), ids=lambda event: event.event)
def test_the_catalogs_own_examples_carry_no_flag(event: Event) -> None:
    assert Flags().of("default", event.event, event.example, None, 0) == ("no_event_ts",)


def test_the_catalog_says_which_events_are_known() -> None:
    flags = Flags()
    assert flags.of("default", "zoomroom.brand_new", {}, 1, 1) == ("unknown_event",)
    assert flags.of("default", "rooms.list", {}, 1, 1) == ("unknown_event",)
    assert flags.of("default", "zoomroom.checked_in", {"event": "zoomroom.checked_in"}, 1, 1) == (
        "schema_mismatch",
    )


def test_without_the_checker_of_schemas_an_event_is_taken_as_it_is(monkeypatch: pytest.MonkeyPatch) -> None:
    """As where the client alone is installed, and an app asks verify()."""
    monkeypatch.setitem(sys.modules, "jsonschema_rs", None)
    assert Flags().of("default", "zoomroom.checked_in", {"event": "zoomroom.checked_in"}, 1, 1) == ()


def test_order_is_judged_per_source_and_object() -> None:
    flags = Flags(lambda event: None)
    about = {"payload": {"object": {"id": "1"}}}

    def is_overtaken(source: str, event_ts: int) -> bool:
        return "out_of_order" in flags.of(source, "a", about, event_ts, event_ts)

    assert [is_overtaken("x", time) for time in (5, 4, 5, 6, 5)] == [False, True, False, False, True]
    assert not is_overtaken("y", 1)


def test_what_is_remembered_is_bounded() -> None:
    flags = Flags(lambda event: None)
    for number in range(2 * REMEMBERED_OBJECTS + 50):
        flags.of("x", "a", {"payload": {"object": {"id": number}}}, 2, 2)
    assert len(flags._latest) + len(flags._before) == REMEMBERED_OBJECTS + 50
    newest, oldest = ({"payload": {"object": {"id": number}}} for number in (2 * REMEMBERED_OBJECTS - 1, 0))
    assert flags.of("x", "a", newest, 1, 2) == ("unknown_event", "out_of_order")
    assert flags.of("x", "a", oldest, 1, 2) == ("unknown_event",)


def test_a_source_that_begins_anew_may_go_back_in_time_and_the_others_may_not() -> None:
    flags = Flags(lambda event: None)
    about = {"payload": {"object": {"id": "1"}}}
    for source in ("x", "y"):
        flags.of(source, "a", about, 9, 9)
    flags.begin_anew("x")
    assert "out_of_order" not in flags.of("x", "a", about, 5, 9)
    assert "out_of_order" in flags.of("x", "a", about, 4, 9)
    assert "out_of_order" in flags.of("y", "a", about, 5, 9)


def test_what_is_late_is_judged_by_the_clock_of_the_source() -> None:
    flags = Flags(lambda event: None)
    now_ms = epoch_ms(datetime(2026, 3, 2, 9, tzinfo=UTC))
    clock = MovableClock()
    clock.freeze(from_epoch_ms(now_ms))
    flags.clocks["x"] = clock
    years_later = now_ms + 10**11
    assert "late" not in flags.of("x", "a", {}, now_ms - 59_000, years_later)
    assert "late" in flags.of("x", "a", {}, now_ms - 61_000, years_later)
    assert "late" in flags.of("x", "a", {}, now_ms - 61_000, now_ms - 10**11)
    assert "late" in flags.of("y", "a", {}, now_ms, years_later)
