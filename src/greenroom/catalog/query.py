"""Find an operation or event by any of its names.

>>> from greenroom import catalog
>>> room = catalog.find("GetZRProfile")
>>> room.id, room.method, room.path
('rooms.get', 'GET', '/rooms/{roomId}')
>>> catalog.find("Rooms / List Zoom Rooms").id
'rooms.list'
>>> catalog.find("PATCH /rooms/{anything}/events").id
'rooms.control'
>>> catalog.find("zoomroom.checked_in").caused_by
('rooms.check_in',)
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterator, Sequence
from fnmatch import fnmatchcase
from functools import cache

from greenroom.core.errors import UnknownOperation

from . import load
from .model import Event, Operation

_ROUTE = re.compile(r"(?i)(get|post|put|patch|delete)\s+(\S+)")
_BASE = re.compile(r"(?i)^https?://[^/]+")
_LONGEST = 200
"""Characters of an unknown name that are compared; the longest known name has about 100."""
_NAMED = re.compile(r"\{[^}]*\}|:\w+|<[^>]*>")


def find(name: str) -> Operation | Event:
    """Return the operation, variant or event that goes by name.

    name: an id (``rooms.list``), an event (``zoomroom.alert``), ``METHOD /path`` with the path parameters
    called anything, a name from Zoom's references (``ListZoomRooms``), or a title under its group
    (``Rooms / List Zoom Rooms``). Letter case matters only where two names differ in nothing else.
    Raises UnknownOperation with near names.

    >>> from greenroom import catalog
    >>> catalog.find("rooms.check_in").const
    {'method': 'zoomroom.check_in'}
    >>> catalog.find("get /rooms/{id}").id
    'rooms.get'
    >>> try:
    ...     catalog.find("rooms.lst")
    ... except catalog.UnknownOperation as error:
    ...     error.near[0]
    'rooms.list'
    """
    name = " ".join(name.split())
    place = load.index().names.get(name) or _by_route(name) or _folded().get(name.casefold())
    if place is None:
        raise UnknownOperation(name, near(name))
    area, key = place
    found = load.area(area)
    return found.event(key) if key in found.event_names else found.operation(key)


def operation(name: str) -> Operation:
    """Return the operation or variant that goes by name; an event's name is unknown here."""
    found = find(name)
    if isinstance(found, Event):
        raise UnknownOperation(name, found.caused_by)
    return found


def event(name: str) -> Event:
    """Return the event of this name; an operation's name is unknown here."""
    found = find(name)
    if isinstance(found, Operation):
        raise UnknownOperation(name, found.events)
    return found


def operations(area: str | None = None) -> Iterator[Operation]:
    """Yield every operation of one area or of all, by id; ``variants`` of each are found by id."""
    for name in [area] if area else load.areas():
        yield from load.area(name).operations()


def events(area: str | None = None) -> Iterator[Event]:
    """Yield every event of one area or of all, by name."""
    for name in [area] if area else load.areas():
        yield from load.area(name).events()


def pattern(name: str) -> str:
    """Return what to compare ids and event names with: the id for any name of one, else the pattern itself.

    Raises UnknownOperation when it is nobody's name and, with ``*``, fits no id and no event.

    >>> from greenroom import catalog
    >>> catalog.pattern("ListZoomRooms"), catalog.pattern("rooms.*")
    ('rooms.list', 'rooms.*')
    """
    if not any(fnmatchcase(known, name) for known in _ids()):
        found = find(name)
        return found.event if isinstance(found, Event) else found.id
    return name


def event_pattern(name: str) -> str:
    """Return what to compare event names with: the name of one, or a pattern with ``*`` that fits one.

    Raises UnknownOperation with near events, and for a pattern also near patterns.

    >>> from greenroom import catalog
    >>> catalog.event_pattern("zoomroom.checked_*")
    'zoomroom.checked_*'
    """
    places = load.index().names.values()
    if not any(fnmatchcase(key, name) and key in load.area(area).event_names for area, key in places):
        close = [one for one in near(name, limit=20) if _is_event(one)]
        raise UnknownOperation(name, [*_patterns_near(name), *close][:5])
    return name


def _patterns_near(name: str) -> list[str]:
    """Return patterns that fit an event and differ from this one in the word before the first dot."""
    head, dot, tail = name.partition(".")
    if "*" not in tail:
        return []
    events = {one for area in load.areas() for one in load.area(area).event_names}
    heads = difflib.get_close_matches(head, {key.partition(".")[0] for key in events}, n=3, cutoff=0.75)
    patterns = (f"{one}{dot}{tail}" for one in heads)
    return [one for one in patterns if any(fnmatchcase(key, one) for key in events)]


def near(name: str, limit: int = 5) -> list[str]:
    """Return up to limit known names that come closest, best first; of a shared name, all who share it."""
    index = load.index()
    if shared := {known.casefold(): ids for known, ids in index.several.items()}.get(name.casefold()):
        return list(shared)
    folded = {known.casefold(): known for known in (*index.names, *index.routes)}
    wanted = (_route(name) or name)[:_LONGEST]
    close = difflib.get_close_matches(wanted.casefold(), folded, n=limit, cutoff=0.6)
    inside = (key for key in folded if len(wanted) > 3 and wanted.casefold() in key)
    return list(dict.fromkeys(folded[key] for key in (*close, *inside)))[:limit]


def did_you_mean(name: str, near: Sequence[str]) -> str:
    """Return a question where a near name is almost this one, else which are near, else where to look."""
    if meant := difflib.get_close_matches(name, near, n=1, cutoff=0.8):
        return f"Did you mean {meant[0]}?"
    return f"Near it: {', '.join(near[:3])}." if near else "Try: greenroom docs WORDS."


def _is_event(name: str) -> bool:
    area, key = load.index().names.get(name, ("", ""))
    return bool(area) and key in load.area(area).event_names


def _by_route(name: str) -> tuple[str, str] | None:
    route = _route(name)
    return load.index().routes.get(route) if route else None


def _route(name: str) -> str | None:
    """Return ``METHOD /path`` as the index spells it; a base URL and ``/v2`` are dropped."""
    match = _ROUTE.fullmatch(name)
    if not match:
        return None
    path = _BASE.sub("", match[2]).partition("?")[0].removeprefix("/v2")
    return f"{match[1].upper()} {_NAMED.sub('{}', path).rstrip('/') or '/'}"


@cache
def _ids() -> frozenset[str]:
    """Return every operation's id and every event's name."""
    return frozenset(key for _, key in load.index().names.values())


@cache
def _folded() -> dict[str, tuple[str, str]]:
    """Return names without letter case, leaving out those that two things would share."""
    owners: dict[str, set[tuple[str, str]]] = {}
    for name, place in load.index().names.items():
        owners.setdefault(name.casefold(), set()).add(place)
    return {name: next(iter(places)) for name, places in owners.items() if len(places) == 1}
