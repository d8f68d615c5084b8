"""One webhook delivery, from raw bytes to the answer. No framework's types, no I/O but the inbox."""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import msgspec

from greenroom.core import signing
from greenroom.core.clock import Clock, SystemClock, reader_ms
from greenroom.core.errors import StorageError, UnreadableEvent, WebhookError
from greenroom.core.json import InvalidJSON, decode, mend
from greenroom.events.event import Event
from greenroom.storage.received import ANSWERED, Delivery, Inbox, Rejection

from . import credentials, headers, identity
from .challenges import Challenges, token_is_zooms
from .diagnosis import Diagnosis, explain
from .event import from_delivery
from .filled import Filled
from .flags import BROKEN_TEXT, FILLED, Flags
from .sources import Source, SourceLike, Sources

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
    ends: (source, reason) → how many deliveries ended so, since the start. Who names no known source counts
    as "".
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
        self.fills = Filled(inbox, self.clock)
        self.window = window or Window()
        self.max_body_bytes = max_body_bytes
        self.ends: Counter[tuple[str, str]] = Counter()
        self.by_content: set[str] = set()  # sources whose events come more ways than one
        self._now_ms = reader_ms(self.clock)
        self.flags = flags or Flags()
        self._diagnosis = Diagnosis()
        self._order_by = order_by

    async def receive(self, raw: Raw) -> Outcome:
        """Return the answer to one delivery; when it says 200, the event is on disk.

        Zoom tries again after 5xx and never after 4xx, so only what this machine is to blame for is a 5xx.
        Source: Zoom docs, "Using webhooks", read 2026-02; documented.
        """
        source = self.sources.find(raw.source)
        if source is None:
            return await self.refuse(raw.source, 404, "unknown_source", "No such source takes webhooks here.")
        if len(raw.body) > self.max_body_bytes:
            return await self.refuse_too_large(raw.source)
        try:
            delivery, answer = self._read(raw, source)
        except WebhookError as exc:
            if _says_challenge(raw.body):
                await self.challenges.note(raw.source, exc.reason)
            return await self.refuse(raw.source, exc.status, exc.reason, str(exc), self._likely(exc, raw))
        if answer is not None:
            if token_is_zooms(answer["plainToken"]):
                await self.challenges.note(raw.source, ANSWERED)
            return self._end(raw.source, 200, "challenge", answer)
        if self.fills.ids:
            delivery = self.fills.known(delivery)
        return await self._record(delivery)

    async def take(self, source: str, body: bytes) -> Outcome:
        """Return what became of an event whose sender was known before it came, as on a WebSocket."""
        try:
            delivery = self._unsigned(source, body)
        except UnreadableEvent as exc:
            return await self.refuse(source, exc.status, exc.reason, str(exc))
        return await self._record(self.fills.known(delivery))

    def filled(self, source: str, body: bytes, request_id: str = "") -> Delivery:
        """Return an event that nobody delivered, ready to be recorded. request_id: Zoom's, if it is known.
        Raises: UnreadableEvent, also for a check of the address."""
        delivery = self._unsigned(source, body, request_id)
        if delivery.event == identity.URL_VALIDATION:
            raise UnreadableEvent("A check of the address is no event.")
        return msgspec.structs.replace(delivery, flags=(*delivery.flags, FILLED))

    def verify(self, raw: Raw) -> Event:
        """Return the event if the signature is good and fresh. Raises: BadSignature, StaleSignature,
        BadCredentials, UnreadableEvent, with the likely mistake."""
        try:
            delivery, answer = self._read(raw, self.sources[raw.source])
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
        rejection = Rejection(
            id=f"rej_{os.urandom(12).hex()}",
            source=_printable(source),
            reason=reason,
            received_at=self._now_ms(),
            detail=detail,
            likely=likely,
        )
        try:
            await self.inbox.reject(rejection)
        except StorageError:
            pass  # the note is a help for people; the sender gets the same answer without it
        known = source if source in self.sources else ""
        return self._end(known, status, reason, {"error": {"code": reason, "message": detail}})

    def unavailable(self, source: str, message: str) -> Outcome:
        """Return the answer to a delivery that cannot be taken now, so that it is sent again."""
        error = {"error": {"code": "unavailable", "message": message}}
        return self._end(source, 503, "unavailable", error, RETRY_AFTER_S)

    async def _record(self, delivery: Delivery) -> Outcome:
        try:
            recorded = await self.inbox.record(delivery)
        except StorageError:
            return self.unavailable(
                delivery.source, "The inbox can't take events right now; send it again later."
            )
        reason = "accepted" if recorded.seq else "duplicate"
        return self._end(delivery.source, 200, reason, {"status": reason, "id": delivery.id})

    def _end(
        self, source: str, status: int, reason: str, body: dict[str, Any], retry_after_s: int = 0
    ) -> Outcome:
        self.ends[source, reason] += 1
        return Outcome(status, reason, body, retry_after_s)

    def _read(self, raw: Raw, source: Source) -> tuple[Delivery, dict[str, str] | None]:
        """Return the verified delivery, and for a challenge the JSON that answers it."""
        now_ms, window = self._now_ms(), self.window
        signers, max_age_s, max_ahead_s = source.signers, window.max_age_s, window.max_ahead_s
        stamp = signing.check(raw.body, raw.headers, signers, now_ms / 1000, max_age_s, max_ahead_s)
        secret_names: Sequence[str] = ()
        if source.require:
            credentials.check(source.require, raw.all_headers())
            secret_names = [one.header for one in source.require]
        source.used(stamp.secret_index, now_ms)
        kept = headers.kept(raw.sent or raw.headers.items(), secret_names)
        delivery = self._delivery(raw, stamp.signed_at_s, now_ms, kept)
        if delivery.event != identity.URL_VALIDATION:
            return delivery, None
        secret = source.secrets[stamp.secret_index]
        return delivery, signing.challenge_answer(_plain_token(delivery.payload), secret)

    def _unsigned(self, source: str, body: bytes, request_id: str = "") -> Delivery:
        """Return an event whose sender was known before it came. Raises: UnreadableEvent."""
        raw = Raw(source, {signing.REQUEST_ID_HEADER: request_id} if request_id else {}, body)
        now_ms = self._now_ms()
        return self._delivery(raw, now_ms // 1000, now_ms, headers.kept(raw.headers.items()))

    def _likely(self, error: WebhookError, raw: Raw) -> str:
        return self._diagnosis.of(error, raw.source, self.sources, raw.all_headers(), raw.body)

    def _delivery(self, raw: Raw, signed_at_s: int, received_at: int, kept: str) -> Delivery:
        """Return what came, looked through. kept: the headers to keep. Raises: UnreadableEvent."""
        source, body = raw.source, raw.body
        text = mend(body)
        envelope = _envelope(text)
        event: str = envelope["event"]
        request_id = identity.request_id(raw.headers)
        event_ts = identity.time_ms(envelope)
        about = identity.object_id(envelope)
        flags = self.flags.of(source, event, envelope, event_ts, received_at, about)
        unique = request_id
        if self.by_content and source in self.by_content and event_ts is not None:
            unique = ""  # the same event comes over a WebSocket without any
        return Delivery(
            identity.event_id(source, unique, envelope, signed_at_s),
            source,
            event,
            request_id,
            event_ts,
            received_at,
            body,
            hashlib.sha256(body).hexdigest(),
            flags if text is body or text == body else (*flags, BROKEN_TEXT),
            envelope,
            self._object(envelope, about),
            kept,
        )

    def _object(self, envelope: dict[str, Any], about: str) -> str:
        if self._order_by is identity.object_id:
            return identity.short(about)
        try:
            return identity.short(self._order_by(envelope))
        except Exception:  # whatever is wrong with it, the event is not lost
            log.exception("order_by failed; the event is in no order")
            return ""


def _envelope(text: bytes) -> dict[str, Any]:
    """Return the decoded body. Raises: UnreadableEvent unless it is an object with an event's name."""
    try:
        envelope = decode(text)
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
