"""The flows that ship: what they do with real-looking events."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.clock import iso
from greenroom.flows.model import Flow
from greenroom.flows.shelf import Shelf
from greenroom.flows.triggers import Matcher
from greenroom.flows.walk import Start, walk

from .conftest import Event

NOW = datetime(2026, 11, 21, 10, 30, tzinfo=UTC)
GOOGLE = {
    "found": True,
    "event_id": "ev",
    "calendar_id": "cal@example.com",
    "change_key": "",
    "resource_email": "",
    "check_in_opens_at": "2026-11-21T09:50:00Z",
}
EXCHANGE = GOOGLE | {"calendar_id": "", "change_key": "DwAA", "resource_email": "everest@example.com"}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def reading(value: str, minutes_ago: float, kind: str = "REAL_TIME_PEOPLE_COUNT") -> dict[str, str]:
    return {
        "date_time": iso(NOW - timedelta(minutes=minutes_ago)),
        "sensor_type": kind,
        "sensor_value": value,
    }


def sensor(*readings: dict[str, str]) -> Event:
    return Event("ev-1", "zoomroom.sensor_data", id="room-1", room_name="Everest", sensor_data=list(readings))


def done(flow: Flow, event: Event, **answers: Any) -> dict[str, Any]:
    """Return what each step was given; a skipped step is not there."""
    walking, given = walk(Start("ev-1.x", flow, event.to_dict(), "ev-1", {}, iso(NOW))), {}
    output: Any = None
    try:
        task = next(walking)
        while True:
            if task.inputs is not None:
                given[task.step.id] = task.inputs
                output = answers[task.step.id]
            task = walking.send(output)
    except StopIteration:
        return given


def test_both_ship_enabled_and_sound(shelf: Shelf) -> None:
    assert [(flow["name"], flow["source"], flow["enabled"], flow["error"]) for flow in shelf.listing()] == [
        ("early-departure-check-out", "library", True, None),
        ("occupancy-check-in", "library", True, None),
    ]


@pytest.mark.parametrize(
    ("readings", "names"),
    [
        ([reading("4", 0)], {"occupancy-check-in"}),
        ([reading("0", 0)], {"early-departure-check-out"}),
        ([reading("21.5", 0, "TEMPERATURE"), reading("2", 0)], {"occupancy-check-in"}),
        ([reading("21.5", 0, "TEMPERATURE")], set()),
    ],
)
def test_the_people_count_decides_which_flow_starts(
    shelf: Shelf, readings: list[Any], names: set[str]
) -> None:
    matcher = Matcher()

    assert {flow.name for flow in matcher.matching(sensor(*readings), shelf.active())} == names
    assert not matcher.faults


def test_check_in_names_a_google_booking_and_an_exchange_booking_each_its_way(shelf: Shelf) -> None:
    flow, event = shelf.find("occupancy-check-in"), sensor(reading("4", 0))

    google = done(flow, event, booking=GOOGLE, check_in=None)
    assert google["booking"] == {"room_id": "room-1"}
    assert google["check_in"] == {"id": "room-1", "event_id": "ev", "calendar_id": "cal@example.com"}
    exchange = done(flow, event, booking=EXCHANGE, check_in=None)
    assert exchange["check_in"] == {
        "id": "room-1",
        "event_id": "ev",
        "change_key": "DwAA",
        "resource_email": "everest@example.com",
    }


def test_without_a_booking_nobody_is_checked_in_or_out(shelf: Shelf) -> None:
    nothing = {"found": False}

    assert "check_in" not in done(shelf.find("occupancy-check-in"), sensor(reading("4", 0)), booking=nothing)
    assert list(done(shelf.find("early-departure-check-out"), sensor(reading("0", 0)), booking=nothing)) == [
        "booking"
    ]


@pytest.mark.parametrize(
    ("why", "earlier", "checks_out"),
    [
        ("everybody left ten minutes ago", [("4", 15), ("3", 10), ("0", 5), ("0", 0)], True),
        ("newest first is the same", [("0", 0), ("0", 5), ("3", 10)], True),
        ("the newest reading is not in the list yet", [("3", 10), ("0", 5)], True),
        ("somebody stepped out just now", [("4", 10), ("3", 5), ("0", 0)], False),
        ("they left just before the earlier reading", [("4", 5.2), ("0", 5), ("0", 0)], True),
        ("somebody was back at the earlier reading", [("4", 10), ("0", 6.5), ("3", 5), ("0", 0)], False),
        ("somebody came back for a moment", [("4", 10), ("0", 5), ("1", 3), ("0", 0)], False),
        (
            "nobody was here at all: a no-show is Zoom's own to release",
            [("0", 10), ("0", 5), ("0", 0)],
            False,
        ),
        ("the earlier reading got lost", [("4", 15), ("0", 0)], False),
        ("no readings", [], False),
    ],
)
def test_check_out_wants_people_seen_and_two_zeros(
    shelf: Shelf, why: str, earlier: list[tuple[str, float]], checks_out: bool
) -> None:
    data = [reading(value, minutes) for value, minutes in earlier]
    given = done(
        shelf.find("early-departure-check-out"),
        sensor(reading("21.5", 0, "TEMPERATURE"), reading("0", 0)),
        booking=GOOGLE,
        readings={"sensor_data": data},
        check_out=None,
    )

    assert given["readings"] == {
        "roomId": "room-1",
        "from": "2026-11-21T09:50:00Z",
        "to": "2026-11-21T10:30:00Z",
        "sensor_type": "REAL_TIME_PEOPLE_COUNT",
        "page_size": 300,
    }
    assert ("check_out" in given) is checks_out, why


def test_a_full_page_of_readings_is_not_too_long(shelf: Shelf) -> None:
    data = [reading("4" if minutes > 10 else "0", minutes) for minutes in range(300)]
    given = done(
        shelf.find("early-departure-check-out"),
        sensor(reading("0", 0)),
        booking=GOOGLE,
        readings={"sensor_data": data},
        check_out=None,
    )

    assert "check_out" in given


def test_a_file_of_the_same_name_replaces_a_library_flow_or_switches_it_off(
    shelf: Shelf, tmp_path: Path
) -> None:
    (tmp_path / "mine.yaml").write_text("name: occupancy-check-in\non: manual\nsteps: [{id: x, call: a.b}]\n")
    (tmp_path / "off.yaml").write_text("name: early-departure-check-out\nenabled: false\n")

    assert shelf.refresh()
    assert [(flow["name"], flow["source"], flow["enabled"]) for flow in shelf.listing()] == [
        ("early-departure-check-out", "file", False),
        ("occupancy-check-in", "file", True),
    ]
    assert [flow.name for flow in shelf.active()] == ["occupancy-check-in"]


def test_a_broken_file_is_shown_and_its_last_sound_version_stays(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "mine.yaml"
    file.write_text("name: mine\non: manual\nsteps: [{id: x, call: a.b}]\n")
    shelf.refresh()
    file.write_text("name: mine\non: manual\nsteps: [{id: x, cal: a.b}]\n")

    assert shelf.refresh()
    (mine,) = [flow for flow in shelf.listing() if flow["name"] == "mine"]
    assert f"{file}:3:17: " in mine["error"]
    assert shelf.find("mine").steps[0].call == "a.b"
    assert not shelf.refresh()


def test_a_file_that_was_never_sound_is_shown_under_its_own_name(shelf: Shelf, tmp_path: Path) -> None:
    (tmp_path / "odd.yaml").write_bytes(b"\xff\xfe name")
    (tmp_path / "bad.yaml").write_text("name: [")
    shelf.refresh()

    shown = {flow["name"]: flow["error"] for flow in shelf.listing() if flow["error"]}
    assert set(shown) == {"odd", "bad"}
    assert "can't be read" in shown["odd"]


def test_two_files_with_one_name_are_not_both_in_force(shelf: Shelf, tmp_path: Path) -> None:
    for name in ("a", "b"):
        (tmp_path / f"{name}.yaml").write_text(
            f"name: same\non: manual\nsteps: [{{id: x, call: a.{name}}}]\n"
        )
    shelf.refresh()

    assert shelf.find("same").steps[0].call == "a.a"
    assert [flow["error"] for flow in shelf.listing() if flow["name"] == "same" and flow["error"]] == [
        "The name 'same' is already used by a.yaml; choose another."
    ]


def test_a_deleted_file_gives_the_library_flow_back(shelf: Shelf, tmp_path: Path) -> None:
    file = tmp_path / "off.yaml"
    file.write_text("name: occupancy-check-in\nenabled: false\n")
    shelf.refresh()
    file.unlink()
    shelf.refresh()

    assert "occupancy-check-in" in [flow.name for flow in shelf.active()]
