"""Summaries that AI Companion would write: of a sandbox meeting they say who was there, and for how long."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso
from greenroom.storage.records import Timer

from ..registry import on_timer
from . import news
from .world import World

_WRITING = timedelta(minutes=1)
"""Until a summary is there. Assumed."""


def plan(world: World, session: dict[str, Any], gathering: dict[str, Any] | None) -> None:
    """Have a summary written of a meeting whose settings ask for one."""
    if gathering is not None and gathering["settings"].get("auto_start_meeting_summary"):
        world.at(world.now() + _WRITING, "meeting.summarize", session["uuid"])


@on_timer("meeting.summarize")
def write(timer: Timer, world: World) -> None:
    session = world.records.get("session", timer.ref)
    if session is None:
        return
    now = iso(world.now())
    people, minutes = session["participants_count"], session["duration"]
    summary = {
        "meeting_uuid": session["uuid"],
        "meeting_id": session["id"],
        "meeting_topic": session["topic"],
        "meeting_host_id": session["host_id"],
        "meeting_host_email": session["user_email"],
        "meeting_start_time": session["start_time"],
        "meeting_end_time": session["end_time"],
        "summary_start_time": session["start_time"],
        "summary_end_time": session["end_time"],
        "summary_created_time": now,
        "summary_last_modified_time": now,
        "summary_title": f"Meeting summary for {session['topic']}",
        "summary_overview": f"Participants: {people}. Minutes: {minutes}.",
        "summary_content": f"Participants: {people}. Minutes: {minutes}.",
        "summary_details": [],
        "next_steps": [],
    }
    world.records.put("meeting_summary", session["uuid"], summary, parent=str(session["id"]))
    news.tell(world, "meeting.summary_completed", summary)


def edit(world: World, summary: dict[str, Any], text: str, who: dict[str, str]) -> None:
    """Let a person write over a summary; meetings.summaries.get then shows both."""
    summary |= {
        "edited_summary": {"summary_overview": text, "summary_details": text, "next_steps": []},
        "summary_last_modified_time": iso(world.now()),
    }
    world.records.put("meeting_summary", summary["meeting_uuid"], summary)
    news.tell(world, "meeting.summary_updated", summary, **who)


def share(world: World, summary: dict[str, Any], emails: list[str], who: dict[str, str]) -> None:
    """Show a summary to people who were not there."""
    people = [*summary.get("share_with_users", []), *({"user_email": email} for email in emails)]
    summary["share_with_users"] = people
    world.records.put("meeting_summary", summary["meeting_uuid"], summary)
    shared = {**summary, "share_with_users": [{"user_email": email} for email in emails]}
    news.tell(world, "meeting.summary_shared", shared, **who)


def recover(world: World, summary: dict[str, Any], who: dict[str, str]) -> None:
    """Take a summary out of the trash."""
    back = {name: value for name, value in summary.items() if name != "is_trashed"}
    world.records.put("meeting_summary", summary["meeting_uuid"], back)
    news.tell(world, "meeting.summary_recovered", back, **who)
