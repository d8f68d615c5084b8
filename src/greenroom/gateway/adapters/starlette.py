"""The gateway in Starlette and FastAPI.

::

    @app.post("/zoom")                     # FastAPI; Route("/zoom", endpoint, methods=["POST"]) in Starlette
    @verified(hooks)
    async def zoom(event): ...

    app.mount("/hooks", hooks)             # or the whole gateway, which records before it answers
"""

from __future__ import annotations

import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from typing import TYPE_CHECKING, Any

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from greenroom.core.json import encode
from greenroom.events.event import Event

from ..receive import Outcome
from ..sources import DEFAULT_SOURCE
from .verdict import DONE, judge, not_a_post, too_large

if TYPE_CHECKING:
    from ..gateway import Gateway

Endpoint = Callable[[Request], Awaitable[Response]]


def verified(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Callable[[Callable[[Event], Any]], Endpoint]:
    """Return a decorator: the function gets the verified event and returns a response, JSON, or None for 200.

    Zoom's checks are answered and forgeries refused without it. Nothing is recorded: what it does must be
    done when it returns, within Zoom's 3 seconds, and may be asked for again.
    """

    def decorate(handler: Callable[[Event], Any]) -> Endpoint:
        async def endpoint(request: Request) -> Response:
            body = await _body(request, gateway)
            found = body if isinstance(body, Outcome) else judge(gateway, source, request.headers, body)
            if isinstance(found, Outcome):
                return _response(found)
            if inspect.iscoroutinefunction(handler):
                result = await handler(found)
            else:
                result = await run_in_threadpool(handler, found)
            if isinstance(result, Response):
                return result
            return _response(DONE) if result is None else _json(200, result)

        endpoint.__name__ = getattr(handler, "__name__", "webhook")
        endpoint.__doc__ = handler.__doc__
        return endpoint

    return decorate


def recorded(gateway: Gateway, source: str = DEFAULT_SOURCE) -> Endpoint:
    """Return an endpoint that answers 200 once the event is recorded; ``gateway.on`` says who gets it
    then."""

    async def endpoint(request: Request) -> Response:
        body = await _body(request, gateway)
        if isinstance(body, Outcome):
            return _response(body)
        return _response(await gateway.receive(request.headers, body, source=source))

    return endpoint


def lifespan(gateway: Gateway) -> Callable[[Any], AbstractAsyncContextManager[None]]:
    """Return an app's lifespan that starts and stops the gateway with it. Without one the gateway starts with
    the first request, and what it was doing when the process ends is done again at the next start."""

    @asynccontextmanager
    async def live(app: Any) -> AsyncIterator[None]:
        await gateway.start()
        try:
            yield
        finally:
            await gateway.stop()

    return live


async def _body(request: Request, gateway: Gateway) -> bytes | Outcome:
    """Return the raw body, or the answer to a request that can have none."""
    if request.method != "POST":
        return not_a_post()
    parts: list[bytes] = []
    size = 0
    try:
        async for part in request.stream():
            size += len(part)
            if size > gateway.receiver.max_body_bytes:
                return too_large(gateway)
            parts.append(part)
    except RuntimeError:  # somebody has read it already and kept nothing; the refusal says so
        return b""
    return b"".join(parts)


def _response(outcome: Outcome) -> Response:
    return _json(outcome.status, outcome.body)


def _json(status: int, value: Any) -> Response:
    return Response(encode(value), status, media_type="application/json")
