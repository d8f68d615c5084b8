"""Dashboards of meetings and webinars that are not over, or were over long ago."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.door import Answer

from .table import story

if TYPE_CHECKING:
    from ..causes import Errand

_BOTH = ("meetings", "webinars")
_DETAILS = (
    "get",
    "list_participants",
    "list_participants_qos",
    "get_participant_qos",
    "list_participants_qos_summary",
    "list_sharing",
)
_OPERATIONS = tuple(f"dashboards.{sort}.{name}" for sort in _BOTH for name in _DETAILS)
_DAYS = 400


def _session(errand: Errand, *, is_over: bool) -> str:
    """Start a meeting or webinar, and end it if asked; return its number."""
    kind = "webinar" if "webinarId" in errand.path else "meeting"
    number = str(errand.make(f"{kind}s.create", {"topic": "Talk"}, {"userId": "me"})["id"])
    for action in ("start", "end")[: 1 + is_over]:
        errand.simulate({"kind": "meeting", "meeting": number, "action": action})
    return number


def _ask(errand: Errand, number: str) -> Answer:
    name = "webinarId" if "webinarId" in errand.path else "meetingId"
    query = {"type": "past"} if any(p.name == "type" for p in errand.operation.query_params) else {}
    return errand.call(path={name: number}, query=query)


@story(*_OPERATIONS)
def a_year_ago(errand: Errand) -> Answer:
    number = _session(errand, is_over=True)
    errand.wait(days=_DAYS)
    return _ask(errand, number)


@story(*_OPERATIONS)
def that_still_runs(errand: Errand) -> Answer:
    return _ask(errand, _session(errand, is_over=False))


@story(*(id for id in _OPERATIONS if id.endswith("_summary")))
def nobody_listens_to(errand: Errand) -> Answer:
    return _ask(errand, _session(errand, is_over=True))


@story("dashboards.meetings.get", "dashboards.webinars.get")
def asked_as_if_it_ran(errand: Errand) -> Answer:
    name = "webinarId" if "webinarId" in errand.path else "meetingId"
    return errand.call(path={name: "81999999990"}, query={"type": "live"})


@story(*_OPERATIONS)
def that_never_was(errand: Errand) -> Answer:
    return _ask(errand, "81999999990")
