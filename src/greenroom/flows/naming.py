"""What a flow names in vain: operations, arguments and events that are not there.

``flows check`` and whoever loads flows ask here; what an operation takes is asked of the client, which makes
the call later.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from greenroom import catalog
from greenroom.catalog.query import did_you_mean
from greenroom.client.arguments import misfits as misfits_of
from greenroom.core.errors import FlowInvalid, UnknownOperation

from .actions import Misfit, Names
from .model import Flow, Step
from .source import Value

CURRENT_BOOKING = "calendar.current_booking"
_BOOKING_TAKES = ("room_id", "at")


class CatalogNames:
    """What a flow can call: every operation of the catalog, and the calendars' look-up."""

    def knows(self, name: str) -> bool | Sequence[str]:
        """Return True when a flow may call name, else the operations that come near."""
        if name == CURRENT_BOOKING:
            return True
        try:
            return isinstance(catalog.find(name), catalog.Operation)
        except UnknownOperation:
            index = catalog.index().names
            near = {index[one][1]: None for one in catalog.near(name, limit=20) if one in index}
            return [one for one in near if isinstance(catalog.find(one), catalog.Operation)][:5]

    def misfits(self, name: str, arguments: Mapping[str, Any]) -> Sequence[Misfit]:
        """Return what the client would refuse before anything is sent."""
        if name == CURRENT_BOOKING:
            return _booking_misfits(arguments)
        refused = misfits_of(catalog.operation(name), arguments)
        return [Misfit(one.argument, str(one)) for one in refused]


def misnamed(value: Value, flow: Flow, names: Names) -> Iterator[FlowInvalid]:
    """Yield each call that could only fail: an operation that is none, arguments that do not fit. value: the
    file that flow was read from."""
    if not flow.steps:
        return
    for place, step in zip(value.content["steps"].content, flow.steps, strict=True):
        if step.call:
            yield from _misnamed_in(place, step, names)


def unheard_of(value: Value, flow: Flow) -> Iterator[FlowInvalid]:
    """Yield what is wrong with the event that starts flow: no event that the catalog has fits it."""
    if not flow.on.event:
        return
    try:
        catalog.event_pattern(flow.on.event)
    except UnknownOperation as exc:
        what = "fits" if "*" in flow.on.event else "is called"
        said = f"No event in the catalog {what} {flow.on.event!r}. {did_you_mean(flow.on.event, exc.near)}"
        yield value.content["on"].content["event"].wrong(said)


def _misnamed_in(place: Value, step: Step, names: Names) -> Iterator[FlowInvalid]:
    known = names.knows(step.call)
    if known is not True:
        hint = did_you_mean(step.call, list(known or ()))
        yield place.content["call"].wrong(f"There is no operation {step.call!r}. {hint}")
        return
    given = place.content.get("with")
    for misfit in names.misfits(step.call, step.with_):
        if misfit.argument:
            yield given.wrong_key(misfit.argument, misfit.message)
        else:
            yield (given or place.content["call"]).wrong(misfit.message)


def _booking_misfits(arguments: Mapping[str, Any]) -> list[Misfit]:
    takes = ", ".join(_BOOKING_TAKES)
    found = [
        Misfit(name, f"{CURRENT_BOOKING}: has no argument {name!r}; it takes {takes}.")
        for name in arguments
        if name not in _BOOKING_TAKES
    ]
    if arguments.get("room_id") in (None, ""):
        found.append(Misfit("", f"{CURRENT_BOOKING}: needs room_id, a Zoom Room's id."))
    return found
