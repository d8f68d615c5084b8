"""PostgreSQL for threads: a connection for one short use, and a lock that is one in all processes."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret

from .lock import Lock
from .postgres import place, unusable

if TYPE_CHECKING:
    import psycopg

CONNECT_TIMEOUT_S = 5
PREPARE_WITHIN_S = 30.0
_ALIVE: dict[str, Any] = {"keepalives_idle": 5, "keepalives_interval": 5, "keepalives_count": 3}
"""When a machine is cut off, it and the database let go of a lock after 20 seconds, not after two hours."""


@contextlib.contextmanager
def opened(url: Secret) -> Iterator[psycopg.Connection[Any]]:
    """Give the block a connection of its own; each statement in it commits by itself.

    Raises: StorageError, also for what the block's statements meet.
    """
    with _told(url), _connect(url) as db:
        yield db


class PostgresLock(Lock):
    """A lock by name, held by a connection: the database gives it back when its holder dies.

    It is asked for again and again: one that waits within a statement holds up concurrent index builds.
    is_for_all_schemas: whether it excludes those, too, whose URL names another schema of the database.
    """

    def __init__(self, url: Secret, name: str, *, is_for_all_schemas: bool = False) -> None:
        self._url, self._name = url, name
        self._scope = "''" if is_for_all_schemas else "current_schema()"
        self._db: psycopg.Connection[Any] | None = None

    def try_take(self) -> bool:
        """Take the lock if it is free. Raises StorageError while the database can't be reached."""
        with _told(self._url):
            db = _connect(self._url)
            try:
                for setting, value in _ALIVE.items():
                    db.execute(f"SET tcp_{setting} = {value}".encode())
                is_mine = self._ask(db)
            except BaseException:
                db.close()
                raise
            if not is_mine:
                db.close()
                return False
        self._db = db
        return True

    @contextlib.contextmanager
    def preparing(self) -> Iterator[None]:
        """Prepare something in the block while the others who want to wait for it.

        Raises: StorageError when that takes more than PREPARE_WITHIN_S, also for what psycopg raises there.
        """
        busy = StorageError(f"Another process has been preparing {place(self._url)} for too long; try again.")
        with self.held(PREPARE_WITHIN_S, busy), _told(self._url):
            yield

    def is_held(self) -> bool:
        """Return whether the lock is still this object's: it is gone with its connection."""
        import psycopg

        if self._db is None:
            return False
        try:
            self._db.execute("SELECT 1")
        except psycopg.Error:
            self.release()
            return False
        return True

    def release(self) -> None:
        db, self._db = self._db, None
        if db is not None:
            db.close()

    def _ask(self, db: psycopg.Connection[Any]) -> bool:
        ask = f"SELECT pg_try_advisory_lock(hashtextextended({self._scope} || ' ' || %s, 0))"
        return db.execute(ask.encode(), [self._name]).fetchone() == (True,)


def _connect(url: Secret) -> psycopg.Connection[Any]:
    try:
        import psycopg
    except ImportError as exc:
        raise ConfigurationError(
            "Using PostgreSQL needs packages that are not installed: pip install 'greenroom[postgresql]'"
        ) from exc
    return psycopg.connect(
        url.reveal(),
        autocommit=True,
        connect_timeout=CONNECT_TIMEOUT_S,
        application_name="greenroom",
        tcp_user_timeout=20_000,
        **_ALIVE,
    )


@contextlib.contextmanager
def _told(url: Secret) -> Iterator[None]:
    """Tell of a database that can't be used in the words of a StorageError."""
    where = place(url)
    try:
        yield
    except Exception as exc:
        if not _is_database_error(exc):
            raise
        raise unusable(where, exc) from exc


def _is_database_error(exc: Exception) -> bool:
    try:
        import psycopg
    except ImportError:
        return False
    return isinstance(exc, psycopg.Error)
