"""A fresh Zoom for every test: the fixture ``zoom_sandbox`` and what it is made of.

Public: ZoomSandbox (``testing.sandbox``), Delivery (``testing.deliveries``), Receiver
(``testing.receivers``). Every test run imports ``testing.plugin``; the rest comes when a test asks for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .deliveries import Delivery
    from .receivers import Receiver
    from .sandbox import ZoomSandbox

__all__ = ["Delivery", "Receiver", "ZoomSandbox"]

_HOMES = {"Delivery": "deliveries", "Receiver": "receivers", "ZoomSandbox": "sandbox"}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    return getattr(import_module(f".{_HOMES[name]}", __name__), name)
