"""Whether to try again, and how long to wait first. Values in, values out."""

from __future__ import annotations

import random
import re
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from email.utils import parsedate_to_datetime
from typing import Literal, NamedTuple, TypeAlias

import msgspec

from greenroom.core import clock
from greenroom.core.errors import TransportError
from greenroom.core.steps import Response, Source

IDEMPOTENT = frozenset({"GET", "HEAD", "OPTIONS", "PUT", "DELETE"})
"""Methods that may be repeated without asking. Zoom's PATCH includes commands such as ``meeting_invite``."""

CONNECT_TRIES = 3

WORTH_WAITING_S = 15.0
"""A longer ``Retry-After`` is a daily limit or an outage: the caller decides, not a sleeping client."""

_NEXT_MIDNIGHT = re.compile(r"\bdaily\b", re.IGNORECASE)


AccountPlan: TypeAlias = Literal["free", "pro", "business"]
"""An account's plan as far as limits go: business stands for Business, Education, Enterprise and Partner."""


class Policy(msgspec.Struct, frozen=True, kw_only=True):
    """How patient a client is.

    deadline_s: for one call in all, waits and refreshes included. request_timeout_s: for one request of it.
    attempts: requests sent at most; a token refresh grants as many again.
    repeat_unsafe: also repeat POST and PATCH after a 5xx or a broken connection.
    plan: keep below the rate limits of this plan, together with all clients of the account in this process;
    None sends at once and waits when told to.
    dice: a number in [0, 1). monotonic_s, now: the clocks.
    """

    deadline_s: float = 60.0
    attempts: int = 5
    request_timeout_s: float = 30.0
    base_s: float = 0.5
    cap_s: float = 8.0
    repeat_unsafe: bool = False
    plan: AccountPlan | None = None
    dice: Callable[[], float] = random.random
    monotonic_s: Callable[[], float] = time.monotonic
    now: Callable[[], datetime] = clock.SystemClock().now


SLOWEST_BYTES_PER_S = 128 * 1024
"""What an upload may be as slow as."""


def with_time_for(policy: Policy, body: bytes | Source | None) -> Policy:
    """Return a policy with the time on top that sending a big body may take."""
    if body is None or isinstance(body, bytes):
        return policy
    extra_s = body.size_bytes / SLOWEST_BYTES_PER_S
    return msgspec.structs.replace(
        policy, deadline_s=policy.deadline_s + extra_s, request_timeout_s=policy.request_timeout_s + extra_s
    )


class Limit(NamedTuple):
    """What a 429 says. retry_after_s: None when it does not say."""

    retry_after_s: float | None
    is_daily: bool


def backoff_s(policy: Policy, attempt: int) -> float:
    """Return a pause with full jitter: anything from 0 to base · 2^attempt, capped. attempt counts from 0."""
    return policy.dice() * min(policy.cap_s, policy.base_s * 2.0**attempt)


def may_repeat(method: str, policy: Policy) -> bool:
    """Return whether sending twice does no harm, or was asked for."""
    return method in IDEMPOTENT or policy.repeat_unsafe


def pause_after_error(error: TransportError, idempotent: bool, policy: Policy, attempt: int) -> float | None:
    """Return the pause before repeating a request that got no answer, or None to give up.

    A request that can't have arrived is repeated whatever its method, up to CONNECT_TRIES sends: where nobody
    listens, somebody is waiting to be told.
    """
    if attempt + 1 >= policy.attempts:
        return None
    again = idempotent if error.may_have_arrived else attempt + 1 < CONNECT_TRIES
    return backoff_s(policy, attempt) if again else None


def pause_after_reply(response: Response, idempotent: bool, policy: Policy, attempt: int) -> float | None:
    """Return the pause before repeating after this answer, or None when it is final."""
    if attempt + 1 >= policy.attempts:
        return None
    if response.status == 429:
        return _pause_after_429(response, policy)
    if response.status < 500 or response.status == 501 or not idempotent:
        return None
    asked_s = retry_after_s(response, policy.now())
    if asked_s is not None and asked_s >= WORTH_WAITING_S:
        return None
    return max(asked_s or 0.0, backoff_s(policy, attempt))


def read_limit(response: Response, message: str, now: datetime) -> Limit:
    """Return what a 429 says about when to come back.

    Source: Zoom docs, "Rate limits", read 2026-02; the header's ISO form is documented on older pages.
    That a daily limit without a date ends at midnight UTC is documented for the 100 a day of one host,
    assumed for the rest.
    """
    after_s = retry_after_s(response, now)
    by_header = response.headers.get("x-ratelimit-type", "").lower().startswith("daily")
    is_daily = by_header or _NEXT_MIDNIGHT.search(message) is not None
    if is_daily and after_s is None:
        after_s = _to_midnight_s(_now_there(response, now))
    return Limit(after_s, is_daily)


def retry_after_s(response: Response, now: datetime) -> float | None:
    """Return ``Retry-After`` as seconds from now, at least 0: of seconds, an ISO date as Zoom
    sends it, or a date as in mails."""
    text = response.headers.get("retry-after", "").strip()
    if not text:
        return None
    if text.isascii() and text.isdigit():
        return float(text[:9])
    try:
        until = _mail_date(text) if text.endswith("GMT") else clock.parse_iso(text)
    except (ValueError, OverflowError):
        return None
    return max(0.0, (until - _now_there(response, now)).total_seconds())


def _mail_date(text: str) -> datetime:
    return parsedate_to_datetime(text).replace(tzinfo=UTC)


def _pause_after_429(response: Response, policy: Policy) -> float | None:
    """Wait as long as asked plus a little; unasked, 1 to 2 s, since the window is a second."""
    limit = read_limit(response, response.body[:1000].decode("utf-8", "replace"), policy.now())
    if limit.is_daily or (limit.retry_after_s or 0.0) >= WORTH_WAITING_S:
        return None
    return (1.0 if limit.retry_after_s is None else limit.retry_after_s) + policy.dice()


def _now_there(response: Response, now: datetime) -> datetime:
    """Return the time by the server's own clock, if it says; this machine's may be wrong."""
    try:
        there = parsedate_to_datetime(response.headers["date"])
    except (KeyError, ValueError):
        return now
    return there if there.tzinfo else there.replace(tzinfo=UTC)


def _to_midnight_s(now: datetime) -> float:
    today = now.astimezone(UTC).replace(hour=0, minute=0, second=0, microsecond=0)
    return (today + timedelta(days=1) - now).total_seconds()
