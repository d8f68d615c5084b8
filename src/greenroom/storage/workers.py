"""The worker processes of a cluster, in the PostgreSQL database they share: who lives, whose work is left.

Times are the database's, so machines need not agree on theirs.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from greenroom.core.secrets import Secret

from .postgres_blocking import PostgresLock, opened

DEAD_AFTER_S = 10.0
"""A worker that has not been heard of for so long is taken for dead."""
HEIR_WITHIN_S = 30.0
"""Whoever takes over a dead worker's runs has so long; then another may."""

_TABLE = (
    "CREATE TABLE IF NOT EXISTS workers (name text PRIMARY KEY, beat_at timestamptz NOT NULL, "
    "heir text, heir_at timestamptz)"
)
_BEAT = (
    "INSERT INTO workers (name, beat_at) VALUES (%s, now()) "
    "ON CONFLICT (name) DO UPDATE SET beat_at = now(), heir = NULL, heir_at = NULL"
)
_LEAVE = "UPDATE workers SET beat_at = '-infinity' WHERE name = %s"
_INHERIT = (
    "UPDATE workers SET heir = %s, heir_at = now() WHERE name <> %s "
    "AND beat_at < now() - make_interval(secs => %s) "
    "AND (heir IS NULL OR heir_at < now() - make_interval(secs => %s)) RETURNING name"
)
_BURY = "DELETE FROM workers WHERE heir = %s AND name = ANY(%s)"


class Workers:
    """The list as one worker keeps it. url: the database's. name: this worker's, of its own in each process.

    Every method opens a connection for itself, takes a few milliseconds and blocks; each raises StorageError
    while the database can't be reached.
    """

    def __init__(self, url: str, name: str) -> None:
        self._url, self._name = Secret(url), name

    def beat(self) -> list[str]:
        """Say that this worker lives; return dead ones whose runs are this worker's to hand over, and nobody
        else's for HEIR_WITHIN_S."""
        with opened(self._url) as db:
            db.execute(_BEAT, [self._name])
            rows = db.execute(_INHERIT, [self._name, self._name, DEAD_AFTER_S, HEIR_WITHIN_S]).fetchall()
        return [row[0] for row in rows]

    def leave(self) -> None:
        """Say that this worker ends, so that others take its runs over at once."""
        with opened(self._url) as db:
            db.execute(_LEAVE, [self._name])

    def bury(self, names: list[str]) -> None:
        """Forget dead workers, their runs being handed over."""
        with opened(self._url) as db:
            db.execute(_BURY, [self._name, names])


@contextmanager
def alone(url: str) -> Iterator[None]:
    """Let one process at a time prepare the database; the list of workers is there when this is entered.

    Raises: StorageError, also for what the block meets in the database.
    """
    # The runs' tables have a schema of their own, whichever the URL names.
    with PostgresLock(Secret(url), "workers", is_for_all_schemas=True).preparing():
        with opened(Secret(url)) as db:
            db.execute(_TABLE)
        yield
