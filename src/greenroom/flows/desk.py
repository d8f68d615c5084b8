"""Where people ask for flows and runs. A worker has one (``FlowEngine``), and so has a process without."""

from __future__ import annotations

import uuid
from abc import ABC, abstractmethod
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from greenroom.core.clock import iso

from .actions import Actions
from .errors import BadInput, RunRefused
from .shelf import Shelf
from .walk import Start

if TYPE_CHECKING:
    from .runs import Runs

MAX_INPUT_BYTES = 256 * 1024


class Desk(ABC):
    """folder: where the user's ``*.yaml`` are. actions: knows which operations flows may call."""

    def __init__(self, folder: Path, actions: Actions) -> None:
        self._folder, self._actions = folder, actions
        self._shelf: Shelf | None = None
        self._runs: Runs | None = None

    @abstractmethod
    async def start(self) -> None:
        """Open what is needed. Raises: ConfigurationError, StorageError."""

    @abstractmethod
    async def stop(self) -> None:
        """Let go of it."""

    @abstractmethod
    async def _begin(self, start: Start) -> None:
        """Start a run, once for each id. Returns when it is kept."""

    @property
    def is_started(self) -> bool:
        return self._runs is not None

    @property
    def ended(self) -> Mapping[tuple[str, str], int]:
        """How many runs ended here since the start, by flow and status."""
        return {}

    @property
    def under_way(self) -> Mapping[str, int]:
        """How many runs are running and waiting here."""
        return {}

    @property
    def faults(self) -> list[dict[str, str]]:
        """Conditions that could not be evaluated here, newest last."""
        return []

    def flows(self) -> list[dict[str, Any]]:
        """Return all flows: name, source, file, enabled, description, trigger, steps, error."""
        return self._flows.listing()

    def reload(self) -> bool:
        """Look at the folder now rather than within the second; return whether anything changed."""
        return self._flows.refresh()

    async def start_run(self, name: str, input: dict[str, Any] | None = None) -> str:
        """Start a flow by hand; return the run's id.

        input: a JSON object; its ``event`` stands for the event where the flow expects one.
        Raises: UnknownFlow, RunRefused, BadInput.
        """
        given = {} if input is None else input
        if not isinstance(given, dict):
            raise BadInput("The input of a run must be a JSON object.")
        size = len(msgspec.json.encode(given))
        if size > MAX_INPUT_BYTES:
            raise BadInput(f"The input has {size} bytes; at most {MAX_INPUT_BYTES} are taken.")
        flow = self._flows.find(name)
        run_id = f"{uuid.uuid4().hex}.{flow.name}"
        await self._begin(Start(run_id, flow, None, "", given, utc_now()))
        return run_id

    async def runs(
        self, flow: str | None = None, *, limit: int = 50, cursor: str | None = None
    ) -> dict[str, Any]:
        """Return ``{"runs": […], "next_cursor"}``, newest first. Raises BadCursor."""
        return await self._all_runs.page(flow, limit=limit, cursor=cursor)

    async def run(self, run_id: str) -> dict[str, Any]:
        """Return a run with its input, event and steps. Raises UnknownRun, FlowChanged."""
        return await self._all_runs.show(run_id)

    async def cancel(self, run_id: str) -> None:
        """Stop a run; no further step begins. Raises UnknownRun, RunRefused."""
        await self._all_runs.cancel(run_id)

    async def resume(self, run_id: str) -> None:
        """Continue a cancelled run, or a failed one where it failed. Raises UnknownRun, RunRefused."""
        await self._all_runs.resume(run_id)

    @property
    def _flows(self) -> Shelf:
        if self._shelf is None:
            raise RunRefused("The flow engine is not started.")
        return self._shelf

    @property
    def _all_runs(self) -> Runs:
        if self._runs is None:
            raise RunRefused("The flow engine is not started.")
        return self._runs


def attributes_of(start: Start) -> dict[str, Any]:
    """Return what a run is listed with."""
    return {"flow": start.flow.name, "event_id": start.event_id}


def utc_now() -> str:
    """Return the time a run starts at, as ISO text."""
    return iso(datetime.now(UTC))
