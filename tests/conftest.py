"""What tests of several rooms share."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.postgres import Server


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """A real PostgreSQL, the same one for all processes of this run. Not below pytest's own folder, which is
    for one user only: started by root, the server runs as another."""
    run = os.environ.get("PYTEST_XDIST_TESTRUNUID") or str(os.getpid())
    server = Server(Path(tempfile.gettempdir(), f"greenroom-postgres-{run}"))
    yield server
    server.close()


@pytest.fixture
def database(postgres: Server) -> str:
    """The URL of an empty database."""
    return postgres.new_database()
