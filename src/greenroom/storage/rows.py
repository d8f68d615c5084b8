"""The tables that the sandbox's records lie in, and what comes out of them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from .memory import Pairs

SCHEMA = """
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
CREATE TABLE IF NOT EXISTS line (
    seq INTEGER PRIMARY KEY, kind TEXT NOT NULL, at TEXT NOT NULL, topic TEXT NOT NULL, body BLOB NOT NULL);
CREATE INDEX IF NOT EXISTS line_by_time ON line (kind, at, seq);
CREATE INDEX IF NOT EXISTS line_by_topic ON line (kind, topic, at, seq);
CREATE TABLE IF NOT EXISTS meta (key TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
TABLES = ("look_up", "record", "timer", "line", "meta")

Keys = Mapping[str, str | list[str]]
"""Look-up values of a document: one under a name, or several."""

TIMER = "id, due_ms, kind, ref, body"

encode = msgspec.json.Encoder().encode
decode = msgspec.json.Decoder().decode


class Row:
    """A document in its order of creation (seq rises). data: the body as JSON."""

    __slots__ = ("_body", "data", "id", "parent", "seq")

    def __init__(self, seq: int, id: str, parent: str, data: bytes) -> None:
        self.seq, self.id, self.parent, self.data = seq, id, parent, data
        self._body: dict[str, Any] | None = None

    @property
    def body(self) -> dict[str, Any]:
        """The document, decoded when first asked for; it belongs to whoever has the row."""
        body = self._body
        if body is None:
            body = self._body = decode(self.data)
        return body


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


def pairs_in(keys: Keys) -> Pairs:
    """Return each name with each of its values."""
    return frozenset(
        (key, value)
        for key, values in keys.items()
        for value in ((values,) if isinstance(values, str) else values)
    )


def frozen(where: Mapping[str, str] | None) -> tuple[tuple[str, str], ...]:
    return tuple(where.items()) if where else ()


def selection(kind: str, parent: str | None, where: Mapping[str, str] | None) -> tuple[str, list[Any]]:
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
