"""An office to make events happen in: calls, simulations, and a receiver that hears it all."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import jsonschema_rs

from greenroom import catalog
from greenroom.testing.backstage import Backstage
from greenroom.testing.deliveries import Delivery
from greenroom.testing.sandbox import ZoomSandbox


class Office:
    """One sandbox with the default world, and somebody who subscribed to everything."""

    def __init__(self, zoom: ZoomSandbox) -> None:
        self.zoom = zoom
        self._inbox = zoom.subscribe(lambda delivery: 200)

    @classmethod
    @contextmanager
    def open(cls, backstage: Backstage) -> Iterator[Office]:
        with ZoomSandbox(flows=False, backstage=backstage) as zoom:
            yield cls(zoom)

    # Doing

    def call(self, operation: str, *path: str, body: Any = None, **query: Any) -> Any:
        """Call an operation as an integration does; return the decoded reply, which must be a success."""
        found = catalog.operation(operation)
        target = found.path
        for name, value in zip((p.name for p in found.path_params), path, strict=True):
            target = target.replace(f"{{{name}}}", value.replace("/", "%252F"))
        return self.zoom.client.request(found.method, target, params=query or None, json=body)

    def control(self, what: str, **fields: Any) -> Any:
        """POST to the control API."""
        return self.zoom._do("POST", what, fields)

    def simulate(self, kind: str, **fields: Any) -> Any:
        return self.control("simulate", kind=kind, **fields)

    # Hearing

    def received(self, event: str) -> list[dict[str, Any]]:
        """Return the envelopes of that name that arrived, each held to its schema."""
        got: list[Delivery] = [each for each in self._inbox.received if each.event == event]
        schema = jsonschema_rs.validator_for(catalog.event(event).schema)
        envelopes = [each.envelope for each in got]
        for envelope in envelopes:
            schema.validate(envelope)
        return envelopes

    def received_once(self, event: str) -> dict[str, Any]:
        envelopes = self.received(event)
        assert len(envelopes) == 1, f"{event} came {len(envelopes)} times"
        return envelopes[0]
