"""Changes that SQLite does not have yet: the last state of each document and named value.

Records reads through them, sends them before SQL reads what they are about, and at the latest with the
commit. So a document that many requests change is written once, and new ones go in by the dozen.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from itertools import chain
from typing import Any, NamedTuple

from .memory import Document, Pairs

MOST = 1000
"""More changes than that are sent, so that a large transaction takes no more memory."""

_INSERT = "INSERT INTO record (seq, kind, id, parent, body) VALUES "
_UPDATE = "UPDATE record SET body = ? WHERE seq = ?"
_MOVE = "UPDATE record SET parent = ? WHERE seq = ?"
_ADD = "INSERT INTO look_up (kind, key, value, seq) VALUES "
_TAKE = "DELETE FROM look_up WHERE kind = ? AND key = ? AND value = ? AND seq = ?"
_KEEP = "INSERT OR REPLACE INTO meta (key, value) VALUES "
_AT_ONCE = 32
"""Rows of one statement."""


class Change(NamedTuple):
    """The state a document came to. pairs: None as they are in the file; is_moved: under another parent."""

    document: Document
    pairs: Pairs | None
    is_new: bool
    is_moved: bool = False


class Unsent:
    """documents: by kind and id. kinds: theirs, and maybe more. meta: named values, None for one to be
    removed."""

    def __init__(self) -> None:
        self.documents: dict[tuple[str, str], Change] = {}
        self.kinds: set[str] = set()
        self.meta: dict[str, bytes | None] = {}

    def put(self, kind: str, change: Change) -> None:
        """Note the state that a document came to."""
        self.documents[kind, change.document[1]] = change
        self.kinds.add(kind)

    def clear(self) -> None:
        self.documents.clear()
        self.kinds.clear()
        self.meta.clear()

    def send(self, db: sqlite3.Connection) -> None:
        """Write everything down. An error leaves SQLite with half of it: roll back, and clear."""
        new, bodies, moved, added = [], [], [], []
        for (kind, _), ((seq, id, parent, data), pairs, is_new, is_moved) in self.documents.items():
            if is_new:
                new.append((seq, kind, id, parent, data))
            else:
                bodies.append((data, seq))
                if is_moved:
                    moved.append((parent, seq))
                if pairs is not None:
                    known = pairs_of(db, seq)
                    db.executemany(_TAKE, [(kind, *pair, seq) for pair in known - pairs])
                    pairs -= known
            if pairs:
                added += [(kind, key, value, seq) for key, value in pairs]
        insert(db, _INSERT, new)
        for sql, rows in ((_UPDATE, bodies), (_MOVE, moved)):
            if rows:
                db.executemany(sql, rows)
        insert(db, _ADD, added)
        kept = [(key, value) for key, value in self.meta.items() if value is not None]
        if kept:
            insert(db, _KEEP, kept)
        if len(kept) < len(self.meta):
            gone = [(key,) for key, value in self.meta.items() if value is None]
            db.executemany("DELETE FROM meta WHERE key = ?", gone)
        self.clear()


def insert(db: sqlite3.Connection, sql: str, rows: Sequence[tuple[Any, ...]]) -> None:
    """Write rows by as few statements as it takes: each hands the interpreter to other threads and waits to
    have it back. sql: up to VALUES."""
    for start in range(0, len(rows), _AT_ONCE):
        some = rows[start : start + _AT_ONCE]
        marks = f"({', '.join('?' * len(some[0]))})"
        db.execute(sql + ", ".join([marks] * len(some)), tuple(chain.from_iterable(some)))


def pairs_of(db: sqlite3.Connection, seq: int) -> Pairs:
    """Return the look-up values of a document as the file has them."""
    return frozenset(db.execute("SELECT key, value FROM look_up WHERE seq = ?", (seq,)))
