"""Both stores, for tests that hold for either."""

from __future__ import annotations

from pathlib import Path

import pytest

from greenroom.storage.inbox import SqliteInbox
from greenroom.storage.inbox_postgres import PostgresInbox
from tests.unit.storage.inboxes import Store


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Store:
    if request.param == "sqlite":
        return lambda: SqliteInbox(tmp_path)
    url = request.getfixturevalue("database")
    return lambda: PostgresInbox(url)
