"""What people say in meetings and webinars: messages in the chat, and a verdict when they leave."""

from __future__ import annotations

from typing import Any

from greenroom.core.clock import iso

from . import news, sessions
from .world import World

GOOD, NOT_GOOD = "GOOD", "NOT GOOD"


def write(world: World, session: dict[str, Any], person: dict[str, Any], text: str) -> None:
    """Let somebody write to everyone in the session's chat."""
    message = {
        "message_id": world.new_hex(32),
        "date_time": iso(world.now()),
        "message_content": text,
        "sender_session_id": person["user_id"],
        "sender_name": person["name"],
        "sender_email": person["user_email"],
        "sender_type": "host" if person["role"] == "host" else "guest",
        "recipient_type": "everyone",
    }
    session.setdefault("chat", []).append(message)
    sessions.store_session(world, session)
    news.tell(world, f"{session['sort']}.chat_message_sent", sessions.facts_of(session, chat_message=message))


def rate(world: World, session: dict[str, Any], person: dict[str, Any], quality: str, comment: str) -> None:
    """Keep what a participant says of a session; dashboards count and list it. Raises ValueError."""
    if quality not in (GOOD, NOT_GOOD):
        raise ValueError(f'participant.quality is {GOOD} or "{NOT_GOOD}"; got {quality!r}.')
    now, id = iso(world.now()), world.new_id()
    said = {"id": id, "quality": quality, "comment": comment, "date_time": now}
    who = {"user_id": person["id"], "name": person["name"], "email": person["user_email"]}
    where = {"uuid": session["uuid"], "day": now[:10], "meeting_id": str(session["shown_id"])}
    world.records.put("feedback", id, {**said, **who, **where}, keys={"uuid": where["uuid"], "day": now[:10]})
    shown = {
        "participant_uuid": person["participant_uuid"],
        "participant_user_id": person["id"],
        "user_name": person["name"],
        "feedback": {"satisfied": quality == GOOD, "comments": comment},
    }
    event = f"{session['sort']}.participant_feedback"
    news.tell(world, event, sessions.facts_of(session, participant=shown))


def verdicts(world: World, session: dict[str, Any]) -> list[dict[str, Any]]:
    """Return who rated a session, and how."""
    names = ("comment", "date_time", "email", "quality", "user_id")
    rows = world.records.list("feedback", where={"uuid": session["uuid"]})
    return [{name: row.body[name] for name in names} for row in rows]
