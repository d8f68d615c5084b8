"""Logs in the sandbox's file."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from greenroom.storage.records import Records, _without_wal


@pytest.fixture
def records() -> Iterator[Records]:
    records = Records(None)
    yield records
    records.close()


def _told(records: Records, low: str = "a", high: str = "z", topic: str = "", kind: str = "log") -> list[str]:
    return [line.body["text"] for line in records.lines(kind, low, high, topic=topic)]


def _add(records: Records, at: str, text: str, topic: str = "", kind: str = "log") -> int:
    return records.add_line(kind, at, {"text": text}, topic=topic)


def test_lines_come_latest_first_by_time_topic_and_log(records: Records) -> None:
    for at, text, topic in (("b", "one", "x"), ("d", "two", "y"), ("c", "three", "x"), ("d", "four", "x")):
        _add(records, at, text, topic)
    _add(records, "c", "elsewhere", kind="other")
    assert _told(records) == ["four", "two", "three", "one"]
    assert _told(records, topic="x") == ["four", "three", "one"]
    assert _told(records, "c", "d") == ["three"]
    assert _told(records, kind="other") == ["elsewhere"]


def test_a_block_that_fails_leaves_no_line_of_its_own(records: Records) -> None:
    with records.transaction(shared=True):
        _add(records, "b", "kept")
    for is_read in (False, True):
        with pytest.raises(ZeroDivisionError):
            _fail(records, is_read)
        assert _told(records) == ["kept"]
    records.commit()
    assert _told(records) == ["kept"]


def _fail(records: Records, is_read: bool) -> None:
    with records.transaction(shared=True):
        _add(records, "c", "gone")
        if is_read:  # by then SQL has it
            assert _told(records) == ["gone", "kept"]
        raise ZeroDivisionError


def test_lines_survive_and_count_on(tmp_path: Path) -> None:
    path = tmp_path / "world.sqlite"
    records = Records(path)
    first = _add(records, "b", "one")
    records.close()
    records = Records(path)
    assert _add(records, "c", "two") > first
    assert _told(records) == ["two", "one"]
    records.close()


def test_the_latest_of_a_log_stay(records: Records) -> None:
    for number in range(10):
        _add(records, f"b{number}", str(number))
    _add(records, "b", "other", kind="other")
    records.trim_lines("log", 3)
    assert _told(records) == ["9", "8", "7"]
    records.trim_lines("log", 30)
    assert _told(records) == ["9", "8", "7"]
    assert _told(records, kind="other") == ["other"]


def test_a_dump_has_the_lines_and_clear_removes_them(records: Records) -> None:
    _add(records, "b", "one")
    image = records.dump()
    records.clear()
    assert _told(records) == []
    records.load(image)
    assert _told(records) == ["one"]


def test_a_dump_from_before_there_were_lines_is_loaded(records: Records) -> None:
    with sqlite3.connect(":memory:") as old:
        old.deserialize(records.dump())
        old.execute("DROP TABLE line")
        image = _without_wal(old.serialize())
    old.close()
    records.load(image)
    _add(records, "b", "one")
    assert _told(records) == ["one"]
