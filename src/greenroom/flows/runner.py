"""Does the steps of runs. What makes them durable is handed in; the engine hands in DBOS."""

from __future__ import annotations

import asyncio
import functools
import logging
from collections import Counter
from collections.abc import Callable, Coroutine
from contextlib import nullcontext, suppress
from datetime import UTC, datetime
from typing import Any, Protocol

import msgspec

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import iso
from greenroom.core.errors import FlowError

from .actions import Actions, RunContext
from .model import Step
from .retry import persist
from .tracing import Tracing
from .walk import Start, restored, walk

MAX_OUTPUT_BYTES = 1024 * 1024
STEPS_AT_ONCE = 64
DRAIN_S = 3.0
TIMEOUT_S = {"call": 60.0, "http": 30.0}

Perform = Callable[[], Coroutine[Any, Any, dict[str, Any]]]

log = logging.getLogger("greenroom.flows")


class Durable(Protocol):
    """What survives a crash: a run that is done again gets the recorded result, and nothing happens twice."""

    async def sleep(self, seconds: float) -> None:
        """Wait; after a crash, what is left of it."""

    async def step(self, name: str, perform: Perform) -> dict[str, Any]:
        """Return what perform returned, now or when it was first done."""
        ...


class Live(msgspec.Struct):
    """A run under way in this process. attempts: at the step being done. is_waiting: in a sleep."""

    task: asyncio.Task[Any]
    attempts: int = 0
    is_waiting: bool = False


class Runner:
    """The runs of this process. live: those under way, by id. ended: (flow, status) → how many. tracing:
    makes their spans, if somebody wants them."""

    def __init__(
        self,
        actions: Actions,
        durable: Durable,
        broadcast: Broadcast | None = None,
        *,
        allow_private_http: bool = False,
    ) -> None:
        self._actions, self._durable, self._broadcast = actions, durable, broadcast
        self._allow_private_http = allow_private_http
        self._slots = asyncio.Semaphore(STEPS_AT_ONCE)
        self._cancelling: set[str] = set()
        self.live: dict[str, Live] = {}
        self.ended: Counter[tuple[str, str]] = Counter()
        self.tracing: Tracing | None = None

    async def run(self, data: dict[str, Any]) -> None:
        """Do a run from its stored Start. After a crash it is called again and passes over what is done.

        Raises: StepGaveUp.
        """
        start = restored(data)
        task = asyncio.current_task()
        assert task is not None
        self.live[start.id] = live = Live(task)
        task.add_done_callback(functools.partial(self._ended, start))
        self._tell(start, "running")
        walking = walk(start)
        output: Any = None
        traced = self.tracing.run(start) if self.tracing else nullcontext()
        with traced, suppress(StopIteration):
            todo = next(walking)
            while True:
                if todo.inputs is not None:
                    output = await self._do(start, todo.step, todo.inputs, live)
                todo = walking.send(output)

    async def drain(self) -> None:
        """Let steps under way finish for up to DRAIN_S, then abandon every run."""
        busy = [live.task for live in self.live.values() if not live.is_waiting]
        if busy:
            await asyncio.wait(busy, timeout=DRAIN_S)
        rest = [live.task for live in self.live.values()]
        for task in rest:
            task.cancel()
        if rest:
            await asyncio.wait(rest, timeout=DRAIN_S)

    async def cancel(self, run_id: str) -> None:
        """Abandon a run that was cancelled; nothing happens if it is not under way here."""
        live = self.live.get(run_id)
        if live is not None:
            self._cancelling.add(run_id)
            live.task.cancel()
            await asyncio.wait([live.task], timeout=DRAIN_S)
            self._cancelling.discard(run_id)

    async def _do(self, start: Start, step: Step, inputs: dict[str, Any], live: Live) -> Any:
        if step.sleep_s is not None:
            live.is_waiting = True
            self._tell(start, "waiting")
            await self._durable.sleep(step.sleep_s)
            live.is_waiting = False
            self._tell(start, "running")
            return {"slept_s": step.sleep_s}

        async def perform() -> dict[str, Any]:
            return await self._perform(start, step, inputs, live)

        return (await self._durable.step(step.id, perform))["output"]

    async def _perform(self, start: Start, step: Step, inputs: dict[str, Any], live: Live) -> dict[str, Any]:
        """Return ``{"output", "attempts"}``, which is what is recorded of a step."""
        timeout_s = step.timeout_s or TIMEOUT_S[step.kind]

        async def attempt(number: int) -> Any:
            live.attempts = number
            context = RunContext(start.id, start.flow.name, step.id, start.event_id, number, start.event_ts)
            with self.tracing.step(context) if self.tracing else nullcontext():
                return _fitting(await self._act(step, inputs, context, timeout_s))

        output, attempts = await persist(
            start.flow.name, step, attempt, timeout_s=timeout_s, slots=self._slots
        )
        live.attempts = 0
        return {"output": output, "attempts": attempts}

    async def _act(self, step: Step, inputs: dict[str, Any], context: RunContext, timeout_s: float) -> Any:
        if step.http is None:
            return await self._actions.call(step.call, inputs, context)
        from .tasks import http

        return await http.request(
            inputs, context.idempotency_key, timeout_s=timeout_s, allow_private=self._allow_private_http
        )

    def _ended(self, start: Start, task: asyncio.Task[Any]) -> None:
        live = self.live.get(start.id)
        if live is not None and live.task is task:
            del self.live[start.id]
        if not task.cancelled():
            error = task.exception()
            if error:
                log.warning("run %s failed: %s", start.id, error)
            self._tell(start, "failed" if error else "completed", str(error) if error else None)
        elif start.id in self._cancelling:
            self._tell(start, "cancelled")

    def _tell(self, start: Start, status: str, error: str | None = None) -> None:
        is_over = status not in ("running", "waiting")
        if is_over:
            self.ended[start.flow.name, status] += 1
        if self._broadcast is None:
            return
        self._broadcast.publish(
            "run",
            {
                "id": start.id,
                "flow": start.flow.name,
                "event_id": start.event_id or None,
                "status": status,
                "error": error,
                "started_at": start.started_at,
                "finished_at": iso(datetime.now(UTC)) if is_over else None,
            },
        )


def _fitting(output: Any) -> Any:
    """Return output as JSON data, the same now as when it is read back after a crash."""
    encoded = msgspec.json.encode(output)
    if len(encoded) > MAX_OUTPUT_BYTES:
        raise FlowError(
            f"the answer has {len(encoded)} bytes; a step keeps {MAX_OUTPUT_BYTES} at most. Ask for less."
        )
    return msgspec.json.decode(encoded)
