"""Operations, arguments and events that a flow names in vain."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from greenroom.core.errors import FlowInvalid
from greenroom.flows.definition import check, examine
from greenroom.flows.naming import CatalogNames
from greenroom.flows.shelf import Shelf

NAMES = CatalogNames()


def mistakes(step: str, on: str = "manual") -> list[str]:
    checked = examine(f"name: a\non: {on}\nsteps:\n- {{id: x, {step}}}\n", "a.yaml", NAMES)
    return [str(one) for one in (*checked.errors, *checked.warnings)]


@pytest.mark.parametrize(
    ("step", "said"),
    [
        (
            "call: meetings.crate",
            "a.yaml:4:17: There is no operation 'meetings.crate'. Did you mean meetings.create?",
        ),
        ("call: zoomroom.alert", "a.yaml:4:17: There is no operation 'zoomroom.alert'."),
        (
            "call: rooms.list, with: {page_sise: 3}",
            "a.yaml:4:36: rooms.list: has no argument 'page_sise'. Near it: page_size",
        ),
        ("call: rooms.list, with: {colour: red}", "a.yaml:4:36: rooms.list: has no argument 'colour'"),
        ("call: rooms.get", "a.yaml:4:17: rooms.get: needs roomId. See: greenroom docs rooms.get"),
        ("call: rooms.get, with: {roomId: null}", "a.yaml:4:34: rooms.get: needs roomId."),
        (
            "call: rooms.check_in, with: {id: x, current: true, event_id: y}",
            "a.yaml:4:39: rooms.check_in: takes either current=True or event_id.",
        ),
        ("call: calendar.current_booking", "a.yaml:4:17: calendar.current_booking: needs room_id"),
        (
            "call: calendar.current_booking, with: {room_id: x, when: y}",
            "a.yaml:4:62: calendar.current_booking: has no argument 'when'; it takes room_id, at.",
        ),
    ],
)
def test_what_a_call_names_in_vain_is_told_with_its_place(step: str, said: str) -> None:
    [mistake] = mistakes(step)
    assert mistake.startswith(said)


@pytest.mark.parametrize(
    "step",
    [
        "call: rooms.list",
        "call: ListZoomRooms, with: {page_size: '${input.n}'}",
        "call: 'GET /rooms/{id}', with: {roomId: '${input.room}'}",
        "call: rooms.check_in, with: {id: x, current: true}",
        "call: meetings.create, with: {userId: me, topic: Planning, settings: {mute_upon_entry: true}}",
        "call: meetings.create, with: {userId: me, body: {topic: Planning}}",
        "call: calendar.current_booking, with: {room_id: x, at: '2026-03-02T09:00:00Z'}",
        "http: {url: 'https://a.example'}",
    ],
)
def test_what_there_is_can_be_named(step: str) -> None:
    assert mistakes(step) == []


def test_every_misnamed_call_is_told_and_a_misspelt_argument_is_not_missing_too() -> None:
    text = """\
name: a
on: manual
steps:
- {id: x, call: rooms.get, with: {room_id: x}}
- {id: y, call: rooms.gt, with: {roomId: x}}
- id: z
  call: users.get
  with:
    userId: me
    colour: red
    loginType: 1
"""
    checked = examine(text, "a.yaml", NAMES)
    assert [(one.line, one.column) for one in checked.errors] == [(4, 35), (5, 17), (10, 5), (11, 5)]
    with pytest.raises(FlowInvalid, match=r"^a\.yaml:4:35: rooms\.get: has no argument 'room_id'"):
        check(text, "a.yaml", names=NAMES)


@pytest.mark.parametrize(
    ("pattern", "said"),
    [
        ("meeting.startet", "is called 'meeting.startet'. Did you mean meeting.started?"),
        ("'zoomrom.*'", "fits 'zoomrom.*'. Did you mean zoomroom.*?"),
        ("zoomroom.brand_new", "is called 'zoomroom.brand_new'. Near it: zoomroom."),
        ("rooms.check_in", "is called 'rooms.check_in'."),
    ],
)
def test_an_event_that_the_catalog_lacks_is_told_with_those_near_it(pattern: str, said: str) -> None:
    [mistake] = mistakes("sleep: 1s", f"{{event: {pattern}}}")
    assert mistake.startswith(f"a.yaml:2:13: No event in the catalog {said}")


@pytest.mark.parametrize("pattern", ["meeting.started", "'zoomroom.*'", "'*'"])
def test_an_event_and_a_pattern_that_fits_one_are_known(pattern: str) -> None:
    assert mistakes("sleep: 1s", f"{{event: {pattern}}}") == []


def test_the_house_loads_a_flow_of_an_unknown_event_with_a_warning_and_refuses_a_misnamed_call(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    call = "steps: [{id: x, call: rooms.get, with: {roomId: x}}]\n"
    (tmp_path / "new.yaml").write_text("name: new\non: {event: zoomroom.brand_new}\n" + call)
    (tmp_path / "bad.yaml").write_text("name: bad\non: manual\n" + call.replace("roomId", "room"))
    (tmp_path / "two.yaml").write_text("name: two\non: manual\n" + call.replace("roomId: x", "a: 1"))
    with caplog.at_level(logging.WARNING):
        shelf = Shelf(tmp_path, NAMES)
    listed = {one["name"]: one for one in shelf.listing()}
    assert shelf.find("new").on.event == "zoomroom.brand_new"
    assert "No event in the catalog is called 'zoomroom.brand_new'" in listed["new"]["warning"]
    assert listed["new"]["error"] is None
    assert "has no argument 'room'" in listed["bad"]["error"]
    assert listed["two"]["error"].endswith(f" 1 more: greenroom flows check {tmp_path / 'two.yaml'}")
    assert "bad" not in [flow.name for flow in shelf.active()]
    assert "loaded all the same" in caplog.text


def test_the_ready_made_flows_name_nothing_in_vain(tmp_path: Path) -> None:
    assert [(one["error"], one["warning"]) for one in Shelf(tmp_path, NAMES).listing()] == [(None, "")] * 2
