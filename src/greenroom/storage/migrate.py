"""Bringing the tables up to date at start, once, however many processes start at the same moment."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from greenroom.core.errors import StorageError

from .database import open_sqlite

HEAD = "0005_fewer_indexes"
"""The newest migration. A test compares it with the folder; it spares Alembic's import on most starts."""

FOLDER = Path(__file__).parent / "migrations"
SNAPSHOT = FOLDER / "schema.sql"
LOCK_TIMEOUT_MS = 30_000


def upgrade_sqlite(path: Path) -> None:
    """Bring the file's tables to HEAD. The first process to come does the work, the others wait for it.

    A new file gets the tables from a snapshot at once; an older one goes through Alembic, whose import alone
    takes longer than the rest of the start.
    Raises: StorageError when the file can't be written, or was made by a newer Greenroom.
    """
    connection = open_sqlite(path, synchronous="FULL")
    try:
        connection.execute(f"PRAGMA busy_timeout = {LOCK_TIMEOUT_MS}")
        revision = _revision(connection) or _create(connection)
    except sqlite3.Error as exc:
        raise _unusable(path, exc) from exc
    finally:
        connection.close()
    if revision != HEAD:
        run_migrations(path)


def _revision(connection: sqlite3.Connection) -> str | None:
    """Return the newest migration the file has seen, None for a file without tables."""
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'").fetchone():
        return None
    row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    return str(row[0]) if row else None


def _create(connection: sqlite3.Connection) -> str:
    """Make the tables of HEAD, unless another process has done so while this one waited for the lock."""
    connection.execute("BEGIN IMMEDIATE")
    revision = _revision(connection)
    if revision is None:
        for statement in SNAPSHOT.read_text(encoding="utf-8").split(";\n"):
            connection.execute(statement)
        connection.execute("INSERT INTO alembic_version VALUES (?)", (HEAD,))
        revision = HEAD
    connection.execute("COMMIT")
    return revision


def run_migrations(path: Path) -> None:
    """Bring an existing file to HEAD, or an empty one from nothing, step by step."""
    import sqlalchemy as sa
    from alembic.command import upgrade
    from alembic.config import Config
    from alembic.util import CommandError
    from sqlalchemy.exc import SQLAlchemyError

    config = Config(attributes={})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    engine = sa.create_engine(
        "sqlite://", creator=lambda: open_sqlite(path, synchronous="FULL"), poolclass=sa.pool.NullPool
    )
    try:
        with engine.connect() as connection:
            connection.exec_driver_sql(f"PRAGMA busy_timeout = {LOCK_TIMEOUT_MS}")
            connection.exec_driver_sql("BEGIN IMMEDIATE")  # the lock: whoever waits here finds the work done
            config.attributes["connection"] = connection
            upgrade(config, "head")
            connection.exec_driver_sql("COMMIT")
    except CommandError as exc:
        raise StorageError(
            f"The database {path} was made by a newer Greenroom: {exc}. Update Greenroom, or choose another "
            "folder with --data."
        ) from exc
    except (sqlite3.Error, SQLAlchemyError) as exc:
        raise _unusable(path, exc) from exc
    finally:
        engine.dispose()


def _unusable(path: Path, cause: Exception) -> StorageError:
    reason = str(getattr(cause, "orig", None) or cause)
    return StorageError(
        f"Can't write to the database {path}: {reason}. Check that the folder is writable and the disk has "
        "room, or choose another folder with --data."
    )
