"""Pages of lists that are no plain list of one kind of record: instances, people, what lies ahead."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import Any, NamedTuple, TypeVar

from greenroom.storage.records import Place

from .. import paging, problems
from ..archetypes import stored
from ..registry import Reply, Request
from ..world import news
from ..world.world import World

_T = TypeVar("_T")

Show = Callable[[dict[str, Any]], dict[str, Any]]


class Part(NamedTuple):
    """A part of a list: how many items it has, and how to read some, given how many to skip and to return."""

    total: int
    read: Callable[[int, int], list[dict[str, Any]]]


def at_hand(items: Sequence[dict[str, Any]]) -> Part:
    return Part(len(items), lambda skip, size: list(items[skip : skip + size]))


def found(world: World, kind: str, where: Mapping[str, str]) -> Part:
    """Return the records with these look-up values, in order of creation."""

    def read(skip: int, size: int) -> list[dict[str, Any]]:
        return [row.body for row in world.records.list(kind, where=where, skip=skip, limit=size)]

    return Part(world.records.count(kind, where=where), read)


def placed(
    world: World, kind: str, key: str, low: str, high: str, *, show: Callable[[Place], dict[str, Any]]
) -> Part:
    """Return what a range of look-up values leads to, in their order. show: a place -> its item."""

    def read(skip: int, size: int) -> list[dict[str, Any]]:
        places = world.records.places(kind, key, low, high, skip=skip)
        return [show(place) for place in islice(places, size)]

    return Part(world.records.count_places(kind, key, low, high), read)


def of_items(
    request: Request,
    world: World,
    items: Sequence[dict[str, Any]],
    more: Mapping[str, Any] | None = None,
    *,
    show: Show | None = None,
) -> Reply:
    """Answer with a page of items that are at hand. show: an item -> its place in the reply, as the catalog
    documents it if not given. more: of the reply beside them."""
    size, skip = _bounds(request, world)
    cut = items[skip : skip + size] if size else items
    token = paging.seal(skip + size, request, world) if size and skip + size < len(items) else ""
    return _reply(request, world, cut, show, token, len(items), size, more or {})


def of_past(
    request: Request,
    world: World,
    take: Callable[[int, int], tuple[list[dict[str, Any]], int]],
    more: Mapping[str, Any],
    show: Show | None,
) -> Reply:
    """Answer with a page of what take returns: how many to skip, how many to return -> items, and how many
    there are in all."""
    size, skip = _bounds(request, world)
    items, total = take(skip, size or sys.maxsize)
    token = paging.seal(skip + size, request, world) if size and skip + size < total else ""
    return _reply(request, world, items, show, token, total, size, more)


def of_parts(
    request: Request,
    world: World,
    *parts: Part,
    more: Mapping[str, Any] | None = None,
    show: Show | None = None,
) -> Reply:
    """Answer with a page of parts one after the other, reading no more of them than shown."""
    total = sum(part.total for part in parts)

    def take(skip: int, size: int) -> tuple[list[dict[str, Any]], int]:
        items: list[dict[str, Any]] = []
        for part in parts:
            if skip < part.total and len(items) < size:
                items += part.read(skip, size - len(items))
            skip = max(0, skip - part.total)
        return items, total

    return of_past(request, world, take, more or {}, show)


def of_stream(
    request: Request,
    world: World,
    stream: Iterable[_T],
    show: Callable[[_T], dict[str, Any]],
    more: Mapping[str, Any] | None = None,
) -> Reply:
    """Answer with a page of a stream, read only so far, where the reply documents no total. show: one of it
    -> its place in the reply."""
    size, skip = _bounds(request, world)
    cut = list(islice(stream, skip, skip + size + 1))
    token = paging.seal(skip + size, request, world) if len(cut) > size else ""
    items = [show(one) for one in cut[:size]]
    return _reply(request, world, items, lambda item: item, token, skip + len(cut), size, more or {})


def of_rows(
    request: Request,
    world: World,
    kind: str,
    where: Mapping[str, str],
    *,
    parent: str | None = None,
) -> Reply:
    """Answer with a page of the records with these look-up values, reading no more of them than shown."""
    size = paging.page_size(request)
    after = paging.opened(request, world) if _has_tokens(request) else 0
    skip = 0 if after else (paging.page_number(request) - 1) * size
    rows = world.records.list(kind, parent=parent, where=where, after=after, skip=skip, limit=size + 1)
    token = paging.seal(rows[size - 1].seq, request, world) if len(rows) > size else ""
    total = world.records.count(kind, parent=parent, where=where)
    items = [row.body for row in rows[:size]]
    return _reply(request, world, items, None, token, total, size, {})


def whole(request: Request, body: Mapping[str, Any]) -> Reply:
    """Answer with a body that is no list, cut to what the operation documents."""
    return Reply(request.operation.success_status, news.fitted(stored.of(request).reply, body))


def window(request: Request, world: World, *, days: int) -> tuple[datetime, datetime]:
    """Return the range that ``from`` and ``to`` mean; without them, as many days up to now as said.

    A bare date in ``to`` includes that day. Raises Problem 400/300 for a range longer than about a month.
    """
    now = world.now()
    today = now.replace(hour=0, minute=0, second=0, microsecond=0)
    until = _moment(request.query.get("to"), is_end=True) or today + timedelta(days=1)
    since = _moment(request.query.get("from"))
    if since is None:
        since = min(today, until) - timedelta(days=days)
    elif until - since > timedelta(days=32):
        until = since + timedelta(days=32)
    if since > until:
        raise problems.invalid_fields([("from", "Invalid field. It lies after the end of the range.")])
    return since, until


def dates(since: datetime, until: datetime) -> dict[str, str]:
    """Return ``from`` and ``to`` as a reply repeats them."""
    last = until - timedelta(seconds=1)
    return {"from": f"{since:%Y-%m-%d}", "to": f"{last:%Y-%m-%d}"}


def _moment(text: Any, *, is_end: bool = False) -> datetime | None:
    if not text:
        return None
    moment = datetime.fromisoformat(str(text))
    moment = moment.replace(tzinfo=moment.tzinfo or UTC)
    return moment + timedelta(days=1) if is_end and len(str(text)) == 10 else moment


def _has_tokens(request: Request) -> bool:
    return any(parameter.name == "next_page_token" for parameter in request.operation.query_params)


def _bounds(request: Request, world: World) -> tuple[int, int]:
    """Return the size of a page, 0 for everything, and how many items come before it."""
    if request.operation.paging is None:
        return 0, 0
    size = paging.page_size(request)
    after = paging.opened(request, world) if _has_tokens(request) else 0
    return size, after or (paging.page_number(request) - 1) * size


def _reply(
    request: Request,
    world: World,
    items: Sequence[dict[str, Any]],
    show: Show | None,
    token: str,
    total: int,
    size: int,
    more: Mapping[str, Any],
) -> Reply:
    found, name = stored.of(request), request.operation.archetype.items or ""
    body: dict[str, Any] = {
        "next_page_token": token if _has_tokens(request) else "",
        "page_size": size,
        "page_number": paging.page_number(request),
        "page_count": -(-total // size) if size else 1,
        "total_records": total,
        **more,
        name: [show(item) if show else found.show(item, world) for item in items],
    }
    documented = found.reply.get("properties", {})
    return Reply(request.operation.success_status, {key: body[key] for key in documented if key in body})
