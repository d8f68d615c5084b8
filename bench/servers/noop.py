"""What the server alone can do: Granian as Greenroom runs it, and an app that answers every request alike.

Usage: noop.py PORT FILE, the file holding the reply's body.
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import uvloop
from granian.constants import Interfaces
from granian.server.embed import Server

BODY = Path(sys.argv[2]).read_bytes()
HEADERS = [(b"content-type", b"application/json"), (b"content-length", str(len(BODY)).encode())]


async def app(scope: Any, receive: Any, send: Any) -> None:
    if scope["method"] in ("POST", "PATCH"):
        await receive()
    await send({"type": "http.response.start", "status": 200, "headers": HEADERS})
    await send({"type": "http.response.body", "body": BODY})


server = Server(
    app,
    address="127.0.0.1",
    port=int(sys.argv[1]),
    interface=Interfaces.ASGINL,
    websockets=False,
    log_enabled=False,
    backlog=1024,
)
uvloop.run(server.serve())
