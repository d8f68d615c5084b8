"""JSON the way Zoom sends it: compact, UTF-8, nothing escaped that need not be."""

from __future__ import annotations

import re
from typing import Any

import msgspec

from .errors import GreenroomError

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder()

MAX_DEPTH = 64
"""Nesting accepted from outside. Zoom's deepest documented body has 9 levels."""
_TOO_DEEP = f"JSON nests deeper than {MAX_DEPTH} levels; send a flatter document."
_NESTED = (dict, list)
_ESCAPES = re.compile(
    rb"\\u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(?P<lone>\\u[dD][89a-fA-F][0-9a-fA-F]{2})|\\."
)


class InvalidJSON(GreenroomError):
    """The bytes are not JSON, or nest deeper than MAX_DEPTH."""


def encode(value: Any) -> bytes:
    """Return the bytes that ``JSON.stringify`` would give for value.

    Floats that are whole numbers lose their ``.0`` as in JavaScript, so that receivers which parse and
    re-serialise before checking a signature come to the same bytes. Keys keep their order.
    """
    data = _encoder.encode(value)
    if b".0" not in data:  # nothing that looks like a whole float, the usual case
        return data
    return _encoder.encode(_as_javascript(value))


def decode(data: bytes | str) -> Any:
    """Return the value that data holds. Raises InvalidJSON; never RecursionError."""
    raw = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    try:
        value = _decoder.decode(raw)
    except RecursionError as exc:
        raise InvalidJSON(_TOO_DEEP) from exc
    except (msgspec.DecodeError, UnicodeDecodeError) as exc:
        raise InvalidJSON(f"Not JSON: {exc}") from exc
    if raw.count(b"{") + raw.count(b"[") > MAX_DEPTH and _is_too_deep(value):
        raise InvalidJSON(_TOO_DEEP)
    return value


def mend(data: bytes) -> bytes:
    """Return the JSON with U+FFFD in place of each lone surrogate, the same bytes when it has none.

    A program that cuts text in the middle of an emoji leaves one half of it, which strict parsers refuse.
    """
    if b"\\" not in data or (b"\\ud" not in data and b"\\uD" not in data):  # one byte is found sooner
        return data
    return _ESCAPES.sub(lambda found: b"\\ufffd" if found["lone"] else found[0], data)


def pretty(value: Any) -> str:
    """Return value as JSON for people: two spaces, keys in order."""
    return msgspec.json.format(encode(value), indent=2).decode()


def _as_javascript(value: Any) -> Any:
    if isinstance(value, float) and value.is_integer() and abs(value) < 2**53:
        return int(value)
    if isinstance(value, dict):
        return {key: _as_javascript(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_as_javascript(item) for item in value]
    return value


def _is_too_deep(value: Any) -> bool:
    level = [value]
    for _ in range(MAX_DEPTH):
        level = [
            inner
            for outer in level
            for inner in (outer.values() if type(outer) is dict else outer if type(outer) is list else ())
            if type(inner) in _NESTED
        ]
        if not level:
            return False
    return True
