"""What other processes do, as one process tells it."""

from __future__ import annotations

from greenroom.app import elsewhere
from greenroom.core.broadcast import News


def test_what_came_within_the_second_in_which_somebody_began_to_watch_is_told() -> None:
    since = elsewhere._now()
    webhook = News("webhook", {"received_at": f"{since:%Y-%m-%dT%H:%M:%S}.001Z"})
    run = News("run", {"finished_at": None, "started_at": f"{since:%Y-%m-%dT%H:%M:%S}Z"})
    assert elsewhere._at(webhook) >= since
    assert elsewhere._at(run) >= since
