"""The event as handlers and flows see it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any, ClassVar, Protocol, TypeAlias, TypeVar

import msgspec

from greenroom.client.reply import Reply
from greenroom.core.json import decode
from greenroom.storage.received import RECORDED

URL_VALIDATION = "endpoint.url_validation"

E = TypeVar("E")
R = TypeVar("R")
_classes: dict[str, type[Event]] = {}


class Event(msgspec.Struct, frozen=True):
    """A verified webhook.

    id: the same for every delivery of the same event. event: its name, ``zoomroom.sensor_data``.
    event_ts: milliseconds since 1970, None when Zoom gave none. received_at: aware, UTC.
    envelope: the whole message. payload: its ``payload``. object: the ``object`` in that. All three are read
    with dots or brackets and hold every field that came; empty where the message has no JSON object there.
    body: the bytes as received. flags: what is unusual about it: ``unknown_event``, ``schema_mismatch`` …
    duplicates: further deliveries so far. replays: how often somebody asked to run it again.
    seq: its place in the order of receipt, 0 when it is not recorded.
    answer: for ``endpoint.url_validation``, the JSON that must be sent back; else None.

    An event whose class has been imported from ``greenroom.events`` is of that class, so isinstance tells
    events apart; any other is a plain Event with the same fields. What a class says about fields is for type
    checkers: nothing is converted, dropped or refused.
    """

    name: ClassVar[str] = ""

    id: str
    source: str
    event: str
    request_id: str
    event_ts: int | None
    received_at: datetime
    envelope: Reply
    payload: Reply
    object: Reply
    body: bytes
    flags: tuple[str, ...] = ()
    duplicates: int = 0
    status: str = RECORDED
    replays: int = 0
    seq: int = 0
    answer: dict[str, str] | None = None
    kept_headers: str = ""

    def __init_subclass__(cls, **settings: Any) -> None:
        super().__init_subclass__(**settings)
        _classes[cls.name] = cls

    @property
    def is_challenge(self) -> bool:
        return self.event == URL_VALIDATION

    @property
    def headers(self) -> Mapping[str, str]:
        """The headers it came with that matter to who gets it next, names in lower case: Zoom's own, the
        content type and the user agent."""
        return decode(self.kept_headers.encode()) if self.kept_headers else {}

    def to_dict(self) -> dict[str, Any]:
        """Return the message that came as plain dicts and lists."""
        return self.envelope.to_dict()


class Handled(Protocol[E]):
    """A decorator of functions that take an event of one class."""

    def __call__(self, handler: Callable[[E], R], /) -> Callable[[E], R]: ...


When: TypeAlias = Callable[[E], bool] | None
"""A further condition of a handler."""


def made(message: Mapping[str, Any], event: str, **facts: Any) -> Event:
    """Return the event that a decoded message is, of its class where that is loaded; facts: other fields."""
    envelope = Reply(message)
    payload = _object(envelope, "payload")
    return _classes.get(event, Event)(
        event=event, envelope=envelope, payload=payload, object=_object(payload, "object"), **facts
    )


def _object(holder: Reply, name: str) -> Reply:
    found = holder.get(name)
    return found if isinstance(found, Reply) else Reply()
