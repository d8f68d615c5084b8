"""Recordings that are not there yet, or never were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("recordings.delete_file")
def while_it_is_recorded(errand: Errand) -> Answer:
    settings = {"auto_recording": "cloud"}
    meeting = errand.make(
        "meetings.create", {"topic": "Now", "type": 2, "settings": settings}, {"userId": "me"}
    )
    errand.simulate({"kind": "meeting", "meeting": meeting["id"], "action": "start"})
    return errand.call(path={"meetingId": meeting["id"]})


@story("recordings.list")
def of_a_meeting_that_was_not_recorded(errand: Errand) -> Answer:
    meeting = errand.make("meetings.create", {"topic": "Later", "type": 2}, {"userId": "me"})
    return errand.call(query={"meeting_id": meeting["id"]})
