"""Flows in a test: the same definitions and steps as in production, by the sandbox's clock, nothing durable.

A sensor that counts people checks no room in: somebody has to answer it. Until a test subscribes a receiver
of its own, Greenroom's ready-made flows do, as after ``greenroom up``; from then on they stand back, so that
what happens is the receiver's doing. Flows added by name or file always run.
"""

from __future__ import annotations

import asyncio
from contextvars import ContextVar
from dataclasses import dataclass, field
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from uuid import uuid4

from greenroom.connections.zoom import AsyncZoom
from greenroom.core.clock import iso
from greenroom.flows.client_actions import ClientActions
from greenroom.flows.model import Flow
from greenroom.flows.runner import Perform, Runner
from greenroom.flows.triggers import Matcher
from greenroom.flows.walk import Start
from greenroom.sandbox.registry import on_timer
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world.world import World
from greenroom.storage.records import Timer

_WAKE = "testing.wake"


@dataclass
class Run:
    """One run of a flow. status: running, waiting (in a sleep), completed or failed; then error says why."""

    flow: str
    event: str
    status: str = "running"
    error: str = ""
    still: asyncio.Event = field(default_factory=asyncio.Event, repr=False)
    woken: asyncio.Event = field(default_factory=asyncio.Event, repr=False)


@dataclass(frozen=True)
class _Event:
    id: str
    event: str
    message: dict[str, Any]

    def to_dict(self) -> dict[str, Any]:
        return self.message


_run: ContextVar[Run] = ContextVar("run")
_sleeping: dict[str, tuple[Run, Sandbox]] = {}


class Stand:
    """The flows of one sandbox. Everything but ``__init__`` runs in the sandbox's thread."""

    def __init__(self, sandbox: Sandbox, zoom: AsyncZoom, *, library: bool) -> None:
        self._sandbox = sandbox
        self._actions = ClientActions(lambda: zoom, environ={})
        self._runner = Runner(self._actions, self, allow_private_http=True)
        self._matcher = Matcher()
        self._added: dict[str, Flow] = {}
        self._tasks: set[asyncio.Task[None]] = set()
        self.library = library
        self.runs: list[Run] = []

    def add(self, name_or_file: str | Path) -> None:
        """Let a flow run whatever is subscribed: one of the library by name, or a file.

        Raises FlowInvalid, UnknownFlow."""
        flow = _read(name_or_file, self._actions)
        self._added[flow.name] = flow

    def on_event(self, event: str, envelope: dict[str, Any]) -> None:
        """Start the flows that an event starts."""
        received = _Event(uuid4().hex, event, envelope)
        for flow in self._matcher.matching(received, self._active()):
            run = Run(flow.name, event)
            self.runs.append(run)
            started_at = iso(self._sandbox.world.now())
            start = Start(f"{received.id}.{flow.name}", flow, envelope, received.id, {}, started_at)
            task = asyncio.get_running_loop().create_task(self._perform(run, start))
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)
            self._sandbox.outbox.run(_until(run.still))

    async def stop(self) -> None:
        for task in tuple(self._tasks):
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _active(self) -> list[Flow]:
        library = self.library and not self._sandbox.records.count("subscription")
        active = {flow.name: flow for flow in _library()} if library else {}
        return list((active | self._added).values())

    async def _perform(self, run: Run, start: Start) -> None:
        _run.set(run)
        try:
            await self._runner.run(start.stored())
            run.status = "completed"
        except Exception as exc:
            run.status, run.error = "failed", str(exc)
        finally:
            run.still.set()

    # What a runner calls durable; here a run lives as long as its test.

    async def sleep(self, seconds: float) -> None:
        """Wait until the sandbox's clock has gone on by so much."""
        run, ref, world = _run.get(), uuid4().hex, self._sandbox.world
        _sleeping[ref] = run, self._sandbox
        run.status = "waiting"
        run.woken.clear()
        world.at(world.now() + timedelta(seconds=seconds), _WAKE, ref)
        run.still.set()
        try:
            await run.woken.wait()
        finally:
            _sleeping.pop(ref, None)
        run.status = "running"

    async def step(self, name: str, perform: Perform) -> dict[str, Any]:
        return await perform()


@cache
def _library() -> tuple[Flow, ...]:
    from greenroom.flows import shelf

    return tuple(shelf.library())


def _read(name_or_file: str | Path, actions: ClientActions) -> Flow:
    from greenroom.flows.definition import check
    from greenroom.flows.errors import UnknownFlow

    ready = {flow.name: flow for flow in _library()}
    if str(name_or_file) in ready:
        return ready[str(name_or_file)]
    path = Path(name_or_file)
    if not path.is_file():
        raise UnknownFlow(f"There is no flow or file {str(name_or_file)!r}. Ready-made: {', '.join(ready)}.")
    return check(path.read_text("utf-8"), str(path), names=actions)


async def _until(still: asyncio.Event) -> None:
    await still.wait()


@on_timer(_WAKE)
def _wake(timer: Timer, world: World) -> None:
    if timer.ref in _sleeping:
        run, sandbox = _sleeping[timer.ref]
        run.still.clear()
        run.woken.set()
        sandbox.outbox.run(_until(run.still))
