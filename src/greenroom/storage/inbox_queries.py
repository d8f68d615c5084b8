"""What is asked of the inbox off the hot path, for SQLite and PostgreSQL alike."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from .received import Pending, Rejection, Stored
from .tables import IS_PENDING, bodies, events
from .tables import rejections as refusals

_STORED = tuple(events.c[name] for name in Stored.__struct_fields__)
_REFUSED = tuple(refusals.c[name] for name in Rejection.__struct_fields__)


def newest(before: int | None, limit: int, *, event: str | None, **equal: str | None) -> sa.Select[Any]:
    """Return events below seq before, newest first; equal: columns that must have a value, None for any."""
    query = sa.select(*_STORED).order_by(events.c.seq.desc()).limit(limit)
    if before is not None:
        query = query.where(events.c.seq < before)
    if event:
        query = query.where(_event_matches(event))
    for name, value in equal.items():
        if value:
            query = query.where(events.c[name] == value)
    return query


def by_id(event_id: str) -> sa.Select[Any]:
    return sa.select(*_STORED).where(events.c.id == event_id)


def body(event_id: str) -> sa.Select[Any]:
    return sa.select(bodies.c.body).join(events, events.c.seq == bodies.c.seq).where(events.c.id == event_id)


def one_with_body(event_id: str) -> sa.Select[Any]:
    return _with_body().where(events.c.id == event_id)


def pending(after: int, limit: int) -> sa.Select[Any]:
    return _with_body().where(IS_PENDING, events.c.seq > after).order_by(events.c.seq).limit(limit)


def reopen(event_id: str) -> sa.Update:
    return (
        sa.update(events)
        .where(events.c.id == event_id)
        .values(status="recorded", attempts=0, error="", replays=events.c.replays + 1)
    )


def rejections(limit: int) -> sa.Select[Any]:
    return sa.select(*_REFUSED).order_by(refusals.c.seq.desc()).limit(limit)


def stored(row: Any) -> Stored:
    values = row._mapping
    fields = {name: values[name] for name in Stored.__struct_fields__}
    fields["flags"] = tuple(fields["flags"].split(",")) if fields["flags"] else ()
    return Stored(**fields)


def pending_event(row: Any) -> Pending:
    return Pending(stored(row), bytes(row._mapping["body"]))


def rejection(row: Any) -> Rejection:
    return Rejection(**row._mapping)


def _with_body() -> sa.Select[Any]:
    return sa.select(*_STORED, bodies.c.body).join(bodies, bodies.c.seq == events.c.seq)


def _event_matches(pattern: str) -> sa.ColumnElement[bool]:
    """Return the condition for an event's name; ``*`` stands for anything."""
    if "*" not in pattern:
        return events.c.event == pattern
    escaped = pattern.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("*", "%")
    return events.c.event.like(escaped, escape="\\")
