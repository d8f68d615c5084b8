"""A house that was started with OpenTelemetry: one trace from the webhook to what a flow calls."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.house import House
from tests.waiting import until

pytest.importorskip("opentelemetry.sdk.trace")

START = """
import sys
from opentelemetry import trace
from opentelemetry.sdk.trace import TracerProvider
from opentelemetry.sdk.trace.export import ConsoleSpanExporter, SimpleSpanProcessor

exporter = ConsoleSpanExporter(
    out=open(sys.argv.pop(1), "a"), formatter=lambda span: span.to_json(indent=None) + "\\n"
)
provider = TracerProvider()
provider.add_span_processor(SimpleSpanProcessor(exporter))
trace.set_tracer_provider(provider)
from greenroom.cli.main import main
main()
"""


def test_the_check_in_is_in_the_trace_of_the_report_that_caused_it(tmp_path: Path) -> None:
    file = tmp_path / "spans"
    file.touch()

    class Traced(House):
        command = (sys.executable, "-c", START, str(file))

    def spans(name: str, **wanted: Any) -> list[dict[str, Any]]:
        found = [json.loads(line) for line in file.read_text().splitlines()]
        return [one for one in found if one["name"] == name and wanted.items() <= one["attributes"].items()]

    house = Traced(tmp_path / "data")
    try:
        house.people("Everest", 4)
        until("the check-in is traced", lambda: spans("zoom rooms.check_in"))
        until("the run is traced", lambda: spans("greenroom run", **{"greenroom.flow": "occupancy-check-in"}))
    finally:
        house.stop()
    (call,) = spans("zoom rooms.check_in")
    (step,) = (one for one in spans("greenroom step") if one["context"]["span_id"] == call["parent_id"])
    (run,) = (one for one in spans("greenroom run") if one["context"]["span_id"] == step["parent_id"])
    (handled,) = (one for one in spans("greenroom handle") if one["context"]["span_id"] == run["parent_id"])
    (received,) = (
        one
        for one in spans("greenroom receive", **{"greenroom.event": "zoomroom.sensor_data"})
        if one["context"]["span_id"] == handled["links"][0]["context"]["span_id"]
    )
    assert run["attributes"]["greenroom.event.id"] == received["attributes"]["greenroom.event.id"]
