"""One sandbox: a world, the ASGI apps in front of it, and whatever runs beside them."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, MutableMapping
from functools import cached_property
from pathlib import Path
from typing import Any

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import MovableClock
from greenroom.storage.records import Records

from . import behaviours as _behaviours  # noqa: F401 - registers the products' rules
from . import sockets, subscriptions
from .asgi import ZoomApp
from .outbox import Outbox
from .requests import RequestLog
from .sender import Sender
from .stage import Stage
from .world import file
from .world.world import World

_Scope = MutableMapping[str, Any]
_Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
_Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
_App = Callable[[_Scope, _Receive, _Send], Awaitable[None]]

_CALENDARS = ("/google/", "/graph/")


class Sandbox:
    """A local Zoom. path: its SQLite file, or None to keep it in memory. base_url: where it is reached.

    world: a world file in place of the default world, used when the records are empty. Raises
    ConfigurationError for a file that is not sound, StorageError for a path that can't be used.

    clock: in place of one that runs with the machine's. image: records to begin from, as Records.dump gave
    them, with the time they were kept at. sender: takes the webhooks to their receivers.

    app answers ``/v2``, ``/oauth``, ``/google`` and ``/graph``, control answers ``/_sandbox``; start and stop
    are called once each by whoever serves them, in the thread that serves. answer is for a server that speaks
    no ASGI: what app answers to a request but for ``/google`` and ``/graph`` (see ``zoom.py``).
    """

    def __init__(
        self,
        path: Path | None,
        *,
        base_url: str = "http://127.0.0.1:8787",
        world: Path | None = None,
        seed: str = "greenroom",
        broadcast: Broadcast | None = None,
        clock: MovableClock | None = None,
        image: bytes | None = None,
        sender: Sender | None = None,
    ) -> None:
        contents = file.read(world) if world is not None else None
        self.base_url = base_url.rstrip("/")
        self.clock = clock or MovableClock()
        self.records = Records(path)
        self.world = World(self.records, self.clock, seed=seed, broadcast=broadcast, base_url=self.base_url)
        self.log = RequestLog(self.world)
        folder = path.parent / "snapshots" if path is not None else None
        if image is not None:
            self.records.load(image)
        self.stage = Stage(self.world, self.log, file=contents, folder=folder, sender=sender)
        self.stage.timeline.restore()
        self.stage.fill()
        self._zoom = ZoomApp(
            self.world, self.log, base_url=self.base_url, faults=self.stage.faults, limits=self.stage.limits
        )
        self.answer = self._zoom.zoom.answer

    @property
    def outbox(self) -> Outbox:
        return self.stage.outbox

    async def app(self, scope: _Scope, receive: _Receive, send: _Send) -> None:
        """Zoom's own doors, and the calendars' beside them."""
        if scope["type"] == "websocket" and scope["path"] == sockets.PATH:
            await self.outbox.sockets.serve(scope, receive, send)
            return
        is_calendar = scope["type"] == "http" and scope["path"].startswith(_CALENDARS)
        await (self._calendars if is_calendar else self._zoom)(scope, receive, send)

    @cached_property
    def control(self) -> _App:
        """The ASGI app for ``/_sandbox``."""
        from .control import Control

        return Control(self.stage).app

    @cached_property
    def _calendars(self) -> _App:
        from . import calendars

        return calendars.app(self.world)

    async def start(self) -> None:
        """Begin what runs beside the requests: deliveries, and timers as they fall due."""
        await self.stage.start()

    async def stop(self) -> None:
        """End it, and let go of the file."""
        await self.stage.stop()
        self.records.close()

    async def subscribe_gateway(self, url: str) -> None:
        """Send every event to the gateway at this address, which must answer by now."""
        await self.stage.subscribe_gateway(url)

    def before_each_world(self, act: Callable[[], None]) -> None:
        """Call act before the gateway gets the first event of a world: after the start, a reset, a restored
        snapshot."""

        def begun(subscription_id: str) -> None:
            gateway = subscriptions.permanent(self.world)
            if gateway is not None and gateway["id"] == subscription_id:
                act()

        self.outbox.begins.append(begun)

    def unsubscribe_gateway(self) -> None:
        """Forget the gateway that an earlier start of this sandbox had."""
        self.stage.unsubscribe_gateway()

    def rooms(self) -> dict[str, Any]:
        """Return what ``GET /_sandbox/rooms`` answers."""
        return self.stage.rooms()

    def requests(self, limit: int = 100) -> list[dict[str, Any]]:
        """Return the latest calls answered, newest first."""
        return self.log.list(limit)
