"""A database for whoever asks, and the ledger of what tests saw the sandbox do.

``--ledger check`` is in make test, ``write`` in make coverage. Every call that a test has the sandbox serve
well is noted with the test's module. The processes of a run bring their notes together at its end, where the
page is compared with them or written.
"""

from __future__ import annotations

from typing import Any

import pytest

from tests import ledger
from tests.postgres import server

_SEEN = pytest.StashKey[set[tuple[str, str]]]()


@pytest.fixture
def database() -> str:
    """The URL of an empty place in a real PostgreSQL."""
    return server().new_schema()


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--ledger", choices=("check", "write"), help="compare or write docs/coverage.md")


def pytest_configure(config: pytest.Config) -> None:
    if config.getoption("--ledger") is not None:
        config.stash[_SEEN] = ledger.watch()


def pytest_runtest_logstart(nodeid: str) -> None:
    ledger.current = nodeid.partition("::")[0]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """Take over what another process of the run saw."""
    seen = node.config.stash.get(_SEEN, None)
    if seen is not None:
        seen.update(tuple(pair) for pair in getattr(node, "workeroutput", {}).get("served", ()))


def pytest_sessionfinish(session: pytest.Session) -> None:
    config = session.config
    seen = config.stash.get(_SEEN, None)
    if seen is None:
        return
    if hasattr(config, "workeroutput"):
        config.workeroutput["served"] = sorted(seen)
        return
    if config.getoption("--ledger") == "write":
        ledger.write(seen)
    elif session.testsfailed == 0 and (wrong := ledger.stale(seen)):
        config.get_terminal_writer().line(f"\n{wrong}", red=True)
        session.exitstatus = pytest.ExitCode.TESTS_FAILED
