"""docs/sandbox.md tells every key of a world file and every call of the control API, as they are."""

from __future__ import annotations

import json
import os
import re
from pathlib import Path

import jsonschema_rs
import yaml

from greenroom.sandbox import faults, settings, simulate
from greenroom.sandbox.control import Control
from greenroom.sandbox.registry import simulations
from greenroom.sandbox.sandbox import Sandbox
from greenroom.sandbox.world import file, words

PAGE = Path(__file__).parents[3] / "docs" / "sandbox.md"
TEXT = PAGE.read_text("utf-8")
MARK = "<!-- world file: from here on written by tests/unit/sandbox/test_world_page.py -->\n"


def test_the_page_has_every_key_of_a_world_file() -> None:
    """GREENROOM_WRITE_DOCS=1 writes the page anew."""
    head, mark, told = TEXT.partition(MARK)
    assert mark
    if os.environ.get("GREENROOM_WRITE_DOCS"):
        PAGE.write_text(f"{head}{MARK}\n{words.reference()}", "utf-8")
        return
    assert told == f"\n{words.reference()}", (
        "run this test with GREENROOM_WRITE_DOCS=1, and look at the difference"
    )


def test_the_schema_describes_every_key_and_holds_for_the_default_world() -> None:
    schema = words.schema()
    jsonschema_rs.validator_for(schema).validate(yaml.safe_load(file.DEFAULT.read_text("utf-8")))
    assert all(part["description"] for part in schema["properties"].values())
    assert "description" not in json.dumps(file.SCHEMA["properties"]["rooms"]["items"]["properties"]["name"])


def test_the_page_has_every_call_of_the_control_api() -> None:
    routes = Control(Sandbox(None).stage).app.routes[0].routes  # type: ignore[attr-defined]
    served = {f"{method} {route.path}" for route in routes for method in route.methods - {"HEAD"}}
    table = TEXT.partition("## All of the control API")[2].partition("## World files")[0]
    cells = re.findall(r"^\| (`.*?) \|", table, re.M)
    calls = {call.partition("?")[0] for cell in cells for call in re.findall(r"`([A-Z]+ [^`]+)`", cell)}
    told = {re.sub(r" /?", " /", call, count=1) for call in calls}
    assert told == served


def test_the_page_has_every_kind_word_and_switch() -> None:
    for name in (*simulate.KINDS, "day", *simulations, *faults.WORDS, *settings.Settings.__struct_fields__):
        assert f"`{name}`" in TEXT, name
