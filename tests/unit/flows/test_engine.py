"""Runs, on the real DBOS with a throw-away SQLite file."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import timedelta
from typing import Any

import pytest

from greenroom.core.errors import ConfigurationError, FlowChanged, NotFound, RateLimited, ServerFault
from greenroom.flows import runner
from greenroom.flows.actions import RunContext
from greenroom.flows.errors import BadCursor, BadInput, RunRefused, UnknownFlow, UnknownRun
from greenroom.flows.walk import Start

from .conftest import WITHIN_S, Event, Rig

QUICK = "retry: {attempts: 3, delay: 1ms}"


def test_a_run_completes_with_its_steps_in_order(rig: Rig) -> None:
    rig.write(
        "order",
        """\
name: order
on: manual
steps:
- {id: one, call: a.one, with: {n: '${input.n}', left_out: '${""}', kept: ""}}
- {id: not_this, if: steps.one.n > 5, call: a.never}
- {id: two, call: a.two, with: {n: '${steps.one.n + 1}', skipped: '${steps.not_this.skipped}'}}
""",
    )
    run_id = rig.start("order", n=1)
    run = rig.until(run_id, "completed")

    assert rig.actions.of(run_id) == ["a.one", "a.two"]
    assert [(step["id"], step["status"]) for step in run["steps"]] == [
        ("one", "completed"),
        ("not_this", "skipped"),
        ("two", "completed"),
    ]
    assert run["steps"][0]["input"] == {"n": 1, "kept": ""}
    assert run["steps"][2]["output"] == {"n": 2, "skipped": True}
    assert (run["error"], run["event_id"], run["input"]) == (None, None, {"n": 1})


def test_the_same_event_starts_a_flow_once_and_each_flow_that_matches(rig: Rig) -> None:
    for name in ("first", "second"):
        rig.write(name, f"name: {name}\non: {{event: twice.*}}\nsteps:\n- {{id: x, call: a.{name}}}\n")
    for _ in range(3):
        rig.event("ev-1", "twice.now", id="r1")

    for name in ("first", "second"):
        assert rig.until(f"ev-1.{name}", "completed")["event_id"] == "ev-1"
        assert rig.actions.of(f"ev-1.{name}") == [f"a.{name}"]
    assert len([r for r in rig.do(rig.engine.runs(limit=500))["runs"] if r["event_id"] == "ev-1"]) == 2


def test_an_action_is_told_who_asks_and_when_the_event_happened(rig: Rig) -> None:
    rig.write("told_by", "name: told_by\non: {event: told.by}\nsteps:\n- {id: x, call: a.told}\n")
    rig.event("ev-told", "told.by")
    rig.until("ev-told.told_by", "completed")

    (context,) = [context for name, _, context in rig.actions.calls if name == "a.told"]
    assert (context.flow, context.step, context.event_id) == ("told_by", "x", "ev-told")
    assert (context.event_ts, context.attempt, context.idempotency_key) == (1, 1, "ev-told.told_by.x")

    by_hand = rig.start("told_by", event={"event_ts": 5})
    rig.until(by_hand, "completed")
    assert rig.actions.calls[-1][2].event_ts == 5


def test_a_condition_decides_before_a_run_is_started(rig: Rig) -> None:
    rig.write(
        "big",
        "name: big\non: {event: n.is, if: 'event.payload.object.n > 5'}\nsteps:\n- {id: x, call: a.b}\n",
    )
    rig.event("ev-small", "n.is", n=5)
    rig.event("ev-big", "n.is", n=6)
    rig.event("ev-broken", "n.is", m=6)

    assert rig.until("ev-big.big", "completed")
    assert [run["event_id"] for run in rig.do(rig.engine.runs("big"))["runs"]] == ["ev-big"]
    fault = rig.engine.faults[-1]
    assert (fault["flow"], fault["event_id"]) == ("big", "ev-broken")
    assert "there is no 'n'" in fault["error"]


def test_a_step_is_tried_again_until_it_works(rig: Rig) -> None:
    answers: list[Any] = [ServerFault(503, 0, "down"), RateLimited(429, 0, "slow"), {"ok": True}]

    async def flaky(arguments: dict[str, Any], context: RunContext) -> Any:
        answer = answers[context.attempt - 1]
        if isinstance(answer, Exception):
            raise answer
        return answer

    rig.actions.scripts["a.flaky"] = flaky
    rig.write("flaky", f"name: flaky\non: manual\nsteps:\n- {{id: x, call: a.flaky, {QUICK}}}\n")
    step = rig.until(rig.start("flaky"), "completed")["steps"][0]

    assert (step["attempts"], step["output"]) == (3, {"ok": True})


@pytest.mark.parametrize(
    ("error", "attempts"),
    [
        (ServerFault(500, 0, "broken"), 3),
        (NotFound(404, 1, "no such room"), 1),
        (RateLimited(429, 0, "used up", is_daily=True), 1),
        (ZeroDivisionError("a bug"), 1),
    ],
)
def test_a_step_that_fails_for_good_fails_the_run_and_names_itself(
    rig: Rig, error: Exception, attempts: int
) -> None:
    async def fail(arguments: dict[str, Any], context: RunContext) -> Any:
        raise error

    rig.actions.scripts["a.fail"] = fail
    rig.write(
        "fail",
        f"name: fail\non: manual\nsteps:\n- {{id: x, call: a.fail, {QUICK}}}\n- {{id: y, call: a.b}}\n",
    )
    run = rig.until(rig.start("fail"), "failed")

    assert run["error"].startswith("fail, step x (a.fail) failed")
    assert str(error) in run["error"]
    assert [(step["status"], step["attempts"]) for step in run["steps"]] == [
        ("failed", attempts),
        ("pending", 0),
    ]


def test_an_attempt_that_takes_too_long_counts_as_failed(rig: Rig) -> None:
    async def hang(arguments: dict[str, Any], context: RunContext) -> Any:
        await asyncio.Event().wait()

    rig.actions.scripts["a.hang"] = hang
    rig.write("hang", f"name: hang\non: manual\nsteps:\n- {{id: x, call: a.hang, timeout: 10ms, {QUICK}}}\n")
    run = rig.until(rig.start("hang"), "failed")

    assert "after 3 attempts: no answer within 0.01 s" in run["error"]


def test_a_wrong_expression_fails_the_run_with_its_step(rig: Rig) -> None:
    rig.write(
        "typo",
        "name: typo\non: manual\nsteps:\n- {id: a, call: a.b}\n- {id: x, if: steps.a.gone, call: a.b}\n",
    )
    run = rig.until(rig.start("typo"), "failed")

    assert run["error"].startswith("typo, step x: 'steps.a.gone': there is no 'gone'")
    assert [step["status"] for step in run["steps"]] == ["completed", "failed"]


def test_a_sleeping_run_is_waiting_and_goes_on(rig: Rig) -> None:
    rig.write(
        "nap",
        "name: nap\non: manual\nsteps:\n- {id: s, sleep: 300ms}\n"
        "- {id: x, call: a.b, with: {s: '${steps.s}'}}\n",
    )
    run_id = rig.start("nap")

    assert rig.until(run_id, "waiting", "completed")["steps"][0]["status"] in ("waiting", "completed")
    assert rig.until(run_id, "completed")["steps"][1]["output"] == {"s": {"slept_s": 0.3}}


def test_a_run_can_be_cancelled_in_its_sleep_and_resumed(rig: Rig) -> None:
    rig.write("long", "name: long\non: manual\nsteps:\n- {id: a, call: a.b}\n- {id: s, sleep: 1h}\n")
    run_id = rig.start("long")
    rig.until(run_id, "waiting")
    rig.do(rig.engine.cancel(run_id))

    run = rig.run(run_id)
    assert (run["status"], [step["status"] for step in run["steps"]]) == (
        "cancelled",
        ["completed", "cancelled"],
    )
    with pytest.raises(RunRefused, match="is cancelled"):
        rig.do(rig.engine.cancel(run_id))

    rig.do(rig.engine.resume(run_id))
    rig.until(run_id, "waiting")
    assert rig.actions.of(run_id) == ["a.b"]
    rig.do(rig.engine.cancel(run_id))


def test_a_failed_run_resumes_at_the_step_that_failed(rig: Rig) -> None:
    broken = True

    async def moody(arguments: dict[str, Any], context: RunContext) -> Any:
        if broken:
            raise NotFound(404, 1, "not yet")
        return {"fine": True}

    rig.actions.scripts["a.moody"] = moody
    rig.write("moody", "name: moody\non: manual\nsteps:\n- {id: a, call: a.b}\n- {id: m, call: a.moody}\n")
    run_id = rig.start("moody")
    rig.until(run_id, "failed")
    broken = False
    rig.do(rig.engine.resume(run_id))

    run = rig.until(run_id, "completed")
    assert rig.actions.of(run_id) == ["a.b", "a.moody", "a.moody"]
    assert [step["status"] for step in run["steps"]] == ["completed", "completed"]
    with pytest.raises(RunRefused, match="is completed"):
        rig.do(rig.engine.resume(run_id))


def test_a_run_continues_after_a_restart_with_the_definition_it_began_with(rig: Rig) -> None:
    rig.write(
        "kept",
        "name: kept\non: manual\nsteps:\n- {id: a, call: a.b}\n- {id: s, sleep: 2s}\n"
        "- {id: z, call: a.old}\n",
    )
    run_id = rig.start("kept")
    rig.until(run_id, "waiting")
    rig.write("kept", "name: kept\non: manual\nsteps:\n- {id: z, call: a.new}\n")
    rig.restart()

    rig.until(run_id, "completed")
    assert rig.actions.of(run_id) == ["a.b", "a.old"]


def test_a_step_cut_off_by_a_stop_is_done_again_after_the_start(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = asyncio.Event()

    async def slow(arguments: dict[str, Any], context: RunContext) -> Any:
        if not started.is_set():
            started.set()
            await asyncio.Event().wait()
        return {"done": True}

    monkeypatch.setattr(runner, "DRAIN_S", 0.05)
    rig.actions.scripts["a.slow"] = slow
    rig.write("slow", "name: slow\non: manual\nsteps:\n- {id: a, call: a.b}\n- {id: s, call: a.slow}\n")
    run_id = rig.start("slow")
    rig.do(asyncio.wait_for(started.wait(), WITHIN_S))
    assert rig.run(run_id)["steps"][1]["status"] == "running"
    rig.restart()

    assert rig.until(run_id, "completed", "failed")["error"] is None
    assert rig.actions.of(run_id) == ["a.b", "a.slow", "a.slow"]


def test_a_run_under_way_can_be_cancelled_in_its_step(rig: Rig) -> None:
    started = asyncio.Event()

    async def stuck(arguments: dict[str, Any], context: RunContext) -> Any:
        started.set()
        await asyncio.Event().wait()

    rig.actions.scripts["a.stuck"] = stuck
    rig.write("stuck", "name: stuck\non: manual\nsteps:\n- {id: s, call: a.stuck}\n- {id: a, call: a.b}\n")
    run_id = rig.start("stuck")
    rig.do(asyncio.wait_for(started.wait(), WITHIN_S))
    rig.do(rig.engine.cancel(run_id))

    run = rig.run(run_id)
    assert (run["status"], [step["status"] for step in run["steps"]]) == (
        "cancelled",
        ["cancelled", "cancelled"],
    )
    assert rig.news[-1].item["status"] == "cancelled"


def test_an_event_expressions_can_not_read_is_a_fault_and_stops_nobody(rig: Rig) -> None:
    rig.write(
        "odd",
        "name: odd\non: {event: odd.one, if: 'event.event == \"odd.one\"'}\nsteps:\n- {id: x, call: a.b}\n",
    )
    rig.event("ev-odd", "odd.one", name="\ud800")

    assert "can't take this data" in rig.engine.faults[-1]["error"]


def test_runs_are_listed_newest_first_and_page_by_page(rig: Rig) -> None:
    rig.write("many", "name: many\non: manual\nsteps:\n- {id: a, call: a.b}\n")
    started = [rig.start("many") for _ in range(7)]
    for run_id in started:
        rig.until(run_id, "completed")

    seen: list[str] = []
    cursor = ""
    while True:
        page = rig.do(rig.engine.runs("many", limit=3, cursor=cursor))
        seen += [run["id"] for run in page["runs"]]
        cursor = page["next_cursor"]
        if not cursor:
            break
    assert sorted(seen) == sorted(started)
    assert set(page["runs"][0]) >= {"id", "flow", "event_id", "status", "error"}


def test_news_tells_of_every_change_of_a_run(rig: Rig) -> None:
    rig.write("told", "name: told\non: manual\nsteps:\n- {id: s, sleep: 1ms}\n")
    run_id = rig.start("told")
    rig.until(run_id, "completed")

    told = [news.item["status"] for news in rig.news if news.topic == "run" and news.item["id"] == run_id]
    assert told == ["running", "waiting", "running", "completed"]


def test_a_run_kept_in_a_form_of_another_version_fails_and_says_so(
    rig: Rig, monkeypatch: pytest.MonkeyPatch
) -> None:
    rig.write("alien", "name: alien\non: manual\nsteps:\n- {id: x, call: a.b}\n")
    monkeypatch.setattr(Start, "stored", lambda self: {"id": self.id, "flow": {"shape": 7}})
    run_id = rig.start("alien")

    with pytest.raises(FlowChanged, match="can't read the definition"):
        rig.run(run_id)
    listed = rig.listed_until(run_id, "failed")
    assert "can't read the definition" in listed["error"]


def test_secrets_are_blanked_and_long_values_cut_where_people_look(rig: Rig) -> None:
    rig.write(
        "shy",
        "name: shy\non: manual\nsteps:\n"
        "- {id: a, call: a.b, with: {password: '${input.pw}', long: '${input.long}'}}\n"
        "- {id: b, call: a.c, with: {got: '${steps.a.password}'}}\n",
    )
    run_id = rig.start("shy", pw="hunter2", long="x" * 70_000)
    run = rig.until(run_id, "completed")

    assert run["steps"][0]["output"]["truncated"] is True
    assert run["steps"][0]["output"]["size_bytes"] > 70_000
    assert "hunter2" not in str(run["steps"][0])
    assert rig.actions.calls[-1][1] == {"got": "hunter2"}


def test_what_can_not_be_done_is_said(rig: Rig) -> None:
    with pytest.raises(UnknownFlow, match="Known: "):
        rig.start("ghost")
    with pytest.raises(UnknownRun, match="There is no run 'ghost'"):
        rig.run("ghost")
    with pytest.raises(BadCursor):
        rig.do(rig.engine.runs(cursor="x-y"))
    with pytest.raises(BadInput, match="at most"):
        rig.start("order", big="x" * 300_000)
    with pytest.raises(ConfigurationError, match="already run in this process"):
        rig.do(rig.make().start())


def test_the_file_is_in_wal_mode(rig: Rig) -> None:
    with sqlite3.connect(rig.folder / "flows.sqlite") as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    connection.close()


def test_events_that_match_nothing_cost_nothing(rig: Rig) -> None:
    rig.do(rig.engine.on_event(Event("ev-none", "nobody.cares")))

    assert not [run for run in rig.do(rig.engine.runs(limit=500))["runs"] if run["event_id"] == "ev-none"]


def test_old_runs_are_forgotten_and_unfinished_ones_are_not(rig: Rig) -> None:
    rig.write("aged", "name: aged\non: manual\nsteps:\n- {id: s, sleep: 1h}\n")
    rig.write("quick", "name: quick\non: manual\nsteps:\n- {id: a, call: a.b}\n")
    waiting, ended = rig.start("aged"), rig.start("quick")
    rig.until(waiting, "waiting")
    rig.until(ended, "completed")

    assert rig.do(rig.engine.forget(timedelta(days=1))) == 0
    assert rig.do(rig.engine.forget(timedelta(seconds=-5))) > 0
    assert [run["id"] for run in rig.do(rig.engine.runs())["runs"]] == [waiting]
    with pytest.raises(UnknownRun):
        rig.run(ended)
    rig.do(rig.engine.cancel(waiting))
