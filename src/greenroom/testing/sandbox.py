"""A Zoom of a test's own, in the test's process."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from datetime import datetime
from fnmatch import fnmatchcase
from functools import cached_property
from importlib.util import find_spec
from itertools import count
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from greenroom import catalog
from greenroom.connections.grants import Credentials
from greenroom.core import json
from greenroom.core.clock import parse_iso
from greenroom.core.errors import ApiError, ConfigurationError, Conflict, InvalidRequest, NotFound
from greenroom.core.secrets import Secret
from greenroom.core.well_known import connection_variables
from greenroom.sandbox.apps import WELL_KNOWN_ID, WELL_KNOWN_SECRET
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world.world import ACCOUNT_ID

from . import asgi, receivers
from .backstage import Backstage
from .client import Line, LocalAsyncZoom, LocalZoom
from .clock import Clock, Faults
from .deliveries import Delivery
from .receivers import AppReceiver, FunctionReceiver, LocalSender, Receiver
from .world import World

if TYPE_CHECKING:
    from greenroom.connections.zoom import AsyncZoom, Zoom

    from .flows import Run, Stand


class ZoomSandbox:
    """A local Zoom for one test; what the fixture ``zoom_sandbox`` gives. Without pytest: a context manager.

    >>> with ZoomSandbox() as zoom:
    ...     zoom.client.rooms.get(zoom.world.room("Everest").id).basic.name
    'Everest'

    world: a world file, None for the default world. at: where the clock stands, the machine's time when None.
    flows: whether Greenroom's ready-made flows run until somebody subscribes; see testing.flows.

    It may be used from any thread, and from coroutines: what it waits for happens in a thread of its own.
    """

    def __init__(
        self,
        *,
        world: str | Path | None = None,
        at: str | datetime | None = None,
        flows: bool = True,
        backstage: Backstage | None = None,
    ) -> None:
        if flows and find_spec("cel") is None:
            raise ConfigurationError(
                'Flows need what "greenroom[testing]" installs; install it, or switch them off: flows=False.'
            )
        if flows:  # here, since pytest may not rewrite modules in two threads at a time (Python 3.11)
            importlib.import_module("greenroom.testing.flows")
        self._own = None if backstage else Backstage()
        self._backstage = backstage or self._own or Backstage()
        self._thread = self._backstage.thread
        self._port = self._backstage.take_port()
        self._sender = LocalSender(self._backstage.receivers)
        self._with_library = flows
        self._is_moving = False
        self._numbers = count(1)
        self._endings: list[Callable[[], Any]] = []
        try:
            begin = parse_iso(at) if isinstance(at, str) else at
            image = self._backstage.image(Path(world) if world else None, begin, self._port.url)
            self._sandbox = self._thread.run(self._begin(image))
        except BaseException:
            self._let_go()
            raise
        clock = self._sandbox.clock
        self._line = Line(self._front, self._port.url, self._thread, clock, self._pass_time)
        self.world = World(self._do, self._users)
        self.clock = Clock(self._do, clock)
        self.faults = Faults(self._do)

    # Clients

    @cached_property
    def client(self) -> Zoom:
        """A Zoom connected to this sandbox within the process. It may do everything."""
        return self._connected(WELL_KNOWN_ID, WELL_KNOWN_SECRET)

    @cached_property
    def async_client(self) -> AsyncZoom:
        """An AsyncZoom connected likewise, for any event loop."""
        return LocalAsyncZoom(self._line, _well_known())

    def client_with_scopes(self, *scopes: str) -> Zoom:
        """Return a Zoom of a new app that was granted these scopes and no others.

        Raises InvalidRequest for a scope that no operation asks for, naming the nearest.
        """
        app = self._do("POST", "apps", {"name": f"App {next(self._numbers)}", "scopes": list(scopes)})
        return self._connected(app["client_id"], app["client_secret"])

    # A real port

    @property
    def url(self) -> str:
        """The sandbox's address on a real port, which answers from the first time this is read."""
        self._thread.run(self._port.serve(self._front))
        return self._port.url

    @property
    def env(self) -> dict[str, str]:
        """``ZOOM_*`` for code that reads its connection from the environment; opens the port."""
        return connection_variables(self.url)

    # What happened

    def deliveries(self, event: str | None = None) -> list[Delivery]:
        """Return the webhooks so far, oldest first, also those that nobody subscribed to.

        event: a name, or a pattern such as ``zoomroom.*``. Raises UnknownOperation when it fits none.
        """
        wanted = event and catalog.pattern(event)
        self.settle()
        return self._thread.call(self._deliveries, wanted)

    def requests(self, operation: str | None = None) -> list[dict[str, Any]]:
        """Return the calls answered so far, oldest first: ``operation``, ``method``, ``path``, ``query``,
        ``status``, ``at``, ``app`` … operation: any name of one, or a pattern such as ``rooms.*``.
        Raises UnknownOperation when no operation is called so."""
        wanted = operation and catalog.pattern(operation)
        logged = self._thread.call(self._sandbox.requests, 2000)
        return [item for item in reversed(logged) if wanted is None or fnmatchcase(item["operation"], wanted)]

    def settle(self) -> None:
        """Return once every webhook that is on its way has arrived and every flow it started has ended or
        sleeps. Nothing to do from within a receiver: that is itself on the way."""
        if not receivers.is_receiving.get():
            self._thread.run(self._sandbox.outbox.settle())

    # Who listens

    def subscribe(self, target: Any, *events: str, path: str = "/") -> Receiver:
        """Send events to a receiver, signed with ``env["ZOOM_WEBHOOK_SECRET_TOKEN"]``; return it.

        target: an ASGI app, called in this process with POST on path; a function of one Delivery, whose int
        is the status; or a URL. events: names or patterns, all without one. A challenge comes first, as from
        Zoom, which an app or URL must answer. Raises NotFound when the answer is wrong.
        """
        receiver = self._receiver(target, path)
        try:
            if not isinstance(target, str):
                self._sender.receivers[receiver.netloc] = receiver
            if isinstance(receiver, AppReceiver):
                theirs = self._backstage.receivers()
                theirs.run(receiver.lifespan.start())
                self._endings.append(lambda: theirs.run(receiver.lifespan.stop()))
            made = self._do("POST", "subscriptions", {"url": receiver.url, "events": list(events) or ["*"]})
        except NotFound as exc:
            raise (receiver.errors or [exc])[0] from None
        receiver.end = lambda: self._do("DELETE", f"subscriptions/{made['id']}")
        return receiver

    # Flows

    def flow(self, name_or_file: str | Path) -> None:
        """Let a flow run: a ready-made one by name, or a YAML file. Raises FlowInvalid, UnknownFlow."""
        self._thread.call(self._stand.add, name_or_file)

    @property
    def runs(self) -> list[Run]:
        """The flows' runs so far, oldest first."""
        self.settle()
        return list(self._stand.runs)

    # Switches

    def settings(self, **changes: Any) -> dict[str, Any]:
        """Change the sandbox's switches, such as ``rate_limits=False`` or ``plan="pro"``; return them all."""
        switches: dict[str, Any] = self._do("PATCH", "settings", changes)
        return switches

    # Life

    def close(self) -> None:
        """End it. The fixture does this."""
        while self._endings:
            self._endings.pop()()
        self._thread.run(self._end())
        self._let_go()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<ZoomSandbox at {self._port.url}>"

    async def _begin(self, image: bytes) -> Sandbox:
        sandbox = Sandbox(None, base_url=self._port.url, image=image, sender=self._sender)
        sandbox.outbox.listeners.append(self._on_event)
        await sandbox.start()
        return sandbox

    async def _end(self) -> None:
        await self._port.stop()
        if "_stand" in self.__dict__:
            await self._stand.stop()
        await self._sandbox.stop()

    def _let_go(self) -> None:
        self._backstage.return_port(self._port)
        if self._own is not None:
            self._own.close()

    @cached_property
    def _stand(self) -> Stand:
        from .flows import Stand

        zoom = LocalAsyncZoom(self._line, _well_known())
        return Stand(self._sandbox, zoom, library=self._with_library)

    def _on_event(self, event: str, envelope: dict[str, Any]) -> None:
        if self._with_library or "_stand" in self.__dict__:
            self._stand.on_event(event, envelope)

    # Asking the sandbox

    async def _front(self, scope: Any, receive: Any, send: Any) -> None:
        """What answers in this process and on the port."""
        is_control = scope["type"] == "http" and scope["path"].startswith("/_sandbox")
        await (self._sandbox.control if is_control else self._sandbox.app)(scope, receive, send)

    def _do(self, method: str, path: str, body: dict[str, Any] | None = None) -> Any:
        """Return what the control API answers, once its consequences have been delivered."""
        self._is_moving = path == "clock"
        try:
            answer = self._thread.run(self._ask(method, path, b"" if body is None else json.encode(body)))
        finally:
            self._is_moving = False
        if method != "GET":
            self.settle()
        return answer

    async def _ask(self, method: str, path: str, body: bytes) -> Any:
        headers = {"content-type": "application/json"} if body else {}
        url = f"{self._port.url}/_sandbox/{path}"
        answer = await asgi.ask(self._front, method, url, headers, body)
        decoded: Any = json.decode(answer.body) if answer.body else None
        if answer.status < 400:
            return decoded
        kinds: dict[int, type[ApiError]] = {404: NotFound, 409: Conflict}
        raise kinds.get(answer.status, InvalidRequest)(answer.status, None, decoded["error"]["message"])

    def _pass_time(self, seconds: float) -> None:
        """A client pauses: the clock goes on. While something already moves it, or within the sandbox's own
        thread, the client just goes on."""
        if not self._is_moving and not self._thread.is_current:
            self.clock.advance(seconds=seconds)

    def _connected(self, client_id: str, client_secret: str) -> Zoom:
        zoom = LocalZoom(self._line, Credentials(ACCOUNT_ID, client_id, Secret(client_secret)))
        self._endings.append(zoom.close)
        return zoom

    def _users(self) -> list[dict[str, Any]]:
        return self._thread.call(lambda: [row.body for row in self._sandbox.records.list("user")])

    def _deliveries(self, event: str | None) -> list[Delivery]:
        kept = reversed(self._sandbox.outbox.kept())
        return [self._delivery(one) for one in kept if event is None or fnmatchcase(one["event"], event)]

    def _delivery(self, kept: dict[str, Any]) -> Delivery:
        body = kept["body"].encode()
        to = self._sandbox.records.get("subscription", kept["subscription_id"]) or {}
        headers = self._sandbox.outbox.headers(
            body,
            client_id=to.get("client_id", WELL_KNOWN_ID),
            request_id=kept["request_id"],
            tracking_id=kept["tracking_id"],
        )
        attempts = len(kept["tries"])
        return Delivery(kept["id"], kept["event"], body, headers, kept["url"], kept["status"], attempts)

    def _receiver(self, target: Any, path: str) -> Receiver:
        if isinstance(target, str):
            return Receiver(target, self.settle)
        url = f"http://{next(self._numbers)}.{receivers.HOST}/{path.lstrip('/')}"
        if receivers.kind_of(target) == "app":
            return AppReceiver(target, url, self.settle)
        return FunctionReceiver(target, url, self.settle)


def _well_known() -> Credentials:
    return Credentials(ACCOUNT_ID, WELL_KNOWN_ID, Secret(WELL_KNOWN_SECRET))
