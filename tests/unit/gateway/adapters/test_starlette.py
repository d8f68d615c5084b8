"""Starlette and FastAPI themselves, asked as a server asks them."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from starlette.applications import Starlette
from starlette.middleware.base import BaseHTTPMiddleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.routing import Mount, Route

from greenroom.core.json import decode
from greenroom.gateway import Event, Gateway
from greenroom.gateway.adapters.starlette import lifespan, recorded, verified
from greenroom.testing.asgi import Lifespan, ask
from tests.unit.gateway.adapters.stories import Reply, tell, tell_challenge, tell_recording
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed


@contextmanager
def asking(app: Any, hooks: Gateway, path: str = "/zoom") -> Any:
    """Yield a way to ask app; each request on the same event loop, as in one server."""
    with asyncio.Runner() as runner:

        def send(method: str, headers: Mapping[str, str], body: bytes) -> Reply:
            reply = runner.run(ask(app, method, f"http://here{path}", headers, body))
            is_json = "json" in reply.headers.get("content-type", "")
            return Reply(reply.status, decode(reply.body) if is_json else reply.body)

        try:
            yield send
        finally:
            runner.run(hooks.stop())


def starlette_app(endpoint: Any) -> Starlette:
    return Starlette(routes=[Route("/zoom", endpoint, methods=["GET", "POST"])])


def fastapi_app(endpoint: Any) -> FastAPI:
    app = FastAPI()
    app.api_route("/zoom", methods=["GET", "POST"])(endpoint)
    return app


APPS = pytest.mark.parametrize("make", [starlette_app, fastapi_app])


@APPS
@pytest.mark.parametrize("is_async", [True, False])
def test_a_handler_sees_verified_events_alone(make: Any, is_async: bool, tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    handled: list[str] = []

    async def on_event(event: Event) -> None:
        handled.append(event.request_id)

    def on_event_plain(event: Event) -> None:
        handled.append(event.request_id)

    endpoint = verified(hooks)(on_event if is_async else on_event_plain)
    with asking(make(endpoint), hooks) as send:
        tell(send, handled)
        tell_challenge(send)
    assert handled == ["r1"]
    assert not (tmp_path / "greenroom.sqlite").exists()  # verifying alone stores nothing


@APPS
def test_a_recording_endpoint_answers_once_the_event_is_on_disk(make: Any, tmp_path: Path) -> None:
    hooks = Gateway(secret=SECRET, data=tmp_path, schema_of=knows)
    with asking(make(recorded(hooks)), hooks) as send:
        tell_recording(send)


@APPS
@pytest.mark.parametrize(
    ("returned", "status", "body"),
    [
        (PlainTextResponse("mine", 202), 202, b"mine"),
        ({"mine": 1}, 200, {"mine": 1}),
        (None, 200, {"status": "ok"}),
    ],
)
def test_what_a_handler_returns_is_the_answer(make: Any, returned: Any, status: int, body: Any) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)

    @verified(hooks)
    async def zoom(event: Event) -> Any:
        return returned

    raw = signed(alert())
    with asking(make(zoom), hooks) as send:
        assert send("POST", raw.headers, raw.body) == Reply(status, body)


@APPS
def test_a_middleware_that_reads_the_body_first_does_no_harm(make: Any) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)

    async def look(request: Request, call_next: Any) -> Any:
        assert await request.body()
        return await call_next(request)

    @verified(hooks)
    async def zoom(event: Event) -> None: ...

    app = make(zoom)
    app.add_middleware(BaseHTTPMiddleware, dispatch=look)
    raw = signed(alert())
    with asking(app, hooks) as send:
        assert send("POST", raw.headers, raw.body).status == 200


def test_a_body_that_is_consumed_already_is_refused_with_the_mistake_named(
    caplog: pytest.LogCaptureFixture,
) -> None:
    hooks = Gateway(secret=SECRET, schema_of=knows)
    verify = verified(hooks)(lambda event: None)

    async def greedy(request: Request) -> Any:
        async for _ in request.stream():
            pass
        return await verify(request)

    raw = signed(alert())
    with asking(starlette_app(greedy), hooks) as send:
        assert send("POST", raw.headers, raw.body).status == 401
    assert "likely empty_body: Nothing was left of the body" in caplog.text


def test_fastapi_documents_the_endpoint_by_the_handlers_name() -> None:
    app = FastAPI()

    @app.post("/zoom")
    @verified(Gateway(secret=SECRET))
    async def zoom(event: Event) -> None:
        """Take Zoom's webhooks."""

    described = app.openapi()["paths"]["/zoom"]["post"]
    assert (described["summary"], described["description"]) == ("Zoom", "Take Zoom's webhooks.")


def mounted_in_starlette(hooks: Gateway, **options: Any) -> Any:
    return Starlette(routes=[Mount("/hooks", hooks)], **options)


def mounted_in_fastapi(hooks: Gateway, **options: Any) -> Any:
    app = FastAPI(**options)
    app.mount("/hooks", hooks)
    return app


MOUNTS = pytest.mark.parametrize("mount", [mounted_in_starlette, mounted_in_fastapi])


@MOUNTS
def test_a_mounted_gateway_starts_with_the_first_request(mount: Any, tmp_path: Path) -> None:
    hooks = Gateway(sources={"acme": SECRET}, data=tmp_path, schema_of=knows)
    with asking(mount(hooks), hooks, "/hooks/acme") as send:
        tell_recording(send)


@MOUNTS
def test_the_apps_lifespan_starts_and_stops_a_mounted_gateway(mount: Any, tmp_path: Path) -> None:
    hooks = Gateway(sources={"acme": SECRET}, data=tmp_path, schema_of=knows)
    seen: asyncio.Queue[str] = asyncio.Queue()

    @hooks.on("*")
    async def on_any(event: Event) -> None:
        seen.put_nowait(event.request_id)

    async def run() -> list[int]:
        app = mount(hooks, lifespan=lifespan(hooks))
        life = Lifespan(app)
        await life.start()
        assert (tmp_path / "greenroom.sqlite").exists()
        raw = signed(alert(), request_id="r1")
        taken = await ask(app, "POST", "http://here/hooks/acme", raw.headers, raw.body)
        assert await asyncio.wait_for(seen.get(), 20) == "r1"
        await life.stop()
        late = await ask(app, "POST", "http://here/hooks/acme", raw.headers, raw.body)
        return [taken.status, late.status]

    assert asyncio.run(run()) == [200, 503]
