"""One webhook delivery, from raw bytes to the answer. No framework's types, no I/O but the inbox."""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

import msgspec

from greenroom.core import signing
from greenroom.core.clock import Clock, SystemClock, epoch_ms
from greenroom.core.errors import StorageError, UnreadableEvent, WebhookError
from greenroom.core.json import InvalidJSON, decode, mend
from greenroom.events.event import Event
from greenroom.storage.received import ANSWERED, Delivery, Inbox, Rejection

from . import credentials, headers, identity
from .challenges import Challenges, token_is_zooms
from .diagnosis import Diagnosis, explain
from .event import from_delivery
from .flags import FILLED, Flags
from .sources import SourceLike, Sources

log = logging.getLogger(__name__)

MAX_BODY_BYTES = 2 * 1024 * 1024
"""Zoom documents no largest payload; twice the megabyte that is safe to expect."""

MAX_CHALLENGE_BYTES = 4096
RETRY_AFTER_S = 5
"""What a 503 asks for. Zoom has a schedule of its own: 5, 25 and 85 minutes."""

_EVENT_NAME = re.compile(r"[^\x00-\x1f\x7f]{1,200}")


class Raw(msgspec.Struct, frozen=True):
    """A request as it came. headers: names in lower case. body: the bytes as received.

    sent: all headers as the server has them, where headers holds only those every delivery is asked for.
    """

    source: str
    headers: Mapping[str, str]
    body: bytes
    sent: Sequence[tuple[bytes, bytes]] = ()

    def all_headers(self) -> Mapping[str, str]:
        """Return every header that came, names in lower case."""
        if not self.sent:
            return self.headers
        return {name.decode("latin-1").lower(): value.decode("latin-1") for name, value in self.sent}


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

    sources: who may send and what it must show. clock: the machine's, unless a test says otherwise.
    counts: how many deliveries ended with which reason, since the start; by_source: the same by source too,
    but for those accepted. Who names no known source counts as "".
    """

    def __init__(
        self,
        sources: Mapping[str, SourceLike],
        inbox: Inbox,
        *,
        clock: Clock | None = None,
        window: Window | None = None,
        max_body_bytes: int = MAX_BODY_BYTES,
        flags: Flags | None = None,
        order_by: Callable[[Mapping[str, Any]], str] = identity.object_id,
    ) -> None:
        self.sources = sources if isinstance(sources, Sources) else Sources(sources)
        self.inbox = inbox
        self.clock = clock or SystemClock()
        self.challenges = Challenges(inbox, self.sources, self.clock)
        self.window = window or Window()
        self.max_body_bytes = max_body_bytes
        self.counts: Counter[str] = Counter()
        self.by_source: Counter[tuple[str, str]] = Counter()
        self._flags = flags or Flags()
        self._diagnosis = Diagnosis()
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
        except WebhookError as exc:
            if _says_challenge(raw.body):
                await self.challenges.note(raw.source, exc.reason)
            return await self.refuse(raw.source, exc.status, exc.reason, str(exc), self._likely(exc, raw))
        if answer is not None:
            if token_is_zooms(answer["plainToken"]):
                await self.challenges.note(raw.source, ANSWERED)
            self.by_source[raw.source, "challenge"] += 1
            return self._end(200, "challenge", answer)
        return await self._record(delivery)

    async def take(self, source: str, body: bytes) -> Outcome:
        """Return what became of an event whose sender was known before it came, as on a WebSocket."""
        now = self.clock.now()
        try:
            envelope = _envelope(body)
        except UnreadableEvent as exc:
            return await self.refuse(source, exc.status, exc.reason, str(exc))
        return await self._record(self._delivery(Raw(source, {}, body), envelope, now, now))

    def filled(self, source: str, body: bytes, request_id: str = "") -> Delivery:
        """Return an event that nobody delivered, ready to be recorded. request_id: Zoom's, if it is known.
        Raises: UnreadableEvent, also for a check of the address."""
        now = self.clock.now()
        envelope = _envelope(body)
        if envelope["event"] == identity.URL_VALIDATION:
            raise UnreadableEvent("A check of the address is no event.")
        raw = Raw(source, {signing.REQUEST_ID_HEADER: request_id} if request_id else {}, body)
        delivery = self._delivery(raw, envelope, now, now)
        return msgspec.structs.replace(delivery, flags=(*delivery.flags, FILLED))

    def verify(self, raw: Raw) -> Event:
        """Return the event if the signature is good and fresh. Raises: BadSignature, StaleSignature,
        BadCredentials, UnreadableEvent, with the likely mistake."""
        try:
            delivery, answer = self._read(raw)
        except WebhookError as exc:
            explain(exc, self._likely(exc, raw))
            raise
        return from_delivery(delivery, answer=answer)

    async def refuse_too_large(self, source: str) -> Outcome:
        """Return the answer to a body past the cap, read or not."""
        limit = self.max_body_bytes
        return await self.refuse(source, 413, "too_large", f"At most {limit} bytes are accepted.")

    async def refuse(self, source: str, status: int, reason: str, detail: str, likely: str = "") -> Outcome:
        """Return the answer to a delivery that is not accepted, and keep a note of it."""
        self.by_source[source if source in self.sources else "", reason] += 1
        rejection = Rejection(
            id=f"rej_{os.urandom(12).hex()}",
            source=_printable(source),
            reason=reason,
            received_at=epoch_ms(self.clock.now()),
            detail=detail,
            likely=likely,
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
            self.by_source[delivery.source, "unavailable"] += 1
            error = {"error": {"code": "unavailable", "message": message}}
            return Outcome(503, "unavailable", error, RETRY_AFTER_S)
        reason = "accepted"
        if recorded.is_duplicate:
            reason = "duplicate"
            self.by_source[delivery.source, reason] += 1
        return self._end(200, reason, {"status": reason, "id": delivery.id})

    def _end(self, status: int, reason: str, body: dict[str, Any]) -> Outcome:
        self.counts[reason] += 1
        return Outcome(status, reason, body)

    def _read(self, raw: Raw) -> tuple[Delivery, dict[str, str] | None]:
        """Return the verified delivery, and for a challenge the JSON that answers it."""
        source = self.sources[raw.source]
        now, window = self.clock.now(), self.window
        stamp = signing.verify(
            raw.body,
            raw.headers,
            source.signers,
            now=now,
            max_age_s=window.max_age_s,
            max_ahead_s=window.max_ahead_s,
        )
        if source.require:
            credentials.check(source.require, raw.all_headers())
        source.used(stamp.secret_index, now)
        envelope = _envelope(raw.body)
        answer = None
        if envelope["event"] == identity.URL_VALIDATION:
            answer = signing.challenge_answer(_plain_token(envelope), source.secrets[stamp.secret_index])
        return self._delivery(raw, envelope, stamp.signed_at, now), answer

    def _likely(self, error: WebhookError, raw: Raw) -> str:
        return self._diagnosis.of(error, raw.source, self.sources, raw.all_headers(), raw.body)

    def _delivery(self, raw: Raw, envelope: dict[str, Any], signed_at: datetime, now: datetime) -> Delivery:
        received_at = epoch_ms(now)
        event: str = envelope["event"]
        request_id = identity.request_id(raw.headers)
        event_ts = identity.time_ms(envelope)
        about = identity.object_id(envelope)
        return Delivery(
            identity.event_id(raw.source, request_id, envelope, int(signed_at.timestamp())),
            raw.source,
            event,
            request_id,
            event_ts,
            received_at,
            raw.body,
            hashlib.sha256(raw.body).hexdigest(),
            self._flags.of(raw.source, event, envelope, event_ts, received_at, raw.body, about),
            envelope,
            self._object(envelope, about),
            self._kept_headers(raw),
        )

    def _kept_headers(self, raw: Raw) -> str:
        source = self.sources.get(raw.source)
        required = [one.header for one in source.require] if source and source.require else ()
        return headers.kept(raw.sent or raw.headers.items(), required)

    def _object(self, envelope: dict[str, Any], about: str) -> str:
        if self._order_by is identity.object_id:
            return identity.short(about)
        try:
            return identity.short(self._order_by(envelope))
        except Exception:  # whatever is wrong with it, the event is not lost
            log.exception("order_by failed; the event is in no order")
            return ""


def _envelope(body: bytes) -> dict[str, Any]:
    """Return the decoded body. Raises: UnreadableEvent unless it is an object with an event's name."""
    try:
        envelope = decode(mend(body))
    except InvalidJSON as exc:
        raise UnreadableEvent(str(exc)) from exc
    event = envelope.get("event") if isinstance(envelope, dict) else None
    if not isinstance(event, str) or not _EVENT_NAME.fullmatch(event):
        raise UnreadableEvent('The body must be a JSON object with the event\'s name under "event".')
    assert isinstance(envelope, dict)
    return envelope


def _says_challenge(body: bytes) -> bool:
    """Return whether a body that was refused claims to be one of Zoom's checks."""
    return len(body) <= MAX_CHALLENGE_BYTES and identity.URL_VALIDATION.encode() in body


def _plain_token(envelope: dict[str, Any]) -> str:
    payload = envelope.get("payload")
    token = payload.get("plainToken") if isinstance(payload, dict) else None
    if not isinstance(token, str) or not token:
        raise UnreadableEvent("endpoint.url_validation carries no payload.plainToken.")
    return token


def _printable(source: str) -> str:
    return "".join(character if character.isprintable() else "?" for character in source[:100])
