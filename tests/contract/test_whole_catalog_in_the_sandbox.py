"""Does the sandbox stand up to every operation of the catalog, whatever its area? No call makes it fail."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import quote, urlencode

import pytest

from greenroom import catalog
from greenroom.catalog import Operation, Parameter
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.served import served
from tests.door import Answer, Door, multipart

SOME_ID = "greenroomRecord00000A1"
OWN_TESTS = {"oauth", "rooms"}
"""Areas whose operations are tested one by one elsewhere."""


@pytest.fixture(scope="module")
def door() -> Iterator[Door]:
    sandbox = Sandbox(None)
    settings.change(sandbox.records, {"rate_limits": False, "scope_checks": False})
    yield Door(sandbox)
    sandbox.records.close()


def call(door: Door, operation: Operation) -> Answer:
    """Call the operation with its documented example, on records put there for it."""
    target = "/v2" + operation.path
    for name, value in path(door, operation).items():
        target = target.replace(f"{{{name}}}", quote(value, safe=""))
    required = {p.name: some_value(p) for p in operation.query_params if p.required}
    target += f"?{urlencode(required)}" if required else ""
    if operation.body is None:
        return door(operation.method, target)
    body = copy.deepcopy(operation.body.example)
    if operation.body.content_type == "multipart/form-data":
        files = operation.body.schema["properties"].items()
        raw, headers = multipart({**body, **{n: b"bytes" for n, s in files if s.get("format") == "binary"}})
        return door(operation.method, target, raw=raw, headers=headers)
    return door(operation.method, target, body)


def some_value(parameter: Parameter) -> Any:
    if parameter.example is not None:
        return parameter.example
    if parameter.name in ("from", "to"):
        return f"{datetime.now(UTC):%Y-%m-%d}"
    if str(parameter.schema.get("format")).startswith("date"):
        return "2026-03-02"
    allowed = parameter.schema.get("enum", [parameter.schema.get("default", SOME_ID)])
    return 1 if parameter.schema["type"] == "integer" else allowed[0]


def path(door: Door, operation: Operation) -> dict[str, str]:
    values = {p.name: SOME_ID for p in operation.path_params} | {"accountId": door.sandbox.world.account_id}
    archetype = operation.archetype
    if archetype.parent:
        values[archetype.parent.param] = record(door, archetype.parent.entity)
    if archetype.id_param:
        values[archetype.id_param] = record(door, archetype.entity)
    return values


def record(door: Door, entity: str) -> str:
    """Return the id of a record of this kind; a bare one is put there if there is none."""
    if entity == "user":
        return door.sandbox.world.owner_id
    if not door.sandbox.records.count(entity):
        door.sandbox.records.put(entity, SOME_ID, {"id": SOME_ID})
    return door.sandbox.records.list(entity)[-1].id


@pytest.mark.parametrize("area", [area for area in catalog.areas() if area not in OWN_TESTS])
def test_every_call_is_answered_and_none_makes_the_sandbox_fail(door: Door, area: str) -> None:
    asked = [operation for operation in catalog.operations(area) if operation.fidelity != "refused"]
    answers = {operation.id: call(door, operation) for operation in asked}

    assert {id: answer for id, answer in answers.items() if answer.status >= 500} == {}


OF_LONG_AGO = (
    "Only provide report in recent 6 months",
    "Invalid parameter: from",
    "The next page token is invalid",
)
"""What the dates and page tokens of the catalog's examples are refused with."""


def test_what_is_right_in_form_only_answers_as_documented(door: Door) -> None:
    shaped = [
        o for o in catalog.operations() if served(o.id).fidelity == "shaped" and o.area not in OWN_TESTS
    ]
    wrong = {o.id: answer for o in shaped if (answer := call(door, o)).status != o.success_status}

    refused = {name: answer.body for name, answer in wrong.items() if answer.status != 404}
    assert {
        name: body for name, body in refused.items() if not str(body["message"]).startswith(OF_LONG_AGO)
    } == {}


def test_the_sandbox_refuses_no_operation() -> None:
    assert [o.id for o in catalog.operations() if served(o.id).fidelity == "refused"] == []
