"""An event loop in a thread of its own, asked from any other."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

T = TypeVar("T")


class LoopThread:
    """Runs coroutines for whoever asks. The sandbox lives in one: its records belong to one thread, and a
    test may block, or run an event loop itself, without stopping it."""

    def __init__(self, name: str) -> None:
        self.loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._live, name=name, daemon=True)
        self._thread.start()

    @property
    def is_current(self) -> bool:
        """Whether the caller is this thread."""
        return threading.current_thread() is self._thread

    def run(self, work: Coroutine[Any, Any, T]) -> T:
        """Return what the coroutine returns. Raises RuntimeError when asked from the thread itself."""
        if self.is_current:
            work.close()
            raise RuntimeError("This would wait for itself: await it, or ask from another thread.")
        return self.submit(work).result()

    def call(self, function: Callable[..., T], *arguments: Any) -> T:
        """Return what the function returns, called in the thread."""

        async def work() -> T:
            return function(*arguments)

        return self.run(work())

    def submit(self, work: Coroutine[Any, Any, T]) -> Future[T]:
        """Begin a coroutine; its outcome comes with the future."""
        return asyncio.run_coroutine_threadsafe(work, self.loop)

    def close(self) -> None:
        """End the loop, and whatever still runs in it."""
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()

    def _live(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            self.loop.run_forever()
        finally:
            left = asyncio.all_tasks(self.loop)
            for task in left:
                task.cancel()
            self.loop.run_until_complete(asyncio.gather(*left, return_exceptions=True))
            self.loop.run_until_complete(self.loop.shutdown_default_executor())
            self.loop.close()
