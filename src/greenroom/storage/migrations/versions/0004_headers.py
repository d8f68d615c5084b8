"""The headers a delivery came with stay beside its body, so that it can be forwarded as it was.

Revision ID: 0004_headers
Revises: 0003_claims
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0004_headers"
down_revision = "0003_claims"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("bodies", sa.Column("headers", sa.Text, nullable=False, server_default=""))


def downgrade() -> None:
    op.drop_column("bodies", "headers")
