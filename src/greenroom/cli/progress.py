"""How far the sandbox's clock is on its way, shown while one waits; on a terminal only."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread

from greenroom.core.clock import parse_iso
from greenroom.core.errors import GreenroomError

from . import house

LOOK_EVERY_S = 0.2
Tell = Callable[[str, float, int], None]
"""Takes the time that is reached, the share that is done (0 to 1) and the events so far."""


@contextmanager
def bar(first: str) -> Iterator[Tell]:
    """Show a bar, which begins with a word, while the block runs; off a terminal nothing at all."""
    if not sys.stderr.isatty():
        yield lambda now, done, events: None
        return
    from rich.console import Console
    from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

    columns = (TextColumn("{task.description}"), BarColumn(), TextColumn("{task.fields[told]}"))
    with Progress(*columns, TimeElapsedColumn(), console=Console(stderr=True), transient=True) as shown:
        task = shown.add_task(first, total=1.0, told="")

        def tell(now: str, done: float, events: int) -> None:
            shown.update(task, description=now, completed=done, told=f"{events:,} events")

        yield tell


@contextmanager
def of_the_clock() -> Iterator[None]:
    """Show how far the clock is, while the block waits until it has been moved."""
    if not sys.stderr.isatty():
        yield
        return
    over = Event()
    with bar("Moving the clock") as tell:
        watch = Thread(target=_watch, args=(tell, over), daemon=True)
        watch.start()
        try:
            yield
        finally:
            over.set()
            watch.join(LOOK_EVERY_S)


def _watch(tell: Tell, over: Event) -> None:
    while not over.wait(LOOK_EVERY_S):
        try:
            state = house.get("/_sandbox/clock")
        except GreenroomError:
            continue
        if move := state.get("move"):
            now, begin, end = (parse_iso(text) for text in (state["now"], move["begins_at"], move["ends_at"]))
            done = (now - begin) / (end - begin) if end > begin else 1.0
            tell(f"{now:%Y-%m-%d %H:%M}", done, move["events"])
