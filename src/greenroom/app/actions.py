"""What a flow can call: every operation of the catalog, and the calendars' look-ups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from .. import catalog
from ..core.clock import from_epoch_ms, parse_iso
from ..core.errors import InvalidRequest, UnknownOperation
from .settings import Settings

if TYPE_CHECKING:
    from ..connections.calendars import Calendars
    from ..connections.zoom import AsyncZoom
    from ..flows.actions import RunContext

CURRENT_BOOKING = "calendar.current_booking"


class ClientActions:
    """Joins flows to one connection. A flow's calls go to the real Zoom when ``ZOOM_*`` is set, else to the
    sandbox of the same start."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._zoom: AsyncZoom | None = None
        self._calendars: Calendars | None = None

    def knows(self, name: str) -> bool | Sequence[str]:
        """Return True when a flow may call name, else the names that come near."""
        if name == CURRENT_BOOKING:
            return True
        try:
            return isinstance(catalog.find(name), catalog.Operation) or (CURRENT_BOOKING,)
        except UnknownOperation as exc:
            return exc.near

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
        room_id = arguments.get("room_id")
        if not isinstance(room_id, str) or not room_id:
            raise InvalidRequest(400, None, "calendar.current_booking needs room_id, a Zoom Room's id.")
        self._connected()
        assert self._calendars is not None
        given = arguments.get("at")
        event_ts = context.event_ts
        at = parse_iso(given) if isinstance(given, str) else from_epoch_ms(event_ts) if event_ts else None
        return await self._calendars.current_booking(room_id, at=at)

    def _connected(self) -> AsyncZoom:
        if self._zoom is None:
            self._zoom = self._open()
            self._calendars = self._open_calendars(self._zoom)
        return self._zoom

    def _open(self) -> AsyncZoom:
        from ..connections.zoom import AsyncZoom

        zoom = self._settings.zoom
        if zoom is None:
            return AsyncZoom.sandbox(url=self._settings.base_url)
        return AsyncZoom.server_to_server(
            account_id=zoom.account_id,
            client_id=zoom.client_id,
            client_secret=zoom.client_secret,
            api_url=zoom.api_url,
            oauth_url=zoom.oauth_url,
        )

    def _open_calendars(self, zoom: AsyncZoom) -> Calendars:
        from ..connections import rooms
        from ..connections.calendars import Calendars

        google, microsoft, _ = rooms.places(zoom.api_url)
        return Calendars(zoom, google=google, microsoft=microsoft)
