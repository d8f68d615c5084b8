"""What makes two deliveries the same event, and which object an event is about."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from datetime import UTC
from typing import Any

from greenroom.core.clock import epoch_ms, parse_iso
from greenroom.core.json import encode
from greenroom.events.event import URL_VALIDATION as URL_VALIDATION

_VOLATILE = re.compile(r"(?:^|_)(?:urls?|token)$")
"""Keys whose values Zoom makes anew for each delivery of the same event.

Source: field reports: bodies of duplicates may differ in download_url and token; observed.
"""
_REQUEST_ID = re.compile(r"[\x21-\x7e]{1,128}")
_OBJECT_KEYS = ("uuid", "id", "room_id", "workspace_id", "meeting_id", "call_id", "user_id", "event_id")
_TIME_KEYS = ("event_ts", "time_stamp", "timestamp", "deauthorization_time")
_DIGEST = hashlib.blake2b(digest_size=16, person=b"greenroom.event")
_MAX_MS = 253_402_300_799_999  # the last millisecond of the year 9999


def request_id(headers: Mapping[str, str]) -> str:
    """Return ``x-zm-request-id``, empty when it is missing or not of Zoom's form."""
    value = headers.get("x-zm-request-id", "")
    return value if _REQUEST_ID.fullmatch(value) else ""


def event_id(source: str, request: str, envelope: Mapping[str, Any], signed_at_s: int) -> str:
    """Return the id that every delivery of the same event to source shares.

    It comes from the request id, which Zoom keeps across its retries; without one from the event's name, time
    and payload, leaving out what Zoom renews on each delivery. An event that tells no time is told apart by
    when it was signed: two clicks on the same chat button are two events.
    """
    digest = _DIGEST.copy()
    if request:
        digest.update(f"request\0{source}\0{request}".encode())
    else:
        moment = time_ms(envelope)
        content = _lasting({key: value for key, value in envelope.items() if key != "event_ts"})
        marker = f"signed {signed_at_s}" if moment is None else str(moment)
        digest.update(f"content\0{source}\0{marker}\0".encode())
        digest.update(encode(content))
    return f"evt_{digest.hexdigest()}"


def object_id(envelope: Mapping[str, Any]) -> str:
    """Return the id of the object the event is about, empty when it names none."""
    payload = envelope.get("payload")
    if not isinstance(payload, dict):
        return ""
    for holder in (payload.get("object"), payload):
        if isinstance(holder, dict):
            for key in _OBJECT_KEYS:
                value = holder.get(key)
                if (value and isinstance(value, str)) or type(value) is int:
                    return f"{key}={value}"
    return ""


def short(key: str) -> str:
    """Return key, or what stands for it where a database could not keep it well."""
    if len(key) <= 200 and key.isprintable():
        return key
    return hashlib.blake2b(key.encode("utf-8", "surrogatepass"), digest_size=16).hexdigest()


def time_ms(envelope: Mapping[str, Any]) -> int | None:
    """Return when the event happened, milliseconds since 1970, None when it does not say.

    Zoom sends integers, digits in quotes and dates; three events carry the time inside the payload only.
    Source: Zoom docs, "Using webhooks" and "Deauthorization", read 2026-02; documented.
    """
    found = _moment(envelope.get("event_ts"))
    if found is not None:
        return found
    payload = envelope.get("payload")
    if not isinstance(payload, Mapping):
        return None
    times = (_moment(payload.get(key)) for key in _TIME_KEYS)
    return next((moment for moment in times if moment is not None), None)


def _moment(value: Any) -> int | None:
    if type(value) is int and 0 <= value <= _MAX_MS:  # the usual case
        return value
    if isinstance(value, str):
        text = value.strip()
        if text.isascii() and text.isdigit() and len(text) <= 15:
            value = int(text)
        else:
            try:
                value = epoch_ms(parse_iso(text).astimezone(UTC))
            except (ValueError, OverflowError):
                return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _MAX_MS:
        return None
    return value


def _lasting(value: Any) -> Any:
    """Return value without volatile keys, its keys in order, so that equal content has equal bytes."""
    if isinstance(value, dict):
        return {key: _lasting(value[key]) for key in sorted(value) if not _VOLATILE.search(key)}
    if isinstance(value, list):
        return [_lasting(item) for item in value]
    return value
