"""Webinars that play a recording."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand


@story("webinars.create")
def for_somebody_else(errand: Errand) -> Answer:
    return errand.call(body={"topic": "Film", "is_simulive": True, "schedule_for": "ben@example.com"})


@story("webinars.create", "webinars.update")
def at_no_fixed_time(errand: Errand) -> Answer:
    return errand.call(body={"topic": "Film", "is_simulive": True, "type": 6})


@story("webinars.update", "webinars.delete")
def that_plays_already(errand: Errand) -> Answer:
    made = errand.make("webinars.create", {"topic": "Film", "is_simulive": True}, {"userId": "me"})
    errand.simulate({"kind": "meeting", "meeting": made["id"], "action": "start"})
    return errand.call(path={"webinarId": made["id"]}, body={"topic": "Another film"})
