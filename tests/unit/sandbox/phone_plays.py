"""What the phone tests share: hearing events, calling through the control's own simulation."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import msgspec

from greenroom import catalog
from greenroom.sandbox import schemas
from greenroom.sandbox.registry import simulations
from greenroom.sandbox.sandbox import Sandbox

ADDRESS = {
    "address_line1": "1 Example Road",
    "city": "Denver",
    "state_code": "CO",
    "zip": "80202",
    "country": "US",
}


class Heard:
    """Stands where the outbox is and keeps what was announced, each checked against the catalog."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, Any]]] = []

    def enqueue(self, event: str, envelope: dict[str, Any]) -> None:
        schema = catalog.event(event).schema
        jsonschema_rs.validator_for(schema, validate_formats=True).validate(envelope)
        assert schemas.pruned(schemas.simple(schema), envelope) == envelope, (event, envelope)
        self.events.append((event, envelope["payload"]["object"]))

    @property
    def names(self) -> list[str]:
        return [event for event, _ in self.events]

    def of(self, name: str) -> dict[str, Any]:
        """The object of the last event of that name."""
        return [object for event, object in self.events if event == name][-1]


def simulate(sandbox: Sandbox, kind: str, **fields: Any) -> dict[str, Any]:
    shape, act = simulations[kind]
    given = {"from" if name == "from_" else name: value for name, value in fields.items()}
    with sandbox.world.transaction():
        return act(sandbox.world, msgspec.convert({"kind": kind, **given}, shape))


def person(sandbox: Sandbox, name: str) -> dict[str, Any]:
    """Return the phone user of that first name."""
    found = sandbox.records.find("phone_user", "email", f"{name}@example.com")
    assert found is not None
    return found
