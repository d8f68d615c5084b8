"""Bringing the tables up to date at start, once, however many processes start at the same moment."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from greenroom.core.errors import StorageError

from .database import open_sqlite

HEAD = "0001_inbox"
"""The newest migration. A test compares it with the folder; it spares Alembic's import on most starts."""

FOLDER = Path(__file__).parent / "migrations"
LOCK_TIMEOUT_MS = 30_000


def upgrade_sqlite(path: Path) -> None:
    """Bring the file's tables to HEAD. The first process to come does the work, the others wait for it.

    Raises: StorageError when the file can't be written, or was made by a newer Greenroom.
    """
    if _revision(path) != HEAD:
        _upgrade(path)


def _revision(path: Path) -> str | None:
    connection = open_sqlite(path, synchronous="FULL")
    try:
        row = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    except sqlite3.OperationalError:  # no such table: a new file
        return None
    except sqlite3.Error as exc:
        raise _unusable(path, exc) from exc
    finally:
        connection.close()
    return str(row[0]) if row else None


def _upgrade(path: Path) -> None:
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
