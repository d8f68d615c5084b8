"""The front door: which room a path belongs to."""

from __future__ import annotations

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

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path: str = scope.get("path", "")
        if scope["type"] == "websocket" and path == _EVENTS and self._sandbox is not None:
            await self._sandbox(scope, receive, send)
        elif scope["type"] != "http":
            await self._rest(scope, receive, send)
        elif path.startswith(_ZOOM):
            await _enter(self._sandbox, "sandbox", scope, receive, send)
        elif path.startswith("/hooks/"):
            await _enter(self._hooks, "gateway", scope, receive, send)
        elif path == "/_sandbox" or path.startswith("/_sandbox/"):
            await _enter(self._control, "sandbox", scope, receive, send)
        elif path == "/healthz":
            await answer(send, *self._health.alive())
        elif path == "/readyz":
            await answer(send, *await self._health.ready())
        else:
            await self._rest(scope, receive, send)


async def _enter(room: ASGIApp | None, role: str, scope: Scope, receive: Receive, send: Send) -> None:
    if room is not None:
        await room(scope, receive, send)
    else:
        message = f"This process does not have the {role} role; start one with --roles {role}."
        await answer(send, 404, {"error": {"code": "no_such_role", "message": message}})
