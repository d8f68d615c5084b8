"""The sandbox's world as JSON documents in one SQLite file.

One thread uses it. A document has a kind, an id, an optional parent and look-up values; timers and a few
named values live beside the documents, so that one file is the whole state. What was read stays in memory
(``memory.py``), writes of several callers can share one commit (``transactions.py``).
"""

from __future__ import annotations

import builtins
import sqlite3
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from greenroom.core.errors import StorageError

from .checkpoints import LOG_PAGES, Checkpoints
from .database import open_sqlite
from .memory import MOST_ROWS, Document, Memory
from .transactions import Block, Told, Transactions

_SCHEMA = """
CREATE TABLE IF NOT EXISTS record (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, id TEXT NOT NULL,
    parent TEXT NOT NULL, body BLOB NOT NULL);
CREATE UNIQUE INDEX IF NOT EXISTS record_by_id ON record (kind, id);
CREATE INDEX IF NOT EXISTS record_by_kind ON record (kind, seq);
CREATE INDEX IF NOT EXISTS record_by_parent ON record (kind, parent, seq);
CREATE TABLE IF NOT EXISTS look_up (
    kind TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL,
    seq INTEGER NOT NULL REFERENCES record (seq) ON DELETE CASCADE,
    PRIMARY KEY (kind, key, value, seq)) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS look_up_by_seq ON look_up (seq);
CREATE TABLE IF NOT EXISTS timer (
    id INTEGER PRIMARY KEY AUTOINCREMENT, due_ms INTEGER NOT NULL, kind TEXT NOT NULL,
    ref TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS timer_by_due ON timer (due_ms, id);
CREATE INDEX IF NOT EXISTS timer_by_ref ON timer (kind, ref);
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
_TABLES = ("look_up", "record", "timer", "meta")

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class Row:
    """A document in its order of creation (seq rises). data: the body as JSON."""

    __slots__ = ("_body", "data", "id", "parent", "seq")

    def __init__(self, seq: int, id: str, parent: str, data: bytes) -> None:
        self.seq, self.id, self.parent, self.data = seq, id, parent, data
        self._body: dict[str, Any] | None = None

    @property
    def body(self) -> dict[str, Any]:
        """The document, decoded when first asked for; it belongs to whoever has the row."""
        if self._body is None:
            self._body = _decode(self.data)
        return self._body


class Timer(NamedTuple):
    """Something due at a time of the world's clock, milliseconds since 1970."""

    id: int
    due_ms: int
    kind: str
    ref: str
    body: dict[str, Any]


class Records:
    """Documents, timers and named values. path: the file, or None to keep them in memory.

    Writes outside a transaction commit at once. Raises: StorageError when the file can't be used.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._db = open_sqlite(path, synchronous="NORMAL")
        self._memory = Memory()
        self._checkpoints = Checkpoints(path) if path is not None else None
        self._transactions = Transactions(
            self._db,
            str(path),
            on_commit=self._checkpoints.note_commit if self._checkpoints else None,
            on_undo=self._memory.forget,
        )
        try:
            self._db.executescript(_SCHEMA)
            self._db.execute(f"PRAGMA wal_autocheckpoint = {LOG_PAGES}")
        except sqlite3.Error as exc:
            self._db.close()
            raise StorageError(
                f"Can't use the database {path}: {exc}. Choose another --data folder."
            ) from exc

    # Transactions

    def transaction(self, *, shared: bool = False) -> Block:
        """Commit what the block writes, or none of it when it raises. Joins an outer transaction: then an
        error undoes the block's own writes, and the outer one decides about the rest.

        Nothing is begun before the first write, so reading costs nothing extra. shared: the caller calls
        commit soon, and says nothing of what was written or read before when_committed does.
        """
        return self._transactions.block(shared=shared)

    def commit(self) -> None:
        """Bring what shared transactions wrote on disk. Raises StorageError; then all of it is undone."""
        self._transactions.commit()

    @property
    def is_pending(self) -> bool:
        """Whether something written waits for commit."""
        return self._transactions.is_pending

    def when_committed(self, told: Told) -> None:
        """Call told once what is written so far is on disk, or with the StorageError that undid it."""
        self._transactions.when_committed(told)

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run action once the open transaction is on disk, never when it is undone. None open: at once."""
        self._transactions.after_commit(action)

    def stamp(self, kind: str) -> int:
        """Return a number that is another one whenever documents of that kind may have changed."""
        return self._memory.stamp(kind)

    def _write(self, sql: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        return self._transactions.write(sql, values)

    # Documents

    def get(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return the document, a fresh copy, or None."""
        found = self._found(kind, id)
        return None if found is None else _decode(found[3])

    def row(self, kind: str, id: str) -> Row | None:
        """Return the document with its place and parent, or None."""
        found = self._found(kind, id)
        return None if found is None else Row(*found)

    def _known(self, kind: str, id: str) -> Document:
        found = self._found(kind, id)
        assert found is not None
        return found

    def _found(self, kind: str, id: str) -> Document | None:
        documents = self._memory.documents
        if (kind, id) in documents:
            return documents[kind, id]
        sql = "SELECT seq, id, parent, body FROM record WHERE kind = ? AND id = ?"
        found: Document | None = self._db.execute(sql, (kind, id)).fetchone()
        self._memory.keep(kind, id, found)
        return found

    def put(
        self,
        kind: str,
        id: str,
        body: dict[str, Any],
        *,
        parent: str = "",
        keys: Mapping[str, str] | None = None,
    ) -> None:
        """Store the document, new or again. keys: look-up values, e.g. ``{"email": "…"}``; they and the
        parent replace the earlier ones. Without keys the earlier ones stay, and so does the parent unless
        one is given."""
        if not self._transactions.is_inside:
            with self.transaction():
                self.put(kind, id, body, parent=parent, keys=keys)
            return
        data = _encode(body)
        self._memory.touch(kind)
        known = self._memory.documents.get((kind, id))
        seq = self._insert(kind, id, parent, data) if known is None else None
        if seq is not None:
            self._memory.drop(kind, id)
            self._add_keys(kind, seq, keys or {})
            return
        seq, _, old_parent, _ = known or self._known(kind, id)
        if keys is None and not parent:
            parent = old_parent
        if parent == old_parent:
            self._write("UPDATE record SET body = ? WHERE seq = ?", (data, seq))
        else:
            self._write("UPDATE record SET body = ?, parent = ? WHERE seq = ?", (data, parent, seq))
        if keys is not None:
            self._replace_keys(kind, seq, keys)
        self._memory.keep(kind, id, (seq, id, parent, data))

    def _insert(self, kind: str, id: str, parent: str, data: bytes) -> int | None:
        """Return the new document's seq, None when there is one of that kind and id."""
        try:
            sql = "INSERT INTO record (kind, id, parent, body) VALUES (?, ?, ?, ?)"
            return self._write(sql, (kind, id, parent, data)).lastrowid
        except sqlite3.IntegrityError:
            return None

    def _replace_keys(self, kind: str, seq: int, keys: Mapping[str, str]) -> None:
        kept = self._db.execute("SELECT key, value FROM look_up WHERE seq = ?", (seq,)).fetchall()
        if sorted(kept) != sorted(keys.items()):
            self._write("DELETE FROM look_up WHERE seq = ?", (seq,))
            self._add_keys(kind, seq, keys)

    def _add_keys(self, kind: str, seq: int, keys: Mapping[str, str]) -> None:
        if keys:
            rows = ", ".join(["(?, ?, ?, ?)"] * len(keys))
            values = [part for key, value in keys.items() for part in (kind, key, value, seq)]
            self._write(f"INSERT INTO look_up (kind, key, value, seq) VALUES {rows}", tuple(values))  # noqa: S608

    def keys(self, kind: str, id: str) -> dict[str, str]:
        """Return the document's look-up values; of several under one name, one."""
        sql = "SELECT key, value FROM look_up WHERE seq = (SELECT seq FROM record WHERE kind = ? AND id = ?)"
        return dict(self._db.execute(sql, (kind, id)).fetchall())

    def delete(self, kind: str, id: str) -> bool:
        """Remove the document; return whether there was one."""
        if self._memory.documents.get((kind, id), ...) is None:
            return False
        self._memory.touch(kind)
        sql = "DELETE FROM record WHERE kind = ? AND id = ?"
        was_there = self._write(sql, (kind, id)).rowcount > 0
        self._memory.keep(kind, id, None)
        return was_there

    def find(self, kind: str, key: str, value: str) -> dict[str, Any] | None:
        """Return the oldest document of that kind with that look-up value, or None."""
        rows = self.list(kind, where={key: value}, limit=1)
        return rows[0].body if rows else None

    def list(
        self,
        kind: str,
        *,
        parent: str | None = None,
        where: Mapping[str, str] | None = None,
        after: int = 0,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> builtins.list[Row]:
        """Return documents in order of creation. where: look-up values that must all match.
        after: the seq of the last row already seen, 0 for none; limit: at most so many."""
        query = ("list", parent, _pairs(where), after, limit, newest_first)
        rows = self._memory.selection(kind, query)
        if rows is None:
            rows = self._select(kind, parent, where, after, limit, newest_first)
            if len(rows) <= MOST_ROWS:
                self._memory.keep_selection(kind, query, rows)
        return [Row(*found) for found in rows]

    def _select(
        self,
        kind: str,
        parent: str | None,
        where: Mapping[str, str] | None,
        after: int,
        limit: int | None,
        newest_first: bool,
    ) -> builtins.list[Document]:
        source, values = _selection(kind, parent, where)
        seq = "l0.seq" if where else "r.seq"  # the index that already has the order
        order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
        if after:
            source += f" AND {seq} {beyond} ?"
            values.append(after)
        sql = f"SELECT r.seq, r.id, r.parent, r.body {source} ORDER BY {seq} {order} LIMIT ?"
        values.append(-1 if limit is None else limit)
        return self._db.execute(sql, values).fetchall()

    def count(self, kind: str, *, parent: str | None = None, where: Mapping[str, str] | None = None) -> int:
        """Return how many documents match."""
        query = ("count", parent, _pairs(where))
        found: int | None = self._memory.selection(kind, query)
        if found is None:
            source, values = _selection(kind, parent, where)
            found = int(self._db.execute(f"SELECT count(*) {source}", values).fetchone()[0])
            self._memory.keep_selection(kind, query, found)
        return found

    # Named values

    def meta(self, key: str, default: Any = None) -> Any:
        """Return the named value, a fresh copy, or default."""
        data = self.meta_data(key)
        return default if data is None else _decode(data)

    def meta_data(self, key: str) -> bytes | None:
        """Return the named value as it is stored, as JSON, or None."""
        meta = self._memory.meta
        if key not in meta:
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            meta[key] = None if row is None else row[0]
        return meta[key]

    def set_meta(self, key: str, value: Any) -> None:
        """Keep a JSON-ready value under a name."""
        data = _encode(value)
        self._write("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, data))
        self._memory.meta[key] = data

    # Timers

    def schedule(self, due_ms: int, kind: str, ref: str, body: dict[str, Any] | None = None) -> int:
        """Add a timer; return its id. The same kind and ref may have several."""
        sql = "INSERT INTO timer (due_ms, kind, ref, body) VALUES (?, ?, ?, ?)"
        return self._write(sql, (due_ms, kind, ref, _encode(body or {}))).lastrowid or 0

    def unschedule(self, kind: str, ref: str | None = None) -> int:
        """Remove the timers of a kind, or those with one ref; return how many there were."""
        if ref is None:
            return self._write("DELETE FROM timer WHERE kind = ?", (kind,)).rowcount
        return self._write("DELETE FROM timer WHERE kind = ? AND ref = ?", (kind, ref)).rowcount

    def next_due_ms(self) -> int | None:
        """Return when the earliest timer is due, or None when there is none."""
        found: int | None = self._db.execute("SELECT min(due_ms) FROM timer").fetchone()[0]
        return found

    def pop_due(self, until_ms: int) -> Timer | None:
        """Take out the earliest timer due at or before until_ms, or return None."""
        sql = "SELECT id, due_ms, kind, ref, body FROM timer WHERE due_ms <= ? ORDER BY due_ms, id LIMIT 1"
        found = self._db.execute(sql, (until_ms,)).fetchone()
        if found is None:
            return None
        self._write("DELETE FROM timer WHERE id = ?", (found[0],))
        return Timer(found[0], found[1], found[2], found[3], _decode(found[4]))

    # The whole

    def dump(self) -> bytes:
        """Return everything as one SQLite image, for load."""
        self.commit()
        copy = sqlite3.connect(":memory:")
        try:
            self._db.backup(copy)
            return _without_wal(copy.serialize())
        finally:
            copy.close()

    def load(self, data: bytes) -> None:
        """Replace everything by a dump. Raises StorageError when data is none; then nothing changed."""
        if self._transactions.is_inside:
            raise StorageError("A snapshot can't be loaded inside a transaction; end it first.")
        self.commit()
        copy = sqlite3.connect(":memory:")
        try:
            copy.deserialize(data)
            copy.execute("SELECT count(*) FROM record").fetchone()
            copy.backup(self._db)
        except sqlite3.Error as exc:
            raise StorageError(f"This is no snapshot of a sandbox: {exc}. Take one with dump().") from exc
        finally:
            copy.close()
            self._memory.forget()

    def clear(self) -> None:
        """Remove everything."""
        with self.transaction():
            for table in _TABLES:
                self._write(f"DELETE FROM {table}")  # noqa: S608
            self._memory.forget()

    def close(self) -> None:
        """Let go of the file. Whatever was written outside an open transaction stays."""
        self.commit()
        if self._checkpoints is not None:
            self._checkpoints.close()
        self._db.close()


def _pairs(where: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple(where.items()) if where else ()


def _selection(
    kind: str, parent: str | None, where: Mapping[str, str] | None
) -> tuple[str, builtins.list[Any]]:
    """Return FROM and WHERE over ``record r`` and the values to bind."""
    source, values = "FROM record r", []
    for place, (key, value) in enumerate((where or {}).items()):
        on = f"l{place}.seq = r.seq AND l{place}.kind = ? AND l{place}.key = ? AND l{place}.value = ?"
        source += f" JOIN look_up l{place} ON {on}"
        values += [kind, key, value]
    source += " WHERE r.kind = ?"
    values.append(kind)
    if parent is not None:
        source += " AND r.parent = ?"
        values.append(parent)
    return source, values


def _without_wal(image: bytes) -> bytes:
    """Return the image marked as a rollback-journal file: an in-memory database can't open a WAL one."""
    return image[:18] + b"\x01\x01" + image[20:]
