"""Six operations as they are rendered: list, create, upload, download, keyword field, deprecated.

After a change of the templates read what differs, then copy it into ``golden``.
"""

from __future__ import annotations

import copy
import importlib
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from greenroom.catalog import load

ROOT = Path(__file__).parents[3]
GOLDEN = Path(__file__).parent / "golden"
DOCUMENT: dict[str, Any] = json.loads((GOLDEN / "document.json").read_text("utf-8"))


@pytest.fixture
def render(monkeypatch: pytest.MonkeyPatch) -> Any:
    """Return (document, kind) -> text, formatted; kind is area, types or index."""
    monkeypatch.syspath_prepend(str(ROOT / "codegen"))
    make_client = importlib.import_module("make_client")

    def rendered(document: dict[str, Any], kind: str) -> str:
        made = make_client.plan(load.parse("films", document))
        text = getattr(make_client.render, kind)([made] if kind == "index" else made)
        return str(make_client.formatted(f"{kind}.py", text))

    return rendered


@pytest.mark.parametrize("kind", ["area", "types", "index"])
def test_the_six_look_as_they_did(render: Any, kind: str) -> None:
    assert render(DOCUMENT, kind) == (GOLDEN / f"{kind}.txt").read_text("utf-8")


def test_a_new_field_touches_one_line_of_the_types_and_no_method(render: Any) -> None:
    changed = copy.deepcopy(DOCUMENT)
    post = changed["paths"]["/users/{userId}/films"]["post"]
    post["requestBody"]["content"]["application/json"]["schema"]["properties"]["mood"] = {"type": "string"}
    assert render(changed, "area") == render(DOCUMENT, "area")
    before, after = render(DOCUMENT, "types").splitlines(), render(changed, "types").splitlines()
    assert [line for line in after if line not in before] == ["    mood: str"]
    assert len(after) == len(before) + 1


def test_two_things_that_want_one_name_stop_the_generation(render: Any) -> None:
    changed = copy.deepcopy(DOCUMENT)
    content = changed["paths"]["/users/{userId}/films"]["post"]["requestBody"]["content"]
    inner = {"type": "object", "properties": {"other": {"type": "string"}}}
    content["application/json"]["schema"]["properties"]["Settings"] = inner
    with pytest.raises(ValueError, match="FilmsCreateParamsSettings"):
        render(changed, "types")


@pytest.mark.parametrize("maker", ["make_client.py", "make_events.py"])
def test_the_generated_files_are_fresh(maker: str) -> None:
    command = [sys.executable, str(ROOT / "codegen" / maker), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{done.stdout}{done.stderr}\nRun: make codegen"
