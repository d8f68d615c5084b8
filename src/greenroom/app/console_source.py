"""What the console shows, from the same functions that answer the public JSON."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from greenroom.core.well_known import connection_variables

if TYPE_CHECKING:
    from .assemble import Greenroom


class HouseSource:
    """The console's view of one house; rooms it does not have show as empty."""

    def __init__(self, house: Greenroom) -> None:
        self._house = house

    async def rooms(self) -> Mapping[str, Any] | None:
        sandbox = self._house.sandbox
        return sandbox.rooms() if sandbox else None

    async def events(self, limit: int) -> Sequence[Mapping[str, Any]]:
        gateway = self._house.gateway
        return [stored.item() for stored in (await gateway.inbox.list(limit=limit)).events] if gateway else []

    async def runs(self, limit: int) -> Sequence[Mapping[str, Any]]:
        flows = self._house.flows
        return (await flows.runs(limit=limit))["runs"] if flows else []

    async def requests(self, limit: int) -> Sequence[Mapping[str, Any]]:
        sandbox = self._house.sandbox
        return sandbox.requests(limit) if sandbox else []

    def connection(self) -> Mapping[str, str]:
        return connection_variables(self._house.settings.base_url) if self._house.sandbox else {}
