"""Says what happens when: flows written in YAML, run durably.

Public: FlowEngine (``flows.engine``), check and Flow (``flows.definition``), schema (``flows.schema``),
routes (``flows.api``), Actions and RunContext (``flows.actions``).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .actions import Actions, RunContext
    from .definition import check
    from .engine import FlowEngine
    from .model import Flow
    from .schema import schema

__all__ = ["Actions", "Flow", "FlowEngine", "RunContext", "check", "schema"]

_HOME = {
    "Actions": "actions",
    "Flow": "model",
    "FlowEngine": "engine",
    "RunContext": "actions",
    "check": "definition",
    "schema": "schema",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOME[name]}", __name__), name)
