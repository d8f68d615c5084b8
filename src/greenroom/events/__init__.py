"""A type for each of Zoom's webhook events, so that editors and checkers know what a handler gets.

>>> from greenroom.events import ZoomroomCheckedIn
>>> ZoomroomCheckedIn.name
'zoomroom.checked_in'

Each is called after its event and loaded with the others of its area when it is first used.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from .event import Event as Event

if TYPE_CHECKING:
    from .generated import *  # noqa: F403
else:  # a checker that saw it would take any name

    def __getattr__(name: str) -> Any:
        if name.startswith("_") or name == "generated":
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f"{__name__}.generated"), name)


def __dir__() -> list[str]:
    return ["Event", *import_module(f"{__name__}.generated").__all__]
