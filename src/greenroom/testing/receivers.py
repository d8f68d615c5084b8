"""Receivers of webhooks inside the test's process: an ASGI app, or a function."""

from __future__ import annotations

import asyncio
import inspect
import logging
from collections.abc import Callable, Mapping
from contextvars import ContextVar
from typing import Any
from urllib.parse import urlsplit

from greenroom.core import json
from greenroom.core.errors import InvalidRequest
from greenroom.core.secrets import Secret
from greenroom.core.signing import challenge_answer
from greenroom.sandbox.apps import WELL_KNOWN_WEBHOOK_SECRET
from greenroom.sandbox.sender import Sender

from . import asgi
from .deliveries import Delivery, received
from .threads import LoopThread

CHALLENGE = "endpoint.url_validation"
HOST = "receivers.localhost"

is_receiving: ContextVar[bool] = ContextVar("is_receiving", default=False)
"""Set while a receiver's own code runs: it must not wait until it has itself returned."""

_log = logging.getLogger("greenroom.testing")


class Receiver:
    """Somebody who subscribed. errors: what its code raised. end: takes the subscription away."""

    def __init__(self, url: str, settle: Callable[[], None]) -> None:
        self.url = url
        self.netloc = urlsplit(url).netloc
        self.errors: list[Exception] = []
        self.end: Callable[[], object] = lambda: None
        self._received: list[Delivery] = []
        self._settle = settle

    @property
    def received(self) -> list[Delivery]:
        """The webhooks it got, in the order they came, the challenge aside; whatever is on its way arrives
        first. Empty for a URL: what arrives there is not seen here."""
        self._settle()
        return list(self._received)

    def close(self) -> None:
        """Unsubscribe."""
        self.end()

    async def take(self, url: str, headers: dict[str, str], body: bytes) -> tuple[int, bytes]:
        """Return the answer to a webhook: status and body."""
        delivery = received(headers, body, url)
        if delivery.event != CHALLENGE:
            self._received.append(delivery)
        is_receiving.set(True)
        try:
            return await self.answer(delivery)
        except Exception as exc:
            _log.exception("The receiver of %s failed.", delivery.event)
            self.errors.append(exc)
            return 500, b""

    async def answer(self, delivery: Delivery) -> tuple[int, bytes]:
        """Let its code answer; only receivers of this process are asked."""
        return 404, b""


class AppReceiver(Receiver):
    """An ASGI app, with its lifespan."""

    def __init__(self, app: asgi.App, *given: Any) -> None:
        super().__init__(*given)
        self._app = app
        self.lifespan = asgi.Lifespan(app)

    async def answer(self, delivery: Delivery) -> tuple[int, bytes]:
        reply = await asgi.ask(self._app, "POST", delivery.url, delivery.headers, delivery.body)
        return reply.status, reply.body


class FunctionReceiver(Receiver):
    """A function of one Delivery. An int it returns is the status; the challenge is answered for it."""

    def __init__(self, function: Callable[[Delivery], Any], *given: Any) -> None:
        super().__init__(*given)
        self._function = function

    async def answer(self, delivery: Delivery) -> tuple[int, bytes]:
        if delivery.event == CHALLENGE:
            token = delivery.payload["plainToken"]
            return 200, json.encode(challenge_answer(token, Secret(WELL_KNOWN_WEBHOOK_SECRET)))
        if inspect.iscoroutinefunction(self._function):
            status = await self._function(delivery)
        else:
            status = await asyncio.to_thread(self._function, delivery)
        return (status if isinstance(status, int) and not isinstance(status, bool) else 200), b""


class LocalSender(Sender):
    """Takes webhooks to receivers in this process, others over the network."""

    def __init__(self, theirs: Callable[[], LoopThread]) -> None:
        super().__init__()
        self._theirs = theirs
        self.receivers: dict[str, Receiver] = {}

    async def _exchange(self, url: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        receiver = self.receivers.get(urlsplit(url).netloc)
        if receiver is None:
            return await super()._exchange(url, headers, body)
        return await asyncio.wrap_future(self._theirs().submit(receiver.take(url, dict(headers), body)))


def kind_of(target: Any) -> str:
    """Return "app" for an ASGI app, "function" for one of a Delivery. Raises InvalidRequest for neither."""
    try:
        parameters = inspect.signature(target).parameters.values()
    except (TypeError, ValueError):
        parameters = {}.values()
    needed = [
        p
        for p in parameters
        if p.default is p.empty and p.kind in (p.POSITIONAL_ONLY, p.POSITIONAL_OR_KEYWORD)
    ]
    kinds = {3: "app", 1: "function"}
    if not callable(target) or len(needed) not in kinds:
        raise InvalidRequest(
            400,
            None,
            "subscribe takes a URL, an ASGI app, or a function of one Delivery; "
            f"got {type(target).__name__}. For a WSGI app give the address of a server that runs it.",
        )
    return kinds[len(needed)]
