"""JSON the way Zoom sends it: compact, UTF-8, nothing escaped that need not be."""

from __future__ import annotations

from typing import Any

import msgspec

from .errors import GreenroomError

_encoder = msgspec.json.Encoder()
_decoder = msgspec.json.Decoder()

MAX_DEPTH = 64
"""Nesting accepted from outside. Zoom's deepest documented body has 9 levels."""


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
    if _deepest(raw) > MAX_DEPTH:
        raise InvalidJSON(f"JSON nests deeper than {MAX_DEPTH} levels; send a flatter document.")
    try:
        return _decoder.decode(raw)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as exc:
        raise InvalidJSON(f"Not JSON: {exc}") from exc


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


def _deepest(raw: bytes) -> int:
    """Return an upper bound of the nesting depth: brackets inside strings count too, which only a
    hostile document has many of."""
    if raw.count(b"{") + raw.count(b"[") <= MAX_DEPTH:
        return 0
    depth = deepest = 0
    in_string = escaped = False
    for byte in raw:
        if in_string:
            if escaped:
                escaped = False
            elif byte == 0x5C:
                escaped = True
            elif byte == 0x22:
                in_string = False
        elif byte == 0x22:
            in_string = True
        elif byte in (0x7B, 0x5B):
            depth += 1
            if depth > deepest:
                deepest = depth
                if deepest > MAX_DEPTH:
                    return deepest
        elif byte in (0x7D, 0x5D):
            depth -= 1
    return deepest
