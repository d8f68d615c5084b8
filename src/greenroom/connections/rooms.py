"""``zoom.rooms.check_in(room_id, current=True)``: the booking comes from the room's calendar.

Where the calendars are: GREENROOM_GOOGLE_CALENDAR_TOKEN and GREENROOM_MICROSOFT_GRAPH_TOKEN, with ``…_URL``
in place of ``…_TOKEN`` for another address than the provider's own. A Zoom on this machine is a sandbox and
has calendars of its own.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from greenroom.client.arguments import Arguments
from greenroom.client.retry import Policy
from greenroom.client.transport import is_loopback
from greenroom.core.errors import NotFound
from greenroom.core.secrets import Secret

from .calendars import GOOGLE_URL, MICROSOFT_URL, Endpoint, Finder, Look

SANDBOX_CALENDAR_TOKEN = "greenroom-calendar-token"  # noqa: S105 - the sandbox takes any


class Places(NamedTuple):
    """Where bookings are looked up. clock_url: what says "now", "" for this machine's clock."""

    google: Endpoint | None
    microsoft: Endpoint | None
    clock_url: str


def places(api_url: str, environ: Mapping[str, str] | None = None) -> Places:
    """Return the calendars of an account whose API is at api_url, as the environment says."""
    env = os.environ if environ is None else environ
    google = _endpoint(env, "GREENROOM_GOOGLE_CALENDAR", GOOGLE_URL)
    microsoft = _endpoint(env, "GREENROOM_MICROSOFT_GRAPH", MICROSOFT_URL)
    if google or microsoft or not is_loopback(api_url):
        return Places(google, microsoft, "")
    parts = urlsplit(api_url)
    base, token = f"{parts.scheme}://{parts.netloc}", Secret(SANDBOX_CALENDAR_TOKEN)
    clock_url = f"{base}/_sandbox/clock"
    return Places(Endpoint(f"{base}/google", token), Endpoint(f"{base}/graph", token), clock_url)


def finder(api_url: str, policy: Policy, environ: Mapping[str, str] | None = None) -> Finder:
    """Return what finds bookings for a client whose API is at api_url."""
    google, microsoft, clock_url = places(api_url, environ)
    return Finder(google, microsoft, clock_url=clock_url, policy=policy)


def current(given: Arguments, found: Finder) -> Look[Arguments]:
    """Return the check-in's arguments with the current booking's ids in its body.

    Raises: NotFound when the room has no booking to check in to now.
    """
    room_id = str(next(iter(given.path.values())))
    booking = yield from found.current_booking(room_id)
    if not booking["found"]:
        raise NotFound(
            404,
            None,
            f"room {room_id} has no booking to check in to now.",
            operation_id="rooms.check_in",
            advice="None runs and no check-in is open in its calendar.",
        )
    names = ("event_id", "calendar_id", "change_key", "resource_email")
    body: dict[str, Any] = {name: booking[name] for name in names if booking[name]}
    return Arguments(
        path=given.path, query=given.query, header=given.header, body={**(given.body or {}), **body}
    )


def _endpoint(env: Mapping[str, str], name: str, url: str) -> Endpoint | None:
    token = env.get(f"{name}_TOKEN", "")
    return Endpoint(env.get(f"{name}_URL") or url, Secret(token)) if token else None
