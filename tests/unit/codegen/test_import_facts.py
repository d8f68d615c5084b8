"""The importer: same facts, same bytes; what is missing is told, not papered over."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

IMPORTER = Path(__file__).parents[3] / "codegen" / "import_facts.py"


def operation(operation_id: str, **changes: Any) -> dict[str, Any]:
    fact = {
        "id": operation_id,
        "title": "Get a background folder",
        "tag": "Zoom Rooms Content",
        "group": "rooms",
        "operation_id": "getBackgroundFolder",
        "method": "GET",
        "path": "/rooms/content/background/folders/{folderId}",
        "seed": {"000": False, "001": ["Rooms", "Get a folder"], "003": None, "004": "GetFolder"},
        "params": [{"name": "folderId", "in": "path", "type": "string", "required": True}],
        "body": None,
        "responses": {
            "200": {
                "schema": {"type": "object", "properties": {"folder_id": {"type": "string"}}},
                "example": {"folder_id": "7lrSR4qqxC11HQVtaArtvg"},
            }
        },
        "success_status": 200,
        "errors": [{"http": 404, "code": 404, "message": "No folder {folderId}."}],
        "scopes": {"classic": ["room:read:admin"], "granular": []},
        "permissions": [],
        "plan": [],
        "rate_limit": "medium",
        "pagination": None,
        "deprecated": False,
        "in_newest_docs": True,
        "user_managed_only": None,
        "events": [],
        "aliases": [],
        "sources": ["docs-2026-02"],
    }
    return fact | changes


def run(
    tmp_path: Path, out: str, *facts: dict[str, Any], flags: tuple[str, ...] = ()
) -> tuple[int, str, Path]:
    folder = tmp_path / "facts"
    folder.mkdir(exist_ok=True)
    (folder / "operations-a.json").write_text(json.dumps(facts))
    (folder / "operations-b.json").write_text("[]")
    (folder / "events.json").write_text("[]")
    connection = {"type": "oauth2", "label": "OAuth 2.0", "inputs": []}
    component = {
        "component_key": "zoom",
        "label": "Zoom",
        "connection": connection,
        "triggers": [],
        "actions": [],
    }
    (folder / "component.json").write_text(json.dumps(component))
    command = [sys.executable, str(IMPORTER), str(folder), "--out", str(tmp_path / out), *flags]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode, done.stderr, tmp_path / out


def test_the_same_facts_give_the_same_bytes(tmp_path: Path) -> None:
    fact = operation("rooms.background_folders.get")

    code, _, first = run(tmp_path, "first", fact)
    _, _, second = run(tmp_path, "second", fact)

    assert code == 0
    for name in ("rooms.json", "oauth.json", "index.json"):
        assert (first / name).read_bytes() == (second / name).read_bytes()


def test_an_operation_becomes_openapi_and_its_names_are_indexed(tmp_path: Path) -> None:
    _, _, out = run(tmp_path, "out", operation("rooms.background_folders.get"))

    document = json.loads((out / "rooms.json").read_text())
    written = document["paths"]["/rooms/content/background/folders/{folderId}"]["get"]
    names = json.loads((out / "index.json").read_text())["names"]
    assert written["operationId"] == "rooms.background_folders.get"
    assert written["x-greenroom"]["archetype"]["id_param"] == "folderId"
    assert names["GetFolder"] == names["Rooms / Get a folder"] == ["rooms", "rooms.background_folders.get"]


def unexplained(field: str) -> dict[str, Any]:
    schema = {"type": "object", "properties": {field: {"type": "string"}}}
    return operation("rooms.background_folders.get", responses={"200": {"schema": schema, "example": {}}})


def test_a_field_without_prose_stops_the_import_and_is_named(tmp_path: Path) -> None:
    code, told, out = run(tmp_path, "out", unexplained("never_heard_of"))

    assert code == 1
    assert "never_heard_of" in told
    assert not (out / "rooms.json").exists()


def test_missing_prose_can_be_allowed_while_it_is_being_written(tmp_path: Path) -> None:
    code, _, out = run(tmp_path, "out", unexplained("never_heard_of"), flags=("--allow-missing-prose",))

    assert code == 0
    assert "Never heard of." in (out / "rooms.json").read_text()


def replied(example: Any) -> dict[str, Any]:
    schema = {"type": "object", "required": ["folder_id"], "properties": {"folder_id": {"type": "string"}}}
    return operation(
        "rooms.background_folders.get", responses={"200": {"schema": schema, "example": example}}
    )


@pytest.mark.parametrize("wrong", [{"folder_id": 7}, {}])
def test_an_example_is_made_to_fit_its_schema_and_told(tmp_path: Path, wrong: Any) -> None:
    _, told, out = run(tmp_path, "out", replied(wrong), flags=("--mended",))

    document = json.loads((out / "rooms.json").read_text())
    written = document["paths"]["/rooms/content/background/folders/{folderId}"]["get"]
    example = written["responses"]["200"]["content"]["application/json"]["example"]
    assert "rooms.background_folders.get#reply" in told
    assert isinstance(example["folder_id"], str)
    assert example["folder_id"]


def test_nobodys_name_or_address_is_taken_over(tmp_path: Path) -> None:
    _, _, out = run(tmp_path, "out", replied({"folder_id": "jill@somewhere.test and Jill Chill"}))

    assert "ada@example.com and Ada" in (out / "rooms.json").read_text()


def test_integers_beyond_doubles_stay_exact(tmp_path: Path) -> None:
    schema = {"type": "object", "properties": {"folder_id": {"type": "integer", "enum": [2**59 + 1]}}}
    big = {"200": {"schema": schema, "example": {"folder_id": 2**59 + 1}}}

    _, _, out = run(tmp_path, "out", operation("rooms.background_folders.get", responses=big))

    assert str(2**59 + 1) in (out / "rooms.json").read_text()


@pytest.mark.parametrize("keyword", ["if", "patternProperties"])
def test_a_schema_keyword_nobody_has_looked_at_stops_the_import(tmp_path: Path, keyword: str) -> None:
    odd = {"200": {"schema": {"type": "object", keyword: {}}, "example": {}}}

    code, told, _ = run(tmp_path, "out", operation("rooms.background_folders.get", responses=odd))

    assert code != 0
    assert keyword in told
