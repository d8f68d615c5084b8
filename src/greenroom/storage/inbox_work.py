"""Work on the inbox in several statements, decided here and driven by each store.

A generator yields a statement, is sent its outcome, and returns what the whole comes to.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Collection, Generator, Sequence
from itertools import accumulate, takewhile
from typing import TYPE_CHECKING, Any, NamedTuple, TypeAlias, TypeVar, cast

from .received import (
    FAILED,
    MAX_PAGE,
    RECORDED,
    RETRYING,
    Filter,
    Page,
    Pending,
    Rejection,
    Stored,
    Unfinished,
)

if TYPE_CHECKING:
    import sqlalchemy as sa

UNHEARD_MS = 10_000
"""How old a claim its worker knows nothing of must be to be freed."""
REOPEN_BATCH = 500

T = TypeVar("T")


class Outcome(NamedTuple):
    """rows: what a statement returned, readable by column name. changed: how many rows it changed."""

    rows: Sequence[Any] = ()
    changed: int = 0


Work: TypeAlias = "Generator[sa.ClauseElement, Outcome, T]"


def drive(work: Work[T], execute: Callable[[sa.ClauseElement], Outcome]) -> T:
    """Return what work comes to, its statements executed one after the other."""
    try:
        statement = next(work)
        while True:
            statement = work.send(execute(statement))
    except StopIteration as end:
        return cast(T, end.value)


async def drive_async(work: Work[T], execute: Callable[[sa.ClauseElement], Awaitable[Outcome]]) -> T:
    try:
        statement = next(work)
        while True:
            statement = work.send(await execute(statement))
    except StopIteration as end:
        return cast(T, end.value)


def spelled(statement: sa.ClauseElement, dialect: sa.Dialect) -> tuple[str, list[Any]]:
    """Return a statement's text for a driver, and its values in order."""
    compiled: Any = statement.compile(dialect=dialect, compile_kwargs={"render_postcompile": True})
    return str(compiled), [compiled.params[name] for name in compiled.positiontup or ()]


def is_speakable(value: Any) -> bool:
    """Return whether a database can write value down: no NUL, no halves of characters, no huge number."""
    if isinstance(value, str):
        return "\x00" not in value and _is_utf8(value)
    return not isinstance(value, int) or -(2**63) <= value < 2**63


def _is_utf8(text: str) -> bool:
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def page(where: Filter, cursor: str | None, limit: int) -> Work[Page]:
    """Raises ValueError for a foreign cursor, before anything is asked."""
    from . import inbox_queries as queries

    size = max(1, min(limit, MAX_PAGE))
    found = yield queries.newest(read_cursor(cursor), size + 1, where)
    events = tuple(map(queries.stored, found.rows))
    return Page(events[:size], str(events[size - 1].seq) if len(events) > size else None)


def one(event_id: str) -> Work[Stored | None]:
    from . import inbox_queries as queries

    found = yield queries.by_id(event_id)
    return queries.stored(found.rows[0]) if found.rows else None


def body(event_id: str) -> Work[bytes | None]:
    from . import inbox_queries as queries

    found = yield queries.body(event_id)
    return bytes(found.rows[0]["body"]) if found.rows else None


def headers(event_id: str) -> Work[str | None]:
    from . import inbox_queries as queries

    found = yield queries.headers(event_id)
    return str(found.rows[0]["headers"]) if found.rows else None


def flagged(flag: str, since: int, limit: int) -> Work[Sequence[Pending]]:
    from . import inbox_queries as queries

    found = yield queries.flagged(flag, since, limit)
    return tuple(map(queries.pending_event, reversed(found.rows)))


def count(where: Filter) -> Work[int]:
    from . import inbox_queries as queries

    return int((yield queries.count(where)).rows[0]["total"])


def rejections(limit: int) -> Work[tuple[Rejection, ...]]:
    from . import inbox_queries as queries

    found = yield queries.rejections(limit)
    return tuple(map(queries.rejection, found.rows))


def check(probe: str) -> Work[None]:
    """Change something and take it back, in one transaction, which nobody else sees."""
    from . import inbox_queries as queries

    yield queries.join(probe, 0)
    yield queries.forget(probe)


def unfinished() -> Work[Unfinished]:
    from . import inbox_queries as queries

    counts = {row["status"]: row["count"] for row in (yield queries.unfinished()).rows}
    return Unfinished(counts.get(RECORDED, 0), counts.get(RETRYING, 0), counts.get(FAILED, 0))


def join(worker: str, lease_s: float) -> Work[None]:
    from . import inbox_queries as queries

    yield queries.forget(worker)
    yield queries.join(worker, round(lease_s * 1000))


def renew(worker: str, lease_s: float, holding: Collection[int]) -> Work[bool]:
    """The own lease first; only then is it sure that what is freed is not this worker's."""
    from . import inbox_queries as queries

    renewed = yield queries.renew(worker, round(lease_s * 1000))
    yield queries.forget_silent()
    yield queries.free_orphans()
    if renewed.changed:
        yield queries.free_unknown(worker, holding, UNHEARD_MS)
    return bool(renewed.changed)


def leave(worker: str) -> Work[None]:
    from . import inbox_queries as queries

    yield queries.free_claims(worker)
    yield queries.forget(worker)


def prepare_order() -> Work[None]:
    """Make quick what claiming in order asks."""
    from . import inbox_queries as queries

    yield queries.index_ordered()


def claim(worker: str, limit: int, ordered: Sequence[str]) -> Work[Sequence[Pending]]:
    """Must run in one transaction, and with ordered patterns alone among all processes."""
    from . import inbox_queries as queries

    rows: list[Any] = []
    if ordered:
        rows += (yield queries.free_heads(ordered, max(1, limit // 2))).rows
    if len(rows) < limit:
        rows += (yield queries.free_events(ordered, limit - len(rows))).rows
    if rows:
        rows.sort(key=lambda row: (row["next_attempt_at"], row["seq"]))
        yield queries.claim(worker, [row["seq"] for row in rows])
    return tuple(map(queries.pending_event, rows))


def reopen(event_id: str) -> Work[Pending | None]:
    from . import inbox_queries as queries

    if not (yield queries.reopen(event_id)).changed:
        return None
    return queries.pending_event((yield queries.one_with_body(event_id)).rows[0])


def reopen_some(where: Filter, before: int | None, only_unfinished: bool) -> Work[tuple[int, int | None]]:
    """Return how many of one batch were reopened, and below which seq to go on; None after the last."""
    from . import inbox_queries as queries

    rows = (yield queries.matching(where, before, REOPEN_BATCH)).rows
    if not rows:
        return 0, None
    seqs = [row["seq"] for row in rows]
    done = yield queries.reopen_some(where, seqs, only_unfinished)
    return done.changed, seqs[-1] if len(seqs) == REOPEN_BATCH else None


def excess_bytes(keep_bytes: int) -> Work[int]:
    """Return by how much all bodies together exceed keep_bytes."""
    from . import inbox_queries as queries

    return int((yield queries.total_bytes()).rows[0]["total"]) - keep_bytes


def trim_some(before: int | None, excess: int, limit: int) -> Work[tuple[int, int]]:
    """Delete one batch; return how many events that were, and of how many bytes."""
    from . import inbox_queries as queries

    rows = (yield queries.oldest_done(before, limit)).rows if before is not None else ()
    if not rows and excess > 0:
        rows = (yield queries.oldest_done(None, limit)).rows
        needed = takewhile(lambda freed: freed < excess, accumulate(row["size_bytes"] for row in rows))
        rows = rows[: sum(1 for _ in needed) + 1]
    if not rows:
        return 0, 0
    seqs = [row["seq"] for row in rows]
    done = yield queries.delete_done(seqs)
    yield queries.delete_bodies(seqs)
    return done.changed, sum(row["size_bytes"] for row in rows)


def read_cursor(cursor: str | None) -> int | None:
    """Return the seq a cursor stands for. Raises ValueError for a foreign one."""
    if cursor is None:
        return None
    if not (cursor.isascii() and cursor.isdigit() and len(cursor) <= 18):
        raise ValueError(f"{cursor[:40]!r} is not a cursor; use next_cursor of an earlier page.")
    return int(cursor)
