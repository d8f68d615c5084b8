"""Which flows an event starts."""

from __future__ import annotations

import functools
import logging
from collections import deque
from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from fnmatch import fnmatchcase
from typing import Any, Protocol

from greenroom.core.clock import iso
from greenroom.core.errors import FlowError

from .expressions import Scope
from .model import Flow

log = logging.getLogger("greenroom.flows")

MAX_FAULTS = 200


class ReceivedEvent(Protocol):
    """An event as the gateway hands it over. id: the inbox's. to_dict: the whole message, in plain dicts."""

    @property
    def id(self) -> str: ...
    @property
    def event(self) -> str: ...
    def to_dict(self) -> dict[str, Any]: ...


class Matcher:
    """Finds flows for events, and remembers the conditions that could not be evaluated.

    faults: newest last, at most MAX_FAULTS: ``{"at", "flow", "event_id", "event", "error"}``.
    """

    def __init__(self) -> None:
        self.faults: deque[dict[str, str]] = deque(maxlen=MAX_FAULTS)

    def matching(self, event: ReceivedEvent, flows: Iterable[Flow]) -> list[Flow]:
        """Return the flows whose pattern and condition fit. A condition that breaks is kept in faults."""
        candidates = [flow for flow in flows if flow.on.event and fnmatchcase(event.event, flow.on.event)]
        if not any(flow.on.if_ for flow in candidates):
            return candidates
        scope = functools.cache(lambda: Scope(event=event.to_dict()))
        return [flow for flow in candidates if not flow.on.if_ or self._holds(flow, event, scope)]

    def _holds(self, flow: Flow, event: ReceivedEvent, scope: Callable[[], Scope]) -> bool:
        try:
            return scope().holds(flow.on.if_)
        except FlowError as exc:
            log.warning(
                "flow %s was not started for event %s: its condition failed: %s", flow.name, event.id, exc
            )
            self.faults.append(
                {
                    "at": iso(datetime.now(UTC)),
                    "flow": flow.name,
                    "event_id": str(event.id),
                    "event": event.event,
                    "error": str(exc),
                }
            )
            return False
