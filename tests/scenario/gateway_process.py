"""A process with nothing but a gateway and its inbox's API, for tests that kill it.

Usage: python gateway_process.py PORT FOLDER SECRET [DATABASE [gateway|worker]]

The request ids of handled events go to FOLDER/handled; a gateway alone handles none. Without a database the
inbox is in FOLDER.
"""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path
from typing import Any

from granian.constants import Interfaces
from granian.server.embed import Server
from starlette.applications import Starlette

from greenroom.events import Event
from greenroom.gateway import Gateway
from greenroom.gateway.api import gateway_routes

LEASE_S = 1.5
"""Short, so that a test need not wait long until the others take over from a process that was killed."""


def app(hooks: Gateway, handled: Path | None) -> Any:
    api = Starlette(routes=gateway_routes(hooks))
    if handled is not None:
        notes = handled.open("a", buffering=1)

        @hooks.on("*")
        async def note(event: Event) -> None:
            notes.write(event.request_id + "\n")

    async def either(scope: Any, receive: Any, send: Any) -> None:
        is_api = scope["type"] == "http" and scope["path"].startswith("/api")
        await (api if is_api else hooks)(scope, receive, send)

    return either


if __name__ == "__main__":
    port, folder, secret, database, role, *_ = [*sys.argv[1:], "", "", ""]
    data = Path(folder)
    data.mkdir(exist_ok=True)
    hooks = Gateway(secret=secret, data=data, database=database or None, lease_s=LEASE_S)
    server = Server(
        app(hooks, None if role == "gateway" else data / "handled"),
        address="127.0.0.1",
        port=int(port),
        interface=Interfaces.ASGI,
        log_enabled=False,
    )
    asyncio.run(server.serve())
