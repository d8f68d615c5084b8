"""A lock that is one in all processes."""

from __future__ import annotations

import subprocess
import sys

import pytest

from greenroom.core.errors import StorageError
from greenroom.core.secrets import Secret
from greenroom.storage import postgres_blocking
from greenroom.storage.postgres_blocking import PostgresLock
from tests.postgres import execute, server
from tests.waiting import until

HOLDER = """
import sys, time
from greenroom.core.secrets import Secret
from greenroom.storage.postgres_blocking import PostgresLock

lock = PostgresLock(Secret(sys.argv[1]), "one")
print(lock.try_take(), flush=True)
time.sleep(600)
"""


def test_a_killed_process_holds_nothing(database: str) -> None:
    lock = PostgresLock(Secret(database), "one")
    with subprocess.Popen(
        [sys.executable, "-c", HOLDER, database], stdout=subprocess.PIPE, text=True
    ) as holder:
        try:
            assert holder.stdout is not None
            assert holder.stdout.readline() == "True\n"
            assert not lock.try_take()
        finally:
            holder.kill()
    assert lock.take(10)
    assert lock.is_held()
    lock.release()
    assert not lock.is_held()


def test_a_lock_whose_connection_broke_is_no_longer_held(database: str) -> None:
    lock, other = PostgresLock(Secret(database), "one"), PostgresLock(Secret(database), "one")
    assert lock.try_take()
    assert not other.take(0)
    own = "SELECT count(pg_terminate_backend(pid)) FROM pg_locks WHERE locktype = 'advisory' AND objsubid = 1"
    key = "hashtextextended(current_schema() || ' one', 0)"
    assert execute(database, f"{own} AND ((classid::bigint << 32) | objid::bigint) = {key}") == 1
    until("the lock is lost", lambda: not lock.is_held())
    assert other.take(10)
    other.release()


def test_a_database_that_is_away_is_named() -> None:
    with pytest.raises(StorageError, match="Can't use the database postgresql://127"):
        PostgresLock(Secret("postgresql://127.0.0.1:9/none"), "one").try_take()


def test_what_is_prepared_for_all_schemas_is_prepared_alone() -> None:
    one, other = server().new_schema(), server().new_schema()
    with PostgresLock(Secret(one), "tables", is_for_all_schemas=True).preparing():
        assert not PostgresLock(Secret(other), "tables", is_for_all_schemas=True).try_take()
        with PostgresLock(Secret(other), "tables").preparing():
            pass


def test_whoever_prepares_for_too_long_is_told_of(database: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(postgres_blocking, "PREPARE_WITHIN_S", 0)
    with (
        PostgresLock(Secret(database), "tables").preparing(),
        pytest.raises(StorageError, match="Another process has been preparing postgresql:"),
        PostgresLock(Secret(database), "tables").preparing(),
    ):
        pass
