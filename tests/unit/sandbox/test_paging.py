from __future__ import annotations

from urllib.parse import quote

import pytest

from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import rooms
from tests.door import Answer, Door


def is_stale(answer: Answer) -> bool:
    return answer.status == 400 and answer.body == {
        "code": 300,
        "message": "The next page token is invalid or expired.",
    }


@pytest.fixture
def token(sandbox: Sandbox, call: Door) -> str:
    settings.change(sandbox.records, {"rate_limits": False})
    return quote(call("GET", "/v2/rooms?page_size=2").body["next_page_token"])


def test_pages_together_are_the_whole_list_in_order_each_once(sandbox: Sandbox, call: Door) -> None:
    seen, token = [], ""
    while True:
        page = call("GET", f"/v2/rooms?page_size=2&next_page_token={quote(token)}").body
        seen += [room["id"] for room in page["rooms"]]
        token = page["next_page_token"]
        if not token:
            break
    assert seen == [row.id for row in sandbox.records.list("room")]


def test_the_last_page_ends_with_an_empty_token(call: Door) -> None:
    assert call("GET", "/v2/rooms?page_size=5").body["next_page_token"] == ""


def test_a_token_works_for_a_quarter_of_an_hour(sandbox: Sandbox, call: Door, token: str) -> None:
    sandbox.clock.advance(14 * 60)
    assert call("GET", f"/v2/rooms?page_size=2&next_page_token={token}").status == 200
    sandbox.clock.advance(60)
    assert is_stale(call("GET", f"/v2/rooms?page_size=2&next_page_token={token}"))


def test_a_token_belongs_to_its_query(call: Door, token: str) -> None:
    assert is_stale(call("GET", f"/v2/rooms?page_size=2&status=Offline&next_page_token={token}"))
    assert is_stale(call("GET", f"/v2/rooms/tags?page_size=2&next_page_token={token}"))


def test_the_page_size_may_change_between_pages(call: Door, token: str) -> None:
    assert len(call("GET", f"/v2/rooms?page_size=3&next_page_token={token}").body["rooms"]) == 3


@pytest.mark.parametrize("forged", ["x", "AAAA", "%00", "é", "A" * 43, "A" * 5000])
def test_a_forged_token_is_refused(call: Door, token: str, forged: str) -> None:
    assert is_stale(call("GET", f"/v2/rooms?page_size=2&next_page_token={quote(forged, safe='%')}"))


def test_a_room_made_between_pages_shifts_nothing(call: Door, token: str) -> None:
    first = call("GET", f"/v2/rooms?page_size=2&next_page_token={token}").body["rooms"]
    call("POST", "/v2/rooms", {"name": "New", "type": "ZoomRoom"})
    assert call("GET", f"/v2/rooms?page_size=2&next_page_token={token}").body["rooms"] == first


def test_thousands_of_records_are_filtered_page_by_page(sandbox: Sandbox, call: Door) -> None:
    with sandbox.records.transaction():
        for number in range(2000):
            status = "Offline" if number % 2 else "Available"
            rooms.store(sandbox.world, {"id": f"r{number}", "name": "R", "status": status})
    page = call("GET", "/v2/rooms?page_size=300&status=Offline").body
    assert len(page["rooms"]) == 300
    assert {room["status"] for room in page["rooms"]} == {"Offline"}
    assert page["next_page_token"]


@pytest.mark.parametrize("number", [-1, 0, 10**18 - 1])
def test_a_page_that_there_cannot_be_is_the_nearest_one(sandbox: Sandbox, call: Door, number: int) -> None:
    nearest = 1 if number < 1 else 1_000_000
    assert call("GET", f"/v2/metrics/zoomrooms?page_number={number}").body["page_number"] == nearest
    phones = call("GET", f"/v2/sip_phones/phones?page_number={number}")
    assert (phones.status, phones.body["phones"]) == (200, [])


def test_a_day_may_be_given_as_a_time(sandbox: Sandbox, call: Door) -> None:
    day = "2026-02-09"
    by_day = call("GET", f"/v2/im/chat/sessions?from={day}&to={day}")
    by_time = call("GET", f"/v2/im/chat/sessions?from={day}&to={day}T00:00:00Z")
    assert (by_day.status, by_time.status) == (200, 200)
    assert by_time.body == by_day.body
