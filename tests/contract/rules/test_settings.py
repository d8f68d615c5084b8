"""Settings and other things of which there is one: what a change says is what a later read shows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from tests.contract.collections.compare import differences, shown_by
from tests.contract.collections.derive import collections
from tests.contract.collections.walk import Walker
from tests.door import Door


def pairs() -> Iterator[tuple[Operation, Operation]]:
    """Yield each change with the read of the same path, where no collection's walk has them."""
    walked = {operation.id for collection in collections() for operation in collection.operations}
    reads = {o.path: o for o in catalog.operations() if o.method == "GET" and o.archetype.kind != "list"}
    for change in catalog.operations():
        read = reads.get(change.path)
        is_change = change.method in ("PATCH", "PUT") and change.archetype.kind != "membership"
        if read and is_change and change.id not in walked:
            yield read, change


PAIRS = list(pairs())


@pytest.mark.parametrize(("read", "change"), PAIRS, ids=[change.id for _, change in PAIRS])
def test_what_a_change_says_is_what_a_later_read_shows(read: Operation, change: Operation) -> None:
    sandbox = Sandbox(None)
    settings.change(sandbox.records, {"rate_limits": False})
    walker = Walker(Door(sandbox))
    path = walker.full_path(change)
    wish = walker.change(change)

    changed = walker.call(change, path, wish)
    shown = walker.call(read, path)

    assert changed.status == change.success_status, (wish, changed.body)
    assert shown.status == read.success_status, shown
    seen = shown_by(read, shown)
    assert not differences(change, wish, seen)
    sandbox.records.close()
