"""Which room a path belongs to: Zoom's own, its WebSocket among them, go to the sandbox."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from greenroom.app.front import Front
from greenroom.app.health import Health


def reached(type: str, path: str, *, with_sandbox: bool = True) -> str:
    """Return the name of the room that a connection gets to."""
    seen: list[str] = []

    def room(name: str) -> Any:
        async def app(scope: Any, receive: Any, send: Any) -> None:
            seen.append(name)

        return app

    sandbox = room("sandbox") if with_sandbox else None
    front = Front(
        health=Health(None),  # type: ignore[arg-type]  nobody asks it
        sandbox=sandbox,
        hooks=room("hooks"),
        control=room("control"),
        rest=room("rest"),
    )

    async def nothing(*_: Any) -> Any:
        return {}

    asyncio.run(front({"type": type, "path": path}, nothing, nothing))
    return seen[0] if seen else ""


@pytest.mark.parametrize("path", ["/v2/users", "/oauth/token", "/scim2/Users"])
def test_zooms_paths_go_to_the_sandbox(path: str) -> None:
    assert reached("http", path) == "sandbox"


def test_only_the_event_socket_goes_to_the_sandbox() -> None:
    assert reached("websocket", "/ws") == "sandbox"
    assert reached("websocket", "/other") == "rest"
    assert reached("websocket", "/ws", with_sandbox=False) == "rest"
    assert reached("http", "/ws") == "rest"
