"""``/metrics``: what every room of this process counts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import TYPE_CHECKING

from greenroom.core.errors import ConfigurationError

from .guard import Receive, Scope, Send, answer

if TYPE_CHECKING:
    from prometheus_client.metrics_core import Metric

    from greenroom.flows.desk import Desk
    from greenroom.gateway.metrics import Metrics, Part
    from greenroom.sandbox.sandbox import Sandbox

    from .assemble import Greenroom

DELIVERY_STATUSES = ("pending", "retrying", "delivered", "failed", "unsubscribed")


class Exposition:
    """An ASGI app; what it needs is loaded when somebody asks first."""

    def __init__(self, house: Greenroom) -> None:
        self._house = house

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        try:
            metrics = self._metrics
        except ConfigurationError as exc:
            await answer(send, 501, {"error": {"code": "not_installed", "message": str(exc)}})
        else:
            await metrics(scope, receive, send)

    @cached_property
    def _metrics(self) -> Metrics:
        from greenroom.gateway.metrics import GatewayPart, Metrics

        house = self._house
        parts: list[Part] = []
        if house.gateway:
            parts.append(GatewayPart(house.gateway))
        if house.worker:
            parts.append(FlowsPart(house.worker))
        if house.sandbox:
            parts.append(SandboxPart(house.sandbox))
        return Metrics(*parts)


class FlowsPart:
    """The runs of this process's worker."""

    def __init__(self, flows: Desk) -> None:
        self._flows = flows

    async def refresh(self) -> None:
        """All of it is at hand."""

    def collect(self) -> Iterator[Metric]:
        from greenroom.gateway.metrics import counter, gauge

        under_way = {(status,): count for status, count in self._flows.under_way.items()}
        yield gauge(
            "greenroom_flow_runs", "Runs under way in this process, by status.", ("status",), under_way
        )
        yield counter(
            "greenroom_flow_runs_ended",
            "Runs that ended in this process, by flow and status.",
            ("flow", "status"),
            dict(self._flows.ended),
        )


class SandboxPart:
    """The webhooks the sandbox sends."""

    def __init__(self, sandbox: Sandbox) -> None:
        self._records = sandbox.records

    async def refresh(self) -> None:
        """All of it is at hand."""

    def collect(self) -> Iterator[Metric]:
        from greenroom.gateway.metrics import gauge

        counts = {(one,): self._records.count("delivery", where={"status": one}) for one in DELIVERY_STATUSES}
        yield gauge(
            "greenroom_sandbox_deliveries", "Webhooks the sandbox keeps, by status.", ("status",), counts
        )
