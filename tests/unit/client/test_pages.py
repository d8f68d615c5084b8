from __future__ import annotations

from typing import Any

import pytest

from greenroom import catalog
from greenroom.client import pages
from greenroom.client.arguments import InvalidArguments
from greenroom.client.reply import wrap
from greenroom.core.errors import InvalidRequest

EXPIRED = InvalidRequest(400, 300, "The next page token is invalid or expired.")


class Shelf:
    """Rooms, three to a page. expire_at: numbers of the requests that find the token expired."""

    def __init__(self, names: str, *, expire_at: tuple[int, ...] = ()) -> None:
        self.names = list(names)
        self.expire_at = expire_at
        self.asked: list[dict[str, Any]] = []

    def fetch(self, query: dict[str, Any]) -> Any:
        self.asked.append(query)
        if len(self.asked) in self.expire_at:
            raise EXPIRED
        start = int(query.get("next_page_token") or 0)
        more = str(start + 3) if start + 3 < len(self.names) else ""
        rooms = [{"id": name} for name in self.names[start : start + 3]]
        return wrap({"rooms": rooms, "next_page_token": more})


def walked(shelf: Shelf, query: dict[str, Any] | None = None) -> str:
    operation = catalog.operation("rooms.list")
    walk = pages.Walk(operation, query or {})
    return "".join(i.id for page in pages.pages(walk, shelf.fetch) for i in pages.items_of(operation, page))


def test_every_item_comes_once_in_order() -> None:
    shelf = Shelf("abcdefgh")
    assert walked(shelf) == "abcdefgh"
    assert len(shelf.asked) == 3


def test_the_original_query_is_repeated_with_the_token() -> None:
    shelf = Shelf("abcd")
    walked(shelf, {"status": "Offline", "page_size": 3})
    assert shelf.asked == [
        {"status": "Offline", "page_size": 3},
        {"status": "Offline", "page_size": 3, "next_page_token": "3"},
    ]


def test_an_empty_list_is_one_request() -> None:
    shelf = Shelf("")
    assert walked(shelf) == ""
    assert len(shelf.asked) == 1


def test_an_expired_token_starts_again_after_the_last_seen_item() -> None:
    shelf = Shelf("abcdefgh", expire_at=(3,))
    assert walked(shelf) == "abcdefgh"
    assert "next_page_token" not in shelf.asked[3]


def test_items_that_came_or_went_meanwhile_disturb_nothing() -> None:
    shelf = Shelf("abcdefgh", expire_at=(3,))
    before = shelf.fetch

    def fetch(query: dict[str, Any]) -> Any:
        if len(shelf.asked) == 3:
            shelf.names = list("Xacdefgh")
        return before(query)

    shelf.fetch = fetch  # type: ignore[method-assign]
    assert walked(shelf) == "abcdefXgh"


def test_a_token_that_expires_without_any_news_is_an_error() -> None:
    with pytest.raises(InvalidRequest):
        walked(Shelf("abcdefgh", expire_at=(2, 4)))


def test_a_walk_that_began_with_a_token_does_not_start_again() -> None:
    with pytest.raises(InvalidRequest):
        walked(Shelf("abcdefgh", expire_at=(2,)), {"next_page_token": "3"})


def test_other_errors_pass() -> None:
    shelf = Shelf("abcdef", expire_at=())

    def fetch(_: dict[str, Any]) -> Any:
        raise InvalidRequest(400, 300, "Validation Failed.")

    shelf.fetch = fetch  # type: ignore[method-assign]
    with pytest.raises(InvalidRequest):
        walked(shelf)


def test_an_operation_without_a_list_has_no_pages() -> None:
    with pytest.raises(InvalidArguments, match=r"rooms\.get: does not answer with a list"):
        pages.Walk(catalog.operation("rooms.get"), {})


def test_a_list_that_comes_whole_is_one_page() -> None:
    operation = catalog.operation("rooms.devices.list")
    walk = pages.Walk(operation, {})
    found = list(pages.pages(walk, lambda _: wrap({"devices": [{"id": "d1"}]})))
    assert [pages.items_of(operation, page) for page in found] == [[{"id": "d1"}]]
