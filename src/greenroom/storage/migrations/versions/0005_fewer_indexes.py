"""What every event had to be entered in, and few or nobody looked anything up by, is gone.

An event is found by its request id through its own id, which is made from it; ``events_unfinished`` is made
again where events are handled in order.

Revision ID: 0005_fewer_indexes
Revises: 0004_headers
"""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005_fewer_indexes"
down_revision = "0004_headers"
branch_labels = None
depends_on = None

_ORDERED = sa.text("status IN ('recorded', 'retrying') AND object <> ''")


def upgrade() -> None:
    op.drop_index("events_by_request_id", "events")
    op.drop_index("events_unfinished", "events")


def downgrade() -> None:
    op.create_index("events_by_request_id", "events", ["request_id"])
    op.create_index(
        "events_unfinished",
        "events",
        ["object"],
        sqlite_where=_ORDERED,
        postgresql_where=_ORDERED,
        if_not_exists=True,
    )
