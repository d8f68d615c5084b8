"""OpenTelemetry spans for a client's requests: ``Zoom.from_env(hooks=telemetry.spans())``.

A span has the operation, the route without values, status, size and Zoom's tracking id: no ids, queries,
bodies or tokens, because hooks are not told of any. Needs greenroom[otel].
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from weakref import WeakKeyDictionary

from greenroom.core.errors import ConfigurationError

from .hooks import Attempt, Hooks, Outcome

if TYPE_CHECKING:
    from opentelemetry.trace import Span, Tracer


def spans(tracer: Tracer | None = None) -> Hooks:
    """Return hooks that make a client span of every request, below the span it is made in.

    tracer: None takes the program's own. A call that is tried again makes several spans, counted in
    ``http.request.resend_count``. Names follow OpenTelemetry's conventions for HTTP.
    Raises: ConfigurationError where opentelemetry-api is not installed.
    """
    try:
        from opentelemetry import trace
    except ImportError as exc:
        raise ConfigurationError("Spans need OpenTelemetry: pip install 'greenroom[otel]'.") from exc
    source = tracer or trace.get_tracer("greenroom")
    running: WeakKeyDictionary[Attempt, Span] = WeakKeyDictionary()

    def on_request(attempt: Attempt) -> None:
        running[attempt] = source.start_span(
            f"zoom {attempt.operation_id}", kind=trace.SpanKind.CLIENT, attributes=_known_before(attempt)
        )

    def on_response(attempt: Attempt, outcome: Outcome) -> None:
        if (span := running.pop(attempt, None)) is None:
            return
        span.set_attributes(_known_after(outcome))
        if outcome.error or (outcome.status or 0) >= 400:
            span.set_status(trace.StatusCode.ERROR)
        span.end()

    return Hooks(on_request=on_request, on_response=on_response)


def _known_before(attempt: Attempt) -> dict[str, Any]:
    host, _, port = attempt.host.partition(":")
    known: dict[str, Any] = {
        "zoom.operation": attempt.operation_id,
        "http.request.method": attempt.method,
        "server.address": host,
        "url.template": attempt.route,
    }
    if port.isdigit():
        known["server.port"] = int(port)
    if attempt.number > 1:
        known["http.request.resend_count"] = attempt.number - 1
    return known


def _known_after(outcome: Outcome) -> dict[str, Any]:
    known: dict[str, Any] = {"http.response.body.size": outcome.size_bytes}
    if outcome.status is not None:
        known["http.response.status_code"] = outcome.status
    if outcome.tracking_id:
        known["zoom.tracking_id"] = outcome.tracking_id
    if outcome.error or (outcome.status or 0) >= 400:
        known["error.type"] = outcome.error or str(outcome.status)
    return known
