"""Licences that exclude each other, or are for some users only.

Source: Zoom API reference, "Users", errors of each operation, read 2026-02; documented.
"""

from __future__ import annotations

from typing import Any

from ..refusals import refuses
from ..registry import Request
from ..world import users
from ..world.world import World

_SETTINGS = "users.settings.update"
_UNLIMITED = ("zoom_events_unlimited", "zoom_sessions_unlimited")
_PER_ATTENDEE = ("zoom_events_pay_per_attendee", "zoom_sessions_pay_per_attendee")
_ON_PREMISE = 3
"""The licence of users whose meetings run on a company's own servers. Source: older references."""


def _user(request: Request, world: World) -> dict[str, Any]:
    return world.records.get("user", request.path["userId"]) or {}


def _given(request: Request, world: World) -> dict[str, Any]:
    """Return the features a user is given, none for a user who is not there."""
    return (request.fields.get("feature") or {}) if _user(request, world) else {}


def _for_paid_users(names: tuple[str, ...], words: str) -> None:
    """Refuse features to who has no licence."""

    @refuses(words, _SETTINGS)
    def is_not_licensed(request: Request, world: World) -> bool:
        is_licensed = _user(request, world).get("type") == users.LICENSED
        return not is_licensed and any(_given(request, world).get(name) for name in names)


_for_paid_users(_UNLIMITED, "^You can only enable Zoom Events Unlimited")
_for_paid_users(_PER_ATTENDEE, "^You can only enable Zoom Events Pay Per Attendee")


@refuses("^You can't downgrade Zoom Events Unlimited plan", _SETTINGS)
def becomes_less(request: Request, world: World) -> bool:
    held = _user(request, world).get("feature") or {}
    given = _given(request, world)
    has_more = bool(held.get("zoom_events_unlimited")) and not given.get("zoom_events_unlimited")
    return has_more and bool(given.get("zoom_sessions_unlimited"))


def _not_together(words: str, *names: str) -> None:
    """Refuse two of these features, or more, in one call."""

    @refuses(words, _SETTINGS)
    def are_together(request: Request, world: World) -> bool:
        given = _given(request, world)
        return sum(bool(given.get(name)) for name in names) > 1


_not_together("Zoom Events and Zoom Events Unlimited feature", "zoom_events", "zoom_events_unlimited")
_not_together("Zoom Sessions Unlimited feature for a user at the same", "zoom_events", *_UNLIMITED)
_not_together("Zoom Events Pay Per Attendee and Zoom Sessions Pay", *_PER_ATTENDEE)
_not_together("Unlimited feature and Webinar feature at the same", "webinar", "zoom_events_unlimited")
_not_together("Unlimited feature and Webinar feature at the same", "webinar", "zoom_sessions_unlimited")


@refuses(r'^You cannot enable the "Zoom IQ for Sales" for that Zoom Rooms', _SETTINGS)
def is_a_room(request: Request, world: World) -> bool:
    is_room = world.records.get("room", request.path["userId"]) is not None
    return is_room and bool((request.fields.get("feature") or {}).get("zoom_iq_for_sales"))


@refuses("can't set user type as On-prem", "users.create", "users.update", early=True)
def is_on_premise(request: Request, world: World) -> bool:
    info = request.fields.get("user_info")
    given = info if isinstance(info, dict) else request.fields
    return given.get("type") == _ON_PREMISE


@refuses("can't set user type as On-prem", "users.bulk_update_features")
def become_on_premise(request: Request, world: World) -> bool:
    given = request.fields
    return given.get("feature_type") == "user_type" and given.get("feature_value") == str(_ON_PREMISE)


@refuses("^Invalid parameter: password", "users.update", early=True)
def brings_a_password(request: Request, world: World) -> bool:
    """Passwords are changed by an operation of their own."""
    return "password" in request.fields
