"""Every operation about people and accounts with a path: who is not there is missed in documented words."""

from __future__ import annotations

import re

import pytest

from greenroom import catalog
from greenroom.catalog import Operation
from greenroom.sandbox import settings
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.served import served
from tests.door import Door, multipart

UNKNOWN = "noSuchThing00000000AAA"
AREAS = ("users", "groups", "roles", "accounts", "billing")
OPERATIONS = [o for area in AREAS for o in catalog.operations(area) if o.fidelity != "refused"]
WITH_PATH = [o for o in OPERATIONS if o.path_params]
GENERIC = {
    "users.collaboration_devices.get",
    "users.collaboration_devices.list",
    "users.meeting_summary_templates.list",
    "users.meeting_templates.get",
}


@pytest.mark.parametrize("operation", WITH_PATH, ids=[o.id for o in WITH_PATH])
def test_what_does_not_exist_is_missed_as_documented(
    sandbox: Sandbox, call: Door, operation: Operation
) -> None:
    settings.change(sandbox.records, {"rate_limits": False})
    path = "/v2" + re.sub(r"\{\w+\}", UNKNOWN, operation.path)
    query = "&".join(f"{p.name}={p.example or 'x'}" for p in operation.query_params if p.required)
    body = operation.body
    if body is not None and body.content_type == "multipart/form-data":
        raw, headers = multipart({"file": b"x", "pic_file": b"x"})
        answer = call(operation.method, f"{path}?{query}", raw=raw, headers=headers)
    else:
        answer = call(operation.method, f"{path}?{query}", body.example if body else None)
    assert answer.status in (400, 404), answer
    assert not re.search(r"[${}]", answer.body["message"])
    documented = {e.status for e in operation.errors if e.code == answer.body["code"]}
    assert answer.status in documented or answer.status == 404 or "errors" in answer.body


def test_what_is_served_by_rules_says_so() -> None:
    assert {o.id for o in OPERATIONS if served(o.id).fidelity != "behaves"} == GENERIC
