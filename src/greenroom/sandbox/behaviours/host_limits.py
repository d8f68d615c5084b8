"""How often a day a host's meetings may be changed, and one person be registered.

Source: Zoom docs, "API rate limits", read 2026-02; documented. Days are of UTC. Only what succeeded counts.
"""

from __future__ import annotations

from datetime import timedelta

from .. import leftovers, settings
from ..gaps import PER_HOST
from ..registry import Problem, Request
from ..world.world import World

PER_REGISTRANT = 3
PER_STATUS = 10
_HOST = (
    "You have exceeded the daily rate limit (100) of Meeting Create/Update API requests permitted for this "
    "particular user. You may resume these requests at GMT 00:00:00."
)
_PERSON = (
    'You have exceeded the daily rate limit of "{0}" for {1} API requests for the registrant "{2}". '
    "You can resume these API requests at GMT 00:00:00."
)


def count_change(world: World, host_id: str) -> None:
    """Count a creation or change of a meeting or webinar. Raises Problem 429."""
    if _count(world, f"host/{host_id}") > PER_HOST:
        raise Problem(429, 429, _HOST)


def count_registration(request: Request, world: World, owner: str, email: str) -> None:
    """Count a registration of the same person for the same meeting. Raises Problem 429."""
    _count_person(request, world, f"register/{owner}/{email}", PER_REGISTRANT, email)


def count_status(request: Request, world: World, registrant_id: str, email: str) -> None:
    """Count a change of a registrant's status. Raises Problem 429."""
    _count_person(request, world, f"status/{registrant_id}", PER_STATUS, email)


def _count_person(request: Request, world: World, what: str, most: int, email: str) -> None:
    if _count(world, what) <= most:
        return
    facts = (
        fact for fact in request.operation.errors if fact.status == 429 and "{1}" in (fact.message or "")
    )
    fact = next(facts, None)
    if fact is not None:
        message = (fact.message or "").replace("{0}", str(most)).replace("{1}", email)
    else:
        message = _PERSON.format(most, "this", email)
    raise Problem(429, 429, message)


def _count(world: World, what: str) -> int:
    """Return how often it happened today, this time included; 0 when limits are switched off."""
    if not settings.read(world.records).rate_limits:
        return 0
    today = f"{world.now():%Y-%m-%d}"
    known = world.records.get("daily_count", what) or {}
    times = known["times"] + 1 if known.get("day") == today else 1
    until = world.now() + timedelta(days=1)
    leftovers.keep(world, "daily_count", what, {"day": today, "times": times}, until)
    return int(times)
