"""What the sandboxes of one test run share, so that each is there in milliseconds."""

from __future__ import annotations

import threading
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from greenroom.core.clock import MovableClock, SystemClock, monotonic_s
from greenroom.sandbox.sandbox import Sandbox

from .port import Port
from .threads import LoopThread

TEMPLATE_LIFE_S = 60.0
"""A sown world whose clock shows the machine's time is used for so long, then sown anew."""


class Backstage:
    """What sandboxes of one process share: their thread, one for receivers, ports, and worlds sown once."""

    def __init__(self) -> None:
        self.thread = LoopThread("greenroom sandbox")
        self._receivers: LoopThread | None = None
        self._opening = threading.Lock()
        self._ports: list[Port] = []
        self._images: dict[tuple[str, str], tuple[float, bytes]] = {}

    def receivers(self) -> LoopThread:
        """Return the thread where receivers' own code runs, which may ask the sandbox and wait for it."""
        with self._opening:
            if self._receivers is None:
                self._receivers = LoopThread("greenroom receivers")
            return self._receivers

    def take_port(self) -> Port:
        """Return a port of its own; give it back with return_port, and the next sandbox has the same."""
        return self._ports.pop() if self._ports else Port()

    def return_port(self, port: Port) -> None:
        self._ports.append(port)

    def image(self, world: Path | None, at: datetime | None, base_url: str) -> bytes:
        """Return the records of a sandbox that has just begun. at: its time, the machine's when None."""
        key = (str(world or ""), at.isoformat() if at else "")
        made_s, image = self._images.get(key, (-TEMPLATE_LIFE_S, b""))
        if not image or (at is None and monotonic_s() - made_s > TEMPLATE_LIFE_S):
            begin = at or SystemClock().now().replace(microsecond=0)
            image = self.thread.call(_sown, world, begin, base_url)
            self._images[key] = monotonic_s(), image
        return image

    def close(self) -> None:
        self.thread.close()
        if self._receivers is not None:
            self._receivers.close()
        for port in self._ports:
            port.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _sown(world: Path | None, begin: datetime, base_url: str) -> bytes:
    """Return the records of a new world whose clock stands at begin."""
    sandbox = Sandbox(None, base_url=base_url, world=world, clock=MovableClock(frozen_at=begin))
    try:
        with sandbox.world.transaction():
            sandbox.stage.timeline.keep()
        return sandbox.records.dump()
    finally:
        sandbox.records.close()
