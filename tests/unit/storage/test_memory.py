from __future__ import annotations

import sqlite3
from pathlib import Path

from greenroom.storage import checkpoints
from greenroom.storage.checkpoints import Checkpoints
from greenroom.storage.memory import MOST_BYTES, MOST_DOCUMENTS, MOST_SELECTIONS, Memory
from greenroom.storage.records import Records
from tests.waiting import until


def test_what_is_remembered_is_bounded_and_the_oldest_goes() -> None:
    memory = Memory()
    for number in range(MOST_DOCUMENTS + 5):
        memory.keep("room", str(number), (number, str(number), "", b"{}"))
    assert len(memory.documents) == MOST_DOCUMENTS
    assert ("room", "4") not in memory.documents
    assert ("room", "5") in memory.documents
    for number in range(MOST_SELECTIONS + 5):
        memory.keep_selection("room", number, [])
    assert memory.selection("room", 4) is None
    assert memory.selection("room", 5) == []


def test_a_long_document_is_not_remembered_and_read_all_the_same() -> None:
    records = Records(None)
    for text in ("x", "y" * MOST_BYTES):
        records.put("note", "a", {"text": text})
        assert records.get("note", "a") == {"text": text}
    assert records._memory.documents == {}
    records.close()


def test_a_selection_is_good_until_its_kind_changes() -> None:
    records = Records(None)
    for kind in ("room", "desk"):
        records.put(kind, "a", {"n": 1})
    assert [row.body for row in records.list("room")] == [{"n": 1}]
    told: list[str] = []
    records._db.set_trace_callback(told.append)
    records.put("desk", "a", {"n": 2})
    told.clear()
    rows = records.list("room")
    rows[0].body["n"] = 9
    assert [row.body for row in records.list("room")] == [{"n": 1}]
    assert told == []
    records.put("room", "a", {"n": 3})
    assert [row.body for row in records.list("room")] == [{"n": 3}]
    records.close()


def test_the_log_is_moved_into_the_file_beside_the_writing(tmp_path: Path) -> None:
    path = tmp_path / "world.sqlite"
    db = sqlite3.connect(path, isolation_level=None)
    db.execute("PRAGMA journal_mode = WAL")
    db.execute("PRAGMA wal_autocheckpoint = 0")
    db.execute("CREATE TABLE note (text TEXT)")
    db.execute("INSERT INTO note VALUES (?)", ("x" * 50_000,))
    beside = Checkpoints(path)
    small = path.stat().st_size
    for _ in range(checkpoints._COMMITS_BETWEEN):
        beside.note_commit()
    until("the log is in the file", lambda: path.stat().st_size > small)
    beside.close()
    db.close()
