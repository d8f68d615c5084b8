"""Reading flows, and saying exactly what is wrong with one."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import jsonschema_rs
import pytest
import yaml

from greenroom.core.errors import FlowInvalid
from greenroom.flows.actions import Misfit
from greenroom.flows.definition import check
from greenroom.flows.schema import schema

SOUND = """\
name: occupancy-check-in
on: {event: zoomroom.sensor_data, if: 'event.payload.object.n > 0'}
steps:
  - {id: booking, call: calendar.current_booking, with: {room_id: '${event.payload.object.id}'}}
  - {id: check_in, if: 'steps.booking.found', call: rooms.check_in, with: {id: '${event.payload.object.id}'}}
  - {id: breathe, sleep: 1s}
  - {id: tell, http: {method: post, url: 'https://a.example', json: {}, timeout: 5s}, retry: {attempts: 2}}
"""


class Calls:
    """Three operations that take anything."""

    def knows(self, name: str) -> bool | list[str]:
        return True if name in ("rooms.check_in", "calendar.current_booking", "a.b") else ["rooms.check_in"]

    def misfits(self, name: str, arguments: Mapping[str, Any]) -> list[Misfit]:
        return []


def test_the_example_of_the_docs_is_read() -> None:
    flow = check(SOUND, names=Calls())

    assert flow.name == "occupancy-check-in"
    assert flow.on.event == "zoomroom.sensor_data"
    assert [(step.id, step.kind) for step in flow.steps] == [
        ("booking", "call"),
        ("check_in", "call"),
        ("breathe", "sleep"),
        ("tell", "http"),
    ]
    tell = flow.steps[3]
    assert tell.http is not None
    assert (tell.http.method, tell.timeout_s, tell.retry.attempts) == ("POST", 5.0, 2)


@pytest.mark.parametrize("on", ["on: manual", "on: {manual: true}", "on:\n  manual:", '"on": manual'])
def test_a_flow_can_be_manual_in_either_form(on: str) -> None:
    assert check(f"name: a\n{on}\nsteps: [{{id: x, call: a.b}}]\n").on.event == ""


def test_on_and_dates_and_yes_are_words_not_yaml_1_1_booleans() -> None:
    flow = check(
        "name: a\non: manual\nsteps: [{id: x, call: a.b, with: {state: on, day: 2026-11-21, n: 012}}]\n"
    )

    assert flow.steps[0].with_ == {"state": "on", "day": "2026-11-21", "n": 12}


def test_a_disabled_flow_needs_nothing_but_its_name() -> None:
    assert check("name: occupancy-check-in\nenabled: false\n").enabled is False


@pytest.mark.parametrize(
    ("text", "seconds"), [("1s", 1), ("5m", 300), ("1h30m", 5400), ("500ms", 0.5), ("2", 2), ("1.5s", 1.5)]
)
def test_durations_are_read_in_units(text: str, seconds: float) -> None:
    flow = check(f"name: a\non: manual\nsteps: [{{id: x, sleep: {text}}}]\n")

    assert flow.steps[0].sleep_s == seconds


HEAD = "name: a\non: manual\nsteps:\n"


@pytest.mark.parametrize(
    ("text", "line", "column", "words"),
    [
        ("", 1, 1, "empty"),
        ("name: [", 1, 8, "Not YAML"),
        ("- a\n", 1, 1, "must be a mapping"),
        ("name: a\nnmae: b\n", 2, 1, "unknown key 'nmae'. Did you mean name?"),
        ("name: A b\non: manual\nsteps: []\n", 1, 7, "lower-case"),
        ("name: a\nname: b\n", 2, 1, "given twice"),
        ("name: a\non: &x manual\n", 2, 5, "Anchors"),
        ("name: a\non: !!python/object:os.system manual\nsteps: []\n", 2, 5, "tag"),
        ("name: a\nsteps:\n- {id: x, call: a.b}\n", 1, 1, "needs 'on'"),
        ("name: a\non: never\nsteps:\n- {id: x, call: a.b}\n", 2, 5, "no trigger"),
        ("name: a\non: {schedule: '* * * * *'}\nsteps:\n- {id: x, call: a.b}\n", 2, 6, "not supported yet"),
        ("name: a\non: {evnt: x.y}\nsteps:\n- {id: x, call: a.b}\n", 2, 6, "Did you mean event?"),
        ("name: a\non: {event: 'a b'}\nsteps:\n- {id: x, call: a.b}\n", 2, 13, "no event pattern"),
        ("name: a\non: {event: x.y, if: 'event.a ='}\nsteps:\n- {id: x, call: a.b}\n", 2, 31, "not CEL"),
        (
            "name: a\non: {event: x.y, if: 'evnt.a'}\nsteps:\n- {id: x, call: a.b}\n",
            2,
            23,
            "Did you mean event?",
        ),
        ("name: a\non: {event: x.y, if: '${event.a}'}\nsteps:\n- {id: x, call: a.b}\n", 2, 22, "without ${"),
        ("name: a\non: manual\nsteps: []\n", 3, 8, "at least one step"),
        (HEAD + "- {call: a.b}\n", 4, 3, "needs 'id'"),
        (HEAD + "- {id: check-in, call: a.b}\n", 4, 8, "like check_in"),
        (HEAD + "- {id: in, call: a.b}\n", 4, 8, "can't be used"),
        (HEAD + "- {id: x}\n", 4, 3, "does nothing"),
        (HEAD + "- {id: x, cal: a.b}\n", 4, 11, "unknown step type 'cal'. Did you mean call?"),
        (HEAD + "- {id: x, call: a.b, sleep: 1s}\n", 4, 22, "make them two steps"),
        (HEAD + "- {id: x, call: a.b, whit: {}}\n", 4, 22, "Did you mean with?"),
        (HEAD + "- {id: x, call: rooms.chekin}\n", 4, 17, "Did you mean rooms.check_in?"),
        (HEAD + "- {id: x, call: a.b}\n- {id: x, call: a.b}\n", 5, 8, "taken by the step in line 4"),
        (
            HEAD + "- {id: x, call: a.b, with: {a: '${steps.y}'}}\n- {id: y, call: a.b}\n",
            4,
            35,
            "not known yet",
        ),
        (HEAD + "- {id: x, call: a.b, with: {a: 'is ${steps.x.n}'}}\n", 4, 38, "not known yet"),
        (
            HEAD + "- {id: booking, call: a.b}\n- {id: y, if: steps.boking.n, call: a.b}\n",
            5,
            15,
            "Did you mean booking?",
        ),
        (HEAD + "- {id: x, call: a.b, with: {a: '${event'}}\n", 4, 33, "never closed"),
        (HEAD + "- {id: x, call: a.b, with: {a: '${sise(event)}'}}\n", 4, 35, "Did you mean size()?"),
        (HEAD + "- {id: x, sleep: soon}\n", 4, 18, "duration like"),
        (HEAD + "- {id: x, sleep: -1}\n", 4, 18, "longer than nothing"),
        (HEAD + "- {id: x, sleep: 1s, retry: {}}\n", 4, 22, "unknown key 'retry'"),
        (HEAD + "- {id: x, call: a.b, retry: {attempts: 0}}\n", 4, 40, "1 to 20"),
        (HEAD + "- {id: x, call: a.b, retry: {delay: 5s, max_delay: 1s}}\n", 4, 52, "shorter than delay"),
        (HEAD + "- {id: x, http: {url: 'ftp://x'}}\n", 4, 23, "https://"),
        (HEAD + "- {id: x, http: {method: FETCH, url: 'https://x'}}\n", 4, 26, "one of GET"),
        (HEAD + "- {id: x, http: {url: 'https://x', json: 1, text: a}}\n", 4, 45, "one body"),
        (HEAD + "- {id: x, call: a.b, with: [1]}\n", 4, 28, "mapping"),
        (HEAD + "- {id: x, if: 7, call: a.b}\n", 4, 15, "expression in text"),
    ],
)
def test_a_mistake_is_named_with_line_and_column(text: str, line: int, column: int, words: str) -> None:
    with pytest.raises(FlowInvalid) as caught:
        check(text, "my.yaml", names=Calls())

    assert words in str(caught.value)
    assert (caught.value.line, caught.value.column) == (line, column), str(caught.value)
    assert str(caught.value).startswith(f"my.yaml:{line}:{column}: ")


def test_deep_nesting_and_size_are_refused_politely() -> None:
    with pytest.raises(FlowInvalid, match="nest deeper"):
        check("[" * 5000)
    with pytest.raises(FlowInvalid, match="256 KiB"):
        check("#" * 300_000)


def test_the_published_schema_takes_what_the_check_takes_and_refuses_what_it_refuses() -> None:
    validator = jsonschema_rs.validator_for(schema())
    sound = yaml.safe_load(SOUND.replace("\non:", '\n"on":'))

    assert [str(error) for error in validator.iter_errors(sound)] == []
    assert validator.is_valid({"name": "a", "enabled": False})
    assert validator.is_valid({"name": "a", "on": "manual", "steps": [{"id": "x", "call": "a.b"}]})
    assert not validator.is_valid(
        {"name": "a", "on": {"schedule": "*"}, "steps": [{"id": "x", "call": "a.b"}]}
    )
    assert not validator.is_valid(
        {"name": "a", "on": "manual", "steps": [{"id": "x", "call": "a", "sleep": "1s"}]}
    )
    assert not validator.is_valid({"name": "a", "on": "manual"})
