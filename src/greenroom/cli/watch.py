"""Follow a house's live stream and wait for things to happen."""

from __future__ import annotations

import contextlib
import http.client
import queue
import socket
import threading
import time
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from greenroom.core.errors import GreenroomError, TimedOut
from greenroom.core.json import decode


class Seen(NamedTuple):
    """One piece of news and when it came, on the steady clock."""

    topic: str
    item: dict[str, Any]
    at_s: float


class Watcher:
    """Reads ``/api/stream`` in a thread; remembers everything, so nothing is missed between two waits."""

    def __init__(self, url: str) -> None:
        self.seen: list[Seen] = []
        self._fresh: queue.Queue[Seen | None] = queue.Queue()
        parts = urlsplit(url)
        self._connection = http.client.HTTPConnection(parts.hostname or "127.0.0.1", parts.port, timeout=60)
        self._connection.request("GET", "/api/stream", headers={"accept": "text/event-stream"})
        self._socket = self._connection.sock
        self._answer = self._connection.getresponse()
        if self._answer.status != 200 or not self._answer.readline().startswith(b":"):
            raise GreenroomError(f"{url}/api/stream answers {self._answer.status}; expected a live stream.")
        threading.Thread(target=self._read, daemon=True).start()

    def expect(
        self, what: str, topic: str, matches: Callable[[dict[str, Any]], bool], within_s: float = 20.0
    ) -> Seen:
        """Return the first news of topic that matches, past or coming. Raises TimedOut naming what."""
        for seen in self.seen:
            if seen.topic == topic and matches(seen.item):
                return seen
        deadline = time.monotonic() + within_s
        while (left := deadline - time.monotonic()) > 0:
            try:
                fresh = self._fresh.get(timeout=left)
            except queue.Empty:
                break
            if fresh is None:
                raise GreenroomError(f"The house stopped while waiting for {what}.")
            self.seen.append(fresh)
            if fresh.topic == topic and matches(fresh.item):
                return fresh
        raise TimedOut(f"{what} did not happen within {within_s:g} s.")

    def drain(self) -> None:
        """Take in what has come so far."""
        while not self._fresh.empty():
            fresh = self._fresh.get()
            if fresh is not None:
                self.seen.append(fresh)

    def close(self) -> None:
        """Hang up. Shutting the socket down wakes the reading thread; a mere close would wait for it."""
        with contextlib.suppress(OSError):
            self._socket.shutdown(socket.SHUT_RDWR)
        self._connection.close()

    def _read(self) -> None:
        topic = ""
        try:
            while line := self._answer.readline():
                if line.startswith(b"event: "):
                    topic = line[7:].strip().decode()
                elif line.startswith(b"data: "):
                    self._fresh.put(Seen(topic, decode(line[6:].strip()), time.monotonic()))
        except (OSError, http.client.HTTPException, ValueError, AttributeError):
            pass
        self._fresh.put(None)
