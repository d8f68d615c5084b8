"""Threads for handlers that block: their own, as many as handlers may run at a time."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextvars import copy_context
from functools import partial
from typing import Any


class HandlerThreads:
    """The program's own pool, which asyncio.to_thread takes, is small and for everybody: handlers that block
    would keep the program and the gateway itself from it."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._pool: ThreadPoolExecutor | None = None

    async def run(self, function: Callable[..., Any], *arguments: Any) -> Any:
        """Return what function returns, called in a thread with the context of this task."""
        if self._pool is None:
            self._pool = ThreadPoolExecutor(self._most, "greenroom-handler")
        call = partial(copy_context().run, function, *arguments)
        return await asyncio.get_running_loop().run_in_executor(self._pool, call)

    def close(self) -> None:
        """Let go of the threads; one that a handler does not come back from is not waited for."""
        pool, self._pool = self._pool, None
        if pool is not None:
            pool.shutdown(wait=False, cancel_futures=True)
