"""Which of a delivery's headers are kept: those by which the next one can check it as if from Zoom."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from functools import lru_cache
from itertools import islice

import msgspec

MOST_HEADERS = 16
MOST_CHARACTERS = 512
"""Of one value; Zoom's own have less than 100."""
_OTHERS = ("content-type", "user-agent")
_encode = msgspec.json.Encoder().encode


def kept(headers: Iterable[tuple[str | bytes, str | bytes]], secret: Collection[str] = ()) -> str:
    """Return ``x-zm-*``, content type and user agent as a JSON object, names in lower case; "" when there are
    none. Whatever else came, credentials and cookies among it, is not kept.

    secret: names of headers whose values prove who sends.
    """
    found: dict[str, str] = {}
    for given, value in headers:
        if (name := _name(given)) and name not in secret and len(value) <= MOST_CHARACTERS:
            text = value.decode("latin-1") if isinstance(value, bytes) else value
            if text.isascii() and text.isprintable():
                found[name] = text
    if len(found) > MOST_HEADERS:
        found = dict(islice(found.items(), MOST_HEADERS))
    return _encode(found).decode() if found else ""


@lru_cache(512)
def _name(given: str | bytes) -> str:
    """Return the name of a header that is kept, "" for any other."""
    name = (given.decode("latin-1") if isinstance(given, bytes) else given).lower()
    return name if name.startswith("x-zm-") or name in _OTHERS else ""
