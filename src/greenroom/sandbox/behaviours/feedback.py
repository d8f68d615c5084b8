"""What people thought of a meeting: given through ``simulate``, told by the dashboards.

Source: Zoom API reference, "Dashboards", read 2026-02; the shape of the replies documented, that the
reason in words is what the person wrote assumed.
"""

from __future__ import annotations

from collections import Counter
from typing import Any

from greenroom.core.clock import iso

from ..registry import Reply, Request, behaviour, indexed
from ..world import happenings
from ..world.world import World
from . import paged, report_range
from .dashboards import session_of

_OTHERS = "Others"
indexed("feedback", uuid="uuid", day="day")


def give(world: World, session: dict[str, Any], person: dict[str, Any], quality: str, comment: str) -> None:
    """Keep what a participant says of a session. quality: ``GOOD`` or ``NOT GOOD``. Raises ValueError."""
    if quality not in ("GOOD", "NOT GOOD"):
        raise ValueError(f'participant.quality is GOOD or "NOT GOOD"; got {quality!r}.')
    now, id = iso(world.now()), world.new_id()
    said = {"id": id, "quality": quality, "comment": comment, "reason": comment or _OTHERS, "date_time": now}
    who = {"user_id": person["id"], "name": person["name"], "email": person["user_email"]}
    where = {"uuid": session["uuid"], "day": now[:10], "meeting_id": str(session["shown_id"])}
    world.records.put("feedback", id, {**said, **who, **where}, keys={"uuid": where["uuid"], "day": now[:10]})


@behaviour("dashboards.meetings.list_feedback", "dashboards.webinars.list_feedback")
def list_feedback(request: Request, world: World) -> Reply:
    """List who said what of one session."""
    session = session_of(request, world)
    rows = world.records.list("feedback", where={"uuid": session["uuid"]})
    names = ("comment", "date_time", "email", "quality", "user_id")
    return paged.of_items(request, world, [{name: row.body[name] for name in names} for row in rows])


@behaviour("dashboards.client_feedback.list")
def list_reasons(request: Request, world: World) -> Reply:
    """Count, by reason, who was not content."""
    wanted = report_range.asked(request, world)
    counts = Counter(one["reason"] for one in _complaints(world, wanted))
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
        if _id(one["reason"]) == request.path["feedbackId"]
    ]
    return paged.of_items(request, world, found, wanted.shown())


def _complaints(world: World, wanted: report_range.Range) -> list[dict[str, Any]]:
    return [
        row.body
        for day in happenings.days(*wanted)
        for row in world.records.list("feedback", where={"day": day.isoformat()})
        if row.body["quality"] != "GOOD"
    ]


def _id(reason: str) -> str:
    return "".join(c if c.isalnum() else "-" for c in reason.lower())[:64]
