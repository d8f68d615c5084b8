"""What tests of several rooms share."""

from __future__ import annotations

import pytest

from tests.postgres import server


@pytest.fixture
def database() -> str:
    """The URL of an empty place in a real PostgreSQL."""
    return server().new_schema()
