"""Find operations and events by words, misspelt ones and old names included.

Reads the documents as stored and types only what it found.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from . import load
from .model import Event, Json, Operation

_WORD = re.compile(r"[a-z]+|\d+")
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_LIKE = 0.75
"""How much of a misspelt word must be right, as difflib counts it."""


class Entry(NamedTuple):
    """ident: the id, in lower case. rest: what else is searched: summary, route, other names."""

    area: str
    id: str
    ident: str
    rest: str


def search(words: str) -> list[Operation | Event]:
    """Return what mentions every word in its id, names, routes or summary, the best match first.

    A word that nothing mentions stands for the known words nearest to it.

    >>> from greenroom import catalog
    >>> [found.id for found in catalog.search("room sensor")]
    ['zoomroom.sensor_data', 'rooms.get_sensor_data']
    >>> [found.id for found in catalog.search("room senser")]
    ['zoomroom.sensor_data', 'rooms.get_sensor_data']
    """
    wanted = [_spellings(word) for word in words.casefold().split()]
    if not wanted:
        return []
    ranked = []
    for entry in _entries():
        if all(any(word in entry.ident or word in entry.rest for word in spellings) for spellings in wanted):
            hits = sum(any(word in entry.ident for word in spellings) for spellings in wanted)
            ranked.append((-hits, len(entry.id), entry.id, entry.area))
    return [_typed(area, id) for _, _, id, area in sorted(ranked)]


@cache
def _entries() -> tuple[Entry, ...]:
    return tuple(entry for area in load.areas() for entry in _of(area))


@cache
def _vocabulary() -> tuple[str, ...]:
    """Return every word of three letters and more, sorted."""
    texts = (f"{entry.ident} {entry.rest}" for entry in _entries())
    return tuple(sorted({word for text in texts for word in _WORD.findall(text) if len(word) > 2}))


def _spellings(word: str) -> tuple[str, ...]:
    """Return the word itself if anything mentions it, else the known words nearest to it."""
    if any(word in entry.ident or word in entry.rest for entry in _entries()):
        return (word,)
    return tuple(difflib.get_close_matches(word, _vocabulary(), n=3, cutoff=_LIKE)) or (word,)


def _of(area: str) -> Iterator[Entry]:
    document = load.document(area)
    for path, item in document["paths"].items():
        for method in load.METHODS:
            if method in item:
                yield from _operation(area, path, item[method])
    for name, item in document.get("webhooks", {}).items():
        yield Entry(area, name, name.casefold(), _text(item["post"]))


def _operation(area: str, path: str, raw: Json) -> Iterator[Entry]:
    extra, ident = raw["x-greenroom"], raw["operationId"]
    routes = " ".join([path, *(alias["path"] for alias in extra.get("aliases", ()))])
    names = " ".join([*extra.get("names", ()), *extra.get("shared_names", ())])
    yield Entry(area, ident, ident, f"{routes} {names} {_HUMP.sub(' ', names)} {_text(raw)}".casefold())
    for variant, told in extra.get("variants", {}).items():
        yield Entry(area, variant, variant, f"{routes} {_text(told)}".casefold())


def _text(raw: Json) -> str:
    return f"{raw['summary']} {raw.get('description', '')}".casefold()


def _typed(area: str, id: str) -> Operation | Event:
    found = load.area(area)
    return found.event(id) if id in found.event_names else found.operation(id)
