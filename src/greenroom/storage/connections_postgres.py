"""Connections in the PostgreSQL database that the processes of a cluster share, sealed with their common key.

Names and client ids are readable there; secrets and tokens are not, without GREENROOM_KEY.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.secrets import Secret

from . import keys
from .connections import Connections, Profile, Rows, Tokens, Webhook
from .postgres import place
from .postgres_blocking import PostgresLock, opened

if TYPE_CHECKING:
    import psycopg

_TABLES = (
    "CREATE TABLE IF NOT EXISTS connection (name text PRIMARY KEY, profile text NOT NULL, "
    "secret bytea NOT NULL, tokens bytea, version bigint NOT NULL DEFAULT 0, "
    "expires_s double precision NOT NULL DEFAULT 0, key_id text NOT NULL, made_s double precision NOT NULL)",
    "CREATE TABLE IF NOT EXISTS webhook (connection text NOT NULL, kind text NOT NULL, name text NOT NULL, "
    "fingerprint text NOT NULL, secret bytea NOT NULL, key_id text NOT NULL, "
    "made_s double precision NOT NULL, PRIMARY KEY (connection, kind, fingerprint))",
)
_STAMP = (
    "SELECT md5(coalesce(string_agg(concat_ws(' ', connection, kind, name, fingerprint, key_id, made_s), ',' "
    "ORDER BY connection, kind, fingerprint), '')) FROM webhook"
)
_STRANGERS = (
    "SELECT name FROM connection WHERE key_id <> ? AND name <> ?"
    " UNION SELECT connection FROM webhook WHERE key_id <> ? ORDER BY 1"
)


class PostgresConnectionStore(Connections):
    """The connections in one database. environ_key: GREENROOM_KEY's value; without it nothing is sealed or
    opened, since a key kept on one machine is not on the others."""

    def __init__(self, url: Secret, *, environ_key: str = "") -> None:
        super().__init__()
        self._url = url
        self._place = place(url)
        self._environ_key = environ_key
        self._is_prepared = False

    @property
    def place(self) -> str:
        return self._place

    def add(self, profile: Profile, client_secret: Secret, tokens: Tokens | None = None) -> None:
        self._refuse_second_key(profile.name)
        super().add(profile, client_secret, tokens)

    def add_webhook(self, connection: str, kind: str, secret: Secret, name: str = "") -> Webhook:
        self._refuse_second_key("")
        return super().add_webhook(connection, kind, secret, name)

    def stamp(self) -> object:
        with self._open() as db:
            return db.execute(_STAMP).fetchone()

    def lock(self, name: str) -> PostgresLock:
        return PostgresLock(self._url, f"connection {name}")

    def _is_empty(self) -> bool:
        return False

    def _made_sealer(self) -> keys.Sealer:
        if not self._environ_key:
            raise ConfigurationError(
                f"The connections in {self._place} are for several machines, so their key is in "
                f"{keys.VARIABLE}, which is not set here. Give every process the same one; make it with: "
                f"{keys.MAKE_ONE}"
            )
        return keys.sealer_of(self._environ_key)

    def _refuse_second_key(self, renewed: str) -> None:
        """Keep what one key alone opens: the processes of a cluster have one. renewed: sealed anew anyway."""
        mine = self._keys().fingerprint
        with self._open() as db:
            others = [name for (name,) in db.execute(_STRANGERS, (mine, renewed, mine)).fetchall()]
        if others:
            raise StorageError(
                f"Connection {others[0]!r} in {self._place} was sealed with another {keys.VARIABLE}. Give "
                "every process the same key; if it is lost, remove what it sealed: "
                f"greenroom connections remove {others[0]}"
            )

    @contextlib.contextmanager
    def _open(self) -> Iterator[_Statements]:
        with opened(self._url) as db:
            if not self._is_prepared:
                self._prepare(db)
            db.execute("SET synchronous_commit = on")
            yield _Statements(db)

    def _prepare(self, db: psycopg.Connection[Any]) -> None:
        """Make the tables if there are none: one process does, the others wait for it."""
        if db.execute("SELECT to_regclass('webhook')").fetchone() == (None,):
            with PostgresLock(self._url, "tables of connections").preparing():
                for statement in _TABLES:
                    db.execute(statement)
        self._is_prepared = True


class _Statements:
    """psycopg, for statements whose parameters stand as ``?``."""

    def __init__(self, db: psycopg.Connection[Any]) -> None:
        self._db = db

    def execute(self, statement: str, parameters: Sequence[Any] = (), /) -> Rows:
        return self._db.execute(statement.replace("?", "%s").encode(), parameters)
