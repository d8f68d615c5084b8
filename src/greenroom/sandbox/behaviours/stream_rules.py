"""Who gets the media of a meeting or webinar: apps, streaming services, room systems.

Source: Zoom API reference, "Meetings" and "Webinars", errors, read 2026-02; documented, unless a line says
assumed.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import meetings, sessions, users
from ..world.meetings import MEETING, WEBINAR, Sort
from ..world.world import World

_RTMS = "meetings.live.update_rtms_status"


def _found(request: Request, world: World) -> tuple[Sort, dict[str, Any]] | None:
    return meetings.find_either(world, next(iter(request.path.values())))


def _is_end_to_end_encrypted(gathering: dict[str, Any]) -> bool:
    return bool(gathering["settings"].get("encryption_type") == "e2ee")


def _for_whom(request: Request) -> str:
    return str((request.fields.get("settings") or {}).get("participant_user_id") or "")


@refuses(r"does not support the RTMS app", _RTMS)
def is_closed_to_apps(request: Request, world: World) -> bool:
    """What is encrypted end to end has no media for apps. Source: assumed."""
    found = _found(request, world)
    return found is not None and _is_end_to_end_encrypted(found[1])


@refuses(r"^User does not exist", _RTMS)
def streams_for_nobody(request: Request, world: World) -> str | None:
    id = _for_whom(request)
    is_known = not id or users.find(world, id) is not None
    return None if is_known or _found(request, world) is None else id


@refuses(r"is not allowed to start the RTMS app\. Only the meeting", _RTMS)
def streams_for_a_guest(request: Request, world: World) -> str | None:
    return _kept_from_starting(request, world, MEETING)


@refuses(r"is not allowed to start the RTMS app\. Only the webinar", _RTMS)
def streams_for_an_attendee(request: Request, world: World) -> str | None:
    return _kept_from_starting(request, world, WEBINAR)


def _kept_from_starting(request: Request, world: World, sort: Sort) -> str | None:
    """Return for whom a stream is to start who may not have one."""
    found, person = _found(request, world), users.find(world, _for_whom(request))
    if request.fields.get("action") != "start" or person is None or found is None or found[0] is not sort:
        return None
    gathering = found[1]
    panelist = f"{gathering['id']}/{person['email'].lower()}"
    is_panelist = sort is WEBINAR and world.records.find("panelist", "email", panelist) is not None
    return None if is_panelist or sessions.is_host_of(world, gathering, person) else str(person["id"])


@refuses(r"^End-to-end encrypted", "meetings.livestream.update_status")
@refuses(r"SIP URI does not exist", "meetings.get_sip_uri")
def is_closed_to_services(request: Request, world: World) -> bool:
    """That room systems cannot dial in is assumed."""
    found = _found(request, world)
    return found is not None and _is_end_to_end_encrypted(found[1])


@refuses(r"not configured with a custom streaming service", "webinars.livestream.update_status")
def streams_to_nowhere(request: Request, world: World) -> bool:
    found = _found(request, world)
    if found is None or request.fields.get("action") != "start":
        return False
    kept = world.records.get("webinar_livestream", str(found[1]["id"])) or {}
    return not kept.get("stream_url")
