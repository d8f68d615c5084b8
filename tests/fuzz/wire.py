"""Bytes to a server and back, whatever they are."""

from __future__ import annotations

import contextlib
import re
import socket

WITHIN_S = 20.0
PATIENCE_S = 0.25
_STATUS = re.compile(rb"HTTP/1\.[01] (\d{3})[^\r\n]*\r\n(.*?)\r\n\r\n", re.S)


def send(port: int, data: bytes, *, is_over: bool = False) -> bytes:
    """Return the first whole answer; all that came back when is_over says that nothing more is sent."""
    answer = b""
    with socket.create_connection(("127.0.0.1", port), timeout=WITHIN_S) as line:
        with contextlib.suppress(ConnectionError):
            line.sendall(data)
        with contextlib.suppress(OSError):
            if is_over:
                line.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionError):
            while chunk := line.recv(65536):
                answer += chunk
                if not is_over and _is_whole(answer):
                    break
    return answer


def statuses(answer: bytes) -> list[int]:
    """Return the status of each answer in what came back."""
    return [int(found[1]) for found in _STATUS.finditer(answer)]


def _is_whole(answer: bytes) -> bool:
    found = _STATUS.match(answer)
    if found is None:
        return False
    length = re.search(rb"content-length: *(\d+)", found[2], re.I)
    return len(answer) - found.end() >= (int(length[1]) if length else 0)


def knock(port: int, data: bytes) -> bytes:
    """Return what came back of bytes that may never make a request: after a moment nothing more is sent."""
    answer = b""
    with (
        socket.create_connection(("127.0.0.1", port), timeout=WITHIN_S) as line,
        contextlib.suppress(OSError),
    ):
        with contextlib.suppress(ConnectionError):
            line.sendall(data)
        line.settimeout(PATIENCE_S)
        while True:
            try:
                chunk = line.recv(65536)
            except TimeoutError:
                if line.gettimeout() == WITHIN_S:
                    raise AssertionError(f"no end after {WITHIN_S} s: {data[:500]!r}") from None
                line.settimeout(WITHIN_S)
                line.shutdown(socket.SHUT_WR)
                continue
            answer += chunk
            if not chunk or _is_whole(answer):
                return answer
    return answer
