"""``/healthz``: does this process live? ``/readyz``: can it do its work right now?"""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING, Any

from greenroom.core.clock import monotonic_s
from greenroom.core.readiness import Check

if TYPE_CHECKING:
    from .assemble import Greenroom

CHECK_EVERY_S = 1.0
"""However often it is asked."""

Answer = tuple[int, dict[str, Any]]


class Health:
    """Status and JSON of both paths. They stand before the guard, so they name no path, address or secret."""

    def __init__(self, house: Greenroom) -> None:
        self._house = house
        self._checking = asyncio.Lock()
        self._checked_at_s = float("-inf")
        self._answer: Answer = (503, {})

    def alive(self) -> Answer:
        """200 once every route answers, until the process begins to stop."""
        is_up = self._house.is_ready
        return (200, {"status": "ok"}) if is_up else (503, {"status": "starting"})

    async def ready(self) -> Answer:
        """200 when every check is good, else 503 with those that are not."""
        async with self._checking:
            if monotonic_s() - self._checked_at_s >= CHECK_EVERY_S:
                self._answer = _told(await self._checks())
                self._checked_at_s = monotonic_s()
            return self._answer

    async def _checks(self) -> list[Check]:
        house = self._house
        found = [Check("doors", "" if house.is_ready else "The process is starting, or stopping.")]
        if house.sandbox:
            found.append(Check("sandbox", "" if house.is_sandbox_started else "The sandbox is not started."))
        if house.flows:
            found.append(Check("flows", "" if house.flows.is_started else "Flows are not started."))
        if house.gateway:
            found += await house.gateway.readiness()
        return found


def _told(checks: list[Check]) -> Answer:
    wrong = [{"check": one.name, "message": one.wrong} for one in checks if not one.is_ok]
    shown = {one.name: "ok" if one.is_ok else "not ok" for one in checks}
    return 503 if wrong else 200, {
        "status": "not ready" if wrong else "ready",
        "not_ready": wrong,
        "checks": shown,
    }
