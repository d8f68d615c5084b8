"""What a flow is: checked structs, as the engine runs and stores them."""

from __future__ import annotations

from typing import Any

import msgspec


class Retry(msgspec.Struct, frozen=True, omit_defaults=True):
    """How often a step is tried.

    delay_s: the first pause is a random part of it, each later one of twice as much, up to max_delay_s.
    """

    attempts: int = 4
    delay_s: float = 1.0
    max_delay_s: float = 30.0


class Http(msgspec.Struct, frozen=True, omit_defaults=True):
    """An HTTP request; every string may hold templates. At most one of json, form and text is the body."""

    url: str
    method: str = "GET"
    headers: dict[str, str] = {}
    query: dict[str, Any] = {}
    json: Any = None
    form: dict[str, Any] | None = None
    text: str | None = None


class Step(msgspec.Struct, frozen=True, omit_defaults=True, rename={"if_": "if", "with_": "with"}):
    """One step: exactly one of call, http and sleep_s is set. timeout_s: of one attempt."""

    id: str
    call: str = ""
    with_: dict[str, Any] = {}
    http: Http | None = None
    sleep_s: float | None = None
    if_: str = ""
    retry: Retry = Retry()
    timeout_s: float | None = None

    @property
    def kind(self) -> str:
        return "call" if self.call else "http" if self.http else "sleep"


class Trigger(msgspec.Struct, frozen=True, omit_defaults=True, rename={"if_": "if"}):
    """What starts a flow. event: a pattern of event names, "" when it is only started by hand."""

    event: str = ""
    if_: str = ""


class Flow(msgspec.Struct, frozen=True, omit_defaults=True):
    """A checked flow."""

    name: str
    on: Trigger = Trigger()
    steps: tuple[Step, ...] = ()
    description: str = ""
    enabled: bool = True


def stored(data: Any) -> Flow:
    """Return a flow from what ``msgspec.to_builtins`` made of it; it was checked then."""
    return msgspec.convert(data, Flow)
