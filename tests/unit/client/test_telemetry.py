"""Spans as OpenTelemetry's own library collects them."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import Any

import pytest

from greenroom import Zoom
from greenroom.client import telemetry
from greenroom.client.retry import Policy
from greenroom.core.errors import ConfigurationError, NotFound

from .server import Answer, SmallServer

sdk = pytest.importorskip("opentelemetry.sdk.trace")


@pytest.fixture
def traced(server: SmallServer) -> Iterator[tuple[Zoom, Any, Any]]:
    """A client whose spans are collected, their tracer, and where they end up."""
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), sdk.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    tracer = provider.get_tracer("test")
    policy = Policy(dice=lambda: 0.0)
    with Zoom.server_to_server(**server.settings, hooks=telemetry.spans(tracer), policy=policy) as zoom:
        yield zoom, tracer, exporter
    provider.shutdown()


def test_a_call_is_a_client_span_below_the_callers(server: SmallServer, traced: Any) -> None:
    zoom, tracer, exporter = traced
    server.script(Answer(200, {"id": "r"}, {"x-zm-trackingid": "v=2.0;rid=1"}))
    with tracer.start_as_current_span("mine"):
        zoom.rooms.get("r")
    span, mine = exporter.get_finished_spans()
    assert (span.name, span.kind.name) == ("zoom rooms.get", "CLIENT")
    assert span.parent.span_id == mine.context.span_id
    assert dict(span.attributes) == {
        "zoom.operation": "rooms.get",
        "http.request.method": "GET",
        "server.address": "127.0.0.1",
        "server.port": int(server.url.rpartition(":")[2]),
        "url.template": "/rooms/{roomId}",
        "http.response.status_code": 200,
        "http.response.body.size": 11,
        "zoom.tracking_id": "v=2.0;rid=1",
    }


def test_each_try_is_a_span_and_failures_are_marked(server: SmallServer, traced: Any) -> None:
    zoom, _, exporter = traced
    server.script(Answer(503), Answer(404, {"code": 1012, "message": "Room does not exist: hush."}))
    with pytest.raises(NotFound):
        zoom.rooms.get("hush")
    first, second = exporter.get_finished_spans()
    assert [span.status.status_code.name for span in (first, second)] == ["ERROR", "ERROR"]
    assert [span.attributes["error.type"] for span in (first, second)] == ["503", "404"]
    assert "http.request.resend_count" not in first.attributes
    assert second.attributes["http.request.resend_count"] == 1
    assert "hush" not in first.to_json() + second.to_json()


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError, match=r"pip install 'greenroom\[otel\]'"):
        telemetry.spans()
