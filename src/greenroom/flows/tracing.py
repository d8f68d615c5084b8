"""OpenTelemetry spans of runs and their steps: ``engine.trace()``. Needs greenroom[otel].

A span has the flow, the run's, the event's and the step's ids, and how it ended: never an input, an output or
the text of an error. What a run was started in is stored with it: its spans stay in the trace of its event
wherever it is done, a sleep or a crash later.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import ConfigurationError

from .actions import RunContext
from .walk import Start

if TYPE_CHECKING:
    from opentelemetry.trace import Tracer

FLOW, RUN, STEP = "greenroom.flow", "greenroom.run.id", "greenroom.step"
EVENT_ID, ATTEMPT = "greenroom.event.id", "greenroom.attempt"


class Tracing:
    """tracer: None takes the program's own. Raises: ConfigurationError where opentelemetry-api is missing."""

    def __init__(self, tracer: Tracer | None = None) -> None:
        try:
            from opentelemetry import propagate, trace
        except ImportError as exc:
            raise ConfigurationError("Spans need OpenTelemetry: pip install 'greenroom[otel]'.") from exc
        self._propagate, self._trace = propagate, trace
        self._tracer = tracer or trace.get_tracer("greenroom")

    def here(self) -> dict[str, str]:
        """Return the current trace as text, such as ``{"traceparent": …}``."""
        carrier: dict[str, str] = {}
        self._propagate.inject(carrier)
        return carrier

    @contextmanager
    def run(self, start: Start) -> Iterator[None]:
        """Do the block as a run, in the trace it was started in."""
        parent = self._propagate.extract(start.trace)
        known = {FLOW: start.flow.name, RUN: start.id, EVENT_ID: start.event_id}
        with self._span("greenroom run", known, parent):
            yield

    @contextmanager
    def step(self, context: RunContext) -> Iterator[None]:
        """Do the block as an attempt at a step, below its run."""
        known = {FLOW: context.flow, RUN: context.run_id, STEP: context.step, ATTEMPT: context.attempt}
        with self._span("greenroom step", known):
            yield

    @contextmanager
    def _span(self, name: str, known: dict[str, Any], parent: Any = None) -> Iterator[None]:
        with self._tracer.start_as_current_span(
            name, parent, attributes=known, record_exception=False, set_status_on_exception=False
        ) as span:
            try:
                yield
            except BaseException as exc:
                span.set_attribute("error.type", type(exc).__name__)
                span.set_status(self._trace.StatusCode.ERROR)
                raise
