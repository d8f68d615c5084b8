"""Hand events on to another address: as Zoom sent them, or signed anew as Standard Webhooks."""

from __future__ import annotations

import base64
import binascii
import hashlib
import hmac
from collections.abc import Mapping
from contextlib import suppress
from urllib.parse import urlsplit

from greenroom.client.addresses import allowed_addresses
from greenroom.client.retry import retry_after_s
from greenroom.client.transport import AsyncTransport
from greenroom.core.clock import Clock, SystemClock
from greenroom.core.errors import ConfigurationError, ConnectFailed, TransportError
from greenroom.core.secrets import Secret
from greenroom.core.steps import Request, Response
from greenroom.events.event import Event

TIMEOUT_S = 10.0
MAX_ANSWER_BYTES = 64 * 1024
MAX_ADDRESSES = 4
SECRET_PREFIX = "whsec_"  # noqa: S105  a prefix, no secret


class Forwarder:
    """Posts events to one address. Safe for many at a time on one event loop.

    url: http or https, without user name. sign: a secret of Standard Webhooks, ``whsec_…``; without it the
    bytes go out with the headers they came with, so that the target checks them as if Zoom had called.
    allow_private: this machine and its networks may be reached; allow_loopback: this machine alone.
    Raises: ConfigurationError.
    """

    def __init__(
        self,
        url: str,
        *,
        sign: Secret | str | None = None,
        allow_private: bool = False,
        allow_loopback: bool = False,
        timeout_s: float = TIMEOUT_S,
        clock: Clock | None = None,
    ) -> None:
        self.url = url
        self.origin, self._host, self._port = _read(url)
        self._key = standard_key(Secret.of(sign)) if sign is not None else None
        self._allow_private, self._allow_loopback = allow_private, allow_loopback
        self._timeout_s = timeout_s
        self._clock = clock or SystemClock()
        self._transports: dict[str, AsyncTransport] = {}

    async def __call__(self, event: Event) -> None:
        """Hand on an event. Raises: TransportError unless it is answered 2xx, ForbiddenAddress."""
        answer = await self._send(event.id, event.body, event.headers)
        if not 200 <= answer.status < 300:
            raise TransportError(
                f"{self.origin} answered {answer.status}{_explained(answer.status)}.",
                retry_after_s=retry_after_s(answer, self._clock.now()) or 0.0,
            )

    async def send(self, id: str, body: bytes, headers: Mapping[str, str]) -> int:
        """Return the status that a delivery is answered with. Redirects are not followed, at most
        MAX_ANSWER_BYTES of the answer are read. Raises: TransportError, ForbiddenAddress."""
        return (await self._send(id, body, headers)).status

    async def _send(self, id: str, body: bytes, headers: Mapping[str, str]) -> Response:
        given = {"content-type": "application/json", **headers}
        if self._key is not None:
            stamp = int(self._clock.now().timestamp())
            given = {
                "content-type": given["content-type"],
                **standard_headers(id, body, self._key, stamp),
            }
        *others, last = await self._addresses()
        for address in others:
            with suppress(ConnectFailed):
                return await self._send_to(address, given, body)
        return await self._send_to(last, given, body)

    async def close(self) -> None:
        """Let go of the connections."""
        transports, self._transports = self._transports, {}
        for transport in transports.values():
            await transport.close()

    async def _addresses(self) -> list[str]:
        found = await allowed_addresses(
            self._host, self._port, allow_private=self._allow_private, allow_loopback=self._allow_loopback
        )
        for gone in set(self._transports) - set(found):
            await self._transports.pop(gone).close()
        return list(found[:MAX_ADDRESSES])

    async def _send_to(self, address: str, headers: Mapping[str, str], body: bytes) -> Response:
        if address not in self._transports:
            self._transports[address] = AsyncTransport((self._host, address, self._port))
        sink = _Discard()
        request = Request(
            method="POST", url=self.url, headers=headers, body=body, timeout_s=self._timeout_s, sink=sink
        )
        try:
            return await self._transports[address].send(request)
        except _Enough:
            return sink.head


class _Enough(Exception):
    """What counts is read: the rest of the answer is of no interest."""


class _Discard:
    """A Sink that reads a little, so that the connection can be used again."""

    def __init__(self) -> None:
        self.head = Response(status=0)
        self._left = MAX_ANSWER_BYTES

    def headers(self) -> Mapping[str, str]:
        return {}

    def begin(self, head: Response) -> bool:
        self.head = head
        return True

    def write(self, chunk: bytes) -> None:
        self._left -= len(chunk)
        if self._left < 0:
            raise _Enough


def standard_key(secret: Secret) -> bytes:
    """Return the key that a ``whsec_…`` secret stands for. Raises: ConfigurationError."""
    text = secret.reveal()
    with suppress(ValueError, binascii.Error):
        key = base64.b64decode(text.removeprefix(SECRET_PREFIX), validate=True)
        if text.startswith(SECRET_PREFIX) and len(key) >= 16:
            return key
    raise ConfigurationError(
        f"A secret to sign with is {SECRET_PREFIX} and at least 16 bytes, better 24 to 64, in base64."
    )


def standard_headers(id: str, body: bytes, key: bytes, timestamp_s: int) -> dict[str, str]:
    """Return what says who sent body. Source: Standard Webhooks 1.0.0, "Signature scheme"; documented."""
    message = f"{id}.{timestamp_s}.".encode() + body
    digest = hmac.new(key, message, hashlib.sha256).digest()
    return {
        "webhook-id": id,
        "webhook-timestamp": str(timestamp_s),
        "webhook-signature": f"v1,{base64.b64encode(digest).decode()}",
    }


def _read(url: str) -> tuple[str, str, int]:
    """Return a URL's origin, host and port. Raises: ConfigurationError, which does not repeat the rest."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port or {"https": 443}.get(parts.scheme, 80)
    except ValueError:
        host, port, parts = "", 0, urlsplit("")
    if parts.scheme not in ("http", "https") or not host:
        raise ConfigurationError(
            "An address to forward events to (--forward) is like https://app.example.com/zoom."
        )
    if parts.username is not None or parts.password is not None:
        raise ConfigurationError(f"The address at {host} carries a user name; forwarding sends none.")
    return f"{parts.scheme}://{parts.netloc}", host, port


def _explained(status: int) -> str:
    return "; redirects are not followed, give the address it leads to" if 300 <= status < 400 else ""
