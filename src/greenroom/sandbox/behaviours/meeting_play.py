"""People meet: what ``POST /_sandbox/simulate`` with kind ``meeting`` makes happen, for webinars too."""

from __future__ import annotations

from typing import Any, Literal

import msgspec

from greenroom.core.clock import iso

from ..registry import simulation
from ..world import breakouts, meeting_calls, meetings, news, recordings, session_talk, sessions
from ..world.meetings import Sort
from ..world.world import World

Action = Literal[
    "start",
    "join",
    "leave",
    "admit",
    "put_in_waiting_room",
    "change_role",
    "share_start",
    "share_stop",
    "answer_poll",
    "ask",
    "write",
    "rate",
    "end",
    "join_breakout",
    "leave_breakout",
    "call_accepted",
    "call_rejected",
    "call_missed",
    "call_failed",
    "record_start",
    "record_pause",
    "record_resume",
    "record_stop",
]


class Person(msgspec.Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Who: an e-mail address, a user id or a name. role: ``host`` or ``co-host`` to change it, ``panelist``
    to join a webinar so. question, answer: for answer_poll and ask. text: for write, and beside the quality
    (``GOOD`` or ``NOT GOOD``) for rate."""

    email: str = ""
    id: str = ""
    name: str = ""
    device: str = ""
    customer_key: str = ""
    role: str = ""
    question: str = ""
    answer: str = ""
    text: str = ""
    quality: str = ""


class Meeting(msgspec.Struct, tag_field="kind", tag="meeting", forbid_unknown_fields=True):
    """Something happens in a meeting or webinar. meeting: its number or a uuid."""

    meeting: int | str
    action: Action
    participant: Person | None = None


@simulation("meeting", Meeting)
def play(world: World, wish: Meeting) -> dict[str, Any]:
    """Make it happen and return the session and who is there. Raises ValueError."""
    sort, gathering = _gathering(world, wish.meeting)
    who = {name: value for name, value in msgspec.to_builtins(wish.participant or Person()).items() if value}
    uuid = gathering["uuid"]
    if wish.action == "start":
        sessions.arrive(world, sort, gathering, who or {"id": gathering["host_id"]})
    elif wish.action == "join":
        sessions.arrive(world, sort, gathering, who)
    else:
        _happen(world, gathering, wish.action, who)
    return _state(world, uuid)


def _gathering(world: World, value: int | str) -> tuple[Sort, dict[str, Any]]:
    found = meetings.find_either(world, value)
    if found is not None:
        return found
    raise ValueError(f"There is no meeting or webinar {str(value)[:40]!r}.")


def _happen(world: World, gathering: dict[str, Any], action: Action, who: dict[str, Any]) -> None:
    session = sessions.live(world, gathering)
    if session is None:
        raise ValueError(f"Meeting {gathering['id']} has not started; start it first.")
    if action == "end":
        sessions.end(world, session)
    elif action.startswith("record_"):
        _record(world, session, action.removeprefix("record_"))
    elif action.startswith("call_"):
        _answer_call(world, session, action, who)
    elif action in ("answer_poll", "ask"):
        _say(world, session, action, who)
    elif action in ("write", "rate"):
        _talk(world, session, action, who)
    else:
        _move(world, session, action, who)


def _record(world: World, session: dict[str, Any], word: str) -> None:
    act = {"pause": recordings.pause, "stop": recordings.stop}.get(word, recordings.start)
    if reason := act(world, session):
        raise ValueError(reason)


def _answer_call(world: World, session: dict[str, Any], action: Action, who: dict[str, Any]) -> None:
    """Let who is called answer, named by address, number or name; without one, whoever rings first."""
    call = meeting_calls.find(world, session, who.get("email") or who.get("name") or "")
    if call is None:
        raise ValueError("Nobody of that name is being called.")
    answers: dict[str, meeting_calls.Answer] = {
        "call_accepted": "accepted",
        "call_rejected": "rejected",
        "call_missed": "missed",
        "call_failed": "failed",
    }
    meeting_calls.answer(world, session, call, answers[action])


def _move(world: World, session: dict[str, Any], action: Action, who: dict[str, Any]) -> None:
    waits = action == "admit"
    statuses = (sessions.IN_WAITING_ROOM,) if waits else (sessions.IN_MEETING, sessions.IN_WAITING_ROOM)
    person = _present(world, session, who, *statuses)
    if action == "leave":
        sessions.leave(world, session, person)
    elif action == "admit":
        sessions.admit(world, session, person)
    elif action == "put_in_waiting_room":
        sessions.put_in_waiting_room(world, session, person)
    elif action == "change_role":
        sessions.change_role(world, session, person, who.get("role") or "co-host")
    elif action.endswith("_breakout"):
        breakouts.break_out(world, session, person, is_back=action == "leave_breakout")
    else:
        _share(world, session, person, "started" if action == "share_start" else "ended")


def _share(world: World, session: dict[str, Any], person: dict[str, Any], word: str) -> None:
    session["has_screen_share"] = True
    sessions.store_session(world, session)
    _keep_share(world, person, word)
    details = {"content": "desktop", "source": "", "link_source": "", "file_link": ""}
    shared = {
        "id": person["id"],
        "user_id": person["user_id"],
        "user_name": person["name"],
        "sharing_details": {**details, "date_time": iso(world.now())},
    }
    room = person.get("breakout_room_uuid")
    if room is not None:
        shared["parent_user_id"] = person["user_id"]
    facts = sessions.facts_of(session, participant=shared, breakout_room_uuid=room)
    event = "breakout_room_sharing" if room is not None else "sharing"
    news.tell(world, f"{session['sort']}.{event}_{word}", facts)


def _keep_share(world: World, person: dict[str, Any], word: str) -> None:
    """Keep from when to when somebody shared their screen, for the dashboards."""
    shares = person.setdefault("shares", [])
    if word == "started":
        shares.append({"content": "desktop", "start_time": iso(world.now())})
    elif shares:
        shares[-1]["end_time"] = iso(world.now())
    world.records.put("participant", person["participant_uuid"], person)


def _say(world: World, session: dict[str, Any], action: Action, who: dict[str, Any]) -> None:
    """Keep an answer to a poll, or a question asked, for the lists of what is over."""
    if not who.get("question"):
        raise ValueError("participant.question is empty; say what was asked.")
    person = _present(world, session, who, sessions.IN_MEETING)
    detail = {"question": who["question"], "answer": who.get("answer", ""), "date_time": iso(world.now())}
    entry = {"name": person["name"], "email": person["user_email"], "question_details": [detail]}
    session.setdefault("poll_answers" if action == "answer_poll" else "questions", []).append(entry)
    sessions.store_session(world, session)


def _talk(world: World, session: dict[str, Any], action: Action, who: dict[str, Any]) -> None:
    person, text = _present(world, session, who, sessions.IN_MEETING), who.get("text", "")
    if action == "rate":
        session_talk.rate(world, session, person, who.get("quality", session_talk.GOOD), text)
    elif not text:
        raise ValueError("participant.text is empty; say what is written.")
    else:
        session_talk.write(world, session, person, text)


def _present(world: World, session: dict[str, Any], who: dict[str, Any], *statuses: str) -> dict[str, Any]:
    """Return the stay of the person named, or of the only one there if nobody is. Raises ValueError."""
    there = sessions.participants(world, session["uuid"], *statuses)
    wanted = [who.get(name, "").lower() for name in ("email", "id", "name")]
    for person in there:
        known = [person["user_email"].lower(), person["id"].lower(), person["name"].lower()]
        if any(want and want == has for want, has in zip(wanted, known, strict=True)):
            return person
    if not any(wanted) and len(there) == 1:
        return there[0]
    names = ", ".join(person["name"] for person in there[:10]) or "nobody"
    raise ValueError(f"No such participant is there now; there are: {names}.")


def _state(world: World, uuid: str) -> dict[str, Any]:
    session = world.records.get("session", uuid)
    people = sessions.participants(world, uuid)
    names = (
        "participant_uuid",
        "user_id",
        "id",
        "name",
        "user_email",
        "role",
        "status",
        "join_time",
        "leave_time",
    )
    shown = [{name: person[name] for name in names if name in person} for person in people]
    return {"ok": True, "uuid": uuid, "session": session, "participants": shown}
