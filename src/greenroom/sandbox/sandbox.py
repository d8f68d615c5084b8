"""One sandbox: a world, the ASGI apps in front of it, and whatever runs beside them."""

from __future__ import annotations

from pathlib import Path

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import MovableClock
from greenroom.storage.records import Records

from . import apps
from . import behaviours as _behaviours  # noqa: F401 - registers the products' rules
from .asgi import ZoomApp
from .requests import RequestLog
from .world.world import World


class Sandbox:
    """A local Zoom. path: its SQLite file, or None to keep it in memory. base_url: where it is reached.

    app answers ``/v2`` and ``/oauth``; start and stop are called once each by whoever serves it.
    """

    def __init__(
        self,
        path: Path | None,
        *,
        base_url: str = "http://127.0.0.1:8787",
        seed: str = "greenroom",
        broadcast: Broadcast | None = None,
    ) -> None:
        self.base_url = base_url.rstrip("/")
        self.clock = MovableClock()
        self.records = Records(path)
        self.world = World(self.records, self.clock, seed=seed, broadcast=broadcast)
        self.requests = RequestLog(self.world)
        self.app = ZoomApp(self.world, self.requests, base_url=self.base_url)
        apps.ensure_well_known(self.world)

    async def start(self) -> None:
        """Begin what runs beside the requests: deliveries, and timers as they fall due."""

    async def stop(self) -> None:
        """End it, and let go of the file."""
        self.records.close()
