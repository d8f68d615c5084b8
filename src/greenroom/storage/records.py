"""The sandbox's world as JSON documents in one SQLite file.

One thread uses it. A document has a kind, an id, an optional parent and look-up values; timers and a few
named values live beside the documents, so that one file is the whole state. What was read stays in memory
(``memory.py``), writes of several callers can share one commit (``transactions.py``).
"""

from __future__ import annotations

import builtins
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from greenroom.core.errors import StorageError

from .checkpoints import LOG_PAGES, Checkpoints
from .database import open_sqlite
from .lines import Line, Lines
from .memory import MOST_ROWS, Document, Memory, Pairs
from .rows import (
    SCHEMA,
    TABLES,
    TIMER,
    Keys,
    Place,
    Row,
    Timer,
    decode,
    encode,
    frozen,
    pairs_in,
    selection,
)
from .transactions import Action, Block, Told, Transactions
from .unsent import MOST, Change, Unsent, pairs_of

__all__ = ["Keys", "Place", "Records", "Row", "Timer"]

_RANGE = "FROM look_up WHERE kind = ? AND key = ? AND value >= ? AND value < ?"


class Records:
    """Documents, timers and named values. path: the file, or None to keep them in memory.

    Writes outside a transaction commit at once. Raises: StorageError when the file can't be used.
    """

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._db = open_sqlite(path, synchronous="NORMAL")
        self._memory, self._unsent, self._lines = Memory(), Unsent(), Lines(self._db)
        self._last_seq: int | None = None
        self._checkpoints = Checkpoints(path) if path is not None else None
        self._transactions = Transactions(
            self._db,
            str(path),
            send=self._send,
            forget=self._forget,
            on_commit=self._checkpoints.note_commit if self._checkpoints else None,
        )
        try:
            self._db.executescript(SCHEMA)
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

        shared: the caller calls
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

    @property
    def changes(self) -> int:
        """A number that is another one whenever anything may have changed, or is about to."""
        return self._transactions.changes + self._memory.epoch

    def stamp(self, kind: str) -> int:
        """Return a number that is another one whenever documents of that kind may have changed."""
        return self._memory.stamp(kind)

    def _write(self, sql: str, values: tuple[Any, ...] = (), *, undo: Action | None = None) -> sqlite3.Cursor:
        cursor = self._transactions.write(sql, values)
        if undo is not None:
            self._transactions.note(undo)
        return cursor

    def _send(self) -> None:
        """Write down what is only in memory."""
        if self._unsent.documents or self._unsent.meta:
            self._transactions.begin()
            self._unsent.send(self._db)
        if self._lines.is_unsent:
            self._transactions.begin()
            self._lines.send()

    def _settle(self, kind: str) -> None:
        """Let SQL see the documents of a kind as they are."""
        if kind in self._unsent.kinds:
            self._send()

    def _forget(self, all_undone: bool) -> None:
        if all_undone:
            self._unsent.clear()
            self._lines.forget()
        self._memory.forget()

    # Documents

    def get(self, kind: str, id: str) -> dict[str, Any] | None:
        """Return the document, a fresh copy, or None."""
        found = self._found(kind, id)
        return None if found is None else decode(found[3])

    def row(self, kind: str, id: str) -> Row | None:
        """Return the document with its place and parent, or None."""
        found = self._found(kind, id)
        return None if found is None else Row(*found)

    def _found(self, kind: str, id: str) -> Document | None:
        change = self._unsent.documents.get((kind, id))
        if change is not None:
            return change.document
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
        keys: Keys | None = None,
        is_new: bool = False,
    ) -> None:
        """Store the document, new or again. keys: look-up values, e.g. ``{"email": "…"}``; they and the
        parent replace the earlier ones. Without keys the earlier ones stay, and so does the parent unless
        one is given. is_new: the id was drawn at random just now, so nobody looks for an earlier one."""
        if not self._transactions.is_inside:
            with self.transaction():
                self.put(kind, id, body, parent=parent, keys=keys, is_new=is_new)
            return
        data, pairs = encode(body), None if keys is None else pairs_in(keys)
        known = None if is_new else self._found(kind, id)
        self._memory.touch(kind)
        if known is None:
            self._add(kind, (self._next_seq(), id, parent, data), pairs or frozenset())
        else:
            new_parent = parent if parent or keys is not None else known[2]
            self._change(kind, known, (known[0], id, new_parent, data), pairs)
        if len(self._unsent.documents) > MOST:
            self._send()

    def _add(self, kind: str, document: Document, pairs: Pairs) -> None:
        id = document[1]
        self._unsent.put(kind, Change(document, pairs, is_new=True))
        self._memory.drop(kind, id)  # it may never be asked for
        self._transactions.note(lambda: self._remove_new(kind, id))

    def _remove_new(self, kind: str, id: str) -> None:
        change = self._unsent.documents.pop((kind, id), None)
        if change is None or not change.is_new:  # it was sent meanwhile
            self._transactions.write("DELETE FROM record WHERE kind = ? AND id = ?", (kind, id))

    def _change(self, kind: str, known: Document, document: Document, pairs: Pairs | None) -> None:
        old_pairs = None
        if pairs is not None:
            old_pairs = self._pairs_of(kind, known)
            self._memory.keep_pairs(kind, document[1], pairs)
            if pairs == old_pairs:
                pairs = old_pairs = None
        self._restate(kind, document, pairs, is_moved=document[2] != known[2])
        self._memory.keep(kind, document[1], document)
        is_moved = document[2] != known[2]
        self._transactions.note(lambda: self._restate(kind, known, old_pairs, is_moved=is_moved))

    def _restate(self, kind: str, document: Document, pairs: Pairs | None, *, is_moved: bool) -> None:
        """Let a document that is there be in another state. pairs: None as they were."""
        before = self._unsent.documents.get((kind, document[1]))
        if before is not None:
            pairs = before.pairs if pairs is None else pairs
            is_moved = is_moved or before.is_moved
        is_new = before is not None and before.is_new
        self._unsent.put(kind, Change(document, pairs, is_new, is_moved))

    def _pairs_of(self, kind: str, known: Document) -> Pairs:
        change = self._unsent.documents.get((kind, known[1]))
        if change is not None and change.pairs is not None:
            return change.pairs
        pairs = self._memory.pairs.get((kind, known[1]))
        return pairs_of(self._db, known[0]) if pairs is None else pairs

    @property
    def last_seq(self) -> int:
        """The number of the document that came last."""
        last = self._last_seq
        if last is None:
            sql = "SELECT max(seq) FROM sqlite_sequence WHERE name = 'record'"
            last = self._last_seq = int(self._db.execute(sql).fetchone()[0] or 0)
        return last

    def _next_seq(self) -> int:
        self._last_seq = self.last_seq + 1
        return self._last_seq

    def delete(self, kind: str, id: str) -> bool:
        """Remove the document; return whether there was one."""
        known = self._found(kind, id)
        if known is None:
            return False
        with self.transaction():
            pairs = self._pairs_of(kind, known)
            self._memory.touch(kind)
            sql = "DELETE FROM record WHERE seq = ?"
            self._write(sql, (known[0],), undo=lambda: self._put_back(kind, known, pairs))
            self._memory.keep(kind, id, None)
        return True

    def _put_back(self, kind: str, document: Document, pairs: Pairs) -> None:
        self._unsent.put(kind, Change(document, pairs, is_new=True))

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
        query = ("list", parent, frozen(where), after, skip, limit, newest_first)
        found: builtins.list[Document] | None = self._memory.selection(kind, query)
        if found is None:
            found = self._select(kind, parent, where, after, skip, limit, newest_first)
            if len(found) <= MOST_ROWS:
                self._memory.keep_selection(kind, query, found)
        return [Row(*document) for document in found]

    def _select(
        self,
        kind: str,
        parent: str | None,
        where: Mapping[str, str] | None,
        after: int,
        skip: int,
        limit: int | None,
        newest_first: bool,
    ) -> builtins.list[Document]:
        self._settle(kind)
        source, values = selection(kind, parent, where)
        seq = "l0.seq" if where else "r.seq"  # the index that already has the order
        order, beyond = ("DESC", "<") if newest_first else ("ASC", ">")
        if after:
            source += f" AND {seq} {beyond} ?"
            values.append(after)
        sql = f"SELECT r.seq, r.id, r.parent, r.body {source} ORDER BY {seq} {order} LIMIT ? OFFSET ?"
        values += [-1 if limit is None else limit, skip]
        return self._db.execute(sql, values).fetchall()

    def count(self, kind: str, *, parent: str | None = None, where: Mapping[str, str] | None = None) -> int:
        """Return how many documents match."""
        query = ("count", parent, frozen(where))
        found: int | None = self._memory.selection(kind, query)
        if found is None:
            self._settle(kind)
            source, values = selection(kind, parent, where)
            found = int(self._db.execute(f"SELECT count(*) {source}", values).fetchone()[0])
            self._memory.keep_selection(kind, query, found)
        return found

    # Ranges

    def places(
        self, kind: str, key: str, low: str, high: str, *, skip: int = 0, newest_first: bool = False
    ) -> Iterator[Place]:
        """Yield the look-up values under a name from low up to, not including, high, in their order, and the
        document each leads to; read from the index alone, as far as asked."""
        self._settle(kind)
        order = "DESC" if newest_first else "ASC"
        sql = f"SELECT value, seq {_RANGE} ORDER BY value {order}, seq {order} LIMIT -1 OFFSET ?"
        return map(Place._make, self._db.execute(sql, (kind, key, low, high, skip)))

    def span(self, kind: str, key: str, low: str, high: str) -> Iterator[Row]:
        """Yield the documents that such a range leads to, in the order of the values."""
        self._settle(kind)
        sql = (
            "SELECT r.seq, r.id, r.parent, r.body FROM look_up l JOIN record r ON r.seq = l.seq "
            "WHERE l.kind = ? AND l.key = ? AND l.value >= ? AND l.value < ? ORDER BY l.value, l.seq"
        )
        found = self._db.execute(sql, (kind, key, low, high))
        return (Row(*document) for document in found)

    def count_places(self, kind: str, key: str, low: str, high: str) -> int:
        """Return how many places there are in a range."""
        self._settle(kind)
        found = self._db.execute(f"SELECT count(*) {_RANGE}", (kind, key, low, high)).fetchone()
        return int(found[0])

    def at(self, place: Place) -> Row:
        """Return the document a place leads to."""
        self._send()
        sql = "SELECT seq, id, parent, body FROM record WHERE seq = ?"
        return Row(*self._db.execute(sql, (place.seq,)).fetchone())

    # Logs

    def add_line(self, kind: str, at: str, body: dict[str, Any], *, topic: str = "") -> int:
        """Add a line to a log, found by its time and a topic; return its number, which counts up."""
        with self.transaction():
            return self._lines.add(self._transactions, kind, at, topic, body)

    def lines(self, kind: str, low: str, high: str, *, topic: str = "") -> Iterator[Line]:
        """Yield a log's lines from a time up to, not including, another, the latest first; read as far as
        asked. topic: "" for any."""
        self._send()
        return self._lines.newest(kind, low, high, topic)

    def trim_lines(self, kind: str, most: int) -> None:
        """Remove all but the latest lines of a log. Like clear it is undone with the whole only."""
        with self.transaction():
            self._send()
            self._lines.trim(self._transactions, kind, most)

    # Named values

    def meta(self, key: str, default: Any = None) -> Any:
        """Return the named value, a fresh copy, or default."""
        data = self.meta_data(key)
        return default if data is None else decode(data)

    def meta_data(self, key: str) -> bytes | None:
        """Return the named value as it is stored, as JSON, or None."""
        if key in self._unsent.meta:
            return self._unsent.meta[key]
        meta = self._memory.meta
        if key not in meta:
            row = self._db.execute("SELECT value FROM meta WHERE key = ?", (key,)).fetchone()
            meta[key] = None if row is None else row[0]
        return meta[key]

    def set_meta(self, key: str, value: Any) -> None:
        """Keep a JSON-ready value under a name."""
        if not self._transactions.is_inside:
            with self.transaction():
                self.set_meta(key, value)
            return
        data, old = encode(value), self.meta_data(key)
        self._keep_meta(key, data)
        self._transactions.note(lambda: self._keep_meta(key, old))

    def _keep_meta(self, key: str, data: bytes | None) -> None:
        self._unsent.meta[key] = self._memory.meta[key] = data

    # Timers

    def schedule(self, due_ms: int, kind: str, ref: str, body: dict[str, Any] | None = None) -> int:
        """Add a timer; return its id. The same kind and ref may have several."""
        with self.transaction():
            sql = "INSERT INTO timer (due_ms, kind, ref, body) VALUES (?, ?, ?, ?)"
            id = self._write(sql, (due_ms, kind, ref, encode(body or {}))).lastrowid or 0
            self._transactions.note(lambda: self._write("DELETE FROM timer WHERE id = ?", (id,)))
        return id

    def unschedule(self, kind: str, ref: str | None = None) -> int:
        """Remove the timers of a kind, or those with one ref; return how many there were."""
        where, values = ("kind = ?", (kind,)) if ref is None else ("kind = ? AND ref = ?", (kind, ref))
        found = self._db.execute(f"SELECT {TIMER} FROM timer WHERE {where}", values).fetchall()  # noqa: S608
        for timer in found:
            self._remove_timer(timer)
        return len(found)

    def _remove_timer(self, timer: tuple[Any, ...]) -> None:
        sql = f"INSERT INTO timer ({TIMER}) VALUES (?, ?, ?, ?, ?)"  # noqa: S608
        with self.transaction():
            undo = lambda: self._write(sql, timer)  # noqa: E731
            self._write("DELETE FROM timer WHERE id = ?", (timer[0],), undo=undo)

    def next_due_ms(self) -> int | None:
        """Return when the earliest timer is due, or None when there is none."""
        found: int | None = self._db.execute("SELECT min(due_ms) FROM timer").fetchone()[0]
        return found

    def pop_due(self, until_ms: int) -> Timer | None:
        """Take out the earliest timer due at or before until_ms, or return None."""
        sql = f"SELECT {TIMER} FROM timer WHERE due_ms <= ? ORDER BY due_ms, id LIMIT 1"  # noqa: S608
        found = self._db.execute(sql, (until_ms,)).fetchone()
        if found is None:
            return None
        self._remove_timer(found)
        return Timer(found[0], found[1], found[2], found[3], decode(found[4]))

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
            self._db.executescript(SCHEMA)  # what is newer than the dump
        except sqlite3.Error as exc:
            raise StorageError(f"This is no snapshot of a sandbox: {exc}. Take one with dump().") from exc
        finally:
            copy.close()
            self._last_seq = None
            self._lines.forget()
            self._memory.forget()

    def clear(self) -> None:
        """Remove everything. It can be undone only with the whole of a transaction that shares no commit."""
        with self.transaction():
            for table in TABLES:
                self._write(f"DELETE FROM {table}", undo=_nothing)  # noqa: S608
            self._lines.forget()
            self._memory.forget()

    def close(self) -> None:
        """Let go of the file. Whatever was written outside an open transaction stays."""
        self.commit()
        if self._checkpoints is not None:
            self._checkpoints.close()
        self._db.close()


def _nothing() -> None:
    """Nothing undoes it but rolling back."""


def _without_wal(image: bytes) -> bytes:
    """Return the image marked as a rollback-journal file: an in-memory database can't open a WAL one."""
    return image[:18] + b"\x01\x01" + image[20:]
