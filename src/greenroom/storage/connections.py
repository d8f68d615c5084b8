"""Connections to Zoom and their tokens, secrets sealed: in a SQLite file that its owner alone may read.

``storage.connections_postgres`` keeps them in the database of a cluster instead.

The file is opened for each use, so threads and processes share it without sharing a connection. It is written
about once an hour, so it keeps SQLite's plain journal and stays one file.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import sqlite3
import time
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Protocol

import msgspec

from greenroom.core.errors import StorageError
from greenroom.core.secrets import Secret

from . import keys
from .file_lock import FileLock
from .lock import Lock

FILE = "connections.sqlite"
KEY_FILE = "connections.key"
BUSY_TIMEOUT_S = 10.0
RENEWED_WITHIN_S = 60.0

_SCHEMA = """
CREATE TABLE IF NOT EXISTS connection (
    name TEXT PRIMARY KEY,
    profile TEXT NOT NULL,
    secret BLOB NOT NULL,
    tokens BLOB,
    version INTEGER NOT NULL DEFAULT 0,
    expires_s REAL NOT NULL DEFAULT 0,
    key_id TEXT NOT NULL,
    made_s REAL NOT NULL
) STRICT
"""
_WEBHOOKS = """
CREATE TABLE IF NOT EXISTS webhook (
    connection TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    fingerprint TEXT NOT NULL,
    secret BLOB NOT NULL,
    key_id TEXT NOT NULL,
    made_s REAL NOT NULL,
    PRIMARY KEY (connection, kind, fingerprint)
) STRICT
"""

SIGNING, BASIC, BEARER, HEADER = "signing", "basic", "bearer", "header"


class Profile(msgspec.Struct, frozen=True, kw_only=True):
    """What a connection is, without its secrets. grant: how it got its first token.

    api_url, oauth_url: where Zoom is. follow_region: go where the token endpoint says the account lives.
    """

    name: str
    grant: str
    client_id: str
    account_id: str = ""
    api_url: str = ""
    oauth_url: str = ""
    follow_region: bool = True


class Tokens(msgspec.Struct, frozen=True, kw_only=True):
    """What Zoom granted. access, refresh: "" for none. expires_s: when access ends, seconds since 1970.

    region: the ``api_url`` of the answer.
    """

    access: Secret
    expires_s: float
    refresh: Secret = Secret("")
    scopes: tuple[str, ...] = ()
    region: str = ""


class Kept(msgspec.Struct, frozen=True, kw_only=True):
    """A connection as kept. version counts the tokens that were stored."""

    profile: Profile
    client_secret: Secret
    tokens: Tokens | None
    version: int
    made_s: float


class Webhook(msgspec.Struct, frozen=True, kw_only=True):
    """What a connection's webhooks must show.

    kind: SIGNING, the webhook secret token that signs, or what a delivery must carry besides: BASIC
    (``user:password``), BEARER, HEADER. name: a label of the owner's; for HEADER the header's name.
    """

    connection: str
    kind: str
    name: str
    secret: Secret
    made_s: float

    @property
    def fingerprint(self) -> str:
        return self.secret.fingerprint


class _Sealed(msgspec.Struct):
    """The tokens' plain form, which exists only between seal and open."""

    access: str
    refresh: str
    scopes: tuple[str, ...]
    region: str


class Rows(Protocol):
    """What a statement found."""

    @property
    def rowcount(self) -> int: ...
    def fetchone(self) -> Any: ...
    def fetchall(self) -> list[Any]: ...


class Executes(Protocol):
    """A connection whose statements each commit by themselves; parameters stand as ``?``."""

    def execute(self, statement: str, parameters: Sequence[Any] = ..., /) -> Rows: ...


class Connections(ABC):
    """The connections in one place. Each method opens it for itself, takes milliseconds, blocks, and raises
    StorageError when the place can't be used."""

    def __init__(self) -> None:
        self._sealer: keys.Sealer | None = None

    @property
    @abstractmethod
    def place(self) -> str:
        """What errors call it."""

    @abstractmethod
    def stamp(self) -> object:
        """Return something that is another after each change of a webhook secret."""

    @abstractmethod
    def lock(self, name: str) -> Lock:
        """Return the lock of one connection: who holds it may ask Zoom for its next token."""

    def renewing(self, name: str) -> AbstractContextManager[None]:
        """Keep others from asking Zoom for a token, or putting one back, during the block.

        Raises: StorageError when somebody is busy with it for too long."""
        busy = StorageError(f"Another process is busy with connection {name!r}; try again.")
        return self.lock(name).held(RENEWED_WITHIN_S, busy)

    @abstractmethod
    def _open(self) -> AbstractContextManager[Executes]:
        """Open the place, with its tables."""

    @abstractmethod
    def _is_empty(self) -> bool:
        """Return whether there is no such place yet, which reading need not make."""

    @abstractmethod
    def _made_sealer(self) -> keys.Sealer: ...

    def add(self, profile: Profile, client_secret: Secret, tokens: Tokens | None = None) -> None:
        """Keep a connection, in place of one with that name."""
        sealer = self._keys()
        secret = sealer.seal(client_secret.reveal())
        with self._open() as db:
            db.execute(
                "INSERT INTO connection (name, profile, secret, tokens, version, expires_s, key_id, made_s)"
                " VALUES (?, ?, ?, ?, 1, ?, ?, ?)"
                " ON CONFLICT (name) DO UPDATE SET profile = excluded.profile, secret = excluded.secret,"
                " tokens = excluded.tokens, version = connection.version + 1, expires_s = excluded.expires_s,"
                " key_id = excluded.key_id, made_s = excluded.made_s",
                (
                    profile.name,
                    msgspec.json.encode(profile).decode(),
                    secret,
                    None if tokens is None else _seal(sealer, tokens),
                    0.0 if tokens is None else tokens.expires_s,
                    sealer.fingerprint,
                    time.time(),
                ),
            )

    def get(self, name: str) -> Kept | None:
        """Return a connection with its secrets opened. Raises StorageError when they were sealed with
        another key."""
        with self._open() as db:
            row = db.execute(
                "SELECT profile, secret, tokens, version, expires_s, key_id, made_s FROM connection"
                " WHERE name = ?",
                (name,),
            ).fetchone()
        if row is None:
            return None
        profile, secret, sealed, version, expires_s, key_id, made_s = row
        return Kept(
            profile=_profile(profile),
            client_secret=self._opened(name, secret, key_id),
            tokens=None if sealed is None else _unseal(self._keys(), sealed, expires_s),
            version=version,
            made_s=made_s,
        )

    def profiles(self) -> list[Profile]:
        """Return all connections by name; needs no key."""
        if self._is_empty():
            return []
        with self._open() as db:
            found = db.execute("SELECT profile FROM connection ORDER BY name").fetchall()
        return [_profile(text) for (text,) in found]

    def keep_tokens(self, name: str, tokens: Tokens) -> int:
        """Replace the tokens, on disk when this returns; return the new version. Raises StorageError when
        the connection has been removed meanwhile."""
        sealer = self._keys()
        with self._open() as db:
            row = db.execute(
                "UPDATE connection SET tokens = ?, expires_s = ?, version = version + 1"
                " WHERE name = ? AND key_id = ? RETURNING version",
                (_seal(sealer, tokens), tokens.expires_s, name, sealer.fingerprint),
            ).fetchone()
        if row is None:
            raise StorageError(f"Connection {name!r} was removed or changed while its token was fetched.")
        return int(row[0])

    def remove(self, name: str) -> bool:
        """Forget a connection; return whether there was one."""
        if self._is_empty():
            return False
        with self._open() as db:
            db.execute("DELETE FROM webhook WHERE connection = ?", (name,))
            return db.execute("DELETE FROM connection WHERE name = ?", (name,)).rowcount > 0

    def add_webhook(self, connection: str, kind: str, secret: Secret, name: str = "") -> Webhook:
        """Keep one more secret that a connection's webhooks may show; the others stay good."""
        sealer = self._keys()
        made = Webhook(connection=connection, kind=kind, name=name, secret=secret, made_s=time.time())
        with self._open() as db:
            db.execute(
                "INSERT INTO webhook (connection, kind, name, fingerprint, secret, key_id, made_s)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (connection, kind, fingerprint) DO UPDATE SET name = excluded.name,"
                " secret = excluded.secret, key_id = excluded.key_id, made_s = excluded.made_s",
                (
                    connection,
                    kind,
                    name,
                    made.fingerprint,
                    sealer.seal(secret.reveal()),
                    sealer.fingerprint,
                    made.made_s,
                ),
            )
        return made

    def webhooks(self, connection: str | None = None) -> list[Webhook]:
        """Return what webhooks may show, oldest first, of one connection or of all. Raises StorageError when
        they were sealed with another key."""
        if self._is_empty():
            return []
        with self._open() as db:
            rows = db.execute(
                "SELECT connection, kind, name, secret, key_id, made_s FROM webhook"
                " WHERE ? IN ('', connection) ORDER BY made_s",
                (connection or "",),
            ).fetchall()
        return [
            Webhook(connection=c, kind=k, name=n, secret=self._opened(c, sealed, key_id), made_s=made_s)
            for c, k, n, sealed, key_id, made_s in rows
        ]

    def drop_webhook(self, connection: str, fingerprint: str) -> bool:
        """Forget a secret; return whether there was one."""
        with self._open() as db:
            query = "DELETE FROM webhook WHERE connection = ? AND fingerprint = ?"
            return db.execute(query, (connection, fingerprint)).rowcount > 0

    def _opened(self, name: str, sealed: bytes, key_id: str) -> Secret:
        sealer = self._keys()
        if key_id != sealer.fingerprint:
            raise StorageError(
                f"Connection {name!r} was sealed with another key than the one from {sealer.origin}. Bring "
                f"that key back ({keys.VARIABLE} or the system's keyring), or connect again: "
                f"greenroom connect {name}"
            )
        return Secret(sealer.open(sealed))

    def _keys(self) -> keys.Sealer:
        if self._sealer is None:
            self._sealer = self._made_sealer()
        return self._sealer


class ConnectionStore(Connections):
    """The connections in one data folder. environ_key: GREENROOM_KEY's value, or ""."""

    def __init__(self, folder: Path, *, environ_key: str = "", use_keyring: bool = True) -> None:
        super().__init__()
        self.folder = folder
        self._path = folder / FILE
        self._environ_key = environ_key
        self._use_keyring = use_keyring

    @property
    def place(self) -> str:
        return str(self.folder)

    def stamp(self) -> tuple[int, int]:
        try:
            found = self._path.stat()
        except OSError:
            return (0, 0)
        return (found.st_mtime_ns, found.st_size)

    def lock(self, name: str) -> FileLock:
        digest = hashlib.sha256(name.encode()).hexdigest()[:16]
        return FileLock(self.folder / f"connections.{digest}.lock")

    def _is_empty(self) -> bool:
        return not self._path.exists()

    def _made_sealer(self) -> keys.Sealer:
        return keys.sealer(
            self.folder / KEY_FILE, environ_key=self._environ_key, use_keyring=self._use_keyring
        )

    @contextlib.contextmanager
    def _open(self) -> Iterator[sqlite3.Connection]:
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            os.close(os.open(self._path, os.O_RDWR | os.O_CREAT, 0o600))  # before SQLite makes it readable
        except OSError as exc:
            raise StorageError(
                f"{self._path} can't be used ({exc.strerror}); make the folder writable, or choose another "
                "with GREENROOM_DATA."
            ) from exc
        db = sqlite3.connect(self._path, timeout=BUSY_TIMEOUT_S, isolation_level=None)
        try:
            db.execute("PRAGMA synchronous = FULL")
            db.execute(_SCHEMA)
            db.execute(_WEBHOOKS)
            yield db
        except sqlite3.Error as exc:
            raise StorageError(f"The connections in {self._path} can't be used: {exc}.") from exc
        finally:
            db.close()


def _profile(text: str) -> Profile:
    return msgspec.json.decode(text, type=Profile)


def _seal(sealer: keys.Sealer, tokens: Tokens) -> bytes:
    plain = _Sealed(tokens.access.reveal(), tokens.refresh.reveal(), tokens.scopes, tokens.region)
    return sealer.seal(msgspec.json.encode(plain).decode())


def _unseal(sealer: keys.Sealer, sealed: bytes, expires_s: float) -> Tokens:
    plain = msgspec.json.decode(sealer.open(sealed), type=_Sealed)
    return Tokens(
        access=Secret(plain.access),
        expires_s=expires_s,
        refresh=Secret(plain.refresh),
        scopes=plain.scopes,
        region=plain.region,
    )
