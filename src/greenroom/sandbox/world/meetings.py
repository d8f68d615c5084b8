"""Meetings and webinars as the world keeps them: both are gatherings of one make, told apart by their Sort.

A gathering's record is what ``meetings.get`` shows, flat. Its uuid is that of its next or running instance;
an instance that began is a ``session`` record of its own, see sessions.py.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from greenroom.core.clock import epoch_ms, iso, parse_iso
from greenroom.storage.records import Place, Timer

from ..registry import on_timer
from . import meeting_times, news
from .world import World

KEPT_IN_TRASH = timedelta(days=30)
EVER = "9"
"""Comes after every time, as text."""
_TRASH = "_trash"


@dataclass(frozen=True, slots=True)
class Sort:
    """kind: of record, and the first word of its events. param: its path parameter. once, unfixed, series:
    its types: at one time, recurring without times, recurring with them. instant: 0 for none."""

    kind: str
    param: str
    once: int
    unfixed: int
    series: int
    instant: int = 0

    @property
    def trash(self) -> str:
        """The kind of record of one that was deleted and may come back."""
        return self.kind + _TRASH


MEETING = Sort("meeting", "meetingId", 2, 3, 8, instant=1)
WEBINAR = Sort("webinar", "webinarId", 5, 6, 9)
SORTS = {sort.kind: sort for sort in (MEETING, WEBINAR)}


def find(world: World, sort: Sort, value: str | int) -> dict[str, Any] | None:
    """Return the gathering named by its number, its personal meeting number, or the uuid of an instance."""
    text = str(value)
    if text.isdecimal():
        return world.records.get(sort.kind, text) or world.records.find(sort.kind, "pmi", text)
    found = world.records.find(sort.kind, "uuid", text)
    if found is None and (session := world.records.get("session", text)):
        found = world.records.get(sort.kind, str(session["id"]))
    return found


def find_either(world: World, value: str | int) -> tuple[Sort, dict[str, Any]] | None:
    """Return the meeting or webinar of that name, and which it is."""
    named = ((sort, find(world, sort, value)) for sort in SORTS.values())
    return next(((sort, found) for sort, found in named if found is not None), None)


def store(world: World, sort: Sort, gathering: dict[str, Any]) -> None:
    """Put the gathering where its host's lists find it, and under the time of each of its occurrences."""
    keys: dict[str, str | list[str]] = {"uuid": gathering["uuid"]}
    if gathering.get("settings", {}).get("use_pmi") and gathering.get("pmi"):
        keys["pmi"] = str(gathering["pmi"])
    if gathering["type"] != sort.instant:
        keys["listed"] = gathering["host_id"]
        keys |= _when(world, sort, gathering)
    if gathering.get("created_at"):
        keys["created"] = gathering["created_at"]
    world.records.put(sort.kind, str(gathering["id"]), gathering, parent=gathering["host_id"], keys=keys)


def _when(world: World, sort: Sort, gathering: dict[str, Any]) -> dict[str, str | list[str]]:
    """Return the look-up values by time: ``starts``, of all and by host, and ``loose`` for one without.

    A series stands there once for each occurrence, with its id after the time.
    """
    host = gathering["host_id"]
    if gathering["type"] == sort.unfixed:
        return {"loose": host}
    starts = [f"{start}/{id}" for start, id in _starts(world, sort, gathering)]
    return {"starts": starts, "host_starts": [f"{host}/{one}" for one in starts]}


def _starts(world: World, sort: Sort, gathering: dict[str, Any]) -> list[tuple[str, str]]:
    if gathering["type"] == sort.series:
        found = occurrences(world, gathering)
        return [(one["start_time"], one["occurrence_id"]) for one in found if one["status"] == "available"]
    return [(gathering["start_time"], "")] if gathering.get("start_time") else []


class Ahead(NamedTuple):
    """A time at which a gathering takes place."""

    start_time: str
    minutes: int
    gathering: dict[str, Any]


def planned(
    world: World, sort: Sort, since: str, until: str, *, host_id: str = ""
) -> tuple[str, str, str, str]:
    """Return the range of places at which what begins from since up to, not including, until stands."""
    if host_id:
        return sort.kind, "host_starts", f"{host_id}/{since}", f"{host_id}/{until}"
    return sort.kind, "starts", since, until


def ahead_at(world: World, place: Place) -> Ahead:
    """Return what a place among those of planned leads to."""
    gathering = world.records.at(place).body
    start, id = place.value.split("/")[-2:]
    one = world.records.get("occurrence", f"{gathering['id']}/{id}") if id else None
    return Ahead(start, int((one or gathering).get("duration", 60)), gathering)


# Occurrences


def occurrences(world: World, gathering: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the occurrences of a series, first one first, deleted ones too."""
    rows = world.records.list("occurrence", parent=str(gathering["id"]))
    return sorted((row.body for row in rows), key=lambda each: str(each["start_time"]))


def occurrence(world: World, gathering: dict[str, Any], id: str) -> dict[str, Any] | None:
    """Return the occurrence of that id unless it was deleted."""
    found = world.records.get("occurrence", f"{gathering['id']}/{id}")
    return found if found and found["status"] == "available" else None


def change_occurrence(world: World, sort: Sort, gathering: dict[str, Any], one: dict[str, Any]) -> None:
    """Keep an occurrence that is another now, and the series found at its times."""
    _keep_occurrence(world, gathering, one)
    store(world, sort, gathering)


def _keep_occurrence(world: World, gathering: dict[str, Any], one: dict[str, Any]) -> None:
    parent = str(gathering["id"])
    world.records.put("occurrence", f"{parent}/{one['occurrence_id']}", one, parent=parent)


def plan(world: World, sort: Sort, gathering: dict[str, Any]) -> None:
    """Work out the occurrences of a series anew; it is to be stored afterwards. Raises
    meeting_times.BadRule."""
    for row in world.records.list("occurrence", parent=str(gathering["id"])):
        world.records.delete("occurrence", row.id)
    if gathering["type"] != sort.series or not gathering.get("recurrence"):
        return
    start = parse_iso(gathering["start_time"])
    starts = meeting_times.expand(gathering["recurrence"], start, gathering["timezone"])
    if not starts:
        raise meeting_times.BadRule("end_date_time", "The series ends before it begins.")
    gathering["start_time"] = iso(starts[0])
    for when in starts:
        one = {
            "occurrence_id": str(epoch_ms(when)),
            "start_time": iso(when),
            "duration": gathering["duration"],
            "status": "available",
        }
        _keep_occurrence(world, gathering, one)


def times(world: World, sort: Sort, gathering: dict[str, Any]) -> list[tuple[datetime, int]]:
    """Return when it takes place: starts and lengths in minutes; nothing for one without fixed times."""
    if gathering["type"] == sort.series:
        live = [one for one in occurrences(world, gathering) if one["status"] == "available"]
        return [(parse_iso(one["start_time"]), int(one["duration"])) for one in live]
    if gathering["type"] == sort.unfixed or not gathering.get("start_time"):
        return []
    return [(parse_iso(gathering["start_time"]), int(gathering.get("duration", 60)))]


# What a gathering looks like


def event_facts(gathering: dict[str, Any], world: World, **more: Any) -> dict[str, Any]:
    """Return what events tell of a gathering; with a personal meeting id, that is the id they name."""
    pmi = gathering.get("pmi") if gathering.get("settings", {}).get("use_pmi") else None
    facts = {**gathering, "id": int(pmi or gathering["id"])}
    facts.setdefault("start_time", gathering.get("created_at"))
    sort = SORTS["webinar" if gathering["type"] in (5, 6, 9) else "meeting"]
    if gathering["type"] == sort.series and "occurrences" not in more:
        facts["occurrences"] = occurrences(world, gathering)
    return facts | more


def is_registration_on(gathering: dict[str, Any]) -> bool:
    """Return whether people must register: approval type automatic or manual."""
    return gathering.get("settings", {}).get("approval_type", 2) in (0, 1)


def join_url(world: World, gathering: dict[str, Any], ticket: str = "") -> str:
    """Return the address to join at. ticket: of one registrant."""
    letter = "w" if ticket else "j"
    asked = f"?tk={ticket}" if ticket else f"?pwd={gathering['encrypted_password']}"
    return (
        f"{world.base_url}/{letter}/{gathering['id']}{asked if ticket or gathering.get('password') else ''}"
    )


# Away and back


def discard(world: World, sort: Sort, gathering: dict[str, Any]) -> None:
    """Move it to the trash, from where it can be recovered for a while."""
    id = str(gathering["id"])
    world.records.delete(sort.kind, id)
    world.records.put(sort.trash, id, gathering, parent=gathering["host_id"])
    world.at(world.now() + KEPT_IN_TRASH, "meeting.purge", id, {"kind": sort.kind})


def recover(world: World, sort: Sort, id: str) -> dict[str, Any] | None:
    """Bring a deleted one back and return it; None when there is none."""
    found = world.records.get(sort.trash, id)
    if found is not None:
        world.records.delete(sort.trash, id)
        world.cancel("meeting.purge", id)
        store(world, sort, found)
    return found


@on_timer("meeting.purge")
def purge(timer: Timer, world: World) -> None:
    """Its time in the trash is over."""
    sort = SORTS[timer.body["kind"]]
    gathering = world.records.get(sort.trash, timer.ref)
    if gathering is None:
        return
    reach = "all" if gathering["type"] == sort.series else "single"
    facts = event_facts(gathering, world)
    for kind in ("occurrence", "registrant", "poll", "panelist"):
        for row in world.records.list(kind, parent=timer.ref):
            world.records.delete(kind, row.id)
    world.records.delete(sort.trash, timer.ref)
    host = world.records.get("user", gathering["host_id"]) or {}
    who = {"operator": host.get("email", ""), "operator_id": gathering["host_id"]}
    news.tell(world, f"{sort.kind}.permanently_deleted", facts, operation=reach, **who)
