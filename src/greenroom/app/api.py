"""Greenroom's own paths that belong to no single room: the live stream, the catalog's document, counts."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import TYPE_CHECKING, Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from greenroom import catalog
from greenroom.core.broadcast import Broadcast, News
from greenroom.core.json import encode
from greenroom.core.well_known import connection_variables

from .exposition import Exposition

if TYPE_CHECKING:
    from .assemble import Greenroom

BROKEN_OFF = {"error": {"code": "broken_off", "message": "The request's body broke off."}}
KEEP_ALIVE_S = 15.0
"""How often a quiet stream says that it still lives; proxies cut silent ones after 30 to 60 s."""


async def broken_off(request: Request, exc: Exception) -> Response:
    """Answer a body that broke off; somebody may still be there, if only its chunks were none."""
    return _json(BROKEN_OFF, 400)


async def refused(request: Request, exc: Exception) -> Response:
    """Answer a path that nobody has, or a method it does not take, in the form of every other error."""
    assert isinstance(exc, HTTPException)
    words = {404: ("not_found", "Nothing is at"), 405: ("method_not_allowed", f"{request.method} is not for")}
    code, what = words.get(exc.status_code, ("refused", exc.detail))
    message = f"{what} {request.url.path[:200]}."
    response = _json({"error": {"code": code, "message": message}}, exc.status_code)
    response.headers.update(exc.headers or {})
    return response


def own_routes(house: Greenroom) -> list[BaseRoute]:
    """Return ``/api/stream``, ``/api/connection``, ``/openapi.json`` and ``/metrics``."""

    async def stream(request: Request) -> Response:
        wanted = {topic for topic in request.query_params.get("topics", "").split(",") if topic}
        return StreamingResponse(
            _as_server_sent_events(house.broadcast, wanted),
            media_type="text/event-stream",
            headers={"cache-control": "no-store", "x-accel-buffering": "no"},
        )

    async def connection(request: Request) -> Response:
        return _json(connection_variables(house.settings.base_url) if house.sandbox else {})

    async def openapi(request: Request) -> Response:
        area = request.query_params.get("area")
        if area and area not in catalog.areas():
            message = f"There is no area {area!r}; the areas are {', '.join(catalog.areas())}."
            return _json({"error": {"code": "not_found", "message": message}}, 404)
        return await asyncio.to_thread(lambda: _json(whole_document(house.settings.base_url, area)))

    return [
        Route("/metrics", Exposition(house)),
        Route("/api/stream", stream),
        Route("/api/connection", connection),
        Route("/openapi.json", openapi),
    ]


def whole_document(base_url: str, area: str | None = None) -> dict[str, Any]:
    """Return the OpenAPI 3.1 document of an area, or of all, with this process as its server."""
    return catalog.openapi(area, base_url=base_url)


async def _as_server_sent_events(broadcast: Broadcast, wanted: set[str]) -> AsyncIterator[bytes]:
    yield b": connected\n\n"
    news = broadcast.watch()
    coming = asyncio.ensure_future(anext(news))
    try:
        while True:
            done, _ = await asyncio.wait({coming}, timeout=KEEP_ALIVE_S)
            if not done:
                yield b": still here\n\n"
                continue
            try:
                item = coming.result()
            except StopAsyncIteration:
                return
            coming = asyncio.ensure_future(anext(news))
            if not wanted or item.topic in wanted:
                yield _frame(item)
    finally:
        coming.cancel()


def _frame(news: News) -> bytes:
    return b"event: " + news.topic.encode() + b"\ndata: " + encode(news.item) + b"\n\n"


def _json(value: Any, status: int = 200) -> Response:
    return Response(encode(value), status, media_type="application/json")
