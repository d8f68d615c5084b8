"""Schemathesis reads the documents as any OpenAPI tool would and holds the running sandbox to them."""

from __future__ import annotations

import base64
from collections.abc import Iterator

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from greenroom import catalog
from tests.house import House, running

EXAMPLES = 4
"""Requests per operation. Enough to reach each branch of a body; the rest is the property tests' work."""
AREAS = [area for area in catalog.areas() if area != "oauth" and any(catalog.operations(area))]


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[House]:
    with running(tmp_path_factory.mktemp("documents") / "data", "--roles", "sandbox") as house:
        assert house.request("PATCH", "/_sandbox/settings", {"rate_limits": False})[0] == 200
        yield house


def bearer(house: House) -> str:
    pair = base64.b64encode(b"greenroom-client-id:greenroom-client-secret").decode()
    query = "grant_type=account_credentials&account_id=greenroomAccount00001A"
    answer = house.request("POST", f"/oauth/token?{query}", None, {"authorization": f"Basic {pair}"})
    return f"Bearer {answer[1]['access_token']}"


@pytest.mark.parametrize("area", AREAS)
def test_every_operation_of_an_area_answers_as_its_document_says(house: House, area: str) -> None:
    schema = schemathesis.openapi.from_dict(catalog.openapi(area, base_url=house.url))
    headers = {"authorization": bearer(house)}
    called = []
    for result in schema.get_all_operations():
        operation = result.ok()
        known = catalog.operation(f"{operation.method.upper()} {operation.path}")
        if known.fidelity != "refused":
            call(operation, house, headers)
            called.append(known.id)
    assert len(called) > 0


def call(operation: schemathesis.APIOperation, house: House, headers: dict[str, str]) -> None:
    @given(case=operation.as_strategy())
    @settings(
        max_examples=EXAMPLES,
        derandomize=True,
        database=None,
        deadline=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def each(case: schemathesis.Case) -> None:
        response = case.call(base_url=f"{house.url}/v2", headers=headers)
        checks = [not_a_server_error, content_type_conformance, response_schema_conformance]
        case.validate_response(response, checks=checks if response.status_code < 300 else checks[:1])

    each()
