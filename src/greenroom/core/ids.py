"""Zoom's identifiers: how they look, how they are made, how they go into a path."""

from __future__ import annotations

import base64
import re
from urllib.parse import quote, unquote

_UNRESERVED = re.compile(r"[A-Za-z0-9_.~-]+")
_BASE64URL_22 = re.compile(r"[A-Za-z0-9_-]{22}")


def id_of(data: bytes) -> str:
    """Return the id that 16 random bytes make: 22 characters of base64url, without padding.

    Users, accounts, rooms, locations, groups and event subscriptions carry such ids.
    """
    return base64.urlsafe_b64encode(data[:16])[:22].decode()


def is_id(value: str) -> bool:
    """Return whether value has the form of such an id."""
    return _BASE64URL_22.fullmatch(value) is not None


def meeting_number_of(data: bytes, digits: int = 11) -> int:
    """Return the meeting number that 16 random bytes make. Scheduled meetings have 11 digits, a personal
    meeting room 10."""
    least = int(10 ** (digits - 1))
    return least + int.from_bytes(data[:16], "big") % (9 * least)


def uuid_of(data: bytes) -> str:
    """Return the UUID of a meeting instance that 16 random bytes make: base64, 24 characters, may hold ``/``
    and ``+``."""
    return base64.b64encode(data[:16]).decode()


def needs_double_encoding(value: str) -> bool:
    """Return whether a path value must be percent-encoded twice: it starts with ``/`` or contains ``//``.

    Source: Zoom docs, "Using Zoom APIs", read 2026-02-07; documented.
    """
    return value.startswith("/") or "//" in value


def encode_segment(value: str) -> str:
    """Return value as one path segment, encoded once, or twice where Zoom asks for it.

    >>> encode_segment("a//b+c==")
    'a%252F%252Fb%252Bc%253D%253D'
    >>> encode_segment("owner@example.com")
    'owner%40example.com'
    """
    if _UNRESERVED.fullmatch(value):
        return value
    once = quote(value, safe="")
    return quote(once, safe="") if needs_double_encoding(value) else once


def decode_segment(segment: str) -> str:
    """Return the value of a raw path segment, whether it was encoded once or twice."""
    value = unquote(segment)
    return unquote(value) if "%" in value else value
