"""URL challenges, and the likely mistake behind a refusal.

Revision ID: 0002_challenges
Revises: 0001_inbox
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0002_challenges"
down_revision = "0001_inbox"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rejections", sa.Column("likely", sa.Text, nullable=False, server_default=""))
    op.create_table(
        "challenges",
        sa.Column("seq", sa.BigInteger().with_variant(sa.Integer, "sqlite"), primary_key=True),
        sa.Column("id", sa.Text, nullable=False),
        sa.Column("source", sa.Text, nullable=False),
        sa.Column("received_at", sa.BigInteger, nullable=False),
        sa.Column("outcome", sa.Text, nullable=False),
    )
    op.create_index("challenges_by_source", "challenges", ["source", "seq"])


def downgrade() -> None:
    op.drop_table("challenges")
    op.drop_column("rejections", "likely")
