"""What is asked of the inbox off the hot path: statements that SQLite and PostgreSQL both understand."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.functions import FunctionElement

from .received import DISPATCHED, FAILED, MAX_COUNTED, RECORDED, Filter, Pending, Rejection, Stored
from .tables import CLAIMED, FREE, GIVEN_UP, INDEX_OF_ORDERED, bodies, dispatchers, events
from .tables import rejections as refusals

SQLITE_NOW_MS = "CAST((julianday('now') - 2440587.5) * 86400000 AS INTEGER)"
POSTGRES_NOW_MS = "(extract(epoch FROM statement_timestamp()) * 1000)::bigint"

_STORED = tuple(events.c[name] for name in Stored.__struct_fields__)
_REFUSED = tuple(refusals.c[name] for name in Rejection.__struct_fields__)


class now_ms(FunctionElement[int]):  # noqa: N801  used like a function
    """The database's clock, milliseconds since 1970: all processes ask the same one."""

    type = sa.BigInteger()
    inherit_cache = True


@compiles(now_ms)
def _now_ms(element: Any, compiler: Any, **_: Any) -> str:
    return SQLITE_NOW_MS if compiler.dialect.name == "sqlite" else POSTGRES_NOW_MS


class one_of(sa.ColumnElement[bool]):  # noqa: N801  used like a function
    """Whether column has one of these numbers, however many: one text for each number of them in PostgreSQL
    would fill its driver's cache of statements."""

    inherit_cache = False
    type = sa.Boolean()

    def __init__(self, column: sa.ColumnElement[int], numbers: Collection[int]) -> None:
        self.column, self.numbers = column, [int(number) for number in numbers]


@compiles(one_of)
def _one_of(element: one_of, compiler: Any, **options: Any) -> str:
    if compiler.dialect.name == "sqlite":
        column = compiler.process(element.column, **options)
        return f"({column} IN ({','.join(map(str, element.numbers))}))"
    numbers = sa.literal(element.numbers, ARRAY(sa.BigInteger))
    return str(compiler.process(element.column == sa.any_(numbers), **options))


# Reading


def newest(before: int | None, limit: int, where: Filter) -> sa.Select[Any]:
    """Return events below seq before, newest first; those after a place oldest first."""
    order = events.c.seq.desc() if where.after is None else events.c.seq
    query = sa.select(*_STORED).where(*_conditions(where)).order_by(order).limit(limit)
    return query if before is None else query.where(events.c.seq < before)


def by_id(event_id: str) -> sa.Select[Any]:
    return sa.select(*_STORED).where(events.c.id == event_id)


def body(event_id: str) -> sa.Select[Any]:
    return sa.select(bodies.c.body).join(events, events.c.seq == bodies.c.seq).where(events.c.id == event_id)


def headers(event_id: str) -> sa.Select[Any]:
    query = sa.select(bodies.c.headers).join(events, events.c.seq == bodies.c.seq)
    return query.where(events.c.id == event_id)


def flagged(flag: str, since: int, limit: int) -> sa.Select[Any]:
    """Return events with flag received from since on, with bodies, newest first by time of receipt, of which
    there is an index."""
    among = sa.literal(",") + events.c.flags + ","
    query = _with_body().where(events.c.received_at >= since, among.contains(f",{flag},", autoescape=True))
    return query.order_by(events.c.received_at.desc(), events.c.seq.desc()).limit(limit)


def count(where: Filter) -> sa.Select[Any]:
    return sa.select(sa.func.count().label("total")).select_from(events).where(*_conditions(where))


def one_with_body(event_id: str) -> sa.Select[Any]:
    return _with_body().where(events.c.id == event_id)


def rejections(limit: int) -> sa.Select[Any]:
    return sa.select(*_REFUSED).order_by(refusals.c.seq.desc()).limit(limit)


def unfinished() -> sa.Select[Any, Any]:
    """Return status and count of what is not dispatched; of each kind so many are counted at most."""
    parts = (sa.select(events.c.status).where(sa.text(what)) for what in (FREE, CLAIMED, GIVEN_UP))
    some = [sa.select(part.limit(MAX_COUNTED).subquery()) for part in parts]
    found = sa.union_all(*some).subquery()
    return sa.select(found.c.status, sa.func.count().label("count")).group_by(found.c.status)


def stored(row: Any) -> Stored:
    fields = {name: row[name] for name in Stored.__struct_fields__}
    fields["flags"] = tuple(fields["flags"].split(",")) if fields["flags"] else ()
    return Stored(**fields)


def pending_event(row: Any) -> Pending:
    return Pending(stored(row), bytes(row["body"]), row["headers"])


def rejection(row: Any) -> Rejection:
    return Rejection(**{name: row[name] for name in Rejection.__struct_fields__})


# Workers


def join(worker: str, lease_ms: int) -> sa.Insert:
    return sa.insert(dispatchers).values(id=worker, alive_until=now_ms() + lease_ms)


def renew(worker: str, lease_ms: int) -> sa.Update:
    return sa.update(dispatchers).where(dispatchers.c.id == worker).values(alive_until=now_ms() + lease_ms)


def forget(worker: str) -> sa.Delete:
    return sa.delete(dispatchers).where(dispatchers.c.id == worker)


def forget_silent() -> sa.Delete:
    return sa.delete(dispatchers).where(dispatchers.c.alive_until < now_ms())


def free_orphans() -> sa.Update:
    """Free what nobody alive has claimed."""
    return _freed().where(events.c.claimed_by.not_in(sa.select(dispatchers.c.id)))


def free_claims(worker: str) -> sa.Update:
    return _freed().where(events.c.claimed_by == worker)


def free_unknown(worker: str, holding: Collection[int], older_ms: int) -> sa.Update:
    """Free what is claimed for worker without its knowledge, unless word of it may be on its way."""
    old = events.c.next_attempt_at < now_ms() - older_ms
    return free_claims(worker).where(sa.not_(one_of(events.c.seq, holding)), old)


def index_ordered() -> sa.TextClause:
    return sa.text(INDEX_OF_ORDERED)


def free_events(ordered: Sequence[str], limit: int) -> sa.Select[Any]:
    """Return events to claim, locked, that no ordered pattern is about."""
    is_ordered = _any_matches(events.c.event, ordered)
    return _claimable(limit).where(sa.not_(is_ordered) | (events.c.object == ""))


def free_heads(ordered: Sequence[str], limit: int) -> sa.Select[Any]:
    """Return events to claim, locked, that an ordered pattern is about, and nothing holds up."""
    other = events.alias("other")
    query = _claimable(limit).where(events.c.object != "", _any_matches(events.c.event, ordered))
    is_before = sa.tuple_(_order(other), other.c.seq) < sa.tuple_(_order(events), events.c.seq)
    for pattern in ordered:
        in_the_way = (
            sa.select(sa.literal(1))
            .where(sa.text("other.status IN ('recorded', 'retrying') AND other.object <> ''"))
            .where(other.c.object == events.c.object, other.c.source == events.c.source)
            .where(other.c.seq != events.c.seq, name_matches(other.c.event, pattern))
            .where((other.c.claimed_by != "") | is_before)
        )
        query = query.where(sa.not_(name_matches(events.c.event, pattern)) | ~in_the_way.exists())
    return query


def claim(worker: str, seqs: Collection[int]) -> sa.Update:
    return sa.update(events).where(one_of(events.c.seq, seqs)).values(claimed_by=worker)


# Replay and retention


def reopen(event_id: str) -> sa.Update:
    return _reopened().where(events.c.id == event_id)


def matching(where: Filter, before: int | None, limit: int) -> sa.Select[Any]:
    """Return seqs, the newest first."""
    query = sa.select(events.c.seq).where(*_conditions(where)).order_by(events.c.seq.desc()).limit(limit)
    return query if before is None else query.where(events.c.seq < before)


def reopen_some(where: Filter, seqs: Collection[int], only_unfinished: bool) -> sa.Update:
    return _reopened(only_unfinished).where(one_of(events.c.seq, seqs), *_conditions(where))


def total_bytes() -> sa.Select[Any]:
    return sa.select(sa.func.coalesce(sa.func.sum(events.c.size_bytes), 0).label("total"))


def oldest_done(before: int | None, limit: int) -> sa.Select[Any, Any]:
    """Return seq and size_bytes of dispatched events, the oldest first; never of the newest event of all,
    whose seq must not be given out again."""
    newest_seq = sa.select(sa.func.max(events.c.seq)).scalar_subquery()
    query = (
        sa.select(events.c.seq, events.c.size_bytes)
        .where(events.c.status == DISPATCHED, events.c.seq < newest_seq)
        .order_by(events.c.seq)
        .limit(limit)
    )
    return query if before is None else query.where(events.c.received_at < before)


def delete_done(seqs: Collection[int]) -> sa.Delete:
    return sa.delete(events).where(one_of(events.c.seq, seqs), events.c.status == DISPATCHED)


def delete_bodies(seqs: Collection[int]) -> sa.Delete:
    gone = sa.select(events.c.seq).where(one_of(events.c.seq, seqs))
    return sa.delete(bodies).where(one_of(bodies.c.seq, seqs), bodies.c.seq.not_in(gone))


# Parts


def _with_body() -> sa.Select[Any]:
    return sa.select(*_STORED, bodies.c.body, bodies.c.headers).join(bodies, bodies.c.seq == events.c.seq)


def _claimable(limit: int) -> sa.Select[Any]:
    return (
        _with_body()
        .where(sa.text(FREE), events.c.next_attempt_at <= now_ms())
        .order_by(events.c.next_attempt_at, events.c.seq)
        .limit(limit)
        .with_for_update(of=events, skip_locked=True)
    )


def _freed() -> sa.Update:
    return sa.update(events).where(sa.text(CLAIMED)).values(claimed_by="")


def _reopened(only_unfinished: bool = False) -> sa.Update:
    change = sa.update(events).values(
        status=RECORDED, attempts=0, error="", claimed_by="", next_attempt_at=now_ms()
    )
    return change if only_unfinished else change.values(unfinished="", replays=events.c.replays + 1)


def _order(table: Any) -> sa.ColumnElement[int]:
    return sa.func.coalesce(table.c.event_ts, table.c.received_at)


def _conditions(where: Filter) -> list[sa.ColumnElement[bool] | sa.TextClause]:
    found: list[sa.ColumnElement[bool] | sa.TextClause] = []
    if where.event:
        found.append(name_matches(events.c.event, where.event))
    if where.status == FAILED:
        found.append(sa.text(GIVEN_UP))
    elif where.status:
        found.append(events.c.status == where.status)
    if where.source:
        found.append(events.c.source == where.source)
    if where.since is not None:
        found.append(events.c.received_at >= where.since)
    if where.until is not None:
        found.append(events.c.received_at < where.until)
    if where.after is not None:
        found.append(events.c.seq > where.after)
    if where.ids is not None:
        found.append(events.c.id.in_(where.ids))
    return found


def _any_matches(column: sa.ColumnElement[str], patterns: Sequence[str]) -> sa.ColumnElement[bool]:
    return sa.or_(sa.false(), *(name_matches(column, pattern) for pattern in patterns))


def name_matches(column: sa.ColumnElement[str], pattern: str) -> sa.ColumnElement[bool]:
    """Return the condition for an event's name; ``*`` stands for anything."""
    if "*" not in pattern:
        return column == pattern
    escaped = pattern.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_").replace("*", "%")
    return column.like(escaped, escape="\\")
