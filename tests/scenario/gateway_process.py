"""A process with nothing but a gateway and its inbox's API, for tests that kill it.

Usage: python gateway_process.py PORT FOLDER SECRET. The request ids of handled events go to FOLDER/handled.
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
from greenroom.gateway.api import gateway_routes
from greenroom.gateway.gateway import Gateway


def app(folder: Path, secret: str) -> Any:
    hooks = Gateway(secret=secret, data=folder)
    api = Starlette(routes=gateway_routes(hooks))
    handled = (folder / "handled").open("a", buffering=1)

    @hooks.on("*")
    async def note(event: Event) -> None:
        handled.write(event.request_id + "\n")

    async def either(scope: Any, receive: Any, send: Any) -> None:
        is_api = scope["type"] == "http" and scope["path"].startswith("/api")
        await (api if is_api else hooks)(scope, receive, send)

    return either


if __name__ == "__main__":
    folder = Path(sys.argv[2])
    folder.mkdir(exist_ok=True)
    server = Server(
        app(folder, sys.argv[3]),
        address="127.0.0.1",
        port=int(sys.argv[1]),
        interface=Interfaces.ASGI,
        log_enabled=False,
    )
    asyncio.run(server.serve())
