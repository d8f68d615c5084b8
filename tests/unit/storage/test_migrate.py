from __future__ import annotations

import multiprocessing
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
import sqlalchemy as sa
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from greenroom.core.errors import StorageError
from greenroom.storage import migrate, tables

UPGRADES = [migrate.upgrade_sqlite, migrate.run_migrations]


def upgrade(path: Path) -> str:
    try:
        migrate.upgrade_sqlite(path)
    except StorageError as exc:
        return str(exc)
    return "done"


def test_processes_that_start_at_once_bring_the_tables_up_to_date_once(tmp_path: Path) -> None:
    path = tmp_path / "greenroom.sqlite"
    with multiprocessing.get_context("spawn").Pool(4) as pool:
        assert pool.map(upgrade, [path] * 8, chunksize=1) == ["done"] * 8
    connection = sqlite3.connect(path)
    assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrate.HEAD,)]
    connection.close()


def test_a_new_file_has_the_tables_that_the_migrations_make(tmp_path: Path) -> None:
    shapes = []
    for upgrade_file in UPGRADES:
        path = tmp_path / f"{upgrade_file.__name__}.sqlite"
        upgrade_file(path)
        connection = sqlite3.connect(path)
        sql = connection.execute("SELECT sql FROM sqlite_master WHERE sql NOT NULL ORDER BY name").fetchall()
        shapes.append([" ".join(statement.split()) for (statement,) in sql])
        assert connection.execute("SELECT version_num FROM alembic_version").fetchall() == [(migrate.HEAD,)]
        connection.close()
    assert shapes[0] == shapes[1]


@pytest.mark.parametrize("upgrade_file", UPGRADES)
def test_the_tables_are_those_the_queries_know(tmp_path: Path, upgrade_file: Callable[[Path], None]) -> None:
    path = tmp_path / "greenroom.sqlite"
    upgrade_file(path)
    engine = sa.create_engine(f"sqlite:///{path}")
    with engine.connect() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) == []
    engine.dispose()


def test_head_is_the_newest_migration() -> None:
    config = Config()
    config.set_main_option("script_location", str(migrate.FOLDER))
    config.set_main_option("path_separator", "os")
    assert ScriptDirectory.from_config(config).get_current_head() == migrate.HEAD


def test_a_file_of_a_newer_greenroom_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "greenroom.sqlite"
    migrate.upgrade_sqlite(path)
    connection = sqlite3.connect(path)
    connection.execute("UPDATE alembic_version SET version_num = '9999_later'")
    connection.commit()
    connection.close()
    with pytest.raises(StorageError, match="newer Greenroom"):
        migrate.upgrade_sqlite(path)
