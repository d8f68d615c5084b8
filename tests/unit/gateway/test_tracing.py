"""Spans from delivery to handler, as OpenTelemetry's own library collects them."""

from __future__ import annotations

import asyncio
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from greenroom.core.errors import ConfigurationError
from greenroom.gateway import tracing
from greenroom.gateway.gateway import Gateway
from greenroom.gateway.handling import Retries
from greenroom.gateway.receive import Raw
from greenroom.testing.asgi import ask
from tests.unit.gateway.deliveries import SECRET, alert, knows, signed, until

sdk = pytest.importorskip("opentelemetry.sdk.trace")


@pytest.fixture
def traced() -> Iterator[tuple[Any, Any]]:
    """A tracer, and where its spans end up."""
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    exporter, provider = InMemorySpanExporter(), sdk.TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(exporter))
    yield provider.get_tracer("test"), exporter
    provider.shutdown()


def spans(exporter: Any, name: str) -> list[Any]:
    return [span for span in exporter.get_finished_spans() if span.name == f"greenroom {name}"]


def hooks_in(folder: Path, tracer: Any) -> Gateway:
    hooks = Gateway(secret=SECRET, data=folder, schema_of=knows, retries=Retries(attempts=1))
    if tracer is not None:
        hooks.trace(tracer)
    return hooks


def test_a_handlers_span_is_linked_to_the_one_that_received_the_event(tmp_path: Path, traced: Any) -> None:
    tracer, exporter = traced

    async def run() -> None:
        hooks = hooks_in(tmp_path, tracer)

        @hooks.on("*")
        async def take(event: Any) -> None:
            with tracer.start_as_current_span("mine"):
                pass

        await hooks.start()
        raw = signed(alert(), request_id="r1")
        assert (await ask(hooks, "POST", "http://here/", raw.headers, raw.body)).status == 200
        await until(lambda: bool(spans(exporter, "handle")))
        await hooks.stop()

    asyncio.run(run())
    (received,), (handled,) = spans(exporter, "receive"), spans(exporter, "handle")
    event_id = received.attributes["greenroom.event.id"]
    assert dict(received.attributes) == {
        "greenroom.source": "default",
        "greenroom.event": "zoomroom.alert",
        "greenroom.event.id": event_id,
        "greenroom.outcome": "accepted",
        "http.response.status_code": 200,
    }
    assert [link.context.span_id for link in handled.links] == [received.context.span_id]
    assert handled.attributes["greenroom.event.id"] == event_id
    assert handled.attributes["greenroom.outcome"] == "ok"
    assert "take" in handled.attributes["greenroom.handler"]
    (mine,) = (span for span in exporter.get_finished_spans() if span.name == "mine")
    assert mine.parent.span_id == handled.context.span_id


def test_refusals_duplicates_and_checks_say_what_became_of_them(tmp_path: Path, traced: Any) -> None:
    tracer, exporter = traced

    async def run() -> None:
        hooks = hooks_in(tmp_path, tracer)
        await hooks.start()
        good = signed(alert(), request_id="r1")
        check = signed({"event": "endpoint.url_validation", "payload": {"plainToken": "t"}})
        stranger = Raw("\x00 anything", good.headers, good.body)
        for raw in (good, good, check, Raw("default", good.headers, b"{}"), stranger):
            await hooks.receiver.receive(raw)
        await hooks.receiver.take("default", b'{"event": "zoomroom.alert"}')
        await hooks.stop()

    asyncio.run(run())
    told = [
        (span.attributes["greenroom.source"], span.attributes["greenroom.outcome"])
        for span in spans(exporter, "receive")
    ]
    assert told == [
        ("default", "accepted"),
        ("default", "duplicate"),
        ("default", "challenge"),
        ("default", "bad_signature"),
        ("unknown", "unknown_source"),
        ("default", "accepted"),
    ]


def test_a_failed_handler_is_an_error_of_which_only_the_kind_is_told(tmp_path: Path, traced: Any) -> None:
    tracer, exporter = traced

    async def run() -> None:
        hooks = hooks_in(tmp_path, tracer)

        @hooks.on("*")
        async def shaky(event: Any) -> None:
            raise ValueError("the visitor's name")

        await hooks.start()
        await hooks.receiver.receive(signed(alert(secret_note="of the payload")))
        await until(lambda: bool(spans(exporter, "handle")))
        await hooks.stop()

    asyncio.run(run())
    (handled,) = spans(exporter, "handle")
    assert (handled.status.status_code.name, handled.attributes["error.type"]) == ("ERROR", "ValueError")
    everything = "".join(span.to_json() for span in exporter.get_finished_spans())
    assert "visitor" not in everything
    assert "of the payload" not in everything
    assert SECRET.reveal() not in everything


def test_a_handler_in_another_process_has_the_events_id_and_no_link(tmp_path: Path, traced: Any) -> None:
    tracer, exporter = traced

    async def run() -> None:
        gateway = hooks_in(tmp_path, tracer)
        await gateway.start()
        await gateway.receiver.receive(signed(alert()))
        await gateway.stop()
        worker = hooks_in(tmp_path, tracer)

        @worker.on("*")
        async def take(event: Any) -> None: ...

        await worker.start()
        await until(lambda: bool(spans(exporter, "handle")))
        await worker.stop()

    asyncio.run(run())
    (received,), (handled,) = spans(exporter, "receive"), spans(exporter, "handle")
    assert not handled.links
    assert handled.attributes["greenroom.event.id"] == received.attributes["greenroom.event.id"]


def test_only_so_many_spans_are_remembered(
    tmp_path: Path, traced: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tracing, "REMEMBERED", 3)

    async def run() -> int:
        hooks = hooks_in(tmp_path, traced[0])
        await hooks.start()
        for number in range(10):
            await hooks.receiver.receive(signed(alert(), request_id=f"r{number}"))
        await hooks.stop()
        assert hooks._tracing is not None
        return len(hooks._tracing._received)

    assert asyncio.run(run()) == 3


def test_without_the_library_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry", None)
    with pytest.raises(ConfigurationError, match=r"greenroom\[otel\]"):
        Gateway(secret=SECRET).trace()


def test_a_gateway_and_a_house_that_are_not_traced_load_none_of_it() -> None:
    program = """
import asyncio, sys, tempfile
from greenroom.app.assemble import Greenroom
from greenroom.app.settings import Settings
from pathlib import Path
house = Greenroom(Settings(data=Path(tempfile.mkdtemp()), roles=frozenset({"gateway"})))
async def run():
    await house.start()
    await house.stop()
asyncio.run(run())
print([name for name in sys.modules if name.startswith(("opentelemetry", "prometheus_client"))])
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "[]"


def test_a_house_started_with_opentelemetry_traces() -> None:
    program = """
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from greenroom.app.tracing import is_traced
print(is_traced())
trace.set_tracer_provider(TracerProvider())
print(is_traced())
"""
    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert said.stdout.split() == ["False", "True"]
