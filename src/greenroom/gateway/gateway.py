"""The gateway: an ASGI app that takes Zoom's webhooks, and a place to say who wants them."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections import Counter
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from fnmatch import fnmatchcase
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from greenroom.core.broadcast import Broadcast
from greenroom.core.clock import Clock
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret
from greenroom.events.event import Event
from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.received import Inbox, Recorded, Stored

from .adapters.asgi import Receive, Scope, Send, serve
from .dispatch import Dispatcher, Retries, Target
from .event import from_pending
from .flags import Flags, Schema, catalog_schema
from .patience import Patience
from .receive import MAX_BODY_BYTES, Outcome, Raw, Receiver, Window

if TYPE_CHECKING:
    from greenroom.events.generated.on import On

log = logging.getLogger(__name__)

DEFAULT_SOURCE = "default"

SecretLike = str | Secret
Handler = Callable[[Event], Any]
Consumer = Callable[[Event], Awaitable[None]]


class _Subscription(NamedTuple):
    pattern: str
    name: str
    call: Consumer


class Gateway:
    """Receives webhooks durably and hands them on.

    ::

        hooks = Gateway(secret="…", data="data")      # an ASGI app: POST / here, or mount it anywhere

        @hooks.on("zoomroom.*")
        async def on_room(event): ...

    secret: the app's webhook secret token; secrets: several, while one is being rotated. Both are the source
    ``default``, which POST to the app's root reaches. sources: name → secret or secrets; each is reached as
    ``/{name}`` or ``/hooks/{name}``.
    data: the folder that keeps the events. Without it (and without inbox) they live in a temporary folder and
    go with the process, which suits trying things out and nothing else.
    window: how old or early a signature may be. schema_of: event name → JSON Schema, the catalog's if absent.
    Raises: ConfigurationError when no secret is given, or an empty one.
    """

    def __init__(
        self,
        secret: SecretLike | None = None,
        *,
        secrets: Sequence[SecretLike] | None = None,
        sources: Mapping[str, SecretLike | Sequence[SecretLike]] | None = None,
        data: Path | str | None = None,
        inbox: Inbox | None = None,
        clock: Clock | None = None,
        broadcast: Broadcast | None = None,
        window: Window | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        concurrency: int = 16,
        retries: Retries | None = None,
        schema_of: Callable[[str], Schema | None] = catalog_schema,
    ) -> None:
        self.consumers: list[Consumer] = []
        self.held_bytes = 0  # of bodies that are still coming in
        self.patience = Patience()  # with them
        self.inbox: Inbox = inbox or SqliteInbox(data)
        self.receiver = Receiver(
            _sources(secret, secrets, sources),
            self.inbox,
            clock=clock,
            window=window,
            max_body_bytes=max_body_bytes,
            flags=Flags(schema_of),
        )
        self._broadcast = broadcast
        self._concurrency = concurrency
        self._retries = retries
        self._subscriptions: list[_Subscription] = []
        self._dispatcher: Dispatcher | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._starting = asyncio.Lock()
        self._is_stopped = False
        self.inbox.watch_commits(self._committed)

    @property
    def counts(self) -> Counter[str]:
        """How many deliveries ended as accepted, duplicate, challenge, or refused for which reason."""
        return self.receiver.counts

    if TYPE_CHECKING:

        @property
        def on(self) -> On: ...
    else:

        def on(self, pattern: str | type[Event]) -> Callable[[Handler], Handler]:
            """Return a decorator: the function gets every event of this name or class.

            pattern: a name, in which ``*`` stands for anything, or a class of ``greenroom.events``.
            The function may be async, or plain (then it runs in a thread). One that raises is tried again
            later, so it may see an event more than once.
            """
            wanted = pattern if isinstance(pattern, str) else pattern.name or "*"

            def decorate(handler: Handler) -> Handler:
                self._subscribe(wanted, handler)
                return handler

            return decorate

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
        Raises: BadSignature, StaleSignature, UnreadableEvent.
        """
        if source not in self.receiver.sources:
            known = ", ".join(sorted(self.receiver.sources))
            raise ConfigurationError(f"No webhook source is called {source!r}; there is {known}.")
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

    async def replay(self, event_id: str) -> Stored | None:
        """Hand an event to its consumers again; return it, None if there is none by that id."""
        await self.ready()
        pending = await self.inbox.reopen(event_id)
        if pending is None:
            return None
        if self._dispatcher is not None:
            self._dispatcher.replay(from_pending(pending))
        return pending.stored

    async def start(self) -> None:
        """Open the inbox and begin to dispatch, first what an earlier process left.

        Raises: StorageError when the data folder can't be used.
        """
        self._is_stopped = False
        await self.ready()

    async def ready(self) -> None:
        """Start with the first request where no server did. Raises: StorageError, also after stop()."""
        loop = asyncio.get_running_loop()
        if self._loop is loop or (self._loop is not None and not self._loop.is_closed()):
            return
        if self._is_stopped:
            raise StorageError("The gateway has stopped; start it again.")
        async with self._starting:
            if self._loop is loop:
                return
            await self.inbox.open()
            self._dispatcher = Dispatcher(
                self.inbox,
                self._targets,
                self._is_wanted,
                concurrency=self._concurrency,
                retries=self._retries,
            )
            self._dispatcher.start()
            self._loop = loop

    async def stop(self, grace_s: float = 5.0) -> None:
        """Let handlers finish for up to grace_s seconds, write what is waiting, close the inbox."""
        self._is_stopped = True
        dispatcher, self._dispatcher, self._loop = self._dispatcher, None, None
        if dispatcher is not None:
            await dispatcher.stop(grace_s)
        await self.inbox.close()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        await serve(self, scope, receive, send)

    def _subscribe(self, pattern: str, handler: Handler) -> None:
        name = getattr(handler, "__qualname__", type(handler).__name__)
        self._subscriptions.append(_Subscription(pattern, name, _as_consumer(handler)))
        if self._dispatcher is not None:
            self._dispatcher.look_again()

    def _is_wanted(self) -> bool:
        return bool(self.consumers or self._subscriptions)

    def _targets(self, event: Event) -> Iterator[Target]:
        for index, consumer in enumerate(self.consumers):
            yield Target(f"consumer {index}", consumer)
        for index, (pattern, name, call) in enumerate(self._subscriptions):
            if fnmatchcase(event.event, pattern):
                yield Target(f"handler {name} ({index})", call)

    def _committed(self, new: Sequence[Recorded]) -> None:
        if self._broadcast is not None:
            for recorded in new:
                self._broadcast.publish("webhook", recorded.stored().item())
        if self._dispatcher is None or self._loop is None or self._loop.is_closed():
            return
        if self._loop is asyncio.get_running_loop():
            self._dispatcher.offer(new)
        else:
            self._loop.call_soon_threadsafe(self._dispatcher.offer, new)


def _sources(
    secret: SecretLike | None,
    secrets: Sequence[SecretLike] | None,
    sources: Mapping[str, SecretLike | Sequence[SecretLike]] | None,
) -> dict[str, tuple[Secret, ...]]:
    given: dict[str, tuple[Secret, ...]] = {}
    own = [*_each(secret), *_each(secrets)]
    if own:
        given[DEFAULT_SOURCE] = tuple(own)
    for name, values in (sources or {}).items():
        given[name] = (*given.get(name, ()), *_each(values))
    if not given:
        raise ConfigurationError(
            "A gateway needs the webhook secret token of your Zoom app: Gateway(secret=…). "
            "It stands on the app's Access page under Features."
        )
    for name, values in given.items():
        if not values or not all(values):
            raise ConfigurationError(
                f"The webhook secret of source {name!r} is empty; anyone could sign with it."
            )
    return given


def _each(values: SecretLike | Sequence[SecretLike] | None) -> list[Secret]:
    if values is None:
        return []
    if isinstance(values, str | Secret):
        return [Secret.of(values)]
    return [Secret.of(value) for value in values]


def _as_consumer(handler: Callable[[Event], Any]) -> Consumer:
    is_async = inspect.iscoroutinefunction(handler) or inspect.iscoroutinefunction(
        getattr(handler, "__call__", None)  # noqa: B004  an object may be called like an async function
    )

    async def consume(event: Event) -> None:
        result = handler(event) if is_async else await asyncio.to_thread(handler, event)
        if inspect.isawaitable(result):
            await result

    return consume


def _raw(source: str, headers: Mapping[str, str] | Iterable[tuple[Any, Any]], body: bytes | str) -> Raw:
    pairs = headers.items() if isinstance(headers, Mapping) else headers
    plain = {_header_name(_text(name)): _text(value) for name, value in pairs}
    return Raw(source, plain, body.encode() if isinstance(body, str) else bytes(body))


def _header_name(name: str) -> str:
    """Return the name in lower case with dashes; WSGI calls x-zm-signature ``HTTP_X_ZM_SIGNATURE``."""
    return name.lower().replace("_", "-").removeprefix("http-")


def _text(value: Any) -> str:
    return value.decode("latin-1") if isinstance(value, bytes) else str(value)
