"""The front door: which room a path belongs to."""

from __future__ import annotations

from collections.abc import Awaitable

from .guard import ASGIApp, Receive, Scope, Send, answer
from .health import Health

_ZOOM = ("/v2/", "/oauth/", "/google/", "/graph/", "/rec/", "/scim2/")
_EVENTS = "/ws"


class Front:
    """One ASGI callable for the whole port. Zoom's paths and webhooks come first: they are the hot ones."""

    def __init__(
        self,
        *,
        health: Health,
        sandbox: ASGIApp | None,
        hooks: ASGIApp | None,
        control: ASGIApp | None,
        rest: ASGIApp,
    ) -> None:
        self._health = health
        self._sandbox, self._hooks, self._control, self._rest = sandbox, hooks, control, rest

    def __call__(self, scope: Scope, receive: Receive, send: Send) -> Awaitable[None]:
        return self._room(scope["type"], scope.get("path", ""))(scope, receive, send)

    def _room(self, kind: str, path: str) -> ASGIApp:
        if kind != "http":
            return (self._sandbox if kind == "websocket" and path == _EVENTS else None) or self._rest
        if path.startswith(_ZOOM):
            return self._sandbox or _absent("sandbox")
        if path.startswith("/hooks/"):
            return self._hooks or _absent("gateway")
        if path == "/_sandbox" or path.startswith("/_sandbox/"):
            return self._control or _absent("sandbox")
        if path == "/healthz":
            return self._alive
        if path == "/readyz":
            return self._ready
        return self._rest

    async def _alive(self, scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, *self._health.alive())

    async def _ready(self, scope: Scope, receive: Receive, send: Send) -> None:
        await answer(send, *await self._health.ready())


def _absent(role: str) -> ASGIApp:
    async def refuse(scope: Scope, receive: Receive, send: Send) -> None:
        message = f"This process does not have the {role} role; start one with --roles {role}."
        await answer(send, 404, {"error": {"code": "no_such_role", "message": message}})

    return refuse
