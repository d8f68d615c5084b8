"""Whether this process was started with OpenTelemetry, as by ``opentelemetry-instrument greenroom up``."""

from __future__ import annotations

import sys


def is_traced() -> bool:
    """Return whether somebody has set up a tracer provider. Imports nothing: who did has loaded it."""
    trace = sys.modules.get("opentelemetry.trace")
    return trace is not None and type(trace.get_tracer_provider()).__name__ != "ProxyTracerProvider"
