"""What flows ask of the outside: perform an operation by name. The app supplies it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

import msgspec


class RunContext(msgspec.Struct, frozen=True):
    """Who is asking.

    attempt: from 1. event_ts: of the event that started the run, milliseconds since 1970; 0 without one.
    idempotency_key: the same for every attempt of this step of this run, also after a crash.
    """

    run_id: str
    flow: str
    step: str
    event_id: str = ""
    attempt: int = 1
    event_ts: int = 0

    @property
    def idempotency_key(self) -> str:
        return f"{self.run_id}.{self.step}"


class Actions(Protocol):
    """Performs operations for flows."""

    async def call(self, name: str, arguments: dict[str, Any], context: RunContext) -> Any:
        """Return the operation's reply as JSON data (None for no body).

        arguments: path, query and body names in one map.
        Raises: GreenroomError; the step's policy tries RateLimited, ServerFault and TransportError again.
        """

    def knows(self, name: str) -> bool | Sequence[str]:
        """Return True when there is an operation by this name, else the names that come near."""
        ...
