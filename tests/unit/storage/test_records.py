from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage.records import Records


@pytest.fixture(params=["memory", "file"])
def records(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Records]:
    kept = Records(None if request.param == "memory" else tmp_path / "deep" / "world.sqlite")
    yield kept
    kept.close()


def fill(records: Records) -> None:
    for number in range(4):
        keys = {"floor": str(number % 2)}
        records.put("room", f"r{number}", {"n": number}, parent="house", keys=keys)


def test_a_document_comes_back_as_a_copy(records: Records) -> None:
    records.put("room", "a", {"tags": []})
    found = records.get("room", "a")
    assert found is not None
    found["tags"].append("x")
    assert records.get("room", "a") == {"tags": []}
    assert records.get("desk", "a") is None


def test_storing_again_keeps_place_parent_and_look_ups_unless_new_ones_are_given(records: Records) -> None:
    fill(records)
    records.put("room", "r0", {"n": 9})
    assert [row.id for row in records.list("room", parent="house")] == ["r0", "r1", "r2", "r3"]
    assert records.find("room", "floor", "0") == {"n": 9}
    records.put("room", "r0", {"n": 9}, parent="shed", keys={"floor": "7"})
    assert [row.id for row in records.list("room", parent="house")] == ["r1", "r2", "r3"]
    assert records.find("room", "floor", "7") == {"n": 9}


def test_rows_are_listed_in_order_of_creation_from_either_end(records: Records) -> None:
    fill(records)
    rows = records.list("room", limit=2)
    assert [row.id for row in rows] == ["r0", "r1"]
    assert [row.id for row in records.list("room", after=rows[-1].seq)] == ["r2", "r3"]
    newest = records.list("room", newest_first=True, limit=1)[0]
    assert newest.id == "r3"
    assert [row.id for row in records.list("room", newest_first=True, after=newest.seq)] == ["r2", "r1", "r0"]


def test_look_ups_narrow_a_list_and_its_count(records: Records) -> None:
    fill(records)
    assert [row.id for row in records.list("room", where={"floor": "1"})] == ["r1", "r3"]
    assert [row.id for row in records.list("room", where={"floor": "1"}, newest_first=True)] == ["r3", "r1"]
    assert records.count("room", where={"floor": "1"}) == 2
    assert records.count("room", parent="shed") == 0


@pytest.mark.parametrize("narrowed", [{}, {"parent": "house"}, {"where": {"floor": "1"}}])
def test_no_list_sorts_what_an_index_has_in_order(records: Records, narrowed: dict[str, Any]) -> None:
    told: list[str] = []
    records._db.set_trace_callback(told.append)
    records.list("room", after=5, limit=3, **narrowed)
    records._db.set_trace_callback(None)
    plan = [row[3] for row in records._db.execute(f"EXPLAIN QUERY PLAN {told[-1]}")]
    assert not [step for step in plan if "TEMP B-TREE" in step or step.startswith("SCAN")], plan


def test_deleting_takes_the_look_ups_along(records: Records) -> None:
    fill(records)
    assert records.delete("room", "r0")
    assert not records.delete("room", "r0")
    assert records.find("room", "floor", "0") == {"n": 2}


def test_a_failed_transaction_leaves_nothing(records: Records) -> None:
    told: list[str] = []

    def fail() -> None:
        with records.transaction():
            records.put("room", "a", {})
            records.set_meta("seed", 1)
            records.schedule(1, "kind", "ref")
            records.after_commit(lambda: told.append("a"))
            raise KeyError

    with pytest.raises(KeyError):
        fail()
    assert records.get("room", "a") is None
    assert records.meta("seed") is None
    assert records.next_due_ms() is None
    assert told == []


def test_an_inner_failure_undoes_only_its_own_writes(records: Records) -> None:
    told: list[str] = []

    def fail() -> None:
        with records.transaction():
            records.put("room", "inner", {})
            records.after_commit(lambda: told.append("inner"))
            raise KeyError

    with records.transaction():
        records.put("room", "outer", {})
        records.after_commit(lambda: told.append("outer"))
        with pytest.raises(KeyError):
            fail()
        assert told == []
    assert records.get("room", "outer") == {}
    assert records.get("room", "inner") is None
    assert told == ["outer"]


def test_timers_come_due_in_order(records: Records) -> None:
    records.schedule(20, "release", "b", {"n": 2})
    records.schedule(10, "release", "a")
    records.schedule(30, "remind", "a")
    assert records.next_due_ms() == 10
    assert records.unschedule("remind", "a") == 1
    first, second = records.pop_due(25), records.pop_due(25)
    assert first is not None
    assert second is not None
    assert (first.ref, second.ref, second.body) == ("a", "b", {"n": 2})
    assert records.pop_due(25) is None


def test_a_dump_restores_everything(records: Records) -> None:
    fill(records)
    records.set_meta("seed", "x")
    records.schedule(5, "kind", "ref")
    image = records.dump()
    records.clear()
    assert records.count("room") == 0
    assert records.meta("seed") is None
    records.load(image)
    assert records.count("room", where={"floor": "0"}) == 2
    assert records.meta("seed") == "x"
    assert records.next_due_ms() == 5
    records.put("room", "new", {})
    assert records.list("room")[-1].id == "new"


def test_loading_nonsense_changes_nothing(records: Records) -> None:
    fill(records)
    with pytest.raises(StorageError, match="no snapshot"):
        records.load(b"nonsense" * 1000)
    assert records.count("room") == 4


def test_a_file_keeps_what_was_committed(tmp_path: Path) -> None:
    first = Records(tmp_path / "world.sqlite")
    first.put("room", "a", {"n": 1})
    second = Records(tmp_path / "world.sqlite")
    assert second.get("room", "a") == {"n": 1}
    first.close()
    second.close()


def test_a_file_of_something_else_is_named_in_the_error(tmp_path: Path) -> None:
    path = tmp_path / "notes.txt"
    path.write_text("not a database, but long enough to be looked at" * 20)
    with pytest.raises(StorageError, match=r"notes\.txt"):
        Records(path)


def test_a_folder_that_cannot_be_made_is_named_in_the_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="folder"):
        Records(tmp_path / "file" / "world.sqlite")


def test_documents_are_found_by_a_range_of_look_up_values_in_its_order(records: Records) -> None:
    for hour in ("09", "07", "11"):
        records.put("talk", hour, {"at": hour}, keys={"at": hour})
    records.put("talk", "weekly", {"at": "?"}, keys={"at": ["08", "10"]})
    assert [(place.value, records.at(place).id) for place in records.places("talk", "at", "08", "11")] == [
        ("08", "weekly"),
        ("09", "09"),
        ("10", "weekly"),
    ]
    assert [place.value for place in records.places("talk", "at", "", "~", skip=3)] == ["10", "11"]
    assert [place.value for place in records.places("talk", "at", "", "09", newest_first=True)] == [
        "08",
        "07",
    ]
    assert [row.id for row in records.span("talk", "at", "08", "10")] == ["weekly", "09"]
    assert records.count_places("talk", "at", "", "~") == 5


def test_the_look_up_values_that_changed_are_the_only_ones_that_do(records: Records) -> None:
    records.put("talk", "a", {}, keys={"at": ["08", "10"], "host": "ada"})
    records.put("talk", "a", {}, keys={"at": ["10", "12"]})
    assert [place.value for place in records.places("talk", "at", "", "~")] == ["10", "12"]
    assert records.find("talk", "host", "ada") is None


def test_what_a_list_skips_is_not_read(records: Records) -> None:
    fill(records)
    assert [row.id for row in records.list("room", skip=1, limit=2)] == ["r1", "r2"]
    assert [row.id for row in records.list("room", where={"floor": "1"}, skip=1)] == ["r3"]
