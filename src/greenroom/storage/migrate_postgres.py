"""Bringing a PostgreSQL database's tables up to date at start, once, however many processes start."""

from __future__ import annotations

import asyncio
import io
import threading
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import StorageError

from .migrate import FOLDER, HEAD
from .postgres import Link
from .postgres_blocking import PostgresLock, opened

if TYPE_CHECKING:
    import psycopg

    from greenroom.core.secrets import Secret

_one_at_a_time = threading.Lock()  # Alembic keeps its context in a module


async def upgrade_postgres(link: Link) -> None:
    """Bring the tables to HEAD. The first process to come does the work, the others wait for it.

    Raises: StorageError when the database can't be used, or was made by a newer Greenroom.
    """
    await asyncio.to_thread(_upgrade, link.url, link.place)


def _upgrade(url: Secret, place: str) -> None:
    with opened(url) as db:
        if _revision(db) == HEAD:
            return
        # Before the transaction: one that was waiting would not look anew whether there are tables.
        with PostgresLock(url, "tables of the inbox").preparing(), db.transaction():
            revision = _revision(db)
            if revision != HEAD:
                db.execute(_script(revision, place).encode())


def _revision(db: psycopg.Connection[Any]) -> str | None:
    """Return the newest migration the database has seen, None before the first."""
    if db.execute("SELECT to_regclass('alembic_version')").fetchone() == (None,):
        return None
    found = db.execute("SELECT version_num FROM alembic_version").fetchone()
    return None if found is None else str(found[0])


def _script(revision: str | None, place: str) -> str:
    """Return the statements from a revision to HEAD."""
    from alembic.command import upgrade
    from alembic.config import Config
    from alembic.util import CommandError

    written = io.StringIO()
    config = Config(output_buffer=written, attributes={})
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    try:
        with _one_at_a_time:
            upgrade(config, f"{revision or 'base'}:head", sql=True)
    except CommandError as exc:
        raise StorageError(
            f"The database {place} was made by a newer Greenroom: {exc}. Update Greenroom, or choose another "
            "database with --database."
        ) from exc
    return written.getvalue()
