"""A bound for many short waits, at the price of one timer."""

from __future__ import annotations

import asyncio
from typing import Any


class Patience:
    """Ends waits that take too long. A timer for each, as asyncio.timeout has, costs ten times as much, which
    counts where every request waits for a moment."""

    def __init__(self, within_s: float) -> None:
        self.within_s = within_s
        self._since: dict[asyncio.Task[Any], float] = {}  # oldest first
        self._late: set[asyncio.Task[Any]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    def begin(self) -> asyncio.Task[Any]:
        """Return the running task, whose wait begins; ``finally`` end it. A task waits once at a time."""
        loop = asyncio.get_running_loop()
        task = asyncio.current_task(loop)
        assert task is not None
        self._since[task] = loop.time()
        if self._loop is not loop:
            self._loop = loop
            loop.call_later(self.within_s, self._look)
        return task

    def end(self, task: asyncio.Task[Any]) -> None:
        self._since.pop(task, None)
        if self._late:
            self._late.discard(task)

    def has_run_out(self, task: asyncio.Task[Any]) -> bool:
        """Return whether the CancelledError that a wait ended with means that it has taken too long."""
        return task in self._late and task.uncancel() == 0

    def _look(self) -> None:
        """End what has waited too long, and look again when the next one will have."""
        assert self._loop is not None
        now = self._loop.time()
        for task in [task for task, since in self._since.items() if now - since >= self.within_s]:
            del self._since[task]
            self._late.add(task)
            task.cancel()
        if self._since:
            next_s = self.within_s - (now - next(iter(self._since.values())))
            self._loop.call_later(next_s, self._look)
        else:
            self._loop = None
