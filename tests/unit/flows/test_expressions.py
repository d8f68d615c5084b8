"""Expressions and templates: what they give, what they refuse."""

from __future__ import annotations

import time
from typing import Any

import pytest

from greenroom.flows.expressions import ExpressionError, Scope, compile_expression
from greenroom.flows.templates import fill

EVENT = {"payload": {"object": {"id": "r1", "n": 3, "items": [{"v": "4"}, {"v": "0"}], "none": None}}}


def scope(**more: Any) -> Scope:
    return Scope(event=EVENT, input={"who": "Ada"}, **more)


@pytest.mark.parametrize(
    ("source", "value"),
    [
        ("event.payload.object.id", "r1"),
        ("event.payload.object.items.exists(s, int(s.v) > 3)", True),
        ('timestamp("2026-11-21T10:00:00Z") - duration("10m")', "2026-11-21T09:50:00Z"),
        ('string(timestamp("2026-11-21T10:00:00Z"))', "2026-11-21T10:00:00+00:00"),
        ('timestamp("2026-11-21T12:00:00+02:00")', "2026-11-21T10:00:00Z"),
        ('timestamp("2026-11-21T10:10:00Z") - timestamp("2026-11-21T10:00:00Z")', 600.0),
        ('has(event.payload.object.gone) ? "a" : "b"', "b"),
        ('"gone" in event.payload.object', False),
        ("{'a': [1, 2.5, null, true]}", {"a": [1, 2.5, None, True]}),
        ("input.who + '!'", "Ada!"),
    ],
)
def test_an_expression_gives_json(source: str, value: Any) -> None:
    assert scope().evaluate(source) == value


@pytest.mark.parametrize(
    ("template", "value"),
    [
        ("${event.payload.object.n}", 3),
        ("n is ${event.payload.object.n}", "n is 3"),
        ("${event.payload.object.none}|${true}|${[1, 'a']}", '|true|[1,"a"]'),
        ("${{'a': '}'}.a}", "}"),
        ("costs $${5}", "costs ${5}"),
        ("plain", "plain"),
        ({"a": ["${input.who}"]}, {"a": ["Ada"]}),
    ],
)
def test_a_template_that_is_one_expression_keeps_its_type(template: Any, value: Any) -> None:
    assert fill(template, scope()) == value


def test_a_missing_key_is_named_with_its_expression_and_a_near_name() -> None:
    with pytest.raises(
        ExpressionError, match=r"'event\.payload\.object\.idd': there is no 'idd'.*Did you mean 'id'"
    ):
        scope().evaluate("event.payload.object.idd")


def test_a_skipped_step_can_be_asked_for() -> None:
    scope_ = scope()
    scope_.add_step("booking", {"skipped": True})

    assert scope_.holds("steps.booking.skipped")
    assert not scope_.holds("has(steps.booking.found)")
    assert not scope_.holds("has(steps.other)")


def test_a_condition_must_be_true_or_false() -> None:
    with pytest.raises(ExpressionError, match="must be true or false; it is text"):
        scope().holds("event.payload.object.id")


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("1 +", "not CEL"),
        ("nothing.a", "nothing is called 'nothing'"),
        ("launch(1)", "no function launch"),
        ("", "empty"),
        ("1" + "+1" * 1200, "at most 2000"),
        ("(" * 500 + "1" + ")" * 500, "not CEL"),
    ],
)
def test_what_is_not_an_expression_is_refused(source: str, words: str) -> None:
    with pytest.raises(ExpressionError, match=words):
        compile_expression(source)


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("1 / 0", "zero"),
        ("int('x')", "int"),
        ("event.payload.object.none.deeper", "another type"),
        ("9223372036854775807 + 1", "verflow"),
    ],
)
def test_what_goes_wrong_while_evaluating_is_an_error_with_the_expression_in_it(
    source: str, words: str
) -> None:
    with pytest.raises(ExpressionError, match=words) as caught:
        scope().evaluate(source)
    assert source in str(caught.value)


def test_four_nested_macros_are_refused_before_any_data_is_seen() -> None:
    with pytest.raises(ExpressionError, match="3 deep"):
        compile_expression("input.l.all(a, input.l.all(b, input.l.all(c, input.l.all(d, true))))")


@pytest.mark.parametrize(
    "source",
    [
        "input.l.all(a, input.l.all(b, input.l.all(c, a + b + c > -1)))",
        "input.l.map(a, input.l.map(b, a + b))",
        "(input.l + input.l + input.l + input.l + input.l + input.l).all(a, input.l.all(b, true))",
    ],
)
def test_loops_over_long_lists_are_refused_at_once(source: str) -> None:
    began = time.thread_time()
    with pytest.raises(ExpressionError, match="would take too long"):
        Scope(input={"l": list(range(300))}).evaluate(source)
    assert time.thread_time() - began < 0.5


@pytest.mark.parametrize("source", ["input.l.map(a, input.t)", "input.t" + " + input.t" * 150])
def test_text_is_not_multiplied_without_end(source: str) -> None:
    with pytest.raises(ExpressionError, match="too much text"):
        Scope(input={"l": list(range(300)), "t": "x" * 1_000_000}).evaluate(source)


def test_data_that_is_no_text_is_an_error_like_any_other() -> None:
    with pytest.raises(ExpressionError, match="can't take this data"):
        Scope(event={"name": "\ud800"})
    scope_ = scope()
    with pytest.raises(ExpressionError, match="can't take what odd gave"):
        scope_.add_step("odd", {"name": "\ud800"})


def test_a_macro_after_a_macro_is_not_nesting() -> None:
    scope_ = Scope(input={"l": list(range(300))})

    assert scope_.evaluate("input.l.filter(a, a > 1).filter(b, b > 2).exists(c, c == 299)") is True


@pytest.mark.parametrize(
    "source",
    [
        "input.l.all// a comment\n(a, input.l.all(b, input.l.all(c, true)))",
        """r"\\" == "" || input.l.all(a, input.l.all(b, input.l.all(c, true))) || r"\\" == \"\"""",
        "input.l . all ( a , input.l.all(b, input.l\n.all(c, true)))",
        "'it''s' == '' || input.l.all(a, input.l.all(b, input.l.all(c, true)))",
    ],
)
def test_nesting_can_not_be_hidden(source: str) -> None:
    with pytest.raises(ExpressionError):
        Scope(input={"l": list(range(300))}).evaluate(source)


def test_a_step_named_in_a_text_is_not_a_reference() -> None:
    assert compile_expression("'steps.ghost' + string(steps.real.n) + steps['other'].n").steps == (
        "real",
        "other",
    )
