"""Somebody who hears what the world announces."""

from __future__ import annotations

from typing import Any

import jsonschema_rs

from greenroom import catalog


class Heard:
    """Stands where the outbox is and keeps what was announced, each checked against the catalog."""

    def __init__(self) -> None:
        self.events: list[tuple[str, dict[str, Any]]] = []

    def enqueue(self, event: str, envelope: dict[str, Any]) -> None:
        jsonschema_rs.validator_for(catalog.event(event).schema).validate(envelope)
        self.events.append((event, envelope["payload"]))

    @property
    def names(self) -> list[str]:
        return [event for event, _ in self.events]

    def take(self) -> list[str]:
        """Return the names heard since the last take."""
        names, self.events = self.names, []
        return names
