"""A load balancer for tests: one port in front of several, of which some may be dead."""

from __future__ import annotations

import contextlib
import itertools
import socket
import socketserver
import threading
from collections.abc import Iterator
from typing import Any


class Balancer(socketserver.ThreadingTCPServer):
    """Gives each connection to the next port that takes it; closes it when the other side does."""

    daemon_threads = True
    block_on_close = False

    def __init__(self, *ports: int) -> None:
        super().__init__(("127.0.0.1", 0), _Connection)
        self.url = f"http://127.0.0.1:{self.server_address[1]}"
        self._ports = ports
        self._turns = itertools.count()

    def dial(self) -> socket.socket | None:
        """Return a connection to the next port that answers, None when none does."""
        first = next(self._turns)
        for number in range(len(self._ports)):
            with contextlib.suppress(OSError):
                port = self._ports[(first + number) % len(self._ports)]
                return socket.create_connection(("127.0.0.1", port), 5)
        return None

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Stay silent about connections that broke: tests break them."""


class _Connection(socketserver.BaseRequestHandler):
    server: Balancer

    def handle(self) -> None:
        there = self.server.dial()
        if there is None:
            return
        with there:
            back = threading.Thread(target=_pour, args=(there, self.request), daemon=True)
            back.start()
            _pour(self.request, there)
            back.join()


def _pour(source: socket.socket, target: socket.socket) -> None:
    with contextlib.suppress(OSError):
        while chunk := source.recv(65536):
            target.sendall(chunk)
    for one in (source, target):
        with contextlib.suppress(OSError):
            one.shutdown(socket.SHUT_RDWR)


@contextlib.contextmanager
def balancing(*ports: int) -> Iterator[Balancer]:
    with Balancer(*ports) as balancer:
        threading.Thread(target=balancer.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        try:
            yield balancer
        finally:
            balancer.shutdown()
