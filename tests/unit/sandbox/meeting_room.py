"""A desk from which meetings are called, people sent in, and every event heard and held to its schema."""

from __future__ import annotations

import asyncio
from datetime import datetime
from typing import Any
from urllib.parse import quote

import jsonschema_rs
import msgspec

from greenroom import catalog
from greenroom.core.clock import iso
from greenroom.sandbox.behaviours import meeting_play
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door


class MeetingRoom:
    """Calls one sandbox whose clock stands. events: (name, envelope) of what was announced, oldest first."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.sandbox = sandbox
        self.door = Door(sandbox)
        self.events: list[tuple[str, dict[str, Any]]] = []
        sandbox.world.outbox = self

    def enqueue(self, event: str, envelope: dict[str, Any]) -> None:
        jsonschema_rs.validator_for(catalog.event(event).schema).validate(envelope)
        self.events.append((event, envelope))

    def heard(self) -> list[str]:
        """Return the names of what was announced since the last time, and forget it."""
        names = [name for name, _ in self.events]
        self.events.clear()
        return names

    def last(self, event: str) -> dict[str, Any]:
        """Return the payload of the latest event of that name."""
        return next(envelope["payload"] for name, envelope in reversed(self.events) if name == event)

    def __call__(self, method: str, path: str, body: Any = None) -> Answer:
        return self.door(method, f"/v2{path}", body)

    def plan(self, what: str = "meetings", **fields: Any) -> dict[str, Any]:
        """Create one for the owner, tomorrow at ten if nothing else is said."""
        body = {"topic": "Talk", "start_time": "2026-02-10T10:00:00Z", **fields}
        answer = self("POST", f"/users/me/{what}", body)
        assert answer.status == 201, answer
        shown: dict[str, Any] = answer.body
        return shown

    def play(self, meeting: int | str, action: str, **who: Any) -> dict[str, Any]:
        """Let something happen in a meeting, as POST /_sandbox/simulate does."""
        wish = {"kind": "meeting", "meeting": meeting, "action": action}
        shape = msgspec.convert(wish | ({"participant": who} if who else {}), meeting_play.Meeting)
        with self.sandbox.world.transaction():
            return meeting_play.play(self.sandbox.world, shape)

    def wait(self, **amount: float) -> None:
        """Let time pass, with everything that falls due in it."""
        units = {"seconds": 1, "minutes": 60, "hours": 3600, "days": 86400}
        seconds = sum(units[name] * value for name, value in amount.items())
        asyncio.run(self.sandbox.stage.timeline.advance(seconds))
        self.door.token = self.door.mint()

    def at(self, moment: datetime) -> None:
        self.sandbox.clock.freeze(moment)
        self.door.token = self.door.mint()

    def now(self) -> str:
        return iso(self.sandbox.world.now())


def twice(uuid: str) -> str:
    """Return a uuid encoded twice, as Zoom asks for where it begins with a slash or has two in a row."""
    return quote(quote(uuid, safe=""), safe="")
