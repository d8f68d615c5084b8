"""Sends one webhook and says what came back; the only module of the sandbox that knows the HTTP library."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from datetime import timedelta
from typing import Any, NamedTuple

from greenroom.core.clock import monotonic_s

TIMEOUT_S = 3.0
"""Source: Zoom docs, "Using webhooks", read 2026-02; documented."""
_MAX_REPLY_BYTES = 64 * 1024


class Answer(NamedTuple):
    """What a receiver did. status: HTTP, or 0 when none came; then error says why. took_ms: until then.

    is_final: there is no use in another try.
    """

    status: int
    body: bytes
    error: str
    took_ms: int
    is_final: bool = False

    @property
    def is_success(self) -> bool:
        return 200 <= self.status < 300

    @property
    def may_be_retried(self) -> bool:
        """Zoom tries again only when the receiver failed or never answered."""
        return not self.is_final and (self.status == 0 or self.status >= 500)


class Sender:
    """Posts bytes, follows no redirect, waits TIMEOUT_S in all."""

    def __init__(self, timeout_s: float = TIMEOUT_S) -> None:
        self._timeout_s = timeout_s
        self._client: Any = None

    async def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Answer:
        """Send and return the answer; never raises for what the network does."""
        from pyreqwest.exceptions import PyreqwestError

        started = monotonic_s()
        status, reply, error = 0, b"", ""
        try:
            async with asyncio.timeout(self._timeout_s):
                status, reply = await self._exchange(url, headers, body)
        except TimeoutError:
            status, error = 0, f"no answer within {self._timeout_s:g} s"
        except (PyreqwestError, ValueError, OSError) as exc:
            status, error = 0, _reason(exc)
        return Answer(status, reply, error, round((monotonic_s() - started) * 1000))

    async def close(self) -> None:
        if self._client is not None:
            client, self._client = self._client, None
            await client.close()

    async def _exchange(self, url: str, headers: Mapping[str, str], body: bytes) -> tuple[int, bytes]:
        request = self._open().post(url).headers(dict(headers)).body_bytes(body).build_streamed()
        async with request as response:
            reply = b""
            while len(reply) < _MAX_REPLY_BYTES:
                chunk = await response.body_reader.read_chunk()
                if chunk is None:
                    break
                reply += bytes(chunk)
            return int(response.status), reply[:_MAX_REPLY_BYTES]

    def _open(self) -> Any:
        if self._client is None:
            from pyreqwest.client import ClientBuilder

            timeout = timedelta(seconds=self._timeout_s)
            self._client = ClientBuilder().follow_redirects(False).no_proxy().timeout(timeout).build()
        return self._client


def _reason(exc: Exception) -> str:
    """Return one line about a failed exchange, without the address (it may hold credentials)."""
    text = type(exc).__name__
    return {"ConnectError": "nothing answers at that address", "NetworkError": "the connection broke"}.get(
        text, text
    )
