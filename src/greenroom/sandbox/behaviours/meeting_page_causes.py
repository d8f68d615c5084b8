"""What ``greenroom trigger`` does for events that no API call causes: people use Zoom's pages and clients.

They talk and rate, turn meetings into webinars and back, edit and share summaries, clear their recordings.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from .. import apps
from ..registry import cause
from ..trigger import CannotCause
from ..world import meetings, news, recordings, sessions, summaries
from ..world.meetings import MEETING, SORTS, WEBINAR, Sort
from ..world.world import World
from . import archives, meeting_live
from .meeting_causes import act_in, planned, recorded, said, summarized
from .meeting_play import Action, Person
from .meetings import make
from .operator import person

Given = dict[str, Any]
_KEPT = ("topic", "agenda", "start_time", "duration", "timezone", "password")


def _attended(sort: Sort, *deeds: tuple[Action, Person]) -> Callable[[World, Given], str]:
    def do(world: World, given: Given) -> str:
        gathering = planned(world, sort, given)
        act_in(world, gathering, "start")
        for action, who in deeds:
            act_in(world, gathering, action, who)
        return said(gathering, "start", *(action for action, _ in deeds))

    return do


_GUEST = Person(email="guest@example.com", name="Guest")
_HELLO = Person(email="guest@example.com", text="Hello.")
_WELL = Person(email="guest@example.com", quality="GOOD", text="Well heard.")
for _sort in SORTS.values():
    _write, _rate = (
        _attended(_sort, ("join", _GUEST), ("write", _HELLO)),
        _attended(_sort, ("join", _GUEST), ("rate", _WELL)),
    )
    cause(f"{_sort.kind}.chat_message_sent", "meeting")(_write)
    cause(f"{_sort.kind}.participant_feedback", "meeting")(_rate)
_shared: tuple[tuple[Action, Person], ...] = (
    ("join", _GUEST),
    ("join_breakout", _GUEST),
    ("share_start", _GUEST),
)
cause("meeting.breakout_room_sharing_started", "meeting")(_attended(MEETING, *_shared))
cause("meeting.breakout_room_sharing_ended", "meeting")(_attended(MEETING, *_shared, ("share_stop", _GUEST)))


def convert(world: World, sort: Sort, gathering: Given) -> Given:
    """Turn a meeting that is planned once into a webinar, or a webinar into a meeting; it keeps its number.
    Return the new one. Raises CannotCause for a series."""
    other = WEBINAR if sort is MEETING else MEETING
    if gathering["type"] != sort.once:
        raise CannotCause(f"Only a {sort.kind} that happens once is converted.")
    fields = {name: gathering[name] for name in _KEPT if gathering.get(name)}
    made = make(world, other, gathering["host_id"], {**fields, "id": gathering["id"]})
    facts = meetings.event_facts(gathering, world)
    for kind in ("occurrence", "registrant", "poll", "panelist"):
        for row in world.records.list(kind, parent=str(gathering["id"])):
            world.records.delete(kind, row.id)
    world.records.delete(sort.kind, str(gathering["id"]))
    meetings.plan(world, other, made)
    meetings.store(world, other, made)
    who = person(world, gathering["host_id"])
    news.tell(world, f"{sort.kind}.converted_to_{other.kind}", facts, **who)
    return made


def _converted(sort: Sort) -> Callable[[World, Given], str]:
    def do(world: World, given: Given) -> str:
        gathering = planned(world, sort, given)
        other = "webinar" if sort is MEETING else "meeting"
        convert(world, sort, gathering)
        return said(gathering, f"became a {other}")

    return do


cause("meeting.converted_to_webinar", "meeting")(_converted(MEETING))
cause("webinar.converted_to_meeting", "meeting")(_converted(WEBINAR))


@cause("webinar.recovered", "meeting")
def recover_webinar(world: World, given: Given) -> str:
    """Delete a webinar and bring it back."""
    gathering = planned(world, WEBINAR, given)
    meetings.discard(world, WEBINAR, gathering)
    back = meetings.recover(world, WEBINAR, str(gathering["id"])) or gathering
    who = person(world, gathering["host_id"])
    news.tell(world, "webinar.recovered", meetings.event_facts(back, world), operation="single", **who)
    return said(gathering, "deleted", "recovered")


# Realtime media streams: of webinars no operation starts one


def _streamed(sort: Sort, word: str) -> Callable[[World, Given], str]:
    def do(world: World, given: Given) -> str:
        gathering = planned(world, sort, given)
        if sessions.live(world, gathering) is None:
            act_in(world, gathering, "start")
        session = sessions.live(world, gathering) or {}
        meeting_live.start_stream(world, session, apps.WELL_KNOWN_ID, gathering["host_id"])
        if word == "interrupted":
            meeting_live.interrupt_stream(world, session, apps.WELL_KNOWN_ID)
        elif word == "stopped":
            meeting_live.stop_stream(world, session, apps.WELL_KNOWN_ID)
        return said(gathering, "start", f"real-time media {word}")

    return do


for _word in ("started", "interrupted", "stopped"):
    cause(f"webinar.rtms_{_word}", "meeting")(_streamed(WEBINAR, _word))
cause("meeting.rtms_interrupted", "meeting")(_streamed(MEETING, "interrupted"))


# Summaries


def _with_summary(act: Callable[[World, Given, dict[str, str]], str]) -> Callable[[World, Given], str]:
    """Hold a meeting that is summarized, and do something to its summary."""

    def do(world: World, given: Given) -> str:
        gathering = summarized(world)
        summary = world.records.get("meeting_summary", gathering["uuid"]) or {}
        done = act(world, summary, person(world, gathering["host_id"]))
        return said(gathering, "summarized", done)

    return do


def _edit(world: World, summary: Given, who: dict[str, str]) -> str:
    summaries.edit(world, summary, "We agreed.", who)
    return "summary edited"


def _share(world: World, summary: Given, who: dict[str, str]) -> str:
    summaries.share(world, summary, ["guest@example.com"], who)
    return "summary shared with guest@example.com"


def _recover(world: World, summary: Given, who: dict[str, str]) -> str:
    trashed = {**summary, "is_trashed": True}
    world.records.put("meeting_summary", summary["meeting_uuid"], trashed)
    summaries.recover(world, trashed, who)
    return "summary recovered from the trash"


cause("meeting.summary_updated")(_with_summary(_edit))
cause("meeting.summary_shared")(_with_summary(_share))
cause("meeting.summary_recovered")(_with_summary(_recover))


# Recordings


@cause("recording.transcript_completed")
def transcribe(world: World, given: Given) -> str:
    """Record a meeting of a host whose settings ask for transcripts."""
    kept = world.records.get("user_settings", world.owner_id) or {}
    rules = {**kept.get("recording", {}), "recording_audio_transcript": True}
    world.records.put("user_settings", world.owner_id, {**kept, "recording": rules})
    gathering = recorded(world)
    world.records.put("user_settings", world.owner_id, kept)
    return said(gathering, "recorded", "transcribed")


def _batch(*words: str) -> Callable[[World, Given], str]:
    """Record a meeting, and do the last of the words to all recordings of its host at once."""

    def do(world: World, given: Given) -> str:
        host, who = recorded(world)["host_id"], person(world, world.owner_id)
        for word in words:
            shelf = "kept" if word == "trashed" else "trashed"
            mine = f"{host}/{shelf}/"
            rows = world.records.span("recording", "host_shelf", mine, f"{mine}~")
            recordings.batch(world, word, [row.body for row in rows], who)
        return f"All recordings of {who['operator']}: {', '.join(words)}."

    return do


cause("recording.batch_trashed")(_batch("trashed"))
cause("recording.batch_recovered")(_batch("trashed", "recovered"))
cause("recording.batch_deleted")(_batch("trashed", "deleted"))


@cause("recording.archive_files_completed")
def archive(world: World, given: Given) -> str:
    """Hold a meeting in which somebody writes, and archive it."""
    gathering = planned(world, MEETING, {})
    act_in(world, gathering, "start")
    act_in(world, gathering, "write", Person(id=gathering["host_id"], text="Hello."))
    act_in(world, gathering, "end")
    archives.archive(world, archives.Archive(gathering["uuid"]))
    return said(gathering, "ended", "archived")
