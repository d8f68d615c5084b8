"""What happens in meetings and webinars: they start, people wait, join and leave, they end.

A ``session`` is one instance, live or past; its id is the uuid, its parent the meeting's number. A
``participant`` is one person's stay in it, from joining to leaving; who comes back has a second one.
Source: Zoom docs, "Meeting webhooks", read 2026-02; the order of events assumed.
"""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from greenroom.core.clock import iso, parse_iso

from . import news, recordings, rooms, summaries
from .meetings import MEETING, SORTS, Sort, event_facts, find, is_registration_on, store, times
from .world import World

IN_MEETING, IN_WAITING_ROOM, WAITS_FOR_HOST = "in_meeting", "in_waiting_room", "waits_for_host"
LEFT = "left"
_FIRST_USER_ID, _USER_ID_STEP = 16778240, 1024
_ENDED = "Host ended the meeting."
_DEVICE = "Windows"


class NotAllowed(ValueError):
    """The meeting does not let this happen now; the text says why."""


# Finding


def live(world: World, gathering: dict[str, Any]) -> dict[str, Any] | None:
    """Return the running session, or None."""
    return world.records.find("session", "live", str(gathering["id"]))


def past(world: World, sort: Sort, value: str) -> dict[str, Any] | None:
    """Return an ended session by its uuid, or the latest of a meeting by its number; None if none ended."""
    if value.isdecimal():
        gathering = find(world, sort, value)
        id = str(gathering["id"]) if gathering else value
        rows = world.records.list("session", where={"ended": id}, limit=1, newest_first=True)
        found = rows[0].body if rows else None
    else:
        found = world.records.get("session", value)
    return found if found and found["sort"] == sort.kind and found.get("end_time") else None


def gathering_of(world: World, session: dict[str, Any]) -> tuple[Sort, dict[str, Any]]:
    """Return what a running session is an instance of. Raises NotAllowed when it is no longer there."""
    sort = SORTS[session["sort"]]
    found = find(world, sort, session["id"])
    if found is None:
        raise NotAllowed(f"The {sort.kind} {session['id']} is gone.")
    return sort, found


def participants(world: World, uuid: str, *statuses: str) -> list[dict[str, Any]]:
    """Return the stays of a session, in order of joining; those with one of the statuses if any is given."""
    rows = world.records.list("participant", parent=uuid)
    return [row.body for row in rows if not statuses or row.body["status"] in statuses]


def store_session(world: World, session: dict[str, Any]) -> None:
    id = str(session["id"])
    state = "ended" if session.get("end_time") else "live"
    keys = {state: id, f"{state}_{session['sort']}": session["start_time"]}
    keys[f"{state}_{session['sort']}_of"] = f"{session['host_id']}/{session['start_time']}"
    world.records.put("session", session["uuid"], session, parent=id, keys=keys)


def store_participant(world: World, person: dict[str, Any]) -> None:
    """Keep a stay, found by its session, its user or Zoom Room, and when its quality was measured first."""
    keys = {"user": person["id"]} if person.get("id") else {}
    if room_id := person.get("room_id"):
        keys["room"] = f"{room_id}/{person.get('join_time', '')}"
        keys |= {} if person["status"] == LEFT else {"room_now": room_id}
    if person.get("qos"):
        keys["measured"] = person["qos"][0]["date_time"]
    world.records.put("participant", person["participant_uuid"], person, parent=person["uuid"], keys=keys)


# Starting and ending


def start(world: World, sort: Sort, gathering: dict[str, Any]) -> dict[str, Any]:
    """Begin an instance, without anybody in it yet; one that runs already goes on."""
    running = live(world, gathering)
    if running is not None:
        return running
    session = _new_session(world, sort, gathering)
    store_session(world, session)
    gathering["status"] = "started"
    store(world, sort, gathering)
    news.tell(world, f"{sort.kind}.started", facts_of(session))
    if gathering["settings"].get("auto_recording") == "cloud":
        recordings.start(world, session)
        store_session(world, session)
    return session


def _new_session(world: World, sort: Sort, gathering: dict[str, Any]) -> dict[str, Any]:
    host = world.records.get("user", gathering["host_id"]) or {}
    pmi = gathering.get("pmi") if gathering["settings"].get("use_pmi") else None
    return {
        "uuid": gathering["uuid"],
        "id": gathering["id"],
        "shown_id": int(pmi or gathering["id"]),
        "sort": sort.kind,
        "type": gathering["type"],
        "topic": gathering["topic"],
        "host_id": gathering["host_id"],
        "user_name": host.get("display_name", ""),
        "user_email": host.get("email", ""),
        "dept": host.get("dept", ""),
        "timezone": gathering.get("timezone", "UTC"),
        "planned_minutes": gathering.get("duration", 60),
        "start_time": iso(world.now()),
        "joined": 0,
        "source": "Zoom",
        "has_video": bool(gathering["settings"].get("host_video")),
        "has_screen_share": False,
        "has_recording": False,
        "tracking_fields": gathering.get("tracking_fields", []),
    }


def end(world: World, session: dict[str, Any], reason: str = _ENDED) -> None:
    """End the session for everybody; what was recorded begins to be processed."""
    sort = SORTS[session["sort"]]
    gathering = find(world, sort, session["id"])
    for person in participants(world, session["uuid"], IN_MEETING, IN_WAITING_ROOM):
        leave(world, session, person, reason, is_end=True)
    recordings.stop(world, session)
    session = world.records.get("session", session["uuid"]) or session
    session["end_time"] = iso(world.now())
    _sum_up(world, session)
    store_session(world, session)
    if gathering is not None:
        gathering |= {"uuid": world.new_uuid(), "status": "waiting"}
        store(world, sort, gathering)
    news.tell(world, f"{sort.kind}.ended", facts_of(session))
    recordings.process(world, session)
    if sort is MEETING:
        summaries.plan(world, session, gathering)


def _sum_up(world: World, session: dict[str, Any]) -> None:
    """Keep the sums that past meetings and reports show. duration: minutes, begun ones count."""
    stays = [one for one in participants(world, session["uuid"], LEFT) if one.get("join_time")]
    session["duration"] = _minutes(_seconds(session["start_time"], session["end_time"]))
    session["participants_count"] = len(stays)
    session["devices"] = sorted({one["device"] for one in stays})
    session["total_minutes"] = sum(_minutes(int(one["duration"])) for one in stays)


# People


def arrive(
    world: World, sort: Sort, gathering: dict[str, Any], who: dict[str, Any], *, is_called: bool = False
) -> dict[str, Any]:
    """Let somebody come to the door; return their stay: in the meeting, in the waiting room, or before it.

    who: name, email, id and more of what a participant has, room_id of a Zoom Room. is_called: by somebody
    inside, so that they need neither register nor wait. Raises NotAllowed.
    """
    running, is_host = live(world, gathering), is_host_of(world, gathering, who)
    is_free = is_host or is_called
    who = who | {"registrant_id": _registrant(world, gathering, who, is_free)}
    if running is None and is_host:
        running = start(world, sort, gathering)
    if running is None and may_begin_without_host(world, sort, gathering):
        running = start(world, sort, gathering)
        news.tell(world, "meeting.participant_jbh_joined", facts_of(running, participant=who))
    if running is None:
        return _wait_for_host(world, sort, gathering, who)
    person = _new_person(world, running, who, "host" if is_host else who.get("role", "attendee"))
    if not is_free and gathering["settings"].get("waiting_room"):
        return _wait_in_room(world, running, person)
    _enter(world, running, person)
    if is_host:
        _let_in_who_waits(world, gathering, running)
    return person


def is_host_of(world: World, gathering: dict[str, Any], who: dict[str, Any]) -> bool:
    """Return whether they may host: the host, one named as alternative, or a Zoom Room told to."""
    if who.get("room_id"):
        return who.get("role") == "host"
    others = str(gathering["settings"].get("alternative_hosts") or "").replace(",", ";").lower().split(";")
    host = world.records.get("user", gathering["host_id"]) or {}
    email = str(who.get("email") or "").lower()
    is_the_host = who.get("id") == gathering["host_id"] or (email and email == host.get("email", "").lower())
    return bool(is_the_host or (email and email in [other.strip() for other in others]))


def may_begin_without_host(world: World, sort: Sort, gathering: dict[str, Any]) -> bool:
    """Return whether people may join before the host, by now. jbh_time 0: at any time; else so many minutes
    before the start. With a waiting room nobody may."""
    rules = gathering["settings"]
    if sort is not MEETING or not rules.get("join_before_host") or rules.get("waiting_room"):
        return False
    minutes = int(rules.get("jbh_time", 0))
    if minutes == 0 or gathering["type"] == sort.unfixed:
        return True
    now, early = world.now(), timedelta(minutes=minutes)
    planned = times(world, sort, gathering)
    return any(start - early <= now < start + timedelta(minutes=length) for start, length in planned)


def _registrant(world: World, gathering: dict[str, Any], who: dict[str, Any], is_free: bool) -> str:
    """Return the id they registered under, "" if they need none. Raises NotAllowed."""
    if not is_registration_on(gathering) or is_free or who.get("role") == "panelist":
        return ""
    email = str(who.get("email") or "").lower()
    found = world.records.find("registrant", "email", f"{gathering['id']}/{email}")
    if found is None or found["status"] != "approved":
        raise NotAllowed(f"{email or 'Somebody without an e-mail address'} is no approved registrant.")
    return str(found["id"])


def _new_person(world: World, session: dict[str, Any], who: dict[str, Any], role: str) -> dict[str, Any]:
    number = _FIRST_USER_ID + _USER_ID_STEP * session["joined"]
    session["joined"] += 1
    store_session(world, session)
    user = _user(world, who)
    name = who.get("name") or user.get("display_name") or who.get("email") or "Guest"
    return {
        "participant_uuid": world.new_id(),
        "uuid": session["uuid"],
        "id": user.get("id", ""),
        "user_id": str(number),
        "name": name,
        "user_email": user.get("email") or who.get("email") or "",
        "registrant_id": who.get("registrant_id", ""),
        "customer_key": who.get("customer_key"),
        "internal_user": bool(user or who.get("room_id")),
        "failover": False,
        "role": role,
        "device": who.get("device") or _DEVICE,
        "status": IN_MEETING,
        **({"room_id": who["room_id"]} if who.get("room_id") else {}),
    }


def _user(world: World, who: dict[str, Any]) -> dict[str, Any]:
    if who.get("id"):
        return world.records.get("user", str(who["id"])) or {}
    email = str(who.get("email") or "").lower()
    return (world.records.find("user", "email", email) or {}) if email else {}


def _enter(world: World, session: dict[str, Any], person: dict[str, Any]) -> None:
    person |= {"status": IN_MEETING, "join_time": iso(world.now())}
    store_participant(world, person)
    _tell(world, f"{session['sort']}.participant_joined", session, person, join_time=person["join_time"])


def _wait_in_room(world: World, session: dict[str, Any], person: dict[str, Any]) -> dict[str, Any]:
    person |= {"status": IN_WAITING_ROOM, "waits_since": iso(world.now())}
    store_participant(world, person)
    if session["sort"] == "meeting":
        _tell(world, "meeting.participant_joined_waiting_room", session, person)
    return person


def _wait_for_host(
    world: World, sort: Sort, gathering: dict[str, Any], who: dict[str, Any]
) -> dict[str, Any]:
    """Let them wait for the meeting to begin. They are no participants yet."""
    person = {
        **who,
        "participant_uuid": world.new_id(),
        "uuid": gathering["uuid"],
        "name": who.get("name") or who.get("email") or "Guest",
        "user_email": who.get("email", ""),
        "status": WAITS_FOR_HOST,
        "waits_since": iso(world.now()),
    }
    store_participant(world, person)
    if sort is MEETING:
        facts = event_facts(gathering, world, participant={**who, "user_name": person["name"]})
        news.tell(world, "meeting.participant_jbh_waiting", facts)
    return person


def _let_in_who_waits(world: World, gathering: dict[str, Any], session: dict[str, Any]) -> None:
    """The host is there: who waited for the meeting to begin comes in, or into the waiting room."""
    sort = SORTS[session["sort"]]
    for waiting in participants(world, session["uuid"], WAITS_FOR_HOST):
        stop_waiting(world, sort, gathering, waiting)
        known = ("id", "name", "email", "registrant_id", "customer_key", "device", "role", "room_id")
        arrive(world, sort, gathering, {name: waiting[name] for name in known if waiting.get(name)})


def stop_waiting(world: World, sort: Sort, gathering: dict[str, Any], waiting: dict[str, Any]) -> None:
    """Let somebody wait no longer for the meeting to begin."""
    world.records.delete("participant", waiting["participant_uuid"])
    if sort is MEETING:
        facts = event_facts(gathering, world, participant={**waiting, "user_name": waiting["name"]})
        news.tell(world, "meeting.participant_jbh_waiting_left", facts)


def admit(world: World, session: dict[str, Any], person: dict[str, Any]) -> None:
    """Let somebody in from the waiting room."""
    if session["sort"] == "meeting":
        _tell(world, "meeting.participant_admitted", session, person)
        _tell(world, "meeting.participant_left_waiting_room", session, person)
    _enter(world, session, person)


def put_in_waiting_room(world: World, session: dict[str, Any], person: dict[str, Any]) -> None:
    """Send somebody back to the waiting room: their stay ends there, a new one waits."""
    _depart(world, session, person, "Host put the participant in the waiting room.")
    names = ("id", "name", "registrant_id", "customer_key", "device", "role", "room_id")
    who = {name: person[name] for name in names if person.get(name)} | {"email": person["user_email"]}
    waiting = _new_person(world, session, who, person["role"])
    waiting |= {"status": IN_WAITING_ROOM, "waits_since": iso(world.now())}
    store_participant(world, waiting)
    _tell(world, "meeting.participant_put_in_waiting_room", session, waiting)


def leave(
    world: World, session: dict[str, Any], person: dict[str, Any], reason: str = "", *, is_end: bool = False
) -> None:
    """Let somebody go. When the last host goes another takes over; when nobody is left, the session ends.

    is_end: everybody goes.
    """
    was_inside = person["status"] == IN_MEETING
    _depart(world, session, person, reason)
    if person.get("room_id"):
        rooms.end_meeting(world, person["room_id"], "The meeting ended." if is_end else "Left the meeting.")
    if is_end or not was_inside:
        return
    others = participants(world, session["uuid"], IN_MEETING)
    if not others:
        end(world, session)
    elif person["role"] == "host" and all(other["role"] != "host" for other in others):
        change_role(world, session, others[0], "host")


def _depart(world: World, session: dict[str, Any], person: dict[str, Any], reason: str) -> None:
    """End a stay, or the wait in the waiting room."""
    now = iso(world.now())
    if person["status"] == IN_WAITING_ROOM:
        world.records.delete("participant", person["participant_uuid"])
        if session["sort"] == "meeting":
            _tell(world, "meeting.participant_left_waiting_room", session, person)
        return
    text = f"{person['name']} left the meeting.<br>Reason: {reason or 'Left the meeting.'}"
    person |= {"status": LEFT, "leave_time": now, "leave_reason": text}
    person["duration"] = _seconds(person["join_time"], now)
    if person.get("room_id"):
        person["in_room"] = rooms.state_of(world, person["room_id"])["people"]
    store_participant(world, person)
    _tell(world, f"{session['sort']}.participant_left", session, person, leave_time=now, leave_reason=text)


def change_role(world: World, session: dict[str, Any], person: dict[str, Any], role: str) -> None:
    """Make somebody host, co-host or attendee."""
    old, person["role"] = person["role"], role
    store_participant(world, person)
    changed = {"old_role": old, "new_role": role}
    _tell(world, f"{session['sort']}.participant_role_changed", session, person, **changed)


# Telling


def facts_of(session: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return what events tell of a running or past session. duration: as planned."""
    own = {"id": session["shown_id"], "duration": session["planned_minutes"], "occurrences": None}
    return {**session, **own, **more}


def _tell(world: World, event: str, session: dict[str, Any], person: dict[str, Any], **more: Any) -> None:
    shown = told(world, person, **more)
    news.tell(world, event, facts_of(session, participant=shown))


def told(world: World, person: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return what events tell of somebody."""
    names = {"email": person["user_email"], "user_name": person["name"], "participant_user_id": person["id"]}
    return {**person, **names, "date_time": iso(world.now()), **more}


def _seconds(since: str, until: str) -> int:
    return int((parse_iso(until) - parse_iso(since)).total_seconds())


def _minutes(seconds: int) -> int:
    """Return minutes as Zoom counts them: a begun one is one."""
    return -(-seconds // 60)
