"""OpenTelemetry spans from delivery to handler: ``hooks.trace()``. Needs greenroom[otel].

A span has the source, the event's name and id, the handler and the outcome: never a payload, a header or the
text of an error. Without ``trace()`` nothing of this is imported, and nothing on the way of an event asks.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

from greenroom.core.errors import ConfigurationError
from greenroom.events.event import Event
from greenroom.storage.received import Delivery

from .receive import Outcome, Raw, Receiver

if TYPE_CHECKING:
    from opentelemetry.trace import Span, SpanContext, Tracer

REMEMBERED = 10_000
"""Events of which the span that received them is known; handlers of others have the event's id alone."""
SOURCE, EVENT, ID, OUTCOME = "greenroom.source", "greenroom.event", "greenroom.event.id", "greenroom.outcome"
HANDLER = "greenroom.handler"

Consumer = Callable[[Event], Awaitable[None]]


class Tracing:
    """tracer: None takes the program's own. Raises: ConfigurationError where opentelemetry-api is missing."""

    def __init__(self, tracer: Tracer | None = None) -> None:
        try:
            from opentelemetry import trace
        except ImportError as exc:
            raise ConfigurationError("Spans need OpenTelemetry: pip install 'greenroom[otel]'.") from exc
        self._trace = trace
        self._tracer = tracer or trace.get_tracer("greenroom")
        self._received: OrderedDict[str, SpanContext] = OrderedDict()

    def watch(self, receiver: Receiver) -> None:
        """Make a span of everything receiver takes from now on.

        Its methods are put in others' place: a question at every event would cost those who do not trace.
        """
        receive, take, record = receiver.receive, receiver.take, receiver._record

        async def traced_receive(raw: Raw) -> Outcome:
            known = raw.source if raw.source in receiver.sources else "unknown"
            with self._receiving(known) as span:
                return _ended(span, await receive(raw))

        async def traced_take(source: str, body: bytes) -> Outcome:
            with self._receiving(source) as span:
                return _ended(span, await take(source, body))

        async def traced_record(delivery: Delivery) -> Outcome:
            span = self._trace.get_current_span()
            span.set_attributes({EVENT: delivery.event, ID: delivery.id})
            self._remember(delivery.id, span.get_span_context())
            return await record(delivery)

        replaced: Any = receiver
        replaced.receive, replaced.take, replaced._record = traced_receive, traced_take, traced_record

    def handling(self, name: str, call: Consumer) -> Consumer:
        """Return call in a span of its own, linked to the one that received the event, if it was here."""

        async def traced(event: Event) -> None:
            known = self._received.get(event.id)
            with self._tracer.start_as_current_span(
                "greenroom handle",
                kind=self._trace.SpanKind.CONSUMER,
                links=[self._trace.Link(known)] if known is not None else [],
                attributes={SOURCE: event.source, EVENT: event.event, ID: event.id, HANDLER: name},
                record_exception=False,
                set_status_on_exception=False,
            ) as span:
                try:
                    await call(event)
                except BaseException as exc:
                    span.set_attributes({OUTCOME: "failed", "error.type": type(exc).__name__})
                    span.set_status(self._trace.StatusCode.ERROR)
                    raise
                span.set_attribute(OUTCOME, "ok")

        return traced

    def _receiving(self, source: str) -> Any:
        """Return a context manager that gives the span."""
        return self._tracer.start_as_current_span(
            "greenroom receive",
            kind=self._trace.SpanKind.SERVER,
            attributes={SOURCE: source},
            record_exception=False,
        )

    def _remember(self, event_id: str, context: SpanContext) -> None:
        """A duplicate does not take the place of the delivery that was recorded."""
        if context.is_valid:
            self._received.setdefault(event_id, context)
        while len(self._received) > REMEMBERED:
            self._received.popitem(last=False)


def _ended(span: Span, outcome: Outcome) -> Outcome:
    span.set_attributes({OUTCOME: outcome.reason, "http.response.status_code": outcome.status})
    if outcome.status >= 500:
        from opentelemetry.trace import StatusCode

        span.set_status(StatusCode.ERROR)
    return outcome
