"""The history of URL challenges, for every inbox."""

from __future__ import annotations

import sqlalchemy as sa

from .inbox_work import Work
from .received import ANSWERED, Challenge
from .tables import challenges

KEPT = 50
"""Of each source so many that passed and so many that failed: forged ones must not push out Zoom's own."""

_FIELDS = Challenge.__struct_fields__


def add(challenge: Challenge) -> Work[None]:
    """Insert a challenge and drop those of its kind that are past KEPT."""
    c = challenges.c
    yield sa.insert(challenges).values(**{f: getattr(challenge, f) for f in _FIELDS})
    is_alike = c.outcome == ANSWERED if challenge.is_ok else c.outcome != ANSWERED
    alike = sa.and_(c.source == challenge.source, is_alike)
    oldest_kept = (
        sa.select(c.seq).where(alike).order_by(c.seq.desc()).offset(KEPT - 1).limit(1).scalar_subquery()
    )
    yield sa.delete(challenges).where(alike, c.seq < oldest_kept)


def newest(limit: int, source: str | None) -> Work[tuple[Challenge, ...]]:
    """Return challenges, newest first; source: only its, None for all."""
    query = sa.select(*(challenges.c[name] for name in _FIELDS)).order_by(challenges.c.seq.desc())
    if source is not None:
        query = query.where(challenges.c.source == source)
    found = yield query.limit(limit)
    return tuple(Challenge(**{name: row[name] for name in _FIELDS}) for row in found.rows)
