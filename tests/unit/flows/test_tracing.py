"""Spans of runs and steps, as OpenTelemetry's own library collects them."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from greenroom.core.errors import NotFound
from greenroom.flows.actions import RunContext

from .conftest import Event, Rig

sdk = pytest.importorskip("opentelemetry.sdk.trace")

FLOW = "name: two\non: {event: x.y}\nsteps:\n  - {id: one, call: a.one}\n  - {id: two, call: a.two}\n"
NAP = "name: nap\non: {event: x.nap}\nsteps:\n  - {id: rest, sleep: 30s}\n"


class Traced:
    """A tracer, and the spans that ended."""

    def __init__(self) -> None:
        from opentelemetry.sdk.trace.export import SimpleSpanProcessor
        from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

        self._exporter, self.provider = InMemorySpanExporter(), sdk.TracerProvider()
        self.provider.add_span_processor(SimpleSpanProcessor(self._exporter))
        self.tracer = self.provider.get_tracer("test")

    def spans(self, name: str) -> list[Any]:
        return [span for span in self._exporter.get_finished_spans() if span.name == name]

    def deliver(self, rig: Rig, event: Event) -> None:
        """Hand an event over in a span, as a gateway that traces does."""

        async def handle() -> None:
            with self.tracer.start_as_current_span("greenroom handle"):
                await rig.engine.on_event(event)

        rig.do(handle())


@pytest.fixture
def traced(rig: Rig) -> Iterator[Traced]:
    made = Traced()
    rig.engine.trace(made.tracer)
    yield made
    made.provider.shutdown()


def test_a_run_and_its_steps_and_calls_are_in_the_trace_of_the_event(rig: Rig, traced: Traced) -> None:
    async def call(arguments: dict[str, Any], context: RunContext) -> dict[str, Any]:
        with traced.tracer.start_as_current_span("zoom a.one"):
            return {}

    rig.actions.scripts["a.one"] = call
    rig.write("two", FLOW)
    traced.deliver(rig, Event("ev-1", "x.y"))
    rig.until("ev-1.two", "completed")

    (handled,), (run,) = traced.spans("greenroom handle"), traced.spans("greenroom run")
    one, two = traced.spans("greenroom step")
    (called,) = traced.spans("zoom a.one")
    assert run.parent.span_id == handled.context.span_id
    assert [step.parent.span_id for step in (one, two)] == [run.context.span_id] * 2
    assert called.parent.span_id == one.context.span_id
    assert dict(run.attributes) == {
        "greenroom.flow": "two",
        "greenroom.run.id": "ev-1.two",
        "greenroom.event.id": "ev-1",
    }
    assert (one.attributes["greenroom.step"], one.attributes["greenroom.attempt"]) == ("one", 1)


def test_a_run_that_another_process_goes_on_with_stays_in_its_trace(rig: Rig, traced: Traced) -> None:
    rig.write("nap", NAP)
    traced.deliver(rig, Event("ev-2", "x.nap"))
    rig.until("ev-2.nap", "waiting")
    rig.do(rig.engine.stop())
    rig.engine = rig.make()
    rig.engine.trace(traced.tracer)
    rig.do(rig.engine.start())
    rig.until("ev-2.nap", "waiting")
    rig.do(rig.engine.cancel("ev-2.nap"))

    (handled,), runs = traced.spans("greenroom handle"), traced.spans("greenroom run")
    assert [run.parent.span_id for run in runs] == [handled.context.span_id] * 2


def test_a_failed_step_is_an_error_of_which_only_the_kind_is_told(rig: Rig, traced: Traced) -> None:
    async def call(arguments: dict[str, Any], context: RunContext) -> None:
        raise NotFound(404, 1001, "User visitor@example.com does not exist.")

    rig.actions.scripts["a.one"] = call
    rig.write("two", FLOW)
    rig.event("ev-3", "x.y")
    rig.until("ev-3.two", "failed")

    (run,), (step,) = traced.spans("greenroom run"), traced.spans("greenroom step")
    assert run.parent is None
    assert (step.attributes["error.type"], run.attributes["error.type"]) == ("NotFound", "StepGaveUp")
    assert not step.status.is_ok
    assert not run.status.is_ok
    assert "visitor" not in f"{step.to_json()}{run.to_json()}"


def test_without_tracing_nothing_of_it_is_imported() -> None:
    code = (
        "import sys; import greenroom.flows.engine; "
        "print([name for name in sys.modules if 'opentelemetry' in name])"
    )
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout == "[]\n"
