"""A connection to PostgreSQL that comes back after the database was away."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING
from urllib.parse import parse_qs, urlsplit

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret

if TYPE_CHECKING:
    import asyncpg

log = logging.getLogger(__name__)

CONNECT_TIMEOUT_S = 5.0
ANSWER_TIMEOUT_S = 30.0
RECONNECT_PAUSE_S = 0.5
"""After a failed attempt everybody is refused at once for so long, instead of each waiting for an attempt."""
SCHEMES = ("postgresql", "postgres")

Prepare = Callable[["asyncpg.Connection[asyncpg.Record]"], Awaitable[None]]


def place(url: Secret) -> str:
    """Return what errors call a database: its address without user and password.

    Raises: ConfigurationError when it is no PostgreSQL URL.
    """
    try:
        parts = urlsplit(url.reveal())
        port = f":{parts.port}" if parts.port else ""
    except ValueError as exc:
        raise ConfigurationError("The database URL can't be read; give postgresql://user@host/name.") from exc
    if parts.scheme not in SCHEMES:
        raise ConfigurationError(
            f"{parts.scheme or 'This'} is no PostgreSQL URL; give postgresql://user@host/name, or for a unix "
            "socket postgresql:///name?host=/folder."
        )
    host = parts.hostname or ",".join(parse_qs(parts.query).get("host", [])) or "localhost"
    return f"postgresql://{host}{port}{parts.path}"


class Link:
    """One connection, made when it is needed first and again after it broke; one user at a time.

    prepare: run on each new connection. answer_within_s: a statement that takes longer has failed, and the
    connection with it.
    """

    def __init__(
        self, url: Secret, *, prepare: Prepare | None = None, answer_within_s: float = ANSWER_TIMEOUT_S
    ) -> None:
        self.place = place(url)
        self.url = url
        self._prepare = prepare
        self._answer_within_s = answer_within_s
        self._connection: asyncpg.Connection[asyncpg.Record] | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self._lock = asyncio.Lock()
        self._refusing_until = 0.0

    @contextlib.asynccontextmanager
    async def use(self) -> AsyncIterator[asyncpg.Connection[asyncpg.Record]]:
        """Give the connection to the block. Raises: StorageError, also for what the database refuses."""
        import asyncpg

        async with self._lock_of_this_loop():
            connection = await self._connected()
            try:
                yield connection
            except (
                OSError,
                asyncpg.InterfaceError,
                asyncpg.InternalClientError,
                asyncpg.PostgresError,
            ) as exc:
                if connection.is_closed() or isinstance(exc, TimeoutError) or is_break(exc):
                    self.drop()
                raise unusable(self.place, exc) from exc
            except BaseException:
                if connection.is_in_transaction():  # cancelled half-way
                    self.drop()
                raise

    async def close(self) -> None:
        connection, self._connection = self._connection, None
        if connection is None:
            return
        try:
            if self._loop is asyncio.get_running_loop():
                await connection.close(timeout=CONNECT_TIMEOUT_S)
        except Exception as exc:
            log.debug("%s did not say good-bye: %s", self.place, exc)
        finally:
            with contextlib.suppress(RuntimeError):  # its event loop may be closed
                connection.terminate()

    def drop(self) -> None:
        """Let go of a connection that can't be trusted any more."""
        connection, self._connection = self._connection, None
        if connection is not None:
            with contextlib.suppress(RuntimeError):  # its event loop may be closed
                connection.terminate()

    def _lock_of_this_loop(self) -> asyncio.Lock:
        """A connection belongs to an event loop; on another one everything begins anew."""
        loop = asyncio.get_running_loop()
        if self._loop is not loop:
            self.drop()
            self._loop, self._lock = loop, asyncio.Lock()
        return self._lock

    async def _connected(self) -> asyncpg.Connection[asyncpg.Record]:
        if self._connection is not None and not self._connection.is_closed():
            return self._connection
        import asyncpg

        if time.monotonic() < self._refusing_until:
            raise unusable(self.place, None)
        try:
            connection = await asyncpg.connect(
                self.url.reveal(),
                timeout=CONNECT_TIMEOUT_S,
                command_timeout=self._answer_within_s,
                server_settings={"application_name": "greenroom", "synchronous_commit": "on"},
            )
            self._connection = connection
            if self._prepare is not None:
                await self._prepare(connection)
        except (OSError, TimeoutError, asyncpg.PostgresError, asyncpg.InterfaceError, ValueError) as exc:
            self.drop()
            self._refusing_until = time.monotonic() + RECONNECT_PAUSE_S
            raise unusable(self.place, exc) from exc
        return connection


def unusable(place: str, cause: BaseException | None) -> StorageError:
    """Return the error that tells of a database that can't be used. cause: None when no attempt was made,
    the last one being a moment ago."""
    reason = "it was away a moment ago"
    if cause is not None:
        reason = " ".join(str(cause).split()).rstrip(".") or type(cause).__name__
    return StorageError(f"Can't use the database {place}: {reason}. Check that it runs and lets you in.")


def is_break(cause: BaseException | None) -> bool:
    """Return whether a connection is of no more use, which says nothing of the next one: poolers, firewalls
    and restarts end them, and after a fail-over one may still lead to the old server, which only reads."""
    import asyncpg

    if isinstance(cause, TimeoutError | asyncpg.QueryCanceledError):  # slow, which it may be again
        return False
    return isinstance(
        cause,
        OSError
        | asyncpg.InterfaceError
        | asyncpg.InternalClientError  # it loses count when a connection ends while it speaks
        | asyncpg.PostgresConnectionError
        | asyncpg.OperatorInterventionError
        | asyncpg.ReadOnlySQLTransactionError,
    )


def is_unspeakable(cause: BaseException | None) -> bool:
    """Return whether PostgreSQL refused a value because it can't write it down."""
    import asyncpg

    return isinstance(cause, asyncpg.DataError | UnicodeError | OverflowError)
