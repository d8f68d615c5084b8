"""An office to make events happen in: calls, simulations, and a receiver that hears it all."""

from __future__ import annotations

import base64
import copy
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import quote, urlencode

import jsonschema_rs

from greenroom import catalog
from greenroom.core.json import decode, encode
from greenroom.sandbox import schemas
from greenroom.testing import asgi
from greenroom.testing.backstage import Backstage
from greenroom.testing.sandbox import ZoomSandbox

Fields = dict[str, Any]


class Office:
    """One sandbox with the default world, and somebody who subscribed to all. called: operation ids."""

    def __init__(self, zoom: ZoomSandbox) -> None:
        self.zoom = zoom
        self.called: list[str] = []
        self._inbox = zoom.subscribe(lambda delivery: 200)
        self._token = ""

    @classmethod
    @contextmanager
    def open(cls, backstage: Backstage) -> Iterator[Office]:
        with ZoomSandbox(flows=False, backstage=backstage) as zoom:
            zoom.settings(rate_limits=False)
            yield cls(zoom)

    # Doing

    def call(self, operation: str, *path: object, body: Any = None, **query: Any) -> Any:
        """Call an operation as an integration does; return the decoded reply, of a success."""
        found = catalog.operation(operation)
        target = found.path
        for parameter, value in zip(found.path_params, path, strict=True):
            target = target.replace(f"{{{parameter.name}}}", quote(str(value), safe=""))
        target = f"/v2{target}" + (f"?{urlencode(query)}" if query else "")
        status, answer = self._ask(found.method, target, body)
        assert status == found.success_status, (operation, status, answer)
        self.called.append(operation)
        return answer

    def control(self, what: str, **fields: Any) -> Any:
        """POST to the control API."""
        return self.zoom._do("POST", what, fields)

    def simulate(self, kind: str, **fields: Any) -> Any:
        return self.control("simulate", kind=kind, **fields)

    def wait(self, **amount: float) -> None:
        """Let time pass; then ask for a new token."""
        self.zoom.clock.advance(**amount)
        self._token = ""

    # Looking

    def me(self) -> str:
        """Return the id of the owner, for whom calls act."""
        return self.some("user", "ada@example.com")["id"]

    def some(self, entity: str, *names: str) -> Fields:
        """Return a record of that kind: the first in which one of the values stands, else the first."""
        rows = self.zoom._thread.call(lambda: [row.body for row in self.zoom._sandbox.records.list(entity)])
        return next(row for row in rows if not names or set(names) & set(map(str, row.values())))

    # Hearing

    def received(self, event: str) -> list[Fields]:
        """Return the envelopes of that name that arrived, each held to its schema and to nothing more."""
        envelopes = [each.envelope for each in self._inbox.received if each.event == event]
        schema = jsonschema_rs.validator_for(catalog.event(event).schema)
        documented = _documented(event)
        for envelope in envelopes:
            schema.validate(envelope)
            assert schemas.pruned(documented, envelope) == envelope, "a field that is not documented"
        return envelopes

    def received_once(self, event: str) -> Fields:
        envelopes = self.received(event)
        assert len(envelopes) == 1, f"{event} came {len(envelopes)} times"
        return envelopes[0]

    def received_about(self, event: str, expected: Fields) -> None:
        """Assert that the event came with an object, or where it has none a payload, that has the fields."""
        payloads = [envelope["payload"] for envelope in self.received(event)]
        objects = [payload.get("object", payload) for payload in payloads]
        assert any(_has(each, expected) for each in objects), (event, expected, objects)

    def _ask(self, method: str, target: str, body: Any) -> tuple[int, Any]:
        if not self._token:
            self._token = self._new_token()
        headers = {"authorization": f"Bearer {self._token}"}
        content = b"" if body is None else encode(body)
        if content:
            headers["content-type"] = "application/json"
        return self._exchange(method, target, headers, content)

    def _new_token(self) -> str:
        env = self.zoom.env
        basic = base64.b64encode(f"{env['ZOOM_CLIENT_ID']}:{env['ZOOM_CLIENT_SECRET']}".encode()).decode()
        target = f"/oauth/token?grant_type=account_credentials&account_id={env['ZOOM_ACCOUNT_ID']}"
        status, answer = self._exchange("POST", target, {"authorization": f"Basic {basic}"}, b"")
        assert status == 200, answer
        return str(answer["access_token"])

    def _exchange(self, method: str, target: str, headers: dict[str, str], content: bytes) -> tuple[int, Any]:
        url = f"{self.zoom._port.url}{target}"
        answer = self.zoom._thread.run(asgi.ask(self.zoom._front, method, url, headers, content))
        return answer.status, decode(answer.body) if answer.body else None


Recipe = Callable[[Office], Fields]
"""Makes an event happen; returns fields that its object must have."""
Recipes = dict[str, dict[str, Recipe]]
"""By event, and by the operation that causes it."""


def _documented(event: str) -> Fields:
    """Return the event's schema, with a place for what it requires and does not describe."""
    schema = copy.deepcopy(schemas.simple(catalog.event(event).schema))
    payload = schema["properties"]["payload"]["properties"]
    about = payload.get("object", {})
    if "$changed_field_name" in payload.get("old_object", {}).get("properties", {}):
        payload["old_object"]["properties"] = about["properties"]
    for name in about.get("required", ()):
        about["properties"].setdefault(name, {})
    return schema


def _has(found: Any, expected: Any) -> bool:
    if isinstance(expected, dict):
        is_map = isinstance(found, dict)
        return is_map and all(name in found and _has(found[name], value) for name, value in expected.items())
    if isinstance(expected, list):
        return isinstance(found, list) and all(any(_has(each, one) for each in found) for one in expected)
    return str(found) == str(
        expected
    )  # a meeting's number is a text in some events; the schema says in which
