"""Which of a delivery's headers are kept: those by which the next one can check it as if from Zoom."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from greenroom.core.json import encode

MOST_HEADERS = 16
MOST_CHARACTERS = 512
"""Of one value; Zoom's own have less than 100."""
_OTHERS = ("content-type", "user-agent")


def kept(headers: Iterable[tuple[str | bytes, str | bytes]], secret: Collection[str] = ()) -> str:
    """Return ``x-zm-*``, content type and user agent as a JSON object, names in lower case; "" when there are
    none. Whatever else came, credentials and cookies among it, is not kept.

    secret: names of headers whose values prove who sends.
    """
    found: dict[str, str] = {}
    for given, value in headers:
        name = (given.decode("latin-1") if isinstance(given, bytes) else given).lower()
        if not name.startswith("x-zm-") and name not in _OTHERS:
            continue
        text = value.decode("latin-1") if isinstance(value, bytes) else value
        if name not in secret and len(text) <= MOST_CHARACTERS and text.isascii() and text.isprintable():
            found[name] = text
            if len(found) == MOST_HEADERS:
                break
    return encode(found).decode() if found else ""
