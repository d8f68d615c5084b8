"""What ``import greenroom`` and making a client load, seen from a fresh interpreter."""

from __future__ import annotations

import inspect
import json
import subprocess
import sys

import pytest

import greenroom

ROOMS = ("events", "sandbox", "gateway", "flows", "console", "mcp", "cli", "app", "testing", "storage")


def modules_after(code: str) -> set[str]:
    shown = subprocess.run(
        [sys.executable, "-c", f"{code}\nimport sys, json; print(json.dumps(sorted(sys.modules)))"],
        check=True,
        capture_output=True,
        text=True,
    )
    return set(json.loads(shown.stdout.splitlines()[-1]))


def test_importing_the_package_loads_no_room_and_no_library() -> None:
    loaded = modules_after("import greenroom")
    assert {name for name in loaded if name.startswith("greenroom.")} == set()
    assert not {"pyreqwest", "msgspec", "starlette", "dbos", "importlib.metadata"} & loaded


def test_a_client_loads_no_engine_and_no_face() -> None:
    loaded = modules_after("from greenroom import Zoom, AsyncZoom\nZoom.sandbox(); AsyncZoom.sandbox()")
    assert not {name for name in loaded if name.startswith("greenroom.") and name.split(".")[1] in ROOMS}
    assert not {"starlette", "dbos", "sqlalchemy", "granian", "jsonschema_rs", "pydantic"} & loaded


def test_a_client_loads_a_generated_area_when_it_is_first_used_and_no_types() -> None:
    make = "from greenroom import Zoom, AsyncZoom\nzoom = Zoom.sandbox(); AsyncZoom.sandbox()"
    generated = "greenroom.client.generated."
    assert not {name for name in modules_after(make) if name.startswith(generated)}
    used = modules_after(f"{make}; zoom.rooms.list; zoom.rooms.locations.get")
    assert {name for name in used if name.startswith(generated)} == {f"{generated}rooms"}


def test_a_client_reads_no_area_before_its_first_call() -> None:
    code = (
        "from greenroom import Zoom\nfrom greenroom.catalog import load\n"
        "zoom = Zoom.sandbox(); zoom.rooms.list; dir(zoom.rooms)\nassert not load._areas, load._areas"
    )
    modules_after(code)


def test_an_events_class_loads_its_area_alone() -> None:
    generated = "greenroom.events.generated"
    loaded = modules_after("from greenroom.events import ZoomroomCheckedIn")
    assert {name for name in loaded if name.startswith(generated)} == {generated, f"{generated}.rooms"}
    assert not {"pyreqwest", "starlette", "sqlalchemy", "greenroom.gateway", "greenroom.catalog"} & loaded
    assert not {name for name in modules_after("import greenroom.gateway") if name.startswith(generated)}


@pytest.mark.parametrize("name", greenroom.__all__)
def test_every_public_name_exists_and_says_what_it_is(name: str) -> None:
    assert inspect.getdoc(getattr(greenroom, name))
    assert name in dir(greenroom)


def test_every_public_name_is_known_to_type_checkers() -> None:
    source = inspect.getsource(greenroom)
    for name in greenroom.__all__:
        assert f"as {name}\n" in source or f"{name}: str\n" in source


def test_an_unknown_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'Zom'"):
        _ = greenroom.Zom
