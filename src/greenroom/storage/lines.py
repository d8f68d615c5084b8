"""Logs in the sandbox's file: lines that are added, read by their time, and thinned out; never changed.

A line costs a fraction of what a document does: it has no id, no owner and no look-up values.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from typing import Any, NamedTuple

from .rows import decode, encode
from .transactions import Transactions
from .unsent import insert

_ADD = "INSERT INTO line (seq, kind, at, topic, body) VALUES "


class Line(NamedTuple):
    """One entry. at: its time, as text that sorts."""

    at: str
    body: dict[str, Any]


class Lines:
    """The lines of one file. Those of open transactions are in memory until SQL needs them."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._unsent: dict[int, tuple[int, str, str, str, bytes]] = {}
        self._last: int | None = None

    def add(self, transactions: Transactions, kind: str, at: str, topic: str, body: dict[str, Any]) -> int:
        """Add a line, inside a transaction; return its number."""
        if self._last is None:
            self._last = int(self._db.execute("SELECT max(seq) FROM line").fetchone()[0] or 0)
        self._last = seq = self._last + 1
        self._unsent[seq] = (seq, kind, at, topic, encode(body))
        transactions.note(lambda: self._take_back(transactions, seq))
        return seq

    def _take_back(self, transactions: Transactions, seq: int) -> None:
        if self._unsent.pop(seq, None) is None:  # it was sent meanwhile
            transactions.write("DELETE FROM line WHERE seq = ?", (seq,))

    @property
    def is_unsent(self) -> bool:
        """Whether SQL does not have all of them yet."""
        return bool(self._unsent)

    def send(self) -> None:
        """Write down what is only in memory."""
        insert(self._db, _ADD, list(self._unsent.values()))
        self._unsent.clear()

    def forget(self) -> None:
        """Know nothing of the file, and drop what was not sent."""
        self._unsent.clear()
        self._last = None

    def newest(self, kind: str, low: str, high: str, topic: str) -> Iterator[Line]:
        """Yield the lines from low up to, not including, high, the latest first, read only as far as asked.
        topic: "" for any."""
        where, values = "kind = ? AND at >= ? AND at < ?", [kind, low, high]
        if topic:
            where, values = f"{where} AND topic = ?", [*values, topic]
        sql = f"SELECT at, body FROM line WHERE {where} ORDER BY at DESC, seq DESC"  # noqa: S608
        return (Line(at, decode(body)) for at, body in self._db.execute(sql, values))

    def trim(self, transactions: Transactions, kind: str, most: int) -> None:
        """Remove all but the latest lines of a kind. Undone only with the whole of a transaction."""
        sql = "SELECT at, seq FROM line WHERE kind = ? ORDER BY at DESC, seq DESC LIMIT 1 OFFSET ?"
        found = self._db.execute(sql, (kind, most)).fetchone()
        if found is not None:
            sql = "DELETE FROM line WHERE kind = ? AND (at, seq) <= (?, ?)"
            transactions.write(sql, (kind, *found))
            transactions.note(_nothing)


def _nothing() -> None:
    """Nothing undoes it but rolling back."""
