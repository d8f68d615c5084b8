"""What a flow can call: every operation of the catalog, and the calendars' look-ups, on one connection."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from greenroom import catalog
from greenroom.client.arguments import InvalidArguments, split
from greenroom.core.clock import from_epoch_ms, parse_iso
from greenroom.core.errors import InvalidRequest, UnknownOperation

from .actions import RunContext
from .model import Flow

if TYPE_CHECKING:
    from greenroom.connections.calendars import Calendars
    from greenroom.connections.zoom import AsyncZoom

CURRENT_BOOKING = "calendar.current_booking"


def knows(name: str) -> bool | Sequence[str]:
    """Return True when a flow may call name, else the names that come near."""
    if name == CURRENT_BOOKING:
        return True
    try:
        return isinstance(catalog.find(name), catalog.Operation) or (CURRENT_BOOKING,)
    except UnknownOperation as exc:
        return exc.near


def check_arguments(flow: Flow) -> None:
    """Raises InvalidArguments, naming the step, where an operation does not take or lacks an argument."""
    for step in flow.steps:
        if step.call and step.call != CURRENT_BOOKING:
            operation = catalog.operation(step.call)
            try:
                split(operation, step.with_)
            except InvalidArguments as exc:
                raise InvalidArguments(f"Step {step.id!r}", str(exc)) from exc


class ClientActions:
    """Performs a flow's calls. connect: gives the client, when the first call is made. environ: where the
    calendars of the account's rooms are looked up, the process's own variables if absent."""

    def __init__(self, connect: Callable[[], AsyncZoom], environ: Mapping[str, str] | None = None) -> None:
        self._connect = connect
        self._environ = environ
        self._zoom: AsyncZoom | None = None
        self._calendars: Calendars | None = None

    def knows(self, name: str) -> bool | Sequence[str]:
        return knows(name)

    async def call(self, name: str, arguments: dict[str, Any], context: RunContext) -> Any:
        """Return what name answers, as plain JSON values. Raises what the client raises."""
        if name == CURRENT_BOOKING:
            return await self._current_booking(arguments, context)
        reply = await self._connected().invoke(name, arguments)
        return reply.to_dict() if hasattr(reply, "to_dict") else reply

    async def close(self) -> None:
        if self._zoom is not None:
            await self._zoom.close()

    async def _current_booking(self, arguments: dict[str, Any], context: RunContext) -> dict[str, Any]:
        """The booking at the time of the event that started the run: a late event still finds its own."""
        room_id, given = arguments.get("room_id"), arguments.get("at")
        if not isinstance(room_id, str) or not room_id:
            raise InvalidRequest(400, None, f"{CURRENT_BOOKING} needs room_id, a Zoom Room's id.")
        at = parse_iso(given) if isinstance(given, str) else None
        if at is None and context.event_ts:
            at = from_epoch_ms(context.event_ts)
        self._connected()
        assert self._calendars is not None
        return await self._calendars.current_booking(room_id, at=at)

    def _connected(self) -> AsyncZoom:
        if self._zoom is None:
            from greenroom.connections import rooms
            from greenroom.connections.calendars import Calendars

            self._zoom = self._connect()
            google, microsoft, _ = rooms.places(self._zoom.api_url, self._environ)
            self._calendars = Calendars(self._zoom, google=google, microsoft=microsoft)
        return self._zoom
