"""A bound for many short waits, at the price of one timer."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class Patience:
    """Ends waits that take too long. A timer for each, as asyncio.timeout has, costs ten times as much, which
    counts where every request waits for a moment."""

    def __init__(self) -> None:
        self._since: dict[asyncio.Task[Any], float] = {}  # oldest first
        self._late: set[asyncio.Task[Any]] = set()
        self._loop: asyncio.AbstractEventLoop | None = None

    async def wait(self, waiting: Coroutine[Any, Any, T], within_s: float) -> T:
        """Return what is waited for. Raises: TimeoutError when it has not come within_s seconds later."""
        task, loop = asyncio.current_task(), asyncio.get_running_loop()
        assert task is not None
        self._since[task] = loop.time()
        if self._loop is not loop:
            self._loop = loop
            loop.call_later(within_s, self._look, within_s)
        try:
            return await waiting
        except asyncio.CancelledError:
            if task in self._late and task.uncancel() == 0:
                raise TimeoutError(f"Nothing came within {within_s:g} s.") from None
            raise
        finally:
            self._since.pop(task, None)
            self._late.discard(task)

    def _look(self, within_s: float) -> None:
        """End what has waited too long, and look again when the next one will have."""
        assert self._loop is not None
        now = self._loop.time()
        for task in [task for task, since in self._since.items() if now - since >= within_s]:
            del self._since[task]
            self._late.add(task)
            task.cancel()
        if self._since:
            next_s = within_s - (now - next(iter(self._since.values())))
            self._loop.call_later(next_s, self._look, within_s)
        else:
            self._loop = None
