"""Zoom and AsyncZoom on a line that ends in the same process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from typing import Any, TypeVar
from urllib.parse import urlsplit

from greenroom.client.drivers import run_async, run_sync
from greenroom.client.retry import Policy
from greenroom.client.transport import AsyncTransport, SyncTransport, user_agent
from greenroom.connections.grants import AccessToken, Credentials
from greenroom.connections.zoom import AsyncZoom, Zoom
from greenroom.core.clock import MovableClock
from greenroom.core.errors import ConnectFailed, TimedOut, TransportError
from greenroom.core.steps import Answer, Request, Response, Steps, Wait

from . import asgi
from .threads import LoopThread

T = TypeVar("T")


class Line:
    """The way from a client to one sandbox. pass_time: lets the sandbox's clock run on, seconds."""

    def __init__(
        self,
        app: asgi.App,
        base_url: str,
        thread: LoopThread,
        clock: MovableClock,
        pass_time: Callable[[float], None],
    ) -> None:
        self._app = app
        self.base_url = base_url
        self.thread = thread
        self.pass_time = pass_time
        self.policy = Policy(monotonic_s=lambda: clock.now().timestamp(), now=clock.now)

    async def send(self, request: Request) -> Response:
        """Return the sandbox's answer; to be awaited in the sandbox's thread. Raises TransportError."""
        parts = urlsplit(request.url)
        if f"{parts.scheme}://{parts.netloc}" != self.base_url:
            raise ConnectFailed(
                f"Nothing answers at {parts.netloc}: zoom_sandbox.client reaches its own sandbox alone, "
                f"which is at {self.base_url}."
            )
        headers = {"accept": "application/json", "user-agent": user_agent(), **request.headers}
        if request.authorization is not None:
            headers["authorization"] = request.authorization.reveal()
        body = request.body or b""
        content = body if isinstance(body, bytes) else b"".join(body.chunks())
        where = f"{request.method} {request.url.partition('?')[0]}"
        try:
            async with asyncio.timeout(request.timeout_s):
                answer = await asgi.ask(self._app, request.method, request.url, headers, content)
        except TimeoutError as exc:
            raise TimedOut(f"{where}: no answer within {request.timeout_s:g} s.") from exc
        except ConnectionError as exc:
            raise TransportError(f"{where}: the connection broke.") from exc
        if request.sink is None or not request.sink.begin(answer):
            return answer
        request.sink.write(answer.body)
        return Response(status=answer.status, headers=answer.headers)


class LocalTransport(SyncTransport):
    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    def send(self, request: Request) -> Response:
        return self._line.thread.run(self._line.send(request))


class LocalAsyncTransport(AsyncTransport):
    """For any event loop, the sandbox's own included."""

    def __init__(self, line: Line) -> None:
        super().__init__()
        self._line = line

    async def send(self, request: Request) -> Response:
        if asyncio.get_running_loop() is self._line.thread.loop:
            return await self._line.send(request)
        return await asyncio.wrap_future(self._line.thread.submit(self._line.send(request)))


class LocalZoom(Zoom):
    """A Zoom whose pauses pass on the sandbox's clock: nothing sleeps."""

    def __init__(self, line: Line, credentials: Credentials) -> None:
        super().__init__(credentials, **_places(line))
        self._line = line
        self._transport: SyncTransport = LocalTransport(line)

    def _drive(self, steps: Steps[T]) -> T:
        return run_sync(without_sleep(steps, self._line.pass_time), self._transport, self._tokens)

    def _grant(self) -> Steps[AccessToken]:
        return without_sleep(super()._grant(), self._line.pass_time)


class LocalAsyncZoom(AsyncZoom):
    """The same for coroutines."""

    def __init__(self, line: Line, credentials: Credentials) -> None:
        super().__init__(credentials, **_places(line))
        self._line = line
        self._transport: AsyncTransport = LocalAsyncTransport(line)

    async def _drive(self, steps: Steps[T]) -> T:
        return await run_async(without_sleep(steps, self._line.pass_time), self._transport, self._tokens)

    def _grant(self) -> Steps[AccessToken]:
        return without_sleep(super()._grant(), self._line.pass_time)


def without_sleep(steps: Steps[T], pass_time: Callable[[float], None]) -> Steps[T]:
    """Yield the same steps but the pauses, which pass_time is told of instead."""
    try:
        step = next(steps)
        while True:
            answer: Answer = None
            if isinstance(step, Wait):
                pass_time(step.seconds)
            else:
                try:
                    answer = yield step
                except TransportError as error:
                    step = steps.throw(error)
                    continue
            step = steps.send(answer)
    except StopIteration as done:
        result: T = done.value
        return result
    finally:
        steps.close()


def _places(line: Line) -> dict[str, Any]:
    base = line.base_url
    return {"api_url": f"{base}/v2", "oauth_url": f"{base}/oauth", "policy": line.policy}
