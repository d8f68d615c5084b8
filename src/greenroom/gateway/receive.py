"""One webhook delivery, from raw bytes to the answer. No framework's types, no I/O but the inbox."""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any

import msgspec

from greenroom.core import signing
from greenroom.core.clock import Clock, SystemClock, epoch_ms
from greenroom.core.errors import StorageError, UnreadableEvent, WebhookError
from greenroom.core.json import InvalidJSON, decode
from greenroom.core.secrets import Secret
from greenroom.storage.received import Delivery, Inbox, Rejection

from . import identity
from .event import Event, from_delivery
from .flags import Flags

log = logging.getLogger(__name__)

MAX_BODY_BYTES = 2 * 1024 * 1024
"""Zoom documents no largest payload; twice the megabyte that is safe to expect."""

RETRY_AFTER_S = 5
"""What a 503 asks for. Zoom has a schedule of its own: 5, 25 and 85 minutes."""

_EVENT_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,200}")


class Raw(msgspec.Struct, frozen=True):
    """A request as it came. headers: names in lower case. body: the bytes as received."""

    source: str
    headers: Mapping[str, str]
    body: bytes


class Outcome(msgspec.Struct, frozen=True):
    """What to answer. reason: a short stable word. body: JSON-ready.

    retry_after_s: when to send it again; 0 leaves that open.
    """

    status: int
    reason: str
    body: dict[str, Any]
    retry_after_s: int = 0


class Window(msgspec.Struct, frozen=True):
    """How far the signed timestamp may lie from this machine's clock, seconds."""

    max_age_s: float = signing.MAX_AGE_S
    max_ahead_s: float = signing.MAX_AHEAD_S


class Receiver:
    """Verifies, records, answers.

    sources: for each source the secrets that may sign, any of which is good. clock: the machine's, unless a
    test says otherwise. counts: how many deliveries ended with which reason, since the start.
    """

    def __init__(
        self,
        sources: Mapping[str, tuple[Secret, ...]],
        inbox: Inbox,
        *,
        clock: Clock | None = None,
        window: Window | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        flags: Flags | None = None,
        order_by: Callable[[Mapping[str, Any]], str] = identity.object_id,
    ) -> None:
        self.sources = dict(sources)
        self.inbox = inbox
        self.clock = clock or SystemClock()
        self.window = window or Window()
        self.max_body_bytes = max_body_bytes
        self.counts: Counter[str] = Counter()
        self._flags = flags or Flags()
        self._order_by = order_by

    async def receive(self, raw: Raw) -> Outcome:
        """Return the answer to one delivery; when it says 200, the event is on disk.

        Zoom tries again after 5xx and never after 4xx, so only what this machine is to blame for is a 5xx.
        Source: Zoom docs, "Using webhooks", read 2026-02; documented.
        """
        if raw.source not in self.sources:
            return await self.refuse(raw.source, 404, "unknown_source", "No such source takes webhooks here.")
        if len(raw.body) > self.max_body_bytes:
            return await self.refuse_too_large(raw.source)
        try:
            delivery, answer = self._read(raw)
        except UnreadableEvent as exc:
            return await self.refuse(raw.source, 400, exc.reason, str(exc))
        except WebhookError as exc:
            return await self.refuse(raw.source, 401, exc.reason, str(exc))
        if answer is not None:
            return self._end(200, "challenge", answer)
        return await self._record(delivery)

    def verify(self, raw: Raw) -> Event:
        """Return the event if the signature is good and fresh. Raises: BadSignature, StaleSignature,
        UnreadableEvent."""
        delivery, answer = self._read(raw)
        return from_delivery(delivery, answer=answer)

    async def refuse_too_large(self, source: str) -> Outcome:
        """Return the answer to a body past the cap, read or not."""
        limit = self.max_body_bytes
        return await self.refuse(source, 413, "too_large", f"At most {limit} bytes are accepted.")

    async def refuse(self, source: str, status: int, reason: str, detail: str) -> Outcome:
        """Return the answer to a delivery that is not accepted, and keep a note of it."""
        rejection = Rejection(
            id=f"rej_{os.urandom(12).hex()}",
            source=_printable(source),
            reason=reason,
            received_at=epoch_ms(self.clock.now()),
            detail=detail,
        )
        try:
            await self.inbox.reject(rejection)
        except StorageError:
            pass  # the note is a help for people; the sender gets the same answer without it
        return self._end(status, reason, {"error": {"code": reason, "message": detail}})

    async def _record(self, delivery: Delivery) -> Outcome:
        try:
            recorded = await self.inbox.record(delivery)
        except StorageError:
            message = "The inbox can't take events right now; send it again later."
            self.counts["unavailable"] += 1
            error = {"error": {"code": "unavailable", "message": message}}
            return Outcome(503, "unavailable", error, RETRY_AFTER_S)
        reason = "duplicate" if recorded.is_duplicate else "accepted"
        return self._end(200, reason, {"status": reason, "id": delivery.id})

    def _end(self, status: int, reason: str, body: dict[str, Any]) -> Outcome:
        self.counts[reason] += 1
        return Outcome(status, reason, body)

    def _read(self, raw: Raw) -> tuple[Delivery, dict[str, str] | None]:
        """Return the verified delivery, and for a challenge the JSON that answers it."""
        secrets = self.sources[raw.source]
        now = self.clock.now()
        stamp = signing.verify(
            raw.body,
            raw.headers,
            secrets,
            now=now,
            max_age_s=self.window.max_age_s,
            max_ahead_s=self.window.max_ahead_s,
        )
        envelope = _envelope(raw.body)
        answer = None
        if envelope["event"] == identity.URL_VALIDATION:
            answer = signing.challenge_answer(_plain_token(envelope), secrets[stamp.secret_index])
        delivery = self._delivery(raw, envelope, int(stamp.signed_at.timestamp()), epoch_ms(now))
        return delivery, answer

    def _delivery(self, raw: Raw, envelope: dict[str, Any], signed_at_s: int, received_at: int) -> Delivery:
        event: str = envelope["event"]
        request_id = identity.request_id(raw.headers)
        event_ts = identity.time_ms(envelope)
        return Delivery(
            id=identity.event_id(raw.source, request_id, envelope, signed_at_s),
            source=raw.source,
            event=event,
            request_id=request_id,
            event_ts=event_ts,
            received_at=received_at,
            body=raw.body,
            body_sha256=hashlib.sha256(raw.body).hexdigest(),
            flags=self._flags.of(raw.source, event, envelope, event_ts, received_at),
            payload=envelope,
            object=self._object(envelope),
        )

    def _object(self, envelope: dict[str, Any]) -> str:
        try:
            return identity.short(self._order_by(envelope))
        except Exception:  # whatever is wrong with it, the event is not lost
            log.exception("order_by failed; the event is in no order")
            return ""


def _envelope(body: bytes) -> dict[str, Any]:
    """Return the decoded body. Raises: UnreadableEvent unless it is an object with an event's name."""
    try:
        envelope = decode(body)
    except InvalidJSON as exc:
        raise UnreadableEvent(str(exc)) from exc
    event = envelope.get("event") if isinstance(envelope, dict) else None
    if not isinstance(event, str) or not _EVENT_NAME.fullmatch(event):
        raise UnreadableEvent('The body must be a JSON object with the event\'s name under "event".')
    assert isinstance(envelope, dict)
    return envelope


def _plain_token(envelope: dict[str, Any]) -> str:
    payload = envelope.get("payload")
    token = payload.get("plainToken") if isinstance(payload, dict) else None
    if not isinstance(token, str) or not token:
        raise UnreadableEvent("endpoint.url_validation carries no payload.plainToken.")
    return token


def _printable(source: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in source[:100])
