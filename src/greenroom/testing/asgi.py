"""Ask an ASGI app without a socket, as a web server would."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Mapping, MutableMapping
from typing import Any
from urllib.parse import unquote, urlsplit

from greenroom.core.steps import Response

Message = MutableMapping[str, Any]
App = Callable[
    [Message, Callable[[], Awaitable[Message]], Callable[[Message], Awaitable[None]]], Awaitable[None]
]


async def ask(app: App, method: str, url: str, headers: Mapping[str, str], body: bytes = b"") -> Response:
    """Return the app's answer. Raises ConnectionError when it breaks off, and whatever the app raises."""
    parts = urlsplit(url)
    sent = {name.lower(): value for name, value in headers.items()} | {"host": parts.netloc}
    if body:
        sent["content-length"] = str(len(body))
    scope: Message = {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "method": method,
        "scheme": parts.scheme,
        "path": unquote(parts.path),
        "raw_path": parts.path.encode("latin-1"),
        "query_string": parts.query.encode("latin-1"),
        "root_path": "",
        "headers": [(name.encode("latin-1"), value.encode("latin-1")) for name, value in sent.items()],
        "client": ("127.0.0.1", 1),
        "server": (parts.hostname or "", parts.port or 80),
        "state": {},
    }
    incoming = [{"type": "http.request", "body": body, "more_body": False}]
    gone = asyncio.Event()
    outgoing: list[Message] = []

    async def receive() -> Message:
        if not incoming:
            await gone.wait()
            return {"type": "http.disconnect"}
        return incoming.pop()

    async def send(message: Message) -> None:
        outgoing.append(message)

    await app(scope, receive, send)
    gone.set()
    if not outgoing or outgoing[-1].get("more_body"):
        raise ConnectionAbortedError("the connection broke")
    return Response(
        status=outgoing[0]["status"],
        headers={
            name.decode("latin-1").lower(): value.decode("latin-1") for name, value in _headers(outgoing)
        },
        body=b"".join(message.get("body", b"") for message in outgoing[1:]),
    )


def _headers(outgoing: list[Message]) -> Any:
    return outgoing[0].get("headers", ())


class Lifespan:
    """An app's life around its requests. An app that knows no lifespan lives without."""

    def __init__(self, app: App) -> None:
        self._app = app
        self._to_app: asyncio.Queue[Message] = asyncio.Queue()
        self._from_app: asyncio.Queue[Message] = asyncio.Queue()
        self._task: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Return once the app is ready. Raises RuntimeError when it says that it can't start."""
        self._task = asyncio.create_task(self._live())
        answer = await self._ask("lifespan.startup")
        if answer.get("type") == "lifespan.startup.failed":
            raise RuntimeError(f"The app did not start: {answer.get('message') or 'it does not say why'}.")

    async def stop(self) -> None:
        """Let the app end."""
        if self._task is not None and not self._task.done():
            await self._ask("lifespan.shutdown")
            await self._task

    async def _live(self) -> None:
        scope: Message = {"type": "lifespan", "asgi": {"version": "3.0", "spec_version": "2.0"}, "state": {}}
        try:
            await self._app(scope, self._to_app.get, self._from_app.put)
        except Exception:  # an app without lifespan says so by raising
            return

    async def _ask(self, what: str) -> Message:
        assert self._task is not None
        await self._to_app.put({"type": what})
        answer = asyncio.create_task(self._from_app.get())
        await asyncio.wait({answer, self._task}, return_when=asyncio.FIRST_COMPLETED)
        if answer.done():
            return answer.result()
        answer.cancel()
        return {}
