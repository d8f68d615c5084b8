from __future__ import annotations

from collections.abc import Iterator

import pytest

from .server import SmallServer


@pytest.fixture
def server() -> Iterator[SmallServer]:
    with SmallServer().running() as running:
        yield running
