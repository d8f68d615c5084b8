"""An event loop in a thread of its own, for frameworks that have none."""

from __future__ import annotations

import asyncio
import os
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

from greenroom.core.errors import ConfigurationError

T = TypeVar("T")


class Background:
    """Runs coroutines for threads. It begins with the first; a process that was forked can't go on with
    it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._thread: threading.Thread | None = None
        self._owner = 0

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what work returns. Blocks; not for the event loop's own thread."""
        try:
            loop = self._running()
        except ConfigurationError:
            work.close()
            raise
        return asyncio.run_coroutine_threadsafe(work, loop).result()

    def stop(self) -> None:
        """End the loop and its thread. It begins anew with the next coroutine."""
        with self._lock:
            loop, thread, self._loop, self._thread = self._loop, self._thread, None, None
        if loop is not None and thread is not None and self._owner == os.getpid():
            loop.call_soon_threadsafe(loop.stop)
            thread.join()
            loop.close()

    @property
    def is_running(self) -> bool:
        return self._loop is not None

    def _running(self) -> asyncio.AbstractEventLoop:
        with self._lock:
            if self._loop is None:
                self._loop, self._owner = asyncio.new_event_loop(), os.getpid()
                self._thread = threading.Thread(
                    target=self._loop.run_forever, name="greenroom-gateway", daemon=True
                )
                self._thread.start()
            elif self._owner != os.getpid():
                raise ConfigurationError(
                    "This gateway was in use before the process was forked; take its first delivery after "
                    "the fork, or make the gateway there."
                )
            return self._loop
