"""What a host may not do because a setting is off: the host's own, the group's or the account's.

Only what somebody switched off is off; what nobody set is on. Source: Zoom API reference, "Meetings",
"Webinars" and "TSP", errors, read 2026-02; documented, which setting is meant read from its description.
"""

from __future__ import annotations

from typing import Any

from ..archetypes import stored
from ..refusals import Test, refuses
from ..registry import Request
from ..world import meetings
from ..world.world import World
from . import people_settings
from .meetings import sort_of

_POLLS = ("create", "delete", "get", "list", "update")
_SURVEY = ("delete", "get", "update")
_BRIDGES = ("add", "delete", "get", "list", "set_dial_in_url", "update")
_PLAIN_QUESTIONS = (None, "single", "multiple")


def is_off(request: Request, world: World, *path: str) -> bool:
    """Return whether the setting at the path is off for the host of what the request names."""
    sort = sort_of(request)
    gathering = meetings.find(world, sort, request.path[sort.param])
    if gathering is None:
        return False
    found: Any = people_settings.said(world, gathering["host_id"])
    for name in path:
        found = found.get(name) if isinstance(found, dict) else None
    return found is False


_SWITCHES: tuple[tuple[str, str, tuple[str, ...], tuple[str, ...]], ...] = (
    ("polls disabled", "meetings.polls", (*_POLLS, "create_batch"), ("meeting_polling", "enable")),
    ("polls disabled", "webinars.polls", _POLLS, ("webinar_polling", "enable")),
    ("survey disabled", "meetings.survey", _SURVEY, ("meeting_survey",)),
    ("survey disabled", "webinars.survey", _SURVEY, ("webinar_survey",)),
    ("start live streaming", "meetings.tokens", ("live_streaming",), ("allow_live_streaming",)),
    ("start live streaming", "webinars.tokens", ("live_streaming",), ("webinar_live_streaming", "enable")),
    ("custom live streaming", "webinars.livestream", ("get", "update"), ("webinar_live_streaming", "enable")),
)
"""Words of the refusal, operations, and the setting among those ``in_meeting``."""


def _switched_off(*path: str) -> Test:
    return lambda request, world: is_off(request, world, *path)


for _words, _group, _verbs, _path in _SWITCHES:
    _names = (f"{_group}.{verb}" for verb in _verbs)
    refuses(rf"^(?!Advanced).*{_words}", *_names)(_switched_off("in_meeting", *_path))
refuses("start local recording", "meetings.tokens.local_recording", "webinars.tokens.local_recording")(
    _switched_off("recording", "local_recording")
)


@refuses(r"^Closed captioning disabled", "webinars.tokens.get")
def has_no_captions(request: Request, world: World) -> bool:
    captions = ("in_meeting", "closed_captioning")
    return any(
        is_off(request, world, *captions, name) for name in ("enable", "third_party_captioning_service")
    )


@refuses(
    r"^Advanced meeting polls disabled",
    *(f"meetings.polls.{name}" for name in ("create", "create_batch", "update")),
)
def asks_advanced_questions(request: Request, world: World) -> bool:
    """Advanced is a poll with more than choices, or a quiz."""
    polls = [request.fields, *request.fields.get("polls", ())]
    kinds = [question.get("type") for poll in polls for question in poll.get("questions", ())]
    is_advanced = any(kind not in _PLAIN_QUESTIONS for kind in kinds) or any(
        poll.get("poll_type", 1) != 1 for poll in polls
    )
    return is_advanced and is_off(request, world, "in_meeting", "meeting_polling", "advanced_polls")


@refuses(r"not enabled? TSP", *(f"tsp.user_accounts.{name}" for name in _BRIDGES))
def has_no_bridges(request: Request, world: World) -> bool:
    """The account's own switch."""
    return (world.records.get("tsp_settings", stored.ACCOUNT) or {}).get("enable") is False
