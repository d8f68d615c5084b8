"""A webhook as its receiver gets it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from greenroom.client.reply import Reply
from greenroom.core import json


@dataclass(frozen=True)
class Delivery:
    """One webhook. body and headers: what is sent, signed with the app's webhook secret token.

    status: pending, retrying, delivered, failed, or unsubscribed when nobody wanted the event. url: where it
    goes. attempts: how often it was sent.
    """

    id: str
    event: str
    body: bytes
    headers: dict[str, str]
    url: str = ""
    status: str = "pending"
    attempts: int = 0

    @property
    def envelope(self) -> Reply:
        """The decoded body: event, event_ts, payload. Read it with dots or brackets."""
        return Reply(json.decode(self.body))

    @property
    def payload(self) -> Any:
        return self.envelope["payload"]

    @property
    def object(self) -> Any:
        """What the event is about: ``payload.object``."""
        return self.payload.get("object", Reply())

    def __repr__(self) -> str:
        return f"<Delivery of {self.event}: {self.status}>"


def received(headers: dict[str, str], body: bytes, url: str) -> Delivery:
    """Return what arrived at a receiver."""
    event = str(json.decode(body)["event"])
    return Delivery(headers.get("x-zm-request-id", ""), event, body, dict(headers), url, "delivered", 1)
