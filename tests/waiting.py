"""Waiting for what happens elsewhere: it is looked for again and again, for as long as it may take."""

from __future__ import annotations

import asyncio
import inspect
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

T = TypeVar("T")

WITHIN_S = 20.0
_PAUSE_S = 0.005


def until(what: str, is_so: Callable[[], T], within_s: float = WITHIN_S) -> T:
    """Return what is_so answers once it is true; for threads. AssertionError naming what was awaited."""
    deadline = time.monotonic() + within_s
    while not (found := is_so()):
        assert time.monotonic() < deadline, _late(what, within_s)
        time.sleep(_PAUSE_S)
    return found


async def soon(
    is_so: Callable[[], T | Awaitable[T]], what: str = "what was awaited", within_s: float = WITHIN_S
) -> T:
    """Return what is_so answers once it is true; for coroutines. is_so: a function, or one to be awaited."""
    deadline = time.monotonic() + within_s
    while True:
        answer = is_so()
        found = await answer if inspect.isawaitable(answer) else answer
        if found:
            return found
        assert time.monotonic() < deadline, _late(what, within_s)
        await asyncio.sleep(_PAUSE_S)


def _late(what: str, within_s: float) -> str:
    return f"{what} did not come true within {within_s:g} s"
