"""An error that comes with every request fills no log."""

from __future__ import annotations

import logging
from pathlib import Path

import pytest

from greenroom.core.errors import StorageError
from greenroom.storage.complaints import EVERY_S, Complaints
from greenroom.storage.inbox import SqliteInbox
from tests.unit.storage.inboxes import delivery, with_inbox


def test_the_first_is_told_at_once_and_the_others_as_a_number(caplog: pytest.LogCaptureFixture) -> None:
    now_s = 100.0
    complaints = Complaints(logging.getLogger("greenroom.test"), now_s=lambda: now_s)
    for _ in range(1000):
        complaints.tell(StorageError("The disk is full."))
    now_s += EVERY_S
    for _ in range(1000):
        complaints.tell(StorageError("The disk is full."))
    assert [one.getMessage() for one in caplog.records] == [
        "The disk is full.",
        "The disk is full. (999 more in the last 10 s)",
    ]


def test_an_inbox_that_takes_nothing_is_one_line_in_the_log_and_not_one_for_each_event(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async def work(inbox: SqliteInbox) -> None:
        inbox._open_writer()._db.execute("PRAGMA query_only = ON")
        for number in range(200):
            with pytest.raises(StorageError, match="readonly"):
                await inbox.record(delivery(number))
        assert inbox.meter.failures == 200

    with_inbox(lambda: SqliteInbox(tmp_path), work)
    assert len([one for one in caplog.records if "readonly" in one.getMessage()]) == 1
