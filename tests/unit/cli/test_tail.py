"""Reading an inbox on, whatever happens to the house meanwhile."""

from __future__ import annotations

from typing import Any

from greenroom.cli.tail import OVERLAP, Tail


class Inbox:
    """``GET /api/events`` of an inbox that a test fills."""

    def __init__(self, count: int = 0) -> None:
        self.events: list[dict[str, Any]] = []
        self.add(*range(1, count + 1))

    def add(self, *seqs: int, status: str = "dispatched") -> None:
        self.events += [{"id": f"evt_{seq}", "seq": seq, "status": status} for seq in seqs]

    def fetch(self, limit: int, after: int | None = None, event: str | None = None) -> dict[str, Any]:
        ordered = sorted(self.events, key=lambda one: one["seq"], reverse=after is None)
        found = [dict(one) for one in ordered if after is None or one["seq"] > after]
        has_more = after is not None and len(found) > limit
        return {"events": found[:limit], "next_cursor": str(found[limit - 1]["seq"]) if has_more else None}


def seqs(events: list[dict[str, Any]]) -> list[int]:
    return [one["seq"] for one in events]


def begun(inbox: Inbox) -> Tail:
    tail = Tail(inbox.fetch)
    tail.start()
    return tail


def test_only_what_comes_later_is_shown_and_once() -> None:
    inbox = Inbox(250)
    tail = begun(inbox)
    assert tail.look() == ([], [])
    inbox.add(251, 252)
    assert seqs(tail.look()[0]) == [251, 252]
    assert tail.look() == ([], [])


def test_what_came_in_a_long_absence_is_all_there_in_order() -> None:
    inbox = Inbox(5)
    tail = begun(inbox)
    inbox.add(*range(6, 3506))
    tail.resume()
    assert seqs(tail.look()[0]) == list(range(6, 3506))


def test_one_that_was_committed_after_a_later_one_is_not_missed() -> None:
    inbox = Inbox(3)
    tail = begun(inbox)
    inbox.add(5)
    assert seqs(tail.look()[0]) == [5]
    inbox.add(4)
    assert seqs(tail.look()[0]) == [4]
    assert OVERLAP > 1


def test_an_end_that_comes_later_is_told() -> None:
    inbox = Inbox()
    tail = begun(inbox)
    inbox.add(1, status="recorded")
    assert seqs(tail.look()[0]) == [1]
    inbox.events[0]["status"] = "failed"
    assert seqs(tail.look()[1]) == [1]
    assert tail.look() == ([], [])


def test_another_inbox_is_read_from_its_start() -> None:
    tail = begun(Inbox(10))
    another = Inbox(2)
    tail._fetch = another.fetch
    tail.resume()
    assert seqs(tail.look()[0]) == [1, 2]
