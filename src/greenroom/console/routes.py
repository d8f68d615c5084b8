"""The console's routes: one page, and the files that dress it."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Protocol

from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from .views import page
from .views.templates import render

_HERE = Path(__file__).parent

SECURITY_HEADERS = {
    "content-security-policy": (
        "default-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
    ),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
}

FEED_LIMIT = 40
"""How many of each kind the live feed holds."""


class ConsoleSource(Protocol):
    """Where the page gets what it shows; app implements it with the functions behind the public JSON."""

    async def rooms(self) -> Mapping[str, Any] | None:
        """Return what ``GET /_sandbox/rooms`` answers; None where this process has no sandbox."""
        ...

    async def events(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the items of ``GET /api/events``, newest first."""
        ...

    async def runs(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the items of ``GET /api/runs``, newest first."""
        ...

    async def requests(self, limit: int) -> Sequence[Mapping[str, Any]]:
        """Return the items of ``GET /_sandbox/requests``, newest first."""
        ...

    def connection(self) -> Mapping[str, str]:
        """Return the variables that point a client at this sandbox, name to value; empty without one."""
        ...


def console_routes(source: ConsoleSource) -> list[BaseRoute]:
    """Return ``/`` and ``/console/…`` (style sheets, scripts, icon)."""

    async def home(request: Request) -> Response:
        building, events, runs, requests = await asyncio.gather(
            source.rooms(), source.events(FEED_LIMIT), source.runs(FEED_LIMIT), source.requests(FEED_LIMIT)
        )
        model = page.page(
            building,
            events=events,
            runs=runs,
            requests=requests,
            connection=source.connection(),
            words=request.query_params.get("q", ""),
            state=request.query_params.get("state", ""),
        )
        headers = {**SECURITY_HEADERS, "cache-control": "no-store"}
        return HTMLResponse(render("page.html", model), headers=headers)

    return [
        Route("/", home, name="console"),
        Mount("/console", _Assets(directory=_HERE / "static"), name="console-assets"),
    ]


def login_page(action: str, *, is_wrong: bool = False) -> Response:
    """Return the page that asks for the token, status 401, for whoever guards the console.

    Its form posts one field, ``token``, to action. The files under ``/console/`` that it is dressed with hold
    nothing secret and need no token. is_wrong: a token was given, and it is another one.
    """
    headers = {**SECURITY_HEADERS, "cache-control": "no-store", "www-authenticate": "Bearer"}
    return HTMLResponse(render("login.html", {"action": action, "is_wrong": is_wrong}), 401, headers)


class _Assets(StaticFiles):
    """Files that are asked for again each time (a short 304), so that an upgrade never meets old scripts."""

    def file_response(self, *args: Any, **kwargs: Any) -> Response:
        response = super().file_response(*args, **kwargs)
        response.headers.update({**SECURITY_HEADERS, "cache-control": "no-cache"})
        return response
