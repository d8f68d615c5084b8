"""What flows ask of the outside: perform an operation by name. The app supplies it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, Protocol

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


class Misfit(NamedTuple):
    """What does not fit an operation. argument: the one that is wrong, "" where it is about them all."""

    argument: str
    message: str


class Names(Protocol):
    """What there is to call."""

    def knows(self, name: str) -> bool | Sequence[str]:
        """Return True when there is an operation by this name, else the names that come near."""
        ...

    def misfits(self, name: str, arguments: Mapping[str, Any]) -> Sequence[Misfit]:
        """Return what would be refused before anything is sent: arguments that the operation does not take,
        then what it needs besides. Templates stand for some value."""
        ...


class Actions(Names, Protocol):
    """Performs operations for flows."""

    async def call(self, name: str, arguments: dict[str, Any], context: RunContext) -> Any:
        """Return the operation's reply as JSON data (None for no body).

        arguments: path, query and body names in one map.
        Raises: GreenroomError; the step's policy tries RateLimited, ServerFault and TransportError again.
        """
        ...
