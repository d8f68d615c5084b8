"""Metrics in Prometheus's text, made of plain numbers when somebody asks. Needs prometheus-client.

Each ``Metrics`` has a registry of its own: several in a process do not mix. Numbers are of this process, but
for ``greenroom_inbox_events``, which every process on one database says of all.
"""

from __future__ import annotations

import platform
from collections.abc import Iterable, Iterator, Mapping
from importlib.metadata import version
from typing import TYPE_CHECKING, Any, Protocol

from greenroom.core.clock import monotonic_s
from greenroom.core.errors import ConfigurationError, StorageError
from greenroom.core.histogram import Histogram
from greenroom.core.json import encode
from greenroom.storage.received import Unfinished

from .adapters.asgi import Receive, Scope, Send

if TYPE_CHECKING:
    from prometheus_client import CollectorRegistry
    from prometheus_client.metrics_core import Metric

    from .gateway import Gateway

COUNT_EVERY_S = 5.0
"""How old the counts of what is left in the inbox may be: they are asked of the database."""


class Part(Protocol):
    """A room's share of the metrics."""

    async def refresh(self) -> None:
        """Ask what can't be asked in collect()."""
        ...

    def collect(self) -> Iterable[Metric]: ...


class Metrics:
    """An ASGI app that answers GET with the metrics of its parts, those of the process and the version.

    registry: holds them and nothing else. Raises: ConfigurationError where prometheus-client is missing.
    """

    def __init__(self, *parts: Part) -> None:
        try:
            from prometheus_client import CollectorRegistry, ProcessCollector
        except ImportError as exc:
            raise ConfigurationError(
                "Metrics need prometheus-client: pip install 'greenroom[gateway]'."
            ) from exc
        self._parts = parts
        self.registry: CollectorRegistry = CollectorRegistry(auto_describe=False)
        ProcessCollector(registry=self.registry)
        self.registry.register(self)

    def collect(self) -> Iterator[Metric]:
        """Yield every family, as a collector of prometheus-client does."""
        yield info()
        for part in self._parts:
            yield from part.collect()

    async def text(self) -> bytes:
        """Return all of it in Prometheus's text format."""
        from prometheus_client import generate_latest

        for part in self._parts:
            await part.refresh()
        return generate_latest(self.registry)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return
        if scope["method"] not in ("GET", "HEAD"):
            error = {"error": {"code": "method_not_allowed", "message": "Metrics are read by GET."}}
            await _answer(send, 405, b"application/json", encode(error))
        else:
            from prometheus_client import CONTENT_TYPE_LATEST

            await _answer(send, 200, CONTENT_TYPE_LATEST.encode(), await self.text())


class GatewayPart:
    """What a gateway took, keeps and handed on."""

    def __init__(self, gateway: Gateway) -> None:
        self._gateway = gateway
        self._left: Unfinished | None = None
        self._counted_at_s = float("-inf")

    async def refresh(self) -> None:
        """Count what is left to do, unless that was done a moment ago or can't be done."""
        if not self._gateway.is_started or monotonic_s() - self._counted_at_s < COUNT_EVERY_S:
            return
        self._counted_at_s = monotonic_s()
        try:
            self._left = await self._gateway.inbox.unfinished()
        except StorageError:
            self._left = None  # no number is better than an old one

    def collect(self) -> Iterator[Metric]:
        yield from self._webhooks()
        yield from self._inbox()
        yield from self._dispatch()

    def _webhooks(self) -> Iterator[Metric]:
        meter, ends = self._gateway.meter, self._ends()
        yield counter(
            "greenroom_webhooks_accepted",
            "Deliveries recorded and answered 200, by source and event.",
            ("source", "event"),
            dict(meter.accepted),
        )
        for name, about in (
            ("duplicate", "Deliveries of an event that was recorded already, by source."),
            ("challenge", "Zoom's checks of the address that were answered, by source."),
            ("unavailable", "Deliveries answered 503 so that Zoom sends them again, by source."),
        ):
            plural = name if name == "unavailable" else f"{name}s"
            counts = {(source,): count for (source, end), count in ends.items() if end == name}
            yield counter(f"greenroom_webhooks_{plural}", about, ("source",), counts)
        told = ("accepted", "duplicate", "challenge", "unavailable")
        refused = {key: n for key, n in ends.items() if key[1] not in told}
        yield counter(
            "greenroom_webhooks_rejected",
            "Deliveries refused, by source and reason.",
            ("source", "reason"),
            refused,
        )
        yield histogram(
            "greenroom_webhooks_delay_seconds",
            "From the time an event carries until it was received.",
            {(): meter.delay_s},
        )

    def _ends(self) -> dict[tuple[str, str], int]:
        found = dict(self._gateway.receiver.ends)
        return {(source or "unknown", end): count for (source, end), count in found.items()}

    def _inbox(self) -> Iterator[Metric]:
        meter = self._gateway.inbox.meter
        waiting = meter.backlog
        yield histogram(
            "greenroom_inbox_commit_seconds", "How long a group took to be on disk.", {(): meter.commit_s}
        )
        yield histogram("greenroom_inbox_group_events", "Deliveries committed together.", {(): meter.groups})
        yield counter(
            "greenroom_inbox_commit_failures", "Groups that could not be written.", (), {(): meter.failures}
        )
        yield gauge(
            "greenroom_inbox_waiting_events",
            "Deliveries that wait for their commit.",
            (),
            {(): waiting.count if waiting else 0},
        )
        yield gauge(
            "greenroom_inbox_waiting_bytes",
            "Bytes of the bodies that wait for their commit.",
            (),
            {(): waiting.bytes if waiting else 0},
        )
        left = self._left
        counts = (
            {("pending",): left.pending, ("retrying",): left.retrying, ("failed",): left.failed}
            if left
            else {}
        )
        yield gauge(
            "greenroom_inbox_events",
            "Recorded events that are not dispatched, by status.",
            ("status",),
            counts,
        )
        keeper = self._gateway.keeper
        yield counter(
            "greenroom_inbox_deleted_events",
            "Events that retention deleted.",
            (),
            {(): keeper.deleted if keeper else 0},
        )

    def _dispatch(self) -> Iterator[Metric]:
        meter, dispatcher = self._gateway.meter, self._gateway.dispatcher
        yield gauge(
            "greenroom_dispatch_in_hand_events",
            "Events that this process has claimed.",
            (),
            {(): dispatcher.in_hand if dispatcher else 0},
        )
        yield gauge("greenroom_dispatch_running_handlers", "Handlers at work.", (), {(): meter.running})
        yield gauge(
            "greenroom_dispatch_resting_handlers",
            "Handlers and targets that failed again and again, and are left alone for a while.",
            (),
            {(): dispatcher.handling.rests.count if dispatcher else 0},
        )
        yield histogram(
            "greenroom_dispatch_lag_seconds",
            "From receiving an event until its first handler began.",
            {(): meter.lag_s},
        )
        runs = {
            (name, "ok" if is_ok else "failed"): took for (name, is_ok), took in list(meter.handlers.items())
        }
        yield histogram(
            "greenroom_handler_seconds",
            "How long handlers took, by handler and outcome.",
            runs,
            ("handler", "outcome"),
        )


def info() -> Metric:
    from prometheus_client.metrics_core import InfoMetricFamily

    about = {"version": version("greenroom"), "python": platform.python_version()}
    return InfoMetricFamily("greenroom", "Which Greenroom this is.", about)


def counter(name: str, about: str, labels: tuple[str, ...], counts: Mapping[Any, float]) -> Metric:
    """Return a family of counts, labels' values → count. ``_total`` is added to name."""
    from prometheus_client.metrics_core import CounterMetricFamily

    family = CounterMetricFamily(name, about, labels=labels)
    for values, count in sorted(counts.items()):
        family.add_metric(values, count)
    return family


def gauge(name: str, about: str, labels: tuple[str, ...], values: Mapping[Any, float]) -> Metric:
    from prometheus_client.metrics_core import GaugeMetricFamily

    family = GaugeMetricFamily(name, about, labels=labels)
    for of, value in values.items():
        family.add_metric(of, value)
    return family


def histogram(name: str, about: str, of: Mapping[Any, Histogram], labels: tuple[str, ...] = ()) -> Metric:
    from prometheus_client.metrics_core import HistogramMetricFamily

    family = HistogramMetricFamily(name, about, labels=labels)
    for values, one in sorted(of.items()):
        below, buckets = 0, []
        for bound, count in zip((*map(str, one.bounds), "+Inf"), one.counts, strict=True):
            below += count
            buckets.append((bound, float(below)))
        family.add_metric(values, buckets, one.total)
    return family


async def _answer(send: Send, status: int, kind: bytes, body: bytes) -> None:
    headers = [(b"content-type", kind), (b"content-length", b"%d" % len(body))]
    await send({"type": "http.response.start", "status": status, "headers": headers})
    await send({"type": "http.response.body", "body": body})
