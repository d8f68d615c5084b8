"""Flows in a test: who answers the sensor, and when."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.core.errors import ConfigurationError, FlowInvalid
from greenroom.flows.errors import UnknownFlow
from greenroom.testing import Delivery, ZoomSandbox

SLEEPER = """
name: slow-check-in
on: {event: zoomroom.sensor_data}
steps:
  - {id: breathe, sleep: 3m}
  - {id: booking, call: calendar.current_booking, with: {room_id: '${event.payload.object.id}'}}
  - {id: check_in, if: steps.booking.found, call: rooms.check_in, with: {id: '${event.payload.object.id}',
     event_id: '${steps.booking.event_id}', calendar_id: '${steps.booking.calendar_id}'}}
"""


def test_the_ready_made_flows_answer_until_somebody_subscribes(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.world.room("Everest").people_count(4)
    assert zoom_sandbox.world.room("Everest").state == "checked_in"
    assert [(run.flow, run.status) for run in zoom_sandbox.runs] == [("occupancy-check-in", "completed")]


def test_they_stand_back_for_the_test_s_own_code(zoom_sandbox: ZoomSandbox) -> None:
    got: list[Delivery] = []
    zoom_sandbox.subscribe(got.append)
    zoom_sandbox.world.room("Everest").people_count(4)
    zoom_sandbox.clock.advance(minutes=10)
    assert got
    assert zoom_sandbox.deliveries("zoomroom.checked_in") == []
    assert zoom_sandbox.runs == []


@pytest.mark.zoom_sandbox(flows=False)
def test_the_marker_switches_them_off(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.world.room("Everest").people_count(4)
    assert zoom_sandbox.deliveries("zoomroom.checked_in") == []


@pytest.mark.zoom_sandbox(flows=False)
def test_one_by_name_runs_whoever_is_subscribed(zoom_sandbox: ZoomSandbox) -> None:
    zoom_sandbox.subscribe(lambda delivery: None)
    zoom_sandbox.flow("occupancy-check-in")
    zoom_sandbox.world.room("Everest").people_count(4)
    assert zoom_sandbox.deliveries("zoomroom.checked_in")[0].status == "delivered"


def test_people_who_leave_early_free_the_room(zoom_sandbox: ZoomSandbox) -> None:
    room = zoom_sandbox.world.room("Everest")
    room.people_count(4)
    zoom_sandbox.clock.advance(minutes=15)
    room.people_count(0)
    zoom_sandbox.clock.advance(minutes=15)
    assert zoom_sandbox.deliveries("zoomroom.checked_out")
    assert room.state == "free"


@pytest.mark.zoom_sandbox(flows=False)
def test_a_flow_of_ones_own_sleeps_by_the_clock(zoom_sandbox: ZoomSandbox, tmp_path: Path) -> None:
    file = tmp_path / "slow.yaml"
    file.write_text(SLEEPER)
    zoom_sandbox.flow(file)
    room = zoom_sandbox.world.room("Everest")
    room.people_count(1)
    assert [run.status for run in zoom_sandbox.runs] == ["waiting"]
    zoom_sandbox.clock.advance(minutes=2)
    assert room.state == "booked"
    zoom_sandbox.clock.advance(minutes=1)
    assert [run.status for run in zoom_sandbox.runs] == ["completed"]
    assert room.state == "checked_in"


@pytest.mark.zoom_sandbox(flows=False)
def test_a_run_that_fails_says_why(zoom_sandbox: ZoomSandbox, tmp_path: Path) -> None:
    file = tmp_path / "wrong.yaml"
    file.write_text(
        "name: wrong\non: {event: zoomroom.alert}\n"
        "steps: [{id: look, call: rooms.get, with: {roomId: nothing-there}}]\n"
    )
    zoom_sandbox.flow(file)
    zoom_sandbox.world.room("Everest").offline()
    [run] = zoom_sandbox.runs
    assert run.status == "failed"
    assert "look" in run.error


def test_without_what_flows_need_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("greenroom.testing.sandbox.find_spec", lambda name: None)
    with pytest.raises(ConfigurationError, match=r"greenroom\[testing\]"):
        ZoomSandbox()
    with ZoomSandbox(flows=False) as sandbox:
        sandbox.world.room("Everest").people_count(1)


def test_a_flow_that_is_wrong_or_missing_says_so(zoom_sandbox: ZoomSandbox, tmp_path: Path) -> None:
    file = tmp_path / "bad.yaml"
    file.write_text("name: bad\non: {event: x}\nsteps: [{id: a, call: rooms.gett}]\n")
    with pytest.raises(FlowInvalid, match=r"rooms\.get"):
        zoom_sandbox.flow(file)
    with pytest.raises(UnknownFlow, match="occupancy-check-in"):
        zoom_sandbox.flow("occupancy")
