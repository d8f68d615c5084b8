"""What people thought of a meeting: given through ``simulate``, told by the dashboards.

Source: Zoom API reference, "Dashboards", read 2026-02; the shape of the replies documented, that the
reason in words is what the person wrote assumed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from ..registry import Reply, Request, behaviour, indexed
from ..world import happenings, session_talk
from ..world.world import World
from . import paged, report_range
from .dashboards import session_of

_OTHERS = "Others"
indexed("feedback", uuid="uuid", day="day")


@behaviour("dashboards.meetings.list_feedback", "dashboards.webinars.list_feedback")
def list_feedback(request: Request, world: World) -> Reply:
    """List who said what of one session."""
    return paged.of_items(request, world, session_talk.verdicts(world, session_of(request, world)))


@behaviour("dashboards.client_feedback.list")
def list_reasons(request: Request, world: World) -> Reply:
    """Count, by reason, who was not content."""
    wanted = report_range.asked(request, world)
    counts = Counter(_reason(one) for one in _complaints(world, wanted))
    found = [
        {"feedback_id": _id(reason), "feedback_name": reason, "participants_count": count}
        for reason, count in counts.items()
    ]
    return paged.of_items(request, world, found, wanted.shown())


@behaviour("dashboards.client_feedback.get")
def list_of_reason(request: Request, world: World) -> Reply:
    """List who gave one reason, and where."""
    wanted = report_range.asked(request, world)
    found = [
        {
            "participant_name": one["name"],
            "meeting_id": one["meeting_id"],
            "email": one["email"],
            "time": one["date_time"],
        }
        for one in _complaints(world, wanted)
        if _id(_reason(one)) == request.path["feedbackId"]
    ]
    return paged.of_items(request, world, found, wanted.shown())


def _complaints(world: World, wanted: report_range.Range) -> list[dict[str, Any]]:
    return [
        row.body
        for day in happenings.days(*wanted)
        for row in world.records.list("feedback", where={"day": day.isoformat()})
        if row.body["quality"] != session_talk.GOOD
    ]


def _reason(said: dict[str, Any]) -> str:
    return said["comment"] or _OTHERS


def _id(reason: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in reason.lower())[:64]
