"""A real port for one sandbox: reserved early, so that addresses are known; served when somebody asks."""

from __future__ import annotations

import asyncio
import socket
from typing import Any

from . import asgi

HOST = "127.0.0.1"


class Port:
    """A port of this machine that nobody else gets. The kernel sends nothing to it before serve()."""

    def __init__(self) -> None:
        self._socket = socket.socket()
        if hasattr(socket, "SO_REUSEPORT"):
            self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEPORT, 1)  # the server joins in
        self._socket.bind((HOST, 0))
        self.number: int = self._socket.getsockname()[1]
        if not hasattr(socket, "SO_REUSEPORT"):
            self._socket.close()
        self._server: Any = None
        self._serving: asyncio.Task[None] | None = None

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.number}"

    async def serve(self, app: asgi.App) -> None:
        """Return once the app answers on the port; nothing to do when it does."""
        if self._server is not None:
            return
        from granian.constants import Interfaces
        from granian.server.embed import Server

        self._server = Server(
            app,
            address=HOST,
            port=self.number,
            interface=Interfaces.ASGINL,
            websockets=True,
            log_enabled=False,
            backlog=1024,
        )
        self._serving = asyncio.create_task(self._server.serve())
        while not self._serving.done():
            try:
                _, writer = await asyncio.open_connection(HOST, self.number)
            except OSError:
                await asyncio.sleep(0.002)
                continue
            writer.close()
            return
        await self._serving

    async def stop(self) -> None:
        """Answer no more. The port stays reserved."""
        if self._server is not None and self._serving is not None:
            self._server.stop()
            await self._serving
        self._server = self._serving = None

    def release(self) -> None:
        self._socket.close()
