from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage.records import Records


class Failure(Exception):
    pass


def fail(records: Records, change: Callable[[], None], *, shared: bool = True) -> None:
    """Change something in a block that ends with an error."""

    def begin() -> None:
        with records.transaction(shared=shared):
            change()
            raise Failure

    with pytest.raises(Failure):
        begin()


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "world.sqlite"


@pytest.fixture
def records(path: Path) -> Iterator[Records]:
    kept = Records(path)
    yield kept
    kept.close()


def on_disk(path: Path) -> int:
    other = sqlite3.connect(path)
    try:
        return int(other.execute("SELECT count(*) FROM record").fetchone()[0])
    finally:
        other.close()


def state(records: Records) -> dict[str, Any]:
    """Everything the tests change, read with SQL and without."""
    return {
        "rows": [(row.id, row.parent, row.body) for row in records.list("room")],
        "by floor": [row.id for row in records.list("room", where={"floor": "1"})],
        "by id": [records.get("room", id) for id in ("kept", "moved", "gone", "new")],
        "meta": records.meta("drawn"),
        "timers": records._db.execute("SELECT due_ms, kind, ref FROM timer ORDER BY id").fetchall(),
    }


def change_everything(records: Records, *, read_meanwhile: bool) -> None:
    records.put("room", "new", {"n": 1}, parent="house", keys={"floor": "1"})
    records.put("room", "moved", {"n": 2}, parent="shed", keys={"floor": "1"})
    if read_meanwhile:
        assert records.count("room") == 4
    records.put("room", "new", {"n": 3})
    assert records.delete("room", "gone")
    records.set_meta("drawn", 9)
    records.schedule(5, "remind", "new")
    assert records.unschedule("remind", "kept") == 1
    assert records.pop_due(30) is not None


def test_what_shares_a_commit_is_on_disk_with_it_and_not_before(records: Records, path: Path) -> None:
    told: list[StorageError | None] = []
    ran: list[str] = []
    for name in ("a", "b"):
        with records.transaction(shared=True):
            records.put("room", name, {})
            records.after_commit(lambda name=name: ran.append(name))  # type: ignore[misc]
        records.when_committed(told.append)
    assert (on_disk(path), records.is_pending, told, ran) == (0, True, [], [])
    assert [row.id for row in records.list("room")] == ["a", "b"]
    records.commit()
    assert (on_disk(path), records.is_pending, told, ran) == (2, False, [None, None], ["a", "b"])


def test_a_transaction_of_its_own_commits_what_waited(records: Records, path: Path) -> None:
    with records.transaction(shared=True):
        records.put("room", "a", {})
    fail(records, lambda: records.put("room", "b", {}), shared=False)
    assert on_disk(path) == 1
    assert not records.is_pending


@pytest.mark.parametrize("read_meanwhile", [False, True])
@pytest.mark.parametrize("is_first", [False, True])
def test_a_failed_block_takes_back_its_own_changes_alone(
    records: Records, path: Path, read_meanwhile: bool, is_first: bool
) -> None:
    for name in ("kept", "moved", "gone"):
        records.put("room", name, {"n": 0}, parent="house", keys={"floor": "0"})
    records.set_meta("drawn", 1)
    records.schedule(20, "remind", "kept")
    records.schedule(30, "release", "kept")
    if not is_first:
        with records.transaction(shared=True):
            records.put("room", "kept", {"n": 7}, keys={"floor": "1"}, parent="house")
            records.set_meta("drawn", 2)
    before = state(records)
    fail(records, lambda: change_everything(records, read_meanwhile=read_meanwhile))
    assert state(records) == before
    records.commit()
    assert state(records) == before
    assert state(Records(path)) == before


def test_a_document_is_made_again_after_its_making_was_undone(records: Records) -> None:
    fail(records, lambda: records.put("room", "a", {"n": 1}, keys={"floor": "1"}))
    with records.transaction(shared=True):
        records.put("room", "a", {"n": 2})
        assert records.delete("room", "a")
        records.put("room", "a", {"n": 3})
    records.commit()
    assert [row.body for row in records.list("room")] == [{"n": 3}]
    assert records.find("room", "floor", "1") is None


def test_when_the_disk_does_not_take_it_everybody_is_told_and_nothing_is_left(
    records: Records, path: Path
) -> None:
    told: list[StorageError | None] = []
    records._db.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with records.transaction(shared=True):
        records.put("room", "a", {})
        records.after_commit(lambda: pytest.fail("It was never committed."))
    records.when_committed(told.append)
    with pytest.raises(StorageError, match=r"Can't write to .*world.sqlite"):
        records.commit()
    assert [str(error)[:14] for error in told] == ["Can't write to"]
    assert records.get("room", "a") is None
    other.execute("ROLLBACK")
    other.close()
    records.put("room", "a", {})
    assert on_disk(path) == 1


def test_a_block_whose_changes_were_lost_within_it_fails_too(records: Records, path: Path) -> None:
    records._db.execute("PRAGMA busy_timeout = 0")
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StorageError), records.transaction():
        records.put("room", "a", {})
    other.execute("ROLLBACK")
    other.close()
    assert records.get("room", "a") is None
    assert not records.is_pending
