"""Walk a list that comes in pages."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable, Generator, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import msgspec

from greenroom.catalog.model import Operation
from greenroom.core.errors import InvalidRequest

from .arguments import InvalidArguments
from .reply import Reply

TOKEN = "next_page_token"  # noqa: S105 - the name of a query parameter
NUMBER = "page_number"
Item = TypeVar("Item")
Page = TypeVar("Page")


class Walk:
    """Where a walk through the pages of one list stands. Decides; the loops below fetch.

    A page token lives 15 minutes. When it has expired the walk starts again and leaves out what was seen.
    Source: Zoom docs, "Pagination", read 2026-02; documented.
    """

    def __init__(self, operation: Operation, query: Mapping[str, Any]) -> None:
        if not operation.is_list:
            raise InvalidArguments(operation.id, "does not answer with a list; use call.")
        self._operation = operation
        self._start = dict(query)
        self._seen: set[bytes | str] = set()
        self._news_since_start = False
        self._again = False
        self.query: dict[str, Any] | None = dict(query)

    def take(self, reply: Any) -> Any:
        """Note a page; return it without items seen before a restart. query is the next page's, or None."""
        items = items_of(self._operation, reply)
        if self._again and items:
            fresh = [item for item in items if self._key(item) not in self._seen]
            reply, items = _with_items(self._operation, reply, fresh), fresh
        self._news_since_start = self._news_since_start or bool(items)
        self._seen.update(self._key(item) for item in items)
        self.query = self._next(reply)
        return reply

    def restart(self, error: InvalidRequest) -> bool:
        """Return whether to start again: the token expired, and there was news since the last start."""
        expired = error.code == 300 and "page token" in error.message.lower()
        if not expired or TOKEN in self._start or not self._news_since_start:
            return False
        self.query = dict(self._start)
        self._again, self._news_since_start = True, False
        return True

    def _next(self, reply: Any) -> dict[str, Any] | None:
        paging = self._operation.paging
        if paging is None or not isinstance(reply, dict):
            return None
        if token := reply.get(TOKEN):
            return {**self._start, TOKEN: token}
        number = reply.get(NUMBER)
        if paging.style == NUMBER and isinstance(number, int) and number < int(reply.get("page_count") or 0):
            return {**self._start, NUMBER: number + 1}
        return None

    def _key(self, item: Any) -> bytes | str:
        field = self._operation.archetype.id_field
        if field and isinstance(item, dict) and item.get(field) is not None:
            return str(item[field])
        return msgspec.json.encode(item)


def items_of(operation: Operation, reply: Any) -> list[Any]:
    """Return the items of one page; a missing array is an empty one."""
    if isinstance(reply, list):
        return reply
    name = items_name(operation)
    items = reply.get(name) if isinstance(reply, dict) and name else None
    return items if isinstance(items, list) else []


def items_name(operation: Operation) -> str | None:
    """Return the name of the reply's array."""
    return (operation.paging.items if operation.paging else None) or operation.archetype.items


def pages(walk: Walk, fetch: Callable[[dict[str, Any]], Any]) -> Iterator[Any]:
    """Yield page after page; fetch gets the query of one."""
    while (query := walk.query) is not None:
        try:
            reply = fetch(query)
        except InvalidRequest as error:
            if not walk.restart(error):
                raise
            continue
        yield walk.take(reply)


async def pages_async(walk: Walk, fetch: Callable[[dict[str, Any]], Awaitable[Any]]) -> AsyncIterator[Any]:
    """Yield page after page, as pages does."""
    while (query := walk.query) is not None:
        try:
            reply = await fetch(query)
        except InvalidRequest as error:
            if not walk.restart(error):
                raise
            continue
        yield walk.take(reply)


class Listing(Generic[Item, Page]):
    """What a list call gives: iterate it for the items of all pages, fetched as needed.

    The first page is there already: ``listing.rooms``, ``listing["total_records"]``, ``listing.to_dict()``.
    """

    def __init__(self, operation: Operation, open_pages: Callable[[], Iterator[Page]]) -> None:
        self._operation = operation
        self._open = open_pages
        self._opened: Iterator[Page] | None = open_pages()
        self.first: Page = next(self._opened)

    def pages(self) -> Iterator[Page]:
        """Yield the pages. The first time the first page is not fetched again."""
        opened, self._opened = self._opened, None
        if opened is None:
            yield from self._open()
        else:
            yield self.first
            yield from opened

    def __iter__(self) -> Iterator[Item]:
        for page in self.pages():
            yield from items_of(self._operation, page)

    if not TYPE_CHECKING:  # a checker that saw them would take any name; for it there is first

        def __getattr__(self, name: str) -> Any:
            if name.startswith("__"):
                raise AttributeError(name)
            return getattr(self.first, name)

        def __getitem__(self, name: Any) -> Any:
            return self.first[name]

        def __contains__(self, name: object) -> bool:
            return name in self.first

    def __repr__(self) -> str:
        return f"<{self._operation.id}: {self.first!r}>"


class AsyncListing(Generic[Item, Page]):
    """What a list call of AsyncZoom gives: ``async for`` walks all pages, ``await`` gives the first."""

    def __init__(self, operation: Operation, pages: Callable[[], AsyncIterator[Page]]) -> None:
        self._operation = operation
        self.pages = pages

    async def __aiter__(self) -> AsyncIterator[Item]:
        async for page in self.pages():
            for item in items_of(self._operation, page):
                yield item

    def __await__(self) -> Generator[Any, None, Page]:
        return self._first().__await__()

    async def _first(self) -> Page:
        return await anext(self.pages())

    def __repr__(self) -> str:
        return f"<{self._operation.id}: await it for the first page, async for all>"


def _with_items(operation: Operation, reply: Any, items: list[Any]) -> Any:
    if isinstance(reply, list):
        return items
    name = items_name(operation)
    return Reply({**reply, name: items}) if name else reply
