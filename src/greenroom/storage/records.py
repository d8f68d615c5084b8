"""The sandbox's world as JSON documents in one SQLite file.

One thread uses it. A document has a kind, an id, an optional parent and look-up values; timers and a few
named values live beside the documents, so that one file is the whole state.
"""

from __future__ import annotations

import builtins
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import msgspec

from greenroom.core.errors import StorageError

from .database import open_sqlite

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

Keys = Mapping[str, str | builtins.list[str]]
"""Look-up values of a document: one under a name, or several."""

_RANGE = "FROM look_up WHERE kind = ? AND key = ? AND value >= ? AND value < ?"

_encode = msgspec.json.Encoder().encode
_decode = msgspec.json.Decoder().decode


class Row(NamedTuple):
    """A document in its order of creation (seq rises)."""

    seq: int
    id: str
    parent: str
    body: dict[str, Any]


class Place(NamedTuple):
    """Where a look-up value leads: seq is a document's."""

    value: str
    seq: int


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
        self._depth = 0
        self._begun = False
        self._after_commit: builtins.list[Callable[[], None]] = []
        self._meta: dict[str, bytes | None] = {}
        self._epoch = 0
        self._stamps: dict[str, int] = {}
        try:
            self._db.executescript(_SCHEMA)
        except sqlite3.Error as exc:
            self._db.close()
            raise StorageError(
                f"Can't use the database {path}: {exc}. Choose another --data folder."
            ) from exc

    # Transactions

    def transaction(self) -> Transaction:
        """Commit what the block writes, or none of it when it raises. Joins an outer transaction: then an
        error undoes the block's own writes, and the outer one decides about the rest.

        Nothing is begun before the first write, so reading costs nothing extra.
        """
        return Transaction(self)

    def after_commit(self, action: Callable[[], None]) -> None:
        """Run action once the open transaction is on disk, never when it is undone. None open: at once."""
        if self._depth:
            self._after_commit.append(action)
        else:
            action()

    def stamp(self, kind: str) -> int:
        """Return a number that is another one whenever documents of that kind may have changed."""
        return self._epoch + self._stamps.get(kind, 0)

    def _enter(self) -> bool:
        """Return whether a savepoint marks the place to come back to."""
        self._depth += 1
        if self._begun:
            self._db.execute(f"SAVEPOINT s{self._depth}")
        return self._begun

    def _undo(self, mark: bool, waiting: int) -> None:
        del self._after_commit[waiting:]
        self._forget()
        if mark:
            self._db.execute(f"ROLLBACK TO s{self._depth}")
            self._db.execute(f"RELEASE s{self._depth}")
        elif self._begun:
            self._db.execute("ROLLBACK")
            self._begun = False
        self._depth -= 1

    def _leave(self, mark: bool) -> None:
        if mark:
            self._db.execute(f"RELEASE s{self._depth}")
        self._depth -= 1
        if self._depth:
            return
        if self._begun:
            self._commit()
        actions, self._after_commit = self._after_commit, []
        for action in actions:
            action()

    def _commit(self) -> None:
        self._begun = False
        try:
            self._db.execute("COMMIT")
        except sqlite3.Error as exc:
            self._forget()
            self._after_commit.clear()
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise StorageError(f"Can't write to {self._path}: {exc}. Make room on the disk.") from exc

    def _forget(self) -> None:
        """Trust nothing remembered about the documents and named values."""
        self._meta.clear()
        self._epoch += sum(self._stamps.values()) + 1
        self._stamps.clear()

    def _touch(self, kind: str) -> None:
        self._stamps[kind] = self._stamps.get(kind, 0) + 1

    def _write(self, sql: str, values: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        if self._depth and not self._begun:
            self._db.execute("BEGIN IMMEDIATE")
            self._begun = True
        return self._db.execute(sql, values)

    # Documents

    def get(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return the document, a fresh copy, or None."""
        row = self._db.execute("SELECT body FROM record WHERE kind = ? AND id = ?", (kind, id)).fetchone()
        return None if row is None else _decode(row[0])

    def row(self, kind: str, id: str) -> Row | None:
        """Return the document with its place and parent, or None."""
        sql = "SELECT seq, id, parent, body FROM record WHERE kind = ? AND id = ?"
        found = self._db.execute(sql, (kind, id)).fetchone()
        return None if found is None else _row(found)

    def put(
        self,
        kind: str,
        id: str,
        body: dict[str, Any],
        *,
        parent: str = "",
        keys: Keys | None = None,
    ) -> None:
        """Store the document, new or again. keys: look-up values, e.g. ``{"email": "…"}``; they and the
        parent replace the earlier ones. Without keys the earlier ones stay, and so does the parent unless
        one is given."""
        data = _encode(body)
        self._touch(kind)
        with self.transaction():
            known = self._db.execute(
                "SELECT seq FROM record WHERE kind = ? AND id = ?", (kind, id)
            ).fetchone()
            if known is None:
                sql = "INSERT INTO record (kind, id, parent, body) VALUES (?, ?, ?, ?)"
                seq = self._write(sql, (kind, id, parent, data)).lastrowid
            else:
                seq = known[0]
                self._update(seq, data, parent if parent or keys is not None else None)
            if keys is not None:
                self._replace_keys(kind, seq, keys, new=known is None)

    def _update(self, seq: int, data: bytes, parent: str | None) -> None:
        if parent is None:
            self._write("UPDATE record SET body = ? WHERE seq = ?", (data, seq))
        else:
            self._write("UPDATE record SET body = ?, parent = ? WHERE seq = ?", (data, parent, seq))

    def _replace_keys(self, kind: str, seq: int | None, keys: Keys, *, new: bool) -> None:
        wanted = _pairs(keys)
        sql = "SELECT key, value FROM look_up WHERE seq = ?"
        known = set() if new else set(self._db.execute(sql, (seq,)))
        for pair in known - wanted:
            self._write(
                "DELETE FROM look_up WHERE kind = ? AND key = ? AND value = ? AND seq = ?", (kind, *pair, seq)
            )
        for pair in wanted - known:
            self._write("INSERT INTO look_up (kind, key, value, seq) VALUES (?, ?, ?, ?)", (kind, *pair, seq))

    def delete(self, kind: str, id: str) -> bool:
        """Remove the document; return whether there was one."""
        self._touch(kind)
        return self._write("DELETE FROM record WHERE kind = ? AND id = ?", (kind, id)).rowcount > 0

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
        skip: int = 0,
        limit: int | None = None,
        newest_first: bool = False,
    ) -> builtins.list[Row]:
        """Return documents in order of creation. where: look-up values that must all match.
        after: the seq of the last row already seen, 0 for none; skip: leave out so many, unread; limit: at
        most so many."""
        source, values = _selection(kind, parent, where)
        seq = "l0.seq" if where else "r.seq"  # the index that already has the order
        order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
        if after:
            source += f" AND {seq} {beyond} ?"
            values.append(after)
        sql = f"SELECT r.seq, r.id, r.parent, r.body {source} ORDER BY {seq} {order} LIMIT ? OFFSET ?"
        values += [-1 if limit is None else limit, skip]
        return [_row(found) for found in self._db.execute(sql, values)]

    def count(self, kind: str, *, parent: str | None = None, where: Mapping[str, str] | None = None) -> int:
        """Return how many documents match."""
        source, values = _selection(kind, parent, where)
        found = self._db.execute(f"SELECT count(*) {source}", values).fetchone()
        return int(found[0])

    # Ranges

    def places(
        self, kind: str, key: str, low: str, high: str, *, skip: int = 0, newest_first: bool = False
    ) -> Iterator[Place]:
        """Yield the look-up values under a name from low up to, not including, high, in their order, and the
        document each leads to; read from the index alone, as far as asked."""
        order = "DESC" if newest_first else "ASC"
        sql = f"SELECT value, seq {_RANGE} ORDER BY value {order}, seq {order} LIMIT -1 OFFSET ?"
        return map(Place._make, self._db.execute(sql, (kind, key, low, high, skip)))

    def span(self, kind: str, key: str, low: str, high: str) -> Iterator[Row]:
        """Yield the documents that such a range leads to, in the order of the values."""
        sql = (
            "SELECT r.seq, r.id, r.parent, r.body FROM look_up l JOIN record r ON r.seq = l.seq "
            "WHERE l.kind = ? AND l.key = ? AND l.value >= ? AND l.value < ? ORDER BY l.value, l.seq"
        )
        return map(_row, self._db.execute(sql, (kind, key, low, high)))

    def count_places(self, kind: str, key: str, low: str, high: str) -> int:
        """Return how many places there are in a range."""
        found = self._db.execute(f"SELECT count(*) {_RANGE}", (kind, key, low, high)).fetchone()
        return int(found[0])

    def at(self, place: Place) -> Row:
        """Return the document a place leads to."""
        sql = "SELECT seq, id, parent, body FROM record WHERE seq = ?"
        return _row(self._db.execute(sql, (place.seq,)).fetchone())

    # Named values

    def meta(self, key: str, default: Any = None) -> Any:
        """Return the named value, a fresh copy, or default."""
        if key not in self._meta:
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            self._meta[key] = None if row is None else row[0]
        data = self._meta[key]
        return default if data is None else _decode(data)

    def set_meta(self, key: str, value: Any) -> None:
        """Keep a JSON-ready value under a name."""
        data = _encode(value)
        self._write("INSERT OR REPLACE INTO meta (key, value) VALUES (?, ?)", (key, data))
        self._meta[key] = data

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
        copy = sqlite3.connect(":memory:")
        try:
            self._db.backup(copy)
            return _without_wal(copy.serialize())
        finally:
            copy.close()

    def load(self, data: bytes) -> None:
        """Replace everything by a dump. Raises StorageError when data is none; then nothing changed."""
        self._refuse_inside_transaction()
        copy = sqlite3.connect(":memory:")
        try:
            copy.deserialize(data)
            copy.execute("SELECT count(*) FROM record").fetchone()
            copy.backup(self._db)
        except sqlite3.Error as exc:
            raise StorageError(f"This is no snapshot of a sandbox: {exc}. Take one with dump().") from exc
        finally:
            copy.close()
            self._forget()

    def clear(self) -> None:
        """Remove everything."""
        with self.transaction():
            for table in _TABLES:
                self._write(f"DELETE FROM {table}")  # noqa: S608
            self._forget()

    def close(self) -> None:
        """Let go of the file. Whatever was committed stays."""
        self._db.close()

    def _refuse_inside_transaction(self) -> None:
        if self._depth:
            raise StorageError("A snapshot can't be loaded inside a transaction; end it first.")


class Transaction:
    """A block of ``Records.transaction``."""

    __slots__ = ("_mark", "_records", "_waiting")

    def __init__(self, records: Records) -> None:
        self._records = records

    def __enter__(self) -> None:
        self._mark = self._records._enter()
        self._waiting = len(self._records._after_commit)

    def __exit__(self, kind: type[BaseException] | None, error: object, trace: object) -> None:
        if kind is None:
            self._records._leave(self._mark)
        else:
            self._records._undo(self._mark, self._waiting)


def _pairs(keys: Keys) -> set[tuple[str, str]]:
    """Return each name with each of its values."""
    return {
        (key, value)
        for key, values in keys.items()
        for value in ((values,) if isinstance(values, str) else values)
    }


def _row(found: tuple[Any, ...]) -> Row:
    return Row(found[0], found[1], found[2], _decode(found[3]))


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
