"""Lists records, filtered by the query and cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row

from .. import paging
from ..registry import Reply, Request, narrowings
from ..world.world import World
from . import stored

_BATCH = 200
_TIMES = ("date_time", "start_time", "reservation_start_time", "created_at", "time", "sent_time", "end_time")
_NOT_FILTERS = frozenset({"page_size", "page_number", "next_page_token", "from", "to"})

Test = Callable[[Row], bool]


class Wanted(NamedTuple):
    """Which records a list is of. scope: their parent, None for any; where: look-up values they have; tests:
    what else a record must pass."""

    scope: str | None
    where: dict[str, str]
    tests: list[Test]


def list_records(request: Request, world: World) -> Reply:
    """Answer with one page, and a token when more records wait."""
    tests, parent = _tests(request, world), stored.owner(request, world)
    owned = _is_owned(request)
    if parent and not owned:
        tests.append(_is_equal(f"{_parent_entity(request)}_id", parent))
    return _listed(request, world, Wanted(parent if parent and owned else None, _where(request), tests))


def list_within(request: Request, world: World, scope: str | None, tests: Sequence[Test] = ()) -> Reply:
    """Answer as list_records does, for the records under a parent (None: all) that also pass the tests."""
    stored.owner(request, world)
    return _listed(request, world, Wanted(scope, _where(request), [*_tests(request, world), *tests]))


def _listed(request: Request, world: World, wanted: Wanted) -> Reply:
    is_paged = request.operation.paging is not None
    size = paging.page_size(request) if is_paged else None
    rows, more = _page(request, world, wanted, size)
    body = _body(request, world, rows)
    if is_paged:
        body["next_page_token"] = paging.seal(rows[-1].seq, request, world) if more else ""
        body["page_size"] = size
    body.update(_totals(request, world, wanted))
    return _reply(request, body, world)


def _page(request: Request, world: World, wanted: Wanted, size: int | None) -> tuple[list[Row], bool]:
    """Return the rows of the wanted page and whether there are more."""
    after = paging.opened(request, world) if size is not None else 0
    skip = (paging.page_number(request) - 1) * (size or 0) if not after else 0
    found = matching(request.operation.archetype.entity, world, wanted, after=after, skip=skip, batch=size)
    rows = list(islice(found, None if size is None else size + 1))
    return (rows[:size], True) if size is not None and len(rows) > size else (rows, False)


def matching(
    entity: str, world: World, wanted: Wanted, *, after: int = 0, skip: int = 0, batch: int | None = None
) -> Iterator[Row]:
    """Yield the rows that are wanted, in order of creation, reading only as far as asked."""
    rows = _rows(entity, world, wanted, after, 0 if wanted.tests else skip, batch)
    found = (row for row in rows if all(test(row) for test in wanted.tests))
    return islice(found, skip, None) if wanted.tests else found


def _rows(
    entity: str, world: World, wanted: Wanted, after: int, skip: int, batch: int | None
) -> Iterator[Row]:
    step = min(_BATCH, (batch or _BATCH) + 1)
    while True:
        rows = world.records.list(
            entity, parent=wanted.scope, where=wanted.where, after=after, skip=skip, limit=step
        )
        yield from rows
        if len(rows) < step:
            return
        after, skip, step = rows[-1].seq, 0, _BATCH


def _body(request: Request, world: World, rows: list[Row]) -> dict[str, Any]:
    found = stored.of(request)
    if found.afters():  # they look into the items
        items = [found.show(row.body, world) for row in rows]
    else:
        items = [found.show.row(row, world) for row in rows]
    return {request.operation.archetype.items or "": items}


def _totals(request: Request, world: World, wanted: Wanted) -> dict[str, Any]:
    """Return the counts and bounds that the reply documents besides its items."""
    documented = stored.of(request).reply.get("properties", {})
    out: dict[str, Any] = {}
    if "total_records" in documented or "page_count" in documented:
        entity = request.operation.archetype.entity
        if wanted.tests:
            total = sum(1 for _ in matching(entity, world, wanted))
        else:
            total = world.records.count(entity, parent=wanted.scope, where=wanted.where)
        size = paging.page_size(request)
        out = {"total_records": total, "page_count": -(-total // size)}
        out["page_number"] = paging.page_number(request)
    for name, days in (("from", 1), ("to", 0)):
        if name not in documented:
            continue
        bound = world.now() - timedelta(days=days)
        is_day = documented[name].get("format") == "date"
        out[name] = request.query.get(name, bound.strftime("%Y-%m-%d") if is_day else iso(bound))
    return out


def _reply(request: Request, body: dict[str, Any], world: World) -> Reply:
    """Return the documented part of the body; a bare array where that is the reply."""
    found, items = stored.of(request), request.operation.archetype.items
    if found.reply.get("type") == "array":
        return Reply(request.operation.success_status, body[items or ""])
    documented = found.reply.get("properties", {})
    shown = {name: _typed(body[name], part) for name, part in documented.items() if name in body}
    stored.run_afters(shown, request, world)
    return Reply(request.operation.success_status, shown)


def _typed(value: Any, schema: dict[str, Any]) -> Any:
    """Return a count as the text that a few operations document it to be."""
    return str(value) if schema.get("type") == "string" else value


# Filters


def _where(request: Request) -> dict[str, str]:
    """Return the look-up values asked for: one value of a field that records are found by."""
    narrowing = narrowings.get(request.operation.archetype.entity, ())
    return {field: text for field, text in _asked(request) if field in narrowing and "," not in text}


def _asked(request: Request) -> Iterator[tuple[str, str]]:
    """Yield the fields that query parameters are about, each with the value asked for."""
    for name, value in request.query.items():
        if name not in _NOT_FILTERS and value is not False:
            yield name.removeprefix("query_").removeprefix("search_"), str(value)


def _tests(request: Request, world: World) -> list[Test]:
    """Return what a row must pass besides: a test per query parameter that the records know."""
    found, where = stored.of(request), _where(request)
    tests: list[Test] = []
    for field, value in _asked(request):
        if field not in where and (found.show.knows(field) or field in found.entity.fields):
            tests.append(_filter(request, world, field, value))
    tests.extend(_window(request))
    return tests


def _filter(request: Request, world: World, field: str, text: str) -> Test:
    """Names match by part and without letter case, lists by any common member, the rest exactly."""
    show = stored.of(request).show
    part = text.casefold() if field.endswith("name") else None
    several = set(text.split(",")) if field.endswith("_ids") else {text}

    def test(row: Row) -> bool:
        held = show.value(row.body, field, world)
        if isinstance(held, str):
            return held == text if part is None else part in held.casefold()
        if isinstance(held, list):
            return any(isinstance(item, str) and item in several for item in held)
        return held is not None and str(held) == text

    return test


def _window(request: Request) -> list[Test]:
    """Return the test for ``from`` and ``to``; a bare date in ``to`` includes that day."""
    start, end = _moment(request.query.get("from")), _moment(request.query.get("to"), is_end=True)
    fields = stored.of(request).entity.fields
    stamp = next((name for name in _TIMES if name in fields), None)
    if stamp is None or (start is None and end is None):
        return []

    def test(row: Row) -> bool:
        moment = _moment(row.body.get(stamp))
        return moment is not None and (start is None or moment >= start) and (end is None or moment <= end)

    return [test]


def _moment(text: Any, *, is_end: bool = False) -> datetime | None:
    try:
        moment = parse_iso(str(text)) if text else None
    except ValueError:
        return None
    return moment + timedelta(days=1) if moment and is_end and len(str(text)) == 10 else moment


def _is_owned(request: Request) -> bool:
    """Return whether the records lie under the parent the path names, rather than mention it in a field."""
    return stored.of(request).entity.parent == _parent_entity(request)


def _parent_entity(request: Request) -> str:
    parent = request.operation.archetype.parent
    return parent.entity if parent else ""


def _is_equal(field: str, value: str) -> Test:
    return lambda row: row.body.get(field) == value
