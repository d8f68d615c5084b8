"""The gateway: an ASGI app that takes Zoom's webhooks, and a place to say who wants them."""

from __future__ import annotations

import asyncio
import atexit
import inspect
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import msgspec

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import Clock
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.patience import Patience
from greenroom.core.secrets import Secret
from greenroom.events.event import Event
from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.received import FAILED, LEASE_S, Filter, Inbox, Recorded, Stored

from .adapters.asgi import BODY_WITHIN_S, Receive, Scope, Send, serve
from .background import Background
from .challenges import Challenges
from .dispatch import Dispatcher
from .flags import Flags, Schema, catalog_schema
from .forward import Forwarder
from .handling import HANDLE_WITHIN_S, Handling, Retries, Target
from .identity import object_id
from .meter import Meter
from .receive import MAX_BODY_BYTES, Outcome, Raw, Receiver, Window
from .retention import Keeper, Retention
from .sockets import Socket, TokenGetter, Turn
from .sources import DEFAULT_SOURCE, SecretLike, SourceLike, Sources, given_sources
from .threads import HandlerThreads

if TYPE_CHECKING:
    from datetime import datetime

    from opentelemetry.trace import Tracer

    from greenroom.connections.zoom import AsyncZoom
    from greenroom.core.readiness import Check
    from greenroom.events.generated.on import On

    from .fill import Filling
    from .metrics import Metrics
    from .tracing import Tracing

log = logging.getLogger(__name__)

Handler = Callable[[Event], Any]
Consumer = Callable[[Event], Awaitable[None]]


class _Subscription(NamedTuple):
    pattern: str
    name: str
    call: Consumer
    is_ordered: bool = False


class Gateway:
    """Receives webhooks durably and hands them on.

    ::

        hooks = Gateway(secret="…", data="data")      # an ASGI app: POST / here, or mount it anywhere

        @hooks.on("zoomroom.*")
        async def on_room(event): ...

    secret: the app's webhook secret token; secrets: several, while one is being rotated. Both are the source
    ``default``, which POST to the app's root reaches. sources: name → secret, secrets or a ``Source``; each
    is reached as ``/{name}`` or ``/hooks/{name}``. An empty mapping says that they are added later.
    data: the folder that keeps the events. Without it (and without inbox) they live in a temporary folder and
    go with the process, which suits trying things out and nothing else.
    database: a PostgreSQL URL to keep them there instead, for many processes: each takes webhooks, and those
    that have handlers share the events among them. inbox: any other place.
    handle_within_s: how long a handler may take, None for as long as it likes. One that takes longer has
    failed, and is tried again; a plain function can't be interrupted and goes on meanwhile.
    order_by: the envelope → which object an event is about, for ``on(…, ordered=True)``; empty for none.
    retention: how long, or how much of, what has been dispatched is kept; everything if absent.
    window: how old or early a signature may be. schema_of: event name → JSON Schema, the catalog's if absent.
    Raises: ConfigurationError when no secret is given, or an empty one.
    """

    def __init__(
        self,
        secret: SecretLike | None = None,
        *,
        secrets: Sequence[SecretLike] | None = None,
        sources: Mapping[str, SourceLike] | None = None,
        data: Path | str | None = None,
        database: SecretLike | None = None,
        inbox: Inbox | None = None,
        clock: Clock | None = None,
        broadcast: Broadcast | None = None,
        window: Window | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        concurrency: int = 16,
        retries: Retries | None = None,
        handle_within_s: float | None = HANDLE_WITHIN_S,
        lease_s: float = LEASE_S,
        retention: Retention | None = None,
        order_by: Callable[[Mapping[str, Any]], str] = object_id,
        schema_of: Callable[[str], Schema | None] = catalog_schema,
    ) -> None:
        self.consumers: list[Consumer] = []
        self.held_bytes = 0  # of bodies that are still coming in
        self.patience = Patience(BODY_WITHIN_S)  # with them
        self.sockets: list[Socket] = []
        self.meter = Meter()
        self._tracing: Tracing | None = None
        self.forwarders: list[Forwarder] = []
        self.inbox: Inbox = inbox or _inbox(data, database)
        self.receiver = Receiver(
            given_sources(secret, secrets, sources),
            self.inbox,
            clock=clock,
            window=window,
            max_body_bytes=max_body_bytes,
            flags=Flags(schema_of),
            order_by=order_by,
        )
        self._database = None if database is None else Secret.of(database)
        self._broadcast = broadcast
        self._concurrency = concurrency
        self._handling = Handling(self._targets, retries, self.meter, handle_within_s)
        self._threads = HandlerThreads(concurrency)
        self._lease_s = lease_s
        self.keeper = Keeper(self.inbox, retention) if retention else None
        self._subscriptions: list[_Subscription] = []
        self._dispatcher: Dispatcher | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._starting = asyncio.Lock()
        self._background = Background()
        self._is_stopped = False
        self.inbox.watch_commits(self._committed)
        self.inbox.watch_work(self._look_again)

    @property
    def counts(self) -> Counter[str]:
        """How many deliveries ended as accepted, duplicate, challenge, or refused for which reason."""
        counts: Counter[str] = Counter()
        for (_, reason), count in self.receiver.ends.items():
            counts[reason] += count
        return counts

    @property
    def dispatcher(self) -> Dispatcher | None:
        """Who hands the events on; None while the gateway is not started."""
        return self._dispatcher

    @property
    def is_started(self) -> bool:
        """Whether it has started, on this event loop or another one that still runs."""
        return self._loop is not None and not self._loop.is_closed()

    def metrics(self) -> Metrics:
        """Return an ASGI app that answers a GET with Prometheus's text: ``app.mount("/metrics", …)``.

        Its ``.registry`` holds nothing but this gateway's metrics. Raises: ConfigurationError where
        prometheus-client is not installed.
        """
        from .metrics import GatewayPart, Metrics

        return Metrics(GatewayPart(self))

    def trace(self, tracer: Tracer | None = None) -> None:
        """Make OpenTelemetry spans of deliveries and handlers, from now on; call it once, before start().

        tracer: None takes the program's own. Raises: ConfigurationError where opentelemetry-api is missing.
        """
        from .tracing import Tracing

        self._tracing = Tracing(tracer)
        self._tracing.watch(self.receiver)

    async def readiness(self) -> list[Check]:
        """Return what must be well to take and hand on events, each with what is wrong with it."""
        from .readiness import checks

        return await checks(self)

    @property
    def sources(self) -> Sources:
        """Who may send; change it at any time, as when a secret is rotated."""
        return self.receiver.sources

    @property
    def challenges(self) -> Challenges:
        """How each source stands with Zoom's checks of its address."""
        return self.receiver.challenges

    if TYPE_CHECKING:

        @property
        def on(self) -> On: ...
    else:

        def on(
            self,
            pattern: str | type[Event],
            *,
            when: Callable[[Event], bool] | None = None,
            ordered: bool = False,
        ) -> Callable[[Handler], Handler]:
            """Return a decorator: the function gets every event of this name or class.

            pattern: a name, in which ``*`` stands for anything, or a class of ``greenroom.events``.
            when: a further condition. ordered: events about the same object come one after the other, by
            their own time, in all processes together; one that fails holds up the later ones until it is
            given up.
            The function may be async, or plain (then it runs in a thread). One that raises is tried again
            later, so it may see an event more than once.
            """
            wanted = pattern if isinstance(pattern, str) else pattern.name or "*"

            def decorate(handler: Handler) -> Handler:
                self._subscribe(wanted, handler, when, ordered)
                return handler

            return decorate

    def forward(
        self, url: str, events: str = "*", *, sign: SecretLike | None = None, allow_private: bool = False
    ) -> Forwarder:
        """Post every event of this name or pattern to url, with retries as for a handler.

        Without sign: the bytes and headers as Zoom sent them. sign: a secret ``whsec_…``; they are signed
        anew as Standard Webhooks. allow_private: url may be of this machine or its network.
        Raises: ConfigurationError for an address or a secret that is none.
        """
        forwarder = Forwarder(url, sign=sign, allow_private=allow_private)
        self.forwarders.append(forwarder)
        self._add(_Subscription(events, f"forward to {forwarder.origin}", forwarder))
        return forwarder

    def listen(self, url: str, token: TokenGetter, *, source: str = DEFAULT_SOURCE) -> Socket:
        """Take events over a WebSocket of a subscription too, from start() until stop().

        token: returns an access token of the app, another one than the rejected one it is given. Of several
        processes on one database that listen to the same address, one connects; another when it is gone.
        Raises: ConfigurationError for an address that is none.
        """
        socket = Socket(self, source, url, token, turn=self._turn(url))
        self.sockets.append(socket)
        self.receiver.by_content.add(source)
        return socket

    def verify(
        self,
        headers: Mapping[str, str] | Iterable[tuple[Any, Any]],
        body: bytes | str,
        *,
        source: str = DEFAULT_SOURCE,
    ) -> Event:
        """Return the event if Zoom signed exactly this body; nothing is recorded. For use in any framework.

        headers: as the framework has them, names in any case. body: as received, not parsed and re-encoded.
        When ``event.answer`` is not None, send it back as JSON: Zoom is checking the address.
        Raises: BadSignature, StaleSignature, BadCredentials, UnreadableEvent; ConfigurationError when there
        is no such source.
        """
        self.sources.known(source)
        return self.receiver.verify(_raw(source, headers, body))

    async def receive(
        self,
        headers: Mapping[str, str] | Iterable[tuple[Any, Any]],
        body: bytes | str,
        *,
        source: str = DEFAULT_SOURCE,
    ) -> Outcome:
        """Return the answer (``.status``, ``.body``) to a delivery another framework took, once recorded."""
        await self.ready()
        return await self.receiver.receive(_raw(source, headers, body))

    def receive_sync(
        self,
        headers: Mapping[str, str] | Iterable[tuple[Any, Any]],
        body: bytes | str,
        *,
        source: str = DEFAULT_SOURCE,
    ) -> Outcome:
        """Like receive, for threads: the gateway then works on an event loop in a thread of its own, until
        ``close()`` or the end of the process."""
        if not self._background.is_running:
            atexit.register(self.close)
        return self._background.run(self.receive(headers, body, source=source))

    def close(self) -> None:
        """Stop what receive_sync began: handlers get 5 seconds to finish, the inbox is closed."""
        atexit.unregister(self.close)
        if self._background.is_running:
            self._background.run(self.stop())
            self._background.stop()
            self._is_stopped = False

    async def replay(self, event_id: str) -> Stored | None:
        """Hand an event to its consumers again; return it, None if there is none by that id."""
        await self.ready()
        pending = await self.inbox.reopen(event_id)
        self._look_again()
        return None if pending is None else pending.stored

    async def replay_many(self, where: Filter) -> int:
        """Hand all events that match to their consumers again; return how many."""
        await self.ready()
        count = await self.inbox.reopen_many(where)
        self._look_again()
        return count

    async def retry_failed(self, where: Filter | None = None) -> int:
        """Hand the events that were given up, or those of them that match, to the handlers that failed once
        more; return how many."""
        await self.ready()
        failed = msgspec.structs.replace(where or Filter(), status=FAILED)
        count = await self.inbox.reopen_many(failed, only_unfinished=True)
        self._look_again()
        return count

    async def fill(
        self,
        zoom: AsyncZoom,
        since: datetime,
        until: datetime | None = None,
        *,
        source: str = DEFAULT_SOURCE,
        dry_run: bool = False,
    ) -> Filling:
        """Record what was missed from since on, before until (now), as far as Zoom can tell: what it could
        not deliver to the app of zoom, and what its reports say. Both aware.

        Such events have the flag ``filled``. dry_run: only count them. What could not be asked is told in
        ``.unanswered``. Raises: StorageError.
        """
        from .fill import Filler

        await self.ready()
        filler = Filler(self.receiver, self.inbox, zoom, source, dry_run)
        return await filler.fill(since, until or self.receiver.clock.now())

    async def start(self) -> None:
        """Open the inbox and begin to dispatch, first what an earlier process left.

        Raises: StorageError when the data folder can't be used.
        """
        self._is_stopped = False
        await self.ready()

    async def ready(self) -> None:
        """Start with the first request where no server did. Raises: StorageError, also after stop()."""
        if self.is_started:
            return
        loop = asyncio.get_running_loop()
        if self._is_stopped:
            raise StorageError("The gateway has stopped; start it again.")
        async with self._starting:
            if self._loop is loop:
                return
            await self._open_inbox()
            await self.receiver.fills.start()
            predecessor = self._dispatcher.worker if self._dispatcher is not None else ""
            self._dispatcher = Dispatcher(
                self.inbox,
                self._handling,
                self._is_wanted,
                ordered=self._ordered,
                lease_s=self._lease_s,
                predecessor=predecessor,
                concurrency=self._concurrency,
            )
            self._dispatcher.start()
            self.challenges.start()
            for socket in self.sockets:
                socket.start()
            if self.keeper is not None:
                self.keeper.start()
            self._loop = loop

    async def _open_inbox(self) -> None:
        try:
            await self.inbox.open()
        except ModuleNotFoundError as exc:
            raise ConfigurationError(
                f"Recording needs {exc.name}, which is not installed: pip install 'greenroom[gateway]'; "
                "verify() and verified() do without."
            ) from exc

    async def stop(self, grace_s: float = 5.0) -> None:
        """Let handlers finish for up to grace_s seconds, write what is waiting, close the inbox."""
        self._is_stopped = True
        for socket in self.sockets:
            await socket.stop()
        dispatcher, self._dispatcher, self._loop = self._dispatcher, None, None
        if dispatcher is not None:
            await dispatcher.stop(grace_s)
        self._threads.close()
        for forwarder in self.forwarders:
            await forwarder.close()
        await self.challenges.stop()
        await self.receiver.fills.stop()
        if self.keeper is not None:
            await self.keeper.stop()
        await self.inbox.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await serve(self, scope, receive, send)

    def _subscribe(
        self, pattern: str, handler: Handler, when: Callable[[Event], bool] | None, is_ordered: bool
    ) -> None:
        name = f"handler {getattr(handler, '__qualname__', type(handler).__name__)}"
        self._add(_Subscription(pattern, name, self._as_consumer(handler, when), is_ordered))

    def _as_consumer(self, handler: Callable[[Event], Any], when: Callable[[Event], bool] | None) -> Consumer:
        is_async = inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
            getattr(handler, "__call__", None)  # noqa: B004  an object may be called like an async function
        )

        async def consume(event: Event) -> None:
            if when is not None and not when(event):
                return
            result = handler(event) if is_async else await self._threads.run(handler, event)
            if inspect.isawaitable(result):
                await result

        return consume

    def _add(self, subscription: _Subscription) -> None:
        self._subscriptions.append(subscription)
        if self._dispatcher is not None:
            self._dispatcher.ask_again()

    def _is_wanted(self) -> bool:
        return bool(self.consumers or self._subscriptions)

    def _ordered(self) -> tuple[str, ...]:
        return tuple({one.pattern: None for one in self._subscriptions if one.is_ordered})

    def _targets(self, event: Event) -> Iterator[Target]:
        for target in self._untraced(event):
            traced = self._tracing.handling(*target) if self._tracing is not None else None
            yield target if traced is None else Target(target.name, traced)

    def _untraced(self, event: Event) -> Iterator[Target]:
        for index, consumer in enumerate(self.consumers):
            yield Target(f"consumer {index}", consumer)
        for index, one in enumerate(self._subscriptions):
            if fnmatchcase(event.event, one.pattern):
                yield Target(f"{one.name} ({index})", one.call)

    def _turn(self, url: str) -> Turn | None:
        if self._database is None:
            return None
        from greenroom.storage.postgres_blocking import PostgresLock

        return PostgresLock(self._database, f"websocket {url}")

    def _look_again(self) -> None:
        if self._dispatcher is not None:
            self._dispatcher.look_again()

    def _committed(self, new: Sequence[Recorded]) -> None:
        self.meter.recorded(new)
        if self._broadcast is not None and self._broadcast.is_watched:
            for recorded in new:
                self._broadcast.publish("webhook", recorded.stored().item())
        if self._dispatcher is None or self._loop is None or self._loop.is_closed():
            return
        if self._loop is asyncio.get_running_loop():
            self._dispatcher.offer(new)
        else:
            self._loop.call_soon_threadsafe(self._dispatcher.offer, new)


def _inbox(data: Path | str | None, database: SecretLike | None) -> Inbox:
    if database is None:
        return SqliteInbox(data)
    from greenroom.storage.inbox_postgres import PostgresInbox

    return PostgresInbox(Secret.of(database))


def _raw(source: str, headers: Mapping[str, str] | Iterable[tuple[Any, Any]], body: bytes | str) -> Raw:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    plain = {_header_name(_text(name)): _text(value) for name, value in pairs}
    return Raw(source, plain, body.encode() if isinstance(body, str) else bytes(body))


def _header_name(name: str) -> str:
    """Return the name in lower case with dashes; WSGI calls x-zm-signature ``HTTP_X_ZM_SIGNATURE``."""
    return name.lower().replace("_", "-").removeprefix("http-")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
