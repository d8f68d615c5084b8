"""Bringing a PostgreSQL database's tables up to date at start, once, however many processes start."""

from __future__ import annotations

import asyncio
import io
import threading
from typing import TYPE_CHECKING

from greenroom.core.errors import StorageError

from .migrate import FOLDER, HEAD
from .postgres import Link

if TYPE_CHECKING:
    import asyncpg

LOCK = 0x67726565  # "gree": an advisory lock that nobody else should use
_one_at_a_time = threading.Lock()  # Alembic keeps its context in a module


async def upgrade_postgres(link: Link) -> None:
    """Bring the tables to HEAD. The first process to come does the work, the others wait for it.

    Alembic writes the statements down, asyncpg executes them: no second driver is needed.
    Raises: StorageError when the database can't be used, or was made by a newer Greenroom.
    """
    async with link.use() as connection:
        if await _revision(connection) == HEAD:
            return
        # Before the transaction: one that was waiting would not look anew whether there are tables.
        await connection.execute(f"SELECT pg_advisory_lock({LOCK})")
        try:
            async with connection.transaction():
                revision = await _revision(connection)
                if revision != HEAD:
                    await connection.execute(await asyncio.to_thread(_script, revision, link.place))
        finally:
            if not connection.is_closed():
                await connection.execute(f"SELECT pg_advisory_unlock({LOCK})")


async def _revision(connection: asyncpg.Connection[asyncpg.Record]) -> str | None:
    """Return the newest migration the database has seen, None before the first."""
    if await connection.fetchval("SELECT to_regclass('alembic_version')") is None:
        return None
    found = await connection.fetchval("SELECT version_num FROM alembic_version")
    return None if found is None else str(found)


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
