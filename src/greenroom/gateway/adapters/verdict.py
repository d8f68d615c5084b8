"""What every adapter does between the framework's request and its answer."""

from __future__ import annotations

import logging
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import WebhookError
from greenroom.events.event import Event

from ..receive import Outcome

if TYPE_CHECKING:
    from ..gateway import Gateway

log = logging.getLogger(__name__)

DONE = Outcome(200, "ok", {"status": "ok"})
"""The answer when a handler returned None."""


def judge(
    gateway: Gateway,
    source: str,
    headers: Mapping[str, str] | Iterable[tuple[Any, Any]],
    body: bytes,
) -> Event | Outcome:
    """Return the event that is to be handled, else what to answer right away: a challenge, a refusal.

    Nothing is recorded. A refusal is logged with its likely mistake, as often as the diagnosis has time.
    """
    if len(body) > gateway.receiver.max_body_bytes:
        return too_large(gateway)
    try:
        event = gateway.verify(headers, body, source=source)
    except WebhookError as exc:
        if exc.likely:
            log.warning("webhook refused as %s, likely %s: %s", exc.reason, exc.likely, exc.next_move)
        return refusal(exc.status, exc.reason, str(exc))
    return event if event.answer is None else Outcome(200, "challenge", dict(event.answer))


def refusal(status: int, reason: str, message: str) -> Outcome:
    return Outcome(status, reason, {"error": {"code": reason, "message": message}})


def too_large(gateway: Gateway) -> Outcome:
    limit = gateway.receiver.max_body_bytes
    return refusal(413, "too_large", f"At most {limit} bytes are accepted.")


def not_a_post() -> Outcome:
    return refusal(405, "method_not_allowed", "Webhooks come by POST.")
