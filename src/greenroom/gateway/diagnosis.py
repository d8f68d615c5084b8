"""Which mistake would explain a refused delivery. For people: nothing here decides whether one is
accepted."""

from __future__ import annotations

import hmac
import json
import re
import zlib
from collections.abc import Iterator, Mapping
from typing import Any

from greenroom.core import signing
from greenroom.core.errors import BadCredentials, StaleSignature, WebhookError
from greenroom.core.json import InvalidJSON, decode, encode
from greenroom.core.secrets import Secret

from . import identity
from .budget import Budget
from .sources import Source

ADVICE = {
    "empty_body": "Nothing was left of the body. Read it once, as bytes, before anything parses it; a "
    "middleware or a proxy that consumes it must pass it on.",
    "missing_signature": "Requests that Zoom sends carry x-zm-signature. If this one came from Zoom, let "
    "every proxy and CDN on the way pass the x-zm-* headers.",
    "missing_timestamp": "Let every proxy and CDN on the way pass the header x-zm-request-timestamp.",
    "header_renamed": "A proxy gives Zoom's headers other names. Make it pass x-zm-signature and "
    "x-zm-request-timestamp as they are.",
    "malformed_signature": "x-zm-signature must be v0= and 64 hex digits. It does not come from Zoom, or a "
    "proxy changed it.",
    "signature_reformatted": "The signature is right but for its spelling. Pass x-zm-signature on unchanged: "
    "v0= and 64 small hex digits.",
    "compressed_body": "The body arrived compressed. Let the proxy pass it as Zoom sent it.",
    "body_reserialised": "The body was parsed and written anew, so its bytes are no longer those Zoom "
    "signed. Hand over the raw bytes, before any JSON middleware.",
    "other_sources_secret": "It is signed for another source of this gateway: the address at Zoom names the "
    "wrong source, or two secrets are exchanged.",
    "other_timestamp": "The signature belongs to another timestamp: something on the way changed "
    "x-zm-request-timestamp, or sent an old signature again.",
    "wrong_secret": "Compare the Secret Token on the app's Access page at Zoom with the one given here. If "
    "they are the same, the body was changed on the way.",
    "clock_behind": "This machine's clock is behind. Let it be set by NTP.",
    "old_or_clock_ahead": "Either an old delivery was sent again, or this machine's clock is ahead. Let it "
    "be set by NTP; a longer window is a setting of the gateway.",
    "wrong_credentials": "The signature is good, so it is Zoom: give the subscription's authentication "
    "header at Zoom and the one required here the same value.",
    "not_an_event": "It is signed, but not one of Zoom's events. See what posts to this address.",
}
"""For each likely mistake the next move."""

MAX_BODY_BYTES = 64 * 1024
MAX_HASHED_BYTES = 1024 * 1024
"""How much may be hashed to try other timestamps; a body of 1 kB gets all of them."""
AROUND_EVENT_S = 300

_SIGNATURE = re.compile(r"v0=[0-9a-f]{64}")
_HEX = re.compile(r"[0-9a-f]{64}")


class Diagnosis:
    """Names the likely mistake, so many times a second at most: whoever forges signatures must not buy our
    time."""

    def __init__(self, per_s: float = 20.0) -> None:
        self._budget = Budget(per_s)

    def of(
        self,
        error: WebhookError,
        source: str,
        sources: Mapping[str, Source],
        headers: Mapping[str, str],
        body: bytes,
    ) -> str:
        """Return a word of ADVICE, empty when nothing points to a mistake or there is no time to look."""
        if not self._budget.take():
            return ""
        if isinstance(error, StaleSignature):
            return "clock_behind" if error.is_ahead else "old_or_clock_ahead"
        if isinstance(error, BadCredentials):
            return "wrong_credentials"
        if error.reason == "unreadable":
            return "not_an_event" if body else "empty_body"
        return _bad_signature(source, sources, headers, body)


def _bad_signature(
    source: str, sources: Mapping[str, Source], headers: Mapping[str, str], body: bytes
) -> str:
    signature, stamp = headers.get(signing.SIGNATURE_HEADER, ""), headers.get(signing.TIMESTAMP_HEADER, "")
    if not signature or not stamp:
        return _missing(signature, headers)
    if not body:
        return "empty_body"
    if len(body) > MAX_BODY_BYTES:
        return ""
    secrets = sources[source].secrets
    plain = _plain(signature)
    if not plain:
        return "malformed_signature"

    def fits(candidate: bytes, by: tuple[Secret, ...] = secrets, at: str = stamp) -> bool:
        return any(hmac.compare_digest(plain, signing.signature(candidate, secret, at)) for secret in by)

    if signature != plain and fits(body):
        return "signature_reformatted"
    if any(fits(body, other.secrets) for name, other in sources.items() if name != source):
        return "other_sources_secret"
    if _is_compressed(body):
        return "compressed_body"
    if any(fits(candidate) for candidate in _rewritten(body)):
        return "body_reserialised"
    if any(fits(body, secrets, other) for other in _timestamps(stamp, body, len(secrets))):
        return "other_timestamp"
    return "wrong_secret"


def _missing(signature: str, headers: Mapping[str, str]) -> str:
    others = {name: value for name, value in headers.items() if name != signing.SIGNATURE_HEADER}
    if not signature and any(_SIGNATURE.fullmatch(value.strip()) for value in others.values()):
        return "header_renamed"
    if signature and any(
        "request-timestamp" in name.replace("_", "-") for name in headers if name != signing.TIMESTAMP_HEADER
    ):
        return "header_renamed"
    return "missing_timestamp" if signature else "missing_signature"


def _plain(signature: str) -> str:
    """Return the signature in Zoom's spelling, empty when it has no 64 hex digits."""
    digits = signature.strip().strip("\"'").lower().removeprefix("v0=").removeprefix("v0:")
    return f"v0={digits}" if _HEX.fullmatch(digits) else ""


def _is_compressed(body: bytes) -> bool:
    """Return whether the body begins as gzip or zlib does; JSON never does."""
    try:
        zlib.decompressobj(wbits=47).decompress(body, 64)
    except zlib.error:
        return False
    return True


def _rewritten(body: bytes) -> Iterator[bytes]:
    """Return what the bytes may have been before somebody wrote them anew."""
    yield body.strip()
    yield body.strip() + b"\n"
    yield body.removeprefix(b"\xef\xbb\xbf")
    for wrong in ("latin-1", "cp1252"):
        try:
            yield body.decode("utf-8").encode(wrong)
        except UnicodeError:
            continue
    try:
        value = decode(body)
        yield encode(value)
        for escaped in (True, False):
            for separators in ((",", ":"), (", ", ": ")):
                text = json.dumps(value, ensure_ascii=escaped, separators=separators)
                yield text.encode("utf-8", "surrogatepass")
                yield text.replace("/", "\\/").encode("utf-8", "surrogatepass")
            yield json.dumps(value, ensure_ascii=escaped, indent=2).encode("utf-8", "surrogatepass")
    except (InvalidJSON, ValueError, RecursionError):
        return


def _timestamps(stamp: str, body: bytes, secrets: int) -> Iterator[str]:
    """Return other timestamps the signature may have been made for, as many as the budget allows."""
    if stamp.isascii() and stamp.isdigit() and len(stamp) <= 16:
        yield str(int(stamp) // 1000)
        yield str(int(stamp) * 1000)
    try:
        envelope: Any = decode(body)
    except InvalidJSON:
        return
    happened_ms = identity.time_ms(envelope) if isinstance(envelope, dict) else None
    if happened_ms is None:
        return
    affordable = MAX_HASHED_BYTES // (max(len(body), 64) * max(secrets, 1))
    for after_s in range(-2, min(AROUND_EVENT_S, affordable)):
        yield str(happened_ms // 1000 + after_s)


def explain(error: WebhookError, likely: str) -> None:
    """Tell the error what is likely and what to do about it."""
    error.likely = likely
    error.next_move = ADVICE.get(likely, "")
