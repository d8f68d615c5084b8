"""Can other tools read the documents: the whole, and each area?"""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

import pytest
from click.testing import CliRunner
from openapi_spec_validator import OpenAPIV31SpecValidator

from greenroom import catalog
from greenroom.cli.main import greenroom
from greenroom.core.json import decode

HERE = "http://127.0.0.1:8787"


@pytest.fixture(scope="module")
def whole() -> dict[str, Any]:
    return catalog.openapi()


def test_the_whole_is_valid_openapi_3_1(whole: dict[str, Any]) -> None:
    assert [error.message for error in OpenAPIV31SpecValidator(whole).iter_errors()] == []


def test_the_whole_holds_every_operation_and_event_by_its_id(whole: dict[str, Any]) -> None:
    ids = [
        item[method]["operationId"]
        for item in whole["paths"].values()
        for method in ("get", "post", "put", "patch", "delete")
        if method in item
    ]

    assert sorted(ids) == sorted(operation.id for operation in catalog.operations())
    assert sorted(whole["webhooks"]) == sorted(event.event for event in catalog.events())
    assert all(item["post"]["operationId"] == name for name, item in whole["webhooks"].items())


def test_no_two_paths_differ_in_the_names_of_their_parameters_alone(whole: dict[str, Any]) -> None:
    """OpenAPI takes such paths for identical and forbids them."""
    templates = Counter(re.sub(r"{[^}]*}", "{}", path) for path in whole["paths"])

    assert [path for path, count in templates.items() if count > 1] == []


def test_every_path_on_another_host_names_it(whole: dict[str, Any]) -> None:
    servers = {path: item["servers"][0]["url"] for path, item in whole["paths"].items() if "servers" in item}

    assert whole["servers"][0]["url"] == "https://api.zoom.us/v2"
    assert {servers[path] for path in servers if path.startswith("/oauth/")} == {
        "https://zoom.us",
        "https://api.zoom.us",
    }
    for operation in catalog.operations():
        assert servers.get(operation.path) == operation.server


def test_a_sandbox_stands_in_for_every_host() -> None:
    here = catalog.openapi(base_url=HERE)
    servers = {item["servers"][0]["url"] for item in here["paths"].values() if "servers" in item}

    assert here["servers"] == [{"url": f"{HERE}/v2"}]
    assert servers == {HERE, f"{HERE}/v2"}
    assert catalog.openapi()["servers"] == [{"url": "https://api.zoom.us/v2"}]  # the stored one is as it was


def test_an_unknown_area_is_told_with_those_there_are() -> None:
    with pytest.raises(catalog.CatalogError, match="rooms"):
        catalog.openapi("kitchens")


def test_the_command_prints_one_area_or_all() -> None:
    run = CliRunner().invoke
    rooms = run(greenroom, ["openapi", "rooms"])
    everything = run(greenroom, ["openapi", "--server", HERE, "--json"])

    assert decode(rooms.output.encode()) == catalog.document("rooms")
    assert decode(everything.output.encode()) == catalog.openapi(base_url=HERE)
    assert run(greenroom, ["openapi", "kitchens"]).exit_code != 0
