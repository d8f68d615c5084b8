"""Several processes dispatch from one inbox; retry times, and what an event is about, are stored.

Revision ID: 0003_claims
Revises: 0002_challenges
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003_claims"
down_revision = "0002_challenges"
branch_labels = None
depends_on = None

_PENDING = "status IN ('recorded', 'retrying')"
_TEXTS = ("object", "claimed_by", "unfinished")
_PARTIAL = {
    "events_free": (["next_attempt_at", "seq"], f"{_PENDING} AND claimed_by = ''"),
    "events_claimed": (["claimed_by"], f"{_PENDING} AND claimed_by <> ''"),
    "events_unfinished": (["object"], f"{_PENDING} AND object <> ''"),
    "events_failed": (["seq"], "status = 'failed'"),
}


def upgrade() -> None:
    for name in _TEXTS:
        op.add_column("events", sa.Column(name, sa.Text, nullable=False, server_default=""))
    op.add_column("events", sa.Column("next_attempt_at", sa.BigInteger, nullable=False, server_default="0"))
    op.drop_index("events_pending", "events")
    for name, (columns, condition) in _PARTIAL.items():
        where = sa.text(condition)
        op.create_index(name, "events", columns, sqlite_where=where, postgresql_where=where)
    op.create_index("events_by_received_at", "events", ["received_at"])
    op.create_table(
        "dispatchers",
        sa.Column("id", sa.Text, primary_key=True),
        sa.Column("alive_until", sa.BigInteger, nullable=False),
    )


def downgrade() -> None:
    op.drop_table("dispatchers")
    for name in (*_PARTIAL, "events_by_received_at"):
        op.drop_index(name, "events")
    for name in (*_TEXTS, "next_attempt_at"):
        op.drop_column("events", name)
    pending = sa.text(_PENDING)
    op.create_index("events_pending", "events", ["seq"], sqlite_where=pending, postgresql_where=pending)
