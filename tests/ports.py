"""Ports for servers that a test starts, and starts again, in a process of its own."""

from __future__ import annotations

import random
import socket

_PORTS = range(20000, 32000)
"""Below those that a system gives to outgoing connections: none of these may sit where a server is to be."""


def free_port() -> int:
    """Return a port that no other test gets while this process lives, also when its server is down.

    Whoever draws one keeps the UDP port of that number, which is in nobody's way.
    """
    for number in random.sample(_PORTS, 1000):
        mark = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        try:
            mark.bind(("127.0.0.1", number))
            with socket.create_server(("127.0.0.1", number)):
                pass
        except OSError:
            mark.close()
            continue
        mark.detach()
        return number
    raise AssertionError("Of a thousand ports, none was free.")
