"""The inbox's tables, for queries off the hot path. Migrations make them; a test compares."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

metadata = sa.MetaData()

events = sa.Table(
    "events",
    metadata,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("event", sa.Text, nullable=False),
    sa.Column("request_id", sa.Text, nullable=False),
    sa.Column("event_ts", sa.BigInteger),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("body_sha256", sa.Text, nullable=False),
    sa.Column("size_bytes", sa.Integer, nullable=False),
    sa.Column("flags", sa.Text, nullable=False),
    sa.Column("status", sa.Text, nullable=False, server_default="recorded"),
    sa.Column("duplicates", sa.Integer, nullable=False, server_default="0"),
    sa.Column("attempts", sa.Integer, nullable=False, server_default="0"),
    sa.Column("error", sa.Text, nullable=False, server_default=""),
    sa.Column("replays", sa.Integer, nullable=False, server_default="0"),
    sa.Column("object", sa.Text, nullable=False, server_default=""),
    sa.Column("claimed_by", sa.Text, nullable=False, server_default=""),
    sa.Column("next_attempt_at", sa.BigInteger, nullable=False, server_default="0"),
    sa.Column("unfinished", sa.Text, nullable=False, server_default=""),
    sa.Index("events_by_id", "id", unique=True),
    sa.Index("events_by_event", "event", "seq"),
    sa.Index("events_by_received_at", "received_at"),
)

PENDING = "events.status IN ('recorded', 'retrying')"
FREE = f"{PENDING} AND events.claimed_by = ''"
CLAIMED = f"{PENDING} AND events.claimed_by <> ''"
GIVEN_UP = "events.status = 'failed'"
"""As text, so that the database sees that the partial indexes fit."""


def _partial(name: str, where: str, *columns: sa.Column[Any]) -> sa.Index:
    condition = sa.text(where.replace("events.", ""))
    return sa.Index(name, *columns, sqlite_where=condition, postgresql_where=condition)


_partial("events_free", FREE, events.c.next_attempt_at, events.c.seq)
_partial("events_claimed", CLAIMED, events.c.claimed_by)
_partial("events_failed", GIVEN_UP, events.c.seq)

ORDERED = "status IN ('recorded', 'retrying') AND object <> ''"
INDEX_OF_ORDERED = f"CREATE INDEX IF NOT EXISTS events_unfinished ON events (object) WHERE {ORDERED}"
"""Made when somebody first asks for order: in a file it costs every event a tenth of its time."""

dispatchers = sa.Table(
    "dispatchers",
    metadata,
    sa.Column("id", sa.Text, primary_key=True),
    sa.Column("alive_until", sa.BigInteger, nullable=False),
)

bodies = sa.Table(
    "bodies",
    metadata,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("body", sa.LargeBinary, nullable=False),
    sa.Column("headers", sa.Text, nullable=False, server_default=""),
)

rejections = sa.Table(
    "rejections",
    metadata,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("reason", sa.Text, nullable=False),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("detail", sa.Text, nullable=False),
    sa.Column("likely", sa.Text, nullable=False, server_default=""),
)

challenges = sa.Table(
    "challenges",
    metadata,
    sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
    sa.Column("id", sa.Text, nullable=False),
    sa.Column("source", sa.Text, nullable=False),
    sa.Column("received_at", sa.BigInteger, nullable=False),
    sa.Column("outcome", sa.Text, nullable=False),
    sa.Index("challenges_by_source", "source", "seq"),
)
