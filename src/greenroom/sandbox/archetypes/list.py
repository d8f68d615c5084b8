"""Lists records, filtered by the query and cut into pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso
from greenroom.storage.records import Row

from .. import paging
from ..registry import Reply, Request
from ..world.world import World
from . import stored

_BATCH = 200
_TIMES = ("date_time", "start_time", "reservation_start_time", "created_at", "time", "sent_time", "end_time")
_NOT_FILTERS = frozenset({"page_size", "page_number", "next_page_token", "from", "to"})

Test = Callable[[Row], bool]


def list_records(request: Request, world: World) -> Reply:
    """Answer with one page, and a token when more records wait."""
    tests, parent = _tests(request, world), stored.owner(request, world)
    owned = _is_owned(request)
    if parent and not owned:
        tests.append(_is_equal(f"{_parent_entity(request)}_id", parent))
    return _listed(request, world, parent if parent and owned else None, tests)


def list_within(request: Request, world: World, scope: str | None, tests: Sequence[Test] = ()) -> Reply:
    """Answer as list_records does, for the records under a parent (None: all) that also pass the tests."""
    stored.owner(request, world)
    return _listed(request, world, scope, [*_tests(request, world), *tests])


def _listed(request: Request, world: World, scope: str | None, tests: list[Test]) -> Reply:
    is_paged = request.operation.paging is not None
    size = paging.page_size(request) if is_paged else None
    rows, more = _page(request, world, scope, tests, size)
    body = _body(request, world, rows)
    if is_paged:
        body["next_page_token"] = paging.seal(rows[-1].seq, request, world) if more else ""
        body["page_size"] = size
    body.update(_totals(request, world, scope, tests))
    return _reply(request, body, world)


def _page(
    request: Request, world: World, scope: str | None, tests: list[Test], size: int | None
) -> tuple[list[Row], bool]:
    """Return the rows of the wanted page and whether there are more."""
    after = paging.opened(request, world) if size is not None else 0
    skip = (int(request.query.get("page_number", 1)) - 1) * (size or 0) if not after else 0
    rows: list[Row] = []
    for row in matching(request.operation.archetype.entity, world, scope, tests, after=after, batch=size):
        if skip > 0:
            skip -= 1
            continue
        if size is not None and len(rows) == size:
            return rows, True
        rows.append(row)
    return rows, False


def matching(
    entity: str,
    world: World,
    scope: str | None,
    tests: list[Test],
    *,
    after: int = 0,
    batch: int | None = None,
) -> Iterator[Row]:
    """Yield the rows that pass every test, in order of creation, reading only as far as asked."""
    step = min(_BATCH, (batch or _BATCH) + 1)
    while True:
        rows = world.records.list(entity, parent=scope, after=after, limit=step)
        for row in rows:
            if all(test(row) for test in tests):
                yield row
        if len(rows) < step:
            return
        after, step = rows[-1].seq, _BATCH


def _body(request: Request, world: World, rows: list[Row]) -> dict[str, Any]:
    show = stored.of(request).show
    return {request.operation.archetype.items or "": [show(row.body, world) for row in rows]}


def _totals(request: Request, world: World, scope: str | None, tests: list[Test]) -> dict[str, Any]:
    """Return the counts and bounds that the reply documents besides its items."""
    documented = stored.of(request).reply.get("properties", {})
    out: dict[str, Any] = {}
    if "total_records" in documented or "page_count" in documented:
        entity = request.operation.archetype.entity
        total = sum(1 for _ in matching(entity, world, scope, tests)) if tests else None
        total = world.records.count(entity, parent=scope) if total is None else total
        size = paging.page_size(request)
        out = {"total_records": total, "page_count": -(-total // size)}
        out["page_number"] = int(request.query.get("page_number", 1))
    now = world.now()
    for name, bound in (("from", now - timedelta(days=1)), ("to", now)):
        is_day = documented.get(name, {}).get("format") == "date"
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


def _tests(request: Request, world: World) -> list[Test]:
    """Return what a row must pass to be listed: a test per query parameter that the records know."""
    found = stored.of(request)
    tests: list[Test] = []
    for name, value in request.query.items():
        if name in _NOT_FILTERS or value is False:
            continue
        field = name.removeprefix("query_").removeprefix("search_")
        if found.show.knows(field) or field in found.entity.fields:
            tests.append(_filter(request, world, field, value))
    tests.extend(_window(request))
    return tests


def _filter(request: Request, world: World, field: str, value: Any) -> Test:
    """Names match by part and without letter case, lists by any common member, the rest exactly."""
    show, text = stored.of(request).show, str(value)
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
