"""What a run does next, decided without doing it.

The engine drives a walk and performs its tasks; the timeline drives the same walk over what was recorded. A
walk asks for nothing but its inputs, so the same outputs always lead the same way: that is what lets a run
continue after a crash.
"""

from __future__ import annotations

from collections.abc import Generator
from typing import Any

import msgspec

from greenroom.core.errors import FlowChanged

from .errors import StepGaveUp
from .expressions import ExpressionError, Scope
from .model import Flow, Step, stored
from .templates import fill, is_template


class Start(msgspec.Struct, frozen=True):
    """What a run is given; stored with it, so that an edited flow does not change a run under way.

    event: the whole envelope, None when started by hand. started_at: UTC, as ISO text. trace: where it was
    started, as flows.tracing writes it; empty where nobody traces.
    """

    id: str
    flow: Flow
    event: dict[str, Any] | None
    event_id: str
    input: dict[str, Any]
    started_at: str
    trace: dict[str, str] = {}

    @property
    def envelope(self) -> dict[str, Any]:
        """The event, or what a run started by hand was given in its place."""
        given = self.event if self.event is not None else self.input.get("event")
        return given if isinstance(given, dict) else {}

    @property
    def event_ts(self) -> int:
        """When the event happened, ms since 1970; 0 when it does not say."""
        stamp = self.envelope.get("event_ts")
        return stamp if isinstance(stamp, int) and 0 < stamp < 10**14 else 0

    def stored(self) -> dict[str, Any]:
        """Return JSON data that ``restored`` understands."""
        data = msgspec.to_builtins(self)
        assert isinstance(data, dict)
        return data


def restored(data: dict[str, Any]) -> Start:
    """Return the Start that was stored. Raises FlowChanged when it was stored in another form."""
    try:
        return msgspec.convert({**data, "flow": stored(data["flow"])}, Start)
    except (msgspec.ValidationError, KeyError, TypeError) as exc:
        raise FlowChanged(f"This Greenroom can't read the definition the run began with: {exc}") from exc


class Task(msgspec.Struct, frozen=True):
    """Do this step. inputs: the call's arguments, the request, or ``{"seconds": …}``; None: skip it."""

    step: Step
    inputs: dict[str, Any] | None


Walk = Generator[Task, Any, None]


def walk(start: Start) -> Walk:
    """Yield each step's task in order; send its output back. Raises StepGaveUp for a wrong expression."""
    run = {
        "id": start.id,
        "flow": start.flow.name,
        "event_id": start.event_id,
        "started_at": start.started_at,
    }
    scope = Scope(event=start.envelope, input=start.input, run=run)
    for step in start.flow.steps:
        try:
            inputs = _inputs(step, scope) if not step.if_ or scope.holds(step.if_) else None
            output = yield Task(step, inputs)
            scope.add_step(step.id, {"skipped": True} if inputs is None else output)
        except ExpressionError as exc:
            message = f"{start.flow.name}, step {step.id}: {exc}"
            raise StepGaveUp(message, flow=start.flow.name, step=step.id) from None


def _inputs(step: Step, scope: Scope) -> dict[str, Any]:
    if step.sleep_s is not None:
        return {"seconds": step.sleep_s}
    if step.http is not None:
        filled = fill(msgspec.to_builtins(step.http), scope)
        assert isinstance(filled, dict)
        return filled
    return {name: value for name, value in _arguments(step, scope) if value is not _LEFT_OUT}


_LEFT_OUT = object()


def _arguments(step: Step, scope: Scope) -> Generator[tuple[str, Any], None, None]:
    """Yield the arguments. One whose template comes out null or empty is left out: a booking of one calendar
    has no value where another has one. A null or "" written as such is sent."""
    for name, value in step.with_.items():
        filled = fill(value, scope)
        yield name, _LEFT_OUT if is_template(value) and filled in (None, "") else filled
