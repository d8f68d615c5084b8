"""Received events, their bodies, and refusals.

Revision ID: 0001_inbox
Revises:
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001_inbox"
down_revision = None
branch_labels = None
depends_on = None

_SEQ = sa.BigInteger().with_variant(sa.Integer, "sqlite")
_PENDING = sa.text("status IN ('recorded', 'retrying')")


def upgrade() -> None:
    op.create_table(
        "events",
        sa.Column("seq", _SEQ, primary_key=True),
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
    )
    op.create_index("events_by_id", "events", ["id"], unique=True)
    op.create_index("events_by_event", "events", ["event", "seq"])
    op.create_index("events_by_request_id", "events", ["request_id"])
    op.create_index("events_pending", "events", ["seq"], sqlite_where=_PENDING, postgresql_where=_PENDING)
    op.create_table(
        "bodies",
        sa.Column("seq", _SEQ, primary_key=True),
        sa.Column("body", sa.LargeBinary, nullable=False),
    )
    op.create_table(
        "rejections",
        sa.Column("seq", _SEQ, primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("reason", sa.Text, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("detail", sa.Text, nullable=False),
    )


def downgrade() -> None:
    for table in ("rejections", "bodies", "events"):
        op.drop_table(table)
