"""Every operation of the rooms area, called as a user would: answered as documented, never with a 5xx."""

from __future__ import annotations

import copy
import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import quote, urlencode

import jsonschema_rs
import pytest

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import settings
from greenroom.sandbox.entities import entities
from greenroom.sandbox.sandbox import Sandbox
from tests.door import Answer, Door, multipart

AREA = "rooms"
OPERATIONS = list(catalog.operations(AREA))
UNKNOWN = "noSuchThing00000000AAA"
NO_STATE_FOR = {
    "workspaces.floor_maps.get": "a floor map is there only after an upload",
    "workspaces.floor_maps.delete": "a floor map is there only after an upload",
}


class Stage:
    """Finds, or makes through the API, a record of each kind, and builds valid calls from the catalog."""

    def __init__(self, door: Door) -> None:
        self.door = door
        self.records = door.sandbox.records
        self._making: set[str] = set()
        self._hour = 0

    def some(self, entity: str) -> tuple[str, str]:
        """Return id and parent of a record of that kind."""
        if entity == "user":
            return self.door.sandbox.world.owner_id, ""
        if entity not in self._present():
            self._make(entity)
        rows = self.records.list(entity)
        desks = [row for row in rows if row.body.get("workspace_type") == "desk"]
        row = (desks or rows)[-1]
        return row.id, row.parent

    def free_calendars(self) -> None:
        """Let no room read a calendar any more: one that is read is not deleted."""
        for row in self.records.list("room"):
            free = self.door("PATCH", f"/v2/rooms/{row.id}", {"basic": {"calendar_resource_id": ""}})
            assert free.status == 204, free

    def call(self, operation: Operation, path: dict[str, str] | None = None) -> Answer:
        """Call the operation with its documented example, naming records that exist."""
        values = path or self.path(operation)
        if operation.id.startswith("rooms.calendar_") and operation.method == "DELETE":
            self.free_calendars()
        target = operation.path
        for name, value in values.items():
            target = target.replace(f"{{{name}}}", quote(value, safe=""))
        query = {
            p.name: self._fit(p.name, p.example if p.example is not None else p.schema.get("default", "x"))
            for p in operation.query_params
            if p.required and p.name != "next_page_token"
        }
        target = f"/v2{target}" + (f"?{urlencode(query)}" if query else "")
        if operation.body is None:
            return self.door(operation.method, target)
        body = self._body(operation)
        if operation.body.content_type == "multipart/form-data":
            raw, headers = multipart(body)
            return self.door(operation.method, target, raw=raw, headers=headers)
        return self.door(operation.method, target, body)

    def path(self, operation: Operation) -> dict[str, str]:
        """Return path values that exist."""
        archetype, values = operation.archetype, {}
        parent = archetype.parent
        if parent:
            values[parent.param] = self.some(parent.entity)[0]
        if archetype.id_param and archetype.id_param not in values:
            id, owner = self.some(archetype.entity)
            values[archetype.id_param] = id
            if parent and owner:
                values[parent.param] = owner
        for parameter in operation.path_params:
            if parameter.name not in values:
                entity = parameter.name.removesuffix("Id")
                values[parameter.name] = self.some(entity)[0]
        return values

    def _present(self) -> set[str]:
        return {entity for entity in entities(AREA) if self.records.count(entity)}

    def _make(self, entity: str) -> None:
        kinds = ("create", "file")
        made_by = [o for o in OPERATIONS if o.archetype.entity == entity and o.archetype.kind in kinds]
        makers = [o for o in made_by if o.method == "POST"]
        if not makers or entity in self._making:
            self._put(entity)
            return
        self._making.add(entity)
        answer = self.call(makers[0])
        self._making.discard(entity)
        assert answer.status == makers[0].success_status, (makers[0].id, answer)

    def _put(self, entity: str) -> None:
        """Store a record of a kind that comes from outside the API, such as a device."""
        parent = entities(AREA)[entity].parent
        owner = self.some(parent)[0] if parent else ""
        id_field = entities(AREA)[entity].id_field
        self.records.put(entity, UNKNOWN.lower(), {id_field: UNKNOWN.lower()}, parent=owner)

    def _body(self, operation: Operation) -> Any:
        assert operation.body is not None
        example = copy.deepcopy(operation.body.example)
        if operation.body.content_type == "multipart/form-data":
            wanted = operation.body.schema.get("required", [])
            example = {name: b"bytes" if name == "file" else "x" for name in wanted} | (example or {})
            example["file"] = b"bytes"
        body = self._fitted(example if example is not None else {}, operation)
        return body | self._meant(operation, body) if isinstance(body, dict) else body

    def _meant(self, operation: Operation, body: dict[str, Any]) -> dict[str, Any]:
        """Return what a caller who read the description would send in place of the example's values."""
        if operation.archetype.entity == "workspace_reservation" and "start_time" in body:
            self._hour += 1
            times = (f"2031-01-01T{self._hour:02}:00:00Z", f"2031-01-01T{self._hour:02}:30:00Z")
            return {"start_time": times[0], "end_time": times[1], "reserve_for": self.some("user")[0]}
        if operation.id == "rooms.locations.create":
            return {"parent_location_id": self._place("building")}
        if operation.id == "rooms.locations.change_parent":
            return {"parent_location_id": self._place("building")}  # some() gives a floor
        if operation.id == "rooms.digital_signage.update_e911":
            return {"params": {**body["params"], "target_type": "room", "target_ids": [self.some("room")[0]]}}
        return {"host_id": self.some("user")[0]} if "host_id" in body else {}

    def _place(self, level: str) -> str:
        return next(row.id for row in self.records.list("location") if row.body["type"] == level)

    def _fitted(self, value: Any, operation: Operation, name: str = "") -> Any:
        """Return the example with ids of records that exist."""
        if isinstance(value, dict):
            return {key: self._fitted(item, operation, key) for key, item in value.items()}
        if isinstance(value, list):
            return [self._fitted(item, operation, name) for item in value[:1]]
        return self._fit(name, value, operation.archetype.entity)

    def _fit(self, name: str, value: Any, about: str = "") -> Any:
        if about in entities(AREA) and name == entities(AREA)[about].id_field:
            return self.some(about)[0]
        stem = name.removesuffix("s").removesuffix("_id")
        if not name.endswith(("_id", "_ids")) or stem == "event":
            return value
        family = about.split("_")[0]
        for entity in (stem, f"{family}_{stem}", stem.rpartition("_")[2]):
            if entity == about and entity in self._making:
                return value
            if entity in entities(AREA) or entity == "user":
                return self.some(entity)[0]
        return value


@pytest.fixture
def stage() -> Iterator[Stage]:
    sandbox = Sandbox(None)
    settings.change(sandbox.records, {"rate_limits": False})
    yield Stage(Door(sandbox))
    sandbox.records.close()


def ids(operations: list[Operation]) -> list[str]:
    return [operation.id for operation in operations]


@pytest.mark.parametrize("operation", OPERATIONS, ids=ids(OPERATIONS))
def test_a_valid_call_is_answered_as_documented(stage: Stage, operation: Operation) -> None:
    answer = stage.call(operation)
    if operation.id in NO_STATE_FOR:
        assert answer.status == 404, answer
        return
    assert answer.status == operation.success_status, answer
    assert answer.headers["x-zm-trackingid"].startswith("v=2.0;clid=")
    assert answer.headers["x-greenroom-fidelity"] in ("behaves", "stateful", "shaped")
    if operation.success.schema is None:
        assert answer.body is None
    else:
        jsonschema_rs.validator_for(operation.success.schema).validate(answer.body)
        assert _undocumented(operation.success.schema, answer.body) == []


WITH_ID = [o for o in OPERATIONS if o.path_params]


@pytest.mark.parametrize("operation", WITH_ID, ids=ids(WITH_ID))
def test_an_id_that_does_not_exist_is_answered_as_documented(stage: Stage, operation: Operation) -> None:
    values = stage.path(operation)
    for name in values:
        answer = stage.call(operation, {**values, name: UNKNOWN})
        documented = {(e.status, e.code) for e in operation.errors} | {(404, None)}
        assert answer.status in (404, *{s for s, _ in documented if s == 400}), (name, answer)
        assert isinstance(answer.body["code"], int)
        assert answer.body["message"]
        assert re.search(r"\{[a-zA-Z_]+\}", answer.body["message"]) is None


def test_operations_that_only_show_an_example_say_so(stage: Stage) -> None:
    for operation in OPERATIONS:
        if operation.fidelity == "shaped":
            assert stage.call(operation).headers["x-greenroom-fidelity"] == "shaped", operation.id


def _undocumented(schema: dict[str, Any], value: Any, path: str = "$") -> list[str]:
    """Return the paths in value that no property of the schema allows."""
    branches = [schema, *schema.get("anyOf", ()), *schema.get("oneOf", ()), *schema.get("allOf", ())]
    if isinstance(value, list):
        items = next((b["items"] for b in branches if "items" in b), {})
        return [p for i, item in enumerate(value) for p in _undocumented(items, item, f"{path}[{i}]")]
    properties = [b["properties"] for b in branches if "properties" in b]
    if not isinstance(value, dict) or not properties:
        return []
    known: dict[str, Any] = {}
    for some in properties:
        for name, part in some.items():
            known[name] = {"anyOf": [known[name], part]} if name in known else part
    return [
        p
        for name, item in value.items()
        for p in (
            [f"{path}.{name}"] if name not in known else _undocumented(known[name], item, f"{path}.{name}")
        )
    ]
