"""What stands in the gaps of a refusal that a condition brings about, where the call says nothing of it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from greenroom.catalog import Operation

PER_HOST = 100
"""Meetings and webinars of one host that may be changed in a day. Source: Zoom docs, "API rate limits";
documented."""
MOST_LEVELS = 6
"""How deep emergency locations lie in each other. Source: assumed."""

_GAP = re.compile(r"\{(\w+)\}")
_HOW_MANY = re.compile(r"max|limit|size|capacity", re.IGNORECASE)
_MOST = re.compile(r"(maximum( number)? of|up to) \"?$", re.IGNORECASE)
_KIND = re.compile(r"(add a new|plan type to) \"?$")
_KINDS = {"userType": "Licensed", "planName": "Zoom Events"}
_CAPACITIES = {"downgradeCapacity": 100, "maxCapacity": 500}
_USUAL = 10


def fillings(message: str, operation: Operation) -> dict[str, str]:
    """Return what to write in the gaps of a message, by name: numbers, and types of users and plans.

    message: its gaps in the form ``{name}``. A number is the limit itself, else the most that a list of the
    operation's body may hold, else ten.
    """
    found = {}
    for gap in _GAP.finditer(message):
        name, before = gap[1], message[: gap.start()]
        if _HOW_MANY.search(name) or (name.isdecimal() and _MOST.search(before)):
            found[name] = str(_number(name, message, operation))
        elif name in _KINDS or (name.isdecimal() and _KIND.search(before)):
            found[name] = _KINDS.get(name, "Licensed")
    return found


def _number(name: str, message: str, operation: Operation) -> int:
    if " capacity" in message:
        return _CAPACITIES.get(name, _USUAL)
    if "in one day" in message:
        return PER_HOST
    if "level" in message:
        return MOST_LEVELS
    if operation.body is None or " users" in message:
        return _USUAL
    return max(_sizes(operation.body.schema), default=_USUAL)


def _sizes(schema: Any) -> Iterator[int]:
    """Yield how much each list in a schema may hold."""
    parts: list[Any] = []
    if isinstance(schema, Mapping):
        if isinstance(most := schema.get("maxItems"), int):
            yield most
        parts = list(schema.values())
    elif isinstance(schema, list):
        parts = schema
    for part in parts:
        yield from _sizes(part)
