"""Signing and verifying Zoom's webhooks, version v0."""

from __future__ import annotations

import hashlib
import hmac
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime

import msgspec

from .errors import BadSignature, StaleSignature
from .secrets import Secret

SIGNATURE_HEADER = "x-zm-signature"
TIMESTAMP_HEADER = "x-zm-request-timestamp"
REQUEST_ID_HEADER = "x-zm-request-id"

MAX_AGE_S = 90 * 60
"""Zoom's last retry comes 85 minutes after the first try, and whether it is signed anew is undocumented."""
MAX_AHEAD_S = 5 * 60


class Stamp(msgspec.Struct, frozen=True):
    """What a good signature proves: when it was made, seconds since 1970, and which of the secrets made it
    (0 is the first)."""

    signed_at_s: int
    secret_index: int

    @property
    def signed_at(self) -> datetime:
        return datetime.fromtimestamp(self.signed_at_s, UTC)


class Signer:
    """A secret ready to sign with: its key is set up once, which is a third of the work of a signature."""

    __slots__ = ("_keyed",)

    def __init__(self, secret: Secret) -> None:
        self._keyed = hmac.new(secret.reveal().encode(), digestmod=hashlib.sha256)

    def sign(self, body: bytes, timestamp: str) -> str:
        """Return the signature for a timestamp as the header has it, well-formed or not."""
        keyed = self._keyed.copy()
        keyed.update(b"v0:%b:%b" % (timestamp.encode("utf-8", "surrogateescape"), body))
        return "v0=" + keyed.hexdigest()


def sign(body: bytes, secret: Secret, timestamp_s: int) -> str:
    """Return the value of ``x-zm-signature`` for body: ``v0=`` and 64 hex digits.

    timestamp_s: the value of ``x-zm-request-timestamp``, seconds since 1970.
    Source: Zoom docs, "Verify webhook events", read 2026-02-07; documented.
    """
    return signature(body, secret, str(timestamp_s))


def verify(
    body: bytes,
    headers: Mapping[str, str],
    secrets: Secret | Sequence[Secret | Signer],
    *,
    now: datetime,
    max_age_s: float = MAX_AGE_S,
    max_ahead_s: float = MAX_AHEAD_S,
) -> Stamp:
    """Return the timestamp Zoom signed, if the signature covers exactly these bytes.

    body: as received. Parsing and encoding it again changes the bytes and breaks the signature.
    headers: names in lower case. secrets: one, or several while one is being rotated; any may match. A Signer
    saves the time to set its key up.
    Raises: BadSignature, StaleSignature.
    Source: Zoom docs, "Verify webhook events", read 2026-02-07; documented. The window is ours.
    """
    candidates = (secrets,) if isinstance(secrets, Secret) else secrets
    signers = [one if isinstance(one, Signer) else Signer(one) for one in candidates]
    return check(body, headers, signers, now.timestamp(), max_age_s, max_ahead_s)


def check(
    body: bytes,
    headers: Mapping[str, str],
    signers: Sequence[Signer],
    now_s: float,
    max_age_s: float,
    max_ahead_s: float,
) -> Stamp:
    """Do what verify does, for those who do it thousands of times a second. now_s: seconds since 1970."""
    found = headers.get(SIGNATURE_HEADER, "")
    stamp = headers.get(TIMESTAMP_HEADER, "")
    if not found or not stamp:
        raise BadSignature(
            f"The request has no {SIGNATURE_HEADER if not found else TIMESTAMP_HEADER} header; "
            "it does not come from Zoom, or a proxy dropped it."
        )
    if not found.isascii():
        found = ""  # like no signature
    index = -1
    for at, signer in enumerate(signers):  # all of them, so that the time tells nothing
        if hmac.compare_digest(found, signer.sign(body, stamp)) and index < 0:
            index = at
    if index < 0:
        raise BadSignature(
            "The signature does not match these bytes: the secret token is another app's, "
            "or the body was changed or re-encoded on the way."
        )
    signed_at_s = _read_timestamp(stamp)
    age_s = now_s - signed_at_s
    if not -max_ahead_s <= age_s <= max_age_s:
        raise _outside(age_s, max_age_s, max_ahead_s)
    return Stamp(signed_at_s, index)


def challenge_answer(plain_token: str, secret: Secret) -> dict[str, str]:
    """Return the JSON that answers ``endpoint.url_validation``.

    Source: Zoom docs, "Validate your webhook endpoint", read 2026-02-07; documented.
    """
    digest = hmac.new(secret.reveal().encode(), plain_token.encode(), hashlib.sha256).hexdigest()
    return {"plainToken": plain_token, "encryptedToken": digest}


def signature(body: bytes, secret: Secret, timestamp: str) -> str:
    """Return the signature for a timestamp as the header has it, well-formed or not."""
    return Signer(secret).sign(body, timestamp)


def _read_timestamp(text: str) -> int:
    if not (text.isascii() and text.isdigit() and len(text) <= 11):
        raise StaleSignature(f"{TIMESTAMP_HEADER} must be seconds since 1970 in plain digits.")
    return int(text)


def _outside(age_s: float, max_age_s: float, max_ahead_s: float) -> StaleSignature:
    if age_s > max_age_s:
        return StaleSignature(
            f"The request was signed {age_s:.0f} s ago; at most {max_age_s:.0f} s are accepted. "
            "Check this machine's clock, or widen the window."
        )
    return StaleSignature(
        f"The request is signed {-age_s:.0f} s ahead of this machine's clock; "
        f"at most {max_ahead_s:.0f} s are accepted. Check the clock.",
        is_ahead=True,
    )
