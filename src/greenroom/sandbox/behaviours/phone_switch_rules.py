"""What Zoom refuses of the ports of network switches that mark a place for emergency calls.

Source: Zoom Phone API reference, read 2026-02; documented, unless a line says assumed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ..refusals import refuses
from ..registry import Request
from ..world.world import World

_CHANGE = "phone.emergency_locations.update"
_MOST_PORTS = 100
_PORT = re.compile(r"(?P<prefix>[\w./:-]*?)(?P<number>\d+)", re.ASCII)
"""A port: its number, and what stands before it. Source: the form assumed."""

Switch = dict[str, Any]


class Span(NamedTuple):
    """Ports of one switch that differ in their number alone."""

    mac: str
    prefix: str
    first: int
    last: int

    def overlaps(self, other: Span) -> bool:
        is_same = (self.mac, self.prefix) == (other.mac, other.prefix)
        return is_same and self.first <= other.last and other.first <= self.last


def _switches(request: Request) -> list[Switch]:
    given: list[Switch] = request.fields.get("network_switches") or []
    return given


def _ends(switches: Iterable[Switch]) -> Iterator[str]:
    return (one[name] for one in switches for name in ("port_range_from", "port_range_to") if one.get(name))


@refuses(r"^Switch ports in the same switch", _CHANGE)
def has_many_ports(request: Request, world: World) -> str | None:
    each = Counter(one.get("mac_address") for one in _switches(request))
    return str(_MOST_PORTS) if any(count > _MOST_PORTS for count in each.values()) else None


@refuses(r"^Switch port format error", _CHANGE)
def has_a_strange_port(request: Request, world: World) -> bool:
    ports = (one["port"] for one in _switches(request) if one.get("port"))
    return not all(_PORT.fullmatch(port) for port in ports)


@refuses(r"^Switch port prefix cannot end", _CHANGE)
def has_a_prefix_with_a_digit(request: Request, world: World) -> bool:
    return any((one.get("port_prefix") or "")[-1:].isdigit() for one in _switches(request))


@refuses(r"^Switch port range is required", _CHANGE)
def has_half_a_range(request: Request, world: World) -> bool:
    """Where one part of a range is there, the ends are."""
    parts = ("port_prefix", "port_range_from", "port_range_to")
    begun = (one for one in _switches(request) if any(one.get(name) for name in parts))
    return any(not one.get("port_range_from") or not one.get("port_range_to") for one in begun)


@refuses(r"^Switch port range require a non-negative", _CHANGE)
def counts_with_letters(request: Request, world: World) -> bool:
    return not all(re.fullmatch("[0-9]+", end) for end in _ends(_switches(request)))


@refuses(r"^Switch port range remove", _CHANGE)
def counts_backwards(request: Request, world: World) -> bool:
    is_padded = any(re.match("0[0-9]", end) for end in _ends(_switches(request)))
    return is_padded or any(span.first > span.last for span in _spans(_switches(request)))


@refuses(r"overlap to a port in \"\{0\}\" of", _CHANGE)
def is_of_a_place_below(request: Request, world: World) -> tuple[str, str] | None:
    place = _with_that_port(request, world) or {}
    above = world.records.get("emergency_location", place.get("parent_location_id") or "")
    return (str(place["name"]), str(above["name"])) if above else None


@refuses(r"overlap to a port in \"\{0\}\"\.", _CHANGE)
def is_of_another_place(request: Request, world: World) -> str | None:
    place = _with_that_port(request, world)
    return str(place["name"]) if place else None


def _with_that_port(request: Request, world: World) -> dict[str, Any] | None:
    """Return another place that one of the ports marks already."""
    wanted = list(_spans(_switches(request)))
    rows = world.records.list("emergency_location") if wanted else []
    others = (row.body for row in rows if row.id != request.path["locationId"])
    for place in others:
        known = list(_spans(place.get("network_switches") or []))
        if any(one.overlaps(other) for one in wanted for other in known):
            return place
    return None


def _spans(switches: Iterable[Switch]) -> Iterator[Span]:
    """Yield the ports of switches, as far as they can be read."""
    for one in switches:
        mac = re.sub("[:-]", "", one.get("mac_address") or "").lower()
        port = _PORT.fullmatch(one.get("port") or "")
        low, high = one.get("port_range_from") or "", one.get("port_range_to") or ""
        if port:
            yield Span(mac, port["prefix"], int(port["number"]), int(port["number"]))
        if re.fullmatch("[0-9]{1,9}", low) and re.fullmatch("[0-9]{1,9}", high):
            yield Span(mac, one.get("port_prefix") or "", int(low), int(high))
