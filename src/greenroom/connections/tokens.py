"""Keep a token, and get the next one once, however many are waiting for it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from concurrent.futures import Future

from greenroom.core import clock
from greenroom.core.errors import RefreshFailed
from greenroom.core.secrets import Secret

from .grants import AccessToken

MARGIN_S = 60.0
"""A token with this little left is replaced before use, as Zoom's own SDK does."""


class Held:
    """The current token and when to stop using it."""

    def __init__(self, monotonic_s: Callable[[], float]) -> None:
        self._monotonic_s = monotonic_s
        self._token: Secret | None = None
        self._use_until_s = 0.0

    def usable(self, rejected: Secret | None) -> Secret | None:
        """Return the token unless it is missing, about to expire, or the rejected one."""
        token = self._token
        if (
            token is None
            or self._monotonic_s() >= self._use_until_s
            or (rejected is not None and token == rejected)
        ):
            return None
        return token

    def keep(self, granted: AccessToken) -> Secret:
        """Hold it until a minute before its end; half its life when that is shorter."""
        self._use_until_s = self._monotonic_s() + granted.lives_s - min(MARGIN_S, granted.lives_s / 2)
        self._token = granted.secret
        return granted.secret


class Tokens:
    """One connection's tokens for threads: whoever comes first fetches, the others get what it got.

    fetch gets the token that Zoom refused, or None.
    """

    def __init__(
        self,
        fetch: Callable[[Secret | None], AccessToken],
        monotonic_s: Callable[[], float] = clock.monotonic_s,
    ) -> None:
        self._fetch = fetch
        self._held = Held(monotonic_s)
        self._lock = threading.Lock()
        self._flight: Future[Secret] | None = None

    def token(self, rejected: Secret | None = None) -> Secret:
        """Return a token, see ``core.steps.TokenSource``. A failed fetch fails for all who waited for it."""
        if (token := self._held.usable(rejected)) is not None:
            return token
        with self._lock:
            if (token := self._held.usable(rejected)) is not None:
                return token
            flight, mine = self._flight, self._flight is None
            if flight is None:
                flight = self._flight = Future()
        if mine:
            self._land(flight, rejected)
        return flight.result()

    def _land(self, flight: Future[Secret], rejected: Secret | None) -> None:
        failure: Exception = RefreshFailed("Fetching a token was interrupted; call again.")
        token: Secret | None = None
        try:
            token = self._held.keep(self._fetch(rejected))
        except Exception as error:
            failure = error
        finally:
            with self._lock:
                self._flight = None
            if token is None:
                flight.set_exception(failure)
            else:
                flight.set_result(token)


class AsyncTokens:
    """The same for tasks of one event loop at a time."""

    def __init__(
        self,
        fetch: Callable[[Secret | None], Awaitable[AccessToken]],
        monotonic_s: Callable[[], float] = clock.monotonic_s,
    ) -> None:
        self._fetch = fetch
        self._held = Held(monotonic_s)
        self._flight: asyncio.Task[Secret] | None = None

    async def token(self, rejected: Secret | None = None) -> Secret:
        """Return a token. A caller that is cancelled takes nothing from the others."""
        if (token := self._held.usable(rejected)) is not None:
            return token
        flight = self._flight
        if flight is None or flight.done() or flight.get_loop() is not asyncio.get_running_loop():
            flight = self._flight = asyncio.create_task(self._land(rejected))
            flight.add_done_callback(_noticed)
        return await asyncio.shield(flight)

    async def _land(self, rejected: Secret | None) -> Secret:
        return self._held.keep(await self._fetch(rejected))


def _noticed(flight: asyncio.Task[Secret]) -> None:
    """Look at the failure, so that nobody is warned about one whose callers were all cancelled."""
    if not flight.cancelled():
        flight.exception()
