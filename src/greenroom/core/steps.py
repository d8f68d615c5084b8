"""What an exchange with Zoom asks of whoever drives it: a token, a request sent, a pause.

A generator yields these and is sent the answers, so that deciding needs no network and no clock:
``NeedToken`` is answered with a ``Secret``, ``Send`` with a ``Response`` (or the driver throws a
``TransportError`` in), ``Wait`` with nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Mapping
from typing import Protocol, TypeAlias, TypeVar

import msgspec

from .secrets import Secret


class Source(Protocol):
    """A body too big for memory. size_bytes: of all chunks together."""

    size_bytes: int

    def chunks(self) -> Iterator[bytes]:
        """Return its bytes from the start, as often as asked. Reading may block. Raises: GreenroomError."""
        ...


class Sink(Protocol):
    """Where an answer's body goes as it comes in, instead of into memory."""

    def headers(self) -> Mapping[str, str]:
        """Return what to add to the next request: which part is still missing."""
        ...

    def begin(self, head: Response) -> bool:
        """Return whether the body of this answer is wanted; head has none yet. Raises: GreenroomError."""
        ...

    def write(self, chunk: bytes) -> None:
        """Take the next bytes. May block."""
        ...


class Request(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One HTTP request. url goes out byte for byte. authorization: the header's whole value.

    timeout_s: for the whole round trip, seconds; None leaves it to the exchange.
    sink: where a good answer's body goes; None: into the Response.
    """

    method: str
    url: str
    headers: Mapping[str, str] = {}
    body: bytes | Source | None = None
    authorization: Secret | None = None
    timeout_s: float | None = None
    sink: Sink | None = None

    def __repr__(self) -> str:
        return f"Request({self.method} {self.url.partition('?')[0]})"


class Response(msgspec.Struct, frozen=True, kw_only=True, gc=False):
    """One HTTP answer. headers: names in lower case; of a repeated one, one of them.

    body: empty where a sink took it.
    """

    status: int
    headers: Mapping[str, str] = {}
    body: bytes = b""

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


class NeedToken(msgspec.Struct, frozen=True):
    """Asks for an access token. force: the one given last was refused; get another."""

    force: bool = False


class Send(msgspec.Struct, frozen=True, gc=False):
    """Asks for the answer to request."""

    request: Request


class Wait(msgspec.Struct, frozen=True):
    """Asks for a pause, seconds."""

    seconds: float


Step: TypeAlias = NeedToken | Send | Wait
Answer: TypeAlias = Secret | Response | None

T = TypeVar("T")
Steps: TypeAlias = Generator[Step, Answer, T]
"""An exchange in progress; returns a T."""


class TokenSource(Protocol):
    """Something that has an access token."""

    def token(self, rejected: Secret | None = None) -> Secret:
        """Return a token. rejected: the one Zoom refused; it is replaced, once for all who ask.

        Raises: ConnectionFault, TransportError.
        """
        ...


class AsyncTokenSource(Protocol):
    """The same for coroutines."""

    async def token(self, rejected: Secret | None = None) -> Secret:
        """Return a token, as TokenSource does."""
        ...
